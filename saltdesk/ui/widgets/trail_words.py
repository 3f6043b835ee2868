"""The fields of stored rows in the words of the office, for reading the trail field by field."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, get_args, get_type_hints

from saltdesk.domain.adjustments import Adjustment, AdjustmentLink
from saltdesk.domain.audit import RowChange
from saltdesk.domain.changes import Area
from saltdesk.domain.complaints import Complaint
from saltdesk.domain.inspections import Finding, Inspection
from saltdesk.domain.issued import IssuedNotice
from saltdesk.domain.lists import DutyItem, PowerItem
from saltdesk.domain.vocabulary import Vocabulary
from saltdesk.ledgers.register import LEDGERS

_RECORDS: Mapping[str, tuple[type, Area]] = {
    "power_item": (PowerItem, Area.POWERS),
    "duty_item": (DutyItem, Area.DUTIES),
    "adjustment": (Adjustment, Area.ADJUSTMENTS),
    "adjustment_link": (AdjustmentLink, Area.ADJUSTMENTS),
    "complaint": (Complaint, Area.COMPLAINTS),
    "inspection": (Inspection, Area.INSPECTIONS),
    "finding": (Finding, Area.FINDINGS),
    "notice": (IssuedNotice, Area.NOTICES),
}

_SILENT = {"id", "version", "elements", "due_clause", "due_provisional", "masked_name", "pdf", "sha256"}
"""Columns that say nothing to a reader beside the others."""

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
def _labels(area: Area) -> dict[str, str]:
    ledger = next(found for found in LEDGERS if found.area is area)
    return _FURTHER_LABELS | {column.name: column.title for column in ledger.columns}


@cache
def _vocabularies(record: type) -> dict[str, type[Vocabulary]]:
    found: dict[str, type[Vocabulary]] = {}
    for name, hint in get_type_hints(record).items():
        for kind in (hint, *get_args(hint)):
            if isinstance(kind, type) and issubclass(kind, Vocabulary):
                found[name] = kind
    return found


def field_lines(change: RowChange) -> Iterator[str]:
    """One line per changed field of a row: its label, the value before and after.

    Rows that hold a complainant's identity give none, and neither do fields without a label.
    """
    if change.table not in _RECORDS:
        return
    record, area = _RECORDS[change.table]
    labels, words = _labels(area), _vocabularies(record)
    for name, (before, after) in change.fields.items():
        if name in _SILENT or name not in labels or not (before or after):
            continue
        old, new = _shown(before, words.get(name)), _shown(after, words.get(name))
        yield f"{labels[name]}：{new}" if not before else f"{labels[name]}：{old} → {new}"


def _shown(value: Any, words: type[Vocabulary] | None) -> str:
    if value in (None, ""):
        return "（空）"
    word = words.from_text(str(value)) if words else None
    text = word.label if word else str(value).replace("\n", " ")
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
