"""The year of inspections as bars."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from saltdesk.domain.pictures.year_bars import Span, month_bars

DAYS = st.dates(date(2025, 11, 1), date(2027, 2, 1))


@given(st.lists(st.tuples(DAYS, st.integers(0, 200)), max_size=8))
def test_bars_cover_exactly_the_days_of_the_year_and_never_overlap(rows):
    spans = [
        Span(key, first, first + timedelta(days=length), str(key)) for key, (first, length) in enumerate(rows)
    ]
    bars = month_bars(2026, spans)
    for span in spans:
        days = {date(2026, 1, 1) + timedelta(days=offset) for offset in range(365)}
        wanted = {day for day in days if span.first <= day <= span.last}
        drawn = {
            date(2026, bar.month, day)
            for bar in bars
            if bar.span is span
            for day in range(bar.first, bar.last + 1)
        }
        assert drawn == wanted
    taken = [(bar.month, bar.lane, day) for bar in bars for day in range(bar.first, bar.last + 1)]
    assert len(taken) == len(set(taken))


def test_only_the_first_and_the_last_part_are_ends():
    bars = month_bars(2026, [Span(1, date(2026, 3, 30), date(2026, 5, 2), "检查")])
    assert [(bar.month, bar.is_begin, bar.is_end) for bar in bars] == [
        (3, True, False),
        (4, False, False),
        (5, False, True),
    ]
