"""The texts of the facts of a complaint, several fields joined where they are read together."""

from __future__ import annotations

from collections.abc import Mapping

from saltdesk.domain.complaints.complaint import ELEMENTS, Complaint
from saltdesk.ledgers.base.columns import as_text
from saltdesk.ledgers.complaints.complaints import HANDLING_FACTS, INTAKE_FACTS
from saltdesk.services.lists.public_lists import power_names


def fact_values(complaint: Complaint) -> Mapping[str, str]:
    """Return the text of each fact of the groups."""
    names = [name for group in (*INTAKE_FACTS, *HANDLING_FACTS) for name in group.names]
    plain = {name: as_text(getattr(complaint, name, "")) for name in names}
    return plain | {
        "head_count": f"{complaint.head_count}人" if complaint.head_count else "",
        "pages": f"{complaint.pages}页" if complaint.pages else "",
        "missing": f"{missing}项" if (missing := len(ELEMENTS) - complaint.elements) else "无",
        "items": _items(complaint),
        "all_kinds": _kinds(complaint),
        "passed": _said(complaint.passed_on, complaint.passed_by, complaint.passed_to),
        "supplement": _supplement(complaint),
        "withdrawn": _said(complaint.withdrawn_on, complaint.withdrawn_how, complaint.withdrawal_reason),
        "malice_found": _said(complaint.malice, complaint.malice_approved_on, complaint.malice_approved_by),
        "reopened": _said(complaint.reopened_on, complaint.reopened_by, complaint.reopen_reason),
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


def _supplement(complaint: Complaint) -> str:
    asked = complaint.supplement_asked_on
    if asked is None:
        return ""
    reminded, came = complaint.supplement_reminded_on, complaint.supplement_answered_on
    lines = (
        f"{asked}通知，{complaint.supplement_until}前补正：{complaint.supplement_missing}",
        f"{reminded}催办" if reminded else "",
        f"{came}收到" if came else "尚未收到",
    )
    return "\n".join(filter(None, lines))


def _extension(complaint: Complaint) -> str:
    asked = complaint.extension_requested_on
    if asked is None:
        return ""
    approved = complaint.extension_approved_on
    told = f"{complaint.extension_approved_by} {approved}批准" if approved else "尚未批准"
    return f"{asked}申请：{complaint.extension_reason}\n{told}"
