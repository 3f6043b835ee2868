"""Destruction lists: one person proposes, another confirms, and the records are anonymised."""

from dataclasses import replace
from datetime import date

import pytest

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.errors import NotAllowed, RuleError
from saltdesk.domain.base.people import Actor, Role
from saltdesk.domain.house.destruction import DestructionList, ListStatus, second_person_problem
from saltdesk.services.complaints import reopening
from saltdesk.services.corrections.taking_back import last_act
from saltdesk.services.desk.desk import as_actor
from saltdesk.services.house import destruction, maintenance, retention, trail
from saltdesk.services.house.parameters import set_parameter
from saltdesk.storage.areas.accountability import ACCOUNTABILITY_CASES
from saltdesk.storage.areas.complaints import COMPLAINANTS, COMPLAINTS
from saltdesk.storage.areas.inspections import INSPECTIONS
from tests.services.complaint_cases import handled_to_the_archive, registered

LATER = FixedClock(date(2060, 1, 4))
SECOND = Actor("测试副局长", "leaders", "局领导", Role.LEADER)


@pytest.fixture
def complaint(desk):
    return handled_to_the_archive(desk, registered(desk).id)


@pytest.fixture
def ended(desk, complaint):
    """Return the archived complaint in the year after its period."""
    desk.clock = LATER
    (one,) = retention.retained(desk)
    return one


def test_a_list_is_proposed_by_one_and_confirmed_by_another(desk, complaint, ended):
    made = destruction.propose_list(desk, [ended])
    assert made.listed.number == "销毁〔2060〕1号"
    assert [(item.number, item.until) for item in made.items] == [(complaint.number, date(2056, 12, 31))]
    assert retention.retained(desk)[0].disposal == "待另一人确认"
    done = destruction.confirm_list(as_actor(desk, SECOND), made.listed.id)
    assert (done.status, done.confirmed_by) == (ListStatus.CONFIRMED, "测试副局长")
    assert COMPLAINANTS.first(complaint=complaint.id).name == ""
    assert COMPLAINTS.get(complaint.id).masked_name == "已匿名"
    (one,) = retention.retained(desk)
    assert (one.disposal, one.is_destroyed) == ("已到期销毁", True)
    assert retention.reminders(desk) == []
    assert maintenance.problems(desk) == []
    assert "只留目录，不再办理" in last_act(desk, Area.COMPLAINTS, complaint.id).reason


@pytest.mark.parametrize(
    ("proposer", "name", "staff", "confirmer", "ids", "is_refused"),
    [
        (3, "甲", "3", "甲", {3}, True),
        (3, "甲", "3", "乙", {3}, True),
        (0, "甲", "0", "甲", {9}, True),
        (0, "样 例甲", "0", "样例甲", set(), True),
        (3, "甲", "3", "乙", {4}, False),
        (0, "甲", "0", "乙", {0}, False),
        (3, "甲", "3", " ", {4}, True),
    ],
)
def test_the_second_person_is_another_by_record_and_by_name(
    proposer, name, staff, confirmer, ids, is_refused
):
    listed = DestructionList(proposer=proposer, proposed_by=name)
    assert bool(second_person_problem(listed, confirmer, ids)) is is_refused


def test_who_proposed_may_not_confirm(desk, complaint, ended):
    made = destruction.propose_list(desk, [ended])
    with pytest.raises(NotAllowed, match="须由另一人确认"):
        destruction.confirm_list(desk, made.listed.id)
    assert destruction.why_not_confirmed(desk, made.listed) == "这份清单由您拟定，须由另一人确认。"
    assert destruction.why_not_confirmed(as_actor(desk, SECOND), made.listed) == ""
    assert COMPLAINANTS.first(complaint=complaint.id).name == "赵示例"


def test_only_records_whose_period_ended_stand_on_a_list(desk, complaint):
    (early,) = retention.retained(desk)
    with pytest.raises(RuleError, match="保管期限未满"):
        destruction.propose_list(desk, [early])
    with pytest.raises(RuleError, match="请先选择"):
        destruction.propose_list(desk, [])
    set_parameter(desk, "retention_complaints", "永久")
    desk.clock = LATER
    with pytest.raises(RuleError, match="永久保管，保管期限未满"):
        destruction.propose_list(desk, [early])


