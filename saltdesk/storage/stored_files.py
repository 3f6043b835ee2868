"""Which files of the store the records name."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, get_args, get_type_hints

from saltdesk.domain.base.kept_files import KeptFile
from saltdesk.storage.records import Records
from saltdesk.storage.registry import RECORDS
from saltdesk.storage.tables.base import database

_FILE_NAMES = ("file", "sha256")
"""Columns that name a stored file; those that end with ``_file`` do, too."""


def stored_file_names() -> set[str]:
    """Return the names of all files that records name."""
    names: set[str] = set()
    for records in RECORDS:
        names |= file_names_of(records)
    return names


def file_names_of(records: Records[Any], where: str = "", values: tuple[object, ...] = ()) -> set[str]:
    """Return the names of the files that the rows of a table name, or those of the rows that match."""
    plain, kept = file_columns(records)
    names: set[str] = set()
    for row in _columns(records.table_name, (*plain, *kept), where, values):
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


def _columns(
    table: str, names: tuple[str, ...], where: str, values: tuple[object, ...]
) -> Iterator[tuple[object, ...]]:
    if names:
        wanted = ", ".join(f'"{name}"' for name in names)
        yield from database.execute_sql(f"SELECT {wanted} FROM {table}{where}", values).fetchall()
