"""Spans of statistics: written, named, compared over year ends and leap days, and cut into pieces."""

from collections import Counter
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.statistics.spans import (
    LENGTHS,
    StatisticSpan,
    free_span,
    pieces,
    read_span,
    regular_span,
)

DAYS = st.dates(date(2000, 1, 1), date(2035, 12, 31))


@pytest.mark.parametrize(
    ("text", "first", "last", "label"),
    [
        ("2026-10", date(2026, 10, 1), date(2026, 10, 31), "2026年10月"),
        ("2024-2", date(2024, 2, 1), date(2024, 2, 29), "2024年2月"),
        ("2026Q3", date(2026, 7, 1), date(2026, 9, 30), "2026年第三季度"),
        ("2026h2", date(2026, 7, 1), date(2026, 12, 31), "2026年下半年"),
        ("2026", date(2026, 1, 1), date(2026, 12, 31), "2026年"),
        ("2026-01-15..2026-03-20", date(2026, 1, 15), date(2026, 3, 20), "2026年1月15日至2026年3月20日"),
    ],
)
def test_a_span_is_read_and_named(text, first, last, label):
    span = read_span(text)
    assert (span.first, span.last, span.label) == (first, last, label)


@pytest.mark.parametrize(
    ("text", "before", "year_before"),
    [
        ("2026-01", "2025-12", "2025-01"),
        ("2026Q1", "2025Q4", "2025Q1"),
        ("2026H1", "2025H2", "2025H1"),
        ("2024-02", "2024-01", "2023-02"),
        ("2025-02", "2025-01", "2024-02"),
        ("2024-02-29..2024-03-01", "2024-02-27..2024-02-28", "2023-02-28..2023-03-01"),
        ("2025-02-01..2025-02-28", "2025-01-04..2025-01-31", "2024-02-01..2024-02-29"),
        ("2026-01-01..2026-01-01", "2025-12-31..2025-12-31", "2025-01-01..2025-01-01"),
    ],
)
def test_a_span_is_compared_over_year_ends_and_leap_days(text, before, year_before):
    span = read_span(text)
    assert (span.before().code, span.year_before().code) == (before, year_before)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2026-13",
        "2026Q5",
        "26-10",
        "2026-10-01",
        "2026-10-02..2026-10-01",
        "0001",
        "9999",
        "2026-02-30..2026-03-01",
    ],
)
def test_other_texts_are_refused_with_what_to_write(text):
    with pytest.raises(RuleError) as caught:
        read_span(text)
    assert "统计期间" in caught.value.sentence


@given(DAYS, st.sampled_from(sorted(LENGTHS, key=lambda kind: kind.code)))
def test_a_regular_span_holds_its_day_and_joins_the_one_before(day, kind):
    span = regular_span(kind, day)
    assert span.first <= day <= span.last
    assert span.before().last + timedelta(days=1) == span.first
    assert span.before().after() == span
    assert read_span(span.code) == span
    assert len(span.months()) == LENGTHS[kind]


@given(st.lists(st.tuples(DAYS, st.integers(0, 800)), min_size=1, max_size=4))
def test_pieces_hold_each_day_once_with_all_its_spans(given_spans):
    spans = [free_span(day, day + timedelta(days=length)) for day, length in given_spans]
    counted = Counter()
    for piece in pieces(spans):
        assert piece.first <= piece.last
        for place in piece.spans:
            assert spans[place].first <= piece.first <= piece.last <= spans[place].last
            counted[place] += (piece.last - piece.first).days + 1
    assert counted == {place: _length(span) for place, span in enumerate(spans)}
    cut = sorted((piece.first, piece.last) for piece in pieces(spans))
    assert all(one[1] < other[0] for one, other in pairwise(cut))


def _length(span: StatisticSpan) -> int:
    return (span.last - span.first).days + 1
