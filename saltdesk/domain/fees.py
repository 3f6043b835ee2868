"""The lists of fees and government funds that complaints of kind (9) are measured by (C5.2.1(9))."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from saltdesk.domain.vocabulary import Vocabulary


class FeeKind(Vocabulary):
    """Which of the two lists."""

    FEE = "fee", "行政事业性收费"
    FUND = "fund", "政府性基金"


@dataclass(frozen=True)
class FeeItem:
    """One entry with the five things a complaint may dispute: kind, period, amount, payer and scope."""

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
