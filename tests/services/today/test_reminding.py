"""The reminder comes once on working days, never on rest days, and names nobody."""

from datetime import date, time

import pytest

from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.today.groups import Scope
from saltdesk.services.house.parameters import set_parameter
from saltdesk.services.today.reminding import is_reminder_due, read_reminder, reminded
from tests.services import complaint_cases as cases
from tests.services import corrections_steps as steps

REST, MAKE_UP, HOLIDAY = date(2026, 11, 22), date(2016, 10, 8), date(2016, 10, 5)


@pytest.mark.parametrize(
    ("day", "at", "is_due"),
    [
        (date(2026, 11, 23), time(8, 29), False),
        (date(2026, 11, 23), time(8, 30), True),
        (REST, time(9, 0), False),
        (HOLIDAY, time(9, 0), False),
        (MAKE_UP, time(9, 0), True),
    ],
)
def test_it_comes_on_working_days_from_the_start_of_work(desk, day, at, is_due):
    desk.clock = FixedClock(day, at)
    assert is_reminder_due(desk, "") is is_due


def test_it_comes_once_a_day_to_each_person(desk, at_office):
    told = reminded(desk)
    assert not is_reminder_due(desk, told)
    assert is_reminder_due(at_office("yz"), told)
    desk.clock = FixedClock(date(2026, 11, 24))
    assert is_reminder_due(desk, told)


def test_the_office_sets_its_time(desk):
    set_parameter(desk, "work_begins", "09:30")
    assert not is_reminder_due(desk, "")


def test_it_tells_numbers_and_no_names(desk, at_office):
    steps.opened_adjustment(desk)
    cases.registered(desk)
    desk.clock = FixedClock(date(2026, 12, 1))
    steps.opened_adjustment(desk)
    sentence = read_reminder(desk, Scope.ALL)
    assert sentence == "已逾期3件。"
    assert cases.NAME not in sentence
    assert read_reminder(at_office("yz"), Scope.ALL) == "已逾期2件。"


def test_nothing_near_is_nothing_to_say(desk):
    cases.registered(desk)
    assert read_reminder(desk, Scope.ALL) == ""
