"""Finds and fills gaps of the search index, which nobody would notice: what is missing is not found.

Numbers and sums of ids are compared first, because that costs milliseconds for a million records; only where
they differ are the ids read.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import Any

from peewee import fn

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.domain.base.query import Query
from saltdesk.storage.base.failures import sentences
from saltdesk.storage.database import Store
from saltdesk.storage.lookup import Finder
from saltdesk.storage.registry import FINDERS
from saltdesk.storage.search_documents import documents_of
from saltdesk.storage.search_engine import Document
from saltdesk.storage.search_sync import catch_up, entries_since

_READ_WHOLE = 64 * 1024 * 1024
"""Bytes; a larger index is read page by page only after an unclean end and when somebody checks the data."""

_log = logging.getLogger(__name__)


def mend_index(store: Store, *, is_doubted: bool) -> None:
    """Build a damaged index anew, and index the records it lacks; a missing one is left to the next search.

    ``is_doubted`` reads all pages of a large index, too. Without space or permission nothing is mended:
    ``search`` then reads the records themselves.
    """
    try:
        if store.search.is_mendable():
            is_small = store.search.size() <= _READ_WHOLE
            store.search.mended(lambda: _mend(store, is_thorough=is_doubted or is_small))
    except (EnvironmentProblem, OSError) as problem:
        _log.warning("the search index was not checked: %s", problem)


def _mend(store: Store, *, is_thorough: bool) -> list[int]:
    catch_up(store)
    if not store.search.is_whole(thorough=is_thorough):
        _log.warning("the search index is damaged and built anew")
        store.search.discard()
        catch_up(store)
    seen = store.search.seen
    for finder in FINDERS:
        gaps = _gaps(store, finder, seen[0])
        if gaps:
            _log.warning("the search index lacked or kept %d records of %s", len(gaps), finder.area.code)
            # Read while the index is locked, so that no newer text is overwritten.
            store.search.update(_documents(finder, gaps), seen)
    return []


def _gaps(store: Store, finder: Finder[Any], seen: int) -> set[int]:
    """Return the ids of an area that the index lacks, and of those that it holds although they are gone."""
    area = finder.area.code
    numbers = store.search.numbers(area)
    if finder.area is Area.TRAIL:
        is_same = numbers == (seen, seen * (seen + 1) / 2)
        return set() if is_same else set(range(1, seen + 1)) ^ store.search.records(area)
    return set() if numbers == _numbers(finder) else set(finder.ids(Query())) ^ store.search.records(area)


def _documents(finder: Finder[Any], ids: set[int]) -> Iterator[Document]:
    if finder.area is Area.TRAIL:
        return (one for one in entries_since(0) if one[1] in ids)
    return documents_of(finder, sorted(ids))


def _numbers(finder: Finder[Any]) -> tuple[int, float]:
    table = finder.records.table
    with sentences():
        found: tuple[int, float] = (
            table.select(fn.COUNT(table.id), fn.COALESCE(fn.SUM(table.id), 0)).tuples().first()
        )
    return found
