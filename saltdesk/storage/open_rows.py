"""The open rows of a table that a line of Today lists: found by an index, in the order of their dates."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field, replace
from datetime import date
from typing import Any

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.storage.base.failures import sentences
from saltdesk.storage.records import Records
from saltdesk.storage.tables.base import database

MOST = 1000
"""More rows of one line than this are not read; the line then says so."""


@dataclass(frozen=True)
class Above:
    """The row of another table that each row belongs to: ``link`` names it, ``where`` must hold in it."""

    records: Records[Any]
    link: str
    where: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class Below:
    """Rows of another table that must not exist for a row.

    ``same`` pairs a column of theirs with an equal one of the row; ``where`` and ``given`` are as in
    ``OpenRows``.
    """

    records: Records[Any]
    same: tuple[tuple[str, str], ...]
    where: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    given: tuple[str, ...] = ()


@dataclass(frozen=True)
class OpenRows:
    """Which rows of a table are open, and the columns that tell whose they are and by when.

    ``where`` maps columns to their allowed codes; ``unset`` are columns that are NULL, ``given`` those that
    are not, ``positive`` those above 0, ``zero`` those that are 0, ``filled`` texts that are not empty,
    ``blank`` those that are. A column ``above.x`` is that of the row above. ``office`` holds the name or code
    of an office, ``person`` names of people; ``details`` are further columns to read. ``index`` names the
    index to use, because the database may choose one that reads closed records too.
    """

    records: Records[Any]
    where: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    unset: tuple[str, ...] = ()
    given: tuple[str, ...] = ()
    positive: tuple[str, ...] = ()
    zero: tuple[str, ...] = ()
    filled: tuple[str, ...] = ()
    blank: tuple[str, ...] = ()
    due: str = ""
    since: str = ""
    office: str = ""
    person: str = ""
    provisional: str = ""
    details: tuple[str, ...] = ()
    above: Above | None = None
    below: Below | None = None
    index: str = ""


@dataclass(frozen=True)
class Whose:
    """Whose rows are wanted: those of one of ``offices`` (names and codes), or those that name ``person``.

    ``or_nobody`` also takes the rows that name nobody.
    """

    offices: tuple[str, ...] = ()
    person: str = ""
    or_nobody: bool = False


@dataclass(frozen=True)
class OpenRow:
    """One open row; ``key`` is the record it belongs to, ``row`` its own id."""

    key: int
    row: int
    due: date | None = None
    since: date | None = None
    office: str = ""
    person: str = ""
    is_provisional: bool = False
    details: tuple[str, ...] = ()


def in_states(*words: Vocabulary) -> dict[str, tuple[str, ...]]:
    """Return the condition that a record is in one of these states."""
    return {"status": tuple(word.code for word in words)}


def open_rows(
    source: OpenRows, whose: Whose | None = None, until: date | None = None, most: int = MOST
) -> list[OpenRow]:
    """Return the open rows by date, at most ``most`` and one more, which tells that there are more.

    ``whose`` None takes everybody's; ``until`` leaves out what is due later. Each state is read by itself, so
    that an index by state and date gives the first rows without the others; which of more than ``most`` rows
    of one date are read is its choice.
    """
    states = source.where.get("status", ())
    parts = (
        [replace(source, where={**source.where, "status": (state,)}) for state in states]
        if len(states) > 1
        else [source]
    )
    found = [row for part in parts for row in _read(part, whose, until, most)]
    return sorted(found, key=lambda row: (row.due or date.min, row.row))[: most + 1]


def _read(source: OpenRows, whose: Whose | None, until: date | None, most: int) -> list[OpenRow]:
    values: list[object] = []
    conditions = list(_conditions(source, values))
    if whose is not None:
        wanted = _of_whom(source, whose, values)
        if not wanted:
            return []
        conditions.append(f"({' OR '.join(wanted)})")
    if until is not None:
        conditions.append(f"{_column(source.due)} <= ?")
        values.append(until.isoformat())
    sql = f"SELECT {', '.join(_columns(source))} FROM {_tables(source)}"
    sql += f" WHERE {' AND '.join(conditions)}" if conditions else ""
    order = f"{_column(source.due)} NULLS FIRST" if source.due else "t.id"
    with sentences():
        found = database.execute_sql(f"{sql} ORDER BY {order} LIMIT ?", (*values, most + 1)).fetchall()
    return [_row(row) for row in found]


def _columns(source: OpenRows) -> Iterator[str]:
    yield _column(source.above.link) if source.above else "t.id"
    yield "t.id"
    for name, missing in (
        (source.due, "NULL"),
        (source.since, "NULL"),
        (source.office, "''"),
        (source.person, "''"),
        (source.provisional, "0"),
        *((name, "''") for name in source.details),
    ):
        yield _column(name) if name else missing


def _tables(source: OpenRows) -> str:
    own = f'"{source.records.table_name}" t' + (f" INDEXED BY {source.index}" if source.index else "")
    above = source.above
    return f'{own} JOIN "{above.records.table_name}" a ON a.id = {_column(above.link)}' if above else own


def _conditions(source: OpenRows, values: list[object]) -> Iterator[str]:
    yield from _one_of(source.where, "t", values)
    if source.above:
        yield from _one_of(source.above.where, "a", values)
    # Written out, not passed as values: a partial index is used only where its condition stands in the query.
    for names, test in (
        (source.unset, "IS NULL"),
        (source.given, "IS NOT NULL"),
        (source.positive, "> 0"),
        (source.zero, "= 0"),
        (source.filled, "<> ''"),
        (source.blank, "= ''"),
    ):
        yield from (f"{_column(name)} {test}" for name in names)
    if source.below:
        table = source.below.records.table_name
        held = [f'b."{theirs}" = {_column(ours)}' for theirs, ours in source.below.same]
        held += _one_of(source.below.where, "b", values)
        held += (f'b."{name}" IS NOT NULL' for name in source.below.given)
        yield f'NOT EXISTS (SELECT 1 FROM "{table}" b WHERE {" AND ".join(held)})'


def _one_of(where: Mapping[str, tuple[str, ...]], table: str, values: list[object]) -> Iterator[str]:
    for name, codes in where.items():
        values += codes
        yield f'{table}."{name}" IN ({", ".join("?" * len(codes))})'


def _of_whom(source: OpenRows, whose: Whose, values: list[object]) -> list[str]:
    """Return conditions of which one must hold; none if no column tells whose the rows are."""
    found = []
    if whose.offices and source.office:
        values += whose.offices
        found.append(f"{_column(source.office)} IN ({', '.join('?' * len(whose.offices))})")
    if whose.person and source.person:
        values.append(whose.person)
        found.append(f"instr({_column(source.person)}, ?) > 0")
    if whose.or_nobody:
        found.append(f"{_column(source.person)} = ''" if source.person else "1 = 1")
    return found


def _column(name: str) -> str:
    table, _, column = name.rpartition(".")
    return f'{"a" if table else "t"}."{column}"'


def _row(row: Sequence[Any]) -> OpenRow:
    key, own, due, since, office, person, provisional, *details = row
    return OpenRow(
        key, own, _day(due), _day(since), office, person, bool(provisional), tuple(map(str, details))
    )


def _day(text: str | None) -> date | None:
    """Return the day of a stored date or moment."""
    return date.fromisoformat(text[:10]) if text else None
