"""One inspection of each kind through the window: from the plan to the verified end and to accountability."""

import io
from datetime import date, timedelta
from types import SimpleNamespace

import pdfplumber
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from saltdesk.domain.accountability import AccountabilityStatus, OwnMeasure
from saltdesk.domain.base.changes import Area
from saltdesk.domain.inspections.checks import CheckResult
from saltdesk.domain.inspections.inspection import FindingStatus, InspectionKind, InspectionStatus
from saltdesk.domain.inspections.plans import PlanStatus
from saltdesk.domain.inspections.visits import ActivityKind, Presence
from saltdesk.domain.notices.kinds import KIND_BY_CODE
from saltdesk.services.access import lookup
from saltdesk.services.accountability import accountability
from saltdesk.services.desk.desk import as_actor
from saltdesk.services.inspections import checks as inspection_checks
from saltdesk.services.inspections import findings
from saltdesk.services.notices import issued
from saltdesk.ui.accountability.accountability_tab import AccountabilityTab
from saltdesk.ui.fields.choices import choose
from saltdesk.ui.inspections.inspections_tab import InspectionsTab

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
            QApplication.processEvents()
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


@pytest.fixture
def at(click, write, top_dialog, set_day, bring_forward, show, context, qtbot, desk, at_office, hands):
    """The place of work: the window, the hands, and what they need."""
    return SimpleNamespace(**locals())


def approve_plan(at, tab, kind):
    """From the plan of the year to an inspection entered under it."""
    plans = tab.show_page("plans_page")
    at.click(plans.act_buttons["plan.draft"])
    at.hands.choose("kind_combo", kind)
    at.top_dialog().form.offices_list.mark(("盐政处",))
    at.hands.fill(PLAN)
    at.click(plans.act_buttons["plan.approve"])
    at.hands.fill({})
    assert plans.current_record().status is PlanStatus.APPROVED
    at.click(plans.begin_button)
    page = plans.current_page()
    at.write(page.form.procedure_edit, "听取汇报、座谈走访、查阅材料、口头反馈")
    page.form.inspects_on_edit.set_date(VISIT)
    page.form.contact_person_edit.setText("样例丁")
    page.form.contact_phone_edit.setText("0371-60005678")
    at.click(page.page.save_button)


def visit(at, tab):
    """Notice, receipt, report heard, talks and material; the page of the inspection."""
    ledger = tab.show_page("inspections_page")
    ledger.open_record()
    case = ledger.current_page()
    assert "通知书须" not in case.form.gate_label.text()
    at.click(case.form.notify_button)
    at.hands.issue("inspection_notice")
    part = "第二部分（三）第2项" if case.record.kind is InspectionKind.DUTY_LIST else "第四部分（二）"
    assert f"还没有登记送达（回执），不能开始检查。（{part}）" in case.form.gate_label.text()
    at.set_day(VISIT - timedelta(days=3))
    at.click(case.form.receipt_button)
    at.hands.fill({"received_by_edit": "周某某"})
    at.set_day(VISIT)
    assert case.next_act().code == "inspection.report"
    at.click(case.form.hearing_button)
    at.hands.fill({"reporter_edit": "周某某", "report_notes_edit": "清单事项已按要求履行。"})
    assert case.next_act().code == "inspection.activity"
    at.click(case.form.next_button)
    at.hands.choose("kind_combo", ActivityKind.SERVICE_USERS)
    at.top_dialog().form.interviewees_edit.set_text('[["李示例", "0371-60001111", "食盐零售许可"]]')
    at.hands.fill({"notes_edit": "窗口多要一份证明。"})
    assert "李示例" not in case.models["activities"].record(0).masked_people
    for row in range(5):
        assert case.next_act().code == "inspection.material"
        case.form.materials_table.selectRow(0)
        at.click(case.form.next_button)
        assert case.form.materials_table.currentIndex().row() == row
        at.hands.choose("presence_combo", Presence.PRESENT)
        at.hands.fill({})
    assert "材料清单" not in case.form.gate_label.text()
    return case


def fill_check_list(at, tab, case):
    """All questions by keyboard, the last one with a no that becomes a finding."""
    ledger, key = tab.page("inspections_page"), case.key
    assert case.next_act().code == "inspection.check"
    at.click(case.form.next_button)
    sheet = ledger.current_page()
    at.bring_forward(tab)
    sheet.form.question_card.setFocus()
    checks = inspection_checks.checks_of(key)
    for _ in checks[1:]:
        at.qtbot.keyClick(sheet.form.question_card, Qt.Key.Key_1)
        at.qtbot.keyClick(sheet.form.question_card, Qt.Key.Key_Return)
    at.qtbot.keyClick(sheet.form.question_card, Qt.Key.Key_2)
    at.write(sheet.form.note_edit, "公布栏上的清单仍是旧版")
    at.qtbot.keyClick(sheet.form.note_edit, Qt.Key.Key_Escape)
    assert inspection_checks.checks_of(key)[-1].result is CheckResult.FAILS
    at.qtbot.keyClick(sheet.form.question_card, Qt.Key.Key_F)
    at.hands.fill({"due_on_edit": DUE.isoformat(), "owner_edit": "周某某"})
    at.qtbot.keyClick(sheet.form.question_card, Qt.Key.Key_Escape)
    assert ledger.current_page() is case


