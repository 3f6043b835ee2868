"""What the records say about inspections and findings, as values of the notices made from them."""

from __future__ import annotations

from saltdesk.domain.changes import Area
from saltdesk.domain.complaints import Complaint
from saltdesk.domain.inspections import Finding, FindingStatus, Inspection
from saltdesk.domain.notice_kinds import NoticeKind
from saltdesk.domain.notices import chinese_date
from saltdesk.domain.people import Mechanism, Role
from saltdesk.services.complaint_access import open_complaint
from saltdesk.services.desk import Desk
from saltdesk.services.inspections import KIND_OWNER, findings_of
from saltdesk.services.wording import RULES, bureau_name, contact, outside_body
from saltdesk.storage.inspections import FINDINGS, INSPECTIONS

Values = dict[str, object]

TALK_RIGHTS = "请如实说明情况；对与谈话事项无关的问题可以不回答；可以核对笔录并要求更正。"
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
_APPEAL_DAYS = "30"


def notice_values(inspection: Inspection) -> Values:
    """The values of the written notice of an inspection (R2.3.2)."""
    values: Values = {name: getattr(inspection, name) for name in _NOTICE_FIELDS}
    return values | {"inspection_date": inspection.inspects_on}


def inspection_values(desk: Desk, kind: NoticeKind, key: int) -> Values:
    """The values of a notice about an inspection."""
    inspection = INSPECTIONS.get(key)
    if kind.code == "inspection_notice":
        return notice_values(inspection)
    if kind.code == "rectification_notice":
        return _rectification(desk, inspection)
    if kind.code == "oral_feedback_record":
        return _feedback(inspection)
    return {"subject": f"检查{inspection.number}：{inspection.plan}", "rights": TALK_RIGHTS}


def _rectification(desk: Desk, inspection: Inspection) -> Values:
    still = [finding for finding in findings_of(inspection.id) if finding.status is FindingStatus.OPEN]
    values: Values = {
        "office": inspection.office,
        "inspection_number": inspection.number,
        "inspected_on": inspection.inspects_on,
        "problems": [(finding.item, finding.problem) for finding in still],
        "rules": inspection.basis,
        "demand": "\n".join(finding.opinion for finding in still if finding.opinion),
        "due_on": min((finding.due_on for finding in still if finding.due_on), default=None),
        "report_form": "书面整改报告（附证明材料）",
        "leader": desk.actor.name if desk.actor.role is Role.LEADER else "",
        "consequence": f"逾期未整改到位的，按照{RULES}第六部分依法依规追究责任。",
    }
    return values | contact(desk, KIND_OWNER[inspection.kind])


def _feedback(inspection: Inspection) -> Values:
    return {
        "inspection_number": inspection.number,
        "office": inspection.office,
        "feedback_on": inspection.feedback_on,
        "place": inspection.office,
        "feedback_by": inspection.feedback_by,
        "feedback_to": inspection.feedback_to,
        "looked_at": inspection.materials,
        "problems": [(finding.problem, finding.opinion) for finding in findings_of(inspection.id)],
        "feedback_text": inspection.feedback_text,
    }


def accountability_values(desk: Desk, kind: NoticeKind, area: Area, key: int) -> Values:
    """The values of a decision or referral: what was found, where, about whom (section 六, A21)."""
    if area is Area.COMPLAINTS:
        found = _from_complaint(open_complaint(desk, key))
    elif area is Area.FINDINGS:
        found = _from_findings([FINDINGS.get(key)])
    else:
        found = _from_findings(findings_of(key))
    found |= {"rules": f"{RULES}第六部分。"} | contact(desk, Mechanism.ACCOUNTABILITY)
    if kind.code == "referral_letter":
        return found | {"to_body": outside_body("jcj")}
    own = {"appeal_days": _APPEAL_DAYS, "appeal_body": bureau_name(), "decided_on": desk.clock.today()}
    return found | own


def _from_complaint(complaint: Complaint) -> Values:
    """Neither what was complained of nor by whom: the person concerned reads this paper."""
    return {"source": "投诉调查", "person": complaint.object_person, "unit": complaint.object_office}


def _from_findings(findings: list[Finding]) -> Values:
    return {
        "source": "监督检查",
        "person": findings[0].owner if findings else "",
        "unit": findings[0].office if findings else "",
        "facts": "\n".join(_told(finding) for finding in findings),
        "evidence": "、".join(f"检查问题台账{finding.number}" for finding in findings),
        "materials": [(f"检查问题台账{finding.number}记录", "1", "1") for finding in findings],
    }


def _told(finding: Finding) -> str:
    due = f"（整改期限{chinese_date(finding.due_on)}，{finding.status.label}）" if finding.due_on else ""
    return finding.problem + due
