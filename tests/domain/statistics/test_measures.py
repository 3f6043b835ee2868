"""The lines of a figure from how many records have each key."""

from collections import Counter
from statistics import median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from saltdesk.domain.base.clauses import citation
from saltdesk.domain.calendar.terms import find_term
from saltdesk.domain.statistics.figure import LimitKind, Section, limit_kind
from saltdesk.domain.statistics.figures import FIGURES
from saltdesk.domain.statistics.measures import (
    HIGH,
    MEDIAN,
    Measure,
    Stage,
    TermKey,
    quantile,
    share_lines,
    term_lines,
)

LENGTHS = st.lists(st.integers(0, 60), min_size=1, max_size=60)


@given(LENGTHS)
def test_the_median_is_that_of_the_list(lengths):
    assert quantile(Counter(lengths), MEDIAN) == median(lengths)


@given(LENGTHS)
def test_nine_of_ten_are_not_above_the_high_quantile_and_one_less_would_not_do(lengths):
    high = quantile(Counter(lengths), HIGH)
    assert high in lengths
    assert sum(one <= high for one in lengths) * 100 >= HIGH * len(lengths)
    assert sum(one < high for one in lengths) * 100 < HIGH * len(lengths)


def test_nothing_to_judge_has_no_rate_no_quantile_and_no_maximum():
    values = {line.code: line.value for line in term_lines(Counter(), "件", "日")}
    assert values == {
        **dict.fromkeys(("ended", "on_time", "running", "late"), 0),
        **dict.fromkeys(("rate", "median", "high", "longest")),
    }
    assert [line.value for line in share_lines(Counter(), "已办", "件")] == [0, 0, None]


def test_open_steps_past_their_due_date_count_as_late():
    tally = Counter(
        {
            TermKey(Stage.ENDED, 3, True): 2,
            TermKey(Stage.ENDED, 9, False): 1,
            TermKey(Stage.LATE, 20, False): 1,
            TermKey(Stage.OPEN, 1, False): 5,
        }
    )
    lines = {line.code: line for line in term_lines(tally, "件", "日")}
    assert [lines[code].value for code in ("ended", "on_time", "running", "late")] == [3, 2, 6, 1]
    assert lines["rate"].value == 50.0
    assert (lines["median"].value, lines["longest"].value) == (3, 9)
    held = {code: sum(n for key, n in tally.items() if line.holds(key)) for code, line in lines.items()}
    assert held == {
        "ended": 3,
        "on_time": 2,
        "rate": 4,
        "running": 6,
        "late": 1,
        "median": 3,
        "high": 3,
        "longest": 1,
    }


def test_every_figure_is_named_once_and_says_what_it_rests_on():
    assert len({figure.code for figure in FIGURES}) == len(FIGURES)
    assert {figure.section for figure in FIGURES} == set(Section)
    for figure in FIGURES:
        assert figure.term or citation(figure.clause) or find_term(figure.clause).source, figure.code
        assert bool(figure.term) is (figure.measure is Measure.TERM)
        assert bool(figure.word) is (figure.measure is Measure.SHARE)


@pytest.mark.parametrize(
    ("clause", "kind"),
    [("D3.3.4b", LimitKind.NOTICE), ("C-answer", LimitKind.ADVISORY), ("C-accept", LimitKind.ADVISORY)],
)
def test_limits_are_told_apart_by_their_source(clause, kind):
    assert limit_kind(clause) is kind
