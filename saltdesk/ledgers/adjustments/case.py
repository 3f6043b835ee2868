"""The texts of one adjustment for its page and report: facts, changes, links, papers, contacts, rounds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import partial

from saltdesk.domain.adjustments.adjustment import START_DATE, Adjustment, AdjustmentLink
from saltdesk.domain.adjustments.case_files import CaseDocument, LinkContact
from saltdesk.domain.adjustments.procedure import joint_of, objection_dates
from saltdesk.domain.adjustments.situation import start_by_rule
from saltdesk.domain.adjustments.timeliness import days_past
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clauses import cited
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.calendar.terms import DueState
from saltdesk.domain.lists.comparing import ItemDifference
from saltdesk.domain.lists.versions import ChangeAction, ListChange
from saltdesk.ledgers.base.columns import Column, Kind, as_text
from saltdesk.ledgers.base.due import due_cell
from saltdesk.services.access import lookup
from saltdesk.services.adjustments import adjustments, case_dates, case_files
from saltdesk.services.desk import people
from saltdesk.services.desk.desk import Desk
from saltdesk.services.lists import proposals

Facts = tuple[tuple[str, str, str], ...]
"""Name, caption and text of each fact."""


# Facts


def case_facts(desk: Desk, case: Adjustment) -> Facts:
    """Return the subject of the case and its legal basis (D3.2.a, A4)."""
    items = lookup.load(Area.POWERS, case.items)
    strict = case_dates.strict_due(desk, case)
    further = "、".join(trigger.label for trigger in case.further_triggers)
    dates = (
        ("公布", case.promulgated_on),
        ("施行", case.effective_on),
        ("文件", case.document_on),
        ("收到", case.received_on),
    )
    return (
        ("trigger", "主要情形", cited(case.trigger.label, case.trigger.clause)),
        ("further_triggers", "其他情形", further),
        ("basis_document", "依据文件", case.basis_document),
        ("dates", "依据日期", "，".join(f"{word} {day}" for word, day in dates if day)),
        ("started_on", "起算日", _start_text(case)),
        ("strict_due", "从严掌握", f"按最早日期 {strict.start} 起算，{strict.due} 到期" if strict else ""),
        ("extension", "延期", _extension_text(case)),
        ("office", "承办处室", people.office_name(case.office) or case.office),
        ("registered", "登记", f"{as_text(case.registered_on)}　{case.registered_by}"),
        ("status", "状态", _status_text(case)),
        ("items", "涉及事项", "\n".join(f"{item.code}　{item.name}" for item in items)),
        ("content", "调整内容", case.content),
    )


def _start_text(case: Adjustment) -> str:
    _, label = START_DATE[case.trigger]
    if case.started_on == start_by_rule(case):
        return f"{as_text(case.started_on)}（{label}）"
    return f"{as_text(case.started_on)}（另定，理由：{case.start_reason}）"


def _extension_text(case: Adjustment) -> str:
    if case.extension_requested_on is None:
        return ""
    asked = f"{case.extension_requested_on} 申请：{case.extension_reason}"
    if not case.extension_approval:
        return f"{asked}；尚未批准"
    late = "，晚于10个工作日" if case.extension_late else ""
    return f"{asked}；{as_text(case.extension_approved_on)} 批准（{case.extension_approval}{late}）"


def _status_text(case: Adjustment) -> str:
    return f"{case.status.label}（{case.published_on}公布）" if case.published_on else case.status.label


# Changes


@dataclass(frozen=True)
class ChangeRow:
    """One field of one proposal, before and after."""

    id: int
    action: ChangeAction
    item: str
    label: str
    before: str
    after: str


CHANGE_COLUMNS = (
    Column("action", "变更", Kind.STATE, 5),
    Column("item", "事项", width=16),
    Column("label", "字段", width=10),
    Column("before", "调整前", width=20),
    Column("after", "调整后", width=22),
)


def change_rows(key: int) -> list[ChangeRow]:
    """Return the changes of the lists that a case proposes, field by field (D3.2.b)."""
    changes = proposals.proposals_of(key)
    differences = proposals.differences_of(changes)
    return [row for told in zip(changes, differences, strict=True) for row in _rows_of(*told)]


def _rows_of(change: ListChange, difference: ItemDifference) -> list[ChangeRow]:
    name = f"{difference.code} {difference.name}".strip()
    if change.action is ChangeAction.CANCEL:
        return [ChangeRow(change.id, change.action, name, "整项", "已公布", "取消")]
    return [
        ChangeRow(change.id, change.action, name, field.label, field.before, field.after)
        for field in difference.fields
    ]


# Links


def _round(_desk: Desk, link: AdjustmentLink) -> str:
    return f"{link.loop}"


def _stage(_desk: Desk, link: AdjustmentLink) -> str:
    return link.rule.stage.label


def _label(_desk: Desk, link: AdjustmentLink) -> str:
    return link.rule.label


def _actor(_desk: Desk, link: AdjustmentLink) -> str:
    return adjustments.actor_of(link) + ("（主办）" if link.is_main and link.code == "review" else "")


def _due(_desk: Desk, link: AdjustmentLink) -> str:
    return f"{as_text(link.due_on)}{' 暂' if link.due_provisional else ''}"


def _standing(desk: Desk, link: AdjustmentLink) -> DueState | str:
    """Return the due state of an open link; empty before it starts and after it ends."""
    return due_cell(desk, link.due_on, side=link.rule.side) if link.is_open else ""


def _end(_desk: Desk, link: AdjustmentLink) -> str:
    return f"{as_text(link.done_on)}{' 跳过' if link.is_skipped else ''}"


def _paper(_desk: Desk, link: AdjustmentLink) -> str:
    parts = (link.answer.label if link.answer else "", link.document, link.place)
    return "，".join(part for part in parts if part)


def _late(desk: Desk, link: AdjustmentLink) -> str:
    """Return the number of working days past the due date."""
    days = days_past(link, desk.calendar, desk.clock.today())
    return f"{days}日" if days else ""


LINK_COLUMNS = (
    Column("round", "轮次", width=3, value=_round),
    Column("stage", "环节", width=4, value=_stage),
    Column("label", "内容", width=17, value=_label),
    Column("actor", "谁办", width=17, value=_actor),
    Column("started_on", "起算", Kind.DATE, 9),
    Column("due_on", "到期或预计", Kind.DATE, 10, value=_due),
    Column("standing", "期限", Kind.DUE, 8, value=_standing),
    Column("done_on", "办结", Kind.DATE, 11, value=_end),
    Column("done_by", "登记人", width=7),
    Column("paper", "文号、意见和位置", width=19, value=_paper),
    Column("reason", "理由", width=10),
)
"""The table of links; its fourth column has the bar that shows the side."""

ACTOR_COLUMN = 3

LATE_COLUMN = Column("late", "超期", width=5, value=_late)
"""For the report, which does not show today's due state."""


