"""Needless proofs and steps: what was found, the basis that was looked for, and its end (S4.2.4)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import Problem
from saltdesk.domain.base.fields import FieldRule, FieldTable
from saltdesk.domain.base.vocabulary import Vocabulary

CLAUSE = "S4.2.4"


class ClearanceKind(Vocabulary):
    """What the office asked people for."""

    PROOF = "proof", "证明"
    STEP = "step", "环节"
    MATERIAL = "material", "材料"
    OTHER = "other", "其他手续"


class ClearanceStatus(Vocabulary):
    """The state of an entry."""

    PENDING = "pending", "拟取消"
    CANCELLED = "cancelled", "已取消"
    KEPT = "kept", "有依据保留"


@dataclass(frozen=True)
class Clearance:
    """One proof or step that was checked for a legal basis; ``power_item`` is 0 where no item asks for it."""

    kind: ClearanceKind = ClearanceKind.PROOF
    name: str = ""
    power_item: int = 0
    office: str = ""
    basis_checked: str = ""
    checked_on: date | None = None
    checked_by: str = ""
    cancelled_on: date | None = None
    cancelled_by: str = ""
    document: str = ""
    kept_basis: str = ""
    note: str = ""
    status: ClearanceStatus = ClearanceStatus.PENDING
    id: int = 0
    version: int = 0


CLEARANCE_FIELDS = FieldTable(
    Clearance,
    FieldRule("kind", "种类", required=True),
    FieldRule("name", "证明或环节名称", required=True, longest=200, searched=True),
    FieldRule("power_item", "涉及事项"),
    FieldRule("office", "责任处室", required=True, longest=100, searched=True),
    FieldRule("basis_checked", "核对的依据", required=True, searched=True),
    FieldRule("checked_on", "核对日期", required=True),
    FieldRule("checked_by", "核对人", required=True, longest=60, searched=True),
    FieldRule("note", "备注", searched=True),
    FieldRule("status", "状态", act="clearance.add"),
    FieldRule("cancelled_on", "取消日期", required=True, act="clearance.cancel"),
    FieldRule("cancelled_by", "取消经办人", required=True, longest=60, act="clearance.cancel"),
    FieldRule("document", "取消文件", longest=200, act="clearance.cancel", searched=True),
    FieldRule("kept_basis", "保留的依据", required=True, act="clearance.keep", searched=True),
)
"""The fields of an entry of the register of S4.2.4."""


def clearance_problems(entry: Clearance, same: Clearance | None) -> Iterator[Problem]:
    """Yield what an entry lacks; ``same`` is another entry of this name in the same office."""
    yield from CLEARANCE_FIELDS.missing(entry, CLAUSE)
    if same and same.id != entry.id:
        yield Problem(f"{entry.office}的“{entry.name}”已经登记。", "name", CLAUSE)
