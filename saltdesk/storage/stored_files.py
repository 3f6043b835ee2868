"""Which files of the store the records name."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any, get_args, get_type_hints

from saltdesk.domain.base.kept_files import KeptFile
from saltdesk.storage.records import Records
from saltdesk.storage.registry import RECORDS
from saltdesk.storage.tables.base import database

_FILE_NAMES = ("file", "sha256")
"""Columns that name a stored file; those that end with ``_file`` do, too."""


Query = Callable[[str, tuple[object, ...]], Iterable[tuple[Any, ...]]]
"""Returns the rows of a statement with its values."""


def of_open_data(sql: str, values: tuple[object, ...] = ()) -> list[tuple[Any, ...]]:
    """Return the rows of a statement that asks the open data."""
    rows: list[tuple[Any, ...]] = database.execute_sql(sql, values).fetchall()
    return rows


def stored_file_names(query: Query = of_open_data) -> set[str]:
    """Return the names of all files that records name; ``query`` asks the database that holds them."""
    names: set[str] = set()
    for records in RECORDS:
        names |= file_names_of(records, query=query)
    return names


def file_names_of(
    records: Records[Any], where: str = "", values: tuple[object, ...] = (), query: Query = of_open_data
) -> set[str]:
    """Return the names of the files that the rows of a table name, or those of the rows that match."""
    plain, kept = file_columns(records)
    wanted = ", ".join(f'"{name}"' for name in (*plain, *kept))
    named = " OR ".join((*(f"\"{name}\" <> ''" for name in plain), *(f"\"{name}\" <> '[]'" for name in kept)))
    where = f"{where} AND ({named})" if where else f" WHERE {named}"
    names: set[str] = set()
    for row in query(f"SELECT {wanted} FROM {records.table_name}{where}", values) if wanted else ():
        names |= {str(name) for name in row[: len(plain)] if name}
        for text in row[len(plain) :]:
            names |= _names_in(text)
    return names


def file_columns(records: Records[Any]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the columns that hold the name of a file, and those that hold lists of kept files."""
    plain = tuple(name for name in records.names if name in _FILE_NAMES or name.endswith("_file"))
    hints = get_type_hints(records.record)
    kept = tuple(name for name in records.names if KeptFile in get_args(hints[name]))
    return plain, kept


def _names_in(text: object) -> set[str]:
    """Return the names of the files in a stored list; a text that is no such list names none."""
    try:
        return {one["file"] for one in json.loads(str(text)) if one["file"]}
    except (ValueError, TypeError, KeyError):
        return set()
