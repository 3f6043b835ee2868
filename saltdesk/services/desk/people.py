"""Set-up of the office, enrolment of staff, and mandates for the mechanisms (F0.4-F0.6)."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from saltdesk.domain.base.errors import Problem, RuleError, refuse
from saltdesk.domain.base.people import (
    LEADERSHIP,
    OFFICE_FIELDS,
    Actor,
    Mandate,
    Mechanism,
    Office,
    OutsideBody,
    Role,
    Staff,
    Standing,
)
from saltdesk.domain.calendar.years import read_shipped
from saltdesk.paths import resource
from saltdesk.services.desk.basis_documents import store_basis_documents
from saltdesk.services.desk.desk import Desk, act
from saltdesk.storage.areas.calendar import YEARS, as_row
from saltdesk.storage.areas.people import MANDATES, OFFICES, OUTSIDE_BODIES, STAFF
from saltdesk.storage.known_names import former_names
from saltdesk.storage.trail.audit import Note

SETUP_ACTOR = Actor("初始设置", role=Role.ADMINISTRATOR)
"""Actor who sets up a new database."""

_LONGEST_NAME = 30

_LEAD = "牵头"
"""Word in ``part`` that marks a lead department."""


def is_set_up() -> bool:
    """Return whether the office has its initial data."""
    return OFFICES.count() > 0


@act("people.setup")
def set_up_office(desk: Desk, note: Note) -> None:
    """Load the offices, mandates and outside bodies of the notice, and the shipped calendar.

    Raises:
        RuleError: the office is already set up.
    """
    if is_set_up():
        raise RuleError("处室和责任分工已经设置。")
    with resource("bureau.toml").open("rb") as file:
        facts = tomllib.load(file)
    OFFICES.insert_all(Office(**row) for row in facts["office"])
    OUTSIDE_BODIES.insert_all(OutsideBody(**row) for row in facts["outside_body"])
    source = facts["source"]
    MANDATES.insert_all(
        Mandate(**row | {"mechanism": Mechanism.from_code(row["mechanism"]), "source": source})
        for row in facts["mandate"]
    )
    YEARS.insert_all(map(as_row, read_shipped(resource("calendar.toml"))))
    store_basis_documents(facts["basis_document"])
    note.sentence = f"按{source}设置处室、责任分工、依据文件和工作日历"


def offices() -> list[Office]:
    """Return the present offices in their usual order, without those that ended."""
    return OFFICES.all(ended_on=None)


def outside_bodies() -> list[OutsideBody]:
    """Return the present bodies outside the bureau, without those that ended."""
    return OUTSIDE_BODIES.all(ended_on=None)


def lead_departments() -> list[OutsideBody]:
    """Return the bodies that review adjustments (D3.3.3, F0.6), or all bodies if none is marked as such."""
    bodies = outside_bodies()
    return [body for body in bodies if _LEAD in body.part] or bodies


def body_names() -> dict[str, str]:
    """Return the names of all bodies outside the bureau by code, those that ended included."""
    return {body.code: body.name for body in OUTSIDE_BODIES.all()}


def body_name(code: str) -> str:
    """Return the name of a body outside the bureau, or the code itself if it is unknown."""
    body = OUTSIDE_BODIES.first(code=code)
    return body.name if body else code


def office_name(code: str) -> str:
    """Return the name of an office, or the code itself if it is unknown."""
    office = OFFICES.first(code=code)
    return office.name if office else code


def names_of(code: str) -> tuple[str, ...]:
    """Return the present and all former names of an office, the present one first.

    Records keep the name that the office had when they were made. The names of offices that were merged
    into it are among the former ones.
    """
    office = OFFICES.first(code=code)
    if office is None:
        return ()
    merged = (name for one in OFFICES.all(merged_into=code) for name in names_of(one.code))
    return tuple(dict.fromkeys((office.name, *former_names(office), *merged)))


def people_of(code: str) -> tuple[str, ...]:
    """Return the names of all present and former staff of an office, and of those named in its mandates.

    The people of offices that were merged into it are among them.
    """
    staff = (person.name for person in STAFF.all(office=code))
    named = (mandate.person for mandate in MANDATES.all(office=code))
    merged = (name for one in OFFICES.all(merged_into=code) for name in people_of(one.code))
    return tuple(dict.fromkeys((*staff, *named, *merged)))


def staff_on(day: date) -> list[Staff]:
    """Return the members of staff who serve on ``day``."""
    return [person for person in STAFF.all() if person.standing is Standing.STAFF and person.serves_on(day)]


def leaders_on(day: date) -> list[Staff]:
    """Return the leaders of the bureau who serve on ``day``."""
    return [person for person in staff_on(day) if person.office == LEADERSHIP]


def mandates_on(day: date) -> list[Mandate]:
    """Return the mandates valid on ``day``, in the order of the notice's sections."""
    order = list(Mechanism)
    return sorted(
        (mandate for mandate in MANDATES.all() if mandate.is_valid_on(day)),
        key=lambda mandate: order.index(mandate.mechanism),
    )


