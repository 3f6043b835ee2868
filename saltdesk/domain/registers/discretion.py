"""Discretion standards of penalty items: legal range, levels and their checks (P1.2.5, domain 4.5)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import Problem
from saltdesk.domain.base.fields import FieldRule, FieldTable
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.domain.lists.amounts import plain, read_amount
from saltdesk.domain.lists.items import ItemStatus, PowerClass, PowerItem


class StandardStatus(Vocabulary):
    """The state of a standard."""

    DRAFT = "draft", "草拟"
    IN_FORCE = "in_force", "现行"
    SUPERSEDED = "superseded", "已被取代"


class MeasureUnit(Vocabulary):
    """The unit of a measure's bounds."""

    TIMES_VALUE = "times_value", "倍货值"
    TIMES_GAIN = "times_gain", "倍违法所得"
    YUAN = "yuan", "元"
    NONE = "none", "不计数"


@dataclass(frozen=True)
class LegalRange:
    """The range the cited article allows for one measure; bounds are decimal text, both included."""

    measure: str = ""
    low: str = ""
    high: str = ""
    unit: MeasureUnit = MeasureUnit.TIMES_VALUE

    def __str__(self) -> str:
        """Return the range as a law writes it."""
        return self.measure + bounds_text(self.low, self.high, self.unit)


@dataclass(frozen=True)
class DiscretionLevel:
    """One level (裁量阶次): its deciding facts, the measure and its bounds as decimal text.

    The upper bound of a level is the lower bound of the next and belongs to the lower level (以下含本数).
    """

    name: str = ""
    facts: str = ""
    measure: str = ""
    low: str = ""
    high: str = ""

    def __str__(self) -> str:
        """Return the level alone, with the unit of its measure's range."""
        bounds = f"{self.low}至{self.high}" if self.low or self.high else ""
        return f"{self.name}：{self.facts}，{self.measure}{bounds}"


RANGE_TITLES = {"measure": "处罚种类", "low": "下限", "high": "上限", "unit": "单位"}
LEVEL_TITLES = {
    "name": "阶次",
    "facts": "适用情形",
    "measure": "处罚种类",
    "low": "下限",
    "high": "上限",
}
"""The columns of tables of ranges and levels, in forms and workbooks."""

LEGAL_TITLES = {"low": "法定下限", "high": "法定上限", "unit": "单位"}
"""The columns of the legal range where it stands beside a level."""


@dataclass(frozen=True)
class DiscretionStandard:
    """The standard of one penalty item in one version; ``conduct`` is the unlawful act it covers.

    ``adjustment`` is the case that changes the standard of a published item, 0 for none (D3.2.b.1).
    """

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
    adjustment: int = 0
    id: int = 0
    version: int = 0


STANDARD_FIELDS = FieldTable(
    DiscretionStandard,
    FieldRule("power_item", "处罚事项", required=True, is_chosen=True),
    FieldRule("conduct", "违法行为", required=True, searched=True),
    FieldRule("law", "处罚依据", required=True, searched=True),
    FieldRule("article", "依据条款", required=True, searched=True),
    FieldRule("document", "制定文件", required=True, searched=True),
    FieldRule("ranges", "法定幅度", required=True),
    FieldRule("levels", "裁量阶次", required=True),
    FieldRule("note", "备注", searched=True),
    FieldRule("number", "版次", act="standard.add"),
    FieldRule("adjustment", "调整编号", act="standard.add"),
    FieldRule("status", "状态", act="standard.add"),
    FieldRule("effective_from", "启用日期", required=True, act="standard.effect"),
    FieldRule("effective_to", "停用日期", act="standard.effect"),
)
"""The fields of a discretion standard (P1.2.5)."""


@dataclass(frozen=True)
class Bounds:
    """Numeric lower and upper bound of a measure."""

    low: Decimal
    high: Decimal


_SUFFIX = {MeasureUnit.TIMES_VALUE: "倍", MeasureUnit.TIMES_GAIN: "倍", MeasureUnit.YUAN: "元"}
CLAUSE = "P1.2.5"
_BOTTOM = "法定下限"
_MYRIAD = 10_000


