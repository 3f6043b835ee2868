"""Describes the fields of stored rows in the office's words, for the audit trail."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import is_dataclass
from functools import cache
from typing import Any, get_args, get_origin, get_type_hints

from saltdesk.domain.base.audit import RowChange
from saltdesk.domain.base.clauses import citation
from saltdesk.domain.base.fields import FIELD_TABLES, FieldTable
from saltdesk.domain.base.kept_files import KeptFile
from saltdesk.domain.base.records import from_plain
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.domain.complaints.handling import RequestAnswer
from saltdesk.domain.lists.comparing import REFERENCES, field_differences, value_text
from saltdesk.domain.lists.versions import ListKind, record_of
from saltdesk.services.lists.public_lists import names_in, power_names
from saltdesk.storage.registry import records_of

_SILENT = {"elements", "masked_name", "digest", "file", "sealed_file", "document_file", "evidence_file"}
"""Fields that add nothing for a reader."""

_IDS = {"record", "body", "group", "earlier", "item", "entrustment", "standard", "level"}
"""Fields that hold the id of a record whose name or number the sentence of the act gives."""

_CLAUSE = "clause"
"""Field that holds the code of a clause; people read its citation."""

_PROPOSAL = "list_change"
_LONGEST = 60


@cache
def _labels(table: FieldTable) -> dict[str, str]:
    return {rule.name: rule.label for rule in table if rule.label and rule.name not in _SILENT | _IDS}


@cache
def _vocabularies(record: type) -> dict[str, type[Vocabulary]]:
    found: dict[str, type[Vocabulary]] = {}
    for name, hint in get_type_hints(record).items():
        for kind in (hint, *get_args(hint)):
            if isinstance(kind, type) and issubclass(kind, Vocabulary):
                found[name] = kind
    return found


@cache
def _parts(record: type) -> dict[str, type]:
    """Return the part type of each field with parts; ids of records count as parts too."""
    hints = get_type_hints(record)
    return {name: get_args(hint)[0] for name, hint in hints.items() if get_origin(hint) is tuple}


def field_lines(change: RowChange) -> Iterator[str]:
    """Yield one line per changed field: its label, old and new value; parts line by line.

    Records without a field table and private ones yield nothing, nor do fields without a label. Item
    revisions have no table: the item in the same act holds the same change.
    """
    if change.table == _PROPOSAL:
        yield from _proposed(change)
    record: type = records_of(change.table).record
    table = FIELD_TABLES.get(record)
    if table is None or table.is_private:
        return
    labels, words, parts = _labels(table), _vocabularies(record), _parts(record)
    for name, (before, after) in change.fields.items():
        if name not in labels or not (before or after):
            continue
        if name in parts:
            yield from _part_lines(labels[name], parts[name], before, after)
            continue
        if name in REFERENCES:
            before, after = (power_names().get(int(str(key)), "") if key else "" for key in (before, after))
        if name == _CLAUSE:
            before, after = (citation(str(code)) if code else "" for code in (before, after))
        old, new = _shown(before, words.get(name)), _shown(after, words.get(name))
        yield f"{labels[name]}：{new}" if not before else f"{labels[name]}：{old} → {new}"


def _proposed(change: RowChange) -> Iterator[str]:
    """Yield what an adjustment proposal changes; a later version is compared with the earlier one."""
    before, after = (change.fields.get(name, ("", "")) for name in ("before", "after"))
    old_text, new_text = str(after[0] or before[1] or ""), str(after[1] or "")
    if not new_text:
        return
    kind = ListKind.POWERS if "power_class" in json.loads(new_text) else ListKind.DUTIES
    old, new = (record_of(kind, text) if text else None for text in (old_text, new_text))
    for one in field_differences(old, new, names_in((old, new))):
        now = _shown(one.after, None)
        yield f"{one.label}：{_shown(one.before, None)} → {now}" if one.before else f"{one.label}：{now}"


def _part_lines(label: str, part: type, before: Any, after: Any) -> Iterator[str]:
    """Yield lines for removed and added parts; for plain record ids, only their number."""
    old, new = (json.loads(text) if text else [] for text in (before, after))
    if old == new:
        return
    if issubclass(part, Vocabulary):
        now = _words(part, new)
        yield f"{label}：{_words(part, old)} → {now}" if old else f"{label}：{now}"
        return
    if part is not str and not is_dataclass(part):
        yield f"{label}：{len(old)}项 → {len(new)}项" if old else f"{label}：{len(new)}项"
        return
    gone, come = (_lines_of(part, one) for one in (old, new))
    yield from (f"{label}（原）：{_shown(line, None)}" for line in gone if line not in come)
    yield from (f"{label}（现）：{_shown(line, None)}" for line in come if line not in gone)


def _words(part: type[Vocabulary], codes: list[str]) -> str:
    return "、".join(part.from_code(code).label for code in codes) or "（空）"


def _lines_of(part: type, rows: list[Any]) -> list[str]:
    if part is str:
        return rows
    if part is KeptFile:
        return [row["name"] for row in rows]
    if part is RequestAnswer:
        return [f"{row['request']}：{row['answer']}" for row in rows]
    return value_text(tuple(from_plain(part, row) for row in rows)).splitlines()


def _shown(value: Any, words: type[Vocabulary] | None) -> str:
    if value in (None, ""):
        return "（空）"
    word = words.from_text(str(value)) if words else None
    text = word.label if word else str(value).replace("\n", " ")
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
