"""The window around the tabs: the context of the menu actions, and the status bar."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QMainWindow

from saltdesk.domain.base.people import Actor
from saltdesk.domain.base.weekdays import weekday
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.wording import bureau_name
from saltdesk.services.sharing.connecting import place_of, shared_with
from saltdesk.settings import LAST_BACKUP, PAPER_FONTS, Settings
from saltdesk.storage.keys.data_key import SETTINGS, part_of
from saltdesk.ui.accounts.lock import Lock
from saltdesk.ui.accounts.sample import SAMPLE
from saltdesk.ui.fields.dialogs.window_prompts import WindowPrompts
from saltdesk.ui.forms.ui_main_window import Ui_MainWindow
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.layouts_first import LayoutsFirst
from saltdesk.ui.frame.prompts import TITLE, Prompts
from saltdesk.ui.frame.tasks import Tasks
from saltdesk.ui.keys.reading_order import move_focus
from saltdesk.ui.looks.kinds import set_kind
from saltdesk.ui.window.news_bar import NewsBar
from saltdesk.ui.window.status_fit import StatusFit

if TYPE_CHECKING:
    from saltdesk.storage.keys.data_key import DataKey
    from saltdesk.ui.backups.backup_keeper import BackupKeeper
    from saltdesk.ui.backups.restoring import WantedRestore
    from saltdesk.ui.sharing.moving import WantedMove

_MINUTE = 60_000


class OfficeWindow(QMainWindow):
    """Holds the context of the menu actions; its status bar shows person, storage, last backup and date."""

    lock: Lock

    def __init__(self, desk: Desk, settings: Settings, prompts: Prompts | None = None) -> None:
        super().__init__()
        self.desk = desk
        self.settings = settings
        self.wanted_restore: WantedRestore | None = None
        self.backup_keeper: BackupKeeper | None = None
        self.keeps_backups = False
        self.wanted_move: WantedMove | None = None
        self._backup_reminder = ""
        self._place = place_of(desk)
        self.form = Ui_MainWindow()
        self.form.setupUi(self)
        LayoutsFirst(self)
        self.prompts = prompts or WindowPrompts(self)
        self.prompts.desk = desk
        self.tasks = Tasks(desk, self.prompts, self)
        fonts = settings.get(PAPER_FONTS)
        self.context = TabContext(desk, self.tasks, self.prompts, self.show_news, fonts, settings)
        self._set_up_status()

    def show_news(self, sentence: str, file: Path | None = None) -> None:
        """Show a sentence in the status bar for some seconds; of a file it offers to open it."""
        self.news.show_news(sentence, file)

    def _open_outside(self, path: Path) -> None:
        if not self.prompts.open_outside(path):
            self.prompts.inform(f"没有打开“{path.name}”的程序，文件在：{path.parent}")

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Move the focus in the order of reading."""
        return move_focus(self, forward=forward) or super().focusNextPrevChild(forward)

    def remember(self) -> None:
        """Remember how the person at the desk has the window."""

    def take_up_settings(self) -> None:
        """Read the settings of who signed in, where each person has their own file."""
        store = self.desk.store
        if store.own_mark:
            self.settings.take_up(store.folder, part_of(store.key, SETTINGS), store.own_mark)

    def show_actor(self) -> None:
        """Show the person at the desk."""
        actor = self.desk.actor
        self._who.setText(f"{actor.name} · {actor.office_name}" if actor.office_name else actor.name)
        sample = "（示例，记录都是虚构的）" if self.desk.store.folder.name.endswith(SAMPLE) else ""
        self.setWindowTitle(f"{TITLE} — {bureau_name()}{sample}")

    def seat(self, actor: Actor) -> None:
        """Make a member of staff the person at the desk."""
        self.desk.actor = actor
        self.show_actor()

    def show_backup(self, reminder: str | None = None) -> None:
        """Show when the data was last backed up, or what is overdue; None leaves that as it was."""
        if reminder is not None:
            self._backup_reminder = reminder
        text = self.settings.get(LAST_BACKUP)
        nothing = "由管理员在服务器上做" if shared_with(self.desk) else "尚未备份"
        today = f"{self.desk.clock.today():%Y-%m-%d}"
        told = text.replace(today, "今天") if text else nothing
        self._backup.setText(f"备份：{self._backup_reminder or told}")
        self._backup.setToolTip(f"最近一次：{told}")

    def leave_for_restore(self, source: Path, key: DataKey | None) -> None:
        """Close the window, so that a backup can be restored; the program then opens it again."""
        from saltdesk.ui.backups.restoring import WantedRestore

        self.wanted_restore = WantedRestore(source, self.desk.actor, key)
        self.close()

    def leave_for_move(self, wanted: WantedMove) -> None:
        """Close the window, so that its data can be moved; the program then opens it again."""
        self.wanted_move = wanted
        if not self.close():
            self.wanted_move = None

    def _show_day(self) -> None:
        today = self.desk.clock.today()
        kind = "工作日" if self.desk.calendar.is_working(today) else "休息日"
        self._day.setText(f"{today.year}年{today.month}月{today.day}日 周{weekday(today)}（{kind}）")

    def show_saved(self) -> None:
        """Show that an act was saved just now."""
        self._saved.setText(f"{self._place} · 已保存 {self.desk.clock.now():%H:%M}")

    def show_link(self, words: str) -> None:
        """Show how the connection to the shared database is."""
        self._place = words
        self._saved.setText(words)

    def show_covered(self, is_covered: bool) -> None:
        """Show or hide the note that the screen is covered."""
        self._covered.setVisible(is_covered)

    def _set_up_status(self) -> None:
        self._who, self._saved, self._backup, self._day = (QLabel(self) for _ in range(4))
        for name, label in (
            ("actor_status", self._who),
            ("saved_status", self._saved),
            ("backup_status", self._backup),
        ):
            label.setObjectName(name)
            self.form.status_bar.addWidget(label)
        self.news = NewsBar(self._open_outside, self)
        self.form.status_bar.addPermanentWidget(self.news, 1)
        self._day.setObjectName("day_status")
        self._covered = QLabel("屏幕已遮盖，按 F9 恢复", self)
        self._covered.setObjectName("cover_status")
        set_kind(self._covered, "covered")
        self.form.status_bar.addPermanentWidget(self._covered)
        self._covered.hide()
        self.form.status_bar.addPermanentWidget(self._day)
        StatusFit(self.form.status_bar, self._day, (self._who, self._saved, self._backup))
        self._saved.setText(self._place)
        self.show_backup()
        self._show_day()
        timer = QTimer(self, interval=_MINUTE)
        timer.timeout.connect(self._show_day)
        timer.start()
