"""The first page of a search: hits are read from the newest on, until the page is full."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from functools import partial
from heapq import merge
from itertools import islice
from typing import Any

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.query import Query
from saltdesk.services.access.complaints import with_surname
from saltdesk.services.access.masking import still_found
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.initials import BY_INITIALS
from saltdesk.storage.base.tokens import fold
from saltdesk.storage.lookup import Finder, Hides
from saltdesk.storage.search_documents import texts_of
from saltdesk.storage.search_sync import found_among, newest

_FEW = 1_000
"""Records left by the filters that are looked up one by one, instead of walking through the hits."""

_SOME = 20_000
"""Records left by the filters that are looked up before more hits are looked at than ``_SOON``."""

_SOON = 1_000
"""Hits of which most searches fill a page."""

_LONG = 5_000
"""Hits, or records left by the filters, that can be looked at while somebody waits for a key to show."""

_CHUNK, _LARGEST, _GROWTH = 256, 16_384, 4
"""Hits looked at together: first few, as most fill the page; more where the filters take most away."""

_MORE = 120
"""Percent of the hits that fill the page by the share seen so far, because the share is not even."""


class DeepHits(Exception):
    """The first hits lie so deep that finding them takes longer than somebody waits for a key to show."""


def is_walked(finder: Finder[Any], query: Query) -> bool:
    """Return whether the first hits of a query can be found without reading all of them."""
    is_newest_first = not query.sort and query.descending
    return bool(query.text.strip()) and is_newest_first and finder.area not in BY_INITIALS


def first_hits(
    desk: Desk, finder: Finder[Any], query: Query, limit: int, hides: Hides, *, is_hurried: bool = False
) -> list[int]:
    """Return the first ``limit`` ids of a search that ``is_walked``; ``hides`` tells which are left out.

    Raises:
        DeepHits: the hits lie deep, and somebody waits (``is_hurried``).
    """
    few = None if finder.area is Area.TRAIL else finder.some(query, _FEW)
    surname = _surname(desk, finder, query)
    walk = _Walk(desk, finder, query, limit, hides, surname, is_hurried=is_hurried)
    if few is not None:
        return walk.of_few(few)
    return newest(desk.store, finder, query.text, walk.take)


class _Walk:
    """Walks through the hits of one query."""

    def __init__(
        self,
        desk: Desk,
        finder: Finder[Any],
        query: Query,
        limit: int,
        hides: Hides,
        surname: list[int],
        *,
        is_hurried: bool,
    ) -> None:
        self.is_hurried = is_hurried
        self.desk, self.finder, self.query, self.limit = desk, finder, query, limit
        self.hides, self.surname, self.named = hides, surname, frozenset(surname)
        self.plain = replace(query, text="")
        self.is_filtered = finder.is_filtered(self.plain)

    def take(self, hits: Iterator[int]) -> list[int]:
        """Return the page: who is called by this number, then the newest hits."""
        found = self._numbered()
        seen, size, looked = frozenset(found), _CHUNK, 0
        both = merge(hits, self.surname, reverse=True)
        while len(found) < self.limit and (chunk := list(islice(both, size))):
            page = self._page([key for key in dict.fromkeys(chunk) if key not in seen])
            seen |= frozenset(page)
            found += self._told(page, self.limit - len(found))
            before, looked = looked, looked + len(chunk)
            size = self._next_size(size, looked, len(found))
            if len(found) < self.limit and before <= _SOON < looked:
                some = self._some_older(chunk[-1])
                if some is not None:
                    waiting = [key for key in some if key not in seen]
                    return found + self._among(waiting, self.limit - len(found))
            self._refuse_long(looked, len(found))
        return found[: self.limit]

    def _page(self, keys: list[int]) -> list[int]:
        """Return which hits the filters keep and the person may see.

        Without filters rights come first: what tells them is small, and no hidden record is read.
        """
        if self.is_filtered:
            return self.finder.ids(self.plain, keys, hides=self.hides)
        hidden = self.hides(keys)
        shown = [key for key in keys if key not in hidden]
        return self.finder.ids(self.plain, shown) if shown else []

    def _next_size(self, size: int, looked: int, found: int) -> int:
        """Return how many hits to look at next: what fills the page if as many of them are hidden."""
        if self.is_filtered or not found:
            return min(size * _GROWTH, _LARGEST)
        needed = (self.limit - found) * looked * _MORE // (found * 100)
        return max(min(needed, size * _GROWTH**2, _LARGEST), _CHUNK)

    def _refuse_long(self, looked: int, found: int) -> None:
        if self.is_hurried and looked >= _LONG and found < self.limit:
            raise DeepHits

    def _some_older(self, than: int) -> list[int] | None:
        """Return the records left by the filters that are older than a hit, or None if they are too many."""
        if self.finder.area is Area.TRAIL:
            return None
        some = self.finder.some(self.query, _SOME)
        return None if some is None else sorted((key for key in some if key < than), reverse=True)

    def _among(self, keys: list[int], wanted: int) -> list[int]:
        """Return the first hits among records, which come newest first."""
        found, looked, waiting = list[int](), 0, iter(keys)
        while len(found) < wanted and (part := list(islice(waiting, _SOON))):
            hidden = self.hides(part)
            seen = [key for key in part if key not in hidden]
            hits = self.desk.store.search.among(self.finder.area.code, self.query.text, seen)
            both = sorted({*hits, *self.named.intersection(seen)}, reverse=True)
            found += self._told(both, wanted - len(found))
            looked += len(part)
            self._refuse_long(looked, len(found))
        return found

    def of_few(self, keys: list[int]) -> list[int]:
        """Return the page out of the few records that the filters leave."""
        hidden = self.hides(keys)
        seen = [key for key in keys if key not in hidden]
        hits = found_among(self.desk.store, self.finder, self.query.text, seen)
        named = self.named.intersection(seen)
        return self._told(self.finder.ids(self.query, [*hits, *named]), self.limit)

    def _told(self, keys: list[int], wanted: int) -> list[int]:
        """Return the first hits of a page that are hits for the person, who may not know complainants."""
        found: list[int] = []
        waiting = iter(keys)
        while len(found) < wanted and (part := list(islice(waiting, wanted - len(found)))):
            kept = frozenset(_kept(self.desk, self.finder, self.query, part, self.named))
            found += (key for key in part if key in kept)
        return found

    def _numbered(self) -> list[int]:
        text = self.query.text
        if not any(char.isdecimal() for char in text):
            return []
        search, area = self.desk.store.search, self.finder.area.code
        among = [key for end in self.finder.endings(text) for key in search.ending(area, end)]
        called = self.finder.numbered(self.query, among)
        hidden, holding = self.hides(called), frozenset(_containing(self.finder, called, text))
        found = [key for key in called if key in holding and key not in hidden]
        return _kept(self.desk, self.finder, self.query, found, frozenset())


def _surname(desk: Desk, finder: Finder[Any], query: Query) -> list[int]:
    """Return the complaints of who bears the surname that is searched for, newest first."""
    if finder.area is not Area.COMPLAINTS:
        return []
    chosen = None if query.only is None else frozenset(query.only)
    found = with_surname(desk, query.text)
    return sorted((key for key in found if chosen is None or key in chosen), reverse=True)


def _containing(finder: Finder[Any], keys: list[int], text: str) -> list[int]:
    """Return the records whose own texts contain every part of a text."""
    parts = fold(text).split()
    told = texts_of(finder, keys)
    return [key for key, held in told.items() if all(part in fold(held) for part in parts)]


def _kept(
    desk: Desk, finder: Finder[Any], query: Query, keys: list[int], named: Collection[int]
) -> list[int]:
    """Return which hits are among the chosen records, and still hits for who may not know the complainant."""
    if query.only is not None:
        chosen = frozenset(query.only)
        keys = [key for key in keys if key in chosen]
    if finder.area is not Area.COMPLAINTS:
        return keys
    told = [key for key in keys if key not in named]
    return still_found(desk, told, query.text, partial(texts_of, finder)) + [k for k in keys if k in named]
