"""Import of cases from a workbook of the service site or of our own: a plan, then one act (P1.2.7).

New rows become cases. What our records hold already is compared: empty texts are filled, and everything else
that differs is told at its cell, because the procedure moves on by its acts alone.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import ChangedMeanwhile, RuleError
from saltdesk.domain.base.records import with_values
from saltdesk.domain.base.sealed import Sealed
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.domain.cases.case import CASE_FIELDS, Case
from saltdesk.domain.cases.counterpart import COUNTERPART_FIELDS, Counterpart, shown_name
from saltdesk.domain.cases.links import CaseLink
from saltdesk.domain.complaints.masks import TextMasks, together
from saltdesk.services.access.cases import barred_cases
from saltdesk.services.cases.import_fields import CASE_IMPORT
from saltdesk.services.cases.import_links import links_from_days, settled_case
from saltdesk.services.cases.import_rows import IDENTITY, CaseRows, ReadCase
from saltdesk.services.cases.steps import steps_of_item
from saltdesk.services.desk.desk import Desk, act
from saltdesk.services.desk.importing import (
    CellError,
    ImportFieldKind,
    ImportPlan,
    ImportRow,
    PlannedRow,
    RowFate,
    ValueChange,
    normal,
    refuse_blocked,
    same_text,
    told,
)
from saltdesk.services.desk.list_import import STALE
from saltdesk.services.desk.states import moved
from saltdesk.storage import series
from saltdesk.storage.areas.cases import CASE_LINKS, CASES, COUNTERPARTS
from saltdesk.storage.identities import party_masks
from saltdesk.storage.trail.audit import Note

_FILLED = ("outside_number", "facts")
"""Fields of a stored case that an import may fill while they are empty."""

_COMPARED = (
    *("received_on", "matter", "facts", "accepted_on", "refused_on", "refusal_text", "decision"),
    *("decided_on", "decision_text", "base", "amount", "departure", "served_on", "served_how"),
    *("published_on", "withheld", "withheld_why", "closed_on", "execution", "ended_on", "end_reason"),
)
_OUR_NUMBER = re.compile(r"办(\d{4})-(\d{4,9})")
_KINDS = {one.name: one.kind for one in CASE_IMPORT}

Key = tuple[Hashable, ...]


@dataclass(frozen=True)
class CaseToSave:
    """A case that an import saves, with its counterpart; ``party`` is None if it stays as it is."""

    case: Case
    party: Counterpart | None = None


def plan_case_import(desk: Desk, rows: Iterable[ImportRow]) -> ImportPlan:
    """Return what importing ``rows`` would do; cases of other offices are neither read nor told."""
    return _Planner(desk).plan(rows)


class _Planner:
    def __init__(self, desk: Desk) -> None:
        self._reader = CaseRows(desk)
        hidden = barred_cases(desk)
        names = ("id", "number", "outside_number", "item", "received_on", "counterpart", "matter")
        seen = [case for case in CASES.partly(*names) if case.id not in hidden]
        self._by_number = {case.number: case.id for case in seen}
        self._by_outside = {case.outside_number: case.id for case in seen if case.outside_number}
        self._by_facts = {_facts_key(case): case.id for case in seen}
        self._stored: Mapping[int, Case] = {}
        self._parties: Mapping[int, Counterpart] = {}
        self._masks: Mapping[int, TextMasks] = {}
        self._first: dict[Hashable, str] = {}

    def plan(self, rows: Iterable[ImportRow]) -> ImportPlan:
        read = [self._reader.read(row) for row in rows]
        known = [self._known(one.case) for one in read]
        keys = sorted({key for key in known if key})
        self._stored = {case.id: case for case in CASES.load(keys)}
        self._parties = {party.case: party for party in COUNTERPARTS.among("case", keys)}
        self._masks = party_masks(keys)
        planned = together(
            self._masks.values(),
            lambda: [self._planned(one, key) for one, key in zip(read, known, strict=True)],
        )
        return ImportPlan(tuple(planned), tuple(_notes(planned, read)))

    def _known(self, case: Case) -> int:
        """Return the id of the stored case that a row means, by number, or by item, day, party and matter."""
        found = self._by_outside.get(case.outside_number, 0) if case.outside_number else 0
        found = found or self._by_number.get(case.number, 0)
        is_numbered = case.outside_number or case.number
        return found or (0 if is_numbered else self._by_facts.get(_facts_key(case), 0))

    def _planned(self, one: ReadCase, key: int) -> PlannedRow:
        errors = [*one.errors, *self._twice(one)]
        if errors:
            return PlannedRow(RowFate.FAULTY, one.cell, one.label, problems=tuple(errors))
        if not key:
            return PlannedRow(RowFate.NEW, one.cell, one.label, CaseToSave(one.case, one.party))
        return self._compared(one, self._stored[key], self._parties.get(key, Counterpart(case=key)))

    def _twice(self, one: ReadCase) -> Iterator[CellError]:
        case = one.case
        key = (
            (case.outside_number or case.number,) if case.outside_number or case.number else _facts_key(case)
        )
        first = self._first.setdefault(key, one.cell)
        if first != one.cell:
            yield CellError(one.cell, f"与{first}重复。请删除其中一行。")

    def _compared(self, one: ReadCase, stored: Case, party: Counterpart) -> PlannedRow:
        """Return what a row changes in a stored case; contradictions are told at their cells."""
        differing = [
            *_case_differences(one, stored, self._masks[stored.id]),
            *_party_differences(one, stored, party),
        ]
        problems = tuple(CellError(one.row.cell(name), sentence) for name, sentence in differing)
        if problems:
            return PlannedRow(RowFate.FAULTY, one.cell, one.label, problems=problems)
        filled = {name: _value(one, name) for name in _FILLED if _is_filled(one, name, stored)}
        private = {name: getattr(one.party, name) for name in IDENTITY if _is_filled(one, name, party)}
        if not filled and not private:
            return PlannedRow(RowFate.UNCHANGED, one.cell, one.label)
        changes = tuple(_changes(one, filled, private))
        saved = CaseToSave(with_values(stored, filled), with_values(party, private) if private else None)
        return PlannedRow(RowFate.CHANGED, one.cell, one.label, saved, changes=changes)


def _facts_key(case: Case) -> Key:
    matter = normal(ImportFieldKind.TEXT, case.matter)
    return case.item, case.received_on, normal(ImportFieldKind.NAME, case.counterpart), matter


def _value(one: ReadCase, name: str) -> Any:
    return getattr(one.case, name)


def _is_filled(one: ReadCase, name: str, stored: object) -> bool:
    source = one.party if name in IDENTITY else one.case
    return bool(one.row.text(name)) and bool(getattr(source, name)) and not getattr(stored, name)


def _case_differences(one: ReadCase, stored: Case, masks: TextMasks) -> Iterator[tuple[str, str]]:
    if one.case.item != stored.item:
        yield "item_name", f"与台账不一致：台账中是“{stored.item_code} {stored.item_name}”。"
    for name in (*_COMPARED, "status"):
        text = one.row.text(name)
        new, old = getattr(one.case, name), getattr(stored, name)
        if not text or new == old or (name in _FILLED and not old):
            continue
        if isinstance(new, str) and _reads_as(_KINDS[name], new, old, masks):
            continue
        label = CASE_FIELDS.label(name)
        if old in (None, ""):
            yield name, f"台账中还没有登记{label}，请在办件中登记。"
        else:
            yield name, f"与台账不一致：台账中{label}为“{_shown(old, masks)}”。"


def _reads_as(kind: ImportFieldKind, new: str, old: str, masks: TextMasks) -> bool:
    """Return whether a text is the stored one, or what ledgers show of it."""
    return same_text(kind, new, old) or same_text(kind, new, masks.masked(old))


def _shown(value: object, masks: TextMasks) -> str:
    if isinstance(value, Vocabulary):
        return value.label
    return value.isoformat() if isinstance(value, date) else masks.masked(str(value))


def _party_differences(one: ReadCase, stored: Case, party: Counterpart) -> Iterator[tuple[str, str]]:
    """Yield what contradicts the stored counterpart, without telling it.

    Where the database keeps identities, only the name that ledgers show is compared.
    """
    name = shown_name(one.party) if isinstance(party.name, Sealed) else one.party.name
    if party.name and not any(
        same_text(ImportFieldKind.NAME, name, known) for known in (party.name, stored.counterpart)
    ):
        yield "counterpart", "与台账登记的相对人不一致，请核对编号和相对人。"
    for field in IDENTITY:
        new, old = getattr(one.party, field), getattr(party, field)
        is_known = bool(old) and not isinstance(old, Sealed)
        if new and is_known and not same_text(_KINDS[field], new, old):
            yield field, f"与台账登记的{COUNTERPART_FIELDS.label(field)}不一致，请核对。"


def _changes(one: ReadCase, filled: Mapping[str, str], private: Mapping[str, str]) -> Iterator[ValueChange]:
    for name, text in filled.items():
        yield ValueChange(one.row.cell(name), CASE_FIELDS.label(name), "", text)
    for name, text in private.items():
        yield ValueChange(one.row.cell(name), COUNTERPART_FIELDS.label(name), "", text)


def _notes(planned: list[PlannedRow], read: list[ReadCase]) -> Iterator[str]:
    new = [one for row, one in zip(planned, read, strict=True) if row.fate is RowFate.NEW]
    if not new:
        return
    yield "相对人的身份信息单独存放，台账中只显示隐去的姓名；含“*”的号码不导入。"
    yield "环节按表中的日期登记，表中没有的环节、中止和延长不登记。"
    unlisted = sum(not one.is_listed for one in new)
    if unlisted:
        yield f"{unlisted}件收到当日的事项内容在本机没有版本记录，按现在的内容登记。"


@act("case.import")
def apply_case_import(
    desk: Desk, note: Note, plan: ImportPlan, source: str, leave_out: bool = False
) -> ImportPlan:
    """Save a plan in one transaction; ``leave_out`` skips faulty rows.

    A case keeps the number of our own series it comes with if that is free here.

    Raises:
        RuleError: a row is faulty and ``leave_out`` is false, or the records changed since the plan was
            made; nothing is imported.
    """
    refuse_blocked(plan, leave_out)
    new: list[CaseToSave] = [row.record for row in plan.of(RowFate.NEW)]
    _refuse_stale(desk, new)
    used = {case.number for case in CASES.partly("number")}
    settled = []
    for one in sorted(new, key=lambda one: (one.case.received_on or date.min, one.case.number)):
        number = _number(desk, one.case, used)
        used.add(number)
        case = replace(one.case, number=number, registered_by=desk.actor.name)
        settled.append((*settled_case(desk, case, links_from_days(case, steps_of_item(case))), one.party))
    _enter(note, settled)
    try:
        for row in plan.of(RowFate.CHANGED):
            CASES.update(row.record.case)
            if row.record.party:
                _save_party(row.record.party)
    except ChangedMeanwhile as error:
        raise RuleError(STALE) from error
    note.sentence = told(plan, source, "办件")
    return plan


def _refuse_stale(desk: Desk, new: list[CaseToSave]) -> None:
    """Raise ``RuleError`` if a new case of the plan was stored meanwhile."""
    hidden = barred_cases(desk)
    present = [case for case in CASES.partly("id", "number", "outside_number") if case.id not in hidden]
    known = {case.outside_number for case in present if case.outside_number}
    known |= {case.number for case in present}
    if any(not known.isdisjoint({one.case.outside_number, one.case.number} - {""}) for one in new):
        raise RuleError(STALE)


def _number(desk: Desk, case: Case, used: set[str]) -> str:
    found = _OUR_NUMBER.fullmatch(case.number)
    if found and case.number not in used:
        series.reach("case", int(found[1]), int(found[2]))
        return case.number
    year = case.received_on.year if case.received_on else desk.clock.today().year
    return f"办{year}-{series.take('case', year):04d}"


def _enter(note: Note, settled: Sequence[tuple[Case, Sequence[CaseLink], Counterpart | None]]) -> None:
    """Store cases, the links that their days tell, and their counterparts."""
    saved = CASES.insert_all(moved(note, case, case.status) for case, *_ in settled)
    entered = list(zip(saved, settled, strict=True))
    CASE_LINKS.insert_all(replace(link, case=one.id) for one, (_, links, _) in entered for link in links)
    COUNTERPARTS.insert_all(replace(party or Counterpart(), case=one.id) for one, (*_, party) in entered)


def _save_party(party: Counterpart) -> None:
    if party.id:
        COUNTERPARTS.update(party)
    else:
        COUNTERPARTS.insert(party)
