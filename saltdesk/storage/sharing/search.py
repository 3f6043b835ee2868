"""The search index of the shared database: a table that nobody may select, asked through its functions.

Each act puts the texts of the records it changed before its entry is appended, so the index is in step.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from itertools import groupby, islice
from typing import Any, ClassVar, Final

from saltdesk.storage.base.failures import sentences
from saltdesk.storage.base.tokens import fold
from saltdesk.storage.recording import trail_head
from saltdesk.storage.search_engine import Document, Documents
from saltdesk.storage.tables.base import database

_BLOCK: Final = 500
"""Documents that go to the server in one statement."""


class SharedSearch:
    """Index that finds the records that the person of the login may see."""

    is_in_step: ClassVar[bool] = True

    @property
    def seen(self) -> tuple[int, str]:
        """Return the head of the trail: every entry is indexed when it is written."""
        return trail_head.head()

    def stopped_by(self, is_stopped: Callable[[], bool]) -> None:
        """Do nothing: the connection of the data is stopped."""

    def settle(self, documents: Documents) -> None:
        """Index what the running act changed, in its transaction."""
        self._put(documents(self._touched()))

    def _touched(self) -> Mapping[str, set[int]]:
        """Return, per table, the ids of the records whose texts the running act changed."""
        found: dict[str, set[int]] = {}
        for table, key in _rows("SELECT main, record FROM guard.touched()"):
            found.setdefault(table, set()).add(key)
        return found

    def _put(self, documents: Iterator[Document]) -> None:
        """Index documents inside an act."""
        for area, told in groupby(documents, lambda one: one[0]):
            while block := list(islice(told, _BLOCK)):
                keys = [key for _, key, _ in block]
                texts = [None if text is None else fold(text) for *_, text in block]
                _rows("SELECT guard.put_words(?, ?, ?)", area, keys, texts)

    def update(self, documents: Iterator[Document], seen: tuple[int, str]) -> None:
        """Index documents in a transaction of the keeper; ``seen`` is the head anyway."""
        with database.acting():
            self._put(documents)

    def find(self, area: str, query: str) -> list[int]:
        """Return the ids of the records of ``area`` that contain every part of ``query``, newest first."""
        parts = fold(query).split()
        if not parts or not _is_text(query):
            return []
        ((found,),) = _rows("SELECT guard.find_words(?, ?)", area, parts)
        return list(found)

    def walk(self, area: str, query: str) -> Generator[int, None, None]:
        """Yield what ``find`` returns: the server hands over all numbers at once."""
        yield from self.find(area, query)

    def among(self, area: str, query: str, keys: Sequence[int]) -> list[int]:
        """Return which of these records contain every part of ``query``, newest first."""
        parts = fold(query).split()
        if not parts or not _is_text(query):
            return []
        ((found,),) = _rows("SELECT guard.words_among(?, ?, ?::bigint[])", area, parts, list(keys))
        return list(found)

    def ending(self, area: str, text: str) -> list[int]:
        """Return the records of ``area`` that contain ``text``, more than have a word that ends so."""
        return self.find(area, text)

    def newest_with(self, area: str, pairs: Sequence[str], limit: int) -> list[list[int]]:
        """Return the ids of the newest records that hold each pair of characters, at most ``limit`` each."""
        sql = "SELECT records FROM guard.newest_words(?, ?, ?) ORDER BY place"
        return [list(records) for (records,) in _rows(sql, area, list(pairs), limit)]

    def is_mendable(self) -> bool:
        """Return whether the login is the keeper's, who alone builds the index anew."""
        ((is_keeper,),) = _rows("SELECT guard.is_keeper()")
        return bool(is_keeper)

    def size(self) -> int:
        """Return 0: the server checks its pages itself."""
        return 0

    def is_whole(self, *, thorough: bool) -> bool:
        """Return True: the key of the table holds one text under each record."""
        return True

    def numbers(self, area: str) -> tuple[int, float]:
        """Return how many records of an area are indexed, and the sum of their ids; only for the keeper."""
        ((count, total),) = _rows("SELECT * FROM guard.indexed_numbers(?)", area)
        return count, total

    def records(self, area: str) -> set[int]:
        """Return the ids of the indexed records of an area; only for the keeper."""
        ((found,),) = _rows("SELECT guard.indexed_records(?)", area)
        return set(found)

    def mended(self, attempt: Callable[[], list[int]]) -> list[int]:
        """Return the result of ``attempt``; a fault of the server is no fault of the index."""
        with sentences():
            return attempt()

    def discard(self) -> None:
        """Empty the index but for the trail's entries; only for the keeper, who then fills its gaps."""
        with database.acting():
            _rows("SELECT guard.discard_words()")

    def close(self) -> None:
        """Do nothing: the index has no connection of its own."""


def _rows(sql: str, *values: object) -> list[tuple[Any, ...]]:
    rows: list[tuple[Any, ...]] = database.execute_sql(sql, values).fetchall()
    return rows


def _is_text(query: str) -> bool:
    """Return whether the server can read a text; half of a pair of surrogates is in none that it holds."""
    return not any("\ud800" <= char <= "\udfff" for char in query)
