"""Rows as records: one class reads, adds and changes the rows of a table as frozen dataclasses."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import MISSING, asdict, fields
from functools import cached_property
from itertools import islice
from operator import attrgetter
from typing import Any, Generic, TypeVar

from peewee import SQL, Field, ForeignKeyField, IntegrityError, TextField, fn

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.date_order import broken, new_disorder, order_problems
from saltdesk.domain.base.errors import ChangedMeanwhile, EnvironmentProblem, RuleError, refuse
from saltdesk.domain.base.records import made_of, to_plain, with_values
from saltdesk.storage.base.failures import damage, sentences
from saltdesk.storage.recording.withheld import withheld_columns
from saltdesk.storage.tables.base import Table, database
from saltdesk.storage.tables.storable import storable

R = TypeVar("R")


_TAKEN = (
    "编号或关联与已有的记录重复，没有保存。",
    "请用“文件 → 检查数据”检查；有问题时从最近的备份恢复：saltdesk restore 备份文件。",
)

CHANGED = "保存期间，这条记录已被别人修改。请核对双方内容后再保存。"
"""Refusal of a version that somebody else has replaced meanwhile."""

_IN_SET = "(SELECT value FROM json_each(?))"
"""Numbers as an SQL set; json_each takes them as one value, because IN has a limit."""


_BLOCK = 1_000
"""Records that are added together."""


def with_id(record: R, key: int) -> R:
    """Return a record that was just stored under this id."""
    return with_values(record, {"id": key, "version": 1})


_id_of: Callable[[object], int] = attrgetter("id")
_version_of: Callable[[object], int] = attrgetter("version")


def _next_version(record: R) -> R:
    return with_values(record, {"version": _version_of(record) + 1})


def set_of(values: Iterable[int]) -> SQL:
    """Return numbers as an SQL set for peewee."""
    return SQL(_IN_SET, (_listed(values),))


def _listed(values: Iterable[int]) -> str:
    return json.dumps(list(values))


def _where(conditions: Sequence[str]) -> str:
    return f" WHERE {' AND '.join(conditions)}" if conditions else ""


def _converter(field: Field) -> Callable[[Any], Any] | None:
    """Return what makes a value of a record from a stored one; None where STRICT tables store it as it is."""
    is_plain = type(field).python_value in (Field.python_value, ForeignKeyField.python_value)
    return None if is_plain else field.python_value


def _writer(field: Field) -> Callable[[Any], Any]:
    """Return the function that makes a stored value from one of a record."""
    db_value = field.db_value

    def stored(value: object) -> Any:
        found = db_value(value)
        return storable(found) if isinstance(found, str) else found

    def stored_text(value: object) -> Any:
        return storable(value) if type(value) is str else stored(value)

    return stored_text if type(field) is TextField else stored


class Records(Generic[R]):
    """The records of one table. Field names are the same on both sides; every row has id and version.

    ``area`` is where people see them; parts of a record lie in its area.
    """

    def __init__(self, table: type[Table], record: type[R], area: Area) -> None:
        self.table: Any = table
        self.record = record
        self.area = area
        self.names = tuple(field.name for field in fields(record))  # type: ignore[arg-type]
        fields_by_name = self.table._meta.fields  # noqa: SLF001 peewee's documented API
        self._fields = {name: fields_by_name[name] for name in self.names}
        self._columns = {name: f'"{held.column_name}"' for name, held in self._fields.items()}
        self._withheld = withheld_columns(self.table_name)
        self._reading = {name: _converter(held) for name, held in self._fields.items()}
        self._writing = {name: _writer(held) for name, held in self._fields.items()}
        self._written = tuple(name for name in self.names if name != "id")
        self._values_of = attrgetter(*self._written)

    @property
    def table_name(self) -> str:
        """Return the name of the table, as the trail uses it."""
        return str(self.table._meta.table_name)  # noqa: SLF001 peewee's documented API

    def _source(self) -> str:
        """Return what rows are read from, as SQL."""
        return f'"{self.table_name}"'

    def _column(self, name: str) -> str:
        return self._columns[name]

    def _read(self, name: str) -> str:
        """Return a column as it is read; a guarded database gives some only to whoever may read them."""
        if name in self._withheld and database.is_guarded:
            return self._withheld[name]
        return self._column(name)

    def _stored(self, name: str, value: object) -> Any:
        return self._writing[name](value)

    def _rows(self, names: Sequence[str], where: str = "", stored: Sequence[object] = ()) -> list[list[Any]]:
        """Return fields of the matching rows by id.

        The statement is put together here: peewee builds a tree for every query and writes it out, which
        took a third of an act.
        """
        columns = ", ".join(map(self._read, names))
        sql = f"SELECT {columns} FROM {self._source()}{where} ORDER BY {self._column('id')}"
        return self._converted(names, [list(row) for row in database.execute_sql(sql, stored)])

    def _converted(self, names: Sequence[str], rows: list[list[Any]]) -> list[list[Any]]:
        """Turn stored values into those of a record, in the rows themselves."""
        self._refuse_lost(names, rows)
        for place, name in enumerate(names):
            if convert := self._reading[name]:
                try:
                    for row in rows:
                        row[place] = convert(row[place])
                except (ValueError, LookupError, TypeError, AttributeError) as error:
                    raise damage() from error
        return rows

    def _refuse_lost(self, names: Sequence[str], rows: list[list[Any]]) -> None:
        """Raise ``EnvironmentProblem`` where damage leaves nothing in a column that always holds a value."""
        required = [place for place, name in enumerate(names) if not self._fields[name].null]
        for row in rows:
            if None in row and any(row[place] is None for place in required):
                raise damage()

    def _chosen(self, where: str = "", stored: Sequence[object] = ()) -> list[R]:
        return self._parts(self.names, self._rows(self.names, where, stored))

    def _equal(self, values: Mapping[str, object]) -> tuple[list[str], list[object]]:
        """Return the conditions that fields equal values, and what they compare with."""
        stored = {name: self._stored(name, value) for name, value in values.items()}
        conditions = [
            f"{self._column(name)} IS NULL" if value is None else f"{self._column(name)} = ?"
            for name, value in stored.items()
        ]
        return conditions, [value for value in stored.values() if value is not None]

    def _one_of(self, name: str) -> str:
        return f"{self._column(name)} IN {_IN_SET}"

    def of_rows(self, rows: Iterable[Mapping[str, Any]]) -> list[R]:
        """Return the records of stored rows, given by the name of their column."""
        columns = [self._fields[name].column_name for name in self.names]
        listed = [[row[column] for column in columns] for row in rows]
        return self._parts(self.names, self._converted(self.names, listed))

    def get(self, key: int) -> R:
        """Return the record with this id; RuleError if there is none."""
        found = self.all(id=key)
        if not found:
            raise RuleError("记录不存在，可能已被移走。请刷新后再试。")
        return found[0]

    def first(self, **values: object) -> R | None:
        """Return the first record by id whose fields equal ``values``, or None."""
        return next(iter(self.all(**values)), None)

    def all(self, **values: object) -> list[R]:
        """Return the records whose fields equal ``values``, ordered by id."""
        with sentences():
            conditions, stored = self._equal(values)
            return self._chosen(_where(conditions), stored)

    def where(self, condition: str, *stored: object) -> list[R]:
        """Return the records that meet a condition in SQL, ordered by id; ``stored`` are its values."""
        with sentences():
            return self._chosen(_where([condition]), stored)

    def load(self, ids: Sequence[int], without: Collection[str] = ()) -> list[R]:
        """Return the records with these ids, in the order of ``ids``.

        Fields named in ``without`` are not read and have their defaults.
        """
        names = [name for name in self.names if name not in without]
        found = {_id_of(row): row for row in self.partly_among("id", ids, *names)}
        return [found[key] for key in ids if key in found]

    def among(self, name: str, numbers: Iterable[int], **values: object) -> list[R]:
        """Return the records whose field is one of ``numbers`` and whose other fields equal ``values``."""
        with sentences():
            conditions, stored = self._equal(values)
            return self._chosen(_where([self._one_of(name), *conditions]), [_listed(numbers), *stored])

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
            return [(key, value) for key, value in self._rows(("id", name))]

    def partly(self, *names: str) -> list[R]:
        """Return every record by id with these fields read; the others have their defaults."""
        with sentences():
            return self._parts(names, self._rows(names))

    def partly_among(self, name: str, numbers: Iterable[int], *names: str) -> list[R]:
        """Return the records whose field is one of ``numbers``, with only the fields ``names`` read."""
        with sentences():
            where = _where([self._one_of(name)])
            return self._parts(names, self._rows(names, where, [_listed(numbers)]))

    def values_among(self, name: str, numbers: Iterable[int], *names: str) -> list[list[Any]]:
        """Return the fields ``names`` of the records whose field is one of ``numbers``, by id."""
        with sentences():
            return self._rows(names, _where([self._one_of(name)]), [_listed(numbers)])

    def _parts(self, names: Sequence[str], rows: Iterable[Sequence[Any]]) -> list[R]:
        return [made_of(self.record, dict(zip(names, row, strict=True))) for row in rows]

    def count(self) -> int:
        """Return the number of records."""
        with sentences():
            return int(self.table.select().count())

    def insert(self, record: R) -> R:
        """Add a record and return it with its id and version 1.

        Raises:
            RuleError: its dates are out of order.
            EnvironmentProblem: damage of the database put another row in its place.
        """
        (added,) = self.insert_all([record])
        return added

    def insert_all(self, records: Iterable[R]) -> list[R]:
        """Add many records at once and return them with their ids; raise what ``insert`` raises."""
        waiting = iter(records)
        added: list[R] = []
        while block := list(islice(waiting, _BLOCK)):
            for record in block:
                refuse(order_problems(record))
            added += map(with_id, block, self._inserted([self._stored_row(record, 1) for record in block]))
        return added

    @cached_property
    def _writing_plan(self) -> list[tuple[object, Any, Callable[[Any], Any]]]:
        """Return the default of each written field, what is stored of it, and the field's converter.

        Most fields of a new record hold their default.
        """
        defaults = {field.name: field.default for field in fields(self.record)}  # type: ignore[arg-type]
        return [
            (default, None if default is MISSING else write(default), write)
            for default, write in ((defaults[name], self._writing[name]) for name in self._written)
        ]

    def _stored_row(self, record: R, version: int) -> list[Any]:
        """Return what is stored of a record in the order of ``_written``, under a version."""
        row = [
            usual if value is default else write(value)
            for value, (default, usual, write) in zip(
                self._values_of(record), self._writing_plan, strict=True
            )
        ]
        row[self._written.index("version")] = version
        return row

    def _inserted(self, rows: Sequence[Sequence[object]]) -> list[int]:
        """Return the ids of new rows of all columns but the id."""
        sql = self._insert_sql
        try:
            if len(rows) > 1:
                return list(database.inserted_all(self.table_name, sql, rows))
            return [database.inserted(self.table_name, sql, rows[0])]
        except IntegrityError as error:
            if self._is_taken(error):
                raise EnvironmentProblem(*_TAKEN) from error
            raise

    @cached_property
    def _insert_sql(self) -> str:
        columns, marks = ", ".join(map(self._column, self._written)), ", ".join("?" * len(self._written))
        return f'INSERT INTO "{self.table_name}" ({columns}) VALUES ({marks})'

    def _is_taken(self, error: IntegrityError) -> bool:
        """Return whether a new row meets one that only damage can have put in its place.

        The series gives each number once, and nothing refers to a record that is just made.
        """
        column = database.taken_column(error)
        parents = self.table._meta.columns  # noqa: SLF001 peewee's documented API
        return column == "number" or isinstance(parents.get(column), ForeignKeyField)

    def update(self, record: R) -> R:
        """Replace the version of a record that was read, and return the record with the next version.

        Raises:
            RuleError: dates are out of order that were not before.
            ChangedMeanwhile: somebody else saved it since; ``theirs`` holds the stored record.
        """
        self._refuse_disorder(record)
        version = _version_of(record)
        values = dict(zip(self._written, self._stored_row(record, version + 1), strict=True))
        if not database.is_shared:
            values = self._differing_values(record, values)
        sql = self._update_sql(tuple(values))
        if not database.execute_sql(sql, [*values.values(), _id_of(record), version]).rowcount:
            self._refuse_changed(record)
        return _next_version(record)

    def _differing_values(self, record: R, values: dict[str, Any]) -> dict[str, Any]:
        """Return those of new values of a record that are not stored yet; all if its version is not stored.

        SQLite writes every index of a field that is set, even if its value stays; a complaint has 24.
        """
        sql, key = self._stored_sql, [_id_of(record), _version_of(record)]
        held = database.execute_sql(sql, key).fetchone()
        if held is None:
            return values
        pairs = zip(values.items(), held, strict=True)
        return {name: new for (name, new), old in pairs if new != old}

    @cached_property
    def _stored_sql(self) -> str:
        columns = ", ".join(map(self._column, self._written))
        return f'SELECT {columns} FROM "{self.table_name}" WHERE "id" = ? AND "version" = ?'

    def update_all(self, records: Iterable[R], read: Iterable[R] = ()) -> list[R]:
        """Update many records at once and return them with their next versions; raise what ``update`` raises.

        ``read`` are the same records as the running act read them, in the same order: then only the fields
        that differ in some are written, which takes a third of the time. Call it inside an act, so that
        nobody saves one of them meanwhile.
        """
        changed = list(records)
        if not changed:
            return []
        for record in changed:
            self._refuse_disorder(record)
        names = self._differing(read, changed) or self._written
        rows = [self._updating_row(record, names) for record in changed]
        saved = list(map(_next_version, changed))
        if database.execute_many(self._update_sql(names), rows) < len(changed):
            others = (one for one in saved if self.get(_id_of(one)) != one)
            self._refuse_changed(next(others, saved[0]))
        return saved

    def _differing(self, read: Iterable[R], changed: Sequence[R]) -> tuple[str, ...]:
        """Return the fields to write of records that were read, or none if nothing was."""
        before = list(read)
        if not before:
            return ()
        found = {"version"}
        for one, other in zip(before, changed, strict=True):
            pairs = zip(self._written, self._values_of(one), self._values_of(other), strict=True)
            # Equal parts may hold what does not count for equality, such as the persons of a step.
            found.update(
                name
                for name, old, new in pairs
                if old is not new and (old != new or to_plain(old) != to_plain(new))
            )
        return tuple(name for name in self._written if name in found)

    def _update_sql(self, names: Sequence[str]) -> str:
        """Return the statement that replaces the version of a record; the last two values tell which."""
        settings = ", ".join(f"{self._column(name)} = ?" for name in names)
        return f'UPDATE "{self.table_name}" SET {settings} WHERE {self._column("id")} = ? AND "version" = ?'

    def _updating_row(self, record: R, names: Sequence[str]) -> list[Any]:
        version = _version_of(record)
        if names is self._written:
            stored = self._stored_row(record, version + 1)
        else:
            stored = [
                version + 1 if name == "version" else self._stored(name, getattr(record, name))
                for name in names
            ]
        return [*stored, _id_of(record), version]

    def _refuse_changed(self, record: R) -> None:
        """Raise ``ChangedMeanwhile`` with the stored record in place of one that somebody else saved."""
        raise ChangedMeanwhile(CHANGED, theirs=asdict(self.get(_id_of(record))))  # type: ignore[call-overload]

    def remove(self, key: int) -> None:
        """Delete a record; the trail keeps its values."""
        self.table.delete().where(self.table.id == key).execute()

    def _refuse_disorder(self, record: R) -> None:
        """Raise RuleError for dates that this change puts out of order; only then read the stored record."""
        if any(broken(record)):
            refuse(new_disorder(self.get(_id_of(record)), record))

    def _values(self, record: R, version: int) -> dict[str, object]:
        """Return what is stored of a record, by field."""
        return dict(zip(self._written, self._stored_row(record, version), strict=True))
