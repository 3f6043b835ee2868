from datetime import date, timedelta

import pytest

from saltdesk.domain.base.errors import ChangedMeanwhile, RuleError
from saltdesk.domain.base.people import Mechanism, Role
from saltdesk.services.desk import people
from saltdesk.services.people import offices
from tests.people import actor_for


def test_new_office_has_the_owners_named_by_the_notice(desk):
    owners = desk.owners()
    assert owners[Mechanism.POWER_LIST] == "yz"
    assert owners[Mechanism.DUTY_LIST] == owners[Mechanism.ADJUSTMENT] == "fz"
    assert owners[Mechanism.SUPERVISION] == owners[Mechanism.ACCOUNTABILITY] == "bg"
    assert owners[Mechanism.COMPLAINTS] == "jh"
    mandates = people.mandates_on(desk.clock.today())
    assert [mandate.mechanism for mandate in mandates] == list(Mechanism)
    assert all(mandate.phone.startswith("0371-") for mandate in mandates)
    assert len(people.outside_bodies()) == 9


def test_an_office_is_set_up_only_once(desk):
    with pytest.raises(RuleError, match="已经设置"):
        people.set_up_office(desk)


def test_enrolled_person_acts_for_the_office_and_is_not_doubled(desk, today):
    first = people.enrol(desk, " 样例  甲 ", "jh")
    again = people.enrol(desk, "样例 甲", "jh")
    assert first == again
    assert [person.name for person in people.staff_on(today)] == ["样例 甲"]
    actor = actor_for(first)
    assert (actor.office_name, actor.role) == ("计划管理处", Role.OFFICE_HEAD)
    leader = actor_for(people.enrol(desk, "样例乙", "leaders"))
    assert leader.role is Role.LEADER


@pytest.mark.parametrize(
    ("name", "office", "field"),
    [("", "jh", "name"), ("甲" * 31, "jh", "name"), ("样例甲", "无此处室", "office")],
)
def test_enrolment_names_the_wrong_field(desk, name, office, field):
    with pytest.raises(RuleError) as caught:
        people.enrol(desk, name, office)
    assert [problem.field for problem in caught.value.problems] == [field]


def test_changed_mandate_holds_from_its_day_and_the_former_one_until_the_day_before(desk, today):
    since = today + timedelta(days=10)
    people.change_mandate(desk, Mechanism.COMPLAINTS, "bg", "样例戊", "0371-60000001", since)
    assert desk.owners()[Mechanism.COMPLAINTS] == "jh"

    def owner_on(day: date) -> str:
        return next(m.office for m in people.mandates_on(day) if m.mechanism is Mechanism.COMPLAINTS)

    assert owner_on(since - timedelta(days=1)) == "jh"
    assert owner_on(since) == "bg"
    with pytest.raises(RuleError, match="晚于现行分工"):
        people.change_mandate(desk, Mechanism.COMPLAINTS, "jh", "样例甲", "", since)


@pytest.mark.parametrize(("office", "person", "field"), [("无", "样例甲", "office"), ("jh", " ", "person")])
def test_mandate_needs_an_office_and_a_person(desk, today, office, person, field):
    with pytest.raises(RuleError) as caught:
        people.change_mandate(desk, Mechanism.COMPLAINTS, office, person, "", today)
    assert caught.value.problems[0].field == field


def test_renaming_an_office_refuses_an_outdated_version(desk):
    office = next(office for office in people.offices() if office.code == "jh")
    renamed = offices.rename_office(desk, office, "综合计划处")
    assert people.office_name("jh") == renamed.name == "综合计划处"
    with pytest.raises(ChangedMeanwhile) as caught:
        offices.rename_office(desk, office, "计划处")
    assert caught.value.theirs["name"] == "综合计划处"
    with pytest.raises(RuleError, match="请填写处室名称"):
        offices.rename_office(desk, renamed, " ")
    assert people.office_name("没有") == "没有"
