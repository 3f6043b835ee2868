"""Updates of the search index from the audit trail, so that no write can be missed."""

from __future__ import annotations

import logging
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import chain
from typing import Any

from saltdesk.domain.base.audit import RowChange
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.domain.base.query import Query
from saltdesk.storage.base.failures import UNREADABLE, sentences
from saltdesk.storage.base.tokens import fold, pairs
from saltdesk.storage.database import Store
from saltdesk.storage.lookup import Finder
from saltdesk.storage.recording import trail_head
from saltdesk.storage.registry import finder_of
from saltdesk.storage.search_documents import PARTS, IndexedPart, documents_of, documents_of_tables
from saltdesk.storage.search_engine import Document
from saltdesk.storage.trail import audit

_log = logging.getLogger(__name__)

_FEWEST, _SAMPLE, _DEEPEST = 4, 20, 250
"""Fewest pairs of a text worth comparing, pairs looked up, and records read per pair."""


def _touched(seq: int) -> dict[str, set[int]]:
    """Return, per table, the ids changed after audit entry ``seq``, with the parents of changed parts."""
    parts = {part.records.table_name: part for part in PARTS}
    found: dict[str, set[int]] = defaultdict(set)
    for entry in audit.since(seq):
        for change in entry.changes():
            found[change.table].add(change.key)
            part = parts.get(change.table)
            if part:
                found[finder_of(part.records.area).records.table_name] |= _parents_of(part, change)
    return found


def _parents_of(part: IndexedPart, change: RowChange) -> set[int]:
    """Return the present and former parents of a changed part."""
    told = {key for key in change.fields.get(part.parent, ()) if isinstance(key, int)}
    return told or {getattr(record, part.parent) for record in part.records.load([change.key])}


def entries_since(seq: int) -> Iterator[Document]:
    """Yield what the entries after number ``seq`` say; their changes are found with the records."""
    for number, *texts in audit.texts_since(seq):
        yield Area.TRAIL.code, number, "\n".join(texts)


def catch_up(store: Store) -> None:
    """Add everything written since the last call to the index; build an empty index from all records."""
    if store.search.is_in_step:
        return
    last = trail_head.head()
    seen, mark = store.search.seen
    if audit.hash_at(seen) != mark:
        # The database was restored to an earlier state, so the index belongs to another history.
        store.search.discard()
        seen = 0
    if seen < last[0]:
        store.search.update(chain(documents_of_tables(_touched(seen)), entries_since(seen)), last)


def similar(store: Store, finder: Finder[Any], text: str, limit: int) -> list[int]:
    """Return the ids of the records that share most character pairs with a text, most similar first.

    Looks up a sample of the pairs, for each at most ``_DEEPEST`` records; rare pairs weigh more.
    """
    found = pairs(text)
    if len(found) < _FEWEST:
        return []
    size = min(_SAMPLE, len(found))
    sample = [found[place * len(found) // size] for place in range(size)]

    def attempt() -> list[int]:
        catch_up(store)
        weights: dict[int, float] = {}
        for holders in store.search.newest_with(finder.area.code, sample, _DEEPEST):
            for record in holders:
                weights[record] = weights.get(record, 0.0) + 1 / len(holders)
        return sorted(weights, key=lambda record: -weights[record])[:limit]

    try:
        return store.search.mended(attempt)
    except EnvironmentProblem as problem:
        _log.warning("no similar records without the index: %s", problem.what)
        return []


def search(store: Store, finder: Finder[Any], text: str) -> list[int] | None:
    """Return the ids of the records that contain ``text``, newest first; None if it is empty.

    Where the index cannot be brought up to date (full disk, no permission), the records themselves are read.
    """
    if not text.strip():
        return None

    return newest(store, finder, text, list)


def newest(
    store: Store, finder: Finder[Any], text: str, take: Callable[[Iterator[int]], list[int]]
) -> list[int]:
    """Return what ``take`` makes of the ids of the records that contain ``text``, newest first.

    ``take`` need not read them all; after damage of the index it is asked again. Where the index cannot be
    brought up to date, the records themselves are read.
    """

    def attempt() -> list[int]:
        catch_up(store)
        with closing(store.search.walk(finder.area.code, text)) as hits:
            return take(hits)

    return _from_index(store, attempt, lambda: take(iter(_read_through(store, finder, text))))


def found_among(store: Store, finder: Finder[Any], text: str, keys: list[int]) -> list[int]:
    """Return which of these records contain ``text``, newest first; as ``newest`` without an index."""

    def attempt() -> list[int]:
        catch_up(store)
        return store.search.among(finder.area.code, text, keys)

    def read() -> list[int]:
        among = frozenset(keys)
        return [key for key in _read_through(store, finder, text) if key in among]

    return _from_index(store, attempt, read)


def _from_index(store: Store, attempt: Callable[[], list[int]], read: Callable[[], list[int]]) -> list[int]:
    """Return the answer of the index; where it cannot be brought up to date, that of the records."""
    try:
        return store.search.mended(attempt)
    except EnvironmentProblem as problem:
        if store.search.is_in_step:
            raise
        _log.warning("searching without the index: %s", problem.what)
        return read()


def _read_through(store: Store, finder: Finder[Any], text: str) -> list[int]:
    """Return what ``search`` would, from the index as far as it goes and from the records written since."""
    try:
        with sentences():
            seen, mark = store.search.seen
            found = set(store.search.find(finder.area.code, text)) if audit.hash_at(seen) == mark else None
    except (EnvironmentProblem, *UNREADABLE):
        found = None
    if found is None:
        seen, found = 0, set()
    parts = fold(text).split()
    for _, key, written in _written_since(finder, seen):
        found.discard(key)
        if written is not None and all(part in fold(written) for part in parts):
            found.add(key)
    return sorted(found, reverse=True)


def _written_since(finder: Finder[Any], seen: int) -> Iterator[Document]:
    if finder.area is Area.TRAIL:
        return entries_since(seen)
    ids = _touched(seen).get(finder.records.table_name, set()) if seen else finder.ids(Query())
    return documents_of(finder, sorted(ids))
