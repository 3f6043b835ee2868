"""Records of people. Where the database keeps identities, rows are read with their private texts sealed.

Whoever may read them asks with a ticket (``storage/identities.py``).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, replace
from typing import Any, TypeVar

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import ChangedMeanwhile
from saltdesk.domain.base.records import with_values
from saltdesk.domain.base.sealed import Sealed
from saltdesk.domain.complaints.masks import Detail
from saltdesk.storage.base.failures import sentences
from saltdesk.storage.recording.private_columns import PRIVATE_COLUMNS
from saltdesk.storage.records import CHANGED, Records, with_id
from saltdesk.storage.sharing.patterns import stored_details
from saltdesk.storage.tables.base import Table, database

R = TypeVar("R")

_KEEP = "SELECT guard.keep_person(?, ?, ?::json, ?::json)"

_BLOCK = 500
"""Rows whose details are told at once."""


def _nothing(_record: Any) -> Iterable[Detail]:
    """Return no details, for people whom texts do not name."""
    return ()


class PrivateRecords(Records[R]):
    """The records of a table of people; ``details`` returns what identifies one of them in texts."""

    def __init__(
        self,
        table: type[Table],
        record: type[R],
        area: Area,
        details: Callable[[R], Iterable[Detail]] = _nothing,
    ) -> None:
        super().__init__(table, record, area)
        self.details = details
        self.private = frozenset(PRIVATE_COLUMNS[self.table_name])

    def _source(self) -> str:
        return f"guard.sealed_{self.table_name}" if database.is_guarded else super()._source()

    def _rows(self, names: Sequence[str], where: str = "", stored: Sequence[object] = ()) -> list[list[Any]]:
        rows = super()._rows(names, where, stored)
        if database.is_guarded:
            places = [place for place, name in enumerate(names) if name in self.private]
            for row in rows:
                for place in places:
                    row[place] = Sealed(row[place]) if row[place] else ""
        return rows

    def opened(self, row: Mapping[str, Any]) -> R:
        """Return the record of a row that the database told in full, by column."""
        values = {name: row[self._fields[name].column_name] for name in self.names}
        read = {name: convert(values[name]) for name, convert in self._reading.items() if convert}
        return self.record(**values | read)

    def insert(self, record: R) -> R:
        """Add a record and return it with its id and version 1."""
        (added,) = self.insert_all([record])
        return added

    def insert_all(self, records: Iterable[R]) -> list[R]:
        """Add many records at once and return them with their ids."""
        if not database.is_guarded:
            added = super().insert_all(records)
            self._note_details_of(added)
            return added
        new = list(records)
        rows = [self._kept(0, self._values(one, version=1), self.details(one)) for one in new]
        return [
            with_id(one, key) for one, key in zip(new, database.answers_to_each(_KEEP, rows), strict=True)
        ]

    def update(self, record: R) -> R:
        """Replace the version of a record that was read; sealed texts stay as they are stored.

        Raises:
            ChangedMeanwhile: somebody else saved it since; ``theirs`` holds the stored record.
        """
        if not database.is_guarded:
            saved = super().update(record)
            self._note_details_of([saved])
            return saved
        key, version = _id_of(record), getattr(record, "version")  # noqa: B009
        values = self._values(record, version=version + 1)
        if self._keep(key, values, self.details(record)) is None:
            raise ChangedMeanwhile(CHANGED, theirs=asdict(self.get(key)))  # type: ignore[call-overload]
        return replace(record, version=version + 1)  # type: ignore[type-var]

    def update_all(self, records: Iterable[R], read: Iterable[R] = ()) -> list[R]:
        """Update many records, one after another, as ``update`` does each; always whole."""
        return list(map(self.update, records))

    def as_far_as_told(self, told: R) -> R:
        """Return the stored record behind one that somebody may change.

        Where the database keeps identities, it says which private texts are those of ``told``; the others
        are sealed.
        """
        stored = self.get(_id_of(told))
        if not database.is_guarded:
            return stored
        values = {self._fields[name].column_name: getattr(told, name) for name in self.private}
        with sentences():
            sql = "SELECT guard.same_texts(?, ?, ?::json)"
            arguments = (self.table_name, _id_of(told), _as_json(values))
            (same,) = database.execute_sql(sql, arguments).fetchone()
        return with_values(stored, {name: getattr(told, name) for name in same})

    def parents(self, parent: str, name: str, texts: Sequence[str], most: int = 200) -> list[int]:
        """Return the ids of the records of people with one of these texts in a field, newest first."""
        with sentences():
            if database.is_guarded:
                sql = "SELECT guard.records_with(?, ?, ?::text[])"
                rows = database.execute_sql(sql, (self.table_name, name, list(texts))).fetchall()
            else:
                key, held = getattr(self.table, parent), getattr(self.table, name)
                found = self.table.select(key).where(held.in_(list(texts)))
                rows = found.order_by(key.desc()).limit(most).tuples()
            return [number for (number,) in rows]

    def note_all_details(self) -> None:
        """Write down, as the keeper, what identifies everybody whose row came otherwise than by an act."""
        keys = [key for key, _ in self.values("version")]
        for start in range(0, len(keys), _BLOCK):
            self._note_details_of(self.among("id", keys[start : start + _BLOCK]))

    def _note_details_of(self, people: Sequence[R]) -> None:
        """Write down, as the keeper of a shared database, what identifies people in texts."""
        if not database.is_shared:
            return
        for start in range(0, len(people), _BLOCK):
            told = [
                {"key": _id_of(one), "details": stored_details(self.details(one))}
                for one in people[start : start + _BLOCK]
            ]
            sql = "SELECT guard.note_details_of(?, ?::json)"
            database.execute_sql(sql, (self.table_name, _as_json(told)))

    def _keep(self, key: int, values: Mapping[str, Any], details: Iterable[Detail]) -> int | None:
        (kept,) = database.execute_sql(_KEEP, self._kept(key, values, details)).fetchone()
        return None if kept is None else int(kept)

    def _kept(
        self, key: int, values: Mapping[str, Any], details: Iterable[Detail]
    ) -> tuple[str, int, str, str]:
        """Return the arguments of the function that keeps a person."""
        told = {
            self._fields[name].column_name: value
            for name, value in values.items()
            if not isinstance(value, Sealed)
        }
        return self.table_name, key, _as_json(told), _as_json(stored_details(details))


def _id_of(record: Any) -> int:
    key: int = record.id
    return key


def _as_json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
