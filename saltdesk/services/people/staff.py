"""People: corrected, moved to another office, and their end of service with hand-over (F0.5)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from saltdesk.domain.accounts.account import AccountStatus, end_with_service
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import Problem, refuse
from saltdesk.domain.base.people import STAFF_FIELDS, Mandate, Staff, Standing
from saltdesk.domain.cases.case import OPEN_STATES as OPEN_CASES
from saltdesk.domain.complaints.complaint import OPEN_STATES
from saltdesk.domain.registers.enforcement import CertificateState, Officer
from saltdesk.services.desk.desk import Desk, act
from saltdesk.services.desk.people import office_name, offices
from saltdesk.services.people.open_work import OpenWork, hand_person, visible, work_of_person
from saltdesk.services.registers.register_events import note_changes
from saltdesk.storage.areas.accounts import ACCOUNTS
from saltdesk.storage.areas.people import MANDATES, STAFF
from saltdesk.storage.areas.registers import OFFICERS
from saltdesk.storage.owed import owe
from saltdesk.storage.trail.audit import Note

_CLAUSE = "F0.5"


@dataclass(frozen=True)
class Leaving:
    """What a person leaves behind: open work the reader may see, mandates, and valid certificates."""

    work: tuple[OpenWork, ...]
    mandates: tuple[Mandate, ...]
    certificates: tuple[Officer, ...]


def everybody() -> list[Staff]:
    """Return all people, those who serve first, in the order of their offices."""
    order = {office.code: place for place, office in enumerate(offices())}

    def place(one: Staff) -> tuple[bool, bool, int]:
        is_outside = one.standing is Standing.OUTSIDE
        return one.valid_to is not None, is_outside, order.get(one.office, len(order))

    return sorted(STAFF.all(), key=place)


@act("people.edit")
def edit_person(desk: Desk, note: Note, person: Staff) -> Staff:
    """Save the changed name, office, phone or unit of a person; records keep the names they were made under.

    Raises:
        RuleError: a value is missing or too long, or the office has ended.
        ChangedMeanwhile: somebody changed the person since it was read.
    """
    person = replace(person, name=" ".join(person.name.split()), unit=person.unit.strip())
    refuse(_edit_problems(person))
    before = STAFF.get(person.id)
    saved = STAFF.update(person)
    note.record, note.sentence = saved.id, f"修改人员{_change_text(before, saved)}"
    note_changes(desk, note)
    return saved


def _change_text(before: Staff, after: Staff) -> str:
    renamed = f"{before.name}，改名{after.name}" if before.name != after.name else after.name
    moved = before.office != after.office
    return f"{renamed}，由{office_name(before.office)}调到{office_name(after.office)}" if moved else renamed


def _edit_problems(person: Staff) -> Iterator[Problem]:
    outside = person.standing is Standing.OUTSIDE
    checked = replace(person, office="-") if outside else person
    yield from STAFF_FIELDS.problems(checked)
    if outside and not person.unit:
        yield Problem("请填写所在单位。", "unit", _CLAUSE)
    if not outside and person.office not in {office.code for office in offices()}:
        yield Problem("请选择现有处室。", "office", _CLAUSE)


def leaving_of(desk: Desk, person: Staff) -> Leaving:
    """Return what the person would leave behind today."""
    today = desk.clock.today()
    mandates = (
        mandate
        for mandate in MANDATES.all(person=person.name, office=person.office)
        if mandate.valid_to is None or today <= mandate.valid_to
    )
    certificates = OFFICERS.all(name=person.name, state=CertificateState.VALID)
    return Leaving(tuple(visible(desk, work_of_person(person))), tuple(mandates), tuple(certificates))


@act("people.leave")
def end_service(
    desk: Desk,
    note: Note,
    person: Staff,
    last_day: date,
    successor: Staff | None,
    kept: Iterable[tuple[Area, int, str]] = (),
) -> Staff:
    """End the service of a person and hand over the open work in one act (F0.5).

    ``successor`` takes over, or nobody is named (None); ``kept`` are the keys of work that stays as it is.
    Names in records of the past stay.

    Raises:
        RuleError: the day is impossible, a mandate still names the person, or the successor does not serve
            after that day.
        ChangedMeanwhile: somebody changed the person since it was read.
    """
    refuse(_leave_problems(desk, person, last_day, successor))
    stays = set(kept)
    work = [one for one in work_of_person(person) if one.key not in stays]
    # Everything moves, but the sentence counts only what the person who acts may know of.
    told = len(visible(desk, work))
    hand_person(work, person, successor)
    ended = STAFF.update(replace(person, valid_to=last_day))
    for account in ACCOUNTS.all(staff=person.id, status=AccountStatus.ACTIVE):
        ACCOUNTS.update(end_with_service(account, desk.clock.today()))
    owe(note.act, ended.id, OPEN_STATES, OPEN_CASES, successor.id if successor else 0)
    note.record = ended.id
    whom = f"{told}件在办事项移交{successor.name}" if successor else f"{told}件在办事项待另行指定"
    note.sentence = f"{person.name}（{office_name(person.office)}）任职到{last_day}为止；{whom}"
    note_changes(desk, note)
    return ended


def _leave_problems(desk: Desk, person: Staff, last_day: date, successor: Staff | None) -> Iterator[Problem]:
    if desk.store.credentials.is_shared and person.id == desk.actor.staff:
        yield Problem("本人的离任请由别人登记，登记后本人的登录随即停用。", "", _CLAUSE)
    if person.valid_from and last_day < person.valid_from:
        yield Problem(f"最后一天不能早于任职起始日{person.valid_from}。", "valid_to", _CLAUSE)
    if person.valid_to:
        yield Problem(f"{person.name}已经于{person.valid_to}离任。", "valid_to", _CLAUSE)
    if last_day > desk.clock.today():
        yield Problem("最后一天不能晚于今天：请在离任当天办理移交。", "valid_to", _CLAUSE)
    for mandate in leaving_of(desk, person).mandates:
        yield Problem(f"{mandate.mechanism.label}的责任人还是{person.name}，请先变更责任分工。", "", "F0.4")
    if successor and (successor.id == person.id or not successor.serves_on(desk.clock.today())):
        yield Problem("接手人须是在任的另一个人。", "successor", _CLAUSE)
