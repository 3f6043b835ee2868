"""An inspection as the legal office carries it from the plan to the verified finding."""

from datetime import date

import pytest

from saltdesk.domain.inspections.inspection import FindingStatus, Inspection, InspectionStatus
from saltdesk.services.desk import people
from saltdesk.services.inspections import inspections
from saltdesk.ui.inspections.visits.inspections_page import InspectionsPage
from saltdesk.ui.notices.issue_dialog import IssueDialog
from tests.services.inspecting import without_steps

VISIT = date(2026, 12, 1)
ELEMENTS = {
    "basis": "郑盐局〔2016〕5号",
    "scope": "2026年以来",
    "content": "责任清单公布和履行情况",
    "procedure": "听取汇报、查阅材料",
}


@pytest.fixture
def planned(desk):
    plan = Inspection(plan="年度检查方案", office="盐政处", inspects_on=VISIT)
    return inspections.plan_inspection(desk, plan)


@pytest.fixture
def ready(desk):
    plan = Inspection(plan="年度检查方案", office="盐政处", inspects_on=VISIT, **ELEMENTS)
    return inspections.plan_inspection(desk, plan)


@pytest.fixture
def issue(context, click, top_dialog, desk):
    """Issue the notice of the chosen inspection through its preview; the office takes it at once."""

    def run(tab):
        click(tab.act_buttons["inspection.notify"])
        context.tasks.wait()
        click(top_dialog().issue_button)
        context.tasks.wait()
        top_dialog().accept()
        inspections.receive_notice(desk, tab.current_id(), desk.clock.today(), "周某某")

    return run


def test_the_elements_of_the_notice_are_ticked_while_typing(show, write):
    tab = show(InspectionsPage)
    tab.new_record()
    form = tab.current_page().form
    assert form.ticks_label.text().count("○") == 4
    write(form.basis_edit, "郑盐局〔2016〕5号")
    write(form.procedure_edit, "听取汇报")
    assert "✓ 检查依据" in form.ticks_label.text()
    assert "○ 检查范围" in form.ticks_label.text()
    assert form.ticks_label.text().count("✓") == 2


def test_who_must_withdraw_is_said_while_the_team_is_typed(show, desk, write):
    people.enrol(desk, "钱某", "yz")
    tab = show(InspectionsPage)
    tab.new_record()
    page = tab.current_page()
    page.form.office_combo.setCurrentText("盐政处")
    write(page.form.team_edit, "赵某、钱某")
    assert page.page.message_label.text() == "检查组成员钱某属于被检查的盐政处，应当回避，请更换人员。"
    page.form.team_edit.setText("赵某")
    assert page.page.message_label.isHidden()


def test_a_plan_brings_contact_and_today_and_gets_its_number(show, click, write, sentences):
    tab = show(InspectionsPage)
    click(tab.act_buttons["inspection.plan"])
    page = tab.current_page()
    assert page.form.planned_on_edit.text() == "2026-11-23"
    assert page.form.contact_phone_edit.text() == "0371-66220086"
    click(page.page.save_button)
    assert set(sentences(page)) == {
        "请选择被检查处室。",
        "请填写检查日期。",
        "请填写检查方案：没有方案不能发通知。",
    }
    page.form.office_combo.setCurrentText("盐政处")
    write(page.form.inspects_on_edit, "1201")
    write(page.form.plan_edit, "年度检查方案")
    click(page.form.preset_button)
    click(page.page.save_button)
    saved = tab.current_record()
    assert saved.number == "责检2026-001"
    assert saved.inspects_on == VISIT
    assert saved.materials.count("\n") == 4


def test_presets_are_put_below_what_is_typed(show, click, write):
    tab = show(InspectionsPage)
    tab.new_record()
    form = tab.current_page().form
    write(form.materials_edit, "会议记录")
    click(form.preset_button)
    lines = form.materials_edit.toPlainText().split("\n")
    assert lines[0] == "会议记录"
    assert len(lines) == 6


def test_a_notice_that_lacks_elements_names_them_and_leads_to_the_page_that_fills_them(
    show, planned, click, context, prompts, qapp, write, top_dialog
):
    tab = show(InspectionsPage)
    click(tab.act_buttons["inspection.notify"])
    for label in ("检查依据", "检查范围", "检查内容", "检查程序"):
        assert label in prompts.questions[-1]
    assert qapp.activeModalWidget() is None
    page = tab.current_page()
    write(page.form.scope_edit, "盐政处今年办理的许可")
    click(page.form.wording_button)
    assert page.form.scope_edit.toPlainText() == "盐政处今年办理的许可"
    assert page.form.ticks_label.text().count("✓") == 4
    click(page.page.save_button)
    click(tab.act_buttons["inspection.notify"])
    context.tasks.wait()
    assert isinstance(top_dialog(), IssueDialog)
    top_dialog().reject()


