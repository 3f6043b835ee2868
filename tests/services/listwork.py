"""Functions that tests of versions and proposals share."""

from datetime import date

from saltdesk.domain.adjustments.adjustment import LINKS, Adjustment, Trigger
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.lists.flow import FlowStep
from saltdesk.domain.lists.items import DutyItem, PowerClass, PowerItem
from saltdesk.domain.lists.versions import ListKind, ListVersion
from saltdesk.domain.registers.publications import Publication
from saltdesk.services.adjustments import adjustments
from saltdesk.services.lists import lists, versions
from tests.services.procedure import end_link

SITE = (Publication(),)
STEPS = (FlowStep("办理", "承办岗", "样例甲", 3),)
"""A flow that may be reported: its only link has a person and a limit."""


def power(desk, code, **values):
    """Add a draft to the power list."""
    texts = {"name": f"事项{code}", "legal_basis": "《甲条例》第一条", "steps": STEPS} | values
    return lists.add_power(desk, PowerItem(code=code, **{"power_class": PowerClass.LICENCE} | texts))


def duty(desk, item, content="一次告知"):
    """Add a draft to the duty list."""
    return lists.add_duty(desk, DutyItem(item.id, content))


def publish(desk, day: date, *items, kind=ListKind.POWERS):
    """Draft, report, confirm and publish a version with these drafts on one day."""
    made = versions.draft_version(desk, ListVersion(kind, items=tuple(item.id for item in items)))
    versions.report_version(desk, made.id, day, "郑盐局函〔2026〕1号")
    versions.confirm_version(desk, made.id, day, "市审改办", "郑审改办〔2026〕1号")
    return versions.publish_version(desk, made.id, day, SITE)


def open_case(desk, day: date, title="示例调整"):
    """Open an adjustment case for an internal reason."""
    case = Adjustment(
        title=title, trigger=Trigger.INTERNAL, basis_document="会议纪要", document_on=day, content="调整"
    )
    return adjustments.open_adjustment(desk, case)


def finish(desk, case, day: date, **days: date):
    """Finish all links of a case on ``day``, or on the date in ``days``; the last one ends the case."""
    for rule in LINKS:
        case = end_link(desk, case.id, rule.code, days.get(rule.code, day), reason="补录")
    return case


def move(desk, day: date):
    """Set today's date of the desk and return the desk."""
    desk.clock = FixedClock(day)
    return desk
