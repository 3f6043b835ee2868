"""A stack of pages measures only what is seen; the pages behind take no time when it is laid out."""

import pytest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from saltdesk.ui.frame.flow_row import FlowRow
from saltdesk.ui.ledger.page_stack import PageStack
from saltdesk.ui.lists.lists_tab import ListsTab


class _MeasuredRow(FlowRow):
    """Counts how often its height is asked for."""

    def __init__(self):
        super().__init__()
        self.asked = 0

    def heightForWidth(self, width):
        self.asked += 1
        return super().heightForWidth(width)


@pytest.fixture
def window(qtbot):
    """A window with two pages, each with a row that may break; the first is seen."""
    outer = QWidget()
    made = PageStack(outer)
    QVBoxLayout(outer).addWidget(made)
    for _ in range(2):
        page, row = QWidget(made), _MeasuredRow()
        QVBoxLayout(page).addLayout(row)
        for word in "登记受理答复":
            row.addWidget(QLabel(word, page))
        made.addWidget(page)
    qtbot.addWidget(outer)
    outer.show()
    return outer


def _row(window, place):
    return window.findChild(PageStack).widget(place).layout().itemAt(0).layout()


def test_only_the_page_that_is_seen_is_measured_for_another_width(window, qapp):
    _row(window, 0).asked = _row(window, 1).asked = 0
    window.resize(500, 300)
    qapp.processEvents()
    assert _row(window, 0).asked > 0
    assert _row(window, 1).asked == 0


def test_hidden_ledgers_are_not_measured_when_the_window_gets_another_size(show, qapp, counted):
    tab = show(ListsTab)
    for place in tab.places:
        tab.page(place.name)
    qapp.processEvents()
    asked = counted(FlowRow, "heightForWidth")
    tab.resize(1200, 640)
    qapp.processEvents()
    assert asked
    assert all(row.parentWidget().isVisible() for row in asked)
