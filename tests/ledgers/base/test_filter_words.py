"""Filters in words: what was left out is told, what was searched for is not."""

from datetime import date

import pytest

from saltdesk.domain.adjustments.adjustment import Stage
from saltdesk.domain.base.query import Query
from saltdesk.domain.calendar.terms import Side
from saltdesk.ledgers.adjustments.adjustments import ADJUSTMENT_LEDGER, side_marks, stage_marks
from saltdesk.ledgers.base.filter_words import filter_words
from saltdesk.ledgers.complaints.complaints import COMPLAINT_LEDGER
from saltdesk.ledgers.registers.gaps import gap_ledger
from saltdesk.ledgers.registry import every_ledger

DAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("query", "words"),
    [
        (Query(), ""),
        (Query(sort="number", descending=False), ""),
        (Query(status="registered"), "待受理"),
        (Query(office="盐政处", overdue_on=DAY), "盐政处、逾期"),
        (Query(since=DAY), "2026-11-23起"),
        (Query(until=DAY), "截至2026-11-23"),
        (Query(since=DAY, until=DAY, mine="李某"), "2026-11-23至2026-11-23、李某的"),
        (Query(marks={"channel": ("phone", "visit")}), "电话或当面"),
        (Query(marks={"receiving_office": ("法规处",)}), "按接收处室"),
    ],
)
def test_the_filters_of_complaints_in_words(desk, query, words):
    assert filter_words(COMPLAINT_LEDGER, query) == words


def test_the_words_searched_for_are_not_told(desk):
    assert filter_words(COMPLAINT_LEDGER, Query(text="李建国 63221234")) == "搜索所得"


def test_offices_are_told_by_name_and_links_by_their_field(desk):
    query = Query(office="jh", marks=side_marks(Side.OUT) | stage_marks(Stage.REVIEW))
    assert filter_words(ADJUSTMENT_LEDGER, query) == "计划管理处、外单位、按当前环节"


def test_every_ledger_tells_its_filters_and_computed_ones_have_none(desk):
    query = Query(text="盐", parent=1, overdue_on=DAY)
    assert {filter_words(ledger, query) for ledger in every_ledger()} == {"所选事项的、逾期、搜索所得"}
    assert filter_words(gap_ledger(()), query) == ""
