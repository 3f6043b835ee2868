"""Values of the notices about inspections and findings, taken from the records."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import Problem, RuleError, refuse
from saltdesk.domain.base.people import Mechanism
from saltdesk.domain.inspections.inspection import Finding, Inspection, InspectionKind
from saltdesk.domain.notices.kinds import NoticeKind
from saltdesk.domain.notices.notice import chinese_date, text_of
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.wording import RULES, TALK_RIGHTS, Fill, Values, contact
from saltdesk.services.inspections.findings import findings_of
from saltdesk.services.inspections.orders import last_ordered, under_order
from saltdesk.services.inspections.owners import KIND_OWNER
from saltdesk.storage.areas.inspections import ACTIVITIES, FINDINGS, INSPECTIONS, MATERIALS

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


PARTS = {
    InspectionKind.DUTY_LIST: "第二部分“工作程序”第2项",
    InspectionKind.SUPERVISION: "第四部分“工作内容”",
}
"""The place in the notice that each kind of inspection rests on (A18)."""

_TALK_PARTS = {
    InspectionKind.DUTY_LIST: "第二部分（三）第4项",
    InspectionKind.SUPERVISION: "第四部分",
}

_FEEDBACK_PARTS = {
    InspectionKind.DUTY_LIST: "第二部分（三）第6项",
    InspectionKind.SUPERVISION: "第四部分",
}


def notice_values(inspection: Inspection) -> Values:
    """Return the values of the written notice of an inspection (R2.3.2)."""
    values: Values = {name: getattr(inspection, name) for name in _NOTICE_FIELDS}
    return values | {"inspection_date": inspection.inspects_on, "part": PARTS[inspection.kind]}


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
    """Return the order to rectify that covers the open findings of the inspection."""
    ordered = last_ordered(findings_of(inspection.id))
    return _rectification(desk, inspection, under_order(ordered) if ordered else [])


@about_inspection
def talk_record(_desk: Desk, inspection: Inspection) -> Values:
    """Return which inspection the talk belongs to."""
    subject = f"检查{inspection.number}：{inspection.plan}"
    return {"subject": subject, "part": _TALK_PARTS[inspection.kind], "rights": TALK_RIGHTS}


def finding_notice(desk: Desk, _kind: NoticeKind, key: int) -> Values:
    """Return the values of the paper about a leader's order: all open findings that it covers (S4.3.2)."""
    finding = FINDINGS.get(key)
    still = under_order(finding) or [finding]
    if finding.inspection:
        return _rectification(desk, INSPECTIONS.get(finding.inspection), still)
    values = _order(finding.office, still)
    values |= {
        "inspection_number": finding.number,
        "inspected_on": finding.found_on,
        "rules": f"{RULES}第四部分。",
    }
    return values | contact(desk, Mechanism.SUPERVISION)


def refuse_unordered(_desk: Desk, area: Area, key: int, values: Mapping[str, object]) -> None:
    """Raise ``RuleError`` if no leader ordered the rectification, or the paper says something else."""
    ordered = FINDINGS.get(key) if area is Area.FINDINGS else last_ordered(findings_of(key))
    if ordered is None or not ordered.orders:
        raise RuleError("还没有局领导责令整改，请先办理“责令限期整改”。", field="leader", clause="S4.3.2")
    problems = []
    if text_of(values.get("leader")) != ordered.ordered_by:
        problems.append(Problem(f"提出整改要求的是{ordered.ordered_by}。", "leader", "S4.3.2"))
    if values.get("due_on") != ordered.due_on:
        problems.append(Problem(f"责令的整改期限是{ordered.due_on}。", "due_on", "S4.3.2"))
    refuse(problems)


def _rectification(desk: Desk, inspection: Inspection, still: list[Finding]) -> Values:
    values = _order(inspection.office, still)
    values |= {
        "inspection_number": inspection.number,
        "inspected_on": inspection.inspects_on,
        "rules": inspection.basis,
    }
    return values | contact(desk, KIND_OWNER[inspection.kind])


def _order(office: str, still: list[Finding]) -> Values:
    opinions = dict.fromkeys(one.order_text or one.opinion for one in still)
    return {
        "office": office,
        "problems": [(finding.item, finding.problem) for finding in still],
        "demand": "\n".join(filter(None, opinions)),
        "due_on": min((finding.due_on for finding in still if finding.due_on), default=None),
        "report_form": "书面整改报告（附证明材料）",
        "leader": still[0].ordered_by if still else "",
        "consequence": f"逾期未整改到位的，按照{RULES}第六部分依法依规追究责任。",
    }


@about_inspection
def oral_feedback_record(_desk: Desk, inspection: Inspection) -> Values:
    """Return what was inspected and what was said."""
    return {
        "inspection_number": inspection.number,
        "office": inspection.office,
        "part": _FEEDBACK_PARTS[inspection.kind],
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
