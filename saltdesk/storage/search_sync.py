"""Updates of the search index from the audit trail, so that no write can be missed."""

from __future__ import annotations

import logging
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import astuple, dataclass
from itertools import chain
from typing import Any

from saltdesk.domain.base.audit import RowChange
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.domain.base.query import Query
from saltdesk.domain.complaints.files import ComplaintAttachment
from saltdesk.storage.complaints import ATTACHMENTS, STEPS
from saltdesk.storage.database import Store
from saltdesk.storage.failures import UNREADABLE, sentences
from saltdesk.storage.lookup import Finder
from saltdesk.storage.recording import trail_head
from saltdesk.storage.records import Records
from saltdesk.storage.registry import FINDERS, finder_of
from saltdesk.storage.search import Document
from saltdesk.storage.tokens import fold, pairs
from saltdesk.storage.trail import audit

_BLOCK = 500
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class IndexedPart:
    """Records whose texts find their parent: the field with the parent's id, and the text fields."""

    records: Records[Any]
    parent: str
    texts: tuple[str, ...]


PARTS: tuple[IndexedPart, ...] = (
    IndexedPart(STEPS, "complaint", ("what", "by", "office")),
    IndexedPart(ATTACHMENTS, "complaint", ("name",)),
)
"""Records of other tables whose text leads to the records of their area."""

FURTHER: dict[Area, tuple[str, ...]] = {Area.COMPLAINTS: ("answers", "assignee")}
"""Per area, further text columns that its finder does not name: lists of texts, and words."""

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


def texts_of(finder: Finder[Any], ids: Sequence[int]) -> dict[int, str]:
    """Return the text under which each of these records is found."""
    return {key: text for _, key, text in documents_of(finder, sorted(ids)) if text is not None}


def _documents(touched: dict[str, set[int]]) -> Iterator[Document]:
    for finder in FINDERS:
        yield from documents_of(finder, sorted(touched.get(finder.records.table_name, ())))


def documents_of(finder: Finder[Any], ids: Sequence[int]) -> Iterator[Document]:
    """Yield the document of each of these records; one that is gone has no text."""
    for start in range(0, len(ids), _BLOCK):
        block = ids[start : start + _BLOCK]
        further, gone = _texts_of_parts(finder.area, block), set(block)
        for record in finder.records.load(block):
            gone.discard(record.id)
            texts = (finder.text_of(record), *_further_texts(finder.area, record), *further[record.id])
            yield finder.area.code, record.id, "\n".join(texts)
        yield from ((finder.area.code, key, None) for key in sorted(gone))


def entries_since(seq: int) -> Iterator[Document]:
    """Yield what the entries after number ``seq`` say; their changes are found with the records."""
    for number, *texts in audit.texts_since(seq):
        yield Area.TRAIL.code, number, "\n".join(texts)


def _texts_of_parts(area: Area, ids: Sequence[int]) -> dict[int, list[str]]:
    """Return the texts of the parts of these records, by record id."""
    found: dict[int, list[str]] = defaultdict(list)
    for part in (part for part in PARTS if part.records.area is area):
        for record in part.records.among(part.parent, ids):
            # File names of private material stay out of the index: they may identify the complainant.
            if not (isinstance(record, ComplaintAttachment) and record.tells_identity):
                found[getattr(record, part.parent)] += (getattr(record, name) for name in part.texts)
    return found


def _further_texts(area: Area, record: Any) -> Iterator[str]:
    for name in FURTHER.get(area, ()):
        value = getattr(record, name)
        if isinstance(value, str):
            yield value
        else:
            yield from (text for row in value for text in astuple(row))


def catch_up(store: Store) -> None:
    """Add everything written since the last call to the index; build an empty index from all records."""
    last = trail_head.head()
    seen, mark = store.search.seen
    if audit.hash_at(seen) != mark:
        # The database was restored to an earlier state, so the index belongs to another history.
        store.search.discard()
        seen = 0
    if seen < last[0]:
        store.search.update(chain(_documents(_touched(seen)), entries_since(seen)), last)


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
        for pair in sample:
            holders = store.search.newest_with(finder.area.code, pair, _DEEPEST)
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

    def attempt() -> list[int]:
        catch_up(store)
        return store.search.find(finder.area.code, text)

    try:
        return store.search.mended(attempt)
    except EnvironmentProblem as problem:
        _log.warning("searching without the index: %s", problem.what)
        return _read_through(store, finder, text)


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
