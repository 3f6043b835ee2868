"""The model of a parts table: typed cells stored as texts, with an empty last row for a new part."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any, get_type_hints

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import Problem
from saltdesk.domain.base.identifiers import fold_full_width
from saltdesk.domain.base.json_text import read_json
from saltdesk.domain.base.records import with_values
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.domain.calendar.typed_dates import NO_DATE, parse_date

NO_NUMBER = "数量请填写整数。"

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class PartColumn:
    """A column of the table: field of the part, title, width in characters, and words if any.

    Without words the field holds a text, a whole number or a day, as the part type declares.
    """

    field: str
    title: str
    width: int
    words: type[Vocabulary] | None = None


@dataclass(frozen=True)
class _Kind:
    """Parses and formats a cell value; ``read`` raises ValueError with a sentence."""

    read: Callable[[str, date], object]
    show: Callable[[Any], str]


def _read_date(text: str, today: date) -> date | None:
    try:
        return parse_date(text, today)
    except ValueError:
        raise ValueError(NO_DATE) from None


def _read_number(text: str, _today: date) -> int | None:
    plain = fold_full_width(text)
    if plain and not plain.isdecimal():
        raise ValueError(NO_NUMBER)
    return int(plain) if plain else None


def _show_any(value: object) -> str:
    return "" if value is None else str(value)


_TEXT = _Kind(lambda text, _: text.strip(), str)
_KINDS: dict[object, _Kind] = {
    str: _TEXT,
    date | None: _Kind(_read_date, lambda value: value.isoformat() if value else ""),
    int | None: _Kind(_read_number, _show_any),
}


def _word_kind(words: type[Vocabulary]) -> _Kind:
    first = next(iter(words))
    return _Kind(lambda text, _: words.from_text(text) or first, lambda word: word.label)


class PartsModel(QAbstractTableModel):
    """Shows and edits parts; emits ``edited`` for changes by the user, not for ``show_parts``."""

    edited = Signal()

    def __init__(
        self, part_type: type, columns: Sequence[PartColumn], today: Callable[[], date], parent: QObject
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.is_read_only = False
        self._type = part_type
        self._today = today
        hints = get_type_hints(part_type)
        self._kinds = [
            _word_kind(column.words) if column.words else _KINDS[hints[column.field]] for column in columns
        ]
        # Each row also keeps its original part, so that fields without a column survive.
        self._rows: list[tuple[Any, list[str]]] = []

    # Input and output

    def show_parts(self, parts: Iterable[Any]) -> None:
        """Replace the parts shown."""
        self.beginResetModel()
        self._rows = [(part, self._texts(part)) for part in parts]
        self.endResetModel()

    def parts(self) -> tuple[Any, ...]:
        """Return the parts; an unreadable cell counts as empty, and empty rows are omitted."""
        return tuple(self._part(base, texts) for base, texts in self._rows if not self._is_blank(texts))

    def problems(self, field: str) -> list[Problem]:
        """Return one problem for each unreadable cell, naming row and column."""
        found = []
        for number, (_, texts) in enumerate(self._rows, 1):
            for column, kind, text in zip(self.columns, self._kinds, texts, strict=True):
                try:
                    kind.read(text, self._today())
                except ValueError as error:
                    found.append(Problem(f"第{number}行“{column.title}”：{error}", field))
        return found

    def to_text(self) -> str:
        """Return the cells as JSON, for a draft."""
        return json.dumps([texts for _, texts in self._rows], ensure_ascii=False)

    def take_text(self, text: str) -> None:
        """Restore the cells of a draft; ignore a text of another shape."""
        try:
            rows = read_json(text or "[]")
        except ValueError:
            return
        width = len(self.columns)
        if isinstance(rows, list) and all(isinstance(row, list) and len(row) == width for row in rows):
            bases = [base for base, _ in self._rows]
            self.beginResetModel()
            self._rows = [
                (bases[place] if place < len(bases) else self._type(), [str(cell) for cell in row])
                for place, row in enumerate(rows)
            ]
            self.endResetModel()
            self.edited.emit()

    # Rows

    def remove(self, row: int) -> None:
        """Remove a row."""
        if 0 <= row < len(self._rows):
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._rows[row]
            self.endRemoveRows()
            self.edited.emit()

    def move(self, row: int, by: int) -> int:
        """Move a row up (-1) or down (1); return its new position."""
        target = row + by
        if not (0 <= row < len(self._rows) and 0 <= target < len(self._rows)):
            return row
        self.beginMoveRows(QModelIndex(), row, row, QModelIndex(), target + 1 if by > 0 else target)
        self._rows.insert(target, self._rows.pop(row))
        self.endMoveRows()
        self.edited.emit()
        return target

    def is_growing(self, row: int) -> bool:
        """Return whether this is the empty last row."""
        return row == len(self._rows)

    def set_read_only(self, is_read_only: bool) -> None:
        """Set whether the parts are read-only; read-only tables hide the empty last row."""
        self.beginResetModel()
        self.is_read_only = is_read_only
        self.endResetModel()

    # Model

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return the number of parts plus the empty last row."""
        if parent is not None and parent.isValid():
            return 0
        return len(self._rows) + (not self.is_read_only)

    def columnCount(self, parent: _Index | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the column titles and row numbers."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return self.columns[section].title if 0 <= section < len(self.columns) else None
        return "＋" if self.is_growing(section) else str(section + 1)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text of a cell."""
        if not index.isValid() or role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.EditRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return None
        return "" if self.is_growing(index.row()) else self._rows[index.row()][1][index.column()]

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Store the typed text; typing in the last row creates a part."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or self.is_read_only:
            return False
        row, column = index.row(), index.column()
        # The same value in another spelling is no change: a cell is read repeatedly while it is edited.
        text = self._in_usual_form(column, str(value))
        if self.data(index) == text:
            return False
        if self.is_growing(row):
            # The part replaces the empty row, and a new empty row follows.
            self.beginInsertRows(QModelIndex(), row + 1, row + 1)
            fresh = self._type()
            self._rows.append((fresh, self._texts(fresh)))
            self.endInsertRows()
        self._rows[row][1][column] = text
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.columns) - 1))
        self.headerDataChanged.emit(Qt.Orientation.Vertical, row, row)
        self.edited.emit()
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Return flags that make cells editable unless the table is read-only."""
        flags = super().flags(index)
        return flags if self.is_read_only or not index.isValid() else flags | Qt.ItemFlag.ItemIsEditable

    def _in_usual_form(self, column: int, text: str) -> str:
        kind = self._kinds[column]
        try:
            return kind.show(kind.read(text, self._today()))
        except ValueError:
            return text

    def _texts(self, part: Any) -> list[str]:
        return [
            kind.show(getattr(part, column.field))
            for column, kind in zip(self.columns, self._kinds, strict=True)
        ]

    def _is_blank(self, texts: Sequence[str]) -> bool:
        """Return whether a row is empty; vocabulary cells do not count, because every new row has a word."""
        cells = zip(self.columns, texts, strict=True)
        return not any(text.strip() for column, text in cells if column.words is None)

    def _part(self, base: Any, texts: Sequence[str]) -> Any:
        values: dict[str, object] = {}
        for column, kind, text in zip(self.columns, self._kinds, texts, strict=True):
            try:
                values[column.field] = kind.read(text, self._today())
            except ValueError:
                values[column.field] = kind.read("", self._today())
        return with_values(base, values)
