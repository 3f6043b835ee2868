"""The act 撤回上一步: the last act on a record is undone while nothing follows from it (F0.2).

The trail keeps both entries, and numbers that the act used stay used.
"""

from __future__ import annotations

from collections.abc import Iterator

from saltdesk.domain.accountability import CaseSource
from saltdesk.domain.acts.act import Act
from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.domain.base.audit import AuditEntry
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.domain.corrections.taking_back import TAKING_BACK, reason_kept
from saltdesk.services.access import lookup
from saltdesk.services.access.complaints import refuse_concerned
from saltdesk.services.complaints.handling import refuse_other_office
from saltdesk.services.complaints.identity import refuse_told
from saltdesk.services.corrections.persons import act_refusal
from saltdesk.services.corrections.printed import valid_papers
from saltdesk.services.desk.desk import Desk, perform_as
from saltdesk.services.desk.destroyed import refuse_destroyed
from saltdesk.storage.areas.complaints import COMPLAINTS
from saltdesk.storage.trail import audit
from saltdesk.storage.trail.audit import Note
from saltdesk.storage.trail.put_back import put_back
from saltdesk.storage.trail.resting import is_case_opened

_OWN = frozenset(
    (
        "complaint",
        "complaint_link",
        "inspection",
        "finding",
        "accountability_case",
        "adjustment",
        "adjustment_event",
        "adjustment_link",
        "case_document",
        "power_case",
        "power_case_link",
    )
)
"""Tables whose rows can be put back; an act that changed others, such as the public lists, stays."""

_PAPERS = frozenset(("notice", "delivery"))
"""Tables of papers: an act that changed nothing else is no step of the record."""

_SOURCES = {
    Area.COMPLAINTS: (CaseSource.COMPLAINT,),
    Area.FINDINGS: (CaseSource.FINDING, CaseSource.OVERDUE),
}
_BACK = frozenset(TAKING_BACK.values())


@dataclass(frozen=True)
class LastAct:
    """The last act on a record, and why it cannot be taken back; an empty reason means that it can."""

    entry: AuditEntry | None
    reason: str = ""

    @property
    def verb(self) -> str:
        """Return the act in words; empty without one."""
        act = ACT_BY_CODE.get(self.entry.act) if self.entry else None
        return act.verb if act else ""


def last_act(desk: Desk, area: Area, key: int) -> LastAct:
    """Return the last act on a record that still stands, and why it cannot be taken back now.

    Raises:
        NotAllowed: the record is hidden from the person at the desk.
    """
    record = lookup.get(area, key, desk)
    standing = _standing(audit.timeline(area, key))
    if not standing:
        return LastAct(None, "还没有可以撤回的一步。")
    entry = standing[-1]
    try:
        _refuse(desk, area, record, entry)
    except RuleError as error:
        return LastAct(entry, error.sentence)
    return LastAct(entry)


def take_back(desk: Desk, area: Area, key: int, seq: int, reason: str) -> AuditEntry:
    """Undo the last act on a record, the entry ``seq`` of the trail, and return that entry.

    Raises:
        NotAllowed: the person may not perform the act.
        RuleError: no reason is given, another act came meanwhile, or something follows from the act.
    """

    def body(note: Note) -> AuditEntry:
        found = last_act(desk, area, key)
        if found.reason or found.entry is None:
            raise RuleError(found.reason, clause="F0.2")
        if found.entry.seq != seq:
            raise RuleError(f"刚才又办理了“{found.verb}”，请核对后再撤回。", clause="F0.2")
        if not reason.strip():
            raise RuleError("请写明撤回的理由。", field="reason", clause="F0.2")
        if area is Area.COMPLAINTS:
            refuse_told(key, reason)
        put_back(found.entry.changes())
        note.record, note.reason = key, reason.strip()
        note.sentence = f"撤回“{found.verb}”（痕迹第{seq}条：{found.entry.sentence}）"
        return found.entry

    return perform_as(desk, ACT_BY_CODE[TAKING_BACK[area]], body)


def _standing(entries: list[AuditEntry]) -> list[AuditEntry]:
    """Return the entries that changed the record, without acts taken back and what took them back."""
    found: list[AuditEntry] = []
    for entry in entries:
        if entry.act in _BACK:
            found.pop()
        elif not {change.table for change in entry.changes()} <= _PAPERS:
            found.append(entry)
    return found


def _refuse(desk: Desk, area: Area, record: object, entry: AuditEntry) -> None:
    """Raise the first reason why the act of ``entry`` cannot be taken back now."""
    refuse_destroyed(area, getattr(record, "id", 0))
    act = ACT_BY_CODE.get(entry.act)
    kept = reason_kept(entry.act) if act else "外部修改不能撤回。"
    if act is None or kept:
        raise RuleError(f"“{act.verb if act else entry.sentence}”：{kept}", clause="F0.2")
    _refuse_person(desk, record, act)
    if any(change.table not in _OWN for change in entry.changes()):
        raise RuleError(f"“{act.verb}”已经使清单改变并公布，不能撤回。", clause="F0.2")
    paper = next((one for one in valid_papers(area, entry.record) if _is_later(one.id, entry)), None)
    if paper:
        raise RuleError(f"之后已制发《{paper.title}》（{paper.number}），请先作废文书。", clause="F0.2")
    follower = next(_followers(area, entry), "")
    if follower:
        raise RuleError(f"之后{follower}，不能撤回“{act.verb}”。", clause="F0.2")


def _is_later(paper: int, entry: AuditEntry) -> bool:
    """Return whether a paper was issued by the act of ``entry`` or after it."""
    return any(_adds(one, paper) for one in audit.touching_after(entry.seq - 1, (("notice", paper),)))


def _adds(entry: AuditEntry, paper: int) -> bool:
    return any(
        (change.table, change.key, change.action) == ("notice", paper, "insert") for change in entry.changes()
    )


def _followers(area: Area, entry: AuditEntry) -> Iterator[str]:
    """Yield what came after the act and rests on it: acts on its rows, cases and complaints built on it."""
    for later in _later_acts(area, entry):
        verb = ACT_BY_CODE[later.act].verb if later.act in ACT_BY_CODE else "外部修改"
        yield f"又办理了“{verb}”"
    for source in _SOURCES.get(area, ()):
        if is_case_opened(source, entry.record, entry.seq):
            # Not everybody may know that there is a case of accountability.
            yield "已有其他办理以它为依据"
    if entry.act == "complaint.answer" and COMPLAINTS.first(earlier=entry.record):
        yield "已有重复投诉以它的答复为由不予受理"


def _later_acts(area: Area, entry: AuditEntry) -> list[AuditEntry]:
    """Return the later acts on the rows of ``entry`` that still stand.

    A row that an act saved unchanged, as findings do with their inspection, counts for inspections alone:
    a finding rests on the steps of its inspection.
    """
    rows = {(change.table, change.key) for change in entry.changes()}
    standing: list[AuditEntry] = []
    for later in audit.touching_after(entry.seq, rows):
        touched = {
            (change.table, change.key)
            for change in later.changes()
            if change.fields or area is Area.INSPECTIONS
        }
        if rows.isdisjoint(touched):
            continue
        if later.act not in _BACK:
            standing.append(later)
        elif standing:
            standing.pop()
    return standing


def _refuse_person(desk: Desk, record: object, act: Act) -> None:
    """Raise ``NotAllowed`` if the person at the desk may not perform the act on this record."""
    refused = act_refusal(desk, record, act)
    if refused:
        raise refused
    if isinstance(record, Complaint):
        refuse_concerned(desk, record)
        if not act.owners:
            refuse_other_office(desk, record)
