"""How the registers beside the lists read, over the sample bureau."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from saltdesk.demo.registers import enter_standards, register_events
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.query import Query
from saltdesk.domain.calendar.terms import DueKind
from saltdesk.domain.lists.laws import Law, LawChange, LawChangeKind
from saltdesk.domain.registers.enforcement import Officer
from saltdesk.ledgers.registers.enforcement import expiry_cell
from saltdesk.ledgers.registry import ledger
from saltdesk.services.lists import starter
from saltdesk.services.registers import laws
from tests.days import TODAY


@pytest.fixture
def filled(desk):
    starter.load_starter_list(desk)
    enter_standards(desk)
    for day, _minute, _who, step in register_events(TODAY - timedelta(days=90), TODAY):
        desk.clock = FixedClock(day)
        step(desk)
    desk.clock = FixedClock(TODAY)
    return desk


def texts(desk, name, *columns):
    found = ledger(name)
    by_name = {column.name: column for column in found.columns}
    records = found.load(found.find(desk, Query(descending=False)))
    return [tuple(by_name[column].text(desk, record) for column in columns) for record in records]


def test_standards_say_item_basis_levels_and_verdict(filled):
    assert [row[2:] for row in texts(filled, "standards", "power", "law", "count", "verdict", "status")] == [
        ("3", "通过", "现行"),
        ("3", "通过", "现行"),
        ("2", "1处问题", "草拟"),
    ]
    assert texts(filled, "standards", "article", "ranges")[0] == ("第二十八条", "罚款1倍以上3倍以下")
    (levels,) = texts(filled, "standards", "levels")[2]
    assert levels.splitlines()[0] == "轻微：初次违法，货值不足一千元并主动改正的，罚款1倍以上1.6倍以下。"


def test_bodies_and_entrustments_say_whether_they_stand(filled):
    assert texts(filled, "bodies", "word") == [("○可以执法",), ("▲不得执法",)]
    assert texts(filled, "entrustments", "body_name", "item_count", "expiry") == [
        ("郑州市盐业管理局", "3", "●剩40天")
    ]


def test_officers_say_state_and_days(filled):
    assert texts(filled, "officers", "state", "word", "expiry") == [
        ("有效", "○有效", "○剩900天"),
        ("有效", "○有效", "○剩700天"),
        ("有效", "○有效", "●剩25天"),
        ("暂扣", "▲暂扣", "○剩600天"),
        ("有效", "◇仅供监督", "○剩800天"),
        ("过期", "▲过期", "▲已过期12天"),
    ]


def test_an_end_today_and_no_end_read_so(filled):
    officer = Officer(expires_on=TODAY)
    assert expiry_cell(filled, officer).kind is DueKind.DUE_TODAY
    assert expiry_cell(filled, replace(officer, expires_on=None)).text == "—"


def test_laws_say_whether_they_are_in_force(filled):
    law = Law("示例新法", promulgated_on=date(2026, 11, 2), effective_on=date(2027, 3, 1))
    added = laws.add_law(filled, law)
    amended = replace(added, id=0, title="示例旧法", effective_on=None)
    old = laws.add_law(filled, amended)
    change = LawChange(
        old.id, LawChangeKind.AMENDED, "第三条", "示例文", date(2026, 11, 3), date(2026, 11, 20)
    )
    laws.change_law(filled, change)
    words = [word for (word,) in texts(filled, "laws", "standing")][-8:]
    assert words == ["现行", "现行", "已废止", "现行", "已废止", "现行", "尚未施行", "有变动1次"]


def test_publications_commitments_and_fees_read_as_entered(filled):
    assert texts(filled, "publications", "subject", "proof") == [("执法主体", "有")]
    assert texts(filled, "commitments", "power") == [("20-001 食盐零售办证指导",)]
    assert [row[0] for row in texts(filled, "fees", "kind")] == ["行政事业性收费", "政府性基金"]
