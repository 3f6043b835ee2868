"""The template of the report: its sentences name figures; everything is checked on reading.

A place in a text is ``{code}`` or ``{code.line}``: the value of a figure, or of one of its lines. After it
may stand ``@before`` or ``@year`` (the value of the other span), ``@change`` or ``@year_change`` (in words).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.toml_text import TomlReader, read_toml
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.domain.statistics.figure import Figure, Section
from saltdesk.domain.statistics.figures import FIGURES
from saltdesk.domain.statistics.measures import Measure, Tally, share_lines, term_lines

REPORT_CODE = "statistics_report"
_CALLED = "报告模板"

NAMES: Mapping[str, str] = {
    "span": "统计期间",
    "before_span": "上期",
    "year_before_span": "上年同期",
    "made_on": "制表日期",
    "made_by": "统计人",
    "bureau": "发文机关",
}
"""Places that are no figure."""


class Aspect(Vocabulary):
    """What of a value a place prints."""

    NOW = "", "本期"
    BEFORE = "before", "上期"
    YEAR = "year", "上年同期"
    CHANGE = "change", "与上期相比"
    YEAR_CHANGE = "year_change", "与上年同期相比"


class BlockKind(Vocabulary):
    """The kinds of blocks; tables and charts are those of their section."""

    HEADING1 = "heading1", "一级标题"
    HEADING2 = "heading2", "二级标题"
    PARAGRAPH = "paragraph", "段落"
    TABLES = "tables", "统计表"
    CHARTS = "charts", "统计图"


PLACE = re.compile(r"\{([a-z][a-z0-9_.]*)(?:@([a-z_]+))?\}")
_ANY_BRACE = re.compile(r"[{}]")
_TEXTUAL = (BlockKind.HEADING1, BlockKind.HEADING2, BlockKind.PARAGRAPH)
_BY_CODE: Mapping[str, Figure] = {figure.code: figure for figure in FIGURES}


@dataclass(frozen=True)
class ReportBlock:
    """One block; ``when`` names a value that must not be zero or unknown, ``unless`` one that must be."""

    kind: BlockKind
    text: str = ""
    section: Section | None = None
    when: str = ""
    unless: str = ""


@dataclass(frozen=True)
class ReportTemplate:
    """The wording of the report; ``agency`` signs it."""

    title: str
    agency: str
    blocks: tuple[ReportBlock, ...]


def place_of(name: str) -> tuple[Figure, str] | None:
    """Return the figure and the code of the line that a name stands for, or None if there is none."""
    if name in _BY_CODE:
        figure = _BY_CODE[name]
        return (figure, "total") if figure.measure is Measure.COUNT else None
    code, _, line = name.rpartition(".")
    found = _BY_CODE.get(code)
    return (found, line) if found and line in _line_codes(found) else None


def _line_codes(figure: Figure) -> tuple[str, ...]:
    """Return the codes of the lines that a figure always has."""
    match figure.measure:
        case Measure.SHARE:
            return tuple(line.code for line in share_lines(Tally(), "", ""))
        case Measure.TERM:
            return tuple(line.code for line in term_lines(Tally(), "", ""))
        case _:
            return ("total", *(word.code for word in figure.words or ()))


def load_report_template(path: Path) -> ReportTemplate:
    """Return the template of a TOML file.

    Raises RuleError naming the file, the line if known and what is wrong; EnvironmentProblem when the file
    cannot be read.
    """
    source, data = read_toml(path, _CALLED)
    return _Reader(_CALLED, path.name, source, data).template()


class _Reader(TomlReader):
    def template(self) -> ReportTemplate:
        """Parse and check the whole template."""
        self.only_known(self.data, ("code", "title", "agency", "block"), "")
        if self.text(self.data, "code", "") != REPORT_CODE:
            self.fail(f"code 应为 {REPORT_CODE}。", "code")
        title, agency = (self.text(self.data, key, "") for key in ("title", "agency"))
        for text in (title, agency):
            self._check_places(text)
        blocks = tuple(self._blocks())
        self._check_complete(blocks)
        return ReportTemplate(title, agency, blocks)

    def _blocks(self) -> Iterator[ReportBlock]:
        tables, where = self.data.get("block"), "[[block]] 中"
        if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
            self.fail("缺少 [[block]] 一节。")
        for table in tables:
            kind = BlockKind.from_text(self.text(table, "kind", where))
            if kind is None:
                kinds = "、".join(one.code for one in BlockKind)
                self.fail(f"段落类型只能是 {kinds}。", str(table["kind"]))
            yield self._block(kind, table, where)

    def _block(self, kind: BlockKind, table: Mapping[str, Any], where: str) -> ReportBlock:
        further = ("text", "when", "unless") if kind in _TEXTUAL else ()
        self.only_known(table, ("kind", "section", *further), where)
        section = self._section(table, where)
        if kind not in _TEXTUAL:
            if section is None:
                self.fail(f"{kind.label}要写明是哪一部分的（section）。", str(table["kind"]))
            return ReportBlock(kind, section=section)
        text = self.text(table, "text", where)
        self._check_places(text)
        gates = {key: str(table.get(key, "")) for key in ("when", "unless")}
        for name in filter(None, gates.values()):
            if place_of(name) is None:
                self.fail(f"没有名为 {name} 的指标。", name)
        return ReportBlock(kind, text, section, **gates)

    def _section(self, table: Mapping[str, Any], where: str) -> Section | None:
        if "section" not in table:
            return None
        section = Section.from_text(self.text(table, "section", where))
        if section is None:
            self.fail(f"section 只能是 {'、'.join(one.code for one in Section)}。", str(table["section"]))
        return section

    def _check_places(self, text: str) -> None:
        if _ANY_BRACE.search(PLACE.sub("", text)):
            self.fail(f"“{text}”中的花括号不成对，或其中的名称不是小写字母。", text)
        for name, aspect in PLACE.findall(text):
            if aspect and Aspect.from_text(aspect) is None:
                aspects = "、".join(one.code for one in Aspect if one.code)
                self.fail(f"@ 之后只能是 {aspects}，不能是 {aspect}。", name)
            if place_of(name) is None and (aspect or name not in NAMES):
                self.fail(f"没有名为 {name} 的指标。", name)

    def _check_complete(self, blocks: tuple[ReportBlock, ...]) -> None:
        shown = {block.section for block in blocks if block.kind is BlockKind.TABLES}
        for section in Section:
            if section not in shown:
                self.fail(f"{section.label}的统计表（tables）是必备内容，不能删去。")
