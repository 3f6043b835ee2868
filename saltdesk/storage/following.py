"""Keeping the search index in step: it follows the audit trail, so nothing that was written can be missed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from saltdesk.storage import audit
from saltdesk.storage.adjustments import ADJUSTMENT_FINDER
from saltdesk.storage.complaints import COMPLAINT_FINDER
from saltdesk.storage.database import Store
from saltdesk.storage.finding import Finder
from saltdesk.storage.inspections import FINDING_FINDER, INSPECTION_FINDER
from saltdesk.storage.lists import DUTY_FINDER, POWER_FINDER
from saltdesk.storage.notices import NOTICE_FINDER
from saltdesk.storage.registers import (
    BODY_FINDER,
    COMMITMENT_FINDER,
    ENTRUSTMENT_FINDER,
    FEE_FINDER,
    LAW_FINDER,
    OFFICER_FINDER,
    PUBLICATION_FINDER,
    STANDARD_FINDER,
)
from saltdesk.storage.search import Document
from saltdesk.storage.tokens import pairs
from saltdesk.storage.versions import VERSION_FINDER

FINDERS: tuple[Finder[Any], ...] = (
    POWER_FINDER,
    DUTY_FINDER,
    VERSION_FINDER,
    STANDARD_FINDER,
    COMMITMENT_FINDER,
    FEE_FINDER,
    BODY_FINDER,
    ENTRUSTMENT_FINDER,
    OFFICER_FINDER,
    PUBLICATION_FINDER,
    LAW_FINDER,
    ADJUSTMENT_FINDER,
    COMPLAINT_FINDER,
    INSPECTION_FINDER,
    FINDING_FINDER,
    NOTICE_FINDER,
)
_BLOCK = 500
_FEWEST, _SAMPLE, _DEEPEST = 4, 20, 250
"""Fewest pairs a text is compared by, pairs looked up, and records taken of each."""


def _touched(seq: int) -> dict[str, set[int]]:
    """Per table the ids changed after audit entry ``seq``."""
    found: dict[str, set[int]] = {}
    for entry in audit.since(seq):
        for change in entry.changes():
            found.setdefault(change.table, set()).add(change.key)
    return found


def _documents(touched: dict[str, set[int]]) -> Iterator[Document]:
    for finder in FINDERS:
        ids = sorted(touched.get(finder.records.table._meta.table_name, ()))  # noqa: SLF001 peewee's documented API
        for start in range(0, len(ids), _BLOCK):
            block = ids[start : start + _BLOCK]
            for record in finder.records.load(block):
                yield finder.area.code, record.id, finder.text_of(record)


def catch_up(store: Store) -> None:
    """Take everything written since the index was last used into it; builds an empty index whole."""
    last = audit.head()
    seen, mark = store.search.seen
    if audit.hash_at(seen) != mark:
        # The database was restored to an earlier state: what the index knows is from another history.
        store.search.discard()
        seen = 0
    if seen < last[0]:
        store.search.update(_documents(_touched(seen)), last)


def similar(store: Store, finder: Finder[Any], text: str, limit: int) -> list[int]:
    """Ids of records that share most pairs of characters with a text, the likeliest first.

    A sample of the pairs is looked up, each as far back as ``_DEEPEST`` records; rare ones weigh more.
    """
    found = pairs(text)
    if len(found) < _FEWEST:
        return []
    size = min(_SAMPLE, len(found))
    sample = [found[place * len(found) // size] for place in range(size)]

    def attempt() -> list[int]:
        catch_up(store)
        weights: dict[int, float] = {}
        for pair in sample:
            holders = store.search.newest_with(finder.area.code, pair, _DEEPEST)
            for record in holders:
                weights[record] = weights.get(record, 0.0) + 1 / len(holders)
        return sorted(weights, key=lambda record: -weights[record])[:limit]

    return store.search.mended(attempt)


def search(store: Store, finder: Finder[Any], text: str) -> list[int] | None:
    """Ids of the records that contain ``text``; None when there is nothing to search for."""
    if not text.strip():
        return None

    def attempt() -> list[int]:
        catch_up(store)
        return store.search.find(finder.area.code, text)

    return store.search.mended(attempt)
