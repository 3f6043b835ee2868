"""People are records: typed names lead to one record each, or to a sentence that says what to do."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.people import Actor, Role, Staff
from saltdesk.services.desk import desk as desk_module
from saltdesk.services.desk import people
from saltdesk.services.desk.desk import Desk, as_actor
from saltdesk.services.desk.person_names import (
    names_of_people,
    people_entered,
    people_named,
    people_on,
    shown_names,
)
from saltdesk.storage.areas.people import STAFF
from tests.people import actor_for


@pytest.fixture
def two(desk: Desk) -> tuple[Staff, Staff]:
    """Two people of different offices."""
    return people.enrol(desk, "样例甲", "yz"), people.enrol(desk, "样例乙", "fz")


@pytest.mark.parametrize(
    "text",
    [
        "样例甲、样例乙",
        " 样例 甲 、　样例乙 ",
        "样例甲,样例乙",
        "样例甲 样例乙",
        "样例甲；样例乙",
        "样例甲\n样例乙",
        "样例甲、样例乙、样例甲",
    ],
)
def test_names_are_read_however_they_are_set_apart(desk: Desk, two: tuple[Staff, Staff], text: str) -> None:
    assert people_entered(text, desk.clock.today()) == tuple(person.id for person in two)


def test_a_name_nobody_bears_is_told_with_what_to_do(desk: Desk, two: tuple[Staff, Staff]) -> None:
    found = people_named("样例甲、样例丁", desk.clock.today(), "rectifiers", "S4.3.2")
    assert (found.ids, found.unknown) == ((two[0].id,), ("样例丁",))
    assert [one.sentence for one in found.problems] == [
        "名单中没有“样例丁”。请从名单选择，或登记为外单位人员。"
    ]
    with pytest.raises(RuleError, match="样例丁"):
        people_entered("样例丁", desk.clock.today())


def test_a_longer_name_is_another_person(desk: Desk, two: tuple[Staff, Staff]) -> None:
    longer = people.enrol(desk, "样例甲亮", "yz")
    assert people_entered("样例甲亮", desk.clock.today()) == (longer.id,)
    assert people_entered("样例甲", desk.clock.today()) == (two[0].id,)


def test_two_of_one_name_are_told_apart_by_their_office(desk: Desk, two: tuple[Staff, Staff]) -> None:
    other = people.enrol(desk, "样例甲", "bg")
    day = desk.clock.today()
    found = people_named("样例甲", day)
    assert found.ids == ()
    assert found.problems[0].sentence == "有2位样例甲，请写明处室：样例甲（盐政处）、样例甲（办公室）。"
    assert people_entered("样例甲（办公室）", day) == (other.id,)
    assert shown_names((other, two[1]), people_on(day)) == "样例甲（办公室）、样例乙"


def test_former_staff_cannot_be_named_for_a_later_day(desk: Desk, two: tuple[Staff, Staff]) -> None:
    today = desk.clock.today()
    with desk_module.performing(desk, ACT_BY_CODE["people.enrol"]):
        STAFF.update(replace(two[0], valid_from=None, valid_to=today - timedelta(days=1)))
    assert people_named("样例甲", today).unknown == ("样例甲",)
    assert people_entered("样例甲", today - timedelta(days=1)) == (two[0].id,)


def test_a_person_of_another_unit_is_entered_once(desk: Desk) -> None:
    entered = people.add_outsider(desk, "示例 远", "某市盐业公司", "")
    assert people.add_outsider(desk, "示例 远", "某市盐业公司").id == entered.id
    assert people_entered("示例远", desk.clock.today()) == (entered.id,)
    assert entered not in people.staff_on(desk.clock.today())
    assert names_of_people((entered.id,)) == "示例 远"
    with pytest.raises(RuleError, match="所在单位"):
        people.add_outsider(desk, "示例近", " ")


def test_the_person_at_the_desk_is_their_record(desk: Desk, two: tuple[Staff, Staff]) -> None:
    own = as_actor(desk, actor_for(two[0]))
    assert people.actor_ids(own) == {two[0].id}
    assert people.actor_ids(as_actor(desk, Actor("样例甲", "yz", "盐政处"))) == {two[0].id}
    assert people.actor_ids(as_actor(desk, Actor("样例甲", "fz", "法制室"))) == frozenset()
    assert people.actor_ids(as_actor(desk, Actor("命令行", role=Role.ADMINISTRATOR))) == frozenset()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(text=st.lists(st.sampled_from("甲乙丙丁、，, 　;\n（）"), max_size=12).map("".join))
def test_every_name_has_a_record_or_a_problem(desk: Desk, text: str) -> None:
    if not STAFF.first(name="甲"):
        for name in "甲乙丙":
            people.enrol(desk, name, "yz")
    found = people_named(text, desk.clock.today())
    assert len(found.unknown) <= len(found.problems)
    assert bool(found.ids or found.problems) == bool(text.strip("、，, 　;\n"))