def feed_back(at, tab, case):
    """The oral feedback and its record."""
    ledger = tab.page("inspections_page")
    assert case.next_act().code == "inspection.feedback"
    at.click(case.form.feedback_button)
    at.hands.fill({"feedback_to_edit": "周某某"})
    at.click(case.form.record_paper_button)
    at.hands.complete(ledger.current_page(), "oral_feedback_record")


def rectify(at, tab, case):
    """The finding from feedback to verification by somebody else."""
    found = findings.findings_of(case.key)[0]

    problems = tab.show_page("findings_page")
    problems.refresh(select=found.id)
    at.click(problems.act_buttons["finding.feedback"])
    at.hands.fill({})
    at.click(problems.act_buttons["finding.selfcheck"])
    at.hands.fill({"self_check_edit": "情况属实，本周更换。"})
    at.click(problems.act_buttons["finding.request"])
    at.hands.fill({"extension_until_edit": "2026-12-18", "extension_reason_edit": "公示栏需重新制作"})
    at.click(problems.act_buttons["finding.extend"])
    at.hands.fill({})
    at.click(problems.act_buttons["finding.order"])
    at.hands.fill({"order_text_edit": "更换公布栏", "due_on_edit": "2026-12-20"})
    assert problems.current_record().ordered_by == "测试局长"
    problems.notice_menu.make(KIND_BY_CODE["rectification_notice"])
    at.hands.complete(problems.current_page(), "rectification_notice")
    at.click(problems.act_buttons["finding.rectify"])
    at.hands.fill({"rectification_edit": "已更换公布栏"})
    leader = at.context.desk.actor
    at.context.desk.actor = at.at_office("fz" if case.record.kind is InspectionKind.DUTY_LIST else "bg").actor
    problems.refresh(select=found.id)
    at.click(problems.act_buttons["finding.verify"])
    at.hands.fill({}, "verify_button")
    assert problems.current_record().status is FindingStatus.VERIFIED
    at.context.desk.actor = leader
    return found


def close(at, tab, case):
    """The end, and the bound file."""
    tab.show_page("inspections_page")
    at.click(case.form.close_inspection_button)
    assert lookup.get(Area.INSPECTIONS, case.key).status is InspectionStatus.CLOSED
    at.click(case.form.case_file_button)
    at.context.tasks.wait()
    at.hands.keep("file")


def pursue(at, tab, found):
    """Accountability from the finding to the end of its effect."""
    problems = tab.show_page("findings_page")
    problems.refresh(select=found.id)
    at.click(problems.case_button)
    page = problems.current_page()
    page.form.person_edit.setText("周某某")
    at.click(page.page.save_button)
    opened = at.show(AccountabilityTab)
    opened.open_record()
    shown = opened.current_page()
    steps = shown.act_buttons
    at.click(steps["accountability.hear"])
    at.hands.fill({"statement_edit": "没有异议"})
    at.click(steps["accountability.propose"])
    at.hands.choose("measure_combo", OwnMeasure.CRITICISM)
    at.hands.fill({"proposal_edit": "批评教育"})
    assert "可印制责任追究决定书" in shown.form.competence_label.text()
    at.click(steps["accountability.decide"])
    at.hands.fill({})
    at.click(shown.form.decision_paper_button)
    at.hands.complete(opened.current_page(), "accountability_decision")
    at.click(steps["accountability.serve"])
    told = {"appeal_way_edit": "向本局申诉", "appeal_until_edit": "2026-12-31"}
    at.hands.fill(told | {"effect_to_edit": VISIT.isoformat()})
    at.click(steps["accountability.end"])
    at.hands.fill({"end_note_edit": "已执行"})
    ended = accountability.case_of(at.desk, shown.key)
    assert ended.status is AccountabilityStatus.ENDED
    return ended


@pytest.mark.parametrize("kind", list(InspectionKind))
def test_an_inspection_goes_from_plan_to_verified_end_and_accountability(at, kind):
    tab = at.show(InspectionsTab)
    approve_plan(at, tab, kind)
    case = visit(at, tab)
    fill_check_list(at, tab, case)
    feed_back(at, tab, case)
    found = rectify(at, tab, case)
    close(at, tab, case)
    ended = pursue(at, tab, found)

    assert "年度检查" in at.hands.papers["file"]
    assert "郑盐局〔2016〕5号" in at.hands.papers["inspection_notice"]
    assert "公布栏上的清单仍是旧版" in at.hands.papers["oral_feedback_record"]
    assert "周某某" in at.hands.papers["accountability_decision"]
    assert "李示例" not in "".join(at.hands.papers.values())
    stranger = as_actor(at.desk, at.at_office("yz").actor)
    assert issued.notices_of(Area.ACCOUNTABILITY, ended.id, stranger) == []
