"""One inspection of each kind through the window: from the plan to the verified end and to accountability."""

import io
from datetime import date, timedelta

import pdfplumber
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from saltdesk.domain.accountability import AccountabilityStatus, OwnMeasure
from saltdesk.domain.changes import Area
from saltdesk.domain.inspection_checks import CheckResult
from saltdesk.domain.inspection_plans import PlanStatus
from saltdesk.domain.inspection_visits import ActivityKind, Presence
from saltdesk.domain.inspections import FindingStatus, InspectionKind, InspectionStatus
from saltdesk.services import accountability, finding, findings, inspection_checks, notices
from saltdesk.services.desk import as_actor
from saltdesk.ui.tabs.accountability_tab import AccountabilityTab
from saltdesk.ui.tabs.inspections_tab import InspectionsTab
from saltdesk.ui.widgets.choices import choose

VISIT = date(2026, 12, 1)
DUE = date(2026, 12, 15)
PLAN = {
    "title_edit": "年度检查",
    "basis_edit": "郑盐局〔2016〕5号",
    "scope_edit": "2026年以来",
    "content_edit": "清单公布和履行情况",
    "team_edit": "样例丁、样例戊",
    "starts_on_edit": "2026-11-24",
    "ends_on_edit": "2026-12-20",
}


def text_of(pdf):
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        return "".join((page.extract_text() or "") + "\n" for page in document.pages).replace("\n", "")


@pytest.fixture
def hands(click, write, top_dialog, context):
    """What a clerk does over and over: fills in the dialog on top and confirms it, issues a paper."""

    class Hands:
        def __init__(self):
            self.papers = {}

        def fill(self, texts, button="record_button"):
            dialog = top_dialog()
            for name, text in texts.items():
                field = getattr(dialog.form, name)
                field.clear()
                write(field, text)
            click(getattr(dialog.form, button))
            assert not dialog.isVisible(), dialog.form.problem_label.text()

        def choose(self, name, value):
            choose(getattr(top_dialog().form, name), value)

        def issue(self, code):
            context.tasks.wait()
            click(top_dialog().issue_button)
            context.tasks.wait()
            self.keep(code)

        def keep(self, code):
            self.papers[code] = text_of(top_dialog().pdf)
            top_dialog().accept()

        def complete(self, page, code):
            """Fill in what a notice still lacks, then issue it."""
            for element in page.missing():
                field = getattr(page.form, f"{element.field}_edit")
                if hasattr(field, "set_date"):
                    field.set_date(DUE)
                elif isinstance(field, QPlainTextEdit):
                    field.setPlainText("按规定办理。")
                elif hasattr(field, "setText"):
                    field.setText("样例丁")
            click(page.page.save_button)
            self.issue(code)

    return Hands()


