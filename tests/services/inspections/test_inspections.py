from dataclasses import replace
from datetime import date, timedelta

import pytest

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.errors import EnvironmentProblem, NotAllowed, RuleError
from saltdesk.domain.base.people import Actor, Role
from saltdesk.domain.base.query import Query
from saltdesk.domain.inspections.inspection import (
    Finding,
    FindingStatus,
    Inspection,
    InspectionKind,
    InspectionStatus,
)
from saltdesk.domain.notices.kinds import INSPECTION_NOTICE
from saltdesk.ledgers.inspections.inspections import FINDING_LEDGER, INSPECTION_LEDGER
from saltdesk.ledgers.notices import NOTICE_LEDGER
from saltdesk.services.access import lookup
from saltdesk.services.desk.desk import as_actor
from saltdesk.services.inspections import findings, inspections
from saltdesk.services.notices import issued, issuing
from saltdesk.services.notices.values import prefilled
from tests.services.inspecting import without_steps

VISIT = date(2026, 11, 30)
PLAN = Inspection(
    plan="示例方案",
    office="盐政处",
    inspects_on=VISIT,
    team="样例丁",
    basis="示例依据",
    scope="示例范围",
    content="示例内容",
    procedure="示例程序",
    contact_person="样例丁",
    contact_phone="0371-60001234",
    materials="办件档案",
)
ELEMENTS = {"basis": "依据", "scope": "范围", "content": "内容", "procedure": "程序"}


def paper(content) -> bytes:
    """Stands for the page engine, which is a floor above: the text of the notice as bytes."""
    return f"%PDF {content.number} {content.addressee}".encode()


@pytest.fixture
def planned(desk):
    return inspections.plan_inspection(desk, PLAN)


@pytest.fixture
def visited(desk, planned):
    """The inspection after its notice, on the day of the visit."""
    issuing.issue_from_records(desk, INSPECTION_NOTICE, planned.id, paper)
    desk.clock = FixedClock(VISIT)
    inspections.receive_notice(desk, planned.id, VISIT, "样例丙")
    return without_steps(desk, planned.id)


def found(key: int, **values) -> Finding:
    return replace(Finding(inspection=key, problem="示例问题", due_on=VISIT + timedelta(days=15)), **values)


def test_each_kind_has_its_own_numbers(desk):
    supervision = replace(PLAN, kind=InspectionKind.SUPERVISION)
    numbers = [inspections.plan_inspection(desk, plan).number for plan in (PLAN, supervision, PLAN)]
    assert numbers == ["责检2026-001", "督检2026-001", "责检2026-002"]


def test_each_kind_belongs_to_its_office(at_office):
    inspections.plan_inspection(at_office("fz"), PLAN)
    with pytest.raises(NotAllowed, match="办公室"):
        inspections.plan_inspection(at_office("fz"), replace(PLAN, kind=InspectionKind.SUPERVISION))
    with pytest.raises(NotAllowed, match="法制室"):
        inspections.plan_inspection(at_office("bg"), PLAN)


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"plan": ""}, "plan"),
        ({"office": " "}, "office"),
        ({"inspects_on": None}, "inspects_on"),
        ({"inspects_on": date(2026, 11, 20)}, "inspects_on"),
    ],
)
def test_no_inspection_without_a_plan(desk, values, field):
    with pytest.raises(RuleError) as caught:
        inspections.plan_inspection(desk, replace(PLAN, **values))
    assert (caught.value.problems[0].field, caught.value.problems[0].clause) == (field, "R2.3.1")


@pytest.mark.parametrize("field", ELEMENTS)
def test_the_notice_is_refused_while_one_of_the_four_elements_is_missing(desk, field):
    key = inspections.plan_inspection(desk, replace(PLAN, **{field: " "})).id
    with pytest.raises(RuleError) as caught:
        issuing.issue_from_records(desk, INSPECTION_NOTICE, key, paper)
    problem = caught.value.problems[0]
    assert (problem.field, problem.clause) == (field, "R2.3.2")
    assert ELEMENTS[field] in problem.sentence
    missing = issuing.missing_fields(desk, INSPECTION_NOTICE, prefilled(desk, INSPECTION_NOTICE, key))
    assert [element.field for element in missing] == [field]
    assert NOTICE_LEDGER.find(desk, Query()) == []