# Papers and contacts


def link_names(links: Sequence[AdjustmentLink]) -> Mapping[int, str]:
    """Return the name of each link for its papers and contacts; 0 is the case itself."""
    names = {0: "本案"}
    for link in links:
        round_text = f"（第{link.loop}轮）" if link.loop > 1 else ""
        body = f"：{adjustments.actor_of(link)}" if link.body else ""
        names[link.id] = f"{link.rule.label}{body}{round_text}"
    return names


def _inner(part: str, name: str, title: str, kind: Kind = Kind.TEXT, width: int = 12) -> Column:
    """Return the column of a field of the record that a row holds as ``part``."""

    def value(_desk: Desk, row: object) -> object:
        return getattr(getattr(row, part), name)

    return Column(name, title, kind, width, value=value)


_document, _contact = partial(_inner, "document"), partial(_inner, "contact")


@dataclass(frozen=True)
class PaperRow:
    """A document with the link it belongs to."""

    id: int
    document: CaseDocument
    where: str


PAPER_COLUMNS = (
    _document("kind", "种类", Kind.STATE, 8),
    _document("number", "文号", width=14),
    _document("title", "标题", width=20),
    _document("dated_on", "日期", Kind.DATE, 9),
    Column("where", "环节", width=20),
    _document("file_name", "附件", width=18),
    _document("added_on", "归入", Kind.DATE, 9),
    _document("added_by", "归入人", width=7),
)


