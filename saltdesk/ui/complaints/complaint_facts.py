"""The fields of a complaint to read, in the groups of its file."""

from __future__ import annotations

from collections.abc import Mapping

from saltdesk.domain.complaints.complaint import COMPLAINT_FIELDS, ELEMENTS, Complaint
from saltdesk.ledgers.base.columns import as_text
from saltdesk.ledgers.base.facts import fact_group
from saltdesk.services.lists.public_lists import power_names

COMPLAINT_FACTS = (
    fact_group(
        COMPLAINT_FIELDS,
        "登记",
        "status",
        "channel",
        "received_at",
        "received_by",
        "receiving_office",
        "masked_name",
        "head_count",
        "no_document",
        "postmarked_on",
        "pages",
        ("missing", "所缺要素"),
        "old_number",
        "remark",
    ),
    fact_group(
        COMPLAINT_FIELDS,
        "投诉内容",
        "object_office",
        "object_person",
        "matter",
        "items",
        "occurred_on",
        "occurred_at",
        "kinds",
        "facts",
        "request",
        "materials",
    ),
)
"""What was taken in."""

HANDLING_FACTS = (
    fact_group(
        COMPLAINT_FIELDS,
        "决定",
        "decided_on",
        "decided_by",
        "refusal_reason",
        "refusal_text",
        "legal_ground",
        "turn_to",
        ("told", "告知理由"),
    ),
    fact_group(
        COMPLAINT_FIELDS,
        "办理",
        "handling_office",
        ("handed", "交办"),
        "return_reason",
        ("due", "参考期限"),
        ("extension", "延期"),
        "investigation",
    ),
    fact_group(
        COMPLAINT_FIELDS,
        "答复和归档",
        "conclusion",
        "answer",
        "answers",
        ("answered", "答复方式"),
        ("called_back", "回访"),
        "archive_number",
    ),
)
"""What was decided and done."""


def fact_values(complaint: Complaint) -> Mapping[str, str]:
    """The texts of all fields, several of them joined."""
    groups = (*COMPLAINT_FACTS, *HANDLING_FACTS)
    names = [name for group in groups for name, _ in group.facts]
    plain = {name: as_text(getattr(complaint, name, "")) for name in names}
    return plain | {
        "head_count": f"{complaint.head_count}人" if complaint.head_count else "",
        "pages": f"{complaint.pages}页" if complaint.pages else "",
        "missing": f"{missing}项" if (missing := len(ELEMENTS) - complaint.elements) else "无",
        "items": _items(complaint),
        "kinds": _kinds(complaint),
        "told": _said(complaint.told_how, complaint.told_on, complaint.told_by),
        "handed": _said(complaint.assignee, complaint.handed_on, complaint.handed_by),
        "due": as_text(complaint.due_on),
        "extension": _extension(complaint),
        "answers": "\n".join(f"{one.request}：{one.answer}" for one in complaint.answers),
        "answered": _said(complaint.answered_how, complaint.answered_on),
        "called_back": _said(complaint.satisfaction, complaint.called_back_on, complaint.called_back_by),
    }


def _said(*parts: object) -> str:
    return "　".join(as_text(part) for part in parts if part)


def _items(complaint: Complaint) -> str:
    names = power_names() if complaint.items else {}
    return "\n".join(names.get(key, f"事项{key}") for key in complaint.items)


def _kinds(complaint: Complaint) -> str:
    lines = [kind.label for kind in complaint.all_kinds]
    if complaint.flags:
        lines.append("涉及：" + "、".join(flag.label for flag in complaint.flags))
    return "\n".join(lines)


def _extension(complaint: Complaint) -> str:
    asked = complaint.extension_requested_on
    if asked is None:
        return ""
    approved = complaint.extension_approved_on
    told = f"{complaint.extension_approved_by} {approved}批准" if approved else "尚未批准"
    return f"{asked}申请：{complaint.extension_reason}\n{told}"
