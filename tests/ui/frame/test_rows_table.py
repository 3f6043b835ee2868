"""A table inside a page: its look and the fit of its columns stay with the view, whatever list it shows."""

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QHeaderView, QTableView

from saltdesk.ledgers.base.columns import Column
from saltdesk.ui.frame.rows_model import RowsModel
from saltdesk.ui.frame.rows_table import prepare

_WIDE, _NARROW = 40, 10


def _columns(*widths):
    return [Column(f"column{place}", value=_same, width=width) for place, width in enumerate(widths)]


def _same(_desk, record):
    return record


@pytest.fixture
def view(qtbot):
    """A table of 600 pixels."""
    made = QTableView()
    qtbot.addWidget(made)
    made.resize(600, 200)
    made.show()
    return made


def _modes(view):
    head = view.horizontalHeader()
    return [head.sectionResizeMode(place) for place in range(view.model().columnCount())]


def test_a_view_that_shows_one_list_after_another_keeps_one_of_each_part(view, qapp):
    def parts_with(model):
        prepare(view, model)
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return len(view.findChildren(QObject))

    models = [RowsModel(None, _columns(_NARROW, _WIDE), view) for _ in range(10)]
    assert len({parts_with(model) for model in models}) == 1


def test_the_widest_column_of_the_list_shown_takes_the_room_that_is_left(view):
    stretched, by_hand = QHeaderView.ResizeMode.Stretch, QHeaderView.ResizeMode.Interactive
    prepare(view, RowsModel(None, _columns(_NARROW, _WIDE), view))
    assert _modes(view) == [by_hand, stretched]
    prepare(view, RowsModel(None, _columns(_WIDE, _NARROW, _NARROW), view))
    assert _modes(view) == [stretched, by_hand, by_hand]


def test_a_list_that_a_view_no_longer_shows_moves_no_column(view):
    former = RowsModel(None, _columns(_NARROW, _WIDE), view)
    prepare(view, former)
    prepare(view, RowsModel(None, _columns(_NARROW, _WIDE), view))
    widths = [view.columnWidth(place) for place in range(2)]
    former.show_records(["很长的一句话，比这一列宽得多"] * 3)
    assert [view.columnWidth(place) for place in range(2)] == widths