@pytest.mark.parametrize("kind", list(InspectionKind))
def test_an_inspection_goes_from_plan_to_verified_end_and_accountability(
    kind, show, click, hands, set_day, context, desk, qtbot, write, top_dialog, bring_forward, at_office
):
    tab = show(InspectionsTab)
    plans = tab.show_page("plans_page")
    click(plans.act_buttons["plan.draft"])
    hands.choose("kind_combo", kind)
    top_dialog().form.offices_list.mark(("盐政处",))
    hands.fill(PLAN)
    click(plans.act_buttons["plan.approve"])
    hands.fill({"approved_by_edit": "测试局长"})
    assert plans.current_record().status is PlanStatus.APPROVED
    click(plans.begin_button)
    page = plans.current_page()
    write(page.form.procedure_edit, "听取汇报、座谈走访、查阅材料、口头反馈")
    page.form.inspects_on_edit.set_date(VISIT)
    page.form.contact_person_edit.setText("样例丁")
    page.form.contact_phone_edit.setText("0371-60005678")
    click(page.page.save_button)

    ledger = tab.show_page("inspections_page")
    ledger.open_record()
    case = ledger.current_page()
    key = case.key
    assert "通知书须" not in case.form.gate_label.text()
    click(case.form.notify_button)
    hands.issue("inspection_notice")
    assert "还没有登记送达（回执），不能开始检查。（R2.3.2）" in case.form.gate_label.text()
    set_day(VISIT - timedelta(days=3))
    click(case.form.receipt_button)
    hands.fill({"received_by_edit": "周某某"})
    set_day(VISIT)
    click(case.form.hearing_button)
    hands.fill({"reporter_edit": "周某某", "report_notes_edit": "清单事项已按要求履行。"})
    click(case.form.activity_button)
    hands.choose("kind_combo", ActivityKind.SERVICE_USERS)
    top_dialog().form.interviewees_edit.set_text('[["李示例", "0371-60001111", "食盐零售许可"]]')
    hands.fill({"notes_edit": "窗口多要一份证明。"})
    assert "李示例" not in case.models["activities"].record(0).masked_people
    for row in range(5):
        case.form.materials_table.selectRow(row)
        click(case.form.material_button)
        hands.choose("presence_combo", Presence.PRESENT)
        hands.fill({})
    assert "材料清单" not in case.form.gate_label.text()

    click(case.form.check_sheet_button)
    sheet = ledger.current_page()
    bring_forward(tab)
    sheet.form.question_card.setFocus()
    checks = inspection_checks.checks_of(key)
    for _ in checks[1:]:
        qtbot.keyClick(sheet.form.question_card, Qt.Key.Key_1)
        qtbot.keyClick(sheet.form.question_card, Qt.Key.Key_Return)
    qtbot.keyClick(sheet.form.question_card, Qt.Key.Key_2)
    write(sheet.form.note_edit, "公布栏上的清单仍是旧版")
    qtbot.keyClick(sheet.form.note_edit, Qt.Key.Key_Escape)
    assert inspection_checks.checks_of(key)[-1].result is CheckResult.FAILS
    qtbot.keyClick(sheet.form.question_card, Qt.Key.Key_F)
    hands.fill({"due_on_edit": DUE.isoformat(), "owner_edit": "周某某"})
    qtbot.keyClick(sheet.form.question_card, Qt.Key.Key_Escape)
    assert ledger.current_page() is case

    click(case.form.feedback_button)
    hands.fill({"feedback_to_edit": "周某某"})
    click(case.form.record_paper_button)
    hands.complete(ledger.current_page(), "oral_feedback_record")
    found = findings.findings_of(key)[0]

    problems = tab.show_page("findings_page")
    problems.refresh(select=found.id)
    click(problems.act_buttons["finding.feedback"])
    hands.fill({})
    click(problems.act_buttons["finding.selfcheck"])
    hands.fill({"self_check_edit": "情况属实，本周更换。"})
    click(problems.act_buttons["finding.request"])
    hands.fill({"extension_until_edit": "2026-12-18", "extension_reason_edit": "公示栏需重新制作"})
    click(problems.act_buttons["finding.extend"])
    hands.fill({"extension_approved_by_edit": "测试局长"})
    problems.notice_menu.make(notices.KIND_BY_CODE["rectification_notice"])
    hands.complete(problems.current_page(), "rectification_notice")
    click(problems.act_buttons["finding.rectify"])
    hands.fill({"rectified_by_edit": "周某某", "rectification_edit": "已更换公布栏"})
    click(problems.act_buttons["finding.verify"])
    hands.fill({}, "verify_button")
    assert problems.current_record().status is FindingStatus.VERIFIED

    ledger = tab.show_page("inspections_page")
    click(case.form.close_inspection_button)
    assert finding.get(Area.INSPECTIONS, key).status is InspectionStatus.CLOSED
    click(case.form.case_file_button)
    context.tasks.wait()
    hands.keep("file")

    problems = tab.show_page("findings_page")
    problems.refresh(select=found.id)
    click(problems.case_button)
    page = problems.current_page()
    page.form.person_edit.setText("周某某")
    click(page.page.save_button)
    opened = show(AccountabilityTab)
    opened.open_record()
    shown = opened.current_page()
    steps = shown.buttons
    click(steps["accountability.hear"])
    hands.fill({"statement_edit": "没有异议"})
    click(steps["accountability.propose"])
    hands.choose("measure_combo", OwnMeasure.CRITICISM)
    hands.fill({"proposal_edit": "批评教育"})
    assert "可印制责任追究决定书（A21）" in shown.form.competence_label.text()
    click(steps["accountability.decide"])
    hands.fill({})
    click(shown.form.decision_paper_button)
    hands.complete(opened.current_page(), "accountability_decision")
    click(steps["accountability.serve"])
    told = {"appeal_way_edit": "向本局申诉", "appeal_until_edit": "2026-12-31"}
    hands.fill(told | {"effect_to_edit": VISIT.isoformat()})
    click(steps["accountability.end"])
    hands.fill({"end_note_edit": "已执行"})
    ended = accountability.case_of(desk, shown.key)
    assert ended.status is AccountabilityStatus.ENDED

    assert "年度检查" in hands.papers["file"]
    assert "郑盐局〔2016〕5号" in hands.papers["inspection_notice"]
    assert "公布栏上的清单仍是旧版" in hands.papers["oral_feedback_record"]
    assert "周某某" in hands.papers["accountability_decision"]
    assert "李示例" not in "".join(hands.papers.values())
    stranger = as_actor(desk, at_office("yz").actor)
    assert notices.notices_of(Area.ACCOUNTABILITY, ended.id, stranger) == []