def test_issued_notice_is_numbered_frozen_and_reprinted_byte_for_byte(desk, planned):
    notice = issuing.issue_from_records(desk, INSPECTION_NOTICE, planned.id, paper)
    assert notice.number == "郑盐检通〔2026〕1号"
    assert (notice.addressee, notice.record) == ("盐政处", planned.id)
    assert issued.reprint(desk, notice.number) == "%PDF 郑盐检通〔2026〕1号 盐政处：".encode()
    assert issued.notices_of(Area.INSPECTIONS, planned.id) == [replace(notice, prints=1, version=2)]
    inspection = lookup.get(Area.INSPECTIONS, planned.id)
    assert (inspection.status, inspection.notice_number) == (InspectionStatus.NOTIFIED, notice.number)
    assert inspection.notified_on == date(2026, 11, 23)
    with pytest.raises(RuleError, match="没有文号"):
        issued.reprint(desk, "郑盐检通〔2026〕9号")


@pytest.mark.local
def test_an_altered_frozen_notice_is_never_handed_out(desk, planned):
    notice = issuing.issue_from_records(desk, INSPECTION_NOTICE, planned.id, paper)
    desk.store.files.path(notice.file).write_bytes(b"changed")
    with pytest.raises(EnvironmentProblem, match="校验值不符"):
        issued.reprint(desk, notice.number)


def test_a_failed_print_uses_up_no_number(desk, planned):
    def broken(_content) -> bytes:
        raise RuleError("没有“𰻝”的字形。")

    with pytest.raises(RuleError, match="字形"):
        issuing.issue_from_records(desk, INSPECTION_NOTICE, planned.id, broken)
    assert (
        issuing.issue_from_records(desk, INSPECTION_NOTICE, planned.id, paper).number == "郑盐检通〔2026〕1号"
    )


def test_the_notice_precedes_the_inspection(desk, planned):
    desk.clock = FixedClock(VISIT)
    with pytest.raises(RuleError, match="检查日期之前") as caught:
        issuing.issue_from_records(desk, INSPECTION_NOTICE, planned.id, paper)
    assert caught.value.problems[0].clause == "R2.3.2"


def test_preview_has_no_number_and_leaves_no_trace(desk, planned):
    shown = issuing.compose_draft(desk, INSPECTION_NOTICE, prefilled(desk, INSPECTION_NOTICE, planned.id))
    assert "签发时编号" in shown.number
    assert NOTICE_LEDGER.find(desk, Query()) == []


def test_plan_can_be_changed_until_the_notice_goes_out(desk, planned):
    saved = inspections.edit_inspection(desk, replace(planned, team="样例戊"))
    with pytest.raises(RuleError, match="种类"):
        inspections.edit_inspection(desk, replace(saved, kind=InspectionKind.SUPERVISION))
    issuing.issue_from_records(desk, INSPECTION_NOTICE, planned.id, paper)
    with pytest.raises(RuleError, match="已通知"):
        inspections.edit_inspection(desk, saved)


def test_no_feedback_and_no_finding_before_the_notice(desk, planned):
    with pytest.raises(RuleError, match="已定方案"):
        inspections.record_feedback(desk, planned.id, VISIT, "样例丁", "样例丙", "无问题")
    with pytest.raises(RuleError, match="已定方案"):
        findings.add_finding(desk, found(planned.id))


