"""The first page of a search holds what the whole list begins with, whoever asks and whatever is filtered."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.people import Actor, Role
from saltdesk.domain.base.query import Query
from saltdesk.services.access import complaints, first_hits, lookup
from saltdesk.services.access.hiding import barred
from saltdesk.services.access.lookup import find
from saltdesk.services.desk.desk import Desk, as_actor
from saltdesk.services.desk.people import office_name
from saltdesk.storage.areas.complaints import COMPLAINTS
from saltdesk.storage.lookup import Finder
from saltdesk.storage.search import SearchIndex
from saltdesk.storage.search_sync import catch_up
from saltdesk.storage.trail.audit import Note, recorded
from tests.services import complaint_cases as cases

TEXTS = ("投诉", "盐", "收费", "李", "1", "12", "2026", "0001", "收费 窗口", "罕见之词", "，")
FILTERS: tuple[dict[str, object], ...] = (
    {},
    {"status": "registered"},
    {"marks": {"channel": ("phone", "letter")}},
    {"only": (1, 3, 5, 7, 9, 11)},
)
PEOPLE = (("测试局长", "leaders", Role.LEADER), ("测试员", "yz", Role.CLERK), ("测试员", "bg", Role.CLERK))


@pytest.fixture(
    params=[(0, 2, 0), (0, 2, 20_000), (1_000, 256, 20_000)],
    ids=["walked in small steps", "looked up after some steps", "as usual"],
)
def _steps(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    few, chunk, some = request.param
    monkeypatch.setattr(first_hits, "_SOME", some)
    monkeypatch.setattr(first_hits, "_SOON", 2 * chunk)
    monkeypatch.setattr(first_hits, "_FEW", few)
    monkeypatch.setattr(first_hits, "_CHUNK", chunk)


@pytest.mark.usefixtures("_steps")
@pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person[1])
@pytest.mark.parametrize("area", [Area.COMPLAINTS, Area.NOTICES, Area.TRAIL], ids=lambda area: area.code)
def test_the_first_page_is_the_beginning_of_the_list(
    bureau: Desk, area: Area, person: tuple[str, str, Role]
) -> None:
    name, office, role = person
    desk = as_actor(bureau, Actor(name, office, office_name(office), role))
    for text in TEXTS:
        for filters in FILTERS if area is Area.COMPLAINTS else FILTERS[:1]:
            query = Query(text=text, **filters)  # type: ignore[arg-type]
            whole = find(desk, area, query)
            for limit in (1, 4, 256):
                assert find(desk, area, query, limit) == whole[:limit], (text, filters, limit)


@pytest.mark.parametrize("descending", [True, False])
def test_the_first_page_by_due_date_is_the_beginning_of_the_list(bureau: Desk, descending: bool) -> None:
    query = Query(sort="due_on", descending=descending)
    whole = find(bureau, Area.COMPLAINTS, query)
    for limit in (1, 5, 20, 1_000):
        assert find(bureau, Area.COMPLAINTS, query, limit) == whole[:limit]


@pytest.mark.parametrize("year", [2012, 2025])
def test_a_running_number_finds_its_complaint_of_each_year_first(desk: Desk, year: int) -> None:
    keys = [cases.registered(desk, facts=f"第{place}件，共12页").id for place in range(4)]
    with recorded(desk.store, Note(desk.clock.now(), desk.actor, "bench", Area.COMPLAINTS, "填充")):
        for key, number in zip(keys, (f"{year}-0012", f"{year}-1012", "2026-0112", "2026-0012"), strict=True):
            COMPLAINTS.update(replace(COMPLAINTS.get(key), number=number))
    found = find(desk, Area.COMPLAINTS, Query(text="12"), 256)
    assert found == [keys[3], keys[0], keys[2], keys[1]]
    assert found == find(desk, Area.COMPLAINTS, Query(text="12"))


def test_a_search_reads_no_hidden_record_and_sizes_its_steps_by_what_is_hidden(
    desk: Desk, at_office: Callable[[str], Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = {
        cases.registered(desk, object_office=("盐政处", "法制室")[place % 4 == 0]).id for place in range(24)
    }
    sitting, asked, read = at_office("yz"), list[int](), list[int]()
    hidden = set(barred(sitting, Area.COMPLAINTS))
    shown -= hidden
    assert (len(shown), len(hidden)) == (6, 18)
    complaints._CACHE.clear()
    told, find_ids = lookup.hidden_among, Finder.ids

    def hides(desk: Desk, area: Area, keys: Sequence[int]) -> frozenset[int]:
        asked.append(len(keys))
        return told(desk, area, keys)

    def ids(finder: Finder[Any], query: Query, among: list[int], *more: Any, **options: Any) -> list[int]:
        read.extend(among)
        return find_ids(finder, query, among, *more, **options)

    monkeypatch.setattr(lookup, "hidden_among", hides)
    monkeypatch.setattr(Finder, "ids", ids)
    monkeypatch.setattr(first_hits, "_CHUNK", 4)
    assert set(find(sitting, Area.COMPLAINTS, Query(text="证明"), 6)) == shown
    assert set(read) == shown
    assert asked == [4, 20], "one of the first four is shown, so that the other five fill the page"


@pytest.mark.local
def test_an_index_of_the_former_kind_is_built_anew(tmp_path: Path, bureau: Desk) -> None:
    bureau.store.search.close()
    bureau.store.search.discard()
    former = dbapi2.connect(str(bureau.store.search.path))
    for statement in (
        "CREATE VIRTUAL TABLE words USING fts5"
        "(text, tokenize='ascii', prefix='1', content='', contentless_delete=1)",
        "CREATE TABLE place (id INTEGER PRIMARY KEY, area TEXT NOT NULL, record INTEGER NOT NULL)",
        "CREATE TABLE progress (seq INTEGER NOT NULL, hash TEXT NOT NULL) STRICT",
        "INSERT INTO place VALUES (7, 'complaints', 99)",
        "INSERT INTO words (rowid, text) VALUES (7, '盐业 业')",
        "INSERT INTO progress VALUES (1, 'x')",
    ):
        former.execute(statement)
    former.commit()
    former.close()
    assert isinstance(bureau.store.search, SearchIndex)
    catch_up(bureau.store)
    assert bureau.store.search.records("complaints") == set(find(bureau, Area.COMPLAINTS, Query()))
