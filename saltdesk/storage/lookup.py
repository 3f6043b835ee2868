"""Finders of the ledgers: SQL filters and sorts ids; rows are read when they are shown."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from functools import reduce
from operator import and_
from typing import Any, Generic, TypeVar

from peewee import Case, fn

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.fields import fields_of
from saltdesk.domain.base.query import Query
from saltdesk.domain.calendar.terms import Side
from saltdesk.storage.failures import sentences
from saltdesk.storage.records import Records, set_of
from saltdesk.storage.tokens import fold

R = TypeVar("R")

_LONGEST_RUNNING = 6
"""Most digits of a running number."""


@dataclass(frozen=True)
class Finder(Generic[R]):
    """Search of one table for a ``Query``: its columns of status, office, date, person and parent.

    ``open_states`` are the states in which a due date still runs; ``due_side`` is a column that must hold
    ``Side.IN`` for a record to count as overdue (A10); ``marks`` are the columns ``Query.marks`` may name.
    A search looks into the fields that the record's field table calls searched; ``number`` is the
    column with what people call a record by, such as 2026-0012.
    """

    records: Records[R]
    status: str = "status"
    office: str = ""
    moment: str = ""
    person: str = ""
    parent: str = ""
    due: str = ""
    due_side: str = ""
    open_states: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()
    number: str = ""

    @property
    def area(self) -> Area:
        """Return the area of the records."""
        return self.records.area

    def _column(self, name: str) -> Any:
        return getattr(self.records.table, name)

    def _conditions(self, query: Query) -> list[Any]:
        equal = (
            (self.status, query.status),
            (self.office, query.office),
            (self.person, query.mine),
            (self.parent, query.parent),
        )
        found = [self._column(name) == value for name, value in equal if name and value]
        marked = ((name, query.marks.get(name)) for name in self.marks)
        found += [self._column(name).in_(values) for name, values in marked if values]
        if self.moment and query.since:
            found.append(self._column(self.moment) >= query.since.isoformat())
        if self.moment and query.until:
            found.append(self._column(self.moment) <= query.until.isoformat() + " 23:59:59")
        if query.overdue_on and self.due:
            found += self._overdue(query.overdue_on.isoformat())
        return found

    def _overdue(self, day: str) -> list[Any]:
        late = [self._column(self.due) < day, self._column(self.status).in_(self.open_states)]
        return [*late, self._column(self.due_side) == Side.IN] if self.due_side else late

    def _chosen(self, query: Query, among: list[int] | None, without: Collection[int], *columns: Any) -> Any:
        chosen = self.records.table.select(*columns)
        conditions = self._conditions(query)
        if among is not None:
            conditions.append(self.records.table.id.in_(set_of(among)))
        if without:
            conditions.append(self.records.table.id.not_in(set_of(without)))
        return chosen.where(*conditions) if conditions else chosen

    def ids(
        self,
        query: Query,
        among: list[int] | None = None,
        limit: int = 0,
        without: Collection[int] = (),
        today: date | None = None,
    ) -> list[int]:
        """Return the ids of the records that match ``query``, in its order.

        ``among`` keeps only these ids, ``without`` leaves ids out, ``limit`` is the maximum (0: none).
        ``today`` says what is overdue.
        """
        table = self.records.table
        sort = self._column(query.sort) if query.sort else table.id
        order = [*self._first(query, today), _sorted(sort, query.descending)]
        if query.sort:
            order.append(table.id.desc() if query.descending else table.id.asc())
        with sentences():
            found = self._chosen(query, among, without, table.id).order_by(*order)
            if limit:
                found = found.limit(limit)
            return [key for (key,) in found.tuples()]

    def _first(self, query: Query, today: date | None) -> list[Any]:
        """Return what goes before the order of the query.

        A search starts with the record of this very number, then those whose number ends so. By due date,
        what is overdue comes first, and what has no date last.
        """
        return [*self._numbered(query), *self._urgent(query, today)]

    def _numbered(self, query: Query) -> list[Any]:
        text = fold(query.text).strip()
        if not text or not self.number:
            return []
        number = fn.LOWER(self._column(self.number))
        exact = number.in_([text, query.text.strip().lower()])
        ranks = [(exact, 0), *((number ** f"%{end}", 1) for end in _endings(text))]
        return [Case(None, ranks, 2)]

    def _urgent(self, query: Query, today: date | None) -> list[Any]:
        if not query.sort or query.sort != self.due:
            return []
        is_undated = self._column(self.due).is_null()
        if query.descending or today is None:
            return [is_undated]
        return [is_undated, reduce(and_, self._overdue(today.isoformat())).desc()]

    def count_by_status(
        self, query: Query, among: list[int] | None = None, without: Collection[int] = ()
    ) -> dict[str, int]:
        """Return the number of matches per state code; a table without states has one group."""
        if self.status:
            return self.count_by(self.status, query, among, without)
        with sentences():
            return {"": int(self._chosen(query, among, without, self.records.table.id).count())}

    def count_by(
        self, name: str, query: Query, among: list[int] | None = None, without: Collection[int] = ()
    ) -> dict[str, int]:
        """Return the number of matches per code of a column."""
        column = self._column(name)
        with sentences():
            rows = self._chosen(query, among, without, column, fn.count(1)).group_by(column)
            return {getattr(word, "code", word): number for word, number in rows.tuples()}

    @property
    def texts(self) -> tuple[str, ...]:
        """Return the names of the fields whose texts find a record."""
        return fields_of(self.records.record).searched


def _sorted(column: Any, descending: bool) -> Any:
    """Return the order of a column; what has no value counts as the least."""
    return column.desc(nulls="last") if descending else column.asc(nulls="first")


def _endings(text: str) -> tuple[str, ...]:
    """Return how the number of a record ends that people call by its running number, such as 12."""
    if not text.isdecimal() or len(text) > _LONGEST_RUNNING:
        return ()
    running = int(text)
    return f"-{running:03d}", f"-{running:04d}", f"〕{running}号"
