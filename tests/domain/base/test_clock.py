"""The clock that is passed in."""

from __future__ import annotations

from datetime import date, datetime, time

from saltdesk.domain.base.clock import Clock, FixedClock, SystemClock


def test_a_fixed_clock_stands_still_on_its_day() -> None:
    clock: Clock = FixedClock(date(2016, 9, 14), time=time(10, 41))
    assert clock.today() == date(2016, 9, 14)
    assert clock.now() == clock.now() == datetime(2016, 9, 14, 10, 41)


def test_the_system_clock_runs_with_the_machine_in_whole_seconds() -> None:
    clock: Clock = SystemClock()
    before, now, after = datetime.now().replace(microsecond=0), clock.now(), datetime.now()
    assert before <= now <= after
    assert now.microsecond == 0
    assert now.tzinfo is None
    assert before.date() <= clock.today() <= datetime.now().date()
