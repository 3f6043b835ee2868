"""The report of a span: headings, sentences built from figures, tables and charts, as its template orders."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from saltdesk.domain.base.anchors import Anchor
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.notices.notice import Heading, Paragraph, SmallPrint, chinese_date
from saltdesk.domain.pictures.bar_layout import BarChartData
from saltdesk.domain.statistics.figure import Section
from saltdesk.domain.statistics.measures import Number
from saltdesk.domain.statistics.report_template import (
    PLACE,
    Aspect,
    BlockKind,
    ReportBlock,
    ReportTemplate,
    place_of,
)
from saltdesk.domain.statistics.results import Statistics, Value
from saltdesk.ledgers.statistics.charts import charts_of
from saltdesk.ledgers.statistics.rows import NOTHING, number_text
from saltdesk.ledgers.statistics.tables import StatisticTable, tables_of
from saltdesk.services.desk.wording import bureau_name, report_template

ReportPart = Heading | Paragraph | SmallPrint | StatisticTable | BarChartData

_LEVELS: Mapping[BlockKind, int] = {BlockKind.HEADING1: 1, BlockKind.HEADING2: 2}


@dataclass(frozen=True)
class Report:
    """The report of a span, ready to be typeset; ``anchor`` is the head of the trail it was read at."""

    title: str
    agency: str
    date: str
    parts: tuple[ReportPart, ...]
    anchor: Anchor | None = None


def report_of(found: Statistics) -> Report:
    """Return the report by the template of the office.

    Raises:
        RuleError: the office's own template is broken.
    """
    template = report_template()
    return Report(
        _filled(found, template.title),
        _filled(found, template.agency),
        chinese_date(found.made_on),
        (*_parts(found, template), *_closing(found)),
        found.anchor,
    )


def report_title(found: Statistics) -> str:
    """Return the title of the report, for file names and the trail."""
    return _filled(found, report_template().title)


def _parts(found: Statistics, template: ReportTemplate) -> Iterator[ReportPart]:
    sections = found.sections()
    for block in template.blocks:
        if block.section is not None and block.section not in sections:
            continue
        if _is_wanted(found, block):
            yield from _block_parts(found, block)


def _is_wanted(found: Statistics, block: ReportBlock) -> bool:
    return bool(not block.when or _number(found, block.when)) and not (
        block.unless and _number(found, block.unless)
    )


def _number(found: Statistics, name: str) -> Number:
    value = _value(found, name)
    return value.now if value else None


def _block_parts(found: Statistics, block: ReportBlock) -> Iterator[ReportPart]:
    if block.kind in _LEVELS:
        yield Heading(_LEVELS[block.kind], _filled(found, block.text))
    elif block.kind is BlockKind.PARAGRAPH:
        yield Paragraph(_filled(found, block.text))
    elif block.section and block.kind is BlockKind.TABLES:
        yield from _tables(found, block.section)
    elif block.section:
        yield from (chart for chart in charts_of(found, block.section) if not chart.is_empty)


def _tables(found: Statistics, section: Section) -> Iterator[ReportPart]:
    """Yield the tables of a section, and one sentence for those without a number other than zero."""
    tables = list(tables_of(found, section))
    yield from (table for table in tables if not table.is_empty)
    empty = [f"“{table.title}”" for table in tables if table.is_empty]
    if empty:
        yield Paragraph(f"{'、'.join(empty)}在本期、上期和上年同期都没有数字，不再列表。")


def _closing(found: Statistics) -> Iterator[SmallPrint]:
    """Yield what is not counted, who counted, and the head of the trail the figures were read at."""
    for note in found.notes:
        yield SmallPrint(note)
    yield SmallPrint(f"统计人：{found.made_by}。")
    if found.anchor:
        told = f"以上数字读自痕迹第{found.anchor.number}条时的数据，痕迹校验值：{found.anchor}。"
        yield SmallPrint(f"{told}用它可以核对痕迹此后没有被改写或截短。")


# Sentences


def _filled(found: Statistics, text: str) -> str:
    return PLACE.sub(lambda place: _told(found, place), text)


def _told(found: Statistics, place: re.Match[str]) -> str:
    name, aspect = place[1], place[2]
    if name in _NAMES:
        return _NAMES[name](found)
    value = _value(found, name)
    if value is None:
        return NOTHING
    return _ASPECTS[Aspect.from_text(aspect or "") or Aspect.NOW](value)


def _value(found: Statistics, name: str) -> Value | None:
    known = place_of(name)
    return found.value(known[0].code, known[1]) if known else None


def value_words(value: Number, unit: str) -> str:
    """Return a value within a sentence: rates with their sign, everything else as its number."""
    return f"{number_text(value)}%" if unit == "%" and value is not None else number_text(value)


def change_words(change: Number, unit: str) -> str:
    """Return a change in words: 增加3件, 下降2.1个百分点, 持平."""
    if change is None:
        return "无可比数字"
    if not change:
        return "持平"
    amount = number_text(abs(change))
    if unit == "%":
        return f"{'上升' if change > 0 else '下降'}{amount}个百分点"
    return f"{'增加' if change > 0 else '减少'}{amount}{unit}"


_NAMES: Mapping[str, Callable[[Statistics], str]] = {
    "span": lambda found: found.span.label,
    "before_span": lambda found: found.span.before().label,
    "year_before_span": lambda found: found.span.year_before().label,
    "made_on": lambda found: chinese_date(found.made_on),
    "made_by": lambda found: found.made_by,
    "bureau": lambda _found: bureau_name(),
}
_ASPECTS: Mapping[Aspect, Callable[[Value], str]] = {
    Aspect.NOW: lambda value: value_words(value.now, value.unit),
    Aspect.BEFORE: lambda value: value_words(value.before, value.unit),
    Aspect.YEAR: lambda value: value_words(value.year_before, value.unit),
    Aspect.CHANGE: lambda value: change_words(value.change, value.unit),
    Aspect.YEAR_CHANGE: lambda value: change_words(value.year_change, value.unit),
}
