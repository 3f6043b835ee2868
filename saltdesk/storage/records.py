"""Rows as records: one class reads, adds and changes the rows of a table as frozen dataclasses."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, fields, replace
from typing import Any, Generic, TypeVar

from peewee import SQL, fn

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.date_order import broken, new_disorder, order_problems
from saltdesk.domain.base.errors import ChangedMeanwhile, RuleError, refuse
from saltdesk.storage.failures import sentences
from saltdesk.storage.tables.base import Table

R = TypeVar("R")


def set_of(values: Iterable[int]) -> SQL:
    """Return numbers as an SQL set; json_each takes them as one value, because IN has a limit."""
    return SQL("(SELECT value FROM json_each(?))", (json.dumps(list(values)),))


class Records(Generic[R]):
    """The records of one table. Field names are the same on both sides; every row has id and version.

    ``area`` is where people see them; parts of a record lie in its area.
    """

    def __init__(self, table: type[Table], record: type[R], area: Area) -> None:
        self.table: Any = table
        self.record = record
        self.area = area
        self.names = tuple(field.name for field in fields(record))  # type: ignore[arg-type]
        # Written once: peewee writes a list of columns anew for every query, which took a quarter of an act.
        self.columns = SQL(", ".join(f'"{getattr(table, name).column_name}"' for name in self.names))

    @property
    def table_name(self) -> str:
        """Return the name of the table, as the trail uses it."""
        return str(self.table._meta.table_name)  # noqa: SLF001 peewee's documented API

    def _chosen(self, *conditions: Any) -> list[Any]:
        """Return the matching records by id; tuples are read in half the time of model objects."""
        found = self.table.select(self.columns)
        rows = found.where(*conditions) if conditions else found
        return [self.record(*row) for row in rows.order_by(self.table.id).tuples()]

    def _equal(self, values: Mapping[str, object]) -> Iterator[Any]:
        return (getattr(self.table, name) == value for name, value in values.items())

    def get(self, key: int) -> R:
        """Return the record with this id; RuleError if there is none."""
        with sentences():
            found = self._chosen(self.table.id == key)
        if not found:
            raise RuleError("记录不存在，可能已被移走。请刷新后再试。")
        return found[0]

    def first(self, **values: object) -> R | None:
        """Return the first record by id whose fields equal ``values``, or None."""
        return next(iter(self.all(**values)), None)

    def all(self, **values: object) -> list[R]:
        """Return the records whose fields equal ``values``, ordered by id."""
        with sentences():
            return self._chosen(*self._equal(values))

    def load(self, ids: Sequence[int]) -> list[R]:
        """Return the records with these ids, in the order of ``ids``."""
        with sentences():
            found: dict[int, Any] = {row.id: row for row in self._chosen(self.table.id.in_(set_of(ids)))}
        return [found[key] for key in ids if key in found]

    def among(self, name: str, numbers: Iterable[int], **values: object) -> list[R]:
        """Return the records whose field is one of ``numbers`` and whose other fields equal ``values``."""
        with sentences():
            return self._chosen(getattr(self.table, name).in_(set_of(numbers)), *self._equal(values))

    def grouped(self, name: str, numbers: Iterable[int], **values: object) -> dict[int, list[R]]:
        """Return the result of ``among`` for each of ``numbers``; an empty list without matches."""
        found: dict[int, list[R]] = {number: [] for number in numbers}
        for record in self.among(name, found, **values):
            found[getattr(record, name)].append(record)
        return found

    def tally(self, name: str, numbers: Iterable[int]) -> Counter[int]:
        """Return how many records have each of ``numbers`` in a field."""
        column = getattr(self.table, name)
        with sentences():
            rows = self.table.select(column, fn.COUNT(1)).where(column.in_(set_of(numbers))).group_by(column)
            return Counter(dict(rows.tuples()))

    def values(self, name: str) -> list[tuple[int, Any]]:
        """Return the id and one field of every record, ordered by id."""
        with sentences():
            column = getattr(self.table, name)
            return list(self.table.select(self.table.id, column).order_by(self.table.id).tuples())

    def partly(self, *names: str) -> list[R]:
        """Return every record by id with these fields read; the others have their defaults."""
        with sentences():
            columns = [getattr(self.table, name) for name in names]
            rows = self.table.select(*columns).order_by(self.table.id).tuples()
            return [self.record(**dict(zip(names, row, strict=True))) for row in rows]

    def partly_among(self, name: str, numbers: Iterable[int], *names: str) -> list[R]:
        """Return the records whose field is one of ``numbers``, with only the fields ``names`` read."""
        with sentences():
            columns = [getattr(self.table, one) for one in names]
            rows = self.table.select(*columns).where(getattr(self.table, name).in_(set_of(numbers)))
            found = rows.order_by(self.table.id).tuples()
            return [self.record(**dict(zip(names, row, strict=True))) for row in found]

    def count(self) -> int:
        """Return the number of records."""
        with sentences():
            return int(self.table.select().count())

    def insert(self, record: R) -> R:
        """Add a record and return it with its id and version 1; RuleError if its dates are out of order."""
        refuse(order_problems(record))
        values = self._values(record, version=1)
        key = self.table.insert(**values).execute()
        return replace(record, id=key, version=1)  # type: ignore[type-var]

    def insert_all(self, records: Iterable[R]) -> None:
        """Add many records at once."""
        for record in records:
            self.insert(record)

    def update(self, record: R) -> R:
        """Replace the version of a record that was read, and return the record with the next version.

        Raises:
            RuleError: dates are out of order that were not before.
            ChangedMeanwhile: somebody else saved it since; ``theirs`` holds the stored record.
        """
        self._refuse_disorder(record)
        key, version = getattr(record, "id"), getattr(record, "version")  # noqa: B009
        values = self._values(record, version=version + 1)
        changed = (
            self.table.update(**values)
            .where((self.table.id == key) & (self.table.version == version))
            .execute()
        )
        if not changed:
            present = asdict(self.get(key))  # type: ignore[call-overload]
            raise ChangedMeanwhile("保存期间，这条记录已被别人修改。请核对双方内容后再保存。", theirs=present)
        return replace(record, version=version + 1)  # type: ignore[type-var]

    def remove(self, key: int) -> None:
        """Delete a record; the trail keeps its values."""
        self.table.delete().where(self.table.id == key).execute()

    def _refuse_disorder(self, record: R) -> None:
        """Raise RuleError for dates that this change puts out of order; only then read the stored record."""
        if any(broken(record)):
            refuse(new_disorder(self.get(getattr(record, "id")), record))  # noqa: B009

    def _values(self, record: R, version: int) -> dict[str, object]:
        values = {name: getattr(record, name) for name in self.names if name != "id"}
        return values | {"version": version}
