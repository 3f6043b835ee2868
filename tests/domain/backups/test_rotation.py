"""Rotation keeps 7 days, 5 weeks and 12 months, and never the wrong one."""

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from saltdesk.domain.backups.rotation import MOST_KEPT, kept

START = datetime(2026, 1, 1, 17, 30)
moments = st.lists(st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1)), min_size=1, max_size=80)


def test_a_year_of_daily_backups_leaves_seven_days_five_weeks_and_twelve_months():
    days = [START + timedelta(days=number) for number in range(365)]
    found = sorted(kept(days), reverse=True)
    assert found[:7] == days[:-8:-1]
    sundays = [day for day in days if day.isoweekday() == 7]
    assert set(sundays[:-5:-1]) <= set(found)
    ends = [day for day in days if (day + timedelta(days=1)).day == 1]
    assert set(ends[-11:]) <= set(found)
    assert len(found) <= MOST_KEPT == 24


def test_of_one_day_only_the_newest_is_kept():
    same = [START + timedelta(hours=number) for number in range(5)]
    assert kept(same) == {same[-1]}


def test_an_office_that_was_closed_for_years_keeps_its_old_backups():
    old = [START - timedelta(days=1_000 + number) for number in range(3)]
    assert kept([*old, START]) == {*old, START}


@given(moments)
def test_the_newest_is_kept_and_never_more_than_24(some):
    found = kept(some)
    assert max(some) in found
    assert len(found) <= MOST_KEPT
    assert found <= set(some)


@given(moments)
def test_thinning_again_drops_nothing(some):
    assert kept(kept(some)) == kept(some)


@given(moments)
def test_thinning_after_each_backup_keeps_what_thinning_once_would(some):
    left: frozenset[datetime] = frozenset()
    for moment in sorted(some):
        left = kept([*left, moment])
    assert left == kept(some)


@given(moments, st.datetimes(datetime(2030, 1, 2), datetime(2031, 1, 1)))
def test_what_is_newest_of_its_month_outlives_eleven_later_months(some, later):
    months = [later + timedelta(days=31 * number) for number in range(1, 11)]
    assert max(some) in kept([*some, *months])