def test_feedback_names_who_told_whom_what(desk, visited):
    with pytest.raises(RuleError) as caught:
        inspections.record_feedback(desk, visited, date(2026, 11, 29), "", " ", "")
    fields = [problem.field for problem in caught.value.problems]
    assert fields == ["feedback_by", "feedback_to", "feedback_text", "feedback_on"]
    done = inspections.record_feedback(desk, visited, VISIT, "样例丁", "样例丙", "未发现问题")
    assert done.status is InspectionStatus.FED_BACK
    assert inspections.close_inspection(desk, visited).status is InspectionStatus.CLOSED


def test_findings_lead_from_rectification_to_a_verified_end(desk, visited):
    first = findings.add_finding(desk, found(visited))
    assert (first.number, first.office, first.found_on) == ("问题2026-001", "盐政处", VISIT)
    inspection = inspections.record_feedback(desk, visited, VISIT, "样例丁", "样例丙", "见问题")
    assert (inspection.status, inspection.due_on) == (InspectionStatus.RECTIFYING, first.due_on)
    with pytest.raises(RuleError, match="问题2026-001"):
        inspections.close_inspection(desk, visited)
    corrector = as_actor(desk, Actor("样例丙", "yz", "盐政处", Role.OFFICE_HEAD))
    findings.rectify_finding(corrector, first.id, VISIT, "已补录")
    assert lookup.get(Area.INSPECTIONS, visited).due_on is None
    with pytest.raises(RuleError, match="复查人不能是整改人"):
        findings.verify_finding(
            as_actor(desk, Actor("样例丙", "fz", "法制室", Role.OFFICE_HEAD)), first.id, VISIT
        )
    verified = findings.verify_finding(desk, first.id, VISIT)
    assert (verified.status, verified.verified_by) == (FindingStatus.VERIFIED, "测试局长")
    assert inspections.close_inspection(desk, visited).status is InspectionStatus.CLOSED


def test_a_finding_after_the_feedback_reopens_rectification(desk, visited):
    inspections.record_feedback(desk, visited, VISIT, "样例丁", "样例丙", "当场未见问题")
    findings.add_finding(desk, found(visited))
    assert lookup.get(Area.INSPECTIONS, visited).status is InspectionStatus.RECTIFYING


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"problem": " "}, "problem"),
        ({"due_on": None}, "due_on"),
        ({"due_on": VISIT}, "due_on"),
        ({"found_on": date(2026, 11, 29)}, "found_on"),
    ],
)
def test_a_finding_names_what_is_wrong(desk, visited, values, field):
    with pytest.raises(RuleError) as caught:
        findings.add_finding(desk, found(visited, **values))
    assert field in [problem.field for problem in caught.value.problems]


@pytest.mark.parametrize("day", [VISIT - timedelta(days=1), VISIT + timedelta(days=1)])
def test_rectification_and_verification_keep_the_order_of_days(desk, visited, day):
    key = findings.add_finding(desk, found(visited)).id
    with pytest.raises(RuleError, match="整改日期"):
        findings.rectify_finding(desk, key, day, "已改")
    with pytest.raises(RuleError, match="整改情况"):
        findings.rectify_finding(desk, key, VISIT, " ")
    findings.rectify_finding(as_actor(desk, Actor("样例丙", "yz", role=Role.OFFICE_HEAD)), key, VISIT, "已改")
    with pytest.raises(RuleError, match="复查日期"):
        findings.verify_finding(desk, key, day)


def test_ledgers_count_findings_and_show_the_open_due_date(desk, visited):
    key = findings.add_finding(desk, found(visited)).id
    inspection = lookup.get(Area.INSPECTIONS, visited)
    row = {column.name: column.text(desk, inspection) for column in INSPECTION_LEDGER.columns}
    assert (row["findings"], row["due"]) == ("1", "○11日")
    due = next(column for column in FINDING_LEDGER.columns if column.name == "due")
    assert due.text(desk, lookup.get(Area.FINDINGS, key)) == "○11日"
    findings.rectify_finding(desk, key, VISIT, "已改")
    assert due.text(desk, lookup.get(Area.FINDINGS, key)) == "—"