def actor_for(person: Staff, role: Role) -> Actor:
    """Return a member of staff as an actor with the role of their account."""
    return Actor(person.name, person.office, office_name(person.office), role, person.id)


def actor_ids(desk: Desk) -> frozenset[int]:
    """Return the ids of the staff records that are the person at the desk.

    An actor without a record is every person of that name and office, so that a rule errs on the safe side.
    """
    actor = desk.actor
    if actor.staff:
        return frozenset((actor.staff,))
    return frozenset(person.id for person in STAFF.all(name=actor.name, office=actor.office))


@act("people.outsider")
def add_outsider(desk: Desk, note: Note, name: str, unit: str, phone: str = "") -> Staff:
    """Add a person of another unit, or return the present entry if there is one.

    Raises:
        RuleError: the name or the unit is empty or too long.
    """
    name, unit = " ".join(name.split()), " ".join(unit.split())
    problems = list(_name_problems(name))
    if not unit:
        problems.append(Problem("请填写所在单位。", "unit"))
    refuse(problems)
    known = STAFF.first(name=name, unit=unit, standing=Standing.OUTSIDE)
    person = known or STAFF.insert(Staff(name, "", phone.strip(), standing=Standing.OUTSIDE, unit=unit))
    note.record, note.sentence = person.id, f"登记外单位人员{name}（{unit}）"
    return person


@act("people.enrol")
def enrol(desk: Desk, note: Note, name: str, office: str, phone: str = "") -> Staff:
    """Add a member of staff from today on, or return the present entry if there is one.

    Raises:
        RuleError: the name is empty or too long, or the office is unknown.
    """
    name = " ".join(name.split())
    refuse(_enrol_problems(name, office))
    person = ensure_staff(desk, name, office, phone)
    note.record = person.id
    note.sentence = f"{name}（{office_name(office)}）开始办公"
    return person


def ensure_staff(desk: Desk, name: str, office: str, phone: str) -> Staff:
    """Return the member of staff of this name and office who serves today, new if there is none."""
    today = desk.clock.today()
    known = next((p for p in staff_on(today) if (p.name, p.office) == (name, office)), None)
    return known or STAFF.insert(Staff(name, office, phone.strip(), valid_from=today))


def first_offices() -> list[Office]:
    """Return the offices of the notice, as a new office of ours has them before its data exists."""
    with resource("bureau.toml").open("rb") as file:
        return [Office(**row) for row in tomllib.load(file)["office"]]


def first_problems(name: str, office: str) -> list[Problem]:
    """Return why a person cannot be the first of an office; the data may not exist yet."""
    found = list(_name_problems(name))
    if not office:
        found.append(Problem("请选择处室。", "office"))
    return found


def _name_problems(name: str) -> Iterator[Problem]:
    if not name:
        yield Problem("请填写姓名。", "name")
    if len(name) > _LONGEST_NAME:
        yield Problem(f"姓名请不要超过{_LONGEST_NAME}个字。", "name")


def _enrol_problems(name: str, office: str) -> list[Problem]:
    found = list(_name_problems(name))
    if OFFICES.first(code=office) is None:
        found.append(Problem("请选择处室。", "office"))
    return found


@act("people.mandate")
def change_mandate(
    desk: Desk, note: Note, mechanism: Mechanism, office: str, person: str, phone: str, since: date
) -> Mandate:
    """Assign a mechanism to an office and person from ``since`` on; the former mandate ends the day before.

    Raises:
        RuleError: the office is unknown, no person is given, or ``since`` is not after the start of the
            present mandate.
    """
    if OFFICES.first(code=office) is None:
        raise RuleError("请选择处室。", field="office", clause=mechanism.clause)
    if not person.strip():
        raise RuleError("请填写责任人。", field="person", clause=mechanism.clause)
    former = next((m for m in MANDATES.all(mechanism=mechanism) if m.is_valid_on(since)), None)
    if former:
        if former.valid_from and former.valid_from >= since:
            raise RuleError(
                "新分工的起始日期须晚于现行分工的起始日期。", field="since", clause=mechanism.clause
            )
        MANDATES.update(replace(former, valid_to=since - timedelta(days=1)))
    mandate = MANDATES.insert(Mandate(mechanism, office, person.strip(), phone.strip(), since))
    note.record = mandate.id
    note.sentence = f"{mechanism.label}自{since}起由{office_name(office)} {person.strip()}负责"
    return mandate


def office_problems(office: Office) -> Iterator[Problem]:
    """Yield what is wrong with the name of an office."""
    yield from OFFICE_FIELDS.problems(office)
    if any(one.name == office.name and one.id != office.id for one in offices()):
        yield Problem(f"已经有名为“{office.name}”的处室。", "name", "F0.5")
