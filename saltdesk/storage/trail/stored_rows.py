"""Stored rows as the trail tells them: their columns, what an absent value means, and their names."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from saltdesk.domain.base.audit import HOUSEKEEPING
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.fields import FIELD_TABLES
from saltdesk.storage.recording.private_columns import PRIVATE_COLUMNS, SALT
from saltdesk.storage.registry import RECORDS, records_of
from saltdesk.storage.tables.base import database

_BLOCK = 2_000

VERSION = "version"

_NUMBERS = ("number", "code", "title", "name")
"""Columns by which people know a record; the first that a table has is told."""


def audited_tables() -> tuple[str, ...]:
    """Return the names of all tables whose rows the trail proves."""
    return (*(records.table_name for records in RECORDS), *sorted(HOUSEKEEPING))


@dataclass(frozen=True)
class Named:
    """A row in words: area, number, and table and id for the administrator."""

    table: str
    key: int
    values: Mapping[str, object]

    def __str__(self) -> str:
        """Return such as 投诉受理 2026-0012（complaint 第12行）."""
        area = "" if self.table in HOUSEKEEPING else records_of(self.table).area.label
        known = self.table not in PRIVATE_COLUMNS or self.table == "notice"
        number = (
            next((self.values.get(name) for name in _NUMBERS if self.values.get(name)), "") if known else ""
        )
        told = " ".join(str(part) for part in (area, number) if part)
        return f"{told}（{self.table} 第{self.key}行）"

    def differs(self, name: str, entry: int) -> str:
        """Return the sentence about a value that is not what the trail tells; ``entry`` changed it last."""
        return f"{self}的“{self._label(name)}”与痕迹不符（最近一次登记是痕迹第{entry}条）。"

    def _label(self, name: str) -> str:
        table = None if self.table in HOUSEKEEPING else FIELD_TABLES.get(records_of(self.table).record)
        return (table.label(name) if table and name in table else "") or name


class StoredRow(NamedTuple):
    """One stored row: its values in the order of ``Schema.told``, its version, and what the trail hides."""

    values: tuple[object, ...]
    version: object = None
    salt: object = None
    private: tuple[object, ...] = ()


@dataclass(frozen=True)
class Schema:
    """The columns of a table: ``told`` are those whose values stand in the trail, ``private`` the others.

    ``absent`` is what a value means that the trail leaves out, in the order of ``told``: NULL where that may
    stand.
    """

    table: str
    key: str
    told: tuple[str, ...]
    absent: tuple[str | None, ...]
    private: tuple[str, ...]
    has_version: bool

    @classmethod
    def of(cls, database: Any, table: str) -> Schema:
        """Return the schema of a table as it stands."""
        info = dict(database.columns_of(table))
        private = PRIVATE_COLUMNS.get(table, ())
        apart = {"id", VERSION, *((SALT, *private) if private else ())}
        told = {name: None if may_be_null else "" for name, may_be_null in _nullable(info, apart)}
        key = "id" if "id" in info else "rowid"
        return cls(table, key, tuple(told), tuple(told.values()), private, VERSION in info)

    def rows(self, database: Any, among: Collection[int]) -> Iterator[tuple[int, StoredRow]]:
        """Yield id and content of the stored rows with these ids."""
        columns = (*self.told, *((VERSION,) if self.has_version else ()))
        columns += (SALT, *self.private) if self.private else ()
        named = "".join(f', "{name}"' for name in columns)
        sql = (
            f"SELECT {self.key}{named} FROM {self.table} WHERE {self.key} IN (SELECT value FROM json_each(?))"
        )
        cursor, told = database.execute_sql(sql, (json.dumps(list(among)),)), len(self.told) + 1
        while block := cursor.fetchmany(_BLOCK):
            for row in block:
                yield row[0], self._row(row[1:told], row[told:])

    def _row(self, values: tuple[object, ...], rest: tuple[object, ...]) -> StoredRow:
        version = rest[0] if self.has_version else None
        if not self.private:
            return StoredRow(values, version)
        salt, *private = rest[1:] if self.has_version else rest
        return StoredRow(values, version, salt, tuple(private))

    def keys(self, database: Any) -> Iterator[int]:
        """Yield the ids of all stored rows."""
        cursor = database.execute_sql(f"SELECT {self.key} FROM {self.table} ORDER BY {self.key}")
        while block := cursor.fetchmany(_BLOCK):
            for (key,) in block:
                yield key

    def named(self, key: int, row: StoredRow | None) -> Named:
        """Return a row in words."""
        return Named(self.table, key, dict(zip(self.told, row.values, strict=True)) if row else {})


def _nullable(info: Mapping[str, bool], apart: Iterable[str]) -> Iterator[tuple[str, bool]]:
    return ((name, not is_required) for name, is_required in info.items() if name not in apart)


def named_row(table: str, key: int) -> str:
    """Return a stored row in words, as the checks name it; the trail's rows are its entries."""
    if table == "audit":
        return f"痕迹第{key}条"
    if table not in audited_tables():
        return table
    schema = Schema.of(database, table)
    return str(schema.named(key, dict(schema.rows(database, (key,))).get(key)))
