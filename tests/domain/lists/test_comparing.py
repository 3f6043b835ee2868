from dataclasses import replace
from datetime import date

from saltdesk.domain.lists.comparing import compare, value_text
from saltdesk.domain.lists.flow import FlowStep
from saltdesk.domain.lists.items import DutyItem, DutyStage, PowerItem
from saltdesk.domain.lists.laws import LegalBasis
from saltdesk.domain.lists.versions import (
    ChangeAction,
    Listed,
    ListKind,
    content_of,
    digest_of,
    kind_of,
    record_of,
)

ITEM = PowerItem("1", "甲", promised_limit="20个工作日", bases=(LegalBasis("甲法", "第一条"),), id=4)


def listed(*records):
    return tuple(Listed(record, code=getattr(record, "code", ""), name="甲") for record in records)


def test_parts_words_and_dates_read_as_text():
    bases = (LegalBasis("甲法", "第一条", valid_to=date(2017, 12, 25)), LegalBasis(text="文件"))
    assert value_text(bases) == "《甲法》第一条（2017-12-25止）\n文件"
    steps = (FlowStep("受理", "窗口岗", limit=1), FlowStep("决定", limit=0))
    assert value_text(steps) == "1. 受理　岗位：窗口岗　时限：1个工作日\n2. 决定　时限：当日"
    assert [value_text(value) for value in (DutyStage.DECIDE, date(2026, 1, 2), None, 0, "x")] == [
        "决定",
        "2026-01-02",
        "",
        "",
        "x",
    ]


def test_lists_are_compared_item_by_item_and_field_by_field():
    gone, new = replace(ITEM, id=5, code="2"), replace(ITEM, id=6, code="0", parent=4)
    changed = replace(ITEM, promised_limit="12个工作日", note="新")
    found = compare(listed(ITEM, gone), listed(changed, new), {4: "1 甲"})
    assert [(one.action, one.code) for one in found] == [
        (ChangeAction.ADD, "0"),
        (ChangeAction.CHANGE, "1"),
        (ChangeAction.CANCEL, "2"),
    ]
    told = [(field.label, field.clause, field.before, field.after) for field in found[1].fields]
    assert told == [
        ("承诺时限", "D3.2.b.1", "20个工作日", "12个工作日"),
        ("备注", "", "", "新"),
        ("办理天数", "P1.2.2", "20", "12"),
    ]
    assert {field.label: field.after for field in found[0].fields}["所属主项"] == "1 甲"
    assert {field.after for field in found[2].fields} == {""}
    assert compare(listed(ITEM), listed(ITEM)) == ()


def test_the_text_the_list_prints_stands_for_its_bases():
    after = replace(ITEM, legal_basis="《乙法》", bases=(LegalBasis("乙法"),))
    assert [one.name for one in compare(listed(ITEM), listed(after))[0].fields] == ["legal_basis"]
    dated = replace(ITEM, bases=(LegalBasis("甲法", "第一条", valid_to=date(2017, 12, 25)),))
    assert [one.name for one in compare(listed(ITEM), listed(dated))[0].fields] == ["bases"]


def test_an_item_is_kept_as_text_and_read_back_whole():
    item = replace(ITEM, steps=(FlowStep("受理", limit=1),), published_on=date(2026, 1, 2))
    assert record_of(ListKind.POWERS, content_of(item)) == item
    duty = DutyItem(4, "做", stage=DutyStage.DECIDE, id=1, version=3)
    assert record_of(ListKind.DUTIES, content_of(duty)) == replace(duty, version=0)
    assert (kind_of(item), kind_of(duty)) == (ListKind.POWERS, ListKind.DUTIES)
    assert digest_of(listed(item)) == digest_of(listed(replace(item, version=9)))
    assert digest_of(listed(item)) != digest_of(listed(replace(item, name="乙")))
