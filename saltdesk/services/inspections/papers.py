"""Values of the notices about inspections and findings, taken from the records."""

from __future__ import annotations

from collections.abc import Callable

from saltdesk.domain.base.people import Mechanism, Role
from saltdesk.domain.inspections.inspection import Finding, FindingStatus, Inspection
from saltdesk.domain.notices.kinds import NoticeKind
from saltdesk.domain.notices.notice import chinese_date
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.wording import RULES, TALK_RIGHTS, Fill, Values, contact
from saltdesk.services.inspections.findings import findings_of
from saltdesk.services.inspections.owners import KIND_OWNER
from saltdesk.storage.inspections import ACTIVITIES, FINDINGS, INSPECTIONS, MATERIALS

_NOTICE_FIELDS = (
    "office",
    "basis",
    "scope",
    "content",
    "procedure",
    "team",
    "materials",
    "contact_person",
    "contact_phone",
)


def notice_values(inspection: Inspection) -> Values:
    """Return the values of the written notice of an inspection (R2.3.2)."""
    values: Values = {name: getattr(inspection, name) for name in _NOTICE_FIELDS}
    return values | {"inspection_date": inspection.inspects_on}


def about_inspection(tell: Callable[[Desk, Inspection], Values]) -> Fill:
    """Return the function that fills a notice about an inspection with the values of ``tell``."""

    def fill(desk: Desk, _kind: NoticeKind, key: int) -> Values:
        return tell(desk, INSPECTIONS.get(key))

    return fill


@about_inspection
def inspection_notice(_desk: Desk, inspection: Inspection) -> Values:
    """Return the values of the written notice, from the inspection's plan."""
    return notice_values(inspection)


@about_inspection
def rectification_notice(desk: Desk, inspection: Inspection) -> Values:
    """Return an order to rectify every open finding of the inspection."""
    return _rectification(desk, inspection)


@about_inspection
def talk_record(_desk: Desk, inspection: Inspection) -> Values:
    """Return which inspection the talk belongs to."""
    return {"subject": f"检查{inspection.number}：{inspection.plan}", "rights": TALK_RIGHTS}


def finding_notice(desk: Desk, _kind: NoticeKind, key: int) -> Values:
    """Return the values of the order to rectify a finding (S4.3.2).

    The order of a finding from an inspection covers all open findings of that inspection. The order of a
    finding from a channel covers all open findings of its office, so that a leader sees frequent ones
    together.
    """
    finding = FINDINGS.get(key)
    if finding.inspection:
        return _rectification(desk, INSPECTIONS.get(finding.inspection))
    still = [one for one in FINDINGS.all(office=finding.office) if one.status is FindingStatus.OPEN]
    values = _order(desk, finding.office, still)
    values |= {
        "inspection_number": finding.number,
        "inspected_on": finding.found_on,
        "rules": f"{RULES}第四部分。",
    }
    return values | contact(desk, Mechanism.SUPERVISION)


def _rectification(desk: Desk, inspection: Inspection) -> Values:
    still = [finding for finding in findings_of(inspection.id) if finding.status is FindingStatus.OPEN]
    values = _order(desk, inspection.office, still)
    values |= {
        "inspection_number": inspection.number,
        "inspected_on": inspection.inspects_on,
        "rules": inspection.basis,
    }
    return values | contact(desk, KIND_OWNER[inspection.kind])


def _order(desk: Desk, office: str, still: list[Finding]) -> Values:
    return {
        "office": office,
        "problems": [(finding.item, finding.problem) for finding in still],
        "demand": "\n".join(finding.opinion for finding in still if finding.opinion),
        "due_on": min((finding.due_on for finding in still if finding.due_on), default=None),
        "report_form": "书面整改报告（附证明材料）",
        "leader": desk.actor.name if desk.actor.role is Role.LEADER else "",
        "consequence": f"逾期未整改到位的，按照{RULES}第六部分依法依规追究责任。",
    }


@about_inspection
def oral_feedback_record(_desk: Desk, inspection: Inspection) -> Values:
    """Return what was inspected and what was said."""
    return {
        "inspection_number": inspection.number,
        "office": inspection.office,
        "feedback_on": inspection.feedback_on,
        "place": inspection.office,
        "feedback_by": inspection.feedback_by,
        "feedback_to": inspection.feedback_to,
        "looked_at": _looked_at(inspection),
        "present": inspection.team,
        "problems": [(finding.problem, finding.opinion) for finding in findings_of(inspection.id)],
        "feedback_text": inspection.feedback_text,
    }


def _looked_at(inspection: Inspection) -> str:
    """Return what was recorded on site, or else the material that the notice asked for."""
    done = []
    if inspection.reported_on:
        done.append(f"{chinese_date(inspection.reported_on)}听取{inspection.reporter}的工作汇报。")
    done += [
        f"{chinese_date(one.held_on)}{one.kind.label}。"
        for one in ACTIVITIES.all(inspection=inspection.id)
        if one.held_on
    ]
    done += [
        f"查阅{row.label}：{row.presence.label}。"
        for row in MATERIALS.all(inspection=inspection.id)
        if row.presence
    ]
    return "\n".join(done) or inspection.materials
