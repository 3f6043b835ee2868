"""The shared search finds exactly what the index of one computer finds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from saltdesk.storage.base.tokens import fold
from saltdesk.storage.search import SearchIndex
from saltdesk.storage.sharing.search import SharedSearch
from saltdesk.storage.sharing.shared_data import SharedData
from saltdesk.storage.tables.base import database
from tests import cluster
from tests.storage.test_search import any_text, containing, parts, texts

AREA = "complaints"
Login = Callable[..., psycopg.Connection[Any]]


class Both:
    """The two indexes, filled with the same documents."""

    def __init__(self) -> None:
        self.local, self.shared = SearchIndex(Path(":memory:")), SharedSearch()

    def fill(self, documents: list[str]) -> None:
        """Put exactly these documents, numbered from 1, into both."""
        padded = documents + [""] * (6 - len(documents))
        for index in (self.local, self.shared):
            index.update(iter([(AREA, key, text) for key, text in enumerate(padded, 1)]), (1, "x"))

    def find(self, query: str) -> list[int]:
        """Return what both find."""
        found = self.shared.find(AREA, query)
        assert found == self.local.find(AREA, query), query
        return found


@pytest.fixture(scope="module")
def both(template: str) -> Iterator[Both]:
    name = cluster.fresh_name()
    cluster.create(name, template)
    database.initialize(SharedData(cluster.server_of(name), None))
    database.connect()
    yield Both()
    database.settle()
    database.close()
    cluster.drop(name)


@pytest.mark.slow
@settings(max_examples=100)
@given(documents=st.lists(texts | any_text, min_size=1, max_size=3))
def test_every_part_of_every_text_finds_what_the_other_index_and_like_find(
    both: Both, documents: list[str]
) -> None:
    documents = [text.replace("\x00", " ") for text in documents]
    both.fill(documents)
    for piece in set().union(*map(parts, documents)):
        assert both.find(piece) == containing(documents, piece), piece


@given(documents=st.lists(texts, min_size=1, max_size=3), query=texts)
def test_a_query_of_several_parts_finds_what_holds_all_of_them(
    both: Both, documents: list[str], query: str
) -> None:
    both.fill(documents)
    pieces = fold(query).split()
    assert both.find(query) == (containing(documents, *pieces) if pieces else [])


@given(documents=st.lists(texts, min_size=1, max_size=3), pairs=st.lists(texts, max_size=5))
def test_the_newest_texts_with_a_pair_are_those_of_the_other_index(
    both: Both, documents: list[str], pairs: list[str]
) -> None:
    both.fill(documents)
    asked = [
        fold(pair)[:2]
        for pair in pairs
        if len(fold(pair)[:2].split()) == 1 and len(fold(pair)[:2].strip()) == 2
    ]
    for limit in (1, 2, 6):
        assert both.shared.newest_with(AREA, asked, limit) == both.local.newest_with(AREA, asked, limit)


def test_a_text_with_more_pairs_than_a_vector_takes_is_found_exactly(both: Both) -> None:
    """Every pair of 600 characters: 360,000 different ones."""
    chars = [chr(0x4E00 + number) for number in range(600)]
    text = "".join(one + other for number, one in enumerate(chars) for other in chars[number:])
    both.fill([text, "别的" + chars[3] + chars[400]])
    ((untold,),) = database.execute_sql("SELECT count(*) FROM guard.words WHERE tokens IS NULL").fetchall()
    assert untold == 1
    assert both.shared.find(AREA, chars[3] + chars[400]) == [2, 1]
    assert both.shared.find(AREA, text[500:900]) == [1]
    assert both.shared.find(AREA, "从无此词") == []


def test_the_server_folds_a_text_as_the_program_does(both: Both) -> None:
    """Each character by itself, but for one whose small letter the server takes from another table."""
    every = [chr(code) for code in range(1, 0x30000) if not 0xD800 <= code <= 0xDFFF]
    rows = database.execute_sql(
        "SELECT one, guard.searched(one) FROM unnest(?::text[]) AS one", (every,)
    ).fetchall()
    assert {char for char, folded in rows if folded != fold(char)} <= {"\u0130"}
