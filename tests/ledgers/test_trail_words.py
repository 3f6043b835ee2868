"""The trail in the words of the office: no stored form of parts, proposals and versions is shown."""

from dataclasses import replace
from datetime import date

import pytest

from saltdesk.domain.base.audit import RowChange
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.fields import FIELD_TABLES
from saltdesk.domain.house.own_information import Asker
from saltdesk.domain.lists.flow import FlowStep
from saltdesk.domain.lists.versions import ListKind
from saltdesk.domain.trail import TrailEntry
from saltdesk.ledgers.trail_words import field_lines
from saltdesk.services.access import lookup
from saltdesk.services.lists import lists, proposals
from saltdesk.storage.registry import RECORDS
from saltdesk.storage.trail import audit
from tests.services.listwork import duty, open_case, power, publish

DAY = date(2026, 11, 2)


@pytest.fixture
def item(desk):
    return power(desk, "1", promised_limit="20个工作日")


def last_lines():
    entry = list(audit.since(0))[-1]
    return [line for change in entry.changes() for line in field_lines(change)]


def test_every_table_with_a_field_table_is_one_of_the_database():
    # What a person says at the desk has a form and is stored nowhere.
    assert {TrailEntry, Asker, *(records.record for records in RECORDS)} >= {
        table.record for table in FIELD_TABLES.values() if table.record.__module__.startswith("saltdesk")
    }


@pytest.mark.parametrize("table", ["complainant", "complaint_attachment", "complaint_step", "delivery"])
def test_nothing_is_told_of_tables_that_may_identify_a_person(table):
    fields = dict.fromkeys(("name", "receiver", "what", "contact"), ("", "郑某某"))
    assert not list(field_lines(RowChange(table, 1, "added", fields)))


def test_parts_are_told_line_by_line(desk, item):
    steps = (FlowStep("受理", "窗口岗", limit=1), FlowStep("决定", limit=0))
    item = lists.edit_power(desk, replace(item, steps=steps))
    assert last_lines() == [
        "流程环节（原）：1. 办理　岗位：承办岗　经办：样例甲　时限：3个工作日",
        "流程环节（现）：1. 受理　岗位：窗口岗　时限：1个工作日",
        "流程环节（现）：2. 决定　时限：当日",
    ]
    lists.edit_power(desk, replace(item, steps=steps[:1], legal_basis="《乙法》第二条"))
    assert last_lines() == [
        "实施依据：《甲条例》第一条 → 《乙法》第二条",
        "依据条款（原）：《甲条例》第一条",
        "依据条款（现）：《乙法》第二条",
        "流程环节（原）：2. 决定　时限：当日",
    ]


def test_items_that_others_refer_to_are_named(desk, item):
    power(desk, "1-1", parent=item.id)
    assert "所属主项：1 事项1" in last_lines()
    duty(desk, item)
    assert "对应权力事项：1 事项1" in last_lines()


def test_versions_and_proposals_are_told_in_words(desk, item):
    publish(desk, DAY, item)
    lines = last_lines()
    assert "状态：已审定 → 已公布" in lines
    assert not any("{" in line or "[" in line for line in lines)
    case = open_case(desk, DAY)
    public = lookup.get(Area.POWERS, item.id)
    proposals.propose(desk, case.id, ListKind.POWERS, replace(public, promised_limit="12个工作日"))
    assert "承诺时限：20个工作日 → 12个工作日" in last_lines()
    change = proposals.propose(desk, case.id, ListKind.POWERS, replace(public, promised_limit="9个工作日"))
    assert last_lines() == ["承诺时限：12个工作日 → 9个工作日", "办理天数：12 → 9"]
    proposals.withdraw_proposal(desk, change.id)
    assert not any("{" in line for line in last_lines())


def test_no_line_of_the_trail_shows_a_stored_form(desk, item):
    publish(desk, DAY, item)
    publish(desk, DAY, duty(desk, item), kind=ListKind.DUTIES)
    lines = [line for entry in audit.since(0) for change in entry.changes() for line in field_lines(change)]
    assert lines
    assert not any(mark in line for line in lines for mark in ("{", "[{", "null"))


def test_papers_contacts_and_answers_of_a_case_are_told_in_words():
    rows = (
        RowChange("adjustment", 1, "insert", {"further_triggers": ("", '["a5"]'), "items": ("", "[]")}),
        RowChange("adjustment", 1, "update", {"further_triggers": ('["a5"]', "[]")}),
        RowChange("adjustment_link", 3, "update", {"answer": (None, "objected"), "is_main": (0, 1)}),
        RowChange("case_document", 1, "insert", {"kind": (None, "opinion"), "file": ("", "ab" * 32)}),
        RowChange("link_contact", 1, "insert", {"manner": (None, "phone"), "matter": ("", "催问进度")}),
    )
    assert [list(field_lines(row)) for row in rows] == [
        ["其他情形：内部职能调整、流程优化"],
        ["其他情形：内部职能调整、流程优化 → （空）"],
        ["答复：有异议"],
        ["文件种类：调整意见"],
        ["联系方式：电话", "联系内容：催问进度"],
    ]
