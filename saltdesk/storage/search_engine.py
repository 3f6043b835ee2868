"""What both search indexes answer: a file beside the data, or a table of the shared database."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Mapping, Sequence, Set
from typing import ClassVar, Protocol

Document = tuple[str, int, str | None]
"""Area, record id and the text under which the record is found; None removes it."""

Documents = Callable[[Mapping[str, Set[int]]], Iterator[Document]]
"""Gives the documents of records by the name of their table."""


class Search(Protocol):
    """Index that finds records by any part of their text."""

    is_in_step: ClassVar[bool]
    """Whether every act indexes what it changes; another index catches up before a search."""

    @property
    def seen(self) -> tuple[int, str]:
        """Return number and hash of the last indexed audit entry; if none, those of an empty trail."""

    def stopped_by(self, is_stopped: Callable[[], bool]) -> None:
        """Let this thread's statements fail once ``is_stopped`` returns True, until ``close``."""

    def settle(self, documents: Documents) -> None:
        """Index what the running act changed, before its end; an index that catches up does nothing."""

    def update(self, documents: Iterator[Document], seen: tuple[int, str]) -> None:
        """Index documents and store ``seen`` as the last indexed audit entry."""

    def find(self, area: str, query: str) -> list[int]:
        """Return the ids of the records of ``area`` that contain every part of ``query``, newest first."""

    def walk(self, area: str, query: str) -> Generator[int, None, None]:
        """Yield what ``find`` returns; whoever stops early, and closes the iterator, saves the rest."""

    def among(self, area: str, query: str, keys: Sequence[int]) -> list[int]:
        """Return which of these records contain every part of ``query``, newest first."""

    def ending(self, area: str, text: str) -> list[int]:
        """Return the records of ``area`` with a word that ends with ``text``; others may be among them."""

    def newest_with(self, area: str, pairs: Sequence[str], limit: int) -> list[list[int]]:
        """Return the ids of the newest records that hold each pair of characters, at most ``limit`` each."""

    def is_mendable(self) -> bool:
        """Return whether there is an index, and who works may build it anew."""

    def size(self) -> int:
        """Return the bytes that a thorough check reads."""

    def is_whole(self, *, thorough: bool) -> bool:
        """Return whether every text lies under exactly one record; ``thorough`` reads all pages, too."""

    def numbers(self, area: str) -> tuple[int, float]:
        """Return how many records of an area are indexed, and the sum of their ids."""

    def records(self, area: str) -> set[int]:
        """Return the ids of the indexed records of an area."""

    def mended(self, attempt: Callable[[], list[int]]) -> list[int]:
        """Return the result of ``attempt``; if the index is damaged, rebuild it and try again."""

    def discard(self) -> None:
        """Empty the index."""

    def close(self) -> None:
        """Let go of what the index holds open."""
