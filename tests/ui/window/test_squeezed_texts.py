"""No text is ever painted, not even for a moment, with less height than it needs."""

from collections import Counter

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from saltdesk.ui.frame.body_area import BodyArea
from saltdesk.ui.frame.layouts_first import LayoutsFirst
from tests.ui.every_dialog import dialog_classes, name_of
from tests.ui.every_page import PAGES, ledger_names, show_ledger, show_page

pytestmark = pytest.mark.slow

ROWS = 6
A_MOMENT = 15
SLACK = 3
"""Pixels that a text may miss: rounding, and room above and below its letters."""


class Squeezed(QObject):
    """Counts labels that are painted, and those with less height than they need, by their text."""

    def __init__(self):
        super().__init__()
        self.painted, self.found = Counter(), Counter()

    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint and isinstance(watched, QLabel) and watched.text():
            self.painted[watched.text()] += 1
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
def watch(qapp):
    """Watch what is painted during the test."""
    made = Squeezed()
    qapp.installEventFilter(made)
    yield made
    qapp.removeEventFilter(made)


@pytest.fixture
def squeezed(watch):
    """Return what was squeezed during the test."""
    return watch.found


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


@pytest.mark.parametrize("is_laid_out_first", [True, False])
def test_a_text_that_grows_deep_inside_an_area_is_found(is_laid_out_first, qtbot, watch):
    window = QWidget()
    qtbot.addWidget(window)
    if is_laid_out_first:
        LayoutsFirst(window)
    outer, area, body, part = QVBoxLayout(window), BodyArea(), QWidget(), QWidget()
    lines, label = QVBoxLayout(body), QLabel("短", part)
    label.setWordWrap(True)
    QVBoxLayout(part).addWidget(label)
    lines.addWidget(part)
    lines.addStretch()
    area.setWidget(body)
    outer.addWidget(area)
    window.resize(200, 300)
    window.show()
    qtbot.waitUntil(lambda: "短" in watch.painted)
    label.setText(grown := "投诉人反映窗口没有公示收费依据。" * 8)
    qtbot.waitUntil(lambda: grown in watch.painted)
    assert bool(watch.found) is not is_laid_out_first
