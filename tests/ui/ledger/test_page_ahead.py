"""The pages of cases are made before somebody opens one, and then show what is stored to who sits there."""

import pytest
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from saltdesk.domain.base.errors import RuleError
from saltdesk.services.desk import people
from saltdesk.ui.accountability.accountability_case_page import AccountabilityCasePage
from saltdesk.ui.adjustments.adjustment_case_page import AdjustmentCasePage
from saltdesk.ui.cases.power_case_page import PowerCasePage
from saltdesk.ui.complaints.complaint_case_page import ComplaintCasePage
from saltdesk.ui.forms.ui_power_item_page import Ui_PowerItemPage
from saltdesk.ui.inspections.visits.inspection_case_page import InspectionCasePage
from saltdesk.ui.ledger import page_ahead
from saltdesk.ui.ledger.ledger_group import LedgerGroup
from saltdesk.ui.ledger.ledger_tab import LedgerTab
from saltdesk.ui.looks.appearance import Look, wear
from saltdesk.ui.window.main_window import TABS
from saltdesk.ui.window.tabs_ahead import TabsAhead

KINDS = {
    AdjustmentCasePage: ("adjustments_tab", "cases_page"),
    ComplaintCasePage: ("complaints_tab", ""),
    InspectionCasePage: ("inspections_tab", "inspections_page"),
    AccountabilityCasePage: ("accountability_tab", ""),
    PowerCasePage: ("cases_tab", "power_cases_page"),
}

every_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)


def _wait(window, qtbot):
    qtbot.waitUntil(lambda: window.findChildren(TabsAhead)[-1].is_done, timeout=20_000)


@pytest.fixture
def prepared(bureau_window, qtbot):
    """The window of the sample bureau some seconds after its start, a leader at the desk."""
    bureau_window.build_ahead()
    _wait(bureau_window, qtbot)
    return bureau_window


def _settle():
    for _ in range(4):
        QApplication.processEvents()


def _ledger(window, kind):
    tab, page = KINDS[kind]
    shown = window.show_tab(tab)
    _settle()
    return shown.show_page(page) if page else shown


def _opened(window, kind):
    ledger = _ledger(window, kind)
    ledger.open_chosen()
    page = ledger.current_page()
    assert isinstance(page, kind)
    _settle()
    return page


def _blank(window, kind):
    return [page for page in _ledger(window, kind).form.pages.findChildren(kind) if not page.key]


@every_kind
def test_a_page_of_a_case_is_there_before_it_is_opened_and_one_more_once_it_closes(
    kind, prepared, qtbot, counted
):
    made = counted(kind.form_kind, "setupUi")
    page = _opened(prepared, kind)
    assert page.record.number in page.form.title_label.text()
    assert made == []
    page.closed.emit()
    _wait(prepared, qtbot)
    assert len(made) == len(_blank(prepared, kind)) == 1


def test_so_is_the_page_of_a_power_item(prepared, counted):
    made = counted(Ui_PowerItemPage, "setupUi")
    ledger = prepared.show_tab("lists_tab").show_page("powers_page")
    _settle()
    item = ledger.current_record()
    ledger.open_chosen()
    page = ledger.current_page()
    assert page.item().code == item.code
    assert item.code in page.page.title_label.text()
    assert made == []
    page.leave()


def test_there_is_one_page_of_a_kind_at_most_however_many_were_opened(prepared, qtbot):
    for _ in range(3):
        _opened(prepared, ComplaintCasePage).closed.emit()
    _wait(prepared, qtbot)
    assert len(_blank(prepared, ComplaintCasePage)) == 1


def test_a_page_whose_record_is_gone_is_not_left_behind(prepared, qtbot):
    ledger = _ledger(prepared, ComplaintCasePage)
    (page,) = _blank(prepared, ComplaintCasePage)
    with pytest.raises(RuleError):
        ledger.open_ahead(ledger.pages_ahead[1], -1)
    qtbot.waitUntil(lambda: not isValid(page))
    assert ledger.current_page() is None


def test_a_page_made_ahead_does_not_lie_over_the_table(prepared):
    for place in TABS:
        tab = prepared.show_tab(place.name)
        shown = [tab.page(one.name) for one in tab.places] if isinstance(tab, LedgerGroup) else [tab]
        for ledger in shown:
            if isinstance(ledger, LedgerTab):
                pages = ledger.form.pages
                seen = [page for page in pages.children() if page.isWidgetType() and not page.isHidden()]
                assert seen == [pages.currentWidget()]


@pytest.fixture
def light(qapp):
    yield
    wear(qapp, Look.LIGHT)


def test_in_another_look_and_text_size_each_is_shown_as_one_made_since(prepared, qapp, light, monkeypatch):
    def pictures():
        for kind in KINDS:
            page = _opened(prepared, kind)
            yield page.grab().toImage()
            page.closed.emit()

    wear(qapp, Look.DARK, 125)
    ahead = list(pictures())
    monkeypatch.setattr(page_ahead.PageAhead, "take", lambda kept: kept._make())
    for kind, before, since in zip(KINDS, ahead, pictures(), strict=True):
        assert since == before, kind


@every_kind
def test_it_offers_what_the_person_may_do_who_opens_it(kind, prepared):
    desk, leader = prepared.desk, prepared.desk.actor
    clerk = next(person for person in people.staff_on(desk.clock.today()) if person.name == "样例丁")
    desk.actor = people.actor_for(clerk, leader.role)
    prepared.show_actor()
    page = _opened(prepared, kind)
    offers = {one.act: one for one in page.offers()}
    for act, button in page._offered:
        possible = act in offers and offers[act].is_possible
        assert (not button.isHidden()) == possible, act.verb
    page.closed.emit()
    desk.actor = leader
    prepared.show_actor()


def test_it_goes_with_the_tab_when_another_person_sits_down(prepared, qtbot):
    (blank,) = _blank(prepared, ComplaintCasePage)
    prepared.seat(prepared.desk.actor)
    _wait(prepared, qtbot)
    _settle()
    assert not isValid(blank)
    assert len(_blank(prepared, ComplaintCasePage)) == 1
