"""People: corrected, moved, and their end of service with hand-over of what is still to be done (F0.5)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from saltdesk.domain.base.errors import NotAllowed, RuleError
from saltdesk.domain.base.people import Actor, Mechanism
from saltdesk.domain.inspections.inspection import FindingSource
from saltdesk.services.complaints import handling
from saltdesk.services.desk import people
from saltdesk.services.desk.desk import as_actor
from saltdesk.services.inspections import findings
from saltdesk.services.people import staff
from saltdesk.storage.areas.complaints import COMPLAINTS
from saltdesk.storage.areas.inspections import FINDINGS, INSPECTIONS
from saltdesk.storage.trail import audit
from tests.people import actor_for
from tests.services.complaint_cases import accepted
from tests.services.inspecting import found, planned


@pytest.fixture
def leaver(desk):
    return people.enrol(desk, "样例甲", "fz")


@pytest.fixture
def successor(desk):
    return people.enrol(desk, "样例乙", "fz")


def leave(desk, person, successor=None, **more):
    return staff.end_service(desk, person, desk.clock.today(), successor, **more)


def problem(desk, owner, **more):
    wanted = found(None, source=FindingSource.CHANNEL_1, owner=owner, **more)
    return findings.collect_finding(desk, wanted)


def fields(error):
    return [problem.field for problem in error.value.problems]


def test_open_work_is_handed_over_and_names_of_the_past_stay(desk, leaver, successor):
    complaint = accepted(desk)
    handling.hand_over(desk, complaint.id, "法制室", "样例甲", desk.clock.today())
    finding = problem(desk, "样例丙、样例甲")
    visit = planned(desk, team="样例甲、样例丁")
    told = staff.leaving_of(desk, leaver)
    assert [(one.kind.label, one.present) for one in told.work] == [
        ("投诉", "样例甲"),
        ("监督检查", "样例甲、样例丁"),
        ("检查问题", "样例丙、样例甲"),
    ]
    ended = leave(desk, leaver, successor)
    assert ended.valid_to == desk.clock.today()
    assert COMPLAINTS.get(complaint.id).assignee == "样例乙"
    assert FINDINGS.get(finding.id).owner == "样例丙、样例乙"
    assert INSPECTIONS.get(visit).team == "样例乙、样例丁"
    assert list(audit.since(0))[-1].sentence == (
        f"样例甲（法制室）任职到{desk.clock.today()}为止；3件在办事项移交样例乙"
    )


def test_a_name_within_another_name_is_nobody_elses_work(desk, leaver, successor):
    finding = problem(desk, "样例甲子")
    leave(desk, leaver, successor)
    assert FINDINGS.get(finding.id).owner == "样例甲子"


def test_people_kept_as_records_are_replaced_as_records(desk, leaver, successor):
    namesake = people.enrol(desk, leaver.name, "bg")
    mine, other = (planned(desk, inspectors=(one.id,), team=one.name) for one in (leaver, namesake))
    assert [one.record.id for one in staff.leaving_of(desk, leaver).work] == [mine]
    leave(desk, leaver, successor)
    found = INSPECTIONS.get(mine)
    assert (found.inspectors, found.team) == ((successor.id,), successor.name)
    assert INSPECTIONS.get(other).inspectors == (namesake.id,)


def test_a_successor_already_named_stands_there_once(desk, leaver, successor):
    visit = planned(desk, team="样例乙、样例甲")
    leave(desk, leaver, successor)
    assert INSPECTIONS.get(visit).team == "样例乙"


def test_work_may_be_kept_back_or_left_without_a_person(desk, leaver):
    first, second = (problem(desk, "样例甲") for _ in range(2))
    kept, _ = staff.leaving_of(desk, leaver).work
    leave(desk, leaver, kept=[kept.key])
    assert [FINDINGS.get(one.id).owner for one in (first, second)] == ["样例甲", ""]


def test_finished_work_does_not_move(desk, leaver, successor):
    due = desk.clock.today() + timedelta(days=10)
    finding = problem(desk, "样例甲", due_on=due)
    other = people.enrol(desk, "样例丙", "yz")
    at_office = as_actor(desk, actor_for(other))
    findings.rectify_finding(at_office, finding.id, desk.clock.today(), "已改正", (other.id,))
    findings.verify_finding(desk, finding.id, desk.clock.today())
    assert staff.leaving_of(desk, leaver).work == ()
    leave(desk, leaver, successor)
    assert FINDINGS.get(finding.id).owner == "样例甲"


def test_who_is_named_in_a_mandate_hands_it_over_first(desk, leaver):
    since = desk.clock.today() + timedelta(days=1)
    people.change_mandate(desk, Mechanism.ADJUSTMENT, "fz", "样例甲", "0371-60001111", since)
    with pytest.raises(RuleError, match="动态调整机制的责任人还是样例甲，请先变更责任分工"):
        leave(desk, leaver)


def test_impossible_days_and_successors_are_refused(desk, leaver, successor):
    today = desk.clock.today()
    with pytest.raises(RuleError) as error:
        staff.end_service(desk, leaver, today - timedelta(days=1), None)
    assert fields(error) == ["valid_to"]
    with pytest.raises(RuleError, match="最后一天不能晚于今天"):
        staff.end_service(desk, leaver, today + timedelta(days=1), None)
    with pytest.raises(RuleError, match="在任的另一个人"):
        leave(desk, leaver, leaver)
    gone = replace(successor, valid_from=date(2020, 1, 1), valid_to=date(2026, 1, 1))
    with pytest.raises(RuleError, match="在任的另一个人"):
        leave(desk, leaver, gone)
    ended = leave(desk, leaver)
    with pytest.raises(RuleError, match="已经于"):
        leave(desk, ended)


def test_who_left_is_no_longer_offered_the_day_after(desk, leaver):
    leave(desk, leaver)
    tomorrow = desk.clock.today() + timedelta(days=1)
    assert leaver.name not in [one.name for one in people.staff_on(tomorrow)]


def test_a_person_is_renamed_and_moved_in_one_act(desk, leaver):
    saved = staff.edit_person(desk, replace(leaver, name="样例 戊", office="jh", phone="0371-60002222"))
    assert (saved.name, saved.office) == ("样例 戊", "jh")
    assert list(audit.since(0))[-1].sentence == "修改人员样例甲，改名样例 戊，由法制室调到计划管理处"


@pytest.mark.parametrize(
    ("changes", "field"),
    [({"name": " "}, "name"), ({"office": "nowhere"}, "office"), ({"office": ""}, "office")],
)
def test_a_person_without_name_or_office_is_refused(desk, leaver, changes, field):
    with pytest.raises(RuleError) as error:
        staff.edit_person(desk, replace(leaver, **changes))
    assert field in fields(error)


def test_a_person_of_another_unit_needs_the_unit_not_an_office(desk):
    outside = people.add_outsider(desk, "样例己", "市政务服务中心")
    assert staff.edit_person(desk, replace(outside, phone="0371-60003333")).phone == "0371-60003333"
    with pytest.raises(RuleError) as error:
        staff.edit_person(desk, replace(outside, unit=" "))
    assert fields(error) == ["unit"]


def test_those_who_serve_come_first_and_by_office(desk, leaver, successor):
    people.add_outsider(desk, "样例己", "市政务服务中心")
    leave(desk, leaver, successor)
    assert [one.name for one in staff.everybody()] == ["样例乙", "样例己", "样例甲"]


def test_only_the_office_in_charge_ends_a_service(desk, leaver):
    with pytest.raises(NotAllowed):
        leave(as_actor(desk, Actor("样例丁", "yz", "盐政处")), leaver)
