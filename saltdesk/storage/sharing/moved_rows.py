"""Both ends of a move: the tables and their rows in one order, and what proves that they are the same.

Rows are read and written one after the other; no table is held in memory.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final, Protocol

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.progress import Progress

AUDIT: Final = "audit"
"""The table of the trail, which lies in a schema of its own in the shared database."""

_UNMOVED: Final = ("change_outbox",)
"""Tables that hold nothing between two acts."""

DERIVED: Final = ("complaint_party", "complaint_called")
"""Tables that the shared database fills from the records (``schema/47_bars.sql``)."""

_KEYS: Final = ("id", "seq", "rowid")
"""Columns that number the rows of a table."""

_BLOCK: Final = 2_000


@dataclass(frozen=True)
class MovedTable:
    """A table: its columns in their order, those of numbers, and the columns that order its rows."""

    name: str
    columns: tuple[str, ...]
    numbers: frozenset[str]
    order: tuple[str, ...]

    @property
    def key(self) -> str:
        """Return the column that numbers the rows; empty where none does."""
        return next((name for name in _KEYS if name in self.columns), "")

    @property
    def texts(self) -> tuple[str, ...]:
        """Return the columns of texts."""
        return tuple(name for name in self.columns if name not in self.numbers)


@dataclass(frozen=True)
class TableProof:
    """How many rows a table has, and the SHA-256 of all their values in their order."""

    name: str
    rows: int
    digest: str


class End(Protocol):
    """One of the two databases of a move."""

    def count(self, table: MovedTable) -> int:
        """Return the number of rows of a table."""
        ...

    def rows(self, table: MovedTable) -> Iterator[tuple[Any, ...]]:
        """Yield the rows of a table in their order."""
        ...


class Digest:
    """Counts rows that pass through it and takes their SHA-256."""

    def __init__(self, name: str, step: Progress, done: int, total: int) -> None:
        self._name, self._step = name, step
        self._done, self._total = done, total
        self._rows, self._hash = 0, hashlib.sha256()

    def passing(self, rows: Iterable[Sequence[Any]]) -> Iterator[Sequence[Any]]:
        """Yield the rows as they come, and take note of them."""
        for row in rows:
            self._hash.update(_row_bytes(row))
            self._rows += 1
            if not self._rows % _BLOCK:
                self._step(self._done + self._rows, self._total)
            yield row

    @property
    def proof(self) -> TableProof:
        """Return what the rows so far prove."""
        return TableProof(self._name, self._rows, self._hash.hexdigest())


def _row_bytes(row: Sequence[Any]) -> bytes:
    return json.dumps(tuple(row), ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def proofs(end: End, tables: Sequence[MovedTable], progress: Progress) -> list[TableProof]:
    """Return what proves the content of each table."""
    counts = [end.count(table) for table in tables]
    found, done = [], 0
    for table, count in zip(tables, counts, strict=True):
        digest = Digest(table.name, progress, done, sum(counts))
        for _ in digest.passing(end.rows(table)):
            pass
        found.append(digest.proof)
        done += count
        progress(done, sum(counts))
    return found


class LocalEnd:
    """The file of one computer, by a connection of its driver."""

    def __init__(self, connection: Any) -> None:
        self.connection = connection

    def tables(self) -> list[MovedTable]:
        """Return the tables that a move takes along, by name."""
        found = self.connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
            "ORDER BY name"
        )
        return [self._table(name) for (name,) in found.fetchall() if name not in _UNMOVED]

    def _table(self, name: str) -> MovedTable:
        info = self.connection.execute(f'PRAGMA table_info("{name}")').fetchall()
        columns = [column for _, column, *_ in info]
        numbers = {column for _, column, kind, *_ in info if kind == "INTEGER"}
        keyed = [
            column for place, column in sorted((place, column) for _, column, *_, place in info) if place
        ]
        if name == "number_series":
            # The trail knows its rows by this number.
            columns, numbers, keyed = ["rowid", *columns], numbers | {"rowid"}, ["rowid"]
        return MovedTable(name, tuple(columns), frozenset(numbers), tuple(keyed))

    def count(self, table: MovedTable) -> int:
        """Return the number of rows of a table."""
        return int(self.connection.execute(f'SELECT count(*) FROM "{table.name}"').fetchone()[0])

    def rows(self, table: MovedTable) -> Iterator[tuple[Any, ...]]:
        """Yield the rows of a table in their order."""
        yield from self.connection.execute(
            f'SELECT {_listed(table.columns)} FROM "{table.name}" ORDER BY {_listed(table.order)}'
        )

    def put(self, table: MovedTable, rows: Iterable[Sequence[Any]]) -> None:
        """Add rows to an empty table."""
        marks = ", ".join("?" * len(table.columns))
        self.connection.executemany(
            f'INSERT INTO "{table.name}" ({_listed(table.columns)}) VALUES ({marks})', rows
        )


class SharedEnd:
    """The shared database, by a connection of its driver, within a transaction as the owner."""

    def __init__(self, connection: Any) -> None:
        self.connection = connection

    def count(self, table: MovedTable) -> int:
        """Return the number of rows of a table."""
        return int(self.connection.execute(f"SELECT count(*) FROM {place_of(table.name)}").fetchone()[0])

    def rows(self, table: MovedTable) -> Iterator[tuple[Any, ...]]:
        """Yield the rows of a table in their order, which is that of the bytes of texts."""
        order = ", ".join(
            f'"{name}"' if name in table.numbers else f'"{name}" COLLATE "C"' for name in table.order
        )
        query = f"SELECT {_listed(table.columns)} FROM {place_of(table.name)} ORDER BY {order}"
        with self.connection.cursor() as cursor, cursor.copy(f"COPY ({query}) TO STDOUT") as copy:
            copy.set_types(["int8" if name in table.numbers else "text" for name in table.columns])
            yield from copy.rows()

    def put(self, table: MovedTable, rows: Iterable[Sequence[Any]]) -> None:
        """Add rows to an empty table."""
        statement = f"COPY {place_of(table.name)} ({_listed(table.columns)}) FROM STDIN"
        with self.connection.cursor() as cursor, cursor.copy(statement) as copy:
            for row in rows:
                copy.write_row(row)


def place_of(table: str) -> str:
    """Return a table of the shared database with its schema."""
    return f'trail."{table}"' if table == AUDIT else f'saltdesk."{table}"'


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)
