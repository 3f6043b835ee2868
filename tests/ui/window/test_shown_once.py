"""Coming to a ledger shows its record once: what is shown twice is read, laid out and painted twice."""

from collections import Counter

import pytest

from saltdesk.domain.base.changes import Area, ChangeSet
from saltdesk.ui.ledger.ledger_group import LedgerGroup
from saltdesk.ui.ledger.ledger_tab import LedgerTab
from saltdesk.ui.window.main_window import TABS
from saltdesk.ui.window.tabs_ahead import TabsAhead
from tests.people import ADMINISTRATOR
from tests.ui.every_page import ledger_names, show_ledger

pytestmark = pytest.mark.slow


@pytest.fixture
def window(opened_bureau, recorder):
    """Yield the window of the sample bureau, a leader at the desk, of which nobody saw anything."""
    recorder.answers_alone = True
    with opened_bureau() as made:
        yield made


@pytest.fixture
def details(monkeypatch):
    """Count how often each ledger shows a record in its detail."""
    seen = Counter()
    real = LedgerTab._show_chosen

    def show(ledger):
        seen[ledger.objectName()] += 1
        real(ledger)

    monkeypatch.setattr(LedgerTab, "_show_chosen", show)
    return seen


def _twice(window, details):
    """Come to every ledger, and return those that show their record more than once."""
    details.clear()
    for name in ledger_names():
        show_ledger(window, name)
        window.tasks.wait()
    assert details
    return {name: times for name, times in details.items() if times > 1}


def test_the_first_click_on_a_ledger_built_ahead_shows_its_record_once(window, details, qtbot):
    window.build_ahead()
    qtbot.waitUntil(lambda: window.findChildren(TabsAhead)[-1].is_done, timeout=30_000)
    _changed(window)
    assert _twice(window, details) == {}


def test_a_ledger_that_nobody_built_ahead_shows_it_once(window, details):
    assert _twice(window, details) == {}


def test_coming_back_after_a_change_shows_it_once(window, details):
    _twice(window, details)
    _changed(window)
    assert _twice(window, details) == {}


def test_another_person_at_the_desk_sees_it_once(window, details):
    _twice(window, details)
    window.desk.actor = ADMINISTRATOR
    window.show_actor()
    assert _twice(window, details) == {}


def _changed(window):
    for place in TABS:
        tab = window.tab(TABS.index(place))
        if isinstance(tab, LedgerGroup | LedgerTab):
            tab.changed(ChangeSet(frozenset(Area)))
