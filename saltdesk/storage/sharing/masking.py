"""Texts masked by the shared database, which alone knows what identifies the people of a record."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.complaints.masks import TextMasks
from saltdesk.storage.base.failures import sentences
from saltdesk.storage.tables.base import database

_ASK = "SELECT masked, told FROM guard.masked(?, ?::bigint[], ?::text[], ?)"

_MOST = 2_000
"""Texts of one question."""

_Text = tuple[int, str]
"""A text with the id of the record it is about."""


class Book:
    """What the database answered about texts of records of one area; ``blank`` stands for the usual masks."""

    def __init__(self, area: Area, blank: str | None = None) -> None:
        self._area, self._blank = area, blank
        self._answers: dict[_Text, tuple[str, bool]] = {}
        self._wanted: dict[_Text, None] = {}
        self._is_gathering = False

    def masks(self, keys: Sequence[int]) -> dict[int, TextMasks]:
        """Return the masks of records, by id."""
        return {key: BookMasks(self, key) for key in keys}

    @contextmanager
    def gathering(self) -> Iterator[None]:
        """Collect the texts of the block, which are empty in it, and have them masked together at its end."""
        self._is_gathering = True
        try:
            yield
        finally:
            self._is_gathering = False
            wanted, self._wanted = list(self._wanted), {}
        for start in range(0, len(wanted), _MOST):
            self._ask(wanted[start : start + _MOST])

    def answer(self, key: int, text: str) -> tuple[str, bool]:
        """Return a text of a record masked, and whether it named the person."""
        if not text:
            return text, False
        known = self._answers.get((key, text))
        if known:
            return known
        if self._is_gathering:
            self._wanted[key, text] = None
            return "", False
        self._ask([(key, text)])
        return self._answers[key, text]

    def _ask(self, wanted: Sequence[_Text]) -> None:
        keys, texts = [key for key, _ in wanted], [text for _, text in wanted]
        with sentences():
            found = database.execute_sql(_ASK, (self._area.code, keys, texts, self._blank)).fetchone()
        for one, masked, is_told in zip(wanted, *found, strict=True):
            # Nothing of a record that is out of sight is shown.
            self._answers[one] = masked or "", is_told


@dataclass(frozen=True)
class BookMasks:
    """What hides the person of one record in texts."""

    book: Book
    key: int
    is_empty: bool = False

    def is_told(self, text: str) -> bool:
        """Return whether the text identifies the person."""
        return self.book.answer(self.key, text)[1]

    def masked(self, text: str) -> str:
        """Return the masked text that other offices may read."""
        return self.book.answer(self.key, text)[0]
