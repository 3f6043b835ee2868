"""Another text size, look or size of the window shows what a start in it shows, to the last dot."""

import pytest
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QPushButton

from saltdesk.ui.complaints.intake.complaint_page import ComplaintPage
from saltdesk.ui.complaints.intake.complaint_side import LOOK_AFTER
from saltdesk.ui.ledger.ledger_tab import LedgerTab
from saltdesk.ui.looks.appearance import Look, wear
from saltdesk.ui.window.tabs_ahead import TabsAhead
from tests.ui.every_page import ledger_names, show_ledger
from tests.ui.screen_pictures import A_MOMENT, different, opened, pictures

pytestmark = pytest.mark.slow

SMALL = 1024, 600
USUAL, LARGER, LARGEST, DARK = "text_100_action", "text_125_action", "text_200_action", "dark_action"


@pytest.fixture(autouse=True)
def usual_size(qapp):
    yield
    wear(qapp, Look.LIGHT)


def take(window, *entries):
    """Choose entries of the menu, one after another."""
    for entry in entries:
        window.findChild(QAction, entry).trigger()
        window.tasks.wait()


def give_room(window):
    """Let no line be squeezed: by how much depends on the size before, by a dot."""
    window.resize(1366, 1100)


def contents(window):
    """Return what the ledger in front shows, without its filters.

    Qt gives a list box more room than it needs until the text gets another size.
    """
    ledger = next((one for one in window.findChildren(LedgerTab) if one.isVisible()), None)
    return ledger.form.content_splitter if ledger else window


def rest(window):
    """Wait for what an intake looks up after a pause in the typing, and scroll to the top."""
    is_intake = any(page.isVisible() for page in window.findChildren(ComplaintPage))
    QTest.qWait(LOOK_AFTER + A_MOMENT if is_intake else 1)
    window.tasks.wait()
    for area in window.findChildren(QAbstractScrollArea):
        area.verticalScrollBar().setValue(0)


def ledgers(window):
    return pictures(window, contents)


@pytest.mark.parametrize("chosen", [(LARGER,), (LARGER, USUAL), (DARK,)], ids=["larger", "back", "dark"])
def test_every_ledger_and_tab_follows_the_menu(chosen, seen):
    def choose(window):
        ledgers(window)
        take(window, *chosen)

    changed, started = seen(choose, ledgers), seen(lambda window: window.tasks.wait(), ledgers)
    assert different(changed, started) == {}


def folded(window):
    """Return the ledgers in front whose filters are folded away, with the room that their pane takes."""
    found = {}
    for name in ledger_names():
        form = show_ledger(window, name).form
        QTest.qWait(1)
        button = form.ledger_page.findChild(QPushButton, "fold_filters_button")
        found[name] = (button.isVisible(), form.content_splitter.sizes())
    return found


@pytest.fixture
def built_in_another_size(qtbot):
    def build(window):
        take(window, LARGEST)
        window.build_ahead()
        qtbot.waitUntil(lambda: window.findChildren(TabsAhead)[-1].is_done, timeout=30_000)
        take(window, USUAL)
        QTest.qWait(A_MOMENT)

    return build


def test_ledgers_built_ahead_in_another_size_follow_the_text_unseen(seen, built_in_another_size):
    assert seen(built_in_another_size, folded) == seen(lambda window: window.tasks.wait(), folded)


def test_pages_made_ahead_in_another_size_follow_the_text_unseen(seen, built_in_another_size):
    def shown(window):
        give_room(window)
        return opened(window, after=lambda: rest(window))

    assert different(seen(built_in_another_size, shown), seen(lambda window: None, shown)) == {}


def test_every_open_page_follows_the_text(seen):
    def grown(window):
        def grow():
            take(window, LARGER)
            rest(window)

        return opened(window, lambda: take(window, USUAL), grow)

    def started(window):
        take(window, LARGER)
        return opened(window, after=lambda: rest(window))

    assert different(seen(give_room, grown), seen(give_room, started)) == {}


def test_every_ledger_looks_after_a_small_window_as_before(seen):
    def shrink(window):
        pictures(window)
        window.resize(*SMALL)
        QTest.qWait(A_MOMENT)
        pictures(window)
        window.resize(1366, 740)

    assert different(seen(shrink, pictures), seen(lambda window: window.tasks.wait(), pictures)) == {}


def test_every_page_looks_after_a_small_window_as_in_a_large_one(seen):
    def shrunk(window):
        def grow():
            give_room(window)
            rest(window)

        return opened(window, lambda: window.resize(*SMALL), grow)

    def began(window):
        give_room(window)
        return opened(window, after=lambda: rest(window))

    assert different(seen(lambda window: None, shrunk), seen(lambda window: None, began)) == {}
