from dataclasses import fields, replace
from datetime import date, datetime

import pytest

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.query import Query
from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import Channel, Complaint
from saltdesk.domain.lists.items import PowerClass, PowerItem
from saltdesk.ledgers.base.columns import Kind, as_text
from saltdesk.ledgers.cases.cases import RESULT_LEDGER
from saltdesk.ledgers.registry import every_ledger, ledger
from saltdesk.services.access import lookup
from saltdesk.services.complaints import decisions
from saltdesk.services.complaints.intake import Intake, register_complaint
from saltdesk.services.lists import lists
from saltdesk.storage.registry import FINDERS

COMPLAINTS = ledger("complaints")
POWERS = ledger("powers")


@pytest.fixture
def three(desk):
    """Three complaints of different offices, channels and days; the first one is accepted."""
    days = (2, 10, 23)
    offices = ("盐政处", "办公室", "盐政处")
    made = []
    for day, office, channel in zip(days, offices, Channel, strict=False):
        complaint = Complaint(
            received_at=datetime(2026, 11, day, 9, 0),
            object_office=office,
            channel=channel,
            facts=f"{day}日反映",
        )
        made.append(register_complaint(desk, Intake(complaint, Complainant())).id)
    decisions.accept_complaint(desk, made[0], "法制室", date(2026, 11, 23))
    return made


@pytest.mark.parametrize("found", every_ledger(), ids=lambda found: found.name)
def test_every_column_reads_a_real_field_and_every_sort_key_is_a_column_of_the_table(desk, found):
    record = {field.name for field in fields(lookup.record_type(found.area))}
    for column in found.columns:
        assert column.value or column.values or column.name in record
        # An unknown sort key raises.
        assert isinstance(found.find(desk, Query(sort=column.sort)), list)
    names = [column.name for column in found.columns]
    assert len(names) == len(set(names))
    assert found.empty.endswith("。")


def test_newest_come_first_and_heads_sort_both_ways(desk, three):
    assert COMPLAINTS.find(desk, Query()) == three[::-1]
    assert COMPLAINTS.find(desk, Query(sort="received_at", descending=False)) == three
    assert COMPLAINTS.find(desk, Query(), limit=2) == [three[2], three[1]]
    assert [record.id for record in COMPLAINTS.records(desk, [three[1], three[0]])] == [three[1], three[0]]


@pytest.mark.parametrize(
    ("query", "places"),
    [
        (Query(status="accepted"), [0]),
        (Query(office="盐政处"), [2, 0]),
        (Query(since=date(2026, 11, 10)), [2, 1]),
        (Query(until=date(2026, 11, 10)), [1, 0]),
        (Query(since=date(2026, 11, 10), until=date(2026, 11, 10)), [1]),
        (Query(mine="测试局长"), [2, 1, 0]),
        (Query(mine="别人"), []),
        (Query(text="10日"), [1]),
        (Query(text="日反映", office="办公室"), [1]),
        (Query(text="没有的话"), []),
        (Query(overdue_on=date(2026, 11, 23)), [1]),
    ],
)
def test_filters_keep_what_they_name(desk, three, query, places):
    assert COMPLAINTS.find(desk, query) == [three[place] for place in places]


def test_counters_count_every_state_whatever_state_is_shown(desk, three):
    expected = (
        ("共", 3),
        ("待受理", 2),
        ("待补正", 0),
        ("已受理", 1),
        ("不予受理", 0),
        ("不属受理范围", 0),
        ("转盐政处（举报）", 0),
        ("已转送", 0),
        ("已答复", 0),
        ("无法答复", 0),
        ("投诉人撤回", 0),
        ("已归档", 0),
    )
    assert COMPLAINTS.counters(desk, Query()) == expected
    assert COMPLAINTS.counters(desk, Query(status="accepted")) == expected
    assert COMPLAINTS.counters(desk, Query(office="办公室"))[0] == ("共", 1)


def test_values_read_as_an_office_writes_them(desk):
    assert as_text(None) == ""
    assert as_text(PowerClass.LICENCE) == "行政许可"
    assert as_text(date(2026, 3, 1)) == "2026-03-01"
    assert as_text(datetime(2026, 3, 1, 9, 5)) == "2026-03-01 09:05"
    assert as_text(3) == "3"


def test_screen_and_workbook_share_one_list_of_columns():
    screen, sheet = COMPLAINTS.screen_columns(), COMPLAINTS.sheet_columns()
    assert [column.name for column in screen][:3] == ["number", "received_at", "channel"]
    assert {column.name for column in screen} - {column.name for column in sheet} == {
        "due",
        "kind_number",
        "matter",
    }
    assert all(column.kind is not Kind.DUE for column in sheet)


def test_every_area_that_is_searched_has_one_ledger():
    names = sorted(found.name for found in every_ledger() if found is not RESULT_LEDGER)
    assert names == sorted(finder.area.code for finder in FINDERS)


def test_ledgers_are_found_by_their_command_line_name():
    assert {found.name for found in every_ledger()} == {
        "audit",
        "cases",
        "results",
        "guidance",
        "powers",
        "duties",
        "versions",
        "standards",
        "commitments",
        "fees",
        "bodies",
        "entrustments",
        "officers",
        "publications",
        "laws",
        "interpretations",
        "events",
        "adjustments",
        "complaints",
        "plans",
        "inspections",
        "findings",
        "rounds",
        "draws",
        "knowledge",
        "measures",
        "clearances",
        "accountability",
        "notices",
    }
    assert ledger("notices").area is Area.NOTICES
    with pytest.raises(RuleError, match="complaints"):
        ledger("投诉")


def test_search_follows_an_edit(desk):
    item = lists.add_power(desk, PowerItem(code="1", name="食盐批发", legal_basis="示例"))
    assert POWERS.find(desk, Query(text="批发")) == [item.id]
    lists.edit_power(desk, replace(item, name="食盐零售"))
    assert POWERS.find(desk, Query(text="批发")) == []
    assert POWERS.find(desk, Query(text="零售")) == [item.id]


def test_every_ledger_is_found_by_its_own_name():
    for found in every_ledger():
        assert ledger(found.name) is found
