"""Puts rows back to the values that an entry of the trail says they had before."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from saltdesk.domain.base.audit import RowChange
from saltdesk.storage.registry import records_of

_ADDED, _REMOVED = "insert", "delete"


def put_back(changes: Iterable[RowChange]) -> None:
    """Undo the changes of rows, the last one first; the rows must be as the changes left them.

    Private values cannot be put back, because the trail does not hold them; call it only for tables
    without such columns.
    """
    for change in reversed(tuple(changes)):
        table: Any = records_of(change.table).table
        old = {name: before for name, (before, _) in change.fields.items() if name != "version"}
        if change.action == _ADDED:
            table.delete().where(table.id == change.key).execute()
        elif change.action == _REMOVED:
            table.insert(**old, id=change.key, version=1).execute()
        else:
            table.update(**old, version=table.version + 1).where(table.id == change.key).execute()
