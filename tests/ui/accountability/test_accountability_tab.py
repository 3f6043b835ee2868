"""Accountability in the window: only for those who may, and never decided without the person being heard."""

from datetime import date

import pytest

from saltdesk.domain.accountability import AccountabilityCase, AccountabilityStatus, CaseSource, OwnMeasure
from saltdesk.domain.inspections.inspection import CHANNELS, Finding
from saltdesk.services.accountability import accountability
from saltdesk.services.inspections import findings
from saltdesk.ui.accountability.accountability_tab import AccountabilityTab
from saltdesk.ui.fields.choices import choose
from tests.days import TODAY


@pytest.fixture
def case(desk):
    begun = AccountabilityCase(
        source=CaseSource.OUTSIDE,
        source_text="局信访转来",
        person="孙某某",
        office="盐政处",
        facts="多要一份证明",
        evidence="登记表",
    )
    return accountability.open_case(desk, begun)


@pytest.fixture
def opened(show, case):
    """The wide page of the case."""
    tab = show(AccountabilityTab)
    tab.open_record()
    return tab, tab.current_page()


def test_others_read_who_handles_it_and_see_nothing(show, case, context, at_office):
    tab = show(AccountabilityTab)
    tab.open_record()
    context.desk.actor = at_office("yz").actor
    tab.offer_acts()
    assert tab.current_page() is None
    assert tab.model.rowCount() == 0
    assert tab.form.empty_label.text() == "责任追究由办公室办理，其他处室不能查看。"
    assert not tab.form.empty_button.isVisible()
    assert not any(button.isEnabled() for button in tab.act_buttons.values())
    assert "孙某某" not in tab.form.detail_title_label.text()


def test_a_case_is_taken_from_a_finding_by_its_number(show, desk, click, write, prompts):
    found = findings.collect_finding(
        desk,
        Finding(
            source=CHANNELS[0],
            office="盐政处",
            problem="公布栏是旧版",
            owner="周某某",
            found_on=date(2026, 11, 2),
            due_on=date(2026, 11, 20),
        ),
    )
    tab = show(AccountabilityTab)
    click(tab.act_buttons["accountability.open"])
    page = tab.current_page()
    choose(page.form.source_combo, CaseSource.OVERDUE)
    write(page.form.source_text_edit, "问题2026-999")
    click(page.form.take_button)
    assert "没有找到" in prompts.said[-1]
    page.form.source_text_edit.clear()
    write(page.form.source_text_edit, found.number)
    click(page.form.take_button)
    click(page.page.save_button)
    saved = tab.current_record()
    assert (saved.source_record, saved.person, saved.office) == (found.id, "周某某", "盐政处")


def test_no_decision_without_the_statement_heard(opened, desk, case, click, top_dialog):
    _, page = opened
    accountability.propose_measure(desk, case.id, TODAY, "批评教育", OwnMeasure.CRITICISM)
    click(page.act_buttons["accountability.decide"])
    click(top_dialog().form.record_button)
    assert "还没有听取本人陈述申辩，不能作出决定。" in top_dialog().form.problem_label.text()
    top_dialog().reject()
    assert "未听取不得决定" in page.form.steps_label.text()
    assert accountability.case_of(desk, case.id).status is AccountabilityStatus.PROPOSED


def test_what_is_beyond_the_bureau_is_referred_and_prints_only_the_letter(
    opened, desk, case, click, write, top_dialog, prompts, sentences
):
    _, page = opened
    click(page.act_buttons["accountability.hear"])
    write(top_dialog().form.statement_edit, "没有异议")
    click(top_dialog().form.record_button)
    click(page.act_buttons["accountability.propose"])
    write(top_dialog().form.proposal_edit, "建议给予处分")
    write(top_dialog().form.other_measure_edit, "记过")
    click(top_dialog().form.record_button)
    assert "“记过”不属本局权限，只印制移送函" in page.form.competence_label.text()
    assert not page.form.decision_paper_button.isVisible()
    papers = [action.text() for action in page.form.more_button.menu().actions() if "制发" in action.text()]
    assert len(papers) == 1
    assert papers[0].startswith("制发移送函：")
    click(page.act_buttons["accountability.decide"])
    click(top_dialog().form.record_button)
    assert sentences(top_dialog()) == ["“记过”不属本局权限，不能作出决定，请移送。"]
    top_dialog().reject()
    click(page.act_buttons["accountability.refer"])
    write(top_dialog().form.referred_to_edit, "任免机关")
    click(top_dialog().form.record_button)
    assert page.form.referral_paper_button.isVisible()
    prompts.text = "给予记过"
    click(page.act_buttons["accountability.result"])
    click(page.act_buttons["accountability.end"])
    write(top_dialog().form.end_note_edit, "已执行")
    click(top_dialog().form.record_button)
    ended = accountability.case_of(desk, case.id)
    assert (ended.status, ended.outside_result) == (AccountabilityStatus.ENDED, "给予记过")


def test_a_case_is_dropped_with_its_reason(opened, desk, case, click, prompts):
    _, page = opened
    prompts.text = "查无此事"
    click(page.act_buttons["accountability.drop"])
    assert accountability.case_of(desk, case.id).status is AccountabilityStatus.DROPPED
    assert page.form.state_label.text() == "不予追究"


def test_facts_are_completed_from_the_page_over_the_case(opened, desk, case, click, write):
    tab, page = opened
    click(page.act_buttons["accountability.edit"])
    edit = tab.current_page()
    assert not edit.form.source_combo.isEnabled()
    edit.form.facts_edit.clear()
    write(edit.form.facts_edit, "两次多要证明")
    click(edit.page.save_button)
    assert tab.current_page() is page
    assert page.form.facts_view._values["facts"].text() == "两次多要证明"
