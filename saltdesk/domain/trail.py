"""Entries of the trail as people read them: when, who, what, about which records (F0.2)."""

from __future__ import annotations

from datetime import datetime

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.fields import FieldRule, FieldTable


@dataclass(frozen=True)
class TrailEntry:
    """One entry without the changed rows; ``id`` is its number in the chain.

    ``actor`` and ``office`` are the names as they were. ``record`` is the id of the record in ``area``, 0 if
    the act is about none or many.
    """

    at: datetime | None = None
    actor: str = ""
    office: str = ""
    area: Area = Area.DATABASE
    sentence: str = ""
    reason: str = ""
    act: str = ""
    record: int = 0
    hash: str = ""
    id: int = 0


TRAIL_FIELDS = FieldTable(
    TrailEntry,
    FieldRule("at", "时间"),
    FieldRule("actor", "经办人", searched=True),
    FieldRule("office", "处室"),
    FieldRule("area", "类别"),
    FieldRule("sentence", "事项", searched=True),
    FieldRule("reason", "理由", searched=True),
    FieldRule("act"),
    FieldRule("record"),
    FieldRule("hash", "校验值"),
)
"""The fields of an entry as a ledger shows them; what rows it changed is read with the entry itself."""
