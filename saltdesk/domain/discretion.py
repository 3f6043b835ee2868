"""Discretion standards of penalty items: legal range, levels and their checks (P1.2.5, domain 4.5)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from saltdesk.domain.vocabulary import Vocabulary


class StandardStatus(Vocabulary):
    """Where a standard stands."""

    DRAFT = "draft", "草拟"
    IN_FORCE = "in_force", "现行"
    SUPERSEDED = "superseded", "已被取代"


class MeasureUnit(Vocabulary):
    """What the bounds of a measure count."""

    TIMES_VALUE = "times_value", "倍货值"
    TIMES_GAIN = "times_gain", "倍违法所得"
    YUAN = "yuan", "元"
    NONE = "none", "不计数"


@dataclass(frozen=True)
class LegalRange:
    """What the cited article allows for one measure; bounds are decimal numbers as text, both included."""

    measure: str = ""
    low: str = ""
    high: str = ""
    unit: MeasureUnit = MeasureUnit.TIMES_VALUE


@dataclass(frozen=True)
class DiscretionLevel:
    """One level (裁量阶次): the facts that decide it, the measure and its bounds as decimal text.

    The upper bound of a level is the lower bound of the next and belongs to the lower level (以下含本数).
    """

    name: str = ""
    facts: str = ""
    measure: str = ""
    low: str = ""
    high: str = ""


@dataclass(frozen=True)
class DiscretionStandard:
    """The standard of one penalty item in one version; ``conduct`` is the unlawful act it weighs."""

    power_item: int = 0
    number: int = 0
    conduct: str = ""
    law: str = ""
    article: str = ""
    ranges: tuple[LegalRange, ...] = ()
    levels: tuple[DiscretionLevel, ...] = ()
    document: str = ""
    status: StandardStatus = StandardStatus.DRAFT
    effective_from: date | None = None
    effective_to: date | None = None
    note: str = ""
    id: int = 0
    version: int = 0
