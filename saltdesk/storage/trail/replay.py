"""Rebuilds every row from the trail and compares it with the database (F0.2, P1.2.7).

What the trail says is what acts did. A value that differs was changed behind the program, a row the trail
does not know was forged, and a row it knows that is missing was removed.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from typing import Any

from saltdesk.domain.base.audit import HOUSEKEEPING, AuditEntry, RowChange
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.fields import FIELD_TABLES
from saltdesk.domain.base.progress import Progress, unwatched
from saltdesk.storage.failures import UNREADABLE, refuse_lost
from saltdesk.storage.recording.outbox import pending_changes
from saltdesk.storage.recording.private_columns import PRIVATE_COLUMNS, SALT, row_seals
from saltdesk.storage.recording.upgrade_entry import COLUMNS, STATE, UPGRADE_ACT
from saltdesk.storage.registry import RECORDS, records_of
from saltdesk.storage.tables.base import database

_BLOCK = 2_000

_UNTOLD = -1
"""Version of a row whose beginning was not read."""


@dataclass(slots=True)
class _Row:
    """One rebuilt row: its values by column, its version, and the entry that changed it last."""

    values: dict[str, object]
    version: int
    entry: int
    seals: dict[str, str] = field(default_factory=dict)

    @property
    def is_partly_told(self) -> bool:
        """Return whether the beginning of the row was not read."""
        return self.version == _UNTOLD


class Replay:
    """The rows of all audited tables as the trail tells them.

    ``is_whole``: the entries begin with the first one. Otherwise rows known from before are told in part.
    """

    def __init__(self, *, is_whole: bool = True) -> None:
        self.is_whole = is_whole
        self.tables: dict[str, dict[int, _Row]] = {}
        self.problems: list[str] = []
        self._entry = 0

    def take(self, entry: AuditEntry) -> None:
        """Apply the changes of the next entry; ones that do not fit the rows so far become problems."""
        self._entry = entry.seq
        if entry.act == UPGRADE_ACT and f'"action":"{STATE}"' in entry.diffs:
            # Entries before this one do not tell every value, and it states every row.
            self.tables.clear()
            self.problems.clear()
        try:
            changes = list(entry.rows())
        except (ValueError, TypeError):
            self._say_unreadable()
            return
        for change in changes:
            self._try(change)

    def take_waiting(self, changes: Iterable[RowChange]) -> frozenset[tuple[str, int]]:
        """Apply changes that no entry tells yet, and return the rows they touch."""
        touched = set()
        for change in changes:
            self._try(change)
            touched.add((change.table, change.key))
        return frozenset(touched)

    def _try(self, change: RowChange) -> None:
        try:
            self._apply(change)
        except (AttributeError, TypeError, ValueError):
            self._say_unreadable()

    def _apply(self, change: RowChange) -> None:
        rows = self.tables.setdefault(change.table, {})
        if change.action == COLUMNS:
            for row in rows.values():
                row.values.update({name: value for name, (_, value) in change.fields.items()})
        elif change.action == "delete":
            if rows.pop(change.key, None) is None and self.is_whole:
                self._say(change, "删除的记录此前不存在")
        elif change.action in ("insert", STATE):
            self._add(rows, change)
        else:
            self._update(rows, change)

    def _add(self, rows: dict[int, _Row], change: RowChange) -> None:
        if change.key in rows:
            self._say(change, "新增的记录此前已经存在")
        values = {name: after for name, (_, after) in change.fields.items()}
        version = values.pop("version", 1)
        rows[change.key] = _Row(values, version if isinstance(version, int) else 1, self._entry, change.seals)

    def _update(self, rows: dict[int, _Row], change: RowChange) -> None:
        row = rows.get(change.key)
        if row is None and not self.is_whole:
            row = rows[change.key] = _Row({}, _UNTOLD, self._entry)
        if row is None:
            self._say(change, "修改的记录此前不存在")
            return
        private = PRIVATE_COLUMNS.get(change.table, ())
        fields = dict(change.fields)
        _, version = fields.pop("version", (0, row.version + 1))
        for name, (before, after) in fields.items():
            known = row.values.get(name, before if row.is_partly_told else "")
            if name not in private and known != before and (known or before) not in ("", None):
                self._say(change, f"“{name}”修改前的值与此前的登记不符")
            row.values[name] = after
        if not row.is_partly_told and isinstance(version, int):
            row.version = version
        row.entry = self._entry
        if change.seals or not fields.keys().isdisjoint(private):
            row.seals = change.seals

    def _say(self, change: RowChange, what: str) -> None:
        self.problems.append(f"痕迹第{self._entry}条：{change.table}第{change.key}行{what}。")

    def _say_unreadable(self) -> None:
        self.problems.append(f"痕迹第{self._entry}条的修改内容读不出。")


def audited_tables() -> tuple[str, ...]:
    """Return the names of all tables whose rows the trail rebuilds."""
    return (*(records.table_name for records in RECORDS), *sorted(HOUSEKEEPING))


def rebuilt(entries: Iterable[AuditEntry], *, is_whole: bool = True) -> Replay:
    """Return the rows that these entries tell of; ``is_whole``: they begin with the first one."""
    replay = Replay(is_whole=is_whole)
    for entry in entries:
        replay.take(entry)
    return replay


def replay_problems(
    database: Any, entries: Iterable[AuditEntry], progress: Progress = unwatched
) -> Iterator[str]:
    """Yield one sentence for each row that differs from what the trail says, with field and entry.

    Changes that wait in the outbox are told elsewhere and count as known.
    """
    replay = rebuilt(entries)
    waiting = replay.take_waiting(pending_changes(database))
    yield from replay.problems
    tables = audited_tables()
    for place, table in enumerate(tables):
        progress(place, len(tables))
        yield from differences(database, replay, table, waiting)
    progress(len(tables), len(tables))


def recent_problems(database: Any, entries: Iterable[AuditEntry]) -> Iterator[str]:
    """Yield one sentence for each value that is not what these newest entries left, and not written since."""
    replay = rebuilt(entries, is_whole=False)
    waiting = replay.take_waiting(pending_changes(database))
    yield from replay.problems
    for table, told in replay.tables.items():
        if table in audited_tables():
            yield from _told_in_part(database, table, told, waiting)


def _told_in_part(
    database: Any, table: str, told: dict[int, _Row], waiting: frozenset[tuple[str, int]]
) -> Iterator[str]:
    schema = _Schema.of(database, table)
    stored = {row.pop("_key"): row for row in schema.rows(database, told)}
    for key, row in told.items():
        named = _Named(table, key, stored.get(key, row.values))
        if key not in stored:
            yield f"{named}不见了：痕迹第{row.entry}条以后没有删除过。"
            continue
        values = stored[key]
        if row.is_partly_told:
            needed = {*row.values, *((SALT, *PRIVATE_COLUMNS[table]) if table in PRIVATE_COLUMNS else ())}
            values = {name: value for name, value in values.items() if name in needed}
        yield from _row_problems(named, row, values, schema, is_known=(table, key) in waiting)


def differences(
    database: Any, replay: Replay, table: str, waiting: frozenset[tuple[str, int]] = frozenset()
) -> Iterator[str]:
    """Yield one sentence for each value of a table that is not what the trail tells.

    ``waiting`` are rows whose private values changed without an entry; they have no digest to compare.
    """
    told = replay.tables.get(table, {})
    seen = set[int]()
    try:
        schema = _Schema.of(database, table)
        for stored in schema.rows(database):
            key = stored.pop("_key")
            assert isinstance(key, int)
            seen.add(key)
            if key in told:
                named = _Named(table, key, stored)
                yield from _row_problems(named, told[key], stored, schema, is_known=(table, key) in waiting)
            else:
                yield f"{_Named(table, key, stored)}没有任何痕迹：它不是本程序登记的。"
    except UNREADABLE as error:
        refuse_lost(error)
        yield f"数据表{table}读不出（{error}），没有与痕迹比较。"
        return
    for key in sorted(told.keys() - seen):
        yield f"{_Named(table, key, told[key].values)}不见了：痕迹第{told[key].entry}条以后没有删除过。"


def _row_problems(
    named: _Named, row: _Row, stored: dict[str, object], schema: _Schema, *, is_known: bool
) -> Iterator[str]:
    stored = dict(stored)
    private = PRIVATE_COLUMNS.get(named.table, ())
    if private:
        values = {name: stored.pop(name) for name in private}
        salt = stored.pop(SALT)
        if not is_known:
            yield from _private_problems(named, row, salt, values)
    if "version" in stored and stored.pop("version") != row.version:
        yield named.differs("version", row)
    told = schema.told(row.values, stored)
    if told == stored and list(map(type, told.values())) == list(map(type, stored.values())):
        return
    for name, value in stored.items():
        if told[name] != value or type(told[name]) is not type(value):
            yield named.differs(name, row)


def _private_problems(named: _Named, row: _Row, salt: object, values: Mapping[str, object]) -> Iterator[str]:
    try:
        found = row_seals(named.table, str(salt), {name: str(value or "") for name, value in values.items()})
    except ValueError:
        yield named.differs(SALT, row)
        return
    for name in values:
        if found.get(name, "") != row.seals.get(name, ""):
            yield named.differs(name, row)


_NUMBERS = ("number", "code", "title", "name")
"""Columns by which people know a record; the first that a table has is told."""


@dataclass(frozen=True)
class _Named:
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

    def differs(self, name: str, row: _Row) -> str:
        """Return the sentence about a value that is not what the trail tells."""
        return f"{self}的“{self._label(name)}”与痕迹不符（最近一次登记是痕迹第{row.entry}条）。"

    def _label(self, name: str) -> str:
        table = None if self.table in HOUSEKEEPING else FIELD_TABLES.get(records_of(self.table).record)
        return (table.label(name) if table and name in table else "") or name


def named_row(table: str, key: int) -> str:
    """Return a stored row in words, as the checks name it; the trail's rows are its entries."""
    if table == "audit":
        return f"痕迹第{key}条"
    if table not in audited_tables():
        return table
    stored = next(_Schema.of(database, table).rows(database, (key,)), {})
    return str(_Named(table, key, stored))


