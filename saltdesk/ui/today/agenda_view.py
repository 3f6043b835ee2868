"""The list of Today on the screen: folding and choice survive a refresh."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView

from saltdesk.domain.today.groups import FOLDED, Group
from saltdesk.ui.frame.rows_table import open_rows_with
from saltdesk.ui.looks.text_size import changes_letters, pixels
from saltdesk.ui.today.agenda_model import NEXT, RECORD, WHAT, WHEN, WHOSE, AgendaModel

if TYPE_CHECKING:
    from saltdesk.ledgers.today.sections import AgendaRow, Section

_DATE_WIDTH = 112
_WIDTHS = {WHAT: 190, WHOSE: 150, NEXT: 130}
"""Pixels at 100 %; the column of the records takes the rest. A date is never cut, the others may be."""

_MOST = 0.62
"""Largest share of the width for these columns together."""


class AgendaView(QObject):
    """Shows groups in ``tree``; calls ``opened`` with the line to open."""

    def __init__(self, tree: QTreeView, opened: Callable[[AgendaRow], object]) -> None:
        super().__init__(tree)
        self._tree, self._opened = tree, opened
        self.model = AgendaModel(self)
        self._folded: set[Group] = set(FOLDED)
        tree.setModel(self.model)
        tree.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        tree.setUniformRowHeights(True)
        tree.setAllColumnsShowFocus(True)
        tree.setExpandsOnDoubleClick(False)
        tree.setIndentation(16)
        head = tree.header()
        head.setSectionsMovable(False)
        head.setStretchLastSection(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(RECORD, QHeaderView.ResizeMode.Stretch)
        tree.viewport().installEventFilter(self)
        open_rows_with(tree, self.open_current)
        tree.clicked.connect(self._open_next)
        tree.collapsed.connect(self._note_folded)
        tree.expanded.connect(self._note_folded)

    def fit_columns(self) -> None:
        """Fit the columns to the width and the size of the text."""
        head, wanted = self._tree.header(), sum(map(pixels, _WIDTHS.values()))
        room = _MOST * self._tree.viewport().width() - pixels(_DATE_WIDTH)
        share = max(0.3, min(1.0, room / wanted))
        head.resizeSection(WHEN, pixels(_DATE_WIDTH))
        for column, width in _WIDTHS.items():
            head.resizeSection(column, int(pixels(width) * share))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the width of the list and the size of the text."""
        if event.type() is QEvent.Type.Resize or changes_letters(event):
            self.fit_columns()
        return super().eventFilter(watched, event)

    def show_sections(self, sections: Sequence[Section], *, is_unfolded: bool = False) -> None:
        """Show these groups; keep what is chosen and folded. ``is_unfolded`` opens all groups."""
        chosen, place = self.current_row(), self._tree.verticalScrollBar().value()
        if not self.model.show_sections(sections):
            return
        self._tree.blockSignals(True)
        for number, section in enumerate(self.model.sections()):
            index = self.model.index(number, 0)
            self._tree.setFirstColumnSpanned(number, QModelIndex(), True)
            self._tree.setExpanded(index, is_unfolded or section.group not in self._folded)
        self._tree.blockSignals(False)
        self._choose(chosen)
        self._tree.verticalScrollBar().setValue(place)

    def current_row(self) -> AgendaRow | None:
        """Return the chosen line, or None."""
        return self.model.row_at(self._tree.currentIndex())

    def current_section(self) -> Section | None:
        """Return the group that is chosen, or that of the chosen line."""
        index = self._tree.currentIndex()
        return self.model.section_at(index.parent() if index.internalId() else index)

    def open_current(self) -> None:
        """Open the chosen line, or fold and unfold the chosen group."""
        index, row = self._tree.currentIndex(), self.current_row()
        if row:
            self._opened(row)
        else:
            self._tree.setExpanded(index, not self._tree.isExpanded(index))

    def _choose(self, wanted: AgendaRow | None) -> None:
        """Choose the line of the same record and work, or the first line."""
        first = QModelIndex()
        for number, section in enumerate(self.model.sections()):
            for place, row in enumerate(section.rows):
                index = self.model.index(place, 0, self.model.index(number, 0))
                if not first.isValid() and section.group not in self._folded:
                    first = index
                if wanted and (row.area, row.key, row.what) == (wanted.area, wanted.key, wanted.what):
                    self._tree.setCurrentIndex(index)
                    return
        self._tree.setCurrentIndex(first)

    def _open_next(self, index: QModelIndex) -> None:
        """Open a line by a click on its next act."""
        row = self.model.row_at(index)
        if row and index.column() == NEXT:
            self._opened(row)

    def _note_folded(self, index: QModelIndex) -> None:
        section = self.model.section_at(index)
        if section and self._tree.isExpanded(index):
            self._folded.discard(section.group)
        elif section:
            self._folded.add(section.group)
