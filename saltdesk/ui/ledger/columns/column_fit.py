"""Column widths of a ledger: as declared, narrower in a narrow table, wider where words are cut."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import ceil

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QTableView

from saltdesk.ledgers.base.columns import Column, Kind
from saltdesk.ui.looks.cell_widths import cell_widths, shared_out
from saltdesk.ui.looks.text_size import changes_letters

PADDING = 16
_NARROWEST = 6
"""Minimum width of a wide column, in digits."""

_WIDE = 12
"""Columns narrower than this hold short words and names and are never shortened."""

_MOST_GROWTH = 3
"""Times its own width that a text uses at most."""


def fitted_widths(columns: Sequence[Column], unit: int, room: int) -> list[int]:
    """Return the pixel widths of columns in a table ``room`` pixels wide; ``unit`` is the width of a digit.

    Columns of long words shrink first, then texts, in proportion to their spare width and never below the
    title. Texts grow where there is more room, so that nothing is cut beside empty space.
    """
    natural = [max(column.width, _title_width(column)) * unit + PADDING for column in columns]
    widths = natural
    for kind in (Kind.STATE, Kind.TEXT):
        spare = [_spare(column) * unit if column.kind is kind else 0 for column in columns]
        excess = min(max(0, sum(widths) - room), sum(spare))
        total = sum(spare) or 1
        widths = [wide - -(-excess * free // total) for wide, free in zip(widths, spare, strict=True)]
    return _grown(columns, widths, room)


def _grown(columns: Sequence[Column], widths: Sequence[int], room: int) -> list[int]:
    """Return the widths with the rest of the room given to the texts."""
    growing = [
        wide if column.kind is Kind.TEXT and column.width >= _WIDE else 0
        for column, wide in zip(columns, widths, strict=True)
    ]
    free, whole = max(0, room - sum(widths)), sum(growing)
    if not whole:
        return list(widths)
    return [
        wide + min(free * share // whole, (_MOST_GROWTH - 1) * share)
        for wide, share in zip(widths, growing, strict=True)
    ]


def _spare(column: Column) -> int:
    if column.width < _WIDE:
        return 0
    return max(0, column.width - max(_NARROWEST, _title_width(column)))


def _title_width(column: Column) -> int:
    return sum(1 if ord(letter) < 0x2E80 else 2 for letter in column.title)


class ColumnFit(QObject):
    """Fits the columns whenever the table or its text changes in size, and to the first rows that it shows.

    Later rows do not move the columns, and widths set by hand stay.
    """

    def __init__(self, table: QTableView, columns: Sequence[Column]) -> None:
        super().__init__(table)
        self._table = table
        self._columns = columns
        self._by_hand: Mapping[str, float] = {}
        self._fitted: dict[str, int] = {}
        self._room, self._digit = 0, 1
        """The width of the table and of a digit, in pixels, for which the columns are fitted."""
        self._needs: dict[str, float] = {}
        """What the first rows need in each column that was shown, in digits."""
        # The head gets its other letters after the rows.
        self._later = QTimer(self, interval=0, singleShot=True)
        self._later.timeout.connect(self._fit_to_letters)
        table.viewport().installEventFilter(self)
        table.model().modelReset.connect(self._fit_to_first_rows)

    def show(self, columns: Sequence[Column], by_hand: Mapping[str, float]) -> None:
        """Fit other columns, some of which have a width in digits of their own."""
        self._columns, self._by_hand = columns, by_hand
        if self._needs and not all(column.name in self._needs for column in columns):
            self._measure()
        self._fit_to(self._table.viewport().width())

    def measure(self) -> None:
        """Measure the first rows before the table is shown."""
        if not self._needs and self._table.model().rowCount():
            self._measure()
            self._fit_to(self._table.viewport().width())

    def by_hand(self) -> dict[str, float]:
        """Return the widths in digits that were set by hand; the last column takes what is left."""
        found = dict(self._by_hand)
        for index, column in enumerate(self._columns[:-1]):
            width = self._table.columnWidth(index)
            if width != self._fitted.get(column.name, width):
                found[column.name] = round(width / self._digit, 1)
        return found

    def take_by_hand(self) -> None:
        """Keep the widths that were set by hand, also when the table changes in size."""
        self._by_hand = self.by_hand()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """React to a new width and to another size of the text."""
        # A closing window still sends events after the table is gone, so react only to a new size.
        if event.type() is QEvent.Type.Resize:
            self._fit(self._table.viewport().width())
        elif changes_letters(event):
            self._fit(self._room)
        elif event.type() is QEvent.Type.Show:
            self._fit_to_first_rows()
        return super().eventFilter(watched, event)

    def _fit_to_letters(self) -> None:
        self._needs = {}
        self._fit_to(self._table.viewport().width())
        self._fit_to_first_rows()

    def _unit(self) -> int:
        return self._table.fontMetrics().horizontalAdvance("0")

    def _fit_to_first_rows(self) -> None:
        # A hidden table would read rows that nobody sees.
        if self._table.isVisible():
            self.measure()

    def _measure(self) -> None:
        widths = cell_widths(self._table, PADDING)
        if widths:
            unit = self._unit()
            self._needs |= {
                column.name: wide / unit for column, wide in zip(self._columns, widths, strict=True)
            }

    def _fit(self, room: int) -> None:
        if self._unit() != self._digit:
            self._later.start()
        if room != self._room:
            self._fit_to(room)

    def _fit_to(self, room: int) -> None:
        self._room, self._digit = room, self._unit()
        unit = self._digit
        own = {name: round(digits * unit) for name, digits in self._by_hand.items()}
        others = [column for column in self._columns if column.name not in own]
        left = room - sum(own.get(column.name, 0) for column in self._columns)
        widths = fitted_widths(others, unit, left)
        if self._needs:
            needs = [ceil(self._needs.get(column.name, 0) * unit) for column in others]
            least = [_title_width(column) * unit + PADDING for column in others]
            widths = shared_out(widths, needs, least, left)
        self._fitted = own | {column.name: wide for column, wide in zip(others, widths, strict=True)}
        for index, column in enumerate(self._columns):
            self._table.setColumnWidth(index, self._fitted[column.name])
