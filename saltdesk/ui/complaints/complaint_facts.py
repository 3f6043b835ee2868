"""The fields of a complaint to read, in the groups of its file."""

from __future__ import annotations

from collections.abc import Mapping

from saltdesk.domain.complaints.complaint import ELEMENTS, Complaint
from saltdesk.ledgers.base.columns import as_text
from saltdesk.services.lists.public_lists import power_names
from saltdesk.ui.ledger.facts_view import FactGroup

COMPLAINT_FACTS = (
    FactGroup(
        "登记",
        (
            ("status", "状态"),
            ("channel", "渠道"),
            ("received_at", "收到时间"),
            ("received_by", "登记人"),
            ("receiving_office", "接收处室"),
            ("masked_name", "投诉人"),
            ("head_count", "来访人数"),
            ("no_document", "未出示证件"),
            ("postmarked_on", "邮戳日期"),
            ("pages", "页数"),
            ("missing", "所缺要素"),
            ("old_number", "原编号"),
            ("remark", "备注"),
        ),
    ),
    FactGroup(
        "投诉内容",
        (
            ("object_office", "被投诉处室"),
            ("object_person", "被投诉人员"),
            ("matter", "涉及事项"),
            ("items", "清单事项"),
            ("occurred_on", "发生日期"),
            ("occurred_at", "发生地点"),
            ("kinds", "类别"),
            ("facts", "事实和理由"),
            ("request", "投诉请求"),
            ("materials", "证明材料"),
        ),
    ),
)
"""What was taken in."""

HANDLING_FACTS = (
    FactGroup(
        "决定",
        (
            ("decided_on", "决定日期"),
            ("decided_by", "决定人"),
            ("refusal_reason", "不予受理情形"),
            ("refusal_text", "理由"),
            ("legal_ground", "法律依据"),
            ("turn_to", "应向何处反映"),
            ("told", "告知理由"),
        ),
    ),
    FactGroup(
        "办理",
        (
            ("handling_office", "承办处室"),
            ("handed", "交办"),
            ("return_reason", "退回理由"),
            ("due", "参考期限"),
            ("extension", "延期"),
            ("investigation", "调查情况"),
        ),
    ),
    FactGroup(
        "答复和归档",
        (
            ("conclusion", "调查结论"),
            ("answer", "答复意见"),
            ("answers", "逐项答复"),
            ("answered", "答复方式"),
            ("called_back", "回访"),
            ("archive_number", "档号"),
        ),
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
