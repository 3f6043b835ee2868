"""The pages of cases behave alike: they follow changes, return with Esc, and close with their record."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from saltdesk.domain.base.changes import ChangeSet
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.complaints.complaint import OPEN_STATES
from saltdesk.domain.next_steps import next_step
from saltdesk.storage.areas.complaints import COMPLAINTS
from saltdesk.ui.accountability.accountability_tab import AccountabilityTab
from saltdesk.ui.adjustments.adjustment_case_page import AdjustmentCasePage
from saltdesk.ui.adjustments.cases_page import CasesPage
from saltdesk.ui.complaints.complaint_case_page import ComplaintCasePage
from saltdesk.ui.complaints.complaints_tab import ComplaintsTab
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.tasks import Tasks
from saltdesk.ui.inspections.visits.inspections_page import InspectionsPage
from saltdesk.ui.ledger import case_page
from saltdesk.ui.ledger.case_page import CasePage

TABS = (CasesPage, ComplaintsTab, InspectionsPage, AccountabilityTab)


@pytest.fixture
def opened(bureau, qapp, prompts, qtbot):
    """A tab of the sample bureau with the page of its first record open."""
    tasks = Tasks(bureau, prompts)

    def build(kind):
        tab = kind(TabContext(bureau, tasks, prompts))
        qtbot.addWidget(tab)
        tab.resize(1366, 680)
        tab.show()
        tab.open_record()
        assert isinstance(tab.current_page(), CasePage)
        return tab, tab.current_page()

    yield build
    tasks.shutdown()


@pytest.fixture
def lose(monkeypatch):
    """Take every record away, as hiding or deleting does."""

    def take_away():
        def refuse(area, key, desk=None):
            raise RuleError("没有这条记录。")

        monkeypatch.setattr(case_page.lookup, "get", refuse)

    return take_away


@pytest.mark.parametrize("kind", TABS)
def test_the_page_names_its_record_and_offers_every_act_or_says_why_not(opened, kind):
    _, page = opened(kind)
    assert page.record.number in page.form.title_label.text()
    assert page.form.state_label.text().startswith(page.record.status.label)
    assert all(button.toolTip() for _, button in page._offered if not button.isHidden())


@pytest.mark.parametrize("kind", TABS)
def test_the_page_shows_what_is_possible_and_says_under_more_why_the_rest_is_not(opened, kind):
    _, page = opened(kind)
    offers = {one.act: one for one in page.offers()}
    for act, button in page._offered:
        possible = act in offers and offers[act].is_possible
        assert (not button.isHidden()) == possible, act.verb
    more = [action.text() for action in page.form.more_button.menu().actions()]
    assert more == [f"{act.verb}：{one.reason}" for act, one in offers.items() if one.reason]


@pytest.mark.parametrize("kind", TABS)
def test_the_next_step_is_one_button_that_does_what_its_act_does(opened, kind, monkeypatch):
    _, page = opened(kind)
    act = next_step(page.ledger.area, page.record)
    button = page.form.next_button
    assert button.isHidden() == (act is None)
    if act and button.isEnabled():
        assert button.text() == f"下一步：{act.verb}…"
        taken = []
        monkeypatch.setattr(QPushButton, "click", lambda self: taken.append(self))
        page.take_next_step()
        assert [one for one, offered in page._offered if offered is taken[0]] == [act]


def test_a_late_complaint_says_so_on_its_own_page(opened):
    tab, page = opened(ComplaintsTab)
    late = next(
        one
        for one in COMPLAINTS.all()
        if one.status in OPEN_STATES and one.due_on and one.due_on < tab.desk.clock.today()
    )
    page = ComplaintCasePage(tab.context, late.id)
    assert f"参考期限 {late.due_on} ▲逾期" in page.form.due_label.text()
    page.deleteLater()


@pytest.mark.parametrize("kind", TABS)
def test_esc_returns_from_the_page_to_the_table(opened, kind, qtbot):
    tab, page = opened(kind)
    with qtbot.waitActive(tab):
        tab.activateWindow()
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: tab.current_page() is None)


@pytest.mark.parametrize("kind", TABS)
def test_a_change_elsewhere_shows_on_a_page_that_another_covers(opened, kind):
    tab, page = opened(kind)
    tab.new_record()
    assert tab.current_page() is not page
    page.form.title_label.setText("旧")
    tab.changed(ChangeSet(frozenset({tab.ledger.area})))
    assert page.record.number in page.form.title_label.text()


@pytest.mark.parametrize("kind", TABS)
def test_a_page_closes_when_its_record_is_gone_or_hidden(opened, kind, lose):
    tab, _ = opened(kind)
    lose()
    tab.changed(ChangeSet(frozenset({tab.ledger.area})))
    assert tab.current_page() is None


@pytest.mark.parametrize("kind", TABS)
def test_a_covered_page_goes_with_its_record_and_the_one_over_it_stays(opened, kind, lose):
    tab, _ = opened(kind)
    tab.new_record()
    entered = tab.current_page()
    lose()
    tab.changed(ChangeSet(frozenset({tab.ledger.area})))
    assert tab.current_page() is entered
    tab.close_page()
    assert tab.current_page() is None


def test_nobody_opens_the_page_of_a_record_that_is_not_there(context):
    with pytest.raises(RuleError):
        AdjustmentCasePage(context, 999, lambda case: None)
