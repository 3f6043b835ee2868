"""What is done for records that acts of others passed by (see ``following``)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from itertools import groupby
from operator import attrgetter

from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import RuleError
from saltdesk.services.desk.desk import Desk, act
from saltdesk.services.house.calendar import move_dates_of, records_that_move
from saltdesk.services.people.offices import hand_work_over
from saltdesk.services.people.open_work import hand_person, part_of_office, part_of_person
from saltdesk.storage.areas.people import OFFICES, STAFF
from saltdesk.storage.owed import Owed, take
from saltdesk.storage.trail.audit import Note

_DATES = ("calendar.enter", "parameter.term")
_place = attrgetter("area.code", "record")


class _NothingToDo(Exception):
    """Rolls back an act that would change nothing."""


def settle(desk: Desk, owed: Iterable[Owed]) -> int:
    """Do what is owed, each record in an act of its own; return how many changed."""
    moving = records_that_move(desk.calendar)
    idle: list[Owed] = []
    done = 0
    for _, together in groupby(sorted(owed, key=_place), key=_place):
        group = list(together)
        is_moving = (group[0].area, group[0].record) in moving
        if is_moving or any(one.act not in _DATES for one in group):
            with suppress(RuleError):
                done += _followed(desk, group, idle)
        else:
            idle += group
    if idle:
        with desk.store.writing():
            for one in idle:
                take(one)
    return done


def _followed(desk: Desk, group: Sequence[Owed], idle: list[Owed]) -> bool:
    perform = follow_complaint if group[0].area is Area.COMPLAINTS else follow_case
    try:
        perform(desk, group)
    except _NothingToDo:
        idle += group
        return False
    return True


@act("complaint.follow")
def follow_complaint(desk: Desk, note: Note, owed: Sequence[Owed]) -> None:
    """Bring a complaint up to date that acts of others passed by."""
    _follow(desk, note, owed)


@act("case.follow")
def follow_case(desk: Desk, note: Note, owed: Sequence[Owed]) -> None:
    """Bring a case up to date that acts of others passed by."""
    _follow(desk, note, owed)


def _follow(desk: Desk, note: Note, owed: Sequence[Owed]) -> None:
    done = [one for one in owed if take(one) and _is_changed(desk, one)]
    if not done:
        raise _NothingToDo
    note.record = done[0].record
    told = (f"“{ACT_BY_CODE[one.act].verb}”（痕迹第{one.entry}条）" for one in done)
    note.sentence = f"随{'、'.join(told)}更新"


def _is_changed(desk: Desk, owed: Owed) -> bool:
    """Do what an act left out for one record; return False where it is right already."""
    if owed.act in _DATES:
        return move_dates_of(desk.calendar, owed.area, owed.record)
    if owed.act == "people.leave":
        person, successor = STAFF.get(owed.key), STAFF.first(id=owed.successor)
        work = part_of_person(person, owed.area, owed.record) if person.valid_to else []
        hand_person(work, person, successor)
        return bool(work)
    office = OFFICES.get(owed.key)
    into = OFFICES.first(code=office.merged_into) if office.merged_into else None
    work = part_of_office(office, owed.area, owed.record) if into else []
    if into:
        hand_work_over(desk, work, office, into)
    return bool(work)
