"""Which office carries out each kind of inspection (A18), and who should not be in its team (4.7)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from saltdesk.domain.acts.act import is_unbound
from saltdesk.domain.base.errors import NotAllowed, Problem
from saltdesk.domain.base.patterns import regex
from saltdesk.domain.base.people import LEADERSHIP, LEADING_GROUP, Mechanism
from saltdesk.domain.inspections.inspection import Inspection, InspectionKind
from saltdesk.services.desk import people
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.person_names import people_named, people_of_ids

KIND_OWNER = {
    InspectionKind.DUTY_LIST: Mechanism.DUTY_LIST,
    InspectionKind.SUPERVISION: Mechanism.SUPERVISION,
}
"""The mechanism whose office carries out each kind of inspection (A18)."""

_SEPARATORS = regex(r"[\s、，,；;/（）()：:]+")


def responsible_offices() -> tuple[str, ...]:
    """Return the names of the offices that handle items: all but the leadership and the leading group."""
    return tuple(one.name for one in people.offices() if one.code not in (LEADERSHIP, LEADING_GROUP))


def refuse_kind(desk: Desk, kind: InspectionKind) -> None:
    """Raise ``NotAllowed`` if another office carries out this kind of inspection (A18)."""
    owner = desk.owners().get(KIND_OWNER[kind], "")
    if not is_unbound(desk.actor) and desk.actor.office != owner:
        raise NotAllowed(f"{kind.label}由{people.office_name(owner)}组织。", field="kind", clause=kind.clause)


def own_office_problems(desk: Desk, inspection: Inspection) -> Iterator[Problem]:
    """Yield a problem if the office that carries out an inspection is the inspected one itself (A18)."""
    owner = desk.owners().get(KIND_OWNER[inspection.kind], "")
    if owner and inspection.office.strip() in people.names_of(owner):
        other = next(kind for kind in InspectionKind if kind is not inspection.kind)
        sentence = (
            f"{inspection.kind.label}由{people.office_name(owner)}组织，不能检查本处室；"
            f"请由{people.office_name(desk.owners().get(KIND_OWNER[other], ''))}登记{other.label}。"
        )
        yield Problem(sentence, "office", inspection.kind.clause)


def recused_people(desk: Desk, inspection: Inspection) -> tuple[str, ...]:
    """Return the members of the team who belong to the inspected office, by record, else by name (4.7)."""
    day = inspection.inspects_on or desk.clock.today()
    chosen = people_of_ids((*inspection.inspectors, *people_named(inspection.team, day).ids))
    by_record = [one.name for one in chosen if people.office_name(one.office) == inspection.office]
    known = {one.name for one in chosen}
    named = recused_names(inspection, staff_by_office(desk, day))
    return tuple(dict.fromkeys((*by_record, *(name for name in named if name not in known))))


def staff_by_office(desk: Desk, day: date | None = None) -> Mapping[str, tuple[str, ...]]:
    """Return the names of the people who serve on ``day`` (today), by the name of their office."""
    names = {office.code: office.name for office in people.offices()}
    found: dict[str, tuple[str, ...]] = {}
    for person in people.staff_on(day or desk.clock.today()):
        office = names.get(person.office, person.office)
        found[office] = (*found.get(office, ()), person.name)
    return found


def recusal_of(inspection: Inspection, staff: Mapping[str, tuple[str, ...]]) -> str:
    """Return a warning if a member of the team belongs to the inspected office, otherwise "" (4.7).

    ``staff`` is that of ``staff_by_office``, so that a page can ask while people type. Enforcement
    certificates are not required: an internal inspection is supervision, not enforcement.
    """
    own = recused_names(inspection, staff)
    return f"检查组成员{'、'.join(own)}属于被检查的{inspection.office}，应当回避，请更换人员。" if own else ""


def recused_names(inspection: Inspection, staff: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Return the names of the team that people of the inspected office bear."""
    team = {name for name in _SEPARATORS.split(inspection.team) if name}
    return tuple(dict.fromkeys(name for name in staff.get(inspection.office, ()) if name in team))


def recusal_warning(desk: Desk, inspection: Inspection) -> str:
    """Return ``recusal_of`` for the people who serve today."""
    return recusal_of(inspection, staff_by_office(desk))
