"""Numbers without gaps or doubles, whatever is numbered in between and whatever fails."""

import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from saltdesk.storage import series
from saltdesk.storage.audit import Note, recorded
from saltdesk.storage.database import Store

takes = st.lists(
    st.tuples(
        st.sampled_from(["complaint", "notice-检查", "finding"]), st.integers(2025, 2027), st.booleans()
    ),
    max_size=25,
)


@pytest.mark.slow
@settings(max_examples=40)
@given(takes)
def test_every_interleaving_of_series_years_and_failures_is_without_gaps(
    wanted: list[tuple[str, int, bool]],
) -> None:
    given_out: Counter[tuple[str, int]] = Counter()
    with tempfile.TemporaryDirectory() as folder:
        store = Store.open(Path(folder), create=True)
        try:
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
        finally:
            store.close()


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
