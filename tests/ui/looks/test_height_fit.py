"""A short table is as high as its rows, in any size of the text, and as a scroll bar below them needs."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView, QVBoxLayout, QWidget

from saltdesk.ui.looks.appearance import Look, wear
from saltdesk.ui.looks.height_fit import fit_height
from saltdesk.ui.looks.text_size import keep_row_height


@pytest.fixture
def usual_size(qapp):
    yield
    wear(qapp, Look.LIGHT)


@pytest.fixture
def page(qtbot, usual_size):
    page = QWidget()
    qtbot.addWidget(page)
    return page


@pytest.fixture
def table(page):
    view = QTableView(page)
    view.setModel(QStandardItemModel(3, 4, view))
    keep_row_height(view, 28)
    QVBoxLayout(page).addWidget(view, 0, Qt.AlignmentFlag.AlignTop)
    fit_height(view)
    page.resize(600, 400)
    page.show()
    return view


def shown_rows(view):
    """Return how many rows are seen whole, and how much room is left below them."""
    bottom = view.viewport().height()
    ends = [view.rowViewportPosition(row) + view.rowHeight(row) for row in range(view.model().rowCount())]
    return sum(end <= bottom for end in ends), bottom - ends[-1]


@pytest.mark.parametrize("columns", [(100, 100, 100, 100), (300, 300, 300, 300)], ids=["fits", "scrolls"])
@pytest.mark.parametrize("percent", [100, 125, 200])
def test_every_row_is_seen_whole_and_little_room_is_left(table, qapp, columns, percent):
    for place, width in enumerate(columns):
        table.setColumnWidth(place, width)
    wear(qapp, Look.LIGHT, percent)
    QTest.qWait(30)
    assert table.horizontalScrollBar().isVisible() == (sum(columns) > 600)
    rows, left = shown_rows(table)
    assert rows == 3
    assert 0 <= left < 10


def test_more_rows_than_the_most_scroll(table):
    table.model().setRowCount(30)
    fit_height(table, most=5)
    QTest.qWait(30)
    assert shown_rows(table)[0] == 5
    assert table.verticalScrollBar().isVisible()


def test_fewer_than_the_least_leave_room(table):
    table.model().setRowCount(1)
    fit_height(table, most=5, least=2)
    QTest.qWait(30)
    assert shown_rows(table)[1] >= table.rowHeight(0)