@dataclass(frozen=True)
class _Schema:
    """The columns of a table with what an absent value of a new row means."""

    table: str
    key: str
    columns: tuple[str, ...]
    absent: Mapping[str, str | None]

    @classmethod
    def of(cls, database: Any, table: str) -> _Schema:
        """Return the schema of a table as it stands."""
        info = dict(database.columns_of(table))
        columns = tuple(name for name in info if name != "id")
        absent = {name: "" if is_required else None for name, is_required in info.items()}
        return cls(table, "id" if "id" in info else "rowid", columns, absent)

    def rows(self, database: Any, among: Iterable[int] | None = None) -> Iterator[dict[str, Any]]:
        """Yield the stored rows, all or those with these ids; ``_key`` is the id."""
        named = ", ".join(f'"{name}"' for name in self.columns)
        sql = f"SELECT {self.key}, {named} FROM {self.table}"
        values: tuple[str, ...] = ()
        if among is not None:
            sql += f" WHERE {self.key} IN (SELECT value FROM json_each(?))"
            values = (json.dumps(list(among)),)
        cursor, names = database.execute_sql(sql, values), ("_key", *self.columns)
        while block := cursor.fetchmany(_BLOCK):
            for row in block:
                yield dict(zip(names, row, strict=True))

    def told(self, values: Mapping[str, object], names: Iterable[str]) -> dict[str, object]:
        """Return what the trail tells of columns; an absent value means NULL where NULL may stand."""
        return {name: values.get(name, self.absent[name]) for name in names}
