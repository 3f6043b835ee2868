"""Retention: counted from the end of the year of closing, and never ending for permanent records."""

from datetime import date

import pytest

from saltdesk.domain.base.changes import Area
from saltdesk.domain.house.retention import Retained, RetentionPeriod, kept_until

CLOSED = date(2016, 3, 1)


@pytest.mark.parametrize(
    ("period", "until"),
    [
        (RetentionPeriod.PERMANENT, None),
        (RetentionPeriod.THIRTY_YEARS, date(2046, 12, 31)),
        (RetentionPeriod.TEN_YEARS, date(2026, 12, 31)),
    ],
)
def test_a_period_runs_from_the_first_day_of_the_next_year(period, until):
    assert kept_until(CLOSED, period) == until
    assert kept_until(date(2016, 12, 31), period) == until


def test_days_left_end_on_the_last_day_and_are_negative_after_it():
    one = Retained(Area.FINDINGS, 1, "问题2016-001", CLOSED, RetentionPeriod.TEN_YEARS)
    assert [one.left(day) for day in (date(2026, 12, 31), date(2027, 1, 1))] == [0, -1]
