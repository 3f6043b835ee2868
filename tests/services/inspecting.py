"""Inspections in several states (planned, announced, started), with invented people."""

from dataclasses import replace
from datetime import date, timedelta

from saltdesk.domain.base.attachments import Attachment
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.inspections.inspection import Finding, Inspection, InspectionKind
from saltdesk.domain.inspections.plans import InspectionPlan
from saltdesk.domain.notices.kinds import INSPECTION_NOTICE
from saltdesk.services.desk.desk import Desk
from saltdesk.services.inspections import inspections
from saltdesk.services.inspections import plans as inspection_plans
from saltdesk.services.notices import issuing
from tests.days import TODAY

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
    materials="办件档案",
)
YEARLY = InspectionPlan(
    year=2026,
    title="四季度责任清单检查",
    basis="示例依据",
    scope="示例范围",
    offices=("盐政处", "计划管理处"),
    content="示例内容",
    team="样例丁、样例戊",
    starts_on=date(2026, 11, 24),
    ends_on=date(2026, 12, 18),
)
PHOTO = Attachment("公示栏.jpg", b"\xff\xd8\xff example")


def paper(content: object) -> bytes:
    """Replace the page engine, which is in a higher layer."""
    return b"%PDF-1.7 example"


def planned(desk: Desk, kind: InspectionKind = InspectionKind.DUTY_LIST, **changes: object) -> int:
    """Plan an inspection and return its id."""
    return inspections.plan_inspection(desk, replace(PLAN, kind=kind, **changes)).id


def announced(desk: Desk, kind: InspectionKind = InspectionKind.DUTY_LIST, **changes: object) -> int:
    """Return the id of an inspection whose notice is issued."""
    key = planned(desk, kind, **changes)
    issuing.issue_from_records(desk, INSPECTION_NOTICE, key, paper)
    return key


def begun(desk: Desk, kind: InspectionKind = InspectionKind.DUTY_LIST) -> int:
    """Return the id of an inspection with its notice served, and set today to its date."""
    key = announced(desk, kind)
    inspections.receive_notice(desk, key, TODAY, "样例丙")
    desk.clock = FixedClock(VISIT)
    return key


def without_steps(desk: Desk, key: int) -> int:
    """Record that report, talk, material and check list do not apply to an inspection; return its id."""
    for gate in ("heard", "talked", "consulted", "checked"):
        inspections.waive_step(desk, key, gate, "示例理由")
    return key


def ready_to_end(desk: Desk, kind: InspectionKind = InspectionKind.DUTY_LIST) -> int:
    """Return the id of a begun inspection that only lacks its oral feedback."""
    return without_steps(desk, begun(desk, kind))


def found(key: int | None, **changes: object) -> Finding:
    """Return a complete finding."""
    usual = Finding(
        inspection=key,
        office="盐政处",
        item="食盐零售许可证核发",
        problem="公示不全",
        opinion="补充公示",
        owner="样例丙",
        due_on=VISIT + timedelta(days=15),
    )
    return replace(usual, **changes)


def approved(desk: Desk, **changes: object) -> int:
    """Return the id of an approved yearly plan."""
    key = inspection_plans.draft_plan(desk, replace(YEARLY, **changes)).id
    inspection_plans.approve_plan(desk, key, desk.clock.today())
    return key
