"""What both databases of the data do, each in its way; nothing above asks which one is open."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Any, Protocol

from saltdesk.domain.base.dataclass import dataclass

Head = tuple[int, str]
"""Number and hash of an entry of the trail."""


@dataclass(frozen=True)
class Appended:
    """A new entry of the trail: number and hash, the changes as UTF-8 JSON, and the tables of records."""

    seq: int
    hash: str
    diffs: bytes
    tables: frozenset[str]


@dataclass(frozen=True)
class Drained:
    """Content of the outbox: the changes as UTF-8 JSON, the tables of records, and the number of changes."""

    diffs: bytes
    tables: frozenset[str]
    count: int


@dataclass(frozen=True)
class News:
    """An act of somebody else: its entry of the trail, the code of its area and the tables it changed.

    Without an area, anything may have changed up to this entry.
    """

    seq: int
    area: str = ""
    tables: tuple[str, ...] = ()


class DataEngine(Protocol):
    """The database that holds the records. Statements are written with the marks and words of SQLite."""

    is_shared: bool
    """Whether others on other computers work in the same database."""

    @property
    def is_guarded(self) -> bool:
        """Return whether the database itself hides records from the login."""

    def answers_to(self, ticket: int) -> list[tuple[str, dict[str, Any]]]:
        """Return table and columns of the people that a ticket lets the login read, once."""

    def inserted(self, table: str, sql: str, values: Sequence[object]) -> int:
        """Run an INSERT that states no id, and return the id of the new row."""

    def inserted_all(self, table: str, sql: str, rows: Sequence[Sequence[object]]) -> list[int]:
        """Run the same for each row of values, and return the ids of the new rows."""

    def answers_to_each(self, sql: str, rows: Sequence[Sequence[object]]) -> list[Any]:
        """Run a query that gives one value for each row of values, and return the values."""

    def execute_many(self, sql: str, rows: Sequence[Sequence[object]]) -> int:
        """Run a statement once for each row of values, and return how many rows of the table changed."""

    def taken_column(self, error: BaseException) -> str:
        """Return the first column of the unique index that a new row broke; empty for another error."""

    def columns_of(self, table: str) -> list[tuple[str, bool]]:
        """Return the columns of a table in their order, and whether each must hold a value."""

    def written(self, table: str, keys: Sequence[int]) -> Iterable[Mapping[str, Any]]:
        """Return rows, by column, that belong to records the running act wrote and the person may not see."""

    def numbers_of(self, query: Any) -> frozenset[int]:
        """Return the numbers that a query of peewee finds, of one column."""

    def outside(self, column: str, ids: Collection[int], mark: str = "?") -> tuple[str, object]:
        """Return the condition that a column holds none of ``ids``, which may be very many, and its value."""

    def state(self) -> object:
        """Return a value that changes when somebody else commits; None where only a query can tell."""

    def unchanged(self) -> object:
        """Return a value that stays the same until the running act writes a row; None where none can tell."""

    def newest(self) -> Head | None:
        """Return number and hash of the newest entry of the trail, or None if there is none."""

    def acting(self, act: str = "") -> AbstractContextManager[None]:
        """Run the block in a transaction for writing; no other act runs meanwhile. ``act`` is its code."""

    def viewing(self) -> AbstractContextManager[None]:
        """Run the block in a transaction that sees one state of the data and cannot write."""

    def stopped_by(self, is_stopped: Callable[[], bool]) -> None:
        """Let the statements of this thread's connection fail once ``is_stopped`` returns True."""

    def set_foreign_apart(self, at: datetime) -> None:
        """Move changes by another program to an entry of their own, at the beginning of an act."""

    def append(self, told: Mapping[str, Any]) -> Appended:
        """Append the entry of an act, which ``told`` describes by the columns of the trail."""

    def watched(
        self, heard: Callable[[News], None], told: Callable[[bool], None], busy: Callable[[str], None]
    ) -> Callable[[], None] | None:
        """Call ``heard`` for each act of others, and ``told`` with whether the database can be reached.

        ``busy`` is called with who keeps others from saving for long, and with an empty text when that ends.

        Both are called in a thread of their own. Returns what ends it, or None where others are not told.
        """

    def drain(self) -> Drained:
        """Return what the outbox holds of a transaction that will be rolled back."""

    def is_schema_ours(self) -> bool:
        """Return whether tables, indexes and triggers are those that this program made."""

    def any_text(self) -> AbstractContextManager[None]:
        """Read damaged texts, too, throughout the block, so that their rows can be named."""

    def integrity_problems(self, *, quick: bool) -> list[str]:
        """Return one sentence for each fault that the database finds in itself."""

    def settle(self) -> None:
        """Leave nothing behind when the data closes: no log, no connection of another thread."""
