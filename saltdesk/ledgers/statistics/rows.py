"""The values of a span as rows with columns, for the screen and the workbook."""

from __future__ import annotations

from collections.abc import Callable

from saltdesk.domain.statistics.figure import limit_kind
from saltdesk.domain.statistics.measures import Number
from saltdesk.domain.statistics.results import Value
from saltdesk.ledgers.base.columns import Column, Kind
from saltdesk.services.desk.desk import Desk

NOTHING = "—"
"""Shown where there is nothing to judge."""


def number_text(value: Number) -> str:
    """Return a value as people read it: whole, or with one decimal; a dash for None."""
    if value is None:
        return NOTHING
    return str(value) if isinstance(value, int) else f"{value:.1f}"


def change_text(change: Number) -> str:
    """Return a change with its sign; a dash for None."""
    if change is None:
        return NOTHING
    return "0" if not change else f"{'+' if change > 0 else '-'}{number_text(abs(change))}"


def section_of(_desk: Desk, value: Value) -> str:
    """Return the mechanism of a value."""
    return value.figure.section.label


def title_of(_desk: Desk, value: Value) -> str:
    """Return the figure of a value."""
    return value.figure.caption


def title_of_first(_desk: Desk, value: Value) -> str:
    """Return the figure of its first value; empty for the others."""
    return value.figure.caption if value.is_first else ""


def limit_of(_desk: Desk, value: Value) -> str:
    """Return where the limit of a value comes from; empty without a limit."""
    return limit_kind(value.figure.term).label if value.figure.term else ""


def basis_of(_desk: Desk, value: Value) -> str:
    """Return the clause or the source of the limit."""
    return value.basis


def _number(name: str) -> Callable[[Desk, Value], object]:
    return lambda _desk, value: number_text(getattr(value, name))


def _change(name: str) -> Callable[[Desk, Value], object]:
    return lambda _desk, value: change_text(getattr(value, name))


_VALUES: tuple[Column, ...] = (
    Column("label", "分项", width=20),
    Column("now", "本期", Kind.NUMBER, 6, value=_number("now")),
    Column("before", "上期", Kind.NUMBER, 6, value=_number("before")),
    Column("change", "比上期", Kind.NUMBER, 6, value=_change("change")),
    Column("year_before", "上年同期", Kind.NUMBER, 7, value=_number("year_before")),
    Column("year_change", "比上年同期", Kind.NUMBER, 8, value=_change("year_change")),
    Column("unit", "单位", width=6),
    Column("limit", "期限类别", width=12, value=limit_of),
    Column("basis", "依据", width=18, value=basis_of),
)

COLUMNS: tuple[Column, ...] = (Column("title", "指标", width=20, value=title_of_first), *_VALUES)
"""The columns of the tab, where a figure is named once."""

SHEET_COLUMNS: tuple[Column, ...] = (
    Column("section", "机制", width=10, value=section_of),
    Column("title", "指标", width=24, value=title_of),
    *_VALUES,
)
"""The columns of the workbook, in which the mechanisms share one sheet and every row stands alone."""

NUMBERS = ("now", "before", "change", "year_before", "year_change")
"""The columns whose cells of the workbook hold numbers."""
