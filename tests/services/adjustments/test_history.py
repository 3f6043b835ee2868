"""Random histories of adjustments: whatever is recorded, no clock starts early and no date is miscounted.

The count is independent of the program: plain steps from day to day over a table of the rest days and
make-up days of 2016, as the State Council's notice names them.
"""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from saltdesk.domain.adjustments.adjustment import LINK_BY_CODE, Adjustment, AdjustmentStatus, Answer, Trigger
from saltdesk.domain.adjustments.case_files import CaseDocument, DocumentKind
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.calendar.terms import Side
from saltdesk.services.adjustments.adjustments import links_of, next_links, open_adjustment, skip_link
from saltdesk.services.adjustments.case_dates import drawn
from saltdesk.services.adjustments.extension import extend_application, request_extension
from saltdesk.services.adjustments.joint_review import call_joint_review, finish_joint_review, plan_meeting
from saltdesk.storage.areas.adjustments import ADJUSTMENTS
from tests.services.procedure import end_link

RESTS = ("01-01", "02-08", "02-09", "02-10", "02-11", "02-12", "04-04", "05-02", "06-09", "06-10", "09-15")
RESTS += ("09-16", "10-03", "10-04", "10-05", "10-06", "10-07")
MAKE_UPS = ("02-06", "02-14", "06-12", "09-18", "10-08", "10-09")
DAYS = {"D3.3.1": 10, "D3.3.2": 2, "D3.3.3": 5, "D3.3.3x": 1, "D3.3.4a": 2, "D3.3.4b": 1}
DAYS |= {"D3.3.5a": 2, "D3.3.5b": 1, "D3.3.5c": 3, "D3.3.5d": 2}
BEFORE = {
    "forward": "apply",
    "joint": "forward",
    "review": "forward",
    "approve": "review",
    "confirm": "approve",
    "objection": "confirm",
    "pass_on": "confirm",
    "publish": "pass_on",
    "own_site": "confirm",
    "own_premises": "confirm",
}


def works(day: date) -> bool:
    name = day.strftime("%m-%d")
    return name in MAKE_UPS if day.weekday() >= 5 else name not in RESTS


def counted(start: date, days: int) -> date:
    """The day on which the last of so many working days after ``start`` falls, counted one by one."""
    day = start
    while days:
        day += timedelta(days=1)
        if works(day):
            days -= 1
    return day


STARTS = st.dates(date(2016, 1, 4), date(2016, 6, 30))
STEPS = st.lists(
    st.tuples(
        st.integers(0, 7),  # days that pass
        st.integers(0, 9),  # which running link
        st.sampled_from(("end", "end", "end", "end", "object", "skip", "joint", "extend", "wrong")),
        st.integers(1, 3),  # lead departments
    ),
    min_size=4,
    max_size=26,
)


class History:
    """One case to which things happen, on days that only go forward."""

    def __init__(self, desk, start: date) -> None:
        self.desk, self.today = desk, start
        desk.clock = FixedClock(start)
        typed = Adjustment(
            title="条例修订",
            trigger=Trigger.BASIS_CHANGED,
            basis_document="示例条例",
            promulgated_on=start,
            content="改条款",
        )
        self.key = open_adjustment(desk, typed).id

    def happen(self, later: int, which: int, what: str, leads: int) -> None:
        self.today += timedelta(days=later)
        self.desk.clock = FixedClock(self.today)
        running = next_links(links_of(self.key))
        if not running:
            return
        link = running[which % len(running)]
        before = links_of(self.key)
        try:
            getattr(self, what)(link, leads)
        except RuleError:
            assert links_of(self.key) == before, "nothing half applied"

    def end(self, link, leads: int, answer: Answer = Answer.AGREED) -> None:
        bodies = ("fzb", "bb", "czj")[:leads]
        told = {"leads": bodies, "main_lead": bodies[-1]} if link.code == "forward" else {}
        told |= {"answer": answer} if link.code == "confirm" else {}
        end_link(self.desk, self.key, link.code, self.today, body=link.body, **told)

    def object(self, link, leads: int) -> None:
        self.end(link, leads, Answer.OBJECTED)

    def skip(self, link, _leads: int) -> None:
        skip_link(self.desk, self.key, link.code, self.today, "试跳过", link.body)

    def joint(self, _link, _leads: int) -> None:
        call_joint_review(self.desk, self.key, self.today)
        plan_meeting(self.desk, self.key, self.today, "本局和牵头部门")
        opinion = CaseDocument(kind=DocumentKind.JOINT_REVIEW, number="会审1号")
        finish_joint_review(self.desk, self.key, self.today, opinion)

    def extend(self, _link, _leads: int) -> None:
        request_extension(self.desk, self.key, self.today, "涉及多个部门")
        extend_application(self.desk, self.key, "批复", self.today)

    def wrong(self, link, _leads: int) -> None:
        with pytest.raises(RuleError):
            end_link(
                self.desk,
                self.key,
                link.code,
                link.started_on - timedelta(days=1),
                body=link.body,
                reason="补录",
                answer=Answer.AGREED,
                leads=("bb",),
            )


