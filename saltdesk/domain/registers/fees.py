"""The lists of fees and government funds against which kind (9) complaints are checked (C5.2.1(9))."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import Problem
from saltdesk.domain.base.fields import FieldRule, FieldTable
from saltdesk.domain.base.vocabulary import Vocabulary

CLAUSE = "C5.2.1(9)"


class FeeKind(Vocabulary):
    """The list of fees or the list of government funds."""

    FEE = "fee", "行政事业性收费"
    FUND = "fund", "政府性基金"


@dataclass(frozen=True)
class FeeItem:
    """One entry with the five facts a complaint may dispute: kind, period, amount, payer and scope."""

    kind: FeeKind = FeeKind.FEE
    code: str = ""
    name: str = ""
    basis: str = ""
    period: str = ""
    amount: str = ""
    payer: str = ""
    scope: str = ""
    document: str = ""
    valid_from: date | None = None
    valid_to: date | None = None
    note: str = ""
    id: int = 0
    version: int = 0


FEE_FIELDS = FieldTable(
    FeeItem,
    FieldRule("kind", "种类", required=True),
    FieldRule("code", "编码", required=True, searched=True),
    FieldRule("name", "项目名称", required=True, searched=True),
    FieldRule("basis", "征收依据", required=True, searched=True),
    FieldRule("period", "征收期限", required=True),
    FieldRule("amount", "征收标准", required=True),
    FieldRule("payer", "征收对象", required=True, searched=True),
    FieldRule("scope", "征收范围", required=True, searched=True),
    FieldRule("document", "批准文件", searched=True),
    FieldRule("valid_from", "执行起"),
    FieldRule("valid_to", "执行止"),
    FieldRule("note", "备注"),
)
"""The fields of an entry; the required ones are what a complaint of kind (9) may dispute."""


def fee_problems(fee: FeeItem) -> tuple[Problem, ...]:
    """Return what is missing or contradictory in the fields that kind (9) complaints are checked against."""
    return tuple(_problems(fee))


def _problems(fee: FeeItem) -> Iterator[Problem]:
    yield from FEE_FIELDS.missing(fee, CLAUSE)
    if fee.valid_from and fee.valid_to and fee.valid_to < fee.valid_from:
        yield Problem("截止日期不能早于起始日期。", "valid_to", CLAUSE)


def fees_on(fees: Iterable[FeeItem], day: date) -> tuple[FeeItem, ...]:
    """Return the entries valid on ``day``, both ends included; charging anything else is kind (9)."""
    return tuple(
        fee
        for fee in fees
        if (fee.valid_from is None or fee.valid_from <= day) and (fee.valid_to is None or day <= fee.valid_to)
    )
