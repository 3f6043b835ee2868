"""Random histories of acts on cases leave nothing out of order, half done or uncounted (P1.2.7)."""

from datetime import date, timedelta
from itertools import pairwise
from random import Random

import pytest

from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.date_order import broken
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.legal_review import ReviewResult
from saltdesk.domain.cases.case import CaseStatus
from saltdesk.domain.cases.decisions import ReviewGround
from saltdesk.domain.cases.discretion_check import PenaltyEntry
from saltdesk.domain.cases.links import SuspensionReason, current_link, running_suspension
from saltdesk.domain.cases.results import Publicity, WithheldReason
from saltdesk.domain.lists.items import PowerClass
from saltdesk.domain.registers.publications import PublicationChannel
from saltdesk.services.cases import deciding, ending, intake, results, running
from saltdesk.services.cases.clocks import with_clocks
from saltdesk.services.cases.steps import links_of, ways_on
from saltdesk.services.house.maintenance import problems
from saltdesk.storage.areas.cases import CASES
from tests.services.casework import DAY

LAST = date(2027, 3, 1)
ENDS = (CaseStatus.CLOSED, CaseStatus.ENDED, CaseStatus.REFUSED)


class History:
    """Draws acts with days near today, in any order; most are refused."""

    def __init__(self, cases, seed):
        self.cases, self.desk, self.random = cases, cases.desk, Random(seed)
        self.done = 0
        self.begin()

    def begin(self):
        kind = self.random.choice((PowerClass.LICENCE, PowerClass.PENALTY))
        case = self.cases.case(kind, received_on=self.desk.clock.today())
        self.key = self.cases.hand(case).id

    def day(self):
        return self.desk.clock.today() - timedelta(days=self.random.choice((0, 0, 0, 1, 3)))

    def step(self):
        """Try one act; time passes now and then."""
        if self.random.random() < 0.3:
            later = min(self.desk.clock.today() + timedelta(days=self.random.randrange(1, 9)), LAST)
            self.desk.clock = FixedClock(later)
        try:
            self.random.choice(self.acts())()
        except RuleError:
            return
        self.done += 1
        self.check()
        if CASES.get(self.key).status in ENDS:
            self.begin()

    def acts(self):
        desk, key, day = self.desk, self.key, self.day()
        case = CASES.get(key)
        targets = [target for target, _ in ways_on(case)] or [0]
        onward = self.random.choice((*targets, intake.STAY))
        lawyer = self.cases.staff["样例丙"].id
        decision = self.random.choice(case.rule.decisions)
        penalty = PenaltyEntry(self.cases.standard.id, 1, "2000", "3000")
        return (
            lambda: self.cases.hand(case),
            lambda: intake.accept_case(desk, key, day, onward),
            lambda: intake.refuse_case(desk, key, day, "不属职权", day, "书面"),
            lambda: running.end_current_link(desk, key, day, self.random.choice(targets), "已办"),
            lambda: running.suspend_case(desk, key, day, SuspensionReason.HEARING),
            lambda: running.resume_case(desk, key, day),
            lambda: running.extend_link(desk, key, self.random.randrange(1, 40), "待查", day),
            lambda: running.prolong_case(desk, key, self.random.randrange(5, 90), "待查", day),
            lambda: deciding.inform_party(desk, key, day, "拟处罚"),
            lambda: deciding.hear_party(desk, key, day, "放弃"),
            lambda: deciding.review_case(
                desk, key, ReviewGround.MAJOR, day, lawyer, ReviewResult.PASSED, "同意"
            ),
            lambda: deciding.decide_case(desk, key, decision, day, "决定", penalty, onward=onward),
            lambda: deciding.serve_decision(desk, key, day, "直接送达", onward=onward),
            lambda: results.publish_result(desk, key, day, PublicationChannel.CITY_SITE, "x"),
            lambda: results.withhold_result(desk, key, WithheldReason.PRIVACY, "住址", day),
            lambda: ending.close_case(desk, key, day, "已执行"),
        )

    def check(self):
        case, links = CASES.get(self.key), links_of(self.key)
        assert not list(broken(case))
        assert sum(link.is_open for link in links) <= 1
        link = current_link(links)
        assert case.place_name == (link.name if link else "")
        assert case == with_clocks(self.desk.calendar, case, links), "a due date is not counted"
        assert (case.status is CaseStatus.SUSPENDED) == bool(link and running_suspension(link))
        assert (case.publicity is Publicity.NOT_YET) == (case.served_on is None)
        if case.status in ENDS:
            assert link is None
            assert case.due_on is None
        for before, after in pairwise(links):
            assert before.ended_on == after.started_on


@pytest.mark.parametrize("seed", range(8))
def test_no_history_leaves_disorder_or_an_uncounted_date(cases, desk, seed):
    desk.clock = FixedClock(DAY)
    history = History(cases, seed)
    for _ in range(90):
        history.step()
    assert history.done > 10
    assert problems(desk) == []
