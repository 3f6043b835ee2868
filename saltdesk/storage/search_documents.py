"""The documents of the search index: the text under which each record is found."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import astuple
from operator import attrgetter
from typing import Any

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.complaints.files import ComplaintAttachment
from saltdesk.storage.areas.complaints import ATTACHMENTS, STEPS
from saltdesk.storage.lookup import Finder
from saltdesk.storage.records import Records
from saltdesk.storage.registry import FINDERS
from saltdesk.storage.search_engine import Document
from saltdesk.storage.tables.base import database

_BLOCK = 500


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


def texts_of(finder: Finder[Any], ids: Sequence[int]) -> dict[int, str]:
    """Return the text under which each of these records is found."""
    return {key: text for _, key, text in documents_of(finder, sorted(ids)) if text is not None}


def documents_of_tables(touched: Mapping[str, Set[int]]) -> Iterator[Document]:
    """Yield the documents of records by the name of their table; other tables have none."""
    for finder in FINDERS:
        yield from documents_of(finder, sorted(touched.get(finder.records.table_name, ())))


def documents_of(finder: Finder[Any], ids: Sequence[int]) -> Iterator[Document]:
    """Yield the document of each of these records; one that is gone has no text."""
    names = ("id", *finder.texts, *FURTHER.get(finder.area, ()))
    read = attrgetter(*names)  # one name more than the id, so that it returns a tuple
    for start in range(0, len(ids), _BLOCK):
        block = ids[start : start + _BLOCK]
        rows = finder.records.values_among("id", block, *names)
        unseen = sorted(set(block) - {row[0] for row in rows})
        rows += [list(read(record)) for record in _written(finder.records, unseen)]
        further, gone = _texts_of_parts(finder.area, block, unseen), set(block)
        for key, *values in rows:
            gone.discard(key)
            yield finder.area.code, key, "\n".join((*_texts_in(values), *further[key]))
        yield from ((finder.area.code, key, None) for key in sorted(gone))


def _written(records: Records[Any], keys: Sequence[int]) -> list[Any]:
    """Return the rows, of these records or their parts, that the act wrote and the person may not see."""
    return records.of_rows(database.written(records.table_name, keys)) if keys else []


def _texts_of_parts(area: Area, ids: Sequence[int], unseen: Sequence[int]) -> dict[int, list[str]]:
    """Return the texts of the parts of these records, by record id."""
    found: dict[int, list[str]] = defaultdict(list)
    for part in (part for part in PARTS if part.records.area is area):
        for record in (*part.records.among(part.parent, ids), *_written(part.records, unseen)):
            # File names of private material stay out of the index: they may identify the complainant.
            if not (isinstance(record, ComplaintAttachment) and record.tells_identity):
                found[getattr(record, part.parent)] += (getattr(record, name) for name in part.texts)
    return found


def _texts_in(values: Iterable[Any]) -> Iterator[str]:
    """Yield the texts of searched fields; a field may hold a list of texts."""
    for value in values:
        if isinstance(value, tuple):
            yield from (text for row in value for text in astuple(row))
        else:
            yield str(value or "")
