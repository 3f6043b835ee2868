"""Finds rows that are stored as the entry that added them tells, without taking either apart.

Most rows are. The database puts together the JSON that the trigger told when the row was new, and the texts
are compared, which takes half of the time of reading all columns and parsing the entry.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any

from saltdesk.domain.base.patterns import regex
from saltdesk.storage.base.failures import UNREADABLE, refuse_lost
from saltdesk.storage.recording.private_columns import PRIVATE_COLUMNS, SALT, row_seals
from saltdesk.storage.triggers import HIDDEN

_HEAD = regex(r'\{"table":"(\w+)","key":(\d+),"action":"(\w+)","fields":')
_APART = ("id", "version", SALT)


def single_additions(rows: Sequence[str]) -> dict[str, dict[int, int]]:
    """Return the places of rows that tell an addition, by table and id, if no other row tells of the same.

    ``rows`` are rows of the trail as JSON; if one begins otherwise than the program writes it, none is found.
    """
    heads = [_HEAD.match(row) for row in rows]
    times = Counter(head.group(1, 2) for head in heads if head)
    found: dict[str, dict[int, int]] = {}
    for place, head in enumerate(heads):
        if head is None:
            return {}
        table, key, action = head.groups()
        if action == "insert" and times[table, key] == 1:
            found.setdefault(table, {})[int(key)] = place
    return found


class StoredTexts:
    """The rows of a table as the trail would tell of them if they were new; only SQLite writes such JSON."""

    def __init__(self, database: Any, table: str) -> None:
        self._database, self._table = database, table
        self._private = PRIVATE_COLUMNS.get(table, ())

    @cached_property
    def _sql(self) -> str:
        columns = (one for one in self._database.columns_of(self._table) if one[0] not in _APART)
        told = ", ".join(self._told(name, is_required) for name, is_required in columns)
        private = "".join(f', "{name}"' for name in (SALT, *self._private)) if self._private else ""
        return (
            f"SELECT id, '{{' || substr(concat({told}), 3) || ']}}'{private} FROM {self._table} "
            "WHERE version = 1 AND id IN (SELECT value FROM json_each(?))"
        )

    def _told(self, name: str, is_required: bool) -> str:
        """Return what is told of a column, as SQL; nothing of an empty text, where NULL may not stand.

        It begins with the end of the column before, which saves a step for each of them.
        """
        is_told = f"\"{name}\" <> ''" if is_required or name in self._private else f'"{name}" IS NOT NULL'
        value = f"'\"{HIDDEN}\"'" if name in self._private else f'json_quote("{name}")'
        return f"CASE WHEN {is_told} THEN '],\"{name}\":[null,' || {value} END"

    def same(self, rows: Mapping[int, str]) -> Iterator[int]:
        """Yield the ids of rows that are stored as ``rows`` tell, by id, that they were added.

        A row that is not among them may still be: what is damaged, or was told in another shape, is left out.
        """
        try:
            stored = self._database.execute_sql(self._sql, (json.dumps(list(rows)),)).fetchall()
        except UNREADABLE as error:
            refuse_lost(error)
            return
        for key, fields, *private in stored:
            told = f'{{"table":"{self._table}","key":{key},"action":"insert","fields":{fields}'
            if rows[key].startswith(told) and self._is_sealed(rows[key][len(told) :], private):
                yield key

    def _is_sealed(self, rest: str, private: Sequence[Any]) -> bool:
        """Return whether the rest of a row of the trail holds the seals of these private values."""
        if rest == "}":
            return not any(private[1:])
        try:
            told = json.loads("{" + rest.removeprefix(","))
            salt, *values = private or ("",)
            seals = row_seals(self._table, salt, dict(zip(self._private, values, strict=True)))
        except (TypeError, ValueError, AttributeError):
            return False
        return told.keys() <= {"seals", "nonce"} and told.get("seals", {}) == seals
