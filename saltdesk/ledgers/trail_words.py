"""Describes the fields of stored rows in the office's words, for the audit trail."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import is_dataclass
from functools import cache
from typing import Any, get_args, get_origin, get_type_hints

from saltdesk.domain.base.audit import RowChange
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.records import from_plain
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.domain.lists.comparing import REFERENCES, field_differences, value_text
from saltdesk.domain.lists.items import DUTY_FIELDS, POWER_FIELDS
from saltdesk.domain.lists.versions import ListKind, record_of
from saltdesk.ledgers.registry import LEDGERS
from saltdesk.services.lists.public_lists import power_names
from saltdesk.storage.registry import records_of

_TOLD = frozenset(
    {
        "power_item",
        "duty_item",
        "adjustment",
        "adjustment_link",
        "case_document",
        "link_contact",
        "complaint",
        "inspection",
        "finding",
        "notice",
        "list_version",
        "service_commitment",
        "fee_item",
        "discretion_standard",
        "enforcement_body",
        "entrustment",
        "officer",
        "publication",
        "law",
        "law_change",
    }
)
"""Tables whose changes are told field by field.

Item revisions are omitted: the working row of the same act holds the same change.
"""

_SILENT = {
    "id",
    "version",
    "elements",
    "due_clause",
    "due_provisional",
    "masked_name",
    "pdf",
    "sha256",
    "digest",
    "document_file",
    "evidence_file",
}
"""Columns that add nothing for a reader."""

_PROPOSAL = "list_change"
_FIELD_LABELS: Mapping[str, Mapping[str, str]] = {
    "power_item": {rule.name: rule.label for rule in POWER_FIELDS},
    "duty_item": {rule.name: rule.label for rule in DUTY_FIELDS},
    "adjustment_link": {
        "place": "公布位置",
        "answer": "答复",
        "reason": "理由",
        "met_on": "会审日期",
        "attendees": "参加会审",
    },
    "case_document": {
        "kind": "文件种类",
        "title": "标题",
        "number": "文号",
        "dated_on": "文件日期",
        "file_name": "附件",
    },
    "link_contact": {
        "contacted_on": "联系日期",
        "manner": "联系方式",
        "counterpart": "联系人",
        "matter": "联系内容",
    },
}

_FURTHER_LABELS = {
    "told_how": "告知方式",
    "decided_by": "决定人",
    "receiving_office": "登记处室",
    "postmarked_on": "邮戳日期",
    "occurred_on": "发生日期",
    "pages": "页数",
    "due_on": "到期日",
    "done_on": "办结日期",
    "starts_on": "开始日期",
    "current_link": "当前环节",
    "document": "文号",
    "note": "备注",
    "status": "状态",
}
_LONGEST = 60


@cache
def _labels(area: Area, table: str) -> dict[str, str]:
    ledger = next((found for found in LEDGERS if found.area is area), None)
    columns = {column.name: column.title for column in ledger.columns} if ledger else {}
    return _FURTHER_LABELS | columns | dict(_FIELD_LABELS.get(table, {}))


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

    Rows with a complainant's identity yield nothing, nor do fields without a label.
    """
    if change.table == _PROPOSAL:
        yield from _proposed(change)
    if change.table not in _TOLD:
        return
    records = records_of(change.table)
    record: type = records.record
    labels, words, parts = _labels(records.area, change.table), _vocabularies(record), _parts(record)
    for name, (before, after) in change.fields.items():
        if name in _SILENT or name not in labels or not (before or after):
            continue
        if name in parts:
            yield from _part_lines(labels[name], parts[name], before, after)
            continue
        if name in REFERENCES:
            before, after = (power_names().get(int(str(key)), "") if key else "" for key in (before, after))
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
    for one in field_differences(old, new, power_names()):
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
    if not is_dataclass(part):
        yield f"{label}：{len(old)}项 → {len(new)}项" if old else f"{label}：{len(new)}项"
        return
    gone, come = (_lines_of(part, one) for one in (old, new))
    yield from (f"{label}（原）：{_shown(line, None)}" for line in gone if line not in come)
    yield from (f"{label}（现）：{_shown(line, None)}" for line in come if line not in gone)


def _words(part: type[Vocabulary], codes: list[str]) -> str:
    return "、".join(part.from_code(code).label for code in codes) or "（空）"


def _lines_of(part: type, rows: list[dict[str, Any]]) -> list[str]:
    return value_text(tuple(from_plain(part, row) for row in rows)).splitlines()


def _shown(value: Any, words: type[Vocabulary] | None) -> str:
    if value in (None, ""):
        return "（空）"
    word = words.from_text(str(value)) if words else None
    text = word.label if word else str(value).replace("\n", " ")
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