def test_the_page_of_an_inspection_says_why_the_notice_cannot_go_out_yet(show, desk, planned, click, today):
    tab = show(InspectionsPage)
    tab.open_record()
    page = tab.current_page()
    assert page.form.next_button.text() == "下一步：修改检查…"
    assert page.form.notify_button.isHidden()
    more = [action.text() for action in page.form.more_button.menu().actions()]
    assert "制发检查通知书：检查通知书还缺：检查依据、检查范围、检查内容、检查程序。" in more


def test_a_preview_that_is_not_approved_issues_nothing(show, ready, click, context, top_dialog):
    tab = show(InspectionsPage)
    tab.notify()
    context.tasks.wait()
    dialog = top_dialog()
    assert isinstance(dialog, IssueDialog)
    assert not dialog.form.save_button.isVisible()
    assert not dialog.form.print_button.isVisible()
    click(dialog.form.close_button)
    context.tasks.wait()
    assert tab.current_record().status is InspectionStatus.PLANNED


def test_an_issued_notice_is_shown_saved_and_shown_again(
    show, ready, click, context, top_dialog, prompts, tmp_path
):
    tab = show(InspectionsPage)
    click(tab.act_buttons["inspection.notify"])
    context.tasks.wait()
    click(top_dialog().issue_button)
    context.tasks.wait()
    shown = top_dialog()
    prompts.path = tmp_path / "通知书.pdf"
    click(shown.form.save_button)
    shown.accept()
    assert tab.current_record().notice_number == "郑盐检通〔2026〕1号"
    assert tab.detail.form.issued_list.model.record(0).number == "郑盐检通〔2026〕1号"
    click(tab.detail.form.issued_list.open_button)
    again = top_dialog()
    assert again.pdf == prompts.path.read_bytes()
    again.accept()


def test_a_finding_goes_from_the_visit_to_its_verification_by_another_person(
    show, ready, issue, click, write, set_day, context, top_dialog, at_office, desk
):
    tab = show(InspectionsPage)
    assert not tab.detail.form.add_finding_button.isEnabled()
    issue(tab)
    set_day(VISIT)
    click(tab.detail.form.add_finding_button)
    dialog = top_dialog()
    write(dialog.form.problem_edit, "责任清单未公布")
    write(dialog.form.due_on_edit, "2026-12-08")
    click(dialog.form.record_button)
    without_steps(desk, tab.current_id())
    click(tab.act_buttons["inspection.feedback"])
    dialog = top_dialog()
    assert "责任清单未公布" in dialog.form.feedback_text_edit.toPlainText()
    write(dialog.form.feedback_to_edit, "周某某")
    click(dialog.form.record_button)
    assert tab.current_record().status is InspectionStatus.RECTIFYING
    assert tab.current_record().due_on == date(2026, 12, 8)
    click(tab.detail.form.rectify_finding_button)
    write(top_dialog().form.rectification_edit, "已补充公布")
    click(top_dialog().form.record_button)
    click(tab.detail.form.verify_finding_button)
    dialog = top_dialog()
    click(dialog.form.verify_button)
    assert "复查人不能是整改人" in dialog.form.problem_label.text()
    dialog.reject()
    context.desk.actor = at_office("fz", "复查员").actor
    click(tab.detail.form.verify_finding_button)
    click(top_dialog().form.verify_button)
    assert tab.detail.findings.record(0).status is FindingStatus.VERIFIED
    click(tab.act_buttons["inspection.close"])
    assert tab.current_record().status is InspectionStatus.CLOSED


def test_an_inspection_with_open_findings_is_not_closed(
    show, ready, issue, click, write, set_day, top_dialog, prompts, desk
):
    tab = show(InspectionsPage)
    issue(tab)
    set_day(VISIT)
    without_steps(desk, tab.current_id())
    tab.detail.add_finding()
    dialog = top_dialog()
    write(dialog.form.problem_edit, "责任清单未公布")
    write(dialog.form.due_on_edit, "2026-12-08")
    click(dialog.form.record_button)
    tab.give_feedback()
    write(top_dialog().form.feedback_to_edit, "周某某")
    click(top_dialog().form.record_button)
    click(tab.act_buttons["inspection.close"])
    assert "没有复查销号" in prompts.said[-1]
    assert tab.current_record().status is InspectionStatus.RECTIFYING


def test_a_finding_without_a_due_date_is_refused_beside_the_field(
    show, ready, issue, click, write, set_day, top_dialog, sentences
):
    tab = show(InspectionsPage)
    issue(tab)
    set_day(VISIT)
    tab.detail.add_finding()
    dialog = top_dialog()
    write(dialog.form.problem_edit, "责任清单未公布")
    click(dialog.form.record_button)
    assert sentences(dialog) == ["请填写整改期限。"]
    dialog.reject()


def test_the_kind_of_a_numbered_inspection_stays(show, planned):
    tab = show(InspectionsPage)
    tab.edit_record()
    assert not tab.current_page().form.kind_combo.isEnabled()


def test_tables_of_findings_and_notices_keep_the_rules_of_models(show, ready, issue, qtmodeltester):
    tab = show(InspectionsPage)
    issue(tab)
    qtmodeltester.check(tab.detail.findings)
    qtmodeltester.check(tab.detail.form.issued_list.model)
