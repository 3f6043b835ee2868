"""No text is ever painted, not even for a moment, with less height than it needs."""

from collections import Counter

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from tests.ui.every_dialog import dialog_classes, name_of
from tests.ui.every_page import PAGES, ledger_names, show_ledger, show_page

pytestmark = pytest.mark.slow

ROWS = 6
A_MOMENT = 15
SLACK = 3
"""Pixels that a text may miss: rounding, and room above and below its letters."""


class Squeezed(QObject):
    """Counts the labels that are painted with less height than they need, by their text."""

    def __init__(self):
        super().__init__()
        self.found = Counter()

    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint and isinstance(watched, QLabel) and watched.text():
            needed = watched.heightForWidth(watched.width())
            needed = needed if watched.wordWrap() else watched.sizeHint().height()
            if watched.height() < needed - SLACK:
                self.found[watched.text()[:20]] += 1
        return False


@pytest.fixture
def front(bureau_window, bring_forward, qtbot):
    """Yield the window in front and painted: what uncovers it is no painting of its own."""
    bring_forward(bureau_window)
    bureau_window.tasks.wait()
    qtbot.wait(A_MOMENT)
    return bureau_window


@pytest.fixture
def squeezed(qapp):
    """Watch what is painted during the test, and yield what was squeezed."""
    watch = Squeezed()
    qapp.installEventFilter(watch)
    yield watch.found
    qapp.removeEventFilter(watch)


@pytest.mark.parametrize("name", ledger_names())
def test_going_through_a_ledger_squeezes_nothing(name, front, qtbot, squeezed):
    table = show_ledger(front, name).form.ledger_table
    for key in (Qt.Key.Key_Home, *[Qt.Key.Key_Down] * ROWS):
        QTest.keyClick(table, key)
        front.tasks.wait()
        qtbot.wait(A_MOMENT)
    assert squeezed == {}


@pytest.mark.parametrize("name", PAGES)
def test_opening_a_page_squeezes_nothing(name, front, qtbot, squeezed):
    show_page(front, name)
    front.tasks.wait()
    qtbot.wait(A_MOMENT)
    assert squeezed == {}


@pytest.mark.parametrize("dialog", dialog_classes(), ids=name_of, indirect=True)
def test_opening_a_dialog_squeezes_nothing(squeezed, dialog, qtbot):
    qtbot.wait(A_MOMENT)
    assert squeezed == {}
