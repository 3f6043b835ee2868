"""Random draws of offices and inspectors (双随机): made, repeated for a check, and used by inspections."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from secrets import token_hex

from saltdesk.domain.base.errors import Problem, refuse
from saltdesk.domain.base.fields import with_entered
from saltdesk.domain.base.people import Staff
from saltdesk.domain.inspections.draws import (
    DrawnOffice,
    DrawnPerson,
    RandomDraw,
    Recusal,
    draw_problems,
    drawn,
)
from saltdesk.domain.inspections.inspection import Inspection, InspectionKind
from saltdesk.services.desk import people
from saltdesk.services.desk.desk import Desk, act
from saltdesk.services.desk.person_names import people_of_ids, place_of
from saltdesk.services.inspections.owners import KIND_OWNER, refuse_kind, responsible_offices
from saltdesk.storage import series
from saltdesk.storage.areas.supervision import DRAWS
from saltdesk.storage.trail.audit import Note

CLAUSE = "S4.3.1"


@act("draw.make")
def make_draw(desk: Desk, note: Note, draw: RandomDraw, seed: str = "") -> RandomDraw:
    """Draw offices and inspectors from the lists of ``draw``; without ``seed`` the program makes one.

    Raises:
        RuleError: the lists are too short, or a recusal has no reason.
        NotAllowed: another office carries out this kind of inspection.
    """
    refuse_kind(desk, draw.kind)
    draw = with_entered(RandomDraw(), draw)
    refuse([*draw_problems(draw), *_own_problems(desk, draw)])
    today = desk.clock.today()
    number = series.take("draw", today.year)
    draw = replace(
        draw,
        number=f"抽取{today.year}-{number:03d}",
        drawn_on=today,
        seed=seed or token_hex(8),
        drawn_by=desk.actor.name,
    )
    saved = DRAWS.insert(replace(draw, result=drawn(draw)))
    offices = "、".join(one.office for one in saved.result)
    note.record, note.sentence = saved.id, f"随机抽取 {saved.number}：{offices}"
    return saved


def _own_problems(desk: Desk, draw: RandomDraw) -> Iterator[Problem]:
    """Yield a problem if the office that carries out the inspection is among the offices to inspect."""
    owner = desk.owners().get(KIND_OWNER[draw.kind], "")
    if owner and set(people.names_of(owner)).intersection(draw.offices):
        name = people.office_name(owner)
        yield Problem(f"{draw.kind.label}由{name}组织，备选处室不能有{name}。", "offices", CLAUSE)


def begun_draw(desk: Desk, kind: InspectionKind) -> RandomDraw:
    """Return a new draw with the lists as they are today: all offices but the own one, all its staff."""
    owner = desk.owners().get(KIND_OWNER[kind], "")
    offices = [one for one in responsible_offices() if one != people.office_name(owner)]
    serving = people.staff_on(desk.clock.today())
    own = [one for one in serving if one.office == owner]
    return RandomDraw(kind=kind, offices=tuple(offices), people=drawn_people(own or serving))


def drawn_people(staff: Sequence[Staff]) -> tuple[DrawnPerson, ...]:
    """Return staff records as the list of a draw keeps them."""
    return tuple(DrawnPerson(one.id, one.name, place_of(one)) for one in staff)


def with_people(draw: RandomDraw, keys: Sequence[int], recused: Sequence[Recusal] = ()) -> RandomDraw:
    """Return a draw with these people as the list of inspectors, and these recusals."""
    return replace(draw, people=drawn_people(people_of_ids(keys)), recusals=tuple(recused))


def is_repeatable(draw: RandomDraw) -> bool:
    """Return whether seed and lists give the stored result again."""
    return drawn(draw) == draw.result


def inspection_from_draw(draw: RandomDraw, office: str) -> Inspection:
    """Return a new inspection of a drawn office with its drawn inspectors, for staff to complete."""
    chosen = drawn_office(draw, office)
    return Inspection(
        kind=draw.kind,
        plan=draw.matter,
        office=office,
        team="、".join(one.name for one in chosen.inspectors),
        inspectors=tuple(one.staff for one in chosen.inspectors),
        draw=draw.id,
    )


def drawn_office(draw: RandomDraw, office: str) -> DrawnOffice:
    """Return the result of a draw for an office, without inspectors if it was not drawn."""
    return next((one for one in draw.result if one.office == office), DrawnOffice(office))


def drawn_team_problems(inspection: Inspection) -> Iterator[Problem]:
    """Yield a problem if office or team of an inspection are not those of its draw."""
    if not inspection.draw:
        return
    draw = DRAWS.get(inspection.draw)
    chosen = drawn_office(draw, inspection.office)
    if not chosen.inspectors:
        yield Problem(f"{inspection.office}没有在{draw.number}中抽到。", "office", CLAUSE)
        return
    names = {"".join(one.name.split()) for one in chosen.inspectors}
    team = {"".join(name.split()) for name in inspection.team.replace("，", "、").split("、")}
    if team != names:
        listed = "、".join(one.name for one in chosen.inspectors)
        yield Problem(f"检查人员须是{draw.number}抽到的{listed}；需要更换的请重新抽取。", "team", CLAUSE)
