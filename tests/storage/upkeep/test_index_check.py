"""What the search index lost is found again after the check of a start, without building it anew."""

from collections.abc import Callable
from pathlib import Path

import pytest

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.query import Query
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.services.access.lookup import find
from saltdesk.services.desk.desk import Desk
from saltdesk.services.house import maintenance
from saltdesk.storage.search import SearchIndex
from saltdesk.storage.upkeep import index_check

Register = Callable[..., Complaint]
WORD = Query(text="没有依据")


@pytest.fixture
def keys(desk: Desk, register: Register) -> list[int]:
    """The complaints that a search finds, newest first."""
    found = [register().id for _ in range(5)][::-1]
    assert find(desk, Area.COMPLAINTS, WORD) == found
    return found


ROOM = 2**40
"""Rows of the index for each area."""

FIRST = f"SELECT id * {ROOM} FROM area WHERE code='complaints'"
LOSSES = {
    "a record": f"DELETE FROM words WHERE rowid IN (({FIRST}) + 2, ({FIRST}) + 4)",
    "every record of an area": f"DELETE FROM words WHERE rowid BETWEEN ({FIRST}) AND ({FIRST}) + {ROOM - 1}",
    "all texts": "DELETE FROM words",
    "the numbers of the areas": "DELETE FROM area",
    "the right area": "UPDATE area SET code = 'x' WHERE code='complaints'",
    "that a record is gone": f"INSERT INTO words (rowid, text) VALUES (({FIRST}) + 99, '没有 有依 依据 据')",
}


@pytest.mark.parametrize("statements", LOSSES.values(), ids=LOSSES)
def test_what_the_index_lost_is_found_again(
    desk: Desk, keys: list[int], foreign: Callable[..., object], statements: str
) -> None:
    with foreign("search.db") as connection:  # type: ignore[attr-defined]
        for statement in statements.split(";"):
            connection.execute(statement)
    assert desk.store.search.find("complaints", WORD.text) != keys
    maintenance.check_start(desk)
    assert desk.store.search.find("complaints", WORD.text) == keys


def test_an_entry_of_the_trail_that_was_lost_is_found_again(
    desk: Desk, keys: list[int], foreign: Callable[..., object]
) -> None:
    before = find(desk, Area.TRAIL, Query(text="登记"))
    with foreign("search.db") as connection:  # type: ignore[attr-defined]
        connection.execute(
            f"DELETE FROM words WHERE rowid=({FIRST.replace('complaints', 'audit')}) + ?", (before[0],)
        )
    assert find(desk, Area.TRAIL, Query(text="登记")) != before
    maintenance.check_start(desk)
    assert find(desk, Area.TRAIL, Query(text="登记")) == before


def test_a_whole_index_is_neither_written_nor_built_anew(
    desk: Desk, keys: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("update", "discard"):
        monkeypatch.setattr(SearchIndex, name, lambda *_: pytest.fail("written"))
    maintenance.check_start(desk)


def test_the_index_of_the_sample_bureau_has_no_gaps(bureau: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every ledger, with records that were removed: nothing may look like a gap that is none."""
    find(bureau, Area.COMPLAINTS, WORD)
    monkeypatch.setattr(SearchIndex, "update", lambda *_: pytest.fail("a gap was seen"))
    maintenance.check_start(bureau)


def test_an_index_nobody_asked_for_is_not_built(desk: Desk, folder: Path) -> None:
    maintenance.check_start(desk)
    assert not (folder / "search.db").exists()


def test_only_after_an_unclean_end_are_all_pages_of_a_large_index_read(
    desk: Desk, keys: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []
    monkeypatch.setattr(index_check, "_READ_WHOLE", 0)
    monkeypatch.setattr(SearchIndex, "is_whole", lambda _, *, thorough: asked.append(thorough) or True)
    maintenance.check_start(desk)
    desk.store.is_unchecked = True
    maintenance.check_start(desk)
    assert asked == [False, True]


def test_a_check_that_cannot_write_the_index_leaves_the_start_alone(
    desk: Desk, keys: list[int], foreign: Callable[..., object]
) -> None:
    desk.store.search._connect().execute_sql("PRAGMA busy_timeout=20")
    with foreign("search.db") as connection:  # type: ignore[attr-defined]
        connection.execute(f"DELETE FROM words WHERE rowid=({FIRST}) + 2")
        connection.commit()
        connection.execute("BEGIN IMMEDIATE")
        assert maintenance.check_start(desk).problems == []
    maintenance.check_start(desk)
    assert find(desk, Area.COMPLAINTS, WORD) == keys
