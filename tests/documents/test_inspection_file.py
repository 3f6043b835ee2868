"""The file of an inspection: one inspection of each kind to its verified end, bound and read back."""

from datetime import date
from io import BytesIO

import pdfplumber
import pytest

from saltdesk.documents.inspection_file import render_file
from saltdesk.documents.notice import render
from saltdesk.domain.accountability import OwnMeasure
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.errors import NotAllowed
from saltdesk.domain.base.issued import Delivery
from saltdesk.domain.base.people import Actor
from saltdesk.domain.base.records import with_values
from saltdesk.domain.inspections.checks import CheckResult
from saltdesk.domain.inspections.inspection import InspectionKind, InspectionStatus
from saltdesk.domain.inspections.visits import ActivityKind, InspectionActivity, Interviewee, Presence
from saltdesk.domain.notices.kinds import INSPECTION_NOTICE, KIND_BY_CODE
from saltdesk.services.accountability import accountability
from saltdesk.services.desk.desk import as_actor
from saltdesk.services.house import trail
from saltdesk.services.inspections import checks as inspection_checks
from saltdesk.services.inspections import findings, inspections
from saltdesk.services.inspections import visits as inspection_visits
from saltdesk.services.inspections.orders import order_rectification
from saltdesk.services.notices import issued, issuing
from saltdesk.services.notices.values import prefilled
from saltdesk.storage.areas.inspections import INSPECTIONS
from tests.services.inspecting import TODAY, VISIT, approved, found, planned


def issue(desk, code, key, area, **typed):
    kind = KIND_BY_CODE[code]
    values = prefilled(desk, kind, key, area) | typed
    return issuing.issue_notice(desk, kind, key, values, render, area)


def to_the_end(desk, kind) -> tuple[int, list[str], str]:
    """From the plan of the year to verified end and decision; numbers of its papers, and of the decision."""
    key = planned(desk, kind, yearly_plan=approved(desk, kind=kind))
    inspection_checks.prefill_checks(desk, key)
    notice = issuing.issue_from_records(desk, INSPECTION_NOTICE, key, render)
    inspections.receive_notice(desk, key, TODAY, "样例丙")
    delivery = Delivery(
        delivered_on=TODAY, receiver="样例丙", deliverers="样例丁", place="盐政处", relation="本处室"
    )
    issued.record_delivery(desk, notice.id, delivery)
    receipt = issue(desk, "service_receipt", notice.id, Area.NOTICES)
    desk.clock = FixedClock(VISIT)
    inspections.hear_report(desk, key, VISIT, "样例丙", "汇报清单运行情况。")
    talk = InspectionActivity(key, ActivityKind.SERVICE_USERS, VISIT, notes="办证一次办结。")
    inspection_visits.add_activity(desk, talk, [Interviewee(name="赵示例", contact="13800001111")])
    for row in inspection_visits.materials_of(key):
        inspection_visits.record_material(desk, with_values(row, {"presence": Presence.PRESENT}))
    for check in inspection_checks.checks_of(key):
        inspection_checks.answer_check(desk, check.id, CheckResult.FAILS, "公示栏缺三项。")
    first = inspection_checks.checks_of(key)[0]
    finding = findings.add_finding(desk, found(key, check=first.id))
    inspections.record_feedback(desk, key, VISIT, "样例丁", "样例丙", "公示不全，请补充。")
    order_rectification(desk, (finding.id,), VISIT, date(2026, 12, 20), "补充公示")
    told = issue(desk, "oral_feedback_record", key, Area.INSPECTIONS)
    order = issue(desk, "rectification_notice", finding.id, Area.FINDINGS)
    case = accountability.open_case(
        desk, with_values(accountability.case_from_finding(desk, finding.id), {"post": "科员"})
    )
    findings.rectify_finding(
        as_actor(desk, Actor("样例丙", "yz", "盐政处")), finding.id, VISIT, "已补充公示。"
    )
    findings.verify_finding(desk, finding.id, VISIT, "现场查看，已补充。")
    inspections.close_inspection(desk, key)
    decision = decided(desk, case.id)
    return key, [notice.number, receipt.number, told.number, order.number], decision


def decided(desk, key) -> str:
    accountability.hear_statement(desk, key, VISIT, "没有异议。")
    accountability.propose_measure(desk, key, VISIT, "建议诫勉谈话。", OwnMeasure.ADMONITION)
    accountability.decide_case(desk, key, VISIT, "局长办公会议", "给予诫勉谈话。")
    number = issue(desk, "accountability_decision", key, Area.ACCOUNTABILITY).number
    accountability.serve_decision(desk, key, VISIT, "直接送达", "书面申诉", date(2026, 12, 30))
    accountability.end_case(desk, key, VISIT, "已谈话。")
    return str(number)


def pages_of(pdf: bytes) -> list[str]:
    with pdfplumber.open(BytesIO(pdf)) as document:
        return [page.extract_text() or "" for page in document.pages]


def corner(pdf: bytes) -> list[str]:
    """What stands at the upper right of each page, above everything else."""
    with pdfplumber.open(BytesIO(pdf)) as document:
        return [
            (page.crop((page.width - 100, 0, page.width, 42)).extract_text() or "").strip()
            for page in document.pages
        ]


@pytest.mark.parametrize("kind", InspectionKind)
def test_an_inspection_goes_from_plan_to_verified_end_and_decision_and_its_file_tells_so(desk, kind):
    key, numbers, decision = to_the_end(desk, kind)
    inspection = INSPECTIONS.get(key)
    assert inspection.status is InspectionStatus.CLOSED
    pdf = render_file(desk, inspection)
    pages = pages_of(pdf)
    joined = "".join("".join(page.split()) for page in pages)
    assert f"{kind.label}案卷" in "".join(pages[0].split())
    catalogue = "".join(pages[1].split())
    assert all(number in catalogue for number in numbers)
    positions = [joined.index(number, joined.index("第1页")) for number in numbers]
    assert positions == sorted(positions)
    assert corner(pdf) == ["", "", *(str(number) for number in range(1, len(pages) - 1))]
    assert "公示栏缺三项" in joined
    assert "赵示例" not in joined
    assert "赵**" in joined
    assert decision not in joined
    assert trail.timeline(Area.INSPECTIONS, key)[-1].sentence == (
        f"输出检查 {inspection.number} 案卷（5件，{len(pages)}页）"
    )


def test_a_frozen_paper_comes_into_the_file_as_it_is(desk):
    key = planned(desk)
    notice = issuing.issue_from_records(desk, INSPECTION_NOTICE, key, render)
    alone = pages_of(desk.store.files.get(notice.file))
    bound = pages_of(render_file(desk, INSPECTIONS.get(key)))
    assert all(line in bound[2] for line in alone[0].splitlines())


def test_void_papers_and_other_offices_stay_out(desk, at_office):
    key = planned(desk)
    notice = issuing.issue_from_records(desk, INSPECTION_NOTICE, key, render)
    issuing.void_notice(desk, notice.id, "日期有误")
    catalogue = pages_of(render_file(desk, INSPECTIONS.get(key)))[1]
    assert notice.number not in catalogue
    with pytest.raises(NotAllowed):
        render_file(at_office("bg"), INSPECTIONS.get(key))
