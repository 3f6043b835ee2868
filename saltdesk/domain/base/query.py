"""A ledger query: search text, filters and order, the same for screen, export and tests."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from typing import Final

from saltdesk.domain.base.dataclass import dataclass

LONGEST_TEXT: Final = 200
"""Characters of a search that count: a pasted page finds what holds its beginning, in little memory."""


@dataclass(frozen=True)
class Query:
    """Filters of one ledger; empty values do not filter.

    ``since`` and ``until`` are inclusive and apply to the ledger's leading date; ``mine`` is the name of the
    person whose records are wanted; ``sort`` is a column name of the ledger (empty: newest first). ``marks``
    holds, for columns the ledger can be filtered by, the stored values one of which is wanted. ``only`` keeps
    these records, which ``only_words`` calls by what they have in common. Of ``text`` the first
    ``LONGEST_TEXT`` characters are kept.
    """

    text: str = ""
    status: str = ""
    office: str = ""
    since: date | None = None
    until: date | None = None
    mine: str = ""
    parent: int = 0
    sort: str = ""
    descending: bool = True
    overdue_on: date | None = None
    marks: Mapping[str, tuple[str | int, ...]] = field(default_factory=dict)
    only: tuple[int, ...] | None = None
    only_words: str = ""

    def __post_init__(self) -> None:
        """Cut a text that is too long."""
        if len(self.text) > LONGEST_TEXT:
            object.__setattr__(self, "text", self.text[:LONGEST_TEXT])
