"""What is changed later: corrections of a case, and the hand-over of its holder (F0.2, F0.5)."""

from dataclasses import replace
from datetime import date

import pytest

from saltdesk.domain.base.errors import NotAllowed, RuleError
from saltdesk.domain.cases.case import CaseStatus
from saltdesk.services.cases import ending
from saltdesk.services.cases.steps import links_of
from saltdesk.services.corrections.correct import correct, correctable_fields
from saltdesk.services.house.maintenance import problems
from saltdesk.services.people import staff
from saltdesk.storage.areas.cases import CASES
from tests.services.casework import DAY


def test_a_corrected_day_moves_the_dates_that_count_from_it(cases, desk):
    case = cases.accepted()
    before = (case.limit_on, case.law_on)
    fixed = correct(desk, replace(case, accepted_on=date(2026, 11, 10)), "录入有误")
    assert (fixed.limit_on, fixed.law_on) == (date(2026, 11, 26), date(2026, 12, 8))
    assert (fixed.limit_on, fixed.law_on) != before
    assert problems(desk) == []


def test_the_first_link_begins_on_the_corrected_day_of_receipt(cases, desk):
    case = cases.case()
    fixed = correct(desk, replace(case, received_on=date(2026, 11, 6)), "录入有误")
    (link,) = links_of(case.id)
    assert (link.started_on, link.due_on, fixed.due_on) == (
        date(2026, 11, 6),
        date(2026, 11, 10),
        date(2026, 11, 10),
    )
    with pytest.raises(RuleError, match="不在已公布的权力清单中"):
        correct(desk, replace(fixed, received_on=date(2026, 10, 9)), "录入有误")


def test_who_decides_and_what_follows_is_not_corrected(cases, desk, at_office):
    case = cases.granted(cases.accepted())
    with pytest.raises(RuleError, match="撤回上一步"):
        correct(desk, replace(case, decided_by="别人"), "x")
    with pytest.raises(NotAllowed):
        correct(at_office("fz"), replace(case, matter="另一事由"), "x")
    names = {field.name for field in correctable_fields(desk, case)}
    assert {"matter", "facts", "received_on"} <= names
    assert not {"item", "decision", "officers", "publicity"} & names


def test_a_finished_case_is_corrected_by_its_office_with_a_reason(cases, desk):
    case = ending.end_case(desk, cases.accepted().id, DAY, "撤回")
    fixed = correct(desk, replace(case, end_reason="申请人书面撤回"), "补全")
    assert (fixed.end_reason, fixed.status) == ("申请人书面撤回", CaseStatus.ENDED)


def test_the_work_of_who_leaves_is_handed_on_with_its_link(cases, desk):
    case = cases.accepted()
    leaving, taking = cases.staff["样例乙"], cases.staff["样例甲"]
    staff.end_service(desk, leaving, desk.clock.today(), taking)
    handed = CASES.get(case.id)
    assert (handed.holder, handed.holders) == ("样例甲", (taking.id,))
    assert (links_of(case.id)[-1].person, links_of(case.id)[-1].persons) == ("样例甲", (taking.id,))
    assert links_of(case.id)[0].person == "样例甲"
    assert problems(desk) == []
