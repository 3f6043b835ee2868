"""The list of notices issued for a record, from which the user can open them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTableView, QVBoxLayout, QWidget

from saltdesk.domain.base.issued import IssuedNotice
from saltdesk.ledgers.notices import NOTICE_LEDGER
from saltdesk.services.desk.desk import Desk
from saltdesk.ui.frame.rows_model import RowsModel
from saltdesk.ui.frame.rows_table import open_rows_with, prepare
from saltdesk.ui.looks.height_fit import fit_height
from saltdesk.ui.looks.kinds import set_kind

_COLUMNS = tuple(
    replace(column, width=width)
    for column in NOTICE_LEDGER.columns
    for name, width in (("number", 20), ("title", 9), ("status", 5))
    if column.name == name
)
_MOST = 6


class IssuedList(QWidget):
    """Shows the papers of one record; ``declare`` sets the function that opens one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title_label, self.empty_label = QLabel("文书", self), QLabel("还没有制发文书。", self)
        set_kind(self.title_label, "section")
        set_kind(self.empty_label, "hint")
        self.table = QTableView(self)
        self.table.setObjectName("issued_table")
        self.table.setAccessibleName("文书")
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.open_button = QPushButton("查看和补打…", self)
        self.open_button.setObjectName("issued_open_button")
        lines, row = QVBoxLayout(self), QHBoxLayout()
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        for widget in (self.title_label, self.table, self.empty_label):
            lines.addWidget(widget)
        row.addWidget(self.open_button)
        row.addStretch()
        lines.addLayout(row)

    def declare(self, desk: Desk, wanted: Callable[[IssuedNotice], object]) -> None:
        """Set the desk and the function that opens a notice's paper; call once."""
        self.model = RowsModel(desk, _COLUMNS, self)
        self._wanted = wanted
        prepare(self.table, self.model)
        self.open_button.clicked.connect(self.open_chosen)
        open_rows_with(self.table, self.open_chosen)

    def show_notices(self, notices: Sequence[IssuedNotice]) -> None:
        """Show these notices."""
        self.model.show_records(notices)
        for widget in (self.table, self.open_button):
            widget.setVisible(bool(notices))
        self.empty_label.setVisible(not notices)
        fit_height(self.table, most=_MOST)
        self.table.selectRow(0)

    def open_chosen(self, *_: Any) -> None:
        """Open the selected paper."""
        notice = self.model.record(self.table.currentIndex().row())
        if notice:
            self._wanted(notice)
