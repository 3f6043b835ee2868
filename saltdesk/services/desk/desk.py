"""The desk: the data, the clock and the person at work, and the one way in which an act is performed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar, cast

from saltdesk.domain.acts import ACT_BY_CODE, Act, may_perform
from saltdesk.domain.base.changes import Area, ChangeSet
from saltdesk.domain.base.clock import Clock, SystemClock
from saltdesk.domain.base.errors import NotAllowed, RuleError
from saltdesk.domain.base.people import Actor, Mechanism
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.domain.calendar.workdays import Calendar
from saltdesk.domain.calendar.years import read_festivals, read_shipped
from saltdesk.paths import resource
from saltdesk.storage import audit, trail_head
from saltdesk.storage.calendar import stored_years
from saltdesk.storage.database import Store
from saltdesk.storage.people import MANDATES, OFFICES
from saltdesk.storage.registry import records_of

P = ParamSpec("P")
R = TypeVar("R")


@dataclass
class Desk:
    """Where a member of staff works: the open data, the clock, and who acts.

    ``changed`` is called with the change set after every successful act; the window hangs its signal here.
    """

    store: Store
    actor: Actor
    clock: Clock = field(default_factory=SystemClock)
    changed: Callable[[ChangeSet], None] = lambda _: None
    _calendar: Calendar | None = None
    _owners: tuple[tuple[tuple[int, str], date] | None, dict[Mechanism, str]] = field(
        default_factory=lambda: (None, {})
    )

    @property
    def calendar(self) -> Calendar:
        """The working calendar of this office: the years entered, and the shipped ones before set-up."""
        if self._calendar is None:
            shipped = resource("calendar.toml")
            self._calendar = Calendar(stored_years() or read_shipped(shipped), read_festivals(shipped))
        return self._calendar

    def forget_calendar(self) -> None:
        """Read the calendar anew at its next use, after a year was entered."""
        self._calendar = None

    def owners(self) -> dict[Mechanism, str]:
        """Which office owns each mechanism today, by office code.

        Read anew after every entry of the trail: no mandate changes without one.
        """
        today = self.clock.today()
        key = trail_head.head(), today
        if self._owners[0] != key:
            valid = (mandate for mandate in MANDATES.all() if mandate.is_valid_on(today))
            self._owners = key, {mandate.mechanism: mandate.office for mandate in valid}
        return self._owners[1]


def refusal(desk: Desk, act: Act) -> NotAllowed | None:
    """Why the person at the desk may not perform ``act``, or None when they may."""
    owners = desk.owners()
    if may_perform(act, desk.actor, owners):
        return None
    names = {office.code: office.name for office in OFFICES.all()}
    offices = dict.fromkeys(names.get(owners.get(mechanism, ""), mechanism.label) for mechanism in act.owners)
    where = desk.actor.office_name or "未登记处室"
    return NotAllowed(
        f"“{act.verb}”由{'、'.join(offices)}办理，您现在以{where}身份办公。请转交办理，或在“文件”菜单更换经办人。",
        clause=act.clause,
    )


def check_state(act: Act, state: Vocabulary) -> None:
    """Raise ``RuleError`` when a record in ``state`` does not allow ``act``."""
    if act.from_states and state not in act.from_states:
        allowed = "、".join(allowed.label for allowed in act.from_states)
        raise RuleError(f"“{state.label}”的记录不能{act.verb}（须为{allowed}）。", clause=act.clause)


@contextmanager
def performing(desk: Desk, act: Act) -> Iterator[audit.Note]:
    """Permission, one transaction and one audit entry around the body of an act."""
    note = audit.Note(desk.clock.now(), desk.actor, act.code, act.area, act.verb)
    with audit.recorded(desk.store, note):
        # Inside the transaction: nobody can change a mandate between this question and the act.
        refused = refusal(desk, act)
        if refused:
            raise refused
        yield note


def perform_as(desk: Desk, rule: Act, body: Callable[[audit.Note], R]) -> R:
    """Perform ``body`` as an act whose rule is only known at run time; everybody is told what changed."""
    with performing(desk, rule) as note:
        result = body(note)
    changes = _change_set(note)
    if Area.CALENDAR in changes.areas:
        desk.forget_calendar()
    desk.changed(changes)
    return result


def act(
    code: str,
) -> Callable[[Callable[Concatenate[Desk, audit.Note, P], R]], Callable[Concatenate[Desk, P], R]]:
    """Make a function the act ``code`` of ``ACTS``.

    The function gets the desk and the audit note, which it completes (sentence, record, reason). Callers
    leave the note out. Nothing is kept when the function raises; otherwise everybody is told what changed.
    """
    rule = ACT_BY_CODE[code]

    def decorate(
        function: Callable[Concatenate[Desk, audit.Note, P], R],
    ) -> Callable[Concatenate[Desk, P], R]:
        @wraps(function)
        def perform(desk: Desk, *args: P.args, **kwargs: P.kwargs) -> R:
            return perform_as(desk, rule, lambda note: function(desk, note, *args, **kwargs))

        return cast("Callable[Concatenate[Desk, P], R]", perform)

    return decorate


def _change_set(note: audit.Note) -> ChangeSet:
    areas = {note.area} | {records_of(table).area for table in note.tables}
    return ChangeSet(frozenset(areas), (note.record,) if note.record else (), note.seq)


def as_actor(desk: Desk, actor: Actor) -> Desk:
    """The same desk with another person at it."""
    return replace(desk, actor=actor)