def with_only_measure(standard: DiscretionStandard) -> DiscretionStandard:
    """Return the standard with the measure of its levels filled in if the law has only one."""
    measures = [found.measure.strip() for found in standard.ranges]
    if len(measures) != 1:
        return standard
    levels = (
        level if level.measure.strip() else replace(level, measure=measures[0]) for level in standard.levels
    )
    return replace(standard, levels=tuple(levels))


def standard_problems(standard: DiscretionStandard) -> tuple[Problem, ...]:
    """Return everything that prevents a standard from being used (P1.2.5, domain 4.5)."""
    return (
        *STANDARD_FIELDS.missing(standard, CLAUSE),
        *_range_problems(standard.ranges),
        *_level_problems(standard),
        *(problem for found in standard.ranges for problem in _cover_problems(found, standard.levels)),
    )


def _range_problems(ranges: tuple[LegalRange, ...]) -> Iterator[Problem]:
    names = [found.measure.strip() for found in ranges]
    for place, found in enumerate(ranges, start=1):
        title = f"法定幅度第{place}行"
        if not found.measure.strip():
            yield Problem(f"{title}没有处罚种类。", "ranges", CLAUSE)
        elif found.measure.strip() in names[: place - 1]:
            yield Problem(f"{title}的“{found.measure.strip()}”重复。", "ranges", CLAUSE)
        yield from _bound_problems(title, found.low, found.high, found.unit, "ranges")


def _level_problems(standard: DiscretionStandard) -> Iterator[Problem]:
    units = {found.measure.strip(): found.unit for found in standard.ranges}
    for place, level in enumerate(standard.levels, start=1):
        title = _level_title(place, level)
        for name, label in (("name", "阶次名称"), ("facts", "适用情形"), ("measure", "处罚种类")):
            if not getattr(level, name).strip():
                yield Problem(f"{title}没有{label}。", "levels", CLAUSE)
        measure = level.measure.strip()
        if measure and measure not in units:
            yield Problem(f"{title}的处罚种类“{measure}”不在法定幅度中。", "levels", CLAUSE)
        elif measure:
            yield from _bound_problems(title, level.low, level.high, units[measure], "levels")


def _level_title(place: int, level: DiscretionLevel) -> str:
    return f"第{place}行“{level.name.strip()}”" if level.name.strip() else f"裁量阶次第{place}行"


def _bound_problems(title: str, low: str, high: str, unit: MeasureUnit, field: str) -> Iterator[Problem]:
    if unit is MeasureUnit.NONE:
        if low.strip() or high.strip():
            yield Problem(f"{title}不计数，不应填写上下限。", field, CLAUSE)
        return
    for label, text in (("下限", low), ("上限", high)):
        amount = read_amount(text)
        if amount is None:
            said = f"“{text.strip()}”不是数" if text.strip() else "没有填写"
            yield Problem(f"{title}的{label}{said}。", field, CLAUSE)
        elif amount.unit and amount.unit != _SUFFIX[unit]:
            yield Problem(f"{title}的{label}“{text.strip()}”与单位“{unit.label}”不符。", field, CLAUSE)
    bounds = bounds_of(low, high)
    if bounds and bounds.low > bounds.high:
        is_slip = unit is MeasureUnit.YUAN and bounds.high * _MYRIAD > bounds.low
        slip = "，是否漏写“万”" if is_slip else ""
        yield Problem(f"{title}的上限{high.strip()}小于下限{low.strip()}{slip}。", field, CLAUSE)


def bounds_of(low: str, high: str) -> Bounds | None:
    """Return both bounds as numbers, or None if one cannot be parsed."""
    first, last = read_amount(low), read_amount(high)
    return Bounds(first.value, last.value) if first and last else None


def _cover_problems(legal: LegalRange, levels: tuple[DiscretionLevel, ...]) -> Iterator[Problem]:
    """Yield gaps, overlaps and bounds outside the cited law among the levels of one measure."""
    allowed = bounds_of(legal.low, legal.high)
    measure = legal.measure.strip()
    if not measure or not levels:
        return
    mine = [
        (_level_title(place, level), bounds_of(level.low, level.high))
        for place, level in enumerate(levels, start=1)
        if level.measure.strip() == measure
    ]
    if not mine:
        yield Problem(f"“{measure}”没有裁量阶次。", "levels", CLAUSE)
    if legal.unit is MeasureUnit.NONE or allowed is None or allowed.low > allowed.high:
        return
    read = [(title, bounds) for title, bounds in mine if bounds and bounds.low <= bounds.high]
    yield from _outside(legal, allowed, read)
    # An unparsable bound is already reported; checking for gaps without it would be guesswork.
    if read and len(read) == len(mine):
        yield from _joints(legal, allowed, read)


