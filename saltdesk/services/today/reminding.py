"""The reminder at the start of a working day: when it is due, and what it says. It names nobody."""

from __future__ import annotations

from datetime import time

from saltdesk.domain.house.parameters import WORK_BEGINS
from saltdesk.domain.today.groups import Group, Scope, group_label
from saltdesk.services.desk import parameters
from saltdesk.services.desk.desk import Desk
from saltdesk.services.today.reading import Agenda, AgendaReader

_TOLD = (Group.TODAY, Group.SOON, Group.OVERDUE)


def is_reminder_due(desk: Desk, last: str) -> bool:
    """Return whether the person at the desk is to be reminded now; ``last`` is ``reminded`` of the last time.

    On rest days nobody is reminded, on working days once, from the time that the office sets.
    """
    now = desk.clock.now()
    if last == reminded(desk) or not desk.calendar.is_working(now.date()):
        return False
    return now.time() >= time.fromisoformat(parameters.text(WORK_BEGINS))


def reminded(desk: Desk) -> str:
    """Return what to remember of a reminder: the person and the day."""
    actor = desk.actor
    return f"{actor.office}/{actor.name}\n{desk.clock.today()}"


def read_reminder(desk: Desk, scope: Scope) -> str:
    """Return the sentence of the reminder, empty if nothing is near or past."""
    return reminder_of(desk, AgendaReader().read(desk, scope))


def reminder_of(desk: Desk, agenda: Agenda) -> str:
    """Return the numbers of what is due today, soon and overdue as one sentence, empty if there is none."""
    counts = agenda.counts()
    told = [f"{group_label(group, desk.calendar)}{counts[group]}件" for group in _TOLD if counts[group]]
    return f"{'，'.join(told)}。" if told else ""
