"""Finders of the ledgers: SQL filters and sorts ids; rows are read when they are shown."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import date
from functools import reduce
from operator import and_, or_
from typing import Any, Generic, TypeVar

from peewee import SQL, Case, fn

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.fields import fields_of
from saltdesk.domain.base.query import Query
from saltdesk.domain.calendar.terms import Side
from saltdesk.storage.base.failures import sentences
from saltdesk.storage.base.tokens import fold
from saltdesk.storage.records import Records, set_of
from saltdesk.storage.tables.base import database

R = TypeVar("R")

Hides = Callable[[Sequence[int]], Collection[int]]
"""Tells which of some ids are hidden from who asks."""


def nothing_hidden(_keys: Sequence[int]) -> Collection[int]:
    """Return nothing: all may be seen."""
    return ()


_LONGEST_RUNNING = 6
"""Most digits of a running number."""

_YEARS = ("1900", "2999")
"""Numbers between these begin with a year."""


@dataclass(frozen=True)
class Finder(Generic[R]):
    """Search of one table for a ``Query``: its columns of status, office, date, person and parent.

    ``open_states`` are the states in which a due date still runs; ``due_side`` is a column that must hold
    ``Side.IN`` for a record to count as overdue (A10); ``marks`` are the columns ``Query.marks`` may name.
    A search looks into the fields that the record's field table calls searched; ``number`` is the
    column with what people call a record by, such as 2026-0012. ``is_yearly`` says that all numbers are a
    year and a running number, so that a running number is looked up for each year.
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
    is_yearly: bool = False

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

    def _chosen(self, query: Query, among: list[int] | None, *columns: Any) -> Any:
        chosen = self.records.table.select(*columns)
        conditions = self._conditions(query)
        if among is not None:
            conditions.append(self.records.table.id.in_(set_of(among)))
        return chosen.where(*conditions) if conditions else chosen

    def ids(
        self,
        query: Query,
        among: list[int] | None = None,
        limit: int = 0,
        hides: Hides = nothing_hidden,
        today: date | None = None,
    ) -> list[int]:
        """Return the ids of the records that match ``query``, in its order.

        ``among`` keeps only these ids, ``hides`` tells which of some ids to leave out, ``limit`` is the
        maximum (0: none). ``today`` says what is overdue.
        """
        table = self.records.table
        sort = self._column(query.sort) if query.sort else table.id
        order = [_sorted(sort, query.descending)]
        if query.sort:
            order.append(table.id.desc() if query.descending else table.id.asc())
        chosen, ids = self._chosen(query, among, table.id), list[int]()
        for part in self._by_due(query, today) if limit else ((),):
            found = (chosen.where(*part) if part else chosen).order_by(
                *(() if part else self._first(query, today)), *order
            )
            with sentences():
                ids += _first_of(found, limit and limit - len(ids), hides)
            if limit and len(ids) >= limit:
                break
        return ids

    def _by_due(self, query: Query, today: date | None) -> Iterator[tuple[Any, ...]]:
        """Yield the conditions of the parts in which an order by due date is read by its index.

        One part without conditions stands for everything.
        """
        if not query.sort or query.sort != self.due or self._numbered(query):
            yield ()
            return
        due = self._column(self.due)
        if query.descending or today is None:
            yield (due.is_null(False),)
        else:
            late = reduce(and_, self._overdue(today.isoformat()))
            yield (due.is_null(False), late)
            yield (due.is_null(False), ~late)
        yield (due.is_null(),)

    def is_filtered(self, query: Query) -> bool:
        """Return whether a query keeps only some records, besides its text and the chosen ones."""
        return bool(self._conditions(query))

    def some(self, query: Query, limit: int) -> list[int] | None:
        """Return the ids of all records that the filters of ``query`` keep, or None if more than ``limit``.

        None also where nothing filters.
        """
        if not self.is_filtered(query):
            return None
        with sentences():
            rows = self._chosen(query, None, self.records.table.id).limit(limit + 1).tuples()
            found = [key for (key,) in rows]
        return found if len(found) <= limit else None

    def endings(self, text: str) -> tuple[str, ...]:
        """Return how the numbers of records may end that people call by ``text``, to look for such records.

        There are none where ``numbered`` finds them by itself.
        """
        return _endings(fold(text).strip()) if self.number and not self.is_yearly else ()

    def numbered(self, query: Query, among: list[int]) -> list[int]:
        """Return the record of the number that ``query`` searches for, and those ``among`` of its ending.

        They come in the order of ``ids``.
        """
        if not self.number:
            return []
        column, text = self._column(self.number), query.text.strip()
        key, spellings = self.records.table.id, {text, fold(text), fold(text).upper(), *self._of_years(text)}
        called = reduce(
            or_, (column ** f"%{end}" for end in _endings(fold(text).strip())), column.in_(spellings)
        )
        with sentences():
            exact = [one for (one,) in self.records.table.select(key).where(column.in_(spellings)).tuples()]
            chosen = self._chosen(query, [*among, *exact], key).where(called)
            return [one for (one,) in chosen.order_by(*self._numbered(query), key.desc()).tuples()]

    def _of_years(self, text: str) -> Iterator[str]:
        """Yield the numbers that people call by a running number: one for each year that has numbers."""
        ends = _endings(fold(text).strip()) if self.is_yearly else ()
        if not ends:
            return
        column = self._column(self.number)
        # Each in a query of its own: SQLite then reads one entry of the index.
        found = [self._chosen_of(bound(column), column.between(*_YEARS)) for bound in (fn.MIN, fn.MAX)]
        years = [int(number[:4]) for number in found if number and number[:4].isdecimal()]
        for year in range(min(years, default=0), max(years, default=-1) + 1):
            yield from (f"{year}{end}" for end in ends)

    def _chosen_of(self, value: Any, where: Any) -> Any:
        with sentences():
            return self.records.table.select(value).where(where).scalar()

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
        return [is_undated, Case(None, [(reduce(and_, self._overdue(today.isoformat())), 0)], 1)]

    def _counted(self, query: Query, among: list[int] | None, without: Collection[int], *columns: Any) -> Any:
        chosen = self._chosen(query, among, *columns)
        if not without:
            return chosen
        condition, hidden = database.outside(self.records.table.id.column_name, without)
        return chosen.where(SQL(condition, (hidden,)))

    def count_by_status(
        self, query: Query, among: list[int] | None = None, without: Collection[int] = ()
    ) -> dict[str, int]:
        """Return the number of matches per state code; a table without states has one group."""
        if self.status:
            return self.count_by(self.status, query, among, without)
        with sentences():
            return {"": int(self._counted(query, among, without, self.records.table.id).count())}

    def count_by(
        self, name: str, query: Query, among: list[int] | None = None, without: Collection[int] = ()
    ) -> dict[str, int]:
        """Return the number of matches per code of a column."""
        column = self._column(name)
        with sentences():
            rows = self._counted(query, among, without, column, fn.count(1)).group_by(column)
            return {getattr(word, "code", word): number for word, number in rows.tuples()}

    @property
    def texts(self) -> tuple[str, ...]:
        """Return the names of the fields whose texts find a record."""
        return fields_of(self.records.record).searched


_GROWTH = 8


def _first_of(found: Any, limit: int, hides: Hides) -> list[int]:
    """Return the first ids of a query that are not hidden; more are asked for where many are."""
    asked = limit
    while True:
        # The cursor of the driver: peewee looks at every row, which took most of the time of long lists.
        cursor = database.execute(found.limit(asked) if asked else found)
        rows = [key for (key,) in cursor.fetchall()]
        hidden = hides(rows)
        kept = [key for key in rows if key not in hidden]
        if not asked or len(kept) >= limit or len(rows) < asked:
            return kept[:limit] if limit else kept
        asked *= _GROWTH


def _sorted(column: Any, descending: bool) -> Any:
    """Return the order of a column; what has no value counts as the least."""
    return column.desc(nulls="last") if descending else column.asc(nulls="first")


def _endings(text: str) -> tuple[str, ...]:
    """Return how the number of a record ends that people call by its running number, such as 12."""
    if not text.isdecimal() or len(text) > _LONGEST_RUNNING:
        return ()
    running = int(text)
    return f"-{running:03d}", f"-{running:04d}", f"〕{running}号"
