"""Colour never tells alone: in every table, texts that look different also read differently."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QBrush, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from tests.ui.every_dialog import dialog_classes, name_of
from tests.ui.every_page import PAGES, inner_tabs, ledger_names, show_ledger, show_page

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
            found += [f"{view.objectName()}: {text}" for text in _ambiguous(view.model(), columns)]
    return found


def _ambiguous(model: QAbstractItemModel, columns: int) -> Iterator[str]:
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


def test_a_text_in_two_colours_is_found():
    model = QStandardItemModel(2, 1)
    for row in range(2):
        model.setData(model.index(row, 0), f"2026-11-0{row + 1}")
    assert list(_ambiguous(model, 1)) == []
    model.setData(model.index(1, 0), QBrush(Qt.GlobalColor.red), Qt.ItemDataRole.ForegroundRole)
    assert list(_ambiguous(model, 1)) == ["0-0-0"]


@pytest.mark.parametrize("name", ledger_names())
def test_a_ledger_tells_nothing_by_colour_alone(name, bureau_window):
    bureau_window.show()
    assert told_by_colour_alone(show_ledger(bureau_window, name)) == []


@pytest.mark.parametrize("name", PAGES)
def test_a_page_tells_nothing_by_colour_alone(name, bureau_window):
    bureau_window.show()
    page = show_page(bureau_window, name)
    assert [fault for _ in inner_tabs(page) for fault in told_by_colour_alone(page)] == []


def test_today_tells_nothing_by_colour_alone(bureau_window):
    bureau_window.show()
    tab = bureau_window.show_tab("today_tab")
    bureau_window.tasks.wait()
    assert told_by_colour_alone(tab) == []


@pytest.mark.parametrize("dialog", dialog_classes(), ids=name_of, indirect=True)
def test_a_dialog_tells_nothing_by_colour_alone(dialog):
    assert told_by_colour_alone(dialog) == []
