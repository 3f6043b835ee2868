"""Proves the rows by the trail, read from its newest entry back (F0.2, P1.2.7).

What the trail says is what acts did. A value that differs was changed behind the program, a row the trail
does not know was forged, and a row it knows that is missing was removed. Going back, a row is let go where it
was added, so that memory follows the rows that changed later, not all rows.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from itertools import chain, islice
from typing import Any

from saltdesk.domain.base.audit import AuditEntry, RowChange
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.progress import Progress, unwatched
from saltdesk.storage.base.failures import UNREADABLE, refuse_lost
from saltdesk.storage.base.uncollected import uncollected
from saltdesk.storage.recording.outbox import pending_changes
from saltdesk.storage.recording.private_columns import PRIVATE_COLUMNS, SALT, row_seals
from saltdesk.storage.recording.upgrade_entry import COLUMNS, STATE, UPGRADE_ACT
from saltdesk.storage.trail.stored_rows import VERSION, Named, Schema, StoredRow, audited_tables

_BLOCK = 500
"""Changes whose rows are read together."""

_NOT_THERE = "修改的记录此前不存在"
_NOT_DELETED = "删除的记录此前不存在"
_THERE = "新增的记录此前已经存在"
_UNREADABLE_CHANGE = (AttributeError, TypeError, ValueError, LookupError)

Told = tuple[int, RowChange]
"""The number of an entry, and a row that it changed."""


@dataclass(slots=True)
class _Row:
    """What later entries told of a row whose addition was not met yet.

    ``newest`` is the entry that changed it last; ``oldest`` the one met last, which is at fault with
    ``doubt`` if no entry adds the row. ``is_stored``: there is a stored row to compare it with.
    """

    newest: int
    is_stored: bool
    oldest: int = 0
    doubt: str = _NOT_THERE
    expected: dict[str, tuple[object, int]] = field(default_factory=dict)
    """Values that columns had before a later entry changed them, and that entry."""
    steps: int = 0
    """Times the version went up since, without being stated."""
    is_versioned: bool = False
    is_sealed: bool = False


class _Begun:
    """The entry that added each row, four bytes a row; 0 for rows whose addition was not met."""

    _ROOM = 12

    def __init__(self) -> None:
        self._pages: dict[int, array[int]] = {}

    def put(self, key: int, entry: int) -> None:
        """Note the entry that added a row; 0 forgets it."""
        page = self._pages.get(key >> self._ROOM)
        if page is None:
            page = self._pages[key >> self._ROOM] = array("I", bytes(4 << self._ROOM))
        page[key & ((1 << self._ROOM) - 1)] = entry

    def get(self, key: int) -> int:
        """Return the entry that added a row, or 0."""
        page = self._pages.get(key >> self._ROOM)
        return page[key & ((1 << self._ROOM) - 1)] if page else 0

    def pop(self, key: int) -> int:
        """Return the entry that added a row, or 0, and forget it."""
        if found := self.get(key):
            self.put(key, 0)
        return found


class _Table:
    """One table: its columns, the rows that were added, and those whose addition was not met yet."""

    def __init__(self, schema: Schema) -> None:
        self.schema = schema
        self.begun = _Begun()
        self.held: dict[int, _Row] = {}
        self.absent: list[object] = list(schema.absent)
        self._added: set[str] = set()
        self.places = {name: place for place, name in enumerate(schema.told)}

    def add_columns(self, change: RowChange) -> None:
        """Take the defaults of columns that an upgrade added: every row before it had none."""
        for name, (_, value) in change.fields.items():
            if name in self.places and name not in self._added:
                self._added.add(name)
                self.absent[self.places[name]] = value

    def known(self, name: str, values: Mapping[str, object]) -> object:
        """Return the value that a row had in a column when it was added."""
        return values.get(name, self.absent[self.places[name]] if name in self._added else "")


class _Proof:
    """Walks back through the trail, beginning with the rows as they are stored."""

    def __init__(self, database: Any) -> None:
        self._database = database
        self._tables = {name: _Table(Schema.of(database, name)) for name in audited_tables()}
        self._places = {name: place for place, name in enumerate(self._tables)}
        self._waiting: frozenset[tuple[str, int]] = frozenset()
        self._stored: dict[str, dict[int, StoredRow]] = {}
        self._found: list[tuple[int, int, str]] = []

    def problems(self) -> Iterator[str]:
        """Yield what was found: first faults of entries, then rows by table and id."""
        return (sentence for *_, sentence in sorted(self._found, key=lambda one: one[:2]))

    @uncollected()
    def walk(self, entries: Iterable[AuditEntry], progress: Progress = unwatched) -> None:
        """Take the changes in the outbox, and those of entries, the newest first."""
        newest, told = 0, self._told(entries)
        while block := list(islice(told, _BLOCK)):
            newest = newest or block[0][0]
            progress(newest - block[0][0], newest)
            self._take(block)
        progress(newest, newest)

    def _told(self, entries: Iterable[AuditEntry]) -> Iterator[Told]:
        """Yield every change, up to an entry that states every row: those before it do not tell all."""
        waiting = pending_changes(self._database)
        self._waiting = frozenset((one.table, one.key) for one in waiting)
        walk = iter(entries)
        first = next(walk, None)
        yield from ((first.seq if first else 0, change) for change in reversed(waiting))
        for entry in chain((first,) if first else (), walk):
            try:
                yield from ((entry.seq, change) for change in entry.rows_back())
            except (ValueError, TypeError):
                self._say_unreadable(entry.seq)
            if entry.act == UPGRADE_ACT and f'"action":"{STATE}"' in entry.diffs:
                return

    def _take(self, block: list[Told]) -> None:
        """Take changes, the newest first."""
        self._read(change for _, change in block)
        for entry, change in block:
            try:
                self._apply(entry, change)
            except _UNREADABLE_CHANGE:
                self._say_unreadable(entry)

    def _read(self, changes: Iterable[RowChange]) -> None:
        """Read the stored rows that changes touch."""
        keys: dict[str, set[int]] = {}
        for change in changes:
            if isinstance(change.table, str) and isinstance(change.key, int):
                keys.setdefault(change.table, set()).add(change.key)
        self._stored = {}
        for name in self._tables.keys() & keys.keys():
            try:
                self._stored[name] = dict(self._tables[name].schema.rows(self._database, keys[name]))
            except UNREADABLE as error:
                self._leave_out(name, error)

    def _leave_out(self, name: str, error: BaseException) -> None:
        refuse_lost(error)
        self._found.append((self._place(name), 0, f"数据表{name}读不出（{error}），没有与痕迹比较。"))
        del self._tables[name]

    def _apply(self, entry: int, change: RowChange) -> None:
        table = self._tables.get(change.table)
        if table is None:
            return
        if change.action == COLUMNS:
            table.add_columns(change)
        elif change.action == "delete":
            self._deleted(table, entry, change)
        elif change.action in ("insert", STATE):
            self._added(table, entry, change)
        else:
            self._updated(table, entry, change)

    def _deleted(self, table: _Table, entry: int, change: RowChange) -> None:
        if row := table.held.pop(change.key, None):
            self._say(row.oldest, change, row.doubt)
        elif not table.begun.pop(change.key) and self._row_of(change):
            self._tell_unknown(table.schema, change.key, self._row_of(change))
        table.held[change.key] = _Row(entry, is_stored=False, oldest=entry, doubt=_NOT_DELETED)

    def _updated(self, table: _Table, entry: int, change: RowChange) -> None:
        row, stored = self._held(table, entry, change), self._row_of(change)
        row.oldest, row.doubt = entry, _NOT_THERE
        private = table.schema.private
        self._step(table, row, change)
        for name, (before, after) in change.fields.items():
            if name == VERSION or name in private:
                continue
            if name in row.expected:
                self._compare_chain(change, name, after, row)
            elif row.is_stored and stored and name in table.places:
                self._compare(table, change.key, row, name, after, stored)
            row.expected[name] = (before, entry)
        if change.seals or not change.fields.keys().isdisjoint(private):
            self._compare_private(table, change, row)

    def _step(self, table: _Table, row: _Row, change: RowChange) -> None:
        """Take that the version went up, or was stated."""
        stated = change.fields.get(VERSION)
        if stated is None:
            row.steps += 1
        elif isinstance(stated[1], int):
            self._compare_version(table, change.key, row, stated[1])

    def _added(self, table: _Table, entry: int, change: RowChange) -> None:
        if self._is_as_added(table, change):
            table.begun.put(change.key, entry)
            return
        row = self._held(table, entry, change)
        del table.held[change.key]
        table.begun.put(change.key, entry)
        values = {name: after for name, (_, after) in change.fields.items()}
        version = values.pop(VERSION, 1)
        for name in row.expected:
            self._compare_chain(change, name, table.known(name, values), row)
        if stored := self._row_of(change) if row.is_stored else None:
            told = tuple(map(values.get, table.schema.told, table.absent))
            if not _is_same(told, stored.values):
                for name, value in zip(table.schema.told, told, strict=True):
                    if name not in row.expected:
                        self._compare(table, change.key, row, name, value, stored)
            self._compare_version(table, change.key, row, version if isinstance(version, int) else 1)
            if table.schema.private:
                self._compare_private(table, change, row)

    def _is_as_added(self, table: _Table, change: RowChange) -> bool:
        """Return whether a row is stored as it was added, and nothing told of it since: most rows are."""
        stored, schema = self._row_of(change), table.schema
        if stored is None or change.key in table.held or table.begun.get(change.key):
            return False
        values = {name: after for name, (_, after) in change.fields.items()}
        if schema.has_version and stored.version != values.get(VERSION, 1):
            return False
        told = tuple(map(values.get, schema.told, table.absent))
        return _is_same(told, stored.values) and (
            not schema.private or self._is_sealed(schema, change, stored)
        )

    def _is_sealed(self, schema: Schema, change: RowChange, stored: StoredRow) -> bool:
        """Return whether private values are those that the entry sealed."""
        try:
            return _seals(schema, stored) == change.seals
        except ValueError:
            return False

    def _held(self, table: _Table, entry: int, change: RowChange) -> _Row:
        """Return what later entries told of a row; where none did, compare begins with the stored row."""
        row = table.held.get(change.key)
        if row is None:
            if later := table.begun.pop(change.key):
                self._say(later, change, _THERE)
                row = _Row(later, is_stored=False)
            else:
                row = _Row(entry, is_stored=self._row_of(change) is not None)
                if not row.is_stored:
                    self._tell_missing(table.schema, entry, change)
            table.held[change.key] = row
        return row

    def _row_of(self, change: RowChange) -> StoredRow | None:
        return self._stored.get(change.table, {}).get(change.key)

    # Comparing

    def _compare(
        self, table: _Table, key: int, row: _Row, name: str, value: object, stored: StoredRow
    ) -> None:
        found = stored.values[table.places[name]]
        if value != found or type(value) is not type(found):
            self._tell_differing(table.schema, key, row, name, stored)

    def _compare_chain(self, change: RowChange, name: str, known: object, row: _Row) -> None:
        """Compare the value that an entry left with the one that a later entry found."""
        before, later = row.expected[name]
        if known != before and (known or before) not in ("", None):
            self._say(later, change, f"“{name}”修改前的值与此前的登记不符")

    def _compare_version(self, table: _Table, key: int, row: _Row, version: int) -> None:
        stored = self._stored.get(table.schema.table, {}).get(key)
        is_due = row.is_stored and stored and table.schema.has_version and not row.is_versioned
        row.is_versioned = True
        if is_due and stored and stored.version != version + row.steps:
            self._tell_differing(table.schema, key, row, VERSION, stored)

    def _compare_private(self, table: _Table, change: RowChange, row: _Row) -> None:
        """Compare the digests of private values with those of the entry that told them last."""
        stored = self._row_of(change)
        if row.is_stored and stored and not row.is_sealed:
            self._compare_seals(table, change.key, row, stored, change.seals)
        row.is_sealed = True

    def _compare_seals(
        self, table: _Table, key: int, row: _Row, stored: StoredRow, seals: Mapping[str, str]
    ) -> None:
        schema = table.schema
        if (schema.table, key) in self._waiting:
            # They changed without an entry, and have no digest to compare.
            return
        try:
            found = _seals(schema, stored)
        except ValueError:
            self._tell_differing(schema, key, row, SALT, stored)
            return
        for name in schema.private:
            if found.get(name, "") != seals.get(name, ""):
                self._tell_differing(schema, key, row, name, stored)

    # The end of the walk

    def close_whole(self) -> None:
        """Tell the rows that no entry adds, after the first entry of the trail."""
        for name, table in tuple(self._tables.items()):
            for key, row in table.held.items():
                self._say(row.oldest, RowChange(name, key, "", {}), row.doubt)
            try:
                unknown = [
                    key
                    for key in table.schema.keys(self._database)
                    if not table.begun.get(key) and key not in table.held
                ]
                for key, stored in table.schema.rows(self._database, unknown) if unknown else ():
                    self._tell_unknown(table.schema, key, stored)
            except UNREADABLE as error:
                self._leave_out(name, error)

    def close_part(self) -> None:
        """Compare the private values that no entry told, where the walk ends before the first entry."""
        for name in PRIVATE_COLUMNS.keys() & self._tables.keys():
            table = self._tables[name]
            held = {key: row for key, row in table.held.items() if row.is_stored and not row.is_sealed}
            for key, stored in table.schema.rows(self._database, held.keys()) if held else ():
                self._compare_seals(table, key, held[key], stored, {})

    # Sentences

    def _say(self, entry: int, change: RowChange, what: str) -> None:
        self._found.append((-1, entry, f"痕迹第{entry}条：{change.table}第{change.key}行{what}。"))

    def _say_unreadable(self, entry: int) -> None:
        sentence = f"痕迹第{entry}条的修改内容读不出。"
        if (-1, entry, sentence) not in self._found[-1:]:
            self._found.append((-1, entry, sentence))

    def _place(self, table: str) -> int:
        return self._places[table]

    def _tell(self, table: str, key: int, sentence: str) -> None:
        self._found.append((self._place(table), key, sentence))

    def _tell_differing(self, schema: Schema, key: int, row: _Row, name: str, stored: StoredRow) -> None:
        self._tell(schema.table, key, schema.named(key, stored).differs(name, row.newest))

    def _tell_unknown(self, schema: Schema, key: int, stored: StoredRow | None) -> None:
        self._tell(schema.table, key, f"{schema.named(key, stored)}没有任何痕迹：它不是本程序登记的。")

    def _tell_missing(self, schema: Schema, entry: int, change: RowChange) -> None:
        named = Named(schema.table, change.key, {name: after for name, (_, after) in change.fields.items()})
        self._tell(schema.table, change.key, f"{named}不见了：痕迹第{entry}条以后没有删除过。")


def _seals(schema: Schema, stored: StoredRow) -> dict[str, str]:
    """Return the digests of the private values of a row; ValueError if its salt is none."""
    values = dict(zip(schema.private, (str(value or "") for value in stored.private), strict=True))
    return row_seals(schema.table, str(stored.salt), values)


def _is_same(told: tuple[object, ...], stored: tuple[object, ...]) -> bool:
    """Return whether values are equal and of the same types: 1 is not True."""
    return told == stored and list(map(type, told)) == list(map(type, stored))


def replay_problems(
    database: Any, newest_first: Iterable[AuditEntry], progress: Progress = unwatched
) -> Iterator[str]:
    """Yield one sentence for each row that differs from what the trail says, with field and entry.

    The entries come from the newest to the first. Changes that wait in the outbox are told elsewhere and
    count as known.
    """
    proof = _Proof(database)
    proof.walk(newest_first, progress)
    proof.close_whole()
    yield from proof.problems()


def recent_problems(database: Any, newest_first: Iterable[AuditEntry]) -> Iterator[str]:
    """Yield one sentence for each value that is not what these newest entries left, and not written since."""
    proof = _Proof(database)
    proof.walk(newest_first)
    proof.close_part()
    yield from proof.problems()
