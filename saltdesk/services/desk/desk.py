"""The desk (open data, clock, actor), and the decorator that performs every act."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import field, replace
from datetime import date
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar, cast

from saltdesk.domain.acts.act import Act, may_perform
from saltdesk.domain.acts.rights import Scope, roles_with, scope_of
from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.domain.base.changes import Area, ChangeSet
from saltdesk.domain.base.clock import Clock, SystemClock
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import NotAllowed, RuleError
from saltdesk.domain.base.people import Actor, Mechanism
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.domain.calendar.workdays import Calendar
from saltdesk.domain.calendar.years import read_festivals, read_shipped
from saltdesk.paths import resource
from saltdesk.services.desk import parameters
from saltdesk.storage.areas.calendar import stored_years
from saltdesk.storage.areas.people import MANDATES, OFFICES
from saltdesk.storage.database import Store
from saltdesk.storage.identities import People
from saltdesk.storage.keys.data_key import DataKey
from saltdesk.storage.recording import trail_head
from saltdesk.storage.registry import records_of
from saltdesk.storage.trail import audit

P = ParamSpec("P")
R = TypeVar("R")


@dataclass
class Desk:
    """Open data, clock and actor of a session.

    ``key`` is the data key of the person who signed in, which new accounts and passwords wrap.

    ``opened`` are the people that an audited export may write down; None where it reads them itself.

    ``changed`` is called with the change set after every successful act; the window emits a signal from it.
    """

    store: Store
    actor: Actor
    clock: Clock = field(default_factory=SystemClock)
    changed: Callable[[ChangeSet], None] = lambda _: None
    key: DataKey | None = field(default=None, repr=False)
    opened: People | None = field(default=None, repr=False)
    _calendar: Calendar | None = None
    _owners: tuple[tuple[object, date] | None, dict[Mechanism, str]] = field(
        default_factory=lambda: (None, {})
    )

    @property
    def calendar(self) -> Calendar:
        """Return the working calendar of the office: the stored years, or the shipped ones before set-up."""
        if self._calendar is None:
            shipped = resource("calendar.toml")
            years = stored_years() or read_shipped(shipped)
            self._calendar = Calendar(years, read_festivals(shipped), parameters.own_days())
        return self._calendar

    def forget_calendar(self) -> None:
        """Drop the cached calendar, so that the next use reads it again."""
        self._calendar = None

    def owners(self) -> dict[Mechanism, str]:
        """Return the code of the office that owns each mechanism today.

        The result is cached until the next entry of the audit trail that changes a mandate.
        """
        today = self.clock.today()
        key = trail_head.head_of(MANDATES.table_name), today
        if self._owners[0] != key:
            valid = (mandate for mandate in MANDATES.all() if mandate.is_valid_on(today))
            self._owners = key, {mandate.mechanism: mandate.office for mandate in valid}
        return self._owners[1]


def refusal(desk: Desk, act: Act) -> NotAllowed | None:
    """Return why the person at the desk may not perform ``act``, or None if they may."""
    owners = desk.owners()
    if may_perform(act, desk.actor, owners):
        return None
    if scope_of(act.duty, desk.actor.role) is Scope.NEVER:
        able = "、".join(role.label for role in roles_with(act.duty))
        return NotAllowed(
            f"您的账户是{desk.actor.role.label}，不能“{act.verb}”（须由{able}办理）。", clause=act.clause
        )
    names = {office.code: office.name for office in OFFICES.all()}
    offices = dict.fromkeys(names.get(owners.get(mechanism, ""), mechanism.label) for mechanism in act.owners)
    where = desk.actor.office_name or "未登记处室"
    return NotAllowed(
        f"“{act.verb}”由{'、'.join(offices)}办理，您现在以{where}身份办公。请转交办理。",
        clause=act.clause,
    )


def refuse_act(desk: Desk, code: str) -> None:
    """Raise ``NotAllowed`` if the person at the desk may not perform an act that work prepares."""
    refuse_unallowed(desk, ACT_BY_CODE[code])


def refuse_unallowed(desk: Desk, act: Act) -> None:
    """Raise ``NotAllowed`` if the person at the desk may not perform ``act``."""
    refused = refusal(desk, act)
    if refused:
        raise refused


def check_state(act: Act, state: Vocabulary) -> None:
    """Raise ``RuleError`` if a record in ``state`` does not allow ``act``."""
    if act.from_states and state not in act.from_states:
        allowed = "、".join(allowed.label for allowed in act.from_states)
        raise RuleError(f"“{state.label}”的记录不能{act.verb}（须为{allowed}）。", clause=act.clause)


@contextmanager
def performing(desk: Desk, act: Act) -> Iterator[audit.Note]:
    """Check the permission, and run the body of an act in one transaction with one audit entry."""
    note = audit.Note(desk.clock.now(), desk.actor, act.code, act.area, act.verb)
    with audit.recorded(desk.store, note):
        # Inside the transaction, so that nobody can change a mandate between this check and the act.
        refuse_unallowed(desk, act)
        yield note


def perform_as(desk: Desk, rule: Act, body: Callable[[audit.Note], R]) -> R:
    """Perform ``body`` as an act whose rule is known only at run time; announce what changed."""
    with performing(desk, rule) as note:
        result = body(note)
    changes = _change_set(note)
    if Area.CALENDAR in changes.areas:
        desk.forget_calendar()
    desk.changed(changes)
    return result


def rehearse(desk: Desk, rule: Act, body: Callable[[audit.Note], object]) -> audit.Note:
    """Return what an act would note: its sentence and the changed rows; nothing is saved or announced.

    Raises as the act itself would.
    """
    note = audit.Note(desk.clock.now(), desk.actor, rule.code, rule.area, rule.verb)
    with audit.rehearsed(desk.store, note):
        refuse_unallowed(desk, rule)
        body(note)
    return note


def act(
    code: str,
) -> Callable[[Callable[Concatenate[Desk, audit.Note, P], R]], Callable[Concatenate[Desk, P], R]]:
    """Return a decorator that makes a function the act ``code`` of ``ACTS``.

    The function gets the desk and the audit note, which it completes (sentence, record, reason). Callers do
    not pass the note. If the function raises, nothing is saved; otherwise ``Desk.changed`` is called.
    """
    rule = ACT_BY_CODE[code]

    def decorate(
        function: Callable[Concatenate[Desk, audit.Note, P], R],
    ) -> Callable[Concatenate[Desk, P], R]:
        @wraps(function)
        def perform(desk: Desk, *args: P.args, **kwargs: P.kwargs) -> R:
            return perform_as(desk, rule, lambda note: function(desk, note, *args, **kwargs))

        perform.rule = rule  # type: ignore[attr-defined]  # tests find every act by it
        return cast("Callable[Concatenate[Desk, P], R]", perform)

    return decorate


def asking(
    code: str,
) -> Callable[
    [Callable[Concatenate[Desk, audit.Note, P], Callable[[], R]]], Callable[Concatenate[Desk, P], R]
]:
    """Return a decorator as ``act``, for acts that read an identity.

    The function returns what reads the answer. It is called after the act, whose entry is stored by then.
    """
    performed = act(code)

    def decorate(
        function: Callable[Concatenate[Desk, audit.Note, P], Callable[[], R]],
    ) -> Callable[Concatenate[Desk, P], R]:
        ask = performed(function)

        @wraps(ask)
        def perform(desk: Desk, *args: P.args, **kwargs: P.kwargs) -> R:
            return ask(desk, *args, **kwargs)()

        return cast("Callable[Concatenate[Desk, P], R]", perform)

    return decorate


def _change_set(note: audit.Note) -> ChangeSet:
    areas = {note.area} | {records_of(table).area for table in note.tables}
    return ChangeSet(frozenset(areas), (note.record,) if note.record else (), note.seq)


def as_actor(desk: Desk, actor: Actor) -> Desk:
    """Return a copy of the desk with another actor."""
    return replace(desk, actor=actor)
