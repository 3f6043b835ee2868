"""Colour never tells alone: in every table of a screen, texts that look different also read differently."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QBrush
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

_NUMBER = re.compile(r"\d+")
_MOST_ROWS = 300
_COLOURS = (Qt.ItemDataRole.ForegroundRole, Qt.ItemDataRole.BackgroundRole)


def told_by_colour_alone(top: QWidget) -> list[str]:
    """Return the texts of a column that appear in two colours; numbers count as equal.

    A row is read as a whole: the colour of its ground may repeat what another cell of the row says.
    """
    found = []
    for view in top.findChildren(QAbstractItemView):
        if view.isVisible() and view.model():
            # The model of a list keeps the number of its columns, which is one, to itself.
            columns = 1 if isinstance(view, QListView) else view.model().columnCount()
            found += [f"{view.objectName()}: {text}" for text in ambiguous(view.model(), columns)]
    return found


def ambiguous(model: QAbstractItemModel, columns: int) -> Iterator[str]:
    looks: dict[tuple[int, str], set[str]] = defaultdict(set)
    for index in _cells(model, columns, QModelIndex()):
        ink, ground = (index.data(role) for role in _COLOURS)
        row = "|".join(str(index.siblingAtColumn(n).data() or "") for n in range(columns))
        for read, brush in ((str(index.data() or ""), ink), (row, ground)):
            if read:
                colour = QBrush(brush).color().name() if brush is not None else ""
                looks[index.column(), _NUMBER.sub("0", read)].add(colour)
    yield from (text for (_, text), colours in looks.items() if len(colours) > 1)


def _cells(model: QAbstractItemModel, columns: int, parent: QModelIndex) -> Iterator[QModelIndex]:
    for row in range(min(model.rowCount(parent), _MOST_ROWS)):
        yield from (model.index(row, column, parent) for column in range(columns))
        yield from _cells(model, columns, model.index(row, 0, parent))
