"""What is built ahead of its first click looks as what the click itself builds, to the last dot."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QImage, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from saltdesk.app import open_window
from saltdesk.domain.base.clock import FixedClock
from saltdesk.services.house.maintenance import open_desk
from saltdesk.ui.frame.dialogs import Dialog
from saltdesk.ui.ledger.ledger_group import LedgerGroup
from saltdesk.ui.window.main_window import TABS
from saltdesk.ui.window.tabs_ahead import TabsAhead
from tests.days import TODAY
from tests.people import LEADER
from tests.ui.closing import close_for_good
from tests.ui.every_page import ledger_names, show_ledger

pytestmark = pytest.mark.slow

A_MOMENT = 30
"""Milliseconds in which what was just shown is laid out and painted."""


@pytest.fixture
def steady_cursor(qapp):
    """Keep the text cursor from blinking: a picture would show it or not."""
    before = QApplication.cursorFlashTime()
    QApplication.setCursorFlashTime(0)
    yield
    QApplication.setCursorFlashTime(before)


def pictures(window) -> dict[str, QImage]:
    """Show every tab and every ledger in it, and return how each looks."""
    found = {}
    for place in TABS:
        tab = window.show_tab(place.name)
        shown = tab.places if isinstance(tab, LedgerGroup) else (None,)
        for page in shown:
            if page:
                tab.show_page(page.name)
            window.tasks.wait()
            found[f"{place.name} {page.name}" if page else place.name] = settled(window)
    return found


def opened(window) -> dict[str, QImage]:
    """Open the first record of every ledger twice, and the page of a new one; return how each looks."""
    found = {}
    for name in ledger_names():
        ledger = show_ledger(window, name)
        window.tasks.wait()
        ledger.form.ledger_table.setFocus()
        for way in (ledger.open_chosen, ledger.open_chosen, ledger.new_record):
            way()
            window.tasks.wait()
            page = ledger.current_page()
            if page is not None:
                found[f"{name} {type(page).__name__} {len(found)}"] = settled(window)
                ledger.close_page()
            for dialog in window.findChildren(Dialog):
                dialog.close()
            QTest.qWait(1)
    return found


def settled(window) -> QImage:
    """Return how the window looks once it is laid out and its picture stays the same for a moment."""
    before = None
    while before != (now := _picture(window)):
        before = now
    return now


def _picture(window) -> QImage:
    QTest.qWait(A_MOMENT)
    # A busy machine may not have come to them, and a grab would squeeze what waits for its room.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    return window.grab().toImage()


def differing(one: QImage, other: QImage) -> QRegion:
    """Return the area in which two pictures differ, line by line."""
    assert one.size() == other.size()
    found = QRegion()
    for y in range(one.height()):
        if one.copy(0, y, one.width(), 1) != other.copy(0, y, one.width(), 1):
            found += QRegion(0, y, one.width(), 1)
    return found


@pytest.fixture
def seen(bureau_copy, recorder, bring_forward, steady_cursor):
    """Return a function that opens the sample bureau, prepares its window, and returns how it looks."""
    recorder.answers_alone = True

    def look(prepare, shown) -> dict[str, QImage]:
        desk = open_desk(bureau_copy, LEADER, FixedClock(TODAY))
        window = open_window(desk, recorder)
        window.resize(1366, 740)
        bring_forward(window)
        try:
            prepare(window)
            return shown(window)
        finally:
            close_for_good(window)
            desk.store.close()

    return look


@pytest.mark.parametrize(("shown", "least"), [(pictures, 30), (opened, 12)])
def test_what_is_made_ahead_looks_as_what_a_click_makes(shown, least, seen, qtbot):
    def build_ahead(window):
        window.build_ahead()
        qtbot.waitUntil(lambda: window.findChildren(TabsAhead)[-1].is_done, timeout=30_000)

    ahead, clicked = seen(build_ahead, shown), seen(lambda window: window.tasks.wait(), shown)
    assert list(ahead) == list(clicked)
    assert len(ahead) > least
    differ = {
        name: area.boundingRect()
        for name in ahead
        if not (area := differing(ahead[name], clicked[name])).isEmpty()
    }
    assert differ == {}
