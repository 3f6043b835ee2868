"""Queries of the ledgers: matching records in order, records by id, and counts by state."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import replace
from functools import partial
from typing import Any

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.query import Query
from saltdesk.services.access.complaints import with_surname
from saltdesk.services.access.first_hits import first_hits, is_walked
from saltdesk.services.access.hiding import barred, hidden_among, hidden_from, refuse_hidden
from saltdesk.services.access.masking import readable, readable_entries, readable_notices, still_found
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.initials import with_initials
from saltdesk.storage.lookup import Finder, Hides
from saltdesk.storage.registry import finder_of
from saltdesk.storage.search_documents import texts_of
from saltdesk.storage.search_sync import search


def find(
    desk: Desk,
    area: Area,
    query: Query,
    limit: int = 0,
    finder: Finder[Any] | None = None,
    *,
    is_hurried: bool = False,
) -> list[int]:
    """Return the ids of the records that match ``query``, in its order, at most ``limit`` (0: all).

    Records hidden from the person at the desk are left out. ``finder`` is another one than the area's own,
    for a ledger that reads other columns.

    Raises:
        DeepHits: the first hits lie deep, and somebody waits (``is_hurried``).
    """
    finder = finder or finder_of(area)
    if limit and is_walked(finder, query):
        hides = partial(hidden_among, desk, area)
        return first_hits(desk, finder, query, limit, hides, is_hurried=is_hurried)
    among, today = _among(desk, finder, query), desk.clock.today()
    return finder.ids(query, among, limit, _hides(desk, area, limit), today)


def _hides(desk: Desk, area: Area, limit: int) -> Hides:
    """Return what tells the hidden ids: of a page by asking for its ids, else by knowing all."""
    if limit:
        return partial(hidden_among, desk, area)
    hidden = barred(desk, area)
    return lambda _keys: hidden


def _among(desk: Desk, finder: Finder[Any], query: Query) -> list[int] | None:
    """Return the ids to which text and chosen records of a query limit it; None if neither is given."""
    found = _searched(desk, finder, query.text)
    if query.only is None or found is None:
        return found if query.only is None else list(query.only)
    chosen = frozenset(query.only)
    return [key for key in found if key in chosen]


def _searched(desk: Desk, finder: Finder[Any], text: str) -> list[int] | None:
    """Return the ids of records that contain the text, or have these pinyin initials or this surname.

    Return None if no text is given.
    """
    by_text = search(desk.store, finder, text)
    if by_text and finder.area is Area.COMPLAINTS:
        by_text = still_found(desk, by_text, text, partial(texts_of, finder))
    found = with_initials(finder.area, text, by_text)
    if found is None or finder.area is not Area.COMPLAINTS:
        return found
    return list(dict.fromkeys((*found, *with_surname(desk, text))))


def record_type(area: Area) -> type[Any]:
    """Return the class of the records of an area."""
    return finder_of(area).records.record


def load(
    area: Area, ids: Sequence[int], desk: Desk | None = None, without: Collection[str] = ()
) -> list[Any]:
    """Return the records with these ids, in the order of ``ids``, without those hidden from the person.

    Fields named in ``without`` are not read and have their defaults.

    Raises:
        TypeError: the area is guarded and ``desk`` is None.
    """
    with desk.store.reading() if desk else nullcontext():
        hidden = hidden_among(desk, area, ids) if desk else hidden_from(desk, area)
        found = finder_of(area).records.load([key for key in ids if key not in hidden], without)
        return _as_read(desk, area, found)


def _as_read(desk: Desk | None, area: Area, records: list[Any]) -> list[Any]:
    """Return records without a complainant whom the person at the desk may not know."""
    reading = _READING.get(area)
    return reading(desk, records) if reading and desk else records


_READING: Mapping[Area, Callable[[Desk, Iterable[Any]], list[Any]]] = {
    Area.COMPLAINTS: readable,
    Area.NOTICES: readable_notices,
    Area.TRAIL: readable_entries,
}


def get(area: Area, key: int, desk: Desk | None = None) -> Any:
    """Return one record.

    Raises:
        RuleError: the record does not exist any more.
        NotAllowed: the record is hidden from the person at the desk.
        TypeError: the area is guarded and ``desk`` is None.
    """
    refuse_hidden(desk, area, key)
    return _as_read(desk, area, [finder_of(area).records.get(key)])[0]


def count_by_status(
    desk: Desk, area: Area, query: Query, finder: Finder[Any] | None = None
) -> dict[str, int]:
    """Return the number of records that match ``query``, by state code; its own state filter is ignored."""
    finder = finder or finder_of(area)
    query = replace(query, status="")
    return finder.count_by_status(query, _among(desk, finder, query), barred(desk, area))
