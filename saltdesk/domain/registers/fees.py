"""The lists of fees and government funds against which kind (9) complaints are checked (C5.2.1(9))."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from saltdesk.domain.base.errors import Problem
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


_DISPUTED = (("period", "征收期限"), ("amount", "征收标准"), ("payer", "征收对象"), ("scope", "征收范围"))


def fee_problems(fee: FeeItem) -> tuple[Problem, ...]:
    """Return what is missing or contradictory in the fields that kind (9) complaints are checked against."""
    return tuple(_problems(fee))


def _problems(fee: FeeItem) -> Iterator[Problem]:
    needed = (("code", "编码"), ("name", "项目名称"), ("basis", "征收依据"), *_DISPUTED)
    for name, label in needed:
        if not getattr(fee, name).strip():
            yield Problem(f"请填写{label}。", name, CLAUSE)
    if fee.valid_from and fee.valid_to and fee.valid_to < fee.valid_from:
        yield Problem("截止日期不能早于起始日期。", "valid_to", CLAUSE)


def fees_on(fees: Iterable[FeeItem], day: date) -> tuple[FeeItem, ...]:
    """Return the entries valid on ``day``, both ends included; charging anything else is kind (9)."""
    return tuple(
        fee
        for fee in fees
        if (fee.valid_from is None or fee.valid_from <= day) and (fee.valid_to is None or day <= fee.valid_to)
    )
