"""The tables of a section, the same in the report and in the workbook.

Limits of the notice, advisory limits and those of other law stand in tables of their own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.statistics.figure import Figure, LimitKind, Section, limit_kind
from saltdesk.domain.statistics.measures import Measure, Number
from saltdesk.domain.statistics.results import Statistics, Value

Cell = str | Number


@dataclass(frozen=True)
class StatisticTable:
    """A table of texts and numbers; ``shares`` are the widths of its columns in millimetres.

    ``unit`` stands behind the title, ``notes`` below the table.
    """

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    shares: tuple[float, ...]
    unit: str = ""
    notes: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Return whether no cell holds a number other than zero."""
        return not any(cell for row in self.rows for cell in row[1:])


_COUNT_HEADS = ("分项", "本期", "上期", "比上期", "上年同期", "比上年同期")
_COUNT_SHARES = (60.0, 16.0, 16.0, 17.0, 21.0, 26.0)
_NOW_HEADS, _NOW_SHARES = ("分项", "本期"), (126.0, 30.0)
_SHARE_HEADS = ("指标", "应计", "达到", "本期", "上期", "上年同期")
_SHARE_SHARES = (66.0, 17.0, 17.0, 17.0, 17.0, 22.0)
_TERM_HEADS = ("事项", "办结", "按期", "按期率", "未结", "逾期", "中位", "90%", "最长", "上期", "上年")
_TERM_SHARES = (26.2, 11.7, 11.7, 16.2, 11.7, 11.7, 11.7, 15.0, 11.7, 14.2, 14.2)
_TERM_CODES = ("ended", "on_time", "rate", "running", "late", "median", "high", "longest")


def tables_of(found: Statistics, section: Section) -> Iterator[StatisticTable]:
    """Yield the tables of a section: counts, shares, then terms by the source of their limit."""
    figures = found.figures(section)
    for figure in figures:
        if figure.measure is Measure.COUNT and figure.by:
            yield count_table(found, figure)
    totals = [one for one in figures if one.measure is Measure.COUNT and not one.by]
    if totals:
        yield _totals_table(found, section, totals)
    shares = [one for one in figures if one.measure is Measure.SHARE]
    if shares:
        yield _shares_table(found, section, shares)
    terms = [one for one in figures if one.measure is Measure.TERM]
    for kind in LimitKind:
        alike = [one for one in terms if limit_kind(one.term) is kind]
        for group in dict.fromkeys(one.group for one in alike):
            yield term_table(found, section, kind, [one for one in alike if one.group == group])


def count_table(found: Statistics, figure: Figure) -> StatisticTable:
    """Return the table of one group, its total last."""
    rows = [_compared(value.label, value) for value in found.of(figure.code)]
    if not figure.compares:
        return StatisticTable(
            figure.title, _NOW_HEADS, tuple(row[:2] for row in rows), _NOW_SHARES, figure.unit
        )
    return StatisticTable(figure.title, _COUNT_HEADS, tuple(rows), _COUNT_SHARES, figure.unit)


def _compared(label: str, value: Value) -> tuple[Cell, ...]:
    return label, value.now, value.before, value.change, value.year_before, value.year_change


def _totals_table(found: Statistics, section: Section, figures: Sequence[Figure]) -> StatisticTable:
    rows = [
        _compared(f"{figure.title}（{figure.unit}）", value)
        for figure in figures
        for value in found.of(figure.code)
    ]
    return StatisticTable(f"{section.label}总数", ("指标", *_COUNT_HEADS[1:]), tuple(rows), _COUNT_SHARES)


def _shares_table(found: Statistics, section: Section, figures: Sequence[Figure]) -> StatisticTable:
    rows = []
    for figure in figures:
        by_code = {value.code: value for value in found.of(figure.code)}
        rate = by_code["rate"]
        label = f"{figure.title}（{figure.unit}）"
        rows.append(
            (label, by_code["judged"].now, by_code["met"].now, rate.now, rate.before, rate.year_before)
        )
    return StatisticTable(f"{section.label}比率", _SHARE_HEADS, tuple(rows), _SHARE_SHARES, "比率为%")


def term_table(
    found: Statistics, section: Section, kind: LimitKind, figures: Sequence[Figure]
) -> StatisticTable:
    """Return the table of terms of one group whose limits come from one kind of source."""
    rows, notes, units = [], [], []
    for figure in figures:
        by_code = {value.code: value for value in found.of(figure.code)}
        rate = by_code["rate"]
        shown = (by_code[code].now for code in _TERM_CODES)
        rows.append((figure.title, *shown, rate.before, rate.year_before))
        notes.append(f"{figure.title}：{rate.basis}")
        units.append(by_code["median"].unit)
    days = "、".join(dict.fromkeys(units))
    unit = f"用时：{days}；上期、上年：按期率，%"
    title = f"{figures[0].group or section.label}：{kind.label}"
    return StatisticTable(title, _TERM_HEADS, tuple(rows), _TERM_SHARES, unit, tuple(notes))
