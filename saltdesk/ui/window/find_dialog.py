"""查找: one line that finds records of every ledger, menu commands and pages of the manual (Ctrl+K)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QTreeWidgetItem, QWidget

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.query import LONGEST_TEXT
from saltdesk.ledgers.finding_anything import Hit, hits, recent_hits
from saltdesk.services.house.manual import ManualPage, pages_about
from saltdesk.ui.forms.ui_find_dialog import Ui_FindDialog
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import Dialog, show_dialog
from saltdesk.ui.window.manual_dialog import ManualDialog

AFTER = 150
"""Milliseconds without a key after which the search runs."""

_MOST_COMMANDS = 6
_MOST_PAGES = 5
_OPEN = Qt.ItemDataRole.UserRole
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


@dataclass(frozen=True)
class Found:
    """What a search found: records ledger by ledger, and pages of the manual."""

    text: str
    records: Sequence[Sequence[Hit]]
    pages: Sequence[ManualPage] = ()


class FindDialog(Dialog):
    """Searches while a person types; without a text it shows what they opened last."""

    keeps_no_draft: ClassVar[str] = "A search is typed again."

    def __init__(
        self,
        context: TabContext,
        commands: Iterable[QAction],
        recent: Sequence[tuple[Area, int]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.context = context
        self._commands = list(commands)
        self._recent = tuple(recent)
        self._over = parent
        self._shown: str | None = None
        self._opens_first = False
        self.form = Ui_FindDialog()
        self.form.setupUi(self)
        self._timer = QTimer(self, interval=AFTER, singleShot=True)
        self._timer.timeout.connect(self.search)
        self.form.anything_edit.textChanged.connect(self._wait)
        self.form.anything_edit.installEventFilter(self)
        self.form.anything_edit.setMaxLength(LONGEST_TEXT)
        self.form.anything_edit.returnPressed.connect(self._open_or_wait)
        self.form.hits_tree.itemActivated.connect(self.open_chosen)
        self.search()

    def search(self) -> None:
        """Search for the text on the worker; only the answer to the newest text is shown."""
        text, desk, recent = self.form.anything_edit.text().strip(), self.context.desk, self._recent

        def work(_progress: Callable[[int, int], None]) -> Found:
            if not text:
                return Found(text, (recent_hits(desk, recent),))
            return Found(text, list(hits(desk, text)), pages_about(text, _MOST_PAGES))

        self.context.tasks.run("查找", work, self._show, is_quiet=True)

    def _wait(self) -> None:
        """Search a moment after the last key."""
        self._opens_first = False
        self._timer.start()

    def _open_or_wait(self) -> None:
        """Open the selected entry, or the first one as soon as the search for what was typed has ended."""
        if self._shown == self.form.anything_edit.text().strip():
            self.open_chosen()
        else:
            self._opens_first = True

    def open_chosen(self, *_: object) -> None:
        """Close the dialog and open the selected entry."""
        item = self.form.hits_tree.currentItem()
        opening = item.data(0, _OPEN) if item else None
        if opening is not None:
            self.accept()
            QTimer.singleShot(0, opening)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move through the entries with the arrow keys while the line keeps the focus."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = _STEPS.get(Qt.Key(event.key()))
            if step and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._move(step)
                return True
        return super().eventFilter(watched, event)

    def _show(self, found: Found) -> None:
        if found.text != self.form.anything_edit.text().strip():
            return
        tree = self.form.hits_tree
        tree.clear()
        if found.text:
            self._add("菜单", [(_plain(one), one.trigger) for one in self._fitting(found.text)])
        for group in found.records:
            title = group[0].area.label if found.text and group else "最近打开"
            self._add(title, [(hit.title, partial(self._go_to, hit)) for hit in group])
        self._add("使用手册", [(one.title, partial(self._read, one, found.text)) for one in found.pages])
        if tree.topLevelItemCount() == 0:
            empty = f"没有找到“{found.text}”。" if found.text else "输入编号、姓名、文字或者拼音首字母。"
            self._add_line(empty, None)
        self._move(0)
        self._shown = found.text
        if self._opens_first:
            self._opens_first = False
            self.open_chosen()

    def _fitting(self, text: str) -> list[QAction]:
        found = [one for one in self._commands if text in _plain(one) and one.isEnabled()]
        return found[:_MOST_COMMANDS]

    def _add(self, title: str, entries: Sequence[tuple[str, Callable[[], object]]]) -> None:
        """Add a heading and its entries; nothing for no entries."""
        if entries:
            self._add_line(title, None)
        for text, opening in entries:
            self._add_line(f"　{text}", opening)

    def _add_line(self, text: str, opening: Callable[[], object] | None) -> None:
        item = QTreeWidgetItem([text])
        item.setData(0, _OPEN, opening)
        item.setToolTip(0, text.strip())
        if opening is None:
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self.form.hits_tree.addTopLevelItem(item)

    def _move(self, by: int) -> None:
        """Select the entry so many entries further, or the first one."""
        tree = self.form.hits_tree
        items = (tree.topLevelItem(row) for row in range(tree.topLevelItemCount()))
        entries = [item for item in items if item and item.data(0, _OPEN) is not None]
        if not entries:
            return
        present = tree.currentItem()
        place = entries.index(present) + by if present in entries else 0
        tree.setCurrentItem(entries[max(0, min(place, len(entries) - 1))])

    def _go_to(self, hit: Hit) -> None:
        self.context.go_to(hit.area, hit.record)

    def _read(self, page: ManualPage, words: str) -> None:
        # This dialog is closed and gone by now.
        show_dialog(ManualDialog(self.context, page, self._over, words))


def _plain(action: QAction) -> str:
    """Return the text of a command without its letter and dots."""
    return action.text().replace("&", "").rstrip("…").partition("(")[0]
