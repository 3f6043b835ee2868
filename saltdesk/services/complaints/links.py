"""Links between complaints, and groups handled together; each complaint keeps its number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import Problem, RuleError, refuse
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.domain.complaints.links import ComplaintLink, LinkKind
from saltdesk.services.access.complaints import may_open, open_complaint, openable, refuse_concerned
from saltdesk.services.access.masking import readable
from saltdesk.services.desk.desk import Desk, act
from saltdesk.services.desk.states import allowed, store
from saltdesk.storage.areas.complaints import COMPLAINT_LINKS, COMPLAINTS
from saltdesk.storage.trail.audit import Note


@dataclass(frozen=True)
class LinkedComplaint:
    """A link seen from one of its two complaints: ``complaint`` is the other one.

    ``is_earlier`` says that the other one is the earlier of the two.
    """

    link: ComplaintLink
    complaint: Complaint
    is_earlier: bool

    @property
    def label(self) -> str:
        """Return the link in words: 重复 for an earlier complaint, 被重复 for a later one."""
        word = self.link.kind.label
        return word if self.is_earlier or self.link.kind is LinkKind.JOINT else f"被{word}"


def insert_link(one: int, other: int, kind: LinkKind) -> ComplaintLink:
    """Insert the link of two complaints, or change its kind if they are linked; call it inside an act."""
    known = COMPLAINT_LINKS.first(one=one, other=other) or COMPLAINT_LINKS.first(one=other, other=one)
    if known is None:
        return COMPLAINT_LINKS.insert(ComplaintLink(one, other, kind))
    return known if known.kind is kind else COMPLAINT_LINKS.update(replace(known, kind=kind))


@act("complaint.link")
def link_complaints(desk: Desk, note: Note, one: int, other: int, kind: LinkKind) -> ComplaintLink:
    """Link a complaint to an earlier one, as a repeat, a supplement or a joint complaint.

    Raises:
        NotAllowed: one of them is about the person at the desk or their office.
        RuleError: both are the same complaint, or the first one is archived.
    """
    complaint, earlier = open_complaint(desk, one), open_complaint(desk, other)
    allowed(note, complaint)
    if one == other:
        raise RuleError("不能与自己关联，请选择另一件投诉。", field="other", clause="C5.2.2(4)")
    link = insert_link(one, other, kind)
    note.record = one
    note.sentence = f"投诉 {complaint.number} 与 {earlier.number} 关联（{kind.label}）"
    return link


@act("complaint.unlink")
def unlink_complaints(desk: Desk, note: Note, key: int, reason: str) -> None:
    """Remove a wrong link; the reason goes into the audit trail.

    Raises:
        RuleError: no reason is given, or a refusal for reason 4 is based on the link.
    """
    link = COMPLAINT_LINKS.get(key)
    one, other = open_complaint(desk, link.one), open_complaint(desk, link.other)
    allowed(note, one)
    if not reason.strip():
        raise RuleError("请写明取消关联的理由。", field="reason", clause="C5.2.2(4)")
    if one.earlier == other.id or other.earlier == one.id:
        raise RuleError("不予受理的决定以这一关联为依据，不能取消。", clause="C5.2.2(4)")
    COMPLAINT_LINKS.remove(key)
    note.record, note.reason = one.id, reason.strip()
    note.sentence = f"取消投诉 {one.number} 与 {other.number} 的关联"


def links_of(desk: Desk, key: int) -> tuple[LinkedComplaint, ...]:
    """Return the complaints linked to one, in the order of linking, without those hidden from the person."""
    open_complaint(desk, key)
    return links_among(desk, (key,))[key]


def links_among(desk: Desk, keys: Sequence[int]) -> dict[int, tuple[LinkedComplaint, ...]]:
    """Return the links by complaint id, as ``links_of`` does; hidden complaints are left out."""
    opened = openable(desk, keys)
    later, earlier = COMPLAINT_LINKS.grouped("one", opened), COMPLAINT_LINKS.grouped("other", opened)
    rows = {
        key: [(link, link.other, True) for link in later[key]]
        + [(link, link.one, False) for link in earlier[key]]
        for key in opened
    }
    named = {other for found in rows.values() for _, other, _ in found}
    others = {one.id: one for one in readable(desk, COMPLAINTS.load(openable(desk, named)))}
    return {
        key: tuple(
            LinkedComplaint(link, others[other], is_earlier)
            for link, other, is_earlier in sorted(found, key=lambda row: row[0].id)
            if other in others
        )
        for key, found in rows.items()
    }


@act("complaint.group")
def group_complaints(desk: Desk, note: Note, leading: int, members: Sequence[int]) -> tuple[Complaint, ...]:
    """Group complaints under a leading one; each keeps its own number, state and answer.

    Raises:
        NotAllowed: one of them is about the person at the desk or their office.
        RuleError: there is no other complaint to group, or one is closed or belongs to another group.
    """
    keys = tuple(key for key in dict.fromkeys(members) if key != leading)
    chosen = [COMPLAINTS.get(key) for key in (leading, *keys)]
    problems = [] if keys else [Problem("请至少再选择一件投诉。", "group", "C5.1")]
    for complaint in chosen:
        refuse_concerned(desk, allowed(note, complaint))
        if complaint.group not in (0, leading):
            other = COMPLAINTS.get(complaint.group).number
            problems.append(Problem(f"投诉 {complaint.number} 已与 {other} 串并办理。", "group", "C5.1"))
    refuse(problems)
    grouped = tuple(store(note, COMPLAINTS, replace(complaint, group=leading)) for complaint in chosen)
    for key in keys:
        insert_link(key, leading, LinkKind.JOINT)
    numbers = "、".join(complaint.number for complaint in grouped[1:])
    note.record, note.sentence = leading, f"投诉 {grouped[0].number} 与 {numbers} 串并办理"
    return grouped


def members_of(desk: Desk, key: int) -> tuple[Complaint, ...]:
    """Return the complaints of the group of ``key``, itself included, by number.

    Complaints that the person at the desk may not open are left out.
    """
    complaint = open_complaint(desk, key)
    found = COMPLAINTS.all(group=complaint.group) if complaint.group else [complaint]
    seen = [one for one in sorted(found, key=lambda one: one.number) if may_open(desk, one)]
    return tuple(readable(desk, seen))
