"""On-time rates: the bureau's own links apart from other bodies', every loop and department by itself."""

from datetime import date

import pytest

from saltdesk.domain.adjustments.adjustment import Adjustment, Answer
from saltdesk.domain.base.clock import FixedClock
from saltdesk.services.adjustments.adjustments import open_adjustment, skip_link, withdraw_adjustment
from saltdesk.services.adjustments.statistics import adjustment_statistics
from tests.services.procedure import end_link

START = date(2016, 9, 8)


@pytest.fixture
def opened(desk):
    """Open a case of 8 September 2016."""

    def made() -> int:
        desk.clock = FixedClock(START)
        case = Adjustment(title="修订", basis_document="条例", promulgated_on=START, content="改")
        return open_adjustment(desk, case).id

    return made


def ended(desk, key: int, *path: tuple[str, date], **told: object) -> None:
    for code, day in path:
        desk.clock = FixedClock(day)
        end_link(desk, key, code, day, **told)


def figures(desk, **period: date) -> dict[str, tuple[int, int, int, int, int]]:
    found = adjustment_statistics(desk, **period)
    return {
        one.rule.code: (one.ended, one.on_time, one.skipped, one.running, one.past_due)
        for one in (*found.own, *found.others)
    }


def test_own_links_and_other_bodies_are_counted_apart(desk, opened):
    found = adjustment_statistics(desk)
    assert [one.rule.code for one in found.own] == [
        "apply",
        "confirm",
        "objection",
        "own_site",
        "own_premises",
    ]
    assert found.own_rate is None
    assert {one.rate for one in (*found.own, *found.others)} == {None}
    assert found.own[0].average is None


def test_late_links_lower_the_rate_of_their_own_side_only(desk, opened):
    first, second = opened(), opened()
    ended(desk, first, ("apply", date(2016, 9, 23)))
    ended(desk, second, ("apply", date(2016, 9, 26)), ("forward", date(2016, 9, 30)))
    desk.clock = FixedClock(date(2016, 10, 8))
    found = adjustment_statistics(desk)
    apply = found.own[0]
    assert (apply.ended, apply.on_time, apply.rate, apply.average, apply.longest) == (2, 1, 0.5, 10.5, 11)
    assert found.own_rate == 0.5
    told = figures(desk)
    assert told["forward"] == (1, 0, 0, 1, 1)
    assert told["review"] == (0, 0, 0, 1, 0)


def test_every_department_and_every_loop_counts(desk, opened):
    key, day = opened(), date(2016, 9, 9)
    ended(desk, key, ("apply", day))
    ended(desk, key, ("forward", day), leads=("bb", "czj"), main_lead="bb")
    ended(desk, key, ("review", day), ("review", day), ("approve", day))
    ended(desk, key, ("confirm", day), answer=Answer.OBJECTED)
    ended(desk, key, ("objection", day), ("review", day), ("review", day))
    told = figures(desk)
    assert (told["review"], told["objection"]) == ((4, 4, 0, 0, 0), (1, 1, 0, 0, 0))
    assert told["approve"] == (1, 1, 0, 1, 0)


def test_skipped_links_have_no_rate_and_withdrawn_cases_do_not_run(desk, opened):
    key, gone, day = opened(), opened(), date(2016, 9, 9)
    ended(desk, key, ("apply", day))
    skip_link(desk, key, "forward", day, "直接审核")
    withdraw_adjustment(desk, gone, "误登")
    assert figures(desk)["forward"] == (0, 0, 1, 0, 0)
    assert figures(desk)["apply"] == (1, 1, 0, 0, 0)


def test_a_period_takes_the_links_that_ended_in_it(desk, opened):
    key = opened()
    ended(desk, key, ("apply", date(2016, 9, 23)), ("forward", date(2016, 9, 27)))
    assert figures(desk, since=date(2016, 9, 24))["apply"] == (0, 0, 0, 0, 0)
    assert figures(desk, since=date(2016, 9, 23), until=date(2016, 9, 23))["apply"][0] == 1
    assert figures(desk, until=date(2016, 9, 26))["forward"][0] == 0


def test_an_own_link_open_past_its_due_date_counts_as_late(desk, opened):
    first, _second = opened(), opened()
    ended(desk, first, ("apply", date(2016, 9, 22)))
    desk.clock = FixedClock(date(2016, 9, 23))
    assert adjustment_statistics(desk).own_rate == 1.0
    desk.clock = FixedClock(date(2016, 9, 26))
    found = adjustment_statistics(desk)
    assert (found.own[0].rate, found.own_rate) == (0.5, 0.5)
    assert found.own[0].average == 9


def test_another_body_that_waits_does_not_touch_the_own_rate(desk, opened):
    ended(desk, opened(), ("apply", date(2016, 9, 22)))
    desk.clock = FixedClock(date(2016, 10, 20))
    assert figures(desk)["forward"] == (0, 0, 0, 1, 1)
    assert adjustment_statistics(desk).own_rate == 1.0


def test_a_past_period_is_counted_as_it_stood_at_its_end(desk, opened):
    key = opened()
    ended(desk, key, ("apply", date(2016, 9, 26)), ("forward", date(2016, 9, 27)))
    desk.clock = FixedClock(date(2016, 12, 1))
    assert figures(desk, until=date(2016, 9, 7))["apply"] == (0, 0, 0, 0, 0)
    assert figures(desk, until=date(2016, 9, 23))["apply"] == (0, 0, 0, 1, 0)
    assert figures(desk, until=date(2016, 9, 25))["apply"] == (0, 0, 0, 1, 1)
    assert adjustment_statistics(desk, until=date(2016, 9, 25)).own_rate == 0.0
    assert figures(desk, until=date(2016, 9, 26))["apply"] == (1, 0, 0, 0, 0)
    assert figures(desk, until=date(2016, 9, 26))["forward"] == (0, 0, 0, 1, 0)
