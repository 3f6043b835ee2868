"""A paper that the bureau posts in time is in time, whenever it arrives (A3)."""

from datetime import date

import pytest

from saltdesk.domain.adjustments.adjustment import Adjustment, Trigger
from saltdesk.domain.adjustments.timeliness import days_past
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.errors import RuleError
from saltdesk.services.adjustments import adjustments, case_dates
from saltdesk.services.adjustments.adjustments import link_of
from tests.services.procedure import end_link

START, DUE, ARRIVED = date(2016, 9, 14), date(2016, 9, 29), date(2016, 10, 10)


@pytest.fixture
def case(desk):
    desk.clock = FixedClock(START)
    opened = Adjustment(
        title="下放事项",
        trigger=Trigger.DELEGATED,
        basis_document="示例文件",
        document_on=START,
        content="下放",
    )
    made = adjustments.open_adjustment(desk, opened)
    desk.clock = FixedClock(ARRIVED)
    return made


def test_posted_in_time_is_done_in_time(desk, case):
    end_link(desk, case.id, "apply", ARRIVED, posted_on=DUE)
    link = link_of(case.id, "apply")
    assert (link.posted_on, link.done_on) == (DUE, ARRIVED)
    assert days_past(link, desk.calendar, ARRIVED) == 0
    assert link_of(case.id, "forward").started_on == ARRIVED


def test_posted_late_is_late(desk, case):
    end_link(desk, case.id, "apply", ARRIVED, posted_on=date(2016, 9, 30))
    assert days_past(link_of(case.id, "apply"), desk.calendar, ARRIVED) == 1


def test_without_posting_the_arrival_counts(desk, case):
    end_link(desk, case.id, "apply", ARRIVED)
    assert days_past(link_of(case.id, "apply"), desk.calendar, ARRIVED) > 1


@pytest.mark.parametrize(
    ("posted", "sentence"),
    [(date(2016, 10, 11), "不能晚于办结"), (date(2016, 9, 13), "不能早于本环节的起算日")],
)
def test_a_day_of_posting_outside_the_link_is_refused(desk, case, posted, sentence):
    with pytest.raises(RuleError, match=sentence) as refused:
        end_link(desk, case.id, "apply", ARRIVED, posted_on=posted)
    assert refused.value.problems[0].field == "posted_on"


def test_nothing_is_posted_where_another_body_acts(desk, case):
    end_link(desk, case.id, "apply", ARRIVED)
    with pytest.raises(RuleError, match="没有本局交邮的文件"):
        end_link(desk, case.id, "forward", ARRIVED, posted_on=ARRIVED)


def test_the_warning_says_that_posting_in_time_suffices(desk, case):
    link = link_of(case.id, "apply")
    assert any("逾期办结" in text for text in case_dates.cautions(desk, link, ARRIVED))
    (said,) = case_dates.cautions(desk, link, ARRIVED, DUE)
    assert "按期办结" in said
    (said,) = case_dates.cautions(desk, link, ARRIVED, date(2016, 9, 30))
    assert "交邮日期晚于到期日" in said
