"""Destruction lists: records whose period ended, proposed by one person, confirmed by another (档案法)."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import Problem
from saltdesk.domain.base.fields import FieldRule, FieldTable
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.domain.house.retention import Retained, RetentionPeriod

CLAUSE = "档案法"
"""The archives law forbids destruction that nobody approved; the form of the list is the office's custom."""


class ListStatus(Vocabulary):
    """The state of a destruction list."""

    PROPOSED = "proposed", "待确认"
    CONFIRMED = "confirmed", "已销毁"
    WITHDRAWN = "withdrawn", "已撤回"


@dataclass(frozen=True)
class DestructionList:
    """One list; ``proposer`` and ``confirmer`` are ids of staff records, 0 for somebody without one."""

    number: str = ""
    status: ListStatus = ListStatus.PROPOSED
    basis: str = ""
    proposed_on: date | None = None
    proposed_by: str = ""
    proposer: int = 0
    confirmed_on: date | None = None
    confirmed_by: str = ""
    confirmer: int = 0
    withdrawn_on: date | None = None
    withdrawn_by: str = ""
    withdrawal_reason: str = ""
    id: int = 0
    version: int = 0


@dataclass(frozen=True)
class DestructionItem:
    """One record of a list, with its number, its last day and its period as they were when proposed."""

    list: int = 0
    area: str = ""
    record: int = 0
    number: str = ""
    closed_on: date | None = None
    period: RetentionPeriod = RetentionPeriod.TEN_YEARS
    until: date | None = None
    id: int = 0
    version: int = 0


LIST_FIELDS = FieldTable(
    DestructionList,
    FieldRule("basis", "依据", required=True, clause=CLAUSE, longest=200),
    FieldRule("number", "清单编号", act="destruction.propose"),
    FieldRule("status", "状态", act="destruction.propose"),
    FieldRule("proposed_on", "拟定日期", act="destruction.propose"),
    FieldRule("proposed_by", "拟定人", act="destruction.propose"),
    FieldRule("proposer", act="destruction.propose"),
    FieldRule("confirmed_on", "确认日期", act="destruction.confirm"),
    FieldRule("confirmed_by", "确认人", act="destruction.confirm"),
    FieldRule("confirmer", act="destruction.confirm"),
    FieldRule("withdrawn_on", "撤回日期", act="destruction.withdraw"),
    FieldRule("withdrawn_by", "撤回人", act="destruction.withdraw"),
    FieldRule(
        "withdrawal_reason", "撤回理由", required=True, clause=CLAUSE, act="destruction.withdraw", longest=200
    ),
)
"""The fields of a destruction list."""

ITEM_FIELDS = FieldTable(
    DestructionItem,
    FieldRule("number", "编号"),
    FieldRule("closed_on", "办结或归档"),
    FieldRule("period", "保管期限"),
    FieldRule("until", "保管到"),
    FieldRule("list"),
    FieldRule("area"),
    FieldRule("record"),
)
"""The fields of a record of a list."""


def is_due(one: Retained, today: date) -> bool:
    """Return whether the period of a record has ended."""
    left = one.left(today)
    return left is not None and left < 0


def is_proposer(listed: DestructionList, name: str, ids: Collection[int]) -> bool:
    """Return whether a person proposed a list: by a staff record, or by the name."""
    return listed.proposer in {*ids} - {0} or "".join(listed.proposed_by.split()) == "".join(name.split())


def second_person_problem(listed: DestructionList, name: str, ids: Collection[int]) -> Problem | None:
    """Return why a person may not confirm a list: who proposed it may not (销毁清单由两人签字)."""
    if not name.strip():
        return Problem("请先登记经办人，再确认销毁清单。", "confirmed_by", CLAUSE)
    if is_proposer(listed, name, ids):
        return Problem("这份清单由您拟定，须由另一人确认。", "confirmed_by", CLAUSE)
    return None