def starts_follow_their_events(links) -> None:
    for link in links:
        if link.started_on is None or link.code == "apply":
            continue
        same = [one for one in links if one.loop == link.loop and one.code == BEFORE[link.code]]
        if link.code == "review" and link.loop > 1:
            same = [one for one in links if one.loop == link.loop - 1 and one.code == "objection"]
        assert same
        assert all(one.done_on for one in same)
        dropped = [one for one in links if one.code == "objection" and one.loop == link.loop]
        if BEFORE[link.code] == "confirm" and link.code != "objection" and dropped:
            same = dropped
            assert same[0].is_skipped
        if link.code == "objection":
            same = [one for one in links if one.loop == link.loop and one.code == "approve"]
        assert link.started_on == max(one.done_on for one in same)
        assert link.done_on is None or link.done_on >= link.started_on


def due_dates_are_counted(links, case) -> None:
    for link in links:
        if link.started_on:
            length = DAYS[LINK_BY_CODE[link.code].clause]
            if link.code == "apply" and case.extension_approval:
                length = 30
            assert link.due_on == counted(link.started_on, length), link


def case_agrees_with_links(links, case) -> None:
    running = next_links(links)
    if case.status is AdjustmentStatus.FINISHED:
        assert not running
        assert all(link.done_on for link in links)
        publish = [link for link in links if link.code == "publish"]
        assert (case.current_link, case.due_on) == ("", None)
        assert case.published_on == publish[-1].done_on
        return
    assert running, "an open case always has a next step"
    current = [link for link in running if link.code == case.current_link]
    assert case.due_on in {link.due_on for link in current}
    ours = [link for link in running if LINK_BY_CODE[link.code].side is Side.IN]
    assert case.due_side is (Side.IN if ours else Side.OUT)
    assert case.due_on == min(link.due_on for link in ours or running)
    assert case.loop == max(link.loop for link in running)


def time_line_agrees(desk, key: int, links) -> None:
    found = drawn(desk, key)
    begun = {bar.link: bar for bar in found.bars if not bar.is_expected}
    assert set(begun) == {link.id for link in links if link.started_on}
    for link in links:
        if link.started_on:
            bar = begun[link.id]
            assert (bar.start, bar.due, bar.done) == (link.started_on, link.due_on, link.done_on)
            assert found.first <= bar.start <= bar.end <= found.last
    assert [axis.is_working for axis in found.days] == [works(axis.day) for axis in found.days]


@pytest.mark.slow
@settings(
    max_examples=45,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(start=STARTS, steps=STEPS)
def test_no_link_starts_before_its_event_and_every_due_date_is_counted_right(desk, start, steps):
    history = History(desk, start)
    check: Callable[..., None]
    for step in steps:
        history.happen(*step)
        links, case = links_of(history.key), ADJUSTMENTS.get(history.key)
        for check in (due_dates_are_counted, case_agrees_with_links):
            check(links, case)
        starts_follow_their_events(links)
    time_line_agrees(desk, history.key, links)


@pytest.mark.parametrize("answer", list(Answer))
def test_the_histories_reach_the_end(desk, answer):
    """The steps above are strong enough: taken one after the other they finish a case, also after a no."""
    history = History(desk, date(2016, 9, 8))
    if answer is Answer.OBJECTED:
        for _ in range(5):
            history.happen(1, 0, "object", 2)
        history.happen(0, 0, "object", 2)
    for _ in range(30):
        history.happen(1, 0, "end", 2)
    case = ADJUSTMENTS.get(history.key)
    assert case.status is AdjustmentStatus.FINISHED
    assert max(link.loop for link in links_of(history.key)) == (2 if answer is Answer.OBJECTED else 1)
