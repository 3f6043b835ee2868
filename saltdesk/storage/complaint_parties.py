"""The index of the offices and people that each complaint is about: chosen, or named in a text (A15).

``settle`` brings it up to date at the end of every act, from the rows that the act changed, so that no way
of writing a text escapes. What hides a complaint asks this index.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence
from functools import reduce
from operator import and_, attrgetter, or_
from typing import Any

from peewee import Value, fn

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.domain.complaints.mentions import APART, Mention, Texts, is_answered
from saltdesk.domain.complaints.objects import (
    HANDLED_TEXTS,
    LETTER,
    TOLD_TEXTS,
    NameAnswer,
    Party,
    PartyKind,
    called_names,
    shapes_of,
)
from saltdesk.storage.areas.complaints import (
    ATTACHMENTS,
    COMPLAINANTS,
    COMPLAINTS,
    NAME_ANSWERS,
    REPRESENTATIVES,
    STEPS,
)
from saltdesk.storage.areas.registers import ENTRUSTMENTS
from saltdesk.storage.base.failures import damage, sentences
from saltdesk.storage.known_names import PEOPLE, Known, known_names, names_of_changed, pending_people
from saltdesk.storage.open_rows import ALL, Condition
from saltdesk.storage.records import Records, set_of
from saltdesk.storage.sharing import parties as shared_parties
from saltdesk.storage.tables.base import database, listed
from saltdesk.storage.tables.complaints import ComplaintCalledTable, ComplaintPartyTable

RULES = 3
"""Number of the rules by which names are found; another number rebuilds the index when the store opens."""

_BLOCK = 500
_NAMES_AT_ONCE = 20
_PARTS = ("complaint_step", "complaint_attachment", "complaint_name", "complainant", "representative")
_SEARCHED = (*TOLD_TEXTS, *HANDLED_TEXTS)

_WATCHED = ", ".join("?" * len(("complaint", *_PARTS, *PEOPLE)))
_HOLDER = "iif(name = 'complaint', NULL, json_extract({}, '$.complaint'))"
_CHANGED = (
    f"SELECT name, key, action, {_HOLDER.format('old')}, {_HOLDER.format('new')} FROM change_outbox "
    f"WHERE name IN ({_WATCHED})"
)
_IN_SET = "(SELECT value FROM json_each(?))"

_READ = (
    *("id", "object_offices", "object_staff", "object_entrustments", "object_person"),
    *("handling_office", "assignee", *_SEARCHED),
)
"""What the index needs of a complaint; words of vocabularies, which an old row may not have, are not read."""

_UNUSUAL = {"object_person": "", "object_words": "", "object_entrustments": "[]", "answers": "[]"}
"""What fields hold of a complaint whose object is chosen or in no words; most complaints are such."""

_PLAIN = (
    "SELECT id, object_offices, object_staff, CASE WHEN "
    + " AND ".join(f"{name} = '{usual}'" for name, usual in _UNUSUAL.items())
    + " THEN "
    + f" || '{APART}' || ".join(name for name in _SEARCHED if name not in _UNUSUAL)
    + f" END FROM complaint WHERE id IN {_IN_SET}"
)

_TEXTS_OF_PARTS = {"complaint_step": "what", "complaint_attachment": "name"}
"""The searched texts of the parts of a complaint, by table."""

_ORPHANS = """SELECT complaint FROM complaint_party WHERE complaint NOT IN (SELECT id FROM complaint)
    AND complaint <> 0 UNION
    SELECT complaint FROM complaint_called WHERE complaint NOT IN (SELECT id FROM complaint) ORDER BY 1"""

LONGEST_NAME = 30
"""Longer parts of what a caller says are no name of a person."""

_index: Any = ComplaintPartyTable
_called: Any = ComplaintCalledTable


def settle() -> None:
    """Update the index from the rows in the outbox; call it in the transaction of an act, before its end.

    The shared database does so by itself, because it hides from people what the index takes.
    """
    if database.is_shared:
        return
    changed = list(_changed_rows())
    if not changed:
        return
    tables, known = frozenset(name for name, *_ in changed), known_names()
    keys = {key for name, key, *_ in changed if name == "complaint"}
    keys |= {held for _, _, _, *holders in changed for held in holders if held is not None}
    if not tables.isdisjoint(PEOPLE):
        keys |= set(_naming(sorted(names_of_changed(pending_people()))))
    new = _new_complaints(changed)
    _rebuild(sorted(keys - new), known)
    _index_new(sorted(new), known, tables)


_Changed = tuple[str, int, str, int | None, int | None]


def _changed_rows() -> Iterator[_Changed]:
    """Yield table, id and action of each watched row in the outbox, and the complaint of a part.

    Two ids of it are given: before and after.
    """
    yield from database.execute_sql(_CHANGED, ("complaint", *_PARTS, *PEOPLE))


def _new_complaints(changed: Iterable[_Changed]) -> frozenset[int]:
    """Return the complaints that the act added, of which nothing is indexed and no part is older."""
    rows = [(key, action) for name, key, action, *_ in changed if name == "complaint"]
    removed = {key for key, action in rows if action == "delete"}
    return frozenset(key for key, action in rows if action == "insert") - removed


def ensure_built() -> None:
    """Build the index in a database that has none of these rules; call it inside a writing transaction."""
    if database.is_shared:
        shared_parties.build()
        return
    _index.delete().execute()
    _called.delete().execute()
    keys = [key for key, _ in COMPLAINTS.values("number")]
    _rebuild(keys, known_names())
    _index.insert(complaint=0, kind=PartyKind.OFFICE, record=-RULES).execute()


def is_built() -> bool:
    """Return whether the index was built by the present rules."""
    with sentences():
        return bool(_index.select().where((_index.complaint == 0) & (_index.record == -RULES)).exists())


def problems() -> Iterator[str]:
    """Yield one sentence for each complaint whose parties in the index are not those its records tell."""
    if database.is_shared:
        yield from shared_parties.problems()
        return
    known = known_names()
    for block in _blocks_of_ids():
        parties = _stored_among(block, "complaint_party", "kind", "record")
        called = _stored_among(block, "complaint_called", "name")
        for one in sorted(told_among(block, known), key=attrgetter("key")):
            told = {(party.kind.code, party.record) for party in one.parties}
            if told != parties[one.key] or {(name,) for name in one.names} != called[one.key]:
                yield f"投诉受理（complaint 第{one.key}行）的回避索引与记录不符。"
    for (key,) in database.execute_sql(_ORPHANS).fetchall():
        yield f"回避索引中有不存在的投诉（complaint 第{key}行）。"


def _blocks_of_ids() -> Iterator[list[int]]:
    """Yield the ids of all complaints in blocks, so that a check takes no more memory for more of them.

    Raises:
        EnvironmentProblem: the ids go back, which only damaged pages tell; the blocks would never end.
    """
    last = 0
    sql = "SELECT id FROM complaint WHERE id > ? ORDER BY id LIMIT ?"
    while block := [key for (key,) in database.execute_sql(sql, (last, _BLOCK)).fetchall()]:
        if block[-1] <= last:
            raise damage()
        yield block
        last = block[-1]


def _stored_among(keys: Sequence[int], table: str, *names: str) -> dict[int, set[tuple[object, ...]]]:
    """Return what the index holds of each of these complaints."""
    found: dict[int, set[tuple[object, ...]]] = {key: set() for key in keys}
    sql = f"SELECT complaint, {', '.join(names)} FROM {table} WHERE complaint IN {_IN_SET}"
    for key, *told in database.execute_sql(sql, (json.dumps(keys),)):
        found[key].add(tuple(told))
    return found


def _naming(names: Sequence[str]) -> Iterator[int]:
    """Yield the complaints whose texts hold all letters of one of these names; more than name it."""
    columns = [getattr(COMPLAINTS.table, name) for name in _SEARCHED]
    held: Any = reduce(lambda one, other: one.concat(other), columns)
    for start in range(0, len(names), _NAMES_AT_ONCE):
        block = names[start : start + _NAMES_AT_ONCE]
        for table, text, key in (
            (COMPLAINTS.table, held, COMPLAINTS.table.id),
            (STEPS.table, STEPS.table.what, STEPS.table.complaint),
            (ATTACHMENTS.table, ATTACHMENTS.table.name, ATTACHMENTS.table.complaint),
        ):
            holds = reduce(or_, (_holds(text, name) for name in block))
            yield from (found for (found,) in table.select(key).where(holds).distinct().tuples())


def _holds(text: Any, name: str) -> Any:
    """Return the condition that a text holds the letters of a name, in whatever shape and order."""
    letters = dict.fromkeys(LETTER.findall(name))
    shapes = (reduce(or_, (fn.instr(text, shape) > 0 for shape in shapes_of(letter))) for letter in letters)
    return reduce(and_, shapes, Value(1) == 1)


def _rebuild(keys: Sequence[int], known: Known) -> None:
    for start in range(0, len(keys), _BLOCK):
        block = keys[start : start + _BLOCK]
        listed = json.dumps(block)
        for table in ("complaint_party", "complaint_called"):
            database.execute_sql(f"DELETE FROM {table} WHERE complaint IN {_IN_SET}", [listed])
        _write(told_among(block, known))


def _index_new(keys: Sequence[int], known: Known, tables: Container[str]) -> None:
    """Index complaints that the act added; their parts are in ``tables``, of which it changed rows."""
    for start in range(0, len(keys), _BLOCK):
        _write(told_among(keys[start : start + _BLOCK], known, tables))


def _write(every: Iterable[Told]) -> None:
    told = list(every)
    parties = [(one.key, party.kind.code, party.record) for one in told for party in one.parties]
    names = [(one.key, name) for one in told for name in one.names]
    for sql, rows in (
        ("INSERT INTO complaint_party (complaint, kind, record) VALUES (?, ?, ?)", parties),
        ("INSERT INTO complaint_called (complaint, name) VALUES (?, ?)", names),
    ):
        if rows:
            database.execute_many(sql, rows)


@dataclass(frozen=True)
class Told:
    """Whom a stored complaint is about: parties by record, and names of people, with or without one."""

    key: int
    parties: frozenset[Party]
    names: frozenset[str]


def told_among(keys: Sequence[int], known: Known, tables: Container[str] = _PARTS) -> Iterator[Told]:
    """Yield whom stored complaints are about; their parts are in ``tables``, other tables are not read."""
    plain = set[int]()
    for told in _told_plainly(keys, known, tables):
        plain.add(told.key)
        yield told
    if others := [key for key in keys if key not in plain]:
        yield from _told_in_words(others, known, tables)


def _told_plainly(keys: Sequence[int], known: Known, tables: Container[str]) -> Iterator[Told]:
    """Yield those complaints that are about whom somebody chose, because their texts hold no known name.

    Most do not. Their texts are looked through as stored, which takes a third of the time of making records.
    """
    with sentences():
        parts = _texts_of_parts(keys, tables)
        rows = database.execute_sql(_PLAIN, (json.dumps(keys),)).fetchall()
    for key, offices, staff, text in rows:
        if text is not None and not known.names.are_in(APART.join((text, *parts[key]))):
            try:
                chosen = frozenset(_parties(listed(offices), listed(staff)))
            except (ValueError, TypeError) as error:
                raise damage() from error
            yield Told(key, chosen, frozenset())


def _texts_of_parts(keys: Sequence[int], tables: Container[str] = _PARTS) -> dict[int, list[str]]:
    """Return the searched texts of steps and files, by complaint."""
    found, among = defaultdict[int, list[str]](list), json.dumps(keys)
    for table, name in _TEXTS_OF_PARTS.items():
        sql = f'SELECT complaint, {name} FROM "{table}" WHERE complaint IN {_IN_SET}'
        for key, text in database.execute_sql(sql, (among,)) if table in tables else ():
            found[key].append(text or "")
    return found


def _told_in_words(keys: Sequence[int], known: Known, tables: Container[str]) -> Iterator[Told]:
    for complaint, open_mentions in mentions_among(keys, known, tables):
        called = called_names(complaint.object_person) | called_names(complaint.object_words)
        names = frozenset(name for name in called if 0 < len(name) <= LONGEST_NAME)
        yield Told(complaint.id, _chosen(complaint, known) | _named(open_mentions), names)


def _named(mentions: Iterable[Mention]) -> frozenset[Party]:
    return frozenset(party for mention in mentions for party in mention.parties)


def _chosen(complaint: Complaint, known: Known) -> frozenset[Party]:
    """Return the parties chosen as the object; an entrusted organisation named like an office is one."""
    entrusted = complaint.object_entrustments
    trustees = " ".join(one.trustee for one in ENTRUSTMENTS.load(entrusted)) if entrusted else ""
    called = known.names.parties_in(trustees).values()
    chosen = _parties(complaint.object_offices, complaint.object_staff)
    return frozenset((*chosen, *(party for parties in called for party in parties)))


def _parties(offices: Iterable[int], staff: Iterable[int]) -> Iterator[Party]:
    yield from (Party(PartyKind.OFFICE, key) for key in offices)
    yield from (Party(PartyKind.STAFF, key) for key in staff)


def mentions_among(
    keys: Sequence[int], known: Known, tables: Container[str] = _PARTS
) -> Iterator[tuple[Complaint, tuple[Mention, ...]]]:
    """Yield stored complaints with the names in their texts that nobody has answered yet.

    Their parts are in ``tables``, other tables are not read.
    """
    steps = _grouped(STEPS, keys, tables, "complaint", "what", "kind", "id")
    files = _grouped(ATTACHMENTS, keys, tables, "complaint", "name", "id")
    answers = _grouped(NAME_ANSWERS, keys, tables, *NAME_ANSWERS.names)
    callers = _callers_among(keys, tables)
    for complaint in COMPLAINTS.partly_among("id", keys, *_READ):
        key = complaint.id
        texts = Texts(complaint, tuple(steps[key]), tuple(files[key]), callers[key])
        yield complaint, tuple(_open(texts, answers[key], known))


def _open(texts: Texts, answers: Sequence[NameAnswer], known: Known) -> Iterator[Mention]:
    """Yield the names in the texts of a complaint that are neither chosen nor answered."""
    mentions = tuple(texts.mentions(known.names, known.handlers_of(texts.complaint.handling_office)))
    chosen = _chosen(texts.complaint, known) if mentions else frozenset()
    for one in mentions:
        if not one.parties <= chosen and not is_answered(one, answers):
            yield one


def _callers_among(keys: Sequence[int], tables: Container[str] = _PARTS) -> dict[int, tuple[str, ...]]:
    """Return the names of those who complain, by complaint."""
    people = _grouped(COMPLAINANTS, keys, tables, "complaint", "name", "agent")
    speakers = _grouped(REPRESENTATIVES, keys, tables, "complaint", "name")
    return {
        key: (
            *(name for person in people[key] for name in (person.name, person.agent)),
            *(speaker.name for speaker in speakers[key]),
        )
        for key in keys
    }


def _grouped(
    records: Records[Any], keys: Sequence[int], tables: Container[str], *names: str
) -> dict[int, list[Any]]:
    """Return the parts of complaints by complaint id, with only the fields ``names`` read.

    Where their table is not among ``tables``, it holds none.
    """
    found: dict[int, list[Any]] = {key: [] for key in keys}
    if records.table_name in tables:
        for part in records.partly_among("complaint", keys, *names):
            found[part.complaint].append(part)
    return found


def open_mentions_of(complaint: Complaint, callers: Sequence[str] = ()) -> tuple[Mention, ...]:
    """Return the names in the texts of a complaint, stored or not, that are neither chosen nor answered.

    ``callers`` are the names of those who complain, for a complaint that is not stored yet.
    """
    if complaint.id and database.is_shared:
        return shared_parties.open_mentions(complaint)
    return _open_mentions(complaint, known_names(), callers)


def _open_mentions(complaint: Complaint, known: Known, callers: Sequence[str] = ()) -> tuple[Mention, ...]:
    key = complaint.id
    with sentences():
        parts = _texts_of_parts([key])[key] if key else ()
    if not known.names.are_in(APART.join((Texts(complaint).joined(), *parts))):
        return ()
    steps = STEPS.all(complaint=key) if key else []
    files = ATTACHMENTS.all(complaint=key) if key else []
    answers = NAME_ANSWERS.all(complaint=key) if key else []
    if key and not callers:
        callers = _callers_among([key])[key]
    texts = Texts(complaint, tuple(steps), tuple(files), tuple(callers))
    return tuple(_open(texts, answers, known))


def parties_of(complaint: Complaint) -> frozenset[Party]:
    """Return whom a complaint, stored or not, is about: chosen, or named in a text and not answered."""
    known = known_names()
    is_told = complaint.id and database.is_shared
    found = shared_parties.open_mentions(complaint) if is_told else _open_mentions(complaint, known)
    return _chosen(complaint, known) | _named(found)


def about(parties: Iterable[Party]) -> frozenset[int]:
    """Return the ids of the complaints about one of these parties."""
    wanted = {kind: [one.record for one in parties_of_kind] for kind, parties_of_kind in _by_kind(parties)}
    is_one: Any = reduce(
        or_, ((_index.kind == kind) & _index.record.in_(set_of(keys)) for kind, keys in wanted.items())
    )
    return _found(_index.select(_index.complaint).where(is_one))


def _by_kind(parties: Iterable[Party]) -> Iterator[tuple[PartyKind, list[Party]]]:
    wanted = list(parties)
    return ((kind, [one for one in wanted if one.kind is kind]) for kind in PartyKind)


def about_among(parties: Iterable[Party], name: str, among: Sequence[int]) -> frozenset[int]:
    """Return the ids among ``among`` of the complaints about these, or a name without a record if not empty.

    The ids are read first: an office may have far more complaints. One that is about a party is not looked up
    by the name.
    """
    parts, values = list[str](), list[object]()
    for kind, of_kind in _by_kind(parties):
        parts.append(f"p.kind = ? AND p.record IN {_IN_SET}")
        values += (kind.code, json.dumps([one.record for one in of_kind]))
    is_about = (
        f"EXISTS (SELECT 1 FROM complaint_party p WHERE p.complaint = j.value AND ({' OR '.join(parts)}))"
    )
    if name:
        is_about += " OR EXISTS (SELECT 1 FROM complaint_called c WHERE c.complaint = j.value AND c.name = ?)"
        values.append(name)
    with sentences():
        rows = database.execute_sql(
            f"SELECT j.value FROM json_each(?) j WHERE {is_about}", (json.dumps(list(among)), *values)
        ).fetchall()
    return frozenset(key for (key,) in rows)


def apart_from(parties: Iterable[Party], name: str) -> Condition:
    """Return the condition that a complaint ``t`` is about none of these, nor of a name without a record.

    A guarded database leaves them out by itself.
    """
    if database.is_guarded:
        return ALL
    parts, values = list[str](), list[object]()
    for kind, of_kind in _by_kind(parties):
        parts.append(
            "NOT EXISTS (SELECT 1 FROM complaint_party p WHERE p.complaint = t.id AND p.kind = ? "
            f"AND p.record IN {_IN_SET})"
        )
        values += (kind.code, json.dumps([one.record for one in of_kind]))
    if name:
        parts.append("NOT EXISTS (SELECT 1 FROM complaint_called c WHERE c.complaint = t.id AND c.name = ?)")
        values.append(name)
    return " AND ".join(parts), values


def called(name: str) -> frozenset[int]:
    """Return the ids of the complaints whose object is a person of this name who has no record."""
    return _found(_called.select(_called.complaint).where(_called.name == name))


def _found(rows: Any) -> frozenset[int]:
    with sentences():
        found: frozenset[int] = database.numbers_of(rows)
        return found
