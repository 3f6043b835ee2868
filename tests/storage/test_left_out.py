"""Ids that somebody may not see are left out of a count, however many or high they are."""

from typing import Any

import pytest

from saltdesk.domain.base.query import Query
from saltdesk.services.desk.desk import Desk
from saltdesk.storage.engines import local
from saltdesk.storage.lookup import Finder
from saltdesk.storage.registry import FINDERS
from saltdesk.storage.tables.base import database


def _left(ids: frozenset[int]) -> set[int]:
    condition, held = database.outside("id", ids)
    return {key for (key,) in database.execute_sql(f"SELECT id FROM office WHERE {condition}", (held,))}


@pytest.mark.usefixtures("desk")
def test_what_is_left_out_is_not_counted() -> None:
    every = _left(frozenset())
    assert len(every) > 3
    some = frozenset(sorted(every)[1::2])
    assert _left(some) == every - some
    assert _left(every) == set()
    assert _left(frozenset({max(every) + 1_000})) == every
    # The ids kept for the count before are not those of this one.
    assert _left(every - some) == some


@pytest.mark.usefixtures("bureau")
@pytest.mark.parametrize("finder", FINDERS, ids=lambda finder: finder.area.code)
def test_every_area_counts_without_what_is_left_out(finder: Finder[Any]) -> None:
    ids = finder.ids(Query())
    left = frozenset(ids[::2])
    assert sum(finder.count_by_status(Query(), None, left).values()) == len(ids) - len(left)


@pytest.mark.local
def test_ids_that_only_damage_makes_so_high_are_left_out_too(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(local, "_HIGHEST", 2)
    every = _left(frozenset())
    assert _left(frozenset({1, 2, 1 << 40})) == every - {1, 2}
