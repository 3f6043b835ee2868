"""A penalty against the discretion standard of the day of the decision (P1.2.5, domain 4.5)."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import Problem
from saltdesk.domain.lists.amounts import plain, read_amount
from saltdesk.domain.registers.discretion import (
    DiscretionLevel,
    DiscretionStandard,
    MeasureUnit,
    bounds_of,
    level_text,
)

CLAUSE = "P1.2.5"
_COUNTED = (MeasureUnit.TIMES_VALUE, MeasureUnit.TIMES_GAIN)


@dataclass(frozen=True)
class PenaltyEntry:
    """What a clerk enters about a penalty: id of the standard, level from 1, amounts as decimal text."""

    standard: int = 0
    level: int = 0
    base: str = ""
    amount: str = ""
    departure: str = ""

    def against(self, standard: DiscretionStandard | None) -> Penalty:
        """Return the penalty to be checked against a standard."""
        return Penalty(standard, self.level, self.base.strip(), self.amount.strip(), self.departure.strip())


@dataclass(frozen=True)
class Penalty:
    """What a decision imposes: the chosen level, counted from 1, and its amounts in yuan as decimal text."""

    standard: DiscretionStandard | None
    level: int = 0
    base: str = ""
    amount: str = ""
    departure: str = ""


def penalty_problems(penalty: Penalty) -> Iterator[Problem]:
    """Yield what a penalty lacks, and a departure from its level without a reason.

    An amount outside the range of the cited law is refused whatever the reason.
    """
    standard = penalty.standard
    if standard is None:
        if not penalty.departure.strip():
            yield Problem("决定当日没有可用的裁量标准，请写明裁量的理由。", "departure", CLAUSE)
        return
    if not 1 <= penalty.level <= len(standard.levels):
        yield Problem("请选择裁量阶次。", "level", CLAUSE)
        return
    yield from _amount_problems(penalty, standard, standard.levels[penalty.level - 1])


def departs(penalty: Penalty) -> bool:
    """Return whether a penalty leaves its level, or follows none; a leader then has to decide."""
    standard = penalty.standard
    if standard is None:
        return True
    if not 1 <= penalty.level <= len(standard.levels):
        return False
    return _is_outside(penalty, standard, standard.levels[penalty.level - 1])


def _unit_of(standard: DiscretionStandard, level: DiscretionLevel) -> MeasureUnit:
    return next((one.unit for one in standard.ranges if one.measure == level.measure), MeasureUnit.NONE)


def _size(penalty: Penalty, unit: MeasureUnit) -> Decimal | None:
    """Return the penalty in the unit of its level: times the base, or yuan; None if it cannot be counted."""
    amount, base = read_amount(penalty.amount), read_amount(penalty.base)
    if amount is None:
        return None
    if unit is MeasureUnit.YUAN:
        return amount.value
    return amount.value / base.value if base and base.value else None


def _amount_problems(
    penalty: Penalty, standard: DiscretionStandard, level: DiscretionLevel
) -> Iterator[Problem]:
    unit = _unit_of(standard, level)
    if unit is MeasureUnit.NONE:
        return
    needed = ("base", "amount") if unit in _COUNTED else ("amount",)
    labels = {"base": "货值或违法所得（元）", "amount": "罚款（元）"}
    wrong = [name for name in needed if not _is_positive(getattr(penalty, name))]
    yield from (Problem(f"请填写{labels[name]}，只写数字。", name, CLAUSE) for name in wrong)
    size = None if wrong else _size(penalty, unit)
    if size is None:
        return
    legal = next(one for one in standard.ranges if one.measure == level.measure)
    allowed = bounds_of(legal.low, legal.high)
    if allowed and not allowed.low <= size <= allowed.high:
        yield Problem(f"{_told(size, unit)}超出法定幅度（{legal}），不能作出。", "amount", CLAUSE)
    elif _is_outside(penalty, standard, level) and not penalty.departure.strip():
        place = f"“{level.name}”阶次（{level_text(standard, level)}）"
        sentence = f"{_told(size, unit)}不在{place}内，请写明理由并由局领导决定。"
        yield Problem(sentence, "departure", CLAUSE)


def _is_positive(text: str) -> bool:
    found = read_amount(text)
    return found is not None and found.value > 0


def _told(size: Decimal, unit: MeasureUnit) -> str:
    if unit is MeasureUnit.YUAN:
        return f"罚款{plain(size)}元"
    return f"罚款为{plain(round(size, 2))}{unit.label}，"


def _is_outside(penalty: Penalty, standard: DiscretionStandard, level: DiscretionLevel) -> bool:
    """Return whether the size lies outside the level, whose lower bound belongs to the level before."""
    unit, bounds = _unit_of(standard, level), bounds_of(level.low, level.high)
    size = None if unit is MeasureUnit.NONE or bounds is None else _size(penalty, unit)
    if size is None or bounds is None:
        return False
    same = [one for one in standard.levels if one.measure == level.measure]
    is_below = size < bounds.low or (size == bounds.low and level != same[0])
    return is_below or size > bounds.high