def test_a_record_stands_on_one_waiting_list(desk, ended):
    with pytest.raises(RuleError, match="选了两次"):
        destruction.propose_list(desk, [ended, ended])
    made = destruction.propose_list(desk, [ended])
    with pytest.raises(RuleError, match="已列入销毁〔2060〕1号"):
        destruction.propose_list(desk, [ended])
    with pytest.raises(RuleError, match="撤回理由"):
        destruction.withdraw_list(desk, made.listed.id, " ")
    gone = destruction.withdraw_list(desk, made.listed.id, "还要查阅")
    assert (gone.status, gone.withdrawal_reason) == (ListStatus.WITHDRAWN, "还要查阅")
    assert destruction.propose_list(desk, [ended]).listed.number == "销毁〔2060〕2号"
    with pytest.raises(RuleError, match="已撤回"):
        destruction.confirm_list(as_actor(desk, SECOND), made.listed.id)


def test_a_record_that_was_reopened_or_is_kept_longer_stops_the_confirmation(desk, complaint, ended):
    made = destruction.propose_list(desk, [ended])
    set_parameter(desk, "retention_complaints", "永久")
    with pytest.raises(RuleError, match=f"{complaint.number}永久保管"):
        destruction.confirm_list(as_actor(desk, SECOND), made.listed.id)
    set_parameter(desk, "retention_complaints", "30年")
    reopening.reopen_complaint(desk, complaint.id, "发现新的事实", desk.clock.today())
    with pytest.raises(RuleError, match="已重新办理"):
        destruction.confirm_list(as_actor(desk, SECOND), made.listed.id)


def test_a_list_with_a_hidden_record_is_hidden_with_its_trail(desk, at_office, ended):
    made = destruction.propose_list(desk, [ended])
    outsider = at_office("yz")
    assert destruction.lists_for(outsider) == []
    assert [one.listed.id for one in destruction.lists_for(desk)] == [made.listed.id]
    with pytest.raises(NotAllowed):
        destruction.list_of(outsider, made.listed.id)
    entries = [entry for entry in trail.entries_for(outsider) if entry.act == "destruction.propose"]
    assert [(entry.sentence, entry.diffs) for entry in entries] == [("拟定销毁清单 销毁〔2060〕1号", "[]")]
    assert complaint_rows(trail.entries_for(desk))


def complaint_rows(entries):
    """Return the rows of lists that entries tell."""
    return [row for entry in entries for row in entry.rows() if row.table == "destruction_item"]


def test_every_kind_of_record_of_the_sample_bureau_can_be_destroyed(bureau):
    for code in ("accountability", "versions"):
        set_parameter(bureau, f"retention_{code}", "10年")
    person = ACCOUNTABILITY_CASES.all()[0].person
    bureau.clock = FixedClock(date(2099, 1, 4))
    found = retention.retained(bureau)
    assert {one.area for one in found} >= {
        *(Area.COMPLAINTS, Area.INSPECTIONS, Area.FINDINGS, Area.ADJUSTMENTS, Area.CASES, Area.VERSIONS)
    }
    made = destruction.propose_list(bureau, found)
    destruction.confirm_list(as_actor(bureau, SECOND), made.listed.id)
    assert maintenance.problems(bureau) == []
    assert all(one.is_destroyed for one in retention.retained(bureau))
    closed = {one.record for one in found if one.area is Area.ACCOUNTABILITY}
    assert person
    assert {case.person for case in ACCOUNTABILITY_CASES.load(sorted(closed))} <= {"已匿名"}
    assert INSPECTIONS.count()


def test_a_person_who_asked_before_is_destroyed_with_the_list(desk, complaint, ended):
    from saltdesk.domain.house.anonymising import Ground
    from saltdesk.services.house.anonymising import anonymise_on_request

    anonymise_on_request(desk, Area.COMPLAINTS, complaint.id, Ground.PURPOSE, "本人申请", desk.clock.today())
    assert retention.retained(desk)[0].disposal == "已匿名"
    made = destruction.propose_list(desk, [replace(ended)])
    destruction.confirm_list(as_actor(desk, SECOND), made.listed.id)
    assert retention.retained(desk)[0].disposal == "已到期销毁"
    with pytest.raises(RuleError, match="已经销毁"):
        destruction.propose_list(desk, [ended])
