"""Texts that PostgreSQL refuses: found before anything is copied, so that a move does not stop half way."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from saltdesk.domain.base.progress import Progress
from saltdesk.storage.sharing.moved_rows import LocalEnd, MovedTable

_BLOCK = 2_000


def unfit_rows(
    connection: Any, tables: Sequence[MovedTable], progress: Progress
) -> Iterator[tuple[str, int]]:
    """Yield table and number of each row whose texts hold a zero character or are no UTF-8.

    A row without a number is told as 0.
    """
    end, before = LocalEnd(connection), connection.text_factory
    total, done = sum(map(end.count, tables)), 0
    connection.text_factory = bytes
    try:
        for table in tables:
            place = table.columns.index(table.key) if table.key else None
            for row in end.rows(table):
                if is_unfit(row):
                    yield table.name, row[place] if place is not None else 0
                done += 1
                if not done % _BLOCK:
                    progress(done, total)
    finally:
        connection.text_factory = before


def is_unfit(row: Sequence[Any]) -> bool:
    """Return whether a text of a row, as bytes, cannot be stored by the server."""
    # A byte of its own keeps the end of one text from completing the beginning of the next.
    texts = b"\n".join(value for value in row if isinstance(value, bytes))
    if b"\0" in texts:
        return True
    try:
        texts.decode("utf-8")
    except UnicodeDecodeError:
        return True
    return False
