"""Setting up the office, enrolling staff, and changing who owns which mechanism (F0.4-F0.6)."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from datetime import date, timedelta

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import Problem, RuleError, refuse
from saltdesk.domain.base.people import (
    LEADERSHIP,
    Actor,
    Mandate,
    Mechanism,
    Office,
    OutsideBody,
    Role,
    Staff,
)
from saltdesk.domain.calendar.years import read_shipped
from saltdesk.paths import resource
from saltdesk.services.desk.desk import Desk, act
from saltdesk.storage import audit
from saltdesk.storage.audit import Note
from saltdesk.storage.calendar import YEARS, as_row
from saltdesk.storage.people import MANDATES, OFFICES, OUTSIDE_BODIES, STAFF

SETUP_ACTOR = Actor("初始设置", role=Role.ADMINISTRATOR)
"""Who acts when a new database gets its starting data."""

_LONGEST_NAME = 30

_LEAD = "牵头"
"""What the part of a lead department in the procedure says."""


def is_set_up() -> bool:
    """Whether the office has its starting data."""
    return OFFICES.count() > 0


@act("people.setup")
def set_up_office(desk: Desk, note: Note) -> None:
    """Load the offices, mandates and outside bodies of the notice and the shipped calendar, once."""
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
    note.sentence = f"按{source}设置处室、责任分工和工作日历"


def offices() -> list[Office]:
    """The offices in their usual order."""
    return OFFICES.all()


def outside_bodies() -> list[OutsideBody]:
    """The bodies outside the bureau."""
    return OUTSIDE_BODIES.all()


def lead_departments() -> list[OutsideBody]:
    """The bodies that review adjustments (D3.3.3, F0.6); all of them where none is marked so."""
    bodies = outside_bodies()
    return [body for body in bodies if _LEAD in body.part] or bodies


def body_name(code: str) -> str:
    """The name of a body outside the bureau, or the code itself when it is unknown."""
    body = OUTSIDE_BODIES.first(code=code)
    return body.name if body else code


def office_name(code: str) -> str:
    """The name of an office, or the code itself when it is unknown."""
    office = OFFICES.first(code=code)
    return office.name if office else code


def names_of(code: str) -> tuple[str, ...]:
    """Every name an office ever had, the present one first: records keep the name of their day."""
    office = OFFICES.first(code=code)
    if office is None:
        return ()
    former = (
        change.fields.get("name", ("", ""))[0]
        for entry in audit.timeline(Area.PEOPLE, office.id)
        for change in entry.changes()
        if change.table == "office" and change.key == office.id
    )
    return tuple(dict.fromkeys((office.name, *(str(name) for name in former if name))))


def people_of(code: str) -> tuple[str, ...]:
    """The names of everybody who serves or served in an office, and of those named for its mandates."""
    staff = (person.name for person in STAFF.all(office=code))
    return tuple(dict.fromkeys((*staff, *(mandate.person for mandate in MANDATES.all(office=code)))))


def staff_on(day: date) -> list[Staff]:
    """The members of staff who serve on ``day``."""
    return [
        person
        for person in STAFF.all()
        if (not person.valid_from or person.valid_from <= day)
        and (not person.valid_to or day <= person.valid_to)
    ]


def mandates_on(day: date) -> list[Mandate]:
    """The mandates that hold on ``day``, in the order of the notice's sections."""
    order = list(Mechanism)
    return sorted(
        (mandate for mandate in MANDATES.all() if mandate.is_valid_on(day)),
        key=lambda mandate: order.index(mandate.mechanism),
    )


def actor_for(person: Staff) -> Actor:
    """The actor a member of staff is."""
    role = Role.LEADER if person.office == LEADERSHIP else Role.STAFF
    return Actor(person.name, person.office, office_name(person.office), role)


@act("people.enrol")
def enrol(desk: Desk, note: Note, name: str, office: str, phone: str = "") -> Staff:
    """Enrol a member of staff from today on; returns the present entry when there already is one.

    Raises:
        RuleError: name or office is missing or not usable.
    """
    name = " ".join(name.split())
    problems = list(_enrol_problems(name, office))
    refuse(problems)
    known = next((p for p in staff_on(desk.clock.today()) if (p.name, p.office) == (name, office)), None)
    person = known or STAFF.insert(Staff(name, office, phone, valid_from=desk.clock.today()))
    note.record = person.id
    note.sentence = f"{name}（{office_name(office)}）开始办公"
    return person


def _enrol_problems(name: str, office: str) -> list[Problem]:
    found = []
    if not name:
        found.append(Problem("请填写姓名。", "name"))
    if len(name) > _LONGEST_NAME:
        found.append(Problem(f"姓名请不要超过{_LONGEST_NAME}个字。", "name"))
    if OFFICES.first(code=office) is None:
        found.append(Problem("请选择处室。", "office"))
    return found


@act("people.mandate")
def change_mandate(
    desk: Desk, note: Note, mechanism: Mechanism, office: str, person: str, phone: str, since: date
) -> Mandate:
    """Give a mechanism to another office or person from ``since`` on; the former mandate ends the day before.

    Raises:
        RuleError: unknown office, no person, or ``since`` not after the start of the present mandate.
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


@act("people.office")
def rename_office(desk: Desk, note: Note, office: Office, name: str) -> Office:
    """Change the name of an office; records made earlier keep the name they were made under.

    Raises:
        RuleError: the name is empty. ChangedMeanwhile: somebody changed the office since it was read.
    """
    if not name.strip():
        raise RuleError("请填写处室名称。", field="name")
    changed = OFFICES.update(replace(office, name=name.strip()))
    note.record, note.sentence = changed.id, f"处室“{office.name}”改名为“{changed.name}”"
    return changed
