"""The time line of an adjustment: every link as a bar over calendar days, for screen and paper.

It is pure data, so that the code that draws it needs no rules. Links that have not started get the days they
would have if every step took its full term from now on.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta

from saltdesk.domain.adjustments.adjustment import Adjustment, AdjustmentLink, AdjustmentStatus
from saltdesk.domain.adjustments.procedure import ordered
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.domain.calendar.terms import Side, due_date, find_term, working_days_past
from saltdesk.domain.calendar.workdays import Calendar

_SATURDAY = 5


class BarState(Vocabulary):
    """The state of a link; only the bureau's own links can be overdue or late (A10)."""

    PLANNED = "planned", "未开始"
    RUNNING = "running", "办理中"
    OVERDUE = "overdue", "逾期"
    WAITING = "waiting", "等待外单位", "A10"
    DONE = "done", "按期办结"
    LATE = "late", "逾期办结"
    SLOW = "slow", "超过预计", "A10"
    SKIPPED = "skipped", "已跳过"
    STOPPED = "stopped", "已停止"


class DayMark(Vocabulary):
    """Unusual kinds of days on the axis."""

    NONE = "none", ""
    REST = "rest", "休"
    MAKE_UP = "make_up", "班"


@dataclass(frozen=True, slots=True)
class AxisDay:
    """One calendar day; ``mark`` is set for a weekday off and for a Saturday or Sunday that works (A2)."""

    day: date
    is_working: bool
    mark: DayMark


@dataclass(frozen=True, slots=True)
class Bar:
    """One link, drawn from ``start`` to ``end``, both included, with a line at ``due``.

    ``days_past`` are working days past the due date, up to its end or today. ``is_expected`` marks
    forecast days: nothing has happened yet.
    """

    link: int
    code: str
    loop: int
    label: str
    actor: str
    side: Side
    clause: str
    state: BarState
    start: date
    due: date
    end: date
    done: date | None = None
    days_past: int = 0
    is_provisional: bool = False
    is_expected: bool = False


@dataclass(frozen=True)
class Timeline:
    """The axis from its first to its last day, the bars in the order of the procedure, and today."""

    days: tuple[AxisDay, ...]
    bars: tuple[Bar, ...]
    today: date

    @property
    def first(self) -> date:
        """Return the first day of the axis."""
        return self.days[0].day

    @property
    def last(self) -> date:
        """Return the last day of the axis."""
        return self.days[-1].day

    def place(self, day: date) -> int:
        """Return the offset in days from the first day of the axis; negative before it."""
        return (day - self.first).days

    @property
    def shows_today(self) -> bool:
        """Return whether today is on the axis."""
        return self.first <= self.today <= self.last


def timeline(
    case: Adjustment,
    links: Iterable[AdjustmentLink],
    calendar: Calendar,
    today: date,
    names: Mapping[str, str] | None = None,
) -> Timeline:
    """Return the time line of a case; ``names`` are the names of the lead departments by code.

    A withdrawn or finished case has no forecast.
    """
    drawn = _Drawn(case, calendar, today, names or {})
    for link in ordered(links):
        drawn.add(link)
    bars = tuple(drawn.bars)
    first = min((bar.start for bar in bars), default=case.started_on or today)
    last = max((max(bar.end, bar.due) for bar in bars), default=first)
    return Timeline(_axis(first, last, calendar), bars, today)


def _axis(first: date, last: date, calendar: Calendar) -> tuple[AxisDay, ...]:
    days = (first + timedelta(days=n) for n in range((last - first).days + 1))
    return tuple(AxisDay(day, calendar.is_working(day), day_mark(day, calendar)) for day in days)


def day_mark(day: date, calendar: Calendar) -> DayMark:
    """Return whether a day is a weekday off, a make-up workday or neither."""
    is_working, is_weekday = calendar.is_working(day), day.weekday() < _SATURDAY
    if is_working == is_weekday:
        return DayMark.NONE
    return DayMark.MAKE_UP if is_working else DayMark.REST


class _Drawn:
    """The bars so far, and the actual or expected end of each link of a loop."""

    def __init__(self, case: Adjustment, calendar: Calendar, today: date, names: Mapping[str, str]) -> None:
        self.case, self.calendar, self.today, self.names = case, calendar, today, names
        self.bars: list[Bar] = []
        self._ends: dict[str, date] = {}

    def add(self, link: AdjustmentLink) -> None:
        """Add the bar of a link; an unstarted link only while the case is open."""
        if link.started_on and link.due_on:
            bar = self._begun(link, link.started_on, link.due_on)
        elif self.case.status is AdjustmentStatus.OPEN and link.rule.after in self._ends:
            bar = self._foreseen(link, self._ends[link.rule.after])
        else:
            return
        self.bars.append(bar)
        self._ends[link.code] = max(self._expected_end(bar), self._ends.get(link.code, bar.start))

    def _expected_end(self, bar: Bar) -> date:
        return bar.done or max(bar.due, self.today)

    def _begun(self, link: AdjustmentLink, start: date, due: date) -> Bar:
        is_open = link.done_on is None
        is_stopped = is_open and self.case.status is not AdjustmentStatus.OPEN
        until = link.done_on or (due if is_stopped else self.today)
        past = (
            0
            if is_stopped or link.is_skipped
            else working_days_past(due, link.posted_on or until, self.calendar)
        )
        state = BarState.STOPPED if is_stopped else _state(link, past)
        bar = self._bar(link, state, start, due, max(start, until))
        return replace(bar, done=link.done_on, days_past=past, is_provisional=link.due_provisional)

    def _foreseen(self, link: AdjustmentLink, start: date) -> Bar:
        found = due_date(find_term(link.rule.clause), start, self.calendar)
        bar = self._bar(link, BarState.PLANNED, start, found.due, found.due)
        return replace(bar, is_provisional=found.provisional, is_expected=True)

    def _bar(self, link: AdjustmentLink, state: BarState, start: date, due: date, end: date) -> Bar:
        rule = link.rule
        actor = self.names.get(link.body, link.body) if link.body else rule.actor
        return Bar(
            link.id, link.code, link.loop, rule.label, actor, rule.side, rule.clause, state, start, due, end
        )


def _state(link: AdjustmentLink, past: int) -> BarState:
    is_ours = link.rule.side is Side.IN
    if link.is_skipped:
        return BarState.SKIPPED
    if link.done_on:
        return (BarState.LATE if is_ours else BarState.SLOW) if past else BarState.DONE
    if is_ours:
        return BarState.OVERDUE if past else BarState.RUNNING
    return BarState.WAITING
