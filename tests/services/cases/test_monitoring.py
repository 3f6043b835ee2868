"""Before a limit, overdue, stuck, and what each person holds (P1.2.7)."""

from dataclasses import replace
from datetime import date

import pytest

from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.query import Query
from saltdesk.domain.calendar.terms import DueKind
from saltdesk.domain.cases.guidance import Guidance, GuidanceKind
from saltdesk.domain.cases.links import SuspensionReason
from saltdesk.ledgers.cases.cases import CASE_LEDGER
from saltdesk.ledgers.cases.guidance import GUIDANCE_LEDGER
from saltdesk.services.cases import guidance, running
from saltdesk.services.cases.monitoring import days_in_link, holdings, running_cases
from saltdesk.services.house.parameters import set_parameter
from saltdesk.storage.areas.cases import CASES
from tests.services.casework import DAY


def test_each_person_sees_what_they_hold(cases, desk):
    first, second = cases.case(), cases.accepted()
    desk.clock = FixedClock(date(2026, 11, 12))
    found = {one.person: one for one in holdings(running_cases(desk))}
    assert found["样例甲"].overdue == (first.id,)
    assert found["样例乙"].due_soon == (second.id,)


def test_a_case_that_does_not_move_is_stuck(cases, desk):
    case = cases.accepted()
    desk.clock = FixedClock(date(2026, 11, 20))
    (one,) = running_cases(desk)
    assert (one.days, one.is_stuck, one.kind) == (9, False, DueKind.OVERDUE)
    desk.clock = FixedClock(date(2026, 11, 23))
    assert running_cases(desk)[0].is_stuck
    set_parameter(desk, "stuck_days", "20")
    assert not running_cases(desk)[0].is_stuck
    running.suspend_case(desk, case.id, date(2026, 11, 23), SuspensionReason.HEARING)
    assert days_in_link(desk, CASES.get(case.id)) == 0


def test_overdue_cases_are_found_and_sorted_first(cases, desk):
    late, early = cases.case(), cases.accepted()
    desk.clock = FixedClock(date(2026, 11, 13))
    query = Query(overdue_on=desk.clock.today())
    assert CASE_LEDGER.find(desk, query) == [late.id]
    assert CASE_LEDGER.find(desk, Query(sort="due_on", descending=False)) == [late.id, early.id]


def test_other_offices_do_not_count(cases, desk, at_office):
    cases.accepted()
    assert running_cases(at_office("jh")) == []
    assert len(running_cases(at_office("bg"))) == 1


def test_guidance_is_linked_and_counted(cases, desk):
    case = cases.accepted()
    given = Guidance(
        given_on=DAY,
        kind=GuidanceKind.REMIND,
        party="示例副食店",
        items=(case.item,),
        case=case.id,
        content="提醒按渠道进货。",
        givers=(cases.staff["样例甲"].id,),
        given_by="样例甲",
    )
    made = guidance.add_guidance(desk, given)
    assert (made.number, made.given_by) == ("指导2026-001", "样例甲")
    assert guidance.guidance_of(case.id) == [made]
    assert guidance.counted(DAY, DAY)[GuidanceKind.REMIND] == 1
    assert guidance.counted(date(2027, 1, 1), date(2027, 12, 31))[GuidanceKind.REMIND] == 0
    changed = guidance.edit_guidance(desk, replace(made, result="已整改。"))
    assert (changed.result, changed.number) == ("已整改。", made.number)
    assert GUIDANCE_LEDGER.find(desk, Query(text="按渠道")) == [made.id]
    with pytest.raises(RuleError, match="指导对象"):
        guidance.add_guidance(desk, replace(given, party=" "))
    with pytest.raises(RuleError, match="不能晚于今天"):
        guidance.add_guidance(desk, replace(given, given_on=date(2027, 1, 1)))
