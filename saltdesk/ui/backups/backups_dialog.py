"""备份: where backups go, those there are, and what can be done with them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.domain.backups.head import Backup
from saltdesk.domain.backups.outcome import BackupOutcome
from saltdesk.domain.backups.overview import BackupRow, Overview
from saltdesk.ledgers.backups.columns import BACKUP_COLUMNS
from saltdesk.services.backups import keeping, overview, trial
from saltdesk.services.desk.desk import refusal
from saltdesk.services.house import maintenance
from saltdesk.settings import BACKUP_FOLDER, LAST_BACKUP, SECOND_FOLDER, Setting
from saltdesk.ui.backups.backup_keeper import tell_trial
from saltdesk.ui.backups.backup_memory import note_backup, places, remember
from saltdesk.ui.forms.ui_backups_dialog import Ui_BackupsDialog
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import Dialog
from saltdesk.ui.frame.rows_model import RowsModel
from saltdesk.ui.frame.rows_table import open_rows_with, prepare
from saltdesk.ui.frame.tasks import Progress

BACKUP_FILES = "备份文件 (*.saltbackup)"

_NO_SECOND = "没有选择。请选优盘或另一块磁盘：本机磁盘损坏时，靠它恢复。"
_AWAY = "现在不在。接上以后自动补存一份。"
_SAME_DISK = "与数据在同一块磁盘上，磁盘损坏时会一起丢失。请选优盘或另一块磁盘。"
_INSIDE = "备份不能放在数据文件夹里。请选另一个文件夹。"
_SHARED = (
    "数据在共享数据库里，由管理员在服务器上用备份脚本每天备份、每月试恢复；这台电脑上不另做备份。"
    "设置和恢复的步骤见使用手册。"
)
_TWICE = "两处备份不能是同一个文件夹。请选另一个文件夹。"


class BackupsDialog(Dialog):
    """Shows both folders and the backups in them; everything slow runs on the worker."""

    keeps_no_draft = "Nothing is entered: folders are chosen and kept at once."

    backed_up = Signal()
    restore_wanted = Signal(object)
    """A backup, by its path, is to be restored; the dialog has closed."""

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self.desk = context, context.desk
        self.form = Ui_BackupsDialog()
        self.form.setupUi(self)
        self._rows = RowsModel(self.desk, BACKUP_COLUMNS, self)
        prepare(self.form.backups_table, self._rows)
        open_rows_with(self.form.backups_table, self.restore)
        for button, handler in (
            (self.form.first_button, self.choose_first),
            (self.form.second_button, self.choose_second),
            (self.form.no_second_button, self.drop_second),
            (self.form.backup_button, self.back_up),
            (self.form.save_button, self.save_copy),
            (self.form.trial_button, self.try_newest),
            (self.form.restore_button, self.restore),
            (self.form.close_button, self.accept),
        ):
            button.clicked.connect(handler)
        refused = refusal(self.desk, ACT_BY_CODE["database.restore"])
        self.form.restore_button.setToolTip(refused.sentence if refused else "")
        self._may_restore = refused is None
        self._show(Overview((), "", "", is_second_there=True, is_second_elsewhere=True))
        self.read()

    def read(self) -> None:
        """Read folders and trail again."""
        where = places(self.context)

        def work(_progress: Progress) -> Overview:
            return overview.overview(self.desk, where)

        self.context.tasks.run("读取备份", work, self._show, is_quiet=True)

    def _show(self, found: Overview) -> None:
        if found.shared:
            self._show_shared(found)
            return
        form, where = self.form, places(self.context)
        form.first_edit.setText(str(where.first))
        form.second_edit.setText(str(where.second or ""))
        form.no_second_button.setEnabled(where.second is not None)
        hint = _NO_SECOND if where.second is None else "" if found.is_second_elsewhere else _SAME_DISK
        form.second_hint_label.setText(hint if found.is_second_there or where.second is None else _AWAY)
        form.second_hint_label.setVisible(bool(form.second_hint_label.text()))
        form.reminder_label.setText(f"{found.reminder}。" if found.reminder else "")
        form.reminder_label.setVisible(bool(found.reminder))
        form.trial_label.setText(
            f"最近一次试恢复：{found.trial}"
            if found.trial
            else "还没有试恢复。程序每月试恢复一次最新的备份。"
        )
        self._rows.show_records(found.rows)
        form.backups_table.selectRow(0)
        form.trial_button.setEnabled(bool(found.rows))
        form.restore_button.setEnabled(bool(found.rows) and self._may_restore)

    def _show_shared(self, found: Overview) -> None:
        """Show what the administrator's script reported; nothing can be done here."""
        form = self.form
        form.purpose_label.setText(_SHARED)
        form.reminder_label.setText(f"{found.reminder}。" if found.reminder else "")
        form.reminder_label.setVisible(bool(found.reminder))
        form.trial_label.setText(found.shared)
        for widget in (
            *(form.first_label, form.first_edit, form.first_button, form.second_label, form.second_edit),
            *(form.second_button, form.no_second_button, form.second_hint_label, form.backups_table),
            *(form.restore_button, form.trial_button, form.save_button, form.backup_button),
        ):
            widget.hide()
        form.close_button.setDefault(True)
        form.form_layout.activate()
        self.resize(self.width(), form.form_layout.totalHeightForWidth(self.width()))

    # Folders

    def choose_first(self) -> None:
        """Choose the folder of automatic backups."""
        self._choose(BACKUP_FOLDER, "备份文件夹", places(self.context).second)

    def choose_second(self) -> None:
        """Choose the second folder, on a stick or another disk."""
        self._choose(SECOND_FOLDER, "第二处备份", places(self.context).first)

    def drop_second(self) -> None:
        """Use no second folder."""
        self._keep(SECOND_FOLDER, "")

    def _choose(self, setting: Setting, title: str, other: Path | None) -> None:
        chosen = self.context.prompts.open_folder(title)
        if chosen is None:
            return
        data = self.desk.store.folder.resolve()
        if chosen.resolve() == data or data in chosen.resolve().parents:
            self.context.prompts.inform(_INSIDE, title)
        elif other and chosen.resolve() == other.resolve():
            self.context.prompts.inform(_TWICE, title)
        else:
            self._keep(setting, str(chosen))

    def _keep(self, setting: Setting, value: str) -> None:
        remember(self.context, setting, value)
        self.read()

    # What can be done

    def back_up(self) -> None:
        """Back up now to both folders."""
        where = places(self.context)

        def work(progress: Progress) -> BackupOutcome:
            return keeping.keep_backup(self.desk, where, progress)

        self.context.tasks.run("备份数据", work, self._tell)

    def _tell(self, outcome: BackupOutcome) -> None:
        note_backup(self.context, outcome)
        if outcome.problems:
            self.context.prompts.inform("\n".join(outcome.problems), "备份")
        elif outcome.made:
            self.context.notify(f"已备份{len(outcome.files)}处，内容已核对", outcome.made.path.parent)
        self._after_backup()

    def save_copy(self) -> None:
        """Write a backup to a file of the user's choice, which is never thinned."""
        now = self.desk.clock.now()
        name = f"盐政事务台备份-{now:%Y%m%d-%H%M}.saltbackup"
        path = self.context.prompts.save_file("另存一份备份", name, BACKUP_FILES)
        if path is None:
            return

        def work(progress: Progress) -> Backup:
            return maintenance.back_up(self.desk, path, progress)

        self.context.tasks.run("备份数据", work, self._tell_copy)

    def _tell_copy(self, made: Backup) -> None:
        remember(self.context, LAST_BACKUP, f"{self.desk.clock.now():%Y-%m-%d %H:%M}")
        size = made.size / 1024 / 1024
        self.context.notify(f"已备份到“{made.path.name}”（{size:.1f} MB），内容已核对", made.path.parent)
        self._after_backup()

    def _after_backup(self) -> None:
        self.backed_up.emit()
        self.read()

    def try_newest(self) -> None:
        """Restore the newest backup for a trial, beside itself."""
        where = places(self.context)

        def work(progress: Progress) -> trial.Trial | None:
            return trial.try_newest(self.desk, where, progress)

        self.context.tasks.run("试恢复", work, self._tell_trial)

    def _tell_trial(self, found: trial.Trial | None) -> None:
        if found:
            tell_trial(self.context, found)
        self.read()

    def restore(self) -> None:
        """Close, and ask for the restore of the selected backup."""
        row: BackupRow | None = self._rows.record(self.form.backups_table.currentIndex().row())
        if row and self._may_restore:
            self.accept()
            self.restore_wanted.emit(row.backup.path)
