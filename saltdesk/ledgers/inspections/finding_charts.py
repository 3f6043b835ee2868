"""The charts of findings, the same on screen and on paper."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from saltdesk.domain.inspections.findings import FindingFigures
from saltdesk.domain.pictures.bar_layout import BarChartData, Series, value_text
from saltdesk.services.inspections.finding_statistics import FindingStatistics

_MOST_OFFICES = 4
_PERCENT = 100


def charts_of(found: FindingStatistics) -> tuple[BarChartData, ...]:
    """Return the charts: by label and by office over time, rectification rate, average days."""
    months = _every_month([row.name for row in found.months])
    offices = [row.name for row in found.offices[:_MOST_OFFICES]]
    by_office = {name: found.months_by_office[name] for name in offices}
    return (
        _over_time("各月发现的问题（按标注）", months, found.months_by_label),
        _over_time(f"各月发现的问题（最多的{len(offices) or ''}个处室）", months, by_office),
        BarChartData(
            "各处室整改率",
            tuple(row.name for row in found.offices),
            (Series("整改率", tuple(_rate(row) for row in found.offices)),),
            "%",
            top=_PERCENT,
        ),
        BarChartData(
            "各处室平均整改天数",
            tuple(row.name for row in found.offices),
            (Series("平均天数", tuple(row.average_days for row in found.offices)),),
            "天",
        ),
    )


def _over_time(title: str, months: Sequence[str], counts: Mapping[str, Mapping[str, int]]) -> BarChartData:
    """Return one group per month, one series per name; the first month and each January show the year."""
    groups = [_month_text(name, is_first=place == 0) for place, name in enumerate(months)]
    series = (
        Series(name, tuple(float(among.get(month, 0)) for month in months)) for name, among in counts.items()
    )
    return BarChartData(title, tuple(groups), tuple(series), "个", is_stacked=True)


def _every_month(names: Sequence[str]) -> tuple[str, ...]:
    """Return all months from the first to the last, including those without a finding."""
    if not names:
        return ()
    (first_year, first), (last_year, last) = (map(int, name.split("-")) for name in (min(names), max(names)))
    places = range(first_year * 12 + first - 1, last_year * 12 + last)
    return tuple(f"{place // 12:04d}-{place % 12 + 1:02d}" for place in places)


def _month_text(name: str, *, is_first: bool) -> str:
    year, _, month = name.partition("-")
    number = int(month)
    return f"{year}年{number}月" if is_first or number == 1 else f"{number}月"


def _rate(row: FindingFigures) -> float | None:
    return None if row.rate is None else round(row.rate * _PERCENT, 1)


def figures_text(row: FindingFigures) -> str:
    """Return the figures of a period on one line."""
    rate = _rate(row)
    return (
        f"共{row.total}个问题，已整改{row.rectified}个，已销号{row.verified}个，逾期{row.overdue}个，"
        f"重新整改{row.reopened}个；整改率{'—' if rate is None else value_text(rate) + '%'}，"
        f"平均整改{value_text(row.average_days)}天"
    )
