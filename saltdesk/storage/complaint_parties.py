"""The index of the offices and people that each complaint is about: chosen, or named in a text (A15).

``settle`` brings it up to date at the end of every act, from the rows that the act changed, so that no way
of writing a text escapes. What hides a complaint asks this index.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import reduce
from operator import and_, or_
from typing import Any

from peewee import fn

from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.domain.complaints.mentions import Mention, Texts, is_answered
from saltdesk.domain.complaints.objects import HANDLED_TEXTS, TOLD_TEXTS, Party, PartyKind, called_names
from saltdesk.storage.complaints import (
    ATTACHMENTS,
    COMPLAINANTS,
    COMPLAINTS,
    NAME_ANSWERS,
    REPRESENTATIVES,
    STEPS,
)
from saltdesk.storage.failures import sentences
from saltdesk.storage.known_names import Known, known_names, names_of_changed
from saltdesk.storage.records import Records, set_of
from saltdesk.storage.registers import ENTRUSTMENTS
from saltdesk.storage.tables.base import database
from saltdesk.storage.tables.complaints import ComplaintPartyTable
from saltdesk.storage.tables.house import OutboxTable

RULES = 1
"""Number of the rules by which names are found; another number rebuilds the index when the store opens."""

_BLOCK = 500
_PARTS = ("complaint_step", "complaint_attachment", "complaint_name", "complainant", "representative")
_PEOPLE = ("office", "staff", "mandate")
_SEARCHED = (*TOLD_TEXTS, *HANDLED_TEXTS)

_READ = (
    *("id", "object_offices", "object_staff", "object_entrustments", "object_person", "handling_office"),
    *_SEARCHED,
)
"""What the index needs of a complaint; words of vocabularies, which an old row may not have, are not read."""

_index: Any = ComplaintPartyTable
_outbox: Any = OutboxTable


def settle() -> None:
    """Update the index from the rows in the outbox; call it in the transaction of an act, before its end."""
    changed: dict[str, set[int]] = {}
    holders = set[int | None]()
    for name, key, before, after in _changed_rows():
        changed.setdefault(name, set()).add(key)
        holders |= {before, after}
    if not changed:
        return
    keys = changed.get("complaint", set()) | {key for key in holders if key is not None}
    if not changed.keys().isdisjoint(_PEOPLE):
        keys |= set(_naming(names_of_changed(changed)))
    _rebuild(sorted(keys), known_names())


def _changed_rows() -> Iterator[tuple[str, int, int | None, int | None]]:
    """Yield table and id of each watched row in the outbox, and of a part its complaint before and after."""
    holders = (fn.json_extract(row, "$.complaint").coerce(False) for row in (_outbox.old, _outbox.new))
    watched = ("complaint", *_PARTS, *_PEOPLE)
    rows = _outbox.select(_outbox.name, _outbox.key, *holders).where(_outbox.name.in_(watched))
    yield from rows.tuples()


def ensure_built() -> None:
    """Build the index in a database that has none of these rules; call it inside a writing transaction."""
    _index.delete().execute()
    keys = [key for key, _ in COMPLAINTS.values("number")]
    _rebuild(keys, known_names())
    _index.insert(complaint=0, kind=PartyKind.OFFICE, record=-RULES).execute()


def is_built() -> bool:
    """Return whether the index was built by the present rules."""
    with sentences():
        return bool(_index.select().where((_index.complaint == 0) & (_index.record == -RULES)).exists())


def problems() -> Iterator[str]:
    """Yield one sentence for each complaint whose parties in the index are not those its records tell."""
    stored: dict[int, set[tuple[str, int]]] = {}
    for key, kind, record in database.execute_sql("SELECT complaint, kind, record FROM complaint_party"):
        stored.setdefault(key, set()).add((kind, record))
    stored.pop(0, None)
    keys, known = [key for key, _ in COMPLAINTS.values("number")], known_names()
    for start in range(0, len(keys), _BLOCK):
        for key, parties in _parties_among(keys[start : start + _BLOCK], known).items():
            if {(party.kind.code, party.record) for party in parties} != stored.pop(key, set()):
                yield f"投诉受理（complaint 第{key}行）的回避索引与记录不符。"
    for key in stored:
        yield f"回避索引中有不存在的投诉（complaint 第{key}行）。"


def _naming(names: Iterable[str]) -> Iterator[int]:
    """Yield the complaints whose texts hold all characters of one of these names; more than name it."""
    columns = [getattr(COMPLAINTS.table, name) for name in _SEARCHED]
    held: Any = reduce(lambda one, other: one.concat(other), columns)
    for name in names:
        for table, text, key in (
            (COMPLAINTS.table, held, COMPLAINTS.table.id),
            (STEPS.table, STEPS.table.what, STEPS.table.complaint),
            (ATTACHMENTS.table, ATTACHMENTS.table.name, ATTACHMENTS.table.complaint),
        ):
            holds = reduce(and_, (fn.instr(text, char) > 0 for char in dict.fromkeys(name)))
            yield from (found for (found,) in table.select(key).where(holds).distinct().tuples())


def _rebuild(keys: Sequence[int], known: Known) -> None:
    for start in range(0, len(keys), _BLOCK):
        block = keys[start : start + _BLOCK]
        _index.delete().where(_index.complaint.in_(set_of(block))).execute()
        rows = [
            (key, party.kind.code, party.record)
            for key, parties in _parties_among(block, known).items()
            for party in parties
        ]
        if rows:
            sql = "INSERT INTO complaint_party (complaint, kind, record) VALUES (?, ?, ?)"
            database.connection().cursor().executemany(sql, rows)


def _parties_among(keys: Sequence[int], known: Known) -> dict[int, frozenset[Party]]:
    """Return the parties of stored complaints, by id."""
    return {
        complaint.id: _chosen(complaint, known) | _named(open_mentions)
        for complaint, open_mentions in mentions_among(keys, known)
    }


def _named(mentions: Iterable[Mention]) -> frozenset[Party]:
    return frozenset(party for mention in mentions for party in mention.parties)


def _chosen(complaint: Complaint, known: Known) -> frozenset[Party]:
    """Return the parties chosen as the object; an entrusted organisation named like an office is one."""
    entrusted = complaint.object_entrustments
    trustees = " ".join(one.trustee for one in ENTRUSTMENTS.load(entrusted)) if entrusted else ""
    called = known.names.parties_in(trustees).values()
    return frozenset(
        (
            *(Party(PartyKind.OFFICE, key) for key in complaint.object_offices),
            *(Party(PartyKind.STAFF, key) for key in complaint.object_staff),
            *(party for parties in called for party in parties),
        )
    )


def mentions_among(keys: Sequence[int], known: Known) -> Iterator[tuple[Complaint, tuple[Mention, ...]]]:
    """Yield stored complaints with the names in their texts that nobody has answered yet."""
    steps = _grouped(STEPS, keys, "complaint", "what", "kind", "id")
    files = _grouped(ATTACHMENTS, keys, "complaint", "name", "id")
    answers = NAME_ANSWERS.grouped("complaint", keys)
    callers_of = COMPLAINANTS.partly_among("complaint", keys, "complaint", "name", "agent")
    people = {one.complaint: (one.name, one.agent) for one in callers_of}
    speakers = _grouped(REPRESENTATIVES, keys, "complaint", "name")
    for complaint in COMPLAINTS.partly_among("id", keys, *_READ):
        key = complaint.id
        callers = (*people.get(key, ()), *(one.name for one in speakers[key]))
        texts = Texts(complaint, tuple(steps[key]), tuple(files[key]), callers)
        chosen = _chosen(complaint, known)
        found = texts.mentions(known.names, known.handlers_of(complaint.handling_office))
        yield (
            complaint,
            tuple(one for one in found if not one.parties <= chosen and not is_answered(one, answers[key])),
        )


def _grouped(records: Records[Any], keys: Sequence[int], *names: str) -> dict[int, list[Any]]:
    """Return the parts of complaints by complaint id, with only the fields ``names`` read."""
    found: dict[int, list[Any]] = {key: [] for key in keys}
    for part in records.partly_among("complaint", keys, *names):
        found[part.complaint].append(part)
    return found


def open_mentions_of(complaint: Complaint, callers: Sequence[str] = ()) -> tuple[Mention, ...]:
    """Return the names in the texts of a complaint, stored or not, that are neither chosen nor answered.

    ``callers`` are the names of those who complain, for a complaint that is not stored yet.
    """
    known = known_names()
    steps = STEPS.all(complaint=complaint.id) if complaint.id else []
    files = ATTACHMENTS.all(complaint=complaint.id) if complaint.id else []
    answers = NAME_ANSWERS.all(complaint=complaint.id) if complaint.id else []
    if complaint.id and not callers:
        person = COMPLAINANTS.first(complaint=complaint.id)
        callers = (person.name, person.agent) if person else ()
    chosen = _chosen(complaint, known)
    texts = Texts(complaint, tuple(steps), tuple(files), tuple(callers))
    found = texts.mentions(known.names, known.handlers_of(complaint.handling_office))
    return tuple(one for one in found if not one.parties <= chosen and not is_answered(one, answers))


def parties_of(complaint: Complaint) -> frozenset[Party]:
    """Return whom a complaint, stored or not, is about: chosen, or named in a text and not answered."""
    return _chosen(complaint, known_names()) | _named(open_mentions_of(complaint))


def about(parties: Iterable[Party]) -> frozenset[int]:
    """Return the ids of the complaints about one of these parties."""
    wanted = list(parties)
    conditions = [
        (_index.kind == kind) & _index.record.in_(set_of(one.record for one in wanted if one.kind is kind))
        for kind in PartyKind
    ]
    with sentences():
        rows = _index.select(_index.complaint).where(reduce(or_, conditions)).distinct()
        return frozenset(key for (key,) in rows.tuples())


def called(name: str) -> frozenset[int]:
    """Return the ids of the complaints whose object is a person of this name who has no record."""
    table = COMPLAINTS.table
    told = table.object_person.concat(" ").concat(table.object_words)
    plain = fn.replace(fn.replace(told, " ", ""), "\u3000", "")
    with sentences():
        rows = table.select(table.id, table.object_person, table.object_words)
        found = list(rows.where(fn.instr(plain, name) > 0).tuples())
    told = ((key, called_names(person) | called_names(words)) for key, person, words in found)
    return frozenset(key for key, names in told if name in names)
