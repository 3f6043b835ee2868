"""On-time figures of links: the state of each in the ledger, and rates over many cases (A10)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from saltdesk.domain.adjustments.adjustment import LINK_BY_CODE, LINK_ORDER, AdjustmentLink, LinkRule
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.calendar.terms import Side, working_days_past
from saltdesk.domain.calendar.workdays import Calendar


@dataclass(frozen=True, slots=True)
class LinkStanding:
    """One kind of link in the latest loop; several reviews count as one that ends with the last (A9).

    ``days_past`` are working days past the due date, up to the end or today; ``waited`` are working days
    since the start.
    """

    code: str
    started_on: date
    due_on: date
    done_on: date | None
    days_past: int
    waited: int
    is_skipped: bool = False


def standings(links: Iterable[AdjustmentLink], calendar: Calendar, today: date) -> Mapping[str, LinkStanding]:
    """Return the state of each kind of link that has started, by code."""
    by_code: dict[str, list[AdjustmentLink]] = {}
    for link in links:
        if link.started_on and link.due_on:
            by_code.setdefault(link.code, []).append(link)
    return {code: _standing(code, rows, calendar, today) for code, rows in by_code.items()}


def _standing(code: str, rows: list[AdjustmentLink], calendar: Calendar, today: date) -> LinkStanding:
    loop = max(link.loop for link in rows)
    last = [link for link in rows if link.loop == loop]
    ends = [link.done_on for link in last if link.done_on]
    done = max(ends) if len(ends) == len(last) else None
    start = min(link.started_on for link in last if link.started_on)
    until = done or today
    return LinkStanding(
        code=code,
        started_on=start,
        due_on=max(link.due_on for link in last if link.due_on),
        done_on=done,
        days_past=max(days_past(link, calendar, today) for link in last),
        waited=calendar.count_working_days(start, until),
        is_skipped=all(link.is_skipped for link in last),
    )


def days_past(link: AdjustmentLink, calendar: Calendar, today: date) -> int:
    """Return the working days past a link's due date, up to its end or today; 0 for a skipped link.

    A paper that was posted in time is in time (A3).
    """
    if link.due_on is None or link.is_skipped:
        return 0
    return working_days_past(link.due_on, link.counts_on or today, calendar)


@dataclass(frozen=True)
class LinkStatistic:
    """One kind of link over many cases: ``ended`` links, ``on_time`` of them by their due date.

    ``running`` links are open, ``past_due`` of them past their due date. ``days`` is the sum of working
    days of all ended links, ``longest`` the maximum.
    """

    rule: LinkRule
    ended: int = 0
    on_time: int = 0
    skipped: int = 0
    running: int = 0
    past_due: int = 0
    days: int = 0
    longest: int = 0

    @property
    def due(self) -> int:
        """Return the number of links that can be judged: ended ones and open ones past their due date."""
        return self.ended + self.past_due

    @property
    def rate(self) -> float | None:
        """Return the share of the ``due`` links that ended on time, 0 to 1, or None if there are none."""
        return self.on_time / self.due if self.due else None

    @property
    def average(self) -> float | None:
        """Return the average working days, or None if none has ended."""
        return self.days / self.ended if self.ended else None


@dataclass(frozen=True)
class AdjustmentStatistics:
    """On-time figures per link, the bureau's own apart from those of other bodies (A10)."""

    own: tuple[LinkStatistic, ...]
    others: tuple[LinkStatistic, ...]

    @property
    def own_rate(self) -> float | None:
        """Return the on-time share of the bureau's own links, without those of other bodies.

        A link that is open past its due date counts as late.
        """
        due = sum(one.due for one in self.own)
        return sum(one.on_time for one in self.own) / due if due else None


def statistics(links: Iterable[AdjustmentLink], calendar: Calendar, today: date) -> AdjustmentStatistics:
    """Return the figures of these links; each loop and lead department counts separately."""
    by_code: dict[str, list[AdjustmentLink]] = {code: [] for code in LINK_ORDER}
    for link in links:
        by_code[link.code].append(link)
    found = [_statistic(LINK_BY_CODE[code], rows, calendar, today) for code, rows in by_code.items()]
    own = tuple(one for one in found if one.rule.side is Side.IN)
    return AdjustmentStatistics(own, tuple(one for one in found if one.rule.side is Side.OUT))


def _statistic(rule: LinkRule, rows: list[AdjustmentLink], calendar: Calendar, today: date) -> LinkStatistic:
    ended = [link for link in rows if link.done_on and link.started_on and not link.is_skipped]
    running = [link for link in rows if link.is_open]
    taken = [
        calendar.count_working_days(link.started_on, link.done_on)
        for link in ended
        if link.started_on and link.done_on
    ]
    return LinkStatistic(
        rule=rule,
        ended=len(ended),
        on_time=sum(not days_past(link, calendar, today) for link in ended),
        skipped=sum(link.is_skipped for link in rows),
        running=len(running),
        past_due=sum(days_past(link, calendar, today) > 0 for link in running),
        days=sum(taken),
        longest=max(taken, default=0),
    )
