"""Texts of complaints without the complainant, for readers who may not know who complains (C5.2.4d).

Records, steps, material, links, the trail and kept papers are read through this module, so that the ledger,
search, export, copy, print and the command line tell other offices no identity.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields, is_dataclass, replace
from functools import lru_cache
from typing import Any, TypeVar

from saltdesk.domain.acts.act import sees_every_office
from saltdesk.domain.base.audit import AuditEntry
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.issued import IssuedNotice
from saltdesk.domain.base.patterns import regex
from saltdesk.domain.base.records import with_values
from saltdesk.domain.complaints.complainants import Complainant, Identity
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.domain.complaints.masks import TextMasks, together
from saltdesk.domain.notices.kinds import KIND_BY_CODE
from saltdesk.domain.trail import TrailEntry
from saltdesk.services.access.cases import handled_among
from saltdesk.services.access.complaints import knowable, knowable_among
from saltdesk.services.desk.desk import Desk
from saltdesk.storage.areas.complaints import COMPLAINANTS, COMPLAINTS, REPRESENTATIVES
from saltdesk.storage.areas.notices import NOTICES
from saltdesk.storage.identities import are_kept, complaint_masks, doubtful
from saltdesk.storage.recording import trail_head

T = TypeVar("T")

_PLAIN = frozenset(
    (
        *("number", "masked_name", "due_clause", "archive_number", "old_number"),
        *("handling_office", "receiving_office", "received_by", "decided_by", "handed_by"),
    )
)
"""Texts of a complaint that others write: numbers, and names of our offices and people."""


TOLD = "理由中写有投诉人的姓名或联系方式，会留在痕迹里，请改为“投诉人”。"
"""Refusal of a reason that would tell the trail who complains."""


def stored_identities(complaints: Sequence[int]) -> dict[int, Identity]:
    """Return the identities by complaint id, for who was asked before whether they may know them.

    Where the database keeps identities, the private texts are sealed.
    """
    if not complaints:
        return {}
    people = {person.complaint: person for person in COMPLAINANTS.among("complaint", complaints)}
    speakers = REPRESENTATIVES.grouped("complaint", complaints)
    return {key: Identity(people.get(key, Complainant()), tuple(speakers[key])) for key in complaints}


def masks_for(complaint: int) -> TextMasks:
    """Return the masks of one complaint.

    What the database knows is not kept: it recognises more of a text inside an act.
    """
    return complaint_masks((complaint,))[complaint] if are_kept() else _masks(complaint, trail_head.head()[1])


@lru_cache(maxsize=64)
def _masks(complaint: int, _head: str) -> TextMasks:
    """Return the masks of a complaint, cached until the next entry of the audit trail."""
    return complaint_masks((complaint,))[complaint]


def readable(desk: Desk, complaints: Iterable[Complaint]) -> list[Complaint]:
    """Return complaints as the person at the desk may read them: unknown complainants are masked."""
    found = list(complaints)
    known = knowable(desk, found)
    masks = complaint_masks([one.id for one in found if one.id and one.id not in known])
    return together(
        masks.values(), lambda: [masked(one, masks[one.id]) if one.id in masks else one for one in found]
    )


def readable_parts(desk: Desk, parts: Mapping[int, Sequence[T]]) -> dict[int, list[T]]:
    """Return the parts of complaints, by complaint id, with unknown complainants masked."""
    known = knowable(desk, COMPLAINTS.load(list(parts)))
    masks = complaint_masks([key for key, found in parts.items() if found and key not in known])
    return together(
        masks.values(),
        lambda: {
            key: [masked(part, masks[key]) for part in found] if key in masks else list(found)
            for key, found in parts.items()
        },
    )


def masked(record: T, masks: TextMasks) -> T:
    """Return a record with the complainant masked in its texts and in the texts of its parts."""
    if masks.is_empty:
        return record
    kind: type = type(record)
    texts = {
        name: _masked_value(value, masks)
        for name in _field_names(kind)
        if (value := getattr(record, name)) and isinstance(value, (str, tuple))
    }
    changed = {name: value for name, value in texts.items() if value != getattr(record, name)}
    return with_values(record, changed) if changed else record


@lru_cache(maxsize=128)
def _field_names(kind: type) -> tuple[str, ...]:
    """Return the fields of a kind of record whose texts may name somebody; a kind keeps its fields."""
    return tuple(field.name for field in fields(kind) if field.name not in _PLAIN)


def _masked_value(value: Any, masks: TextMasks) -> Any:
    if isinstance(value, str):
        return masks.masked(value)
    return tuple(masked(part, masks) if _has_texts(part) else part for part in value)


def _has_texts(part: object) -> bool:
    # A vocabulary word is a string; its code tells nobody.
    return is_dataclass(part) and not isinstance(part, type)


def as_stored(desk: Desk, before: Complaint, after: Complaint) -> Complaint:
    """Return ``after`` with the stored text wherever it still holds the masked one that its writer read."""
    if before.id in knowable(desk, (before,)):
        return after
    masks = complaint_masks((before.id,))
    shown = together(masks.values(), lambda: masked(before, masks[before.id]))
    kept = {
        field.name: getattr(before, field.name)
        for field in fields(before)
        if getattr(shown, field.name) != getattr(before, field.name)
        and getattr(after, field.name) == getattr(shown, field.name)
    }
    return with_values(after, kept) if kept else after


def still_found(
    desk: Desk, keys: Sequence[int], text: str, told_of: Callable[[Sequence[int]], Mapping[int, str]]
) -> list[int]:
    """Return the ids of complaints found by a text that the person may read, in the same order.

    ``told_of`` returns the searched texts of complaints by id. A complaint that only the complainant's name
    or number leads to is left out for who may not know the complainant. The index may still know a record
    that is gone; the finder leaves it out.
    """
    known, parts = knowable_among(desk, keys), text.casefold().split()
    unknown = doubtful([key for key in keys if key not in known], parts)
    if not unknown:
        return list(keys)
    masks, told = complaint_masks(unknown), told_of(unknown)
    present = [key for key in keys if key not in masks or key in told]
    return together(
        masks.values(),
        lambda: [key for key in present if key not in masks or _still_holds(masks[key], told[key], parts)],
    )


def _still_holds(masks: TextMasks, text: str, parts: Sequence[str]) -> bool:
    if not masks.is_told(text):
        return True
    shown = masks.masked(text).casefold()
    return all(part in shown for part in parts)


E = TypeVar("E", AuditEntry, TrailEntry)

_COUNTED = frozenset(
    ("complaint.import", "case.import", "complaint.export", "ledger.export", "ledger.copy", "ledger.print")
)
_COUNTS = regex(r"\d+(?=[件行页项])")


def readable_entries(desk: Desk, entries: Iterable[E]) -> list[E]:
    """Return entries of the trail with unknown complainants masked in sentence, reason and changes.

    All but leaders read no numbers of exported rows: comparing them with what one sees would tell that a
    complaint is hidden.
    """
    found = [_uncounted(desk, entry) for entry in entries]
    keys = {entry.record for entry in found if _is_of_complaint(entry)}
    complaints = COMPLAINTS.load(sorted(keys))
    known = knowable(desk, complaints)
    masks = complaint_masks([one.id for one in complaints if one.id not in known])
    return together(
        masks.values(),
        lambda: [
            _masked_entry(entry, masks.get(entry.record) if _is_of_complaint(entry) else None)
            for entry in found
        ],
    )


def _uncounted(desk: Desk, entry: E) -> E:
    if entry.act not in _COUNTED or sees_every_office(desk.actor):
        return entry
    return replace(entry, sentence=_COUNTS.sub("若干", entry.sentence))


def _is_of_complaint(entry: AuditEntry | TrailEntry) -> bool:
    return entry.area in (Area.COMPLAINTS, Area.COMPLAINTS.code) and entry.record > 0


def _masked_entry(entry: E, masks: TextMasks | None) -> E:
    if masks is None or masks.is_empty:
        return entry
    told = replace(entry, sentence=masks.masked(entry.sentence), reason=masks.masked(entry.reason))
    if not isinstance(told, AuditEntry):
        return told
    rows = _masked_plain(json.loads(told.diffs), masks)
    return replace(told, diffs=json.dumps(rows, ensure_ascii=False, separators=(",", ":")))


def _masked_plain(value: Any, masks: TextMasks) -> Any:
    if isinstance(value, str):
        return masks.masked(value)
    if isinstance(value, list):
        return [_masked_plain(one, masks) for one in value]
    if isinstance(value, dict):
        return {name: _masked_plain(one, masks) for name, one in value.items()}
    return value


def readable_notices(desk: Desk, notices: Iterable[IssuedNotice]) -> list[IssuedNotice]:
    """Return notices without the kept words of papers that may name somebody the person may not know.

    A receipt of service names the addressee of its notice, so that notice decides.
    """
    found = list(notices)
    receipts = {notice.id: notice.record for notice in found if notice.area == Area.NOTICES.code}
    served = {one.id: one for one in NOTICES.load(sorted(set(receipts.values())))} if receipts else {}
    sources = {
        notice.id: served[receipts[notice.id]] if notice.id in receipts else notice for notice in found
    }
    readers = _readers(desk, sources.values())
    return [one if sources[one.id].id in readers else replace(one, content="") for one in found]


def _readers(desk: Desk, papers: Iterable[IssuedNotice]) -> frozenset[int]:
    """Return the ids of those papers whose words the person at the desk may read.

    Papers of complaints may name complainants, those of cases name the party.
    """
    found = list(papers)
    complaints = sorted({key for key in map(_guarded, found) if key})
    known = knowable(desk, COMPLAINTS.load(complaints)) if complaints else frozenset()
    handled = handled_among(desk, (one.record for one in found if one.area == Area.CASES.code))
    return frozenset(
        one.id
        for one in found
        if (one.record in handled if one.area == Area.CASES.code else _guarded(one) in known | {0})
    )


def _guarded(notice: IssuedNotice) -> int:
    """Return the complaint whose complainant a paper may name, or 0."""
    is_guarded = notice.area == Area.COMPLAINTS.code and KIND_BY_CODE[notice.kind].is_guarded
    return notice.record if is_guarded else 0


def may_read_words(desk: Desk, notice: IssuedNotice) -> bool:
    """Return whether the person at the desk may know whom a paper may name."""
    source = NOTICES.get(notice.record) if notice.area == Area.NOTICES.code else notice
    return source.id in _readers(desk, (source,))
