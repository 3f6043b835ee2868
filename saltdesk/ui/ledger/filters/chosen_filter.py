"""The filter that another screen sets: a ledger shows only the records it was asked for, until it is left."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from saltdesk.ui.ledger.ledger_host import LedgerHost
from saltdesk.ui.looks.kinds import set_kind


class ChosenFilter(QPushButton):
    """Says above the table of ``tab`` which records it shows; pressing it shows all again."""

    def __init__(self, tab: LedgerHost, leave: Callable[[], None]) -> None:
        super().__init__(tab.form.ledger_page)
        self.ids: tuple[int, ...] | None = None
        self.words = ""
        self.setObjectName("chosen_button")
        self.setToolTip("取消这个筛选，显示全部记录")
        set_kind(self, "page")
        layout = tab.form.ledger_page.layout()
        if isinstance(layout, QVBoxLayout):
            place = layout.indexOf(tab.form.content_splitter)
            layout.insertWidget(place, self, 0, Qt.AlignmentFlag.AlignLeft)
        self.clicked.connect(leave)
        self.hide()

    def keep(self, ids: Sequence[int], words: str) -> None:
        """Show only these records, which have ``words`` in common."""
        self.ids, self.words = tuple(ids), words
        self.setText(f"只显示：{words}　×".replace("&", "&&"))
        self.show()

    def leave(self) -> None:
        """Show all records."""
        self.ids, self.words = None, ""
        self.hide()
