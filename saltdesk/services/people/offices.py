"""Offices: added, merged into another with their work, and ended (F0.5)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import Problem, RuleError, refuse
from saltdesk.domain.base.people import LEADERSHIP, Mandate, Mechanism, Office, Staff
from saltdesk.domain.cases.case import OPEN_STATES as OPEN_CASES
from saltdesk.domain.complaints.complaint import OPEN_STATES
from saltdesk.services.desk.desk import Desk, act
from saltdesk.services.desk.people import office_name, office_problems
from saltdesk.services.people.open_work import OpenWork, hand_office, visible, work_of_office
from saltdesk.services.registers.register_events import note_changes
from saltdesk.storage.areas.people import MANDATES, OFFICES, STAFF
from saltdesk.storage.owed import has_hidden_work, owe
from saltdesk.storage.trail.audit import Note

_CLAUSE = "F0.5"
_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Merger:
    """What merging an office into another moves; ``work`` leaves out what the reader may not see."""

    staff: tuple[Staff, ...]
    mandates: tuple[Mandate, ...]
    work: tuple[OpenWork, ...]

    @property
    def is_empty(self) -> bool:
        """Return whether nothing moves."""
        return not (self.staff or self.mandates or self.work)


def all_offices() -> list[Office]:
    """Return all offices: the present ones first, then those that ended."""
    return sorted(OFFICES.all(), key=lambda office: office.ended_on is not None)


@act("people.office_add")
def add_office(desk: Desk, note: Note, name: str) -> Office:
    """Add an office.

    Raises:
        RuleError: the name is empty, too long, or that of another present office.
    """
    office = Office(_free_code(), " ".join(name.split()))
    refuse(office_problems(office))
    added = OFFICES.insert(office)
    note.record, note.sentence = added.id, f"增设处室“{added.name}”"
    return added


def _free_code() -> str:
    used, number = {office.code for office in OFFICES.all()}, 1
    while f"office{number}" in used:
        number += 1
    return f"office{number}"


@act("people.office")
def rename_office(desk: Desk, note: Note, office: Office, name: str) -> Office:
    """Change the name of an office; earlier records keep the former name.

    Raises:
        RuleError: the name is empty, too long, or that of another present office.
        ChangedMeanwhile: somebody changed the office since it was read.
    """
    wanted = replace(office, name=" ".join(name.split()))
    refuse(office_problems(wanted))
    changed = OFFICES.update(wanted)
    note.record, note.sentence = changed.id, f"处室“{office.name}”改名为“{changed.name}”"
    note_changes(desk, note, {office.name: changed})
    return changed


def merger_of(desk: Desk, office: Office) -> Merger:
    """Return what would move if the office were merged into another today."""
    work = visible(desk, work_of_office(office))
    return Merger(tuple(_serving(office, desk)), tuple(_mandates(office, desk)), tuple(work))


@act("people.office_merge")
def merge_office(desk: Desk, note: Note, office: Office, into: Office) -> Office:
    """Merge an office into another one from today on: its people, mandates and open work move (F0.5).

    The office keeps its name and its past; records that name it stay as they are.

    Raises:
        RuleError: one of the two has ended, they are the same, or the office is the leadership.
        ChangedMeanwhile: somebody changed the office since it was read.
    """
    refuse(_merger_problems(office, into))
    today = desk.clock.today()
    staff, mandates = list(_serving(office, desk)), list(_mandates(office, desk))
    work = work_of_office(office)
    # Everything moves, but the sentence counts only what the person who acts may know of.
    told = len(visible(desk, work))
    hand_work_over(desk, work, office, into)
    for person in staff:
        STAFF.update(replace(person, office=into.code))
    for mandate in mandates:
        _hand_mandate(mandate, into, today)
    ended = OFFICES.update(replace(office, ended_on=today, merged_into=into.code))
    owe(note.act, ended.id, OPEN_STATES, OPEN_CASES)
    note.record = ended.id
    note.sentence = (
        f"处室“{office.name}”并入“{into.name}”：人员{len(staff)}名、责任分工{len(mandates)}项、"
        f"在办事项{told}件随之转入"
    )
    note_changes(desk, note)
    return ended


def hand_work_over(desk: Desk, work: Iterable[OpenWork], office: Office, into: Office) -> None:
    """Give open work of an office to another one inside an act; see ``hand_office``."""
    hand_office(work, office, into, _complaints_office(desk, into))


def _complaints_office(desk: Desk, into: Office) -> str:
    """Return the name of the office that owns the complaints, empty if that is ``into`` itself."""
    owner = desk.owners().get(Mechanism.COMPLAINTS, "")
    return office_name(owner) if owner and owner != into.code else ""


def _merger_problems(office: Office, into: Office) -> Iterator[Problem]:
    if office.code == LEADERSHIP:
        yield Problem("局领导不能并入处室。", "office", _CLAUSE)
    if office.ended_on:
        yield Problem(f"“{office.name}”已经终止。", "office", _CLAUSE)
    if into.ended_on:
        yield Problem(f"“{into.name}”已经终止，请选择现有处室。", "into", _CLAUSE)
    if office.code == into.code:
        yield Problem("请选择另一个处室。", "into", _CLAUSE)


def _serving(office: Office, desk: Desk) -> Iterator[Staff]:
    today = desk.clock.today()
    return (person for person in STAFF.all(office=office.code) if person.serves_on(today))


def _mandates(office: Office, desk: Desk) -> Iterator[Mandate]:
    today = desk.clock.today()
    return (
        mandate
        for mandate in MANDATES.all(office=office.code)
        if mandate.valid_to is None or today <= mandate.valid_to
    )


def _hand_mandate(mandate: Mandate, into: Office, today: date) -> None:
    """End a mandate the day before and start it again in the other office; one of today only moves."""
    if mandate.valid_from and mandate.valid_from >= today:
        MANDATES.update(replace(mandate, office=into.code))
        return
    MANDATES.update(replace(mandate, valid_to=today - _DAY))
    MANDATES.insert(replace(mandate, office=into.code, valid_from=today, id=0, version=0))


@act("people.office_end")
def end_office(desk: Desk, note: Note, office: Office) -> Office:
    """End an office that has no people, mandates or open work any more.

    Raises:
        RuleError: something is left; the sentence says to merge the office instead.
        ChangedMeanwhile: somebody changed the office since it was read.
    """
    left = merger_of(desk, office)
    is_hidden = has_hidden_work(office.id, OPEN_STATES, OPEN_CASES)
    if office.code == LEADERSHIP or not left.is_empty or work_of_office(office) or is_hidden:
        raise RuleError(
            f"“{office.name}”还有人员、责任分工或在办事项，请改用“并入”把它们转给另一个处室。",
            field="office",
            clause=_CLAUSE,
        )
    ended = OFFICES.update(replace(office, ended_on=desk.clock.today()))
    note.record, note.sentence = ended.id, f"撤销处室“{ended.name}”"
    note_changes(desk, note)
    return ended
