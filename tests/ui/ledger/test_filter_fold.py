"""The filters of a ledger fold away where they do not fit on one line, and only a new need moves them."""

from collections import Counter

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QPushButton, QWidget

from saltdesk.domain.complaints.complaint import ComplaintStatus
from saltdesk.ui.complaints.complaints_tab import ComplaintsTab
from saltdesk.ui.fields.choices import choose
from saltdesk.ui.looks.appearance import Look, wear

WIDE, NARROW, BETWEEN = 1600, 900, 1450
WIDTHS = (1366, 640, 641, 700, 1000, 1300, 1200, 1280, 1600, 900, 1366)


@pytest.fixture
def tab(show):
    return show(ComplaintsTab)


def button(tab):
    return tab.findChild(QPushButton, "fold_filters_button")


def filters(tab):
    """Return which parts of the row of filters are shown, by name."""
    row = tab.form.filter_layout
    parts = [row.itemAt(place).widget() for place in range(row.count())]
    return {one.objectName() or one.text(): not one.isHidden() for one in parts if one}


def at(tab, width):
    tab.resize(width, 680)
    return filters(tab)


def test_what_is_folded_depends_on_the_width_and_not_on_the_widths_before(tab, show):
    found = {}
    for width in WIDTHS:
        found.setdefault(width, at(tab, width))
        assert at(tab, width) == found[width] == at(show(ComplaintsTab), width)
    assert found[NARROW] != found[WIDE]


class Moves(QObject):
    """Counts what is shown and hidden in a page."""

    def __init__(self, page):
        super().__init__(page)
        self.seen = Counter()
        for part in page.findChildren(QWidget):
            part.installEventFilter(self)

    def eventFilter(self, _watched, event):
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self.seen[event.type().name] += 1
        return False


def test_a_width_at_which_they_still_do_not_fit_moves_nothing(tab):
    at(tab, NARROW)
    moves = Moves(tab)
    at(tab, NARROW + 4)
    at(tab, NARROW - 4)
    assert moves.seen == {}


@pytest.fixture
def usual_size(qapp):
    yield
    wear(qapp, Look.LIGHT)


def test_the_button_tells_how_many_hidden_filters_are_set(tab):
    at(tab, NARROW)
    assert button(tab).text() == "筛选"
    choose(tab.form.status_combo, ComplaintStatus.REGISTERED)
    assert button(tab).text() == "筛选（1）"
    tab.leave_filters()
    assert button(tab).text() == "筛选"


def test_another_text_size_folds_and_unfolds_at_the_same_width(tab, qapp, usual_size, qtbot):
    assert not at(tab, BETWEEN)["fold_filters_button"]
    wear(qapp, Look.LIGHT, 150)
    qtbot.waitUntil(lambda: filters(tab)["fold_filters_button"])
    wear(qapp, Look.LIGHT)
    qtbot.waitUntil(lambda: not filters(tab)["fold_filters_button"])