def _outside(legal: LegalRange, allowed: Bounds, read: list[tuple[str, Bounds]]) -> Iterator[Problem]:
    said = bounds_text(legal.low, legal.high, legal.unit)
    for title, bounds in read:
        if bounds.low < allowed.low or bounds.high > allowed.high:
            yield Problem(f"{title}超出所引条款的幅度（{said}）。", "levels", CLAUSE)


def _joints(legal: LegalRange, allowed: Bounds, read: list[tuple[str, Bounds]]) -> Iterator[Problem]:
    """Yield a problem unless each level begins where the previous ends, from lowest to highest bound."""
    unit, reached, before = legal.unit, allowed.low, _BOTTOM
    for title, bounds in read:
        if bounds.low > reached:
            gap = bounds_text(plain(reached), plain(bounds.low), unit)
            yield Problem(f"{before}与{title}之间有空档（{gap}）。", "levels", CLAUSE)
        elif bounds.low < reached and before is not _BOTTOM:
            yield Problem(
                f"{title}的下限{_with_unit(plain(bounds.low), unit)}低于{before}的上限"
                f"{_with_unit(plain(reached), unit)}，两档重叠。",
                "levels",
                CLAUSE,
            )
        reached, before = max(reached, bounds.high), title
    if reached < allowed.high:
        gap = bounds_text(plain(reached), plain(allowed.high), unit)
        yield Problem(f"{before}与法定上限之间有空档（{gap}）。", "levels", CLAUSE)


def bounds_text(low: str, high: str, unit: MeasureUnit) -> str:
    """Return a range as text: 1倍以上1.6倍以下; empty if nothing is counted."""
    if unit is MeasureUnit.NONE or not (low.strip() or high.strip()):
        return ""
    return f"{_with_unit(low, unit)}以上{_with_unit(high, unit)}以下"


def _with_unit(text: str, unit: MeasureUnit) -> str:
    text, suffix = text.strip(), _SUFFIX[unit]
    return text if text.endswith(suffix) else text + suffix


def level_text(standard: DiscretionStandard, level: DiscretionLevel) -> str:
    """Return the measure of a level with its bounds; from the second level the lower bound is excluded."""
    unit = next((found.unit for found in standard.ranges if found.measure == level.measure), MeasureUnit.NONE)
    same = [found for found in standard.levels if found.measure == level.measure]
    if unit is MeasureUnit.NONE or not same or level == same[0]:
        return f"{level.measure}{bounds_text(level.low, level.high, unit)}"
    return f"{level.measure}超过{_with_unit(level.low, unit)}、{_with_unit(level.high, unit)}以下"


def range_texts(standard: DiscretionStandard) -> tuple[str, ...]:
    """Return the legal ranges, one text each."""
    return tuple(map(str, standard.ranges))


def level_texts(standard: DiscretionStandard) -> tuple[str, ...]:
    """Return the levels, one text each: name, facts and measure."""
    return tuple(f"{one.name}：{one.facts}，{level_text(standard, one)}。" for one in standard.levels)


def is_in_force(standard: DiscretionStandard, day: date) -> bool:
    """Return whether a standard is in force on ``day``; its end date is the first day without it."""
    if standard.status is StandardStatus.DRAFT or standard.effective_from is None:
        return False
    return standard.effective_from <= day and (standard.effective_to is None or day < standard.effective_to)


def items_without_standard(
    items: Iterable[PowerItem], standards: Iterable[DiscretionStandard], day: date
) -> tuple[PowerItem, ...]:
    """Return the penalty items, not cancelled, without a standard in force on ``day`` (P1.2.5)."""
    covered = {found.power_item for found in standards if is_in_force(found, day)}
    return tuple(
        item
        for item in items
        if item.power_class is PowerClass.PENALTY
        and item.status is not ItemStatus.CANCELLED
        and item.id not in covered
    )
