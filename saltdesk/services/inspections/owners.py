"""Which office carries out each kind of inspection (A18), and who should not be in its team (4.7)."""

from __future__ import annotations

import re
from collections.abc import Mapping

from saltdesk.domain.acts.act import is_unbound
from saltdesk.domain.base.errors import NotAllowed
from saltdesk.domain.base.people import Mechanism
from saltdesk.domain.inspections.inspection import Inspection, InspectionKind
from saltdesk.services.desk import people
from saltdesk.services.desk.desk import Desk

KIND_OWNER = {
    InspectionKind.DUTY_LIST: Mechanism.DUTY_LIST,
    InspectionKind.SUPERVISION: Mechanism.SUPERVISION,
}
"""The mechanism whose office carries out each kind of inspection (A18)."""

_SEPARATORS = re.compile(r"[\s、，,；;/（）()：:]+")


def refuse_kind(desk: Desk, kind: InspectionKind) -> None:
    """Raise ``NotAllowed`` if another office carries out this kind of inspection (A18)."""
    owner = desk.owners().get(KIND_OWNER[kind], "")
    if not is_unbound(desk.actor) and desk.actor.office != owner:
        raise NotAllowed(f"{kind.label}由{people.office_name(owner)}组织。", field="kind", clause=kind.clause)


def staff_by_office(desk: Desk) -> Mapping[str, tuple[str, ...]]:
    """Return the names of the people who serve today, by the name of their office."""
    names = {office.code: office.name for office in people.offices()}
    found: dict[str, tuple[str, ...]] = {}
    for person in people.staff_on(desk.clock.today()):
        office = names.get(person.office, person.office)
        found[office] = (*found.get(office, ()), person.name)
    return found


def recusal_of(inspection: Inspection, staff: Mapping[str, tuple[str, ...]]) -> str:
    """Return a warning if a member of the team belongs to the inspected office, otherwise "" (4.7).

    ``staff`` is that of ``staff_by_office``, so that a page can ask while people type. Enforcement
    certificates are not required: an internal inspection is supervision, not enforcement.
    """
    team = {name for name in _SEPARATORS.split(inspection.team) if name}
    own = [name for name in staff.get(inspection.office, ()) if name in team]
    if not own:
        return ""
    return f"检查组成员{'、'.join(dict.fromkeys(own))}属于被检查的{inspection.office}，应当回避，请更换人员。"


def recusal_warning(desk: Desk, inspection: Inspection) -> str:
    """Return ``recusal_of`` for the people who serve today."""
    return recusal_of(inspection, staff_by_office(desk))
