"""Finding power items and duties: by name, code, law, office, person and pinyin initials."""

from dataclasses import replace

import pytest

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.query import Query
from saltdesk.domain.lists.items import DutyItem, ItemStatus, PowerClass, PowerItem
from saltdesk.services.access import lookup
from saltdesk.services.desk.initials import initials_of
from saltdesk.services.lists import lists

RETAIL = PowerItem(
    code="XK-001",
    name="食盐零售许可证核发",
    power_class=PowerClass.LICENCE,
    legal_basis="《河南省盐业管理条例》第二十三条第一款",
    handling_office="盐政处",
    head="王某甲",
    posts="审查岗：李某乙",
)


@pytest.fixture
def retail(desk):
    lists.add_power(
        desk,
        replace(RETAIL, code="QT-001", name="盐业重大行政处罚备案", legal_basis="甲办法", head="", posts=""),
    )
    return lists.add_power(desk, RETAIL)


def found(desk, text, area=Area.POWERS, **filters):
    return lookup.find(desk, area, Query(text=text, **filters))


@pytest.mark.parametrize("text", ["零售许可", "XK-001", "盐业管理条例", "二十三条", "王某甲", "李某乙"])
def test_item_is_found_by_name_code_law_and_person(desk, retail, text):
    assert found(desk, text) == [retail.id]


def test_item_is_found_by_office(desk, retail):
    assert retail.id in found(desk, "盐政处")


@pytest.mark.parametrize("text", ["sylsxkz", "syxkz", "SYXKZ", "szxkz"])
def test_item_is_found_by_initials_also_with_one_wrong_letter(desk, retail, text):
    assert found(desk, text) == [retail.id]


def test_wrong_letter_is_forgiven_only_where_nothing_else_answers(desk, retail):
    lists.add_power(desk, replace(RETAIL, code="XK-002", name="石子许可证"))
    assert len(found(desk, "szxkz")) == 1


def test_characters_of_several_readings_are_read_by_their_phrase(desk, retail):
    assert initials_of("盐业重大行政处罚备案") == "yyzdxzcfba"
    assert initials_of("重复使用、调查取证Ab1") == "cfsydcqzab"
    assert found(desk, "zdxzcf") != []


def test_letters_in_a_text_are_found_beside_initials(desk, retail):
    other = lists.add_power(desk, replace(RETAIL, code="C-3", name="其他", note="按 SYXKZ 办理"))
    assert set(found(desk, "syxkz")) == {retail.id, other.id}


def test_filters_hold_for_what_initials_find(desk, retail):
    assert found(desk, "syxkz", status=ItemStatus.PUBLISHED.code) == []
    assert lookup.count_by_status(desk, Area.POWERS, Query(text="syxkz")) == {"draft": 1}


def test_duty_is_found_by_the_initials_of_its_item(desk, retail):
    duty = lists.add_duty(
        desk, DutyItem(power_item=retail.id, content="依法受理", basis="甲", accountability="乙")
    )
    assert found(desk, "syxkz", Area.DUTIES) == [duty.id]
    assert found(desk, "yzgd", Area.DUTIES) == []


def test_initials_say_nothing_about_other_ledgers(desk, retail):
    assert found(desk, "syxkz", Area.COMPLAINTS) == []
