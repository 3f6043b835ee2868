"""Number series without gaps or duplicates: a number is taken in the transaction that uses it, per year."""

from __future__ import annotations

from saltdesk.storage.tables.house import NumberSeriesTable


def take(series: str, year: int) -> int:
    """Return the next number of ``series`` in ``year``, from 1; call it inside a writing transaction."""
    query = (
        NumberSeriesTable.insert(series=series, year=year, last=1)
        .on_conflict(
            conflict_target=[NumberSeriesTable.series, NumberSeriesTable.year],
            update={NumberSeriesTable.last: NumberSeriesTable.last + 1},
        )
        .returning(NumberSeriesTable.last)
    )
    return int(next(iter(query.tuples().execute()))[0])
