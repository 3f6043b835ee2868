"""Numbers without gaps or doubles, whatever is numbered in between and whatever fails."""

from collections import Counter
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from random import Random

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from saltdesk.storage import series
from saltdesk.storage.database import Store
from saltdesk.storage.tables.house import NumberSeriesTable
from saltdesk.storage.trail.audit import Note, recorded

takes = st.lists(
    st.tuples(
        st.sampled_from(["complaint", "notice-检查", "finding"]), st.integers(2025, 2027), st.booleans()
    ),
    max_size=25,
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(takes)
def test_every_interleaving_of_series_years_and_failures_is_without_gaps(
    store: Store, wanted: list[tuple[str, int, bool]]
) -> None:
    with store.writing():
        NumberSeriesTable.delete().execute()
    given_out: Counter[tuple[str, int]] = Counter()
    for name, year, fails in wanted:
        try:
            with store.writing():
                number = series.take(name, year)
                assert number == given_out[name, year] + 1
                if fails:
                    raise ZeroDivisionError
        except ZeroDivisionError:
            continue
        given_out[name, year] = number


def test_one_act_may_take_several_numbers(store: Store, note: Callable[..., Note]) -> None:
    with recorded(store, note()):
        assert [series.take("finding", 2026) for _ in range(3)] == [1, 2, 3]
    with recorded(store, note()):
        assert series.take("finding", 2027) == 1


def test_numbers_go_on_after_reopening(folder: Path) -> None:
    for expected in (1, 2, 3):
        store = Store.open(folder, create=True)
        with store.writing():
            assert series.take("complaint", 2026) == expected
        store.close()


def test_numbers_of_a_series_with_gaps_rise_and_any_distance_is_possible(store: Store) -> None:
    with store.writing(), series.drawn_from(Random(7)):
        given_out = [series.take_apart("complaint", 2026) for _ in range(400)]
    steps = Counter(later - earlier for earlier, later in pairwise(given_out))
    assert min(steps) == 1
    assert {1, 2, 3, 4, 5, 6, 7, 8} <= set(steps)
    assert 2 < given_out[-1] / len(given_out) < 4
    assert steps[1] > steps[4] > steps[8]


def test_a_source_of_its_own_is_left_again(store: Store) -> None:
    for _ in range(2):
        with store.writing(), series.drawn_from(Random(7)):
            series.take_apart("complaint", 2026)
    with store.writing():
        before = series.take_apart("complaint", 2026)
        assert series.take_apart("complaint", 2026) == before + 1