def paper_rows(key: int, links: Sequence[AdjustmentLink]) -> list[PaperRow]:
    """Return the documents of a case in order of arrival."""
    names = link_names(links)
    return [PaperRow(one.id, one, names.get(one.link, "")) for one in case_files.documents_of(key)]


@dataclass(frozen=True)
class ContactRow:
    """A contact with the link it is about."""

    id: int
    contact: LinkContact
    where: str


CONTACT_COLUMNS = (
    _contact("contacted_on", "日期", Kind.DATE, 9),
    _contact("manner", "方式", Kind.STATE, 6),
    Column("where", "环节", width=20),
    _contact("counterpart", "联系人", width=14),
    _contact("matter", "内容", width=32),
    _contact("recorded_by", "登记人", width=7),
)


def contact_rows(key: int, links: Sequence[AdjustmentLink]) -> list[ContactRow]:
    """Return the contacts of a case, oldest first."""
    names = link_names(links)
    return [ContactRow(one.id, one, names.get(one.link, "")) for one in case_files.contacts_of(key)]


# Joint review and rounds


def joint_facts(links: Sequence[AdjustmentLink], key: int) -> list[tuple[str, Facts]]:
    """Return the record of each round's joint review, for rounds that had one (D3.3.3x)."""
    loops = sorted({link.loop for link in links})
    found = ((loop, joint_of(links, loop)) for loop in loops)
    return [(f"第{loop}轮会审", tuple(_joint(joint, key))) for loop, joint in found if joint]


def _joint(joint: AdjustmentLink, key: int) -> Iterator[tuple[str, str, str]]:
    opinions = [one for one in case_files.documents_of(key) if one.link == joint.id]
    yield "told_on", "告知日期", as_text(joint.done_on)
    yield "told_by", "主办部门", adjustments.actor_of(joint)
    yield "met_on", "会审日期", as_text(joint.met_on)
    yield "attendees", "参加单位", joint.attendees
    yield "opinion", "会审意见", "、".join(map(case_files.name_of, opinions))


@dataclass(frozen=True)
class RoundRow:
    """One review round: the opinion received, the bureau's answer, and the deadline for an objection (A5)."""

    id: int
    round: str
    received_on: date | None
    approval: str
    answer: str
    answered_on: date | None
    object_until: str
    objected_on: date | None
    objection: str


ROUND_COLUMNS = (
    Column("round", "轮次", width=6),
    Column("received_on", "收到核准意见", Kind.DATE, 11),
    Column("approval", "核准意见", width=14),
    Column("answer", "本局意见", width=7),
    Column("answered_on", "确认日期", Kind.DATE, 9),
    Column("object_until", "提出异议期限", width=24),
    Column("objected_on", "申请复审", Kind.DATE, 9),
    Column("objection", "复审申请", width=14),
)


def round_rows(desk: Desk, links: Sequence[AdjustmentLink]) -> list[RoundRow]:
    """Return the rounds that received an approval opinion."""
    loops = sorted({link.loop for link in links if link.code == "approve" and link.done_on})
    return [_round_row(desk, links, loop) for loop in loops]


def _round_row(desk: Desk, links: Sequence[AdjustmentLink], loop: int) -> RoundRow:
    found = {link.code: link for link in links if link.loop == loop}
    approve, said, objected = found["approve"], found.get("confirm"), found.get("objection")
    dates = objection_dates(links, loop, desk.calendar)
    until = f"{dates.strict.due}（从严）" if dates else ""
    until += f"，{dates.lenient.due}（自异议起）" if dates and dates.lenient else ""
    return RoundRow(
        loop,
        f"第{loop}轮",
        approve.done_on,
        approve.document,
        said.answer.label if said and said.answer else "",
        said.done_on if said else None,
        until,
        objected.done_on if objected else None,
        objected.document if objected else "",
    )
