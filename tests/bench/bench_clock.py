"""Time of a due date, compared with a day-by-day loop over chinese_calendar in the same run."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date, timedelta
from time import perf_counter

import chinese_calendar

from saltdesk.domain.calendar.terms import due_date, find_term
from saltdesk.domain.calendar.workdays import Calendar
from saltdesk.paths import resource

STARTS = 20_000
ROUNDS = 5
LENGTH = 10
DAY = timedelta(days=1)


def day_by_day(start: date) -> date:
    day, left = start, LENGTH
    while left:
        day += DAY
        left -= chinese_calendar.is_workday(day)
    return day


def seconds_each(count: Callable[[date], date], starts: list[date]) -> float:
    """Return the seconds per start date, the best of several rounds; the first round fills the caches."""
    rounds = []
    for _ in range(ROUNDS):
        begun = perf_counter()
        for start in starts:
            count(start)
        rounds.append((perf_counter() - begun) / len(starts))
    return min(rounds)


def main() -> None:
    begun = perf_counter()
    calendar = Calendar.from_file(resource("calendar.toml"))
    loading = perf_counter() - begun
    term = find_term("D3.3.1")
    earliest = date(2007, 1, 1)
    draw = random.Random(20160908)
    starts = [earliest + draw.randrange(19 * 365) * DAY for _ in range(STARTS)]
    ways: dict[str, Callable[[date], date]] = {
        "day by day, chinese_calendar": day_by_day,
        "add_working_days": lambda start: calendar.add_working_days(start, LENGTH),
        "due_date with counted days": lambda start: due_date(term, start, calendar).due,
    }
    assert len({tuple(map(count, starts[:500])) for count in ways.values()}) == 1
    print(f"{LENGTH} working days from {STARTS} starts; the calendar loads in {loading * 1e3:.1f} ms")
    baseline = seconds_each(day_by_day, starts)
    for name, count in ways.items():
        each = seconds_each(count, starts)
        print(f"{name:30} {each * 1e6:8.2f} µs   {baseline / each:6.1f} times as fast")


if __name__ == "__main__":
    main()
