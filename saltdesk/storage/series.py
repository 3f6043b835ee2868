"""Number series without duplicates: a number is taken in the transaction that uses it, per year.

Series of papers have no gaps. Those of complaints have gaps for everybody (A15): from a series without them,
an office could tell that a complaint is hidden from it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import accumulate
from random import Random, SystemRandom
from typing import Any

from saltdesk.storage.tables.base import database
from saltdesk.storage.tables.house import NumberSeriesTable


def take(series: str, year: int) -> int:
    """Return the next number of ``series`` in ``year``, from 1; call it inside a writing transaction."""
    return _advance(series, year, 1)


def take_apart(series: str, year: int) -> int:
    """Return a number of ``series`` above the last one, a random distance away; call it as ``take``.

    Every distance is possible, nearer ones more often, so that a hole tells nothing: it may be a number
    that was never given. On average every third number is given.
    """
    return take_all_apart(series, year, 1)[0]


def take_all_apart(series: str, year: int, count: int) -> list[int]:
    """Return as many numbers as ``take_apart`` would give one after another."""
    if not count:
        return []
    steps = [_step() for _ in range(count)]
    before = _advance(series, year, sum(steps)) - sum(steps)
    return [before + way for way in accumulate(steps)]


def _step() -> int:
    step = 1
    while _source.random() * _SPREAD >= 1:
        step += 1
    return step


def reach(series: str, year: int, number: int) -> None:
    """Let a series go on after ``number``, which came with an imported record; call it as ``take``."""
    table: Any = NumberSeriesTable  # the stubs do not know rows as tuples
    rows = table.select(table.last).where((table.series == series) & (table.year == year))
    last = next((int(found) for (found,) in rows.tuples()), 0)
    if last < number:
        _advance(series, year, number - last)


_ADVANCE = """INSERT INTO number_series (series, year, last) VALUES (?, ?, ?)
    ON CONFLICT (series, year) DO UPDATE SET last = number_series.last + excluded.last RETURNING last"""

_SPREAD = 3.0
"""Average distance of two numbers of a series with gaps."""

_source: Random = SystemRandom()


@contextmanager
def drawn_from(source: Random) -> Iterator[None]:
    """Draw the distances of the block from a source of its own, such as a seeded one for samples."""
    global _source
    usual, _source = _source, source
    try:
        yield
    finally:
        _source = usual


def _advance(series: str, year: int, step: int) -> int:
    return int(database.execute_sql(_ADVANCE, (series, year, step)).fetchall()[0][0])
