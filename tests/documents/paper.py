"""Sample notices to print, and functions that read a printed PDF back in millimetres."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby

import pdfplumber
from pdfminer.layout import LTChar

from saltdesk import paths
from saltdesk.domain.notices.notice import (
    Blank,
    Heading,
    Imprint,
    NoticeContent,
    NoticeForm,
    NoticeTable,
    Paragraph,
    Signature,
    compose,
    with_check,
)
from saltdesk.domain.notices.templates import load_template

POINT = 25.4 / 72
TEMPLATE = load_template(paths.bundled("reports") / "inspection_notice.toml")
VALUES: dict[str, object] = {
    "office": "盐政处",
    "part": "第二部分“工作程序”第2项",
    "bureau": "郑州市盐业管理局",
    "number": "郑盐检通〔2026〕8号",
    "notice_date": date(2026, 3, 1),
    "inspection_date": date(2026, 3, 9),
    "basis": "《郑州市盐业管理局权责清单运行配套机制》（郑盐局〔2016〕5号）。",
    "scope": "2025年1月1日至2025年12月31日办理的食盐批发许可和食盐质量检查事项，"
    "涉及权力事项14项、责任事项42项，罚没款12,345.67元，没收食盐1,250公斤。",
    "content": "责任清单公示、落实和动态调整情况。\n张堃、李喆、赵㛃经办的3件投诉。",
    "procedure": "听取汇报，查阅材料，口头反馈。",
    "team": "钱某某（组长）、孙某某",
    "materials": "落实责任清单的文件。",
    "contact_person": "钱某某",
    "contact_phone": "0371-60000000",
}


def content(**changes: object) -> NoticeContent:
    """Return the sample notice with changed values."""
    return compose(TEMPLATE, VALUES | changes)


def letterhead(**changes: object) -> NoticeContent:
    """Return the sample as a letterhead document with an imprint."""
    imprint = Imprint("市政府办公厅，市财政局", "郑州市盐业管理局办公室", "2026年3月1日")
    return replace(
        content(**changes),
        form=NoticeForm.LETTERHEAD,
        agency="郑州市盐业管理局文件",
        title="关于开展责任清单检查的通知",
        receipt=None,
        imprint=imprint,
    )


def letter(**changes: object) -> NoticeContent:
    """Return a letter of the bureau with an imprint and a check code."""
    notice = NoticeContent(
        form=NoticeForm.LETTER,
        agency="郑州市盐业管理局",
        title="关于转送投诉材料的函",
        number="郑盐函〔2026〕12号",
        addressee="郑州市市场监督管理局：",
        blocks=(Paragraph("我局收到反映食盐包装标识问题的投诉，经审查属于你单位职责，现予转送。"),),
        signature=Signature("郑州市盐业管理局", "2026年3月1日"),
        imprint=Imprint("市政务服务中心，市司法局", "郑州市盐业管理局办公室", "2026年3月1日"),
    )
    return with_check(replace(notice, **changes))  # type: ignore[arg-type]


def table(rows: int = 3, words: int = 1) -> NoticeTable:
    """Return a table of ``rows`` rows whose last column repeats a sentence ``words`` times."""
    sentence = "变更依据由《河南省盐业管理条例》第二十三条调整，涉及责任事项12项。"
    body = tuple((str(n), f"食盐零售许可{n}", sentence * words) for n in range(1, rows + 1))
    return NoticeTable(("序号", "权力事项", "变更内容"), body, (0.1, 0.3, 0.6))


def record(**changes: object) -> NoticeContent:
    """Return a record with a table and lines to fill in, without a printed signature."""
    notice = NoticeContent(
        form=NoticeForm.RECORD,
        agency="郑州市盐业管理局",
        title="口头反馈记录",
        number="郑盐检记〔2026〕3号",
        addressee="",
        blocks=(
            Paragraph("反馈时间：2026年3月9日15时。反馈地点：盐政处会议室。"),
            Heading(1, "一、发现的问题"),
            table(),
            Heading(1, "二、签名"),
            Blank(("检查人员：", "被检查处室负责人：", "日期：")),
        ),
        signature=Signature("", ""),
        copies=("检查组存一份", "被检查处室存一份"),
    )
    return with_check(replace(notice, **changes))  # type: ignore[arg-type]


@dataclass(frozen=True)
class Glyph:
    """A drawn character; page from 1, origin in mm from the left and top edges, size in points."""

    text: str
    page: int
    x: float
    baseline: float
    width: float
    size: float
    font: str
    color: tuple[float, ...]


@dataclass(frozen=True)
class PrintedLine:
    """Characters on one baseline of one page."""

    glyphs: tuple[Glyph, ...]

    @property
    def text(self) -> str:
        return "".join(glyph.text for glyph in self.glyphs)

    @property
    def x(self) -> float:
        return self.glyphs[0].x

    @property
    def end(self) -> float:
        return self.glyphs[-1].x + self.glyphs[-1].width

    @property
    def page(self) -> int:
        return self.glyphs[0].page

    @property
    def baseline(self) -> float:
        return self.glyphs[0].baseline

    @property
    def top(self) -> float:
        """Return the top of the em box."""
        return self.baseline - 0.88 * self.glyphs[0].size * POINT


@dataclass(frozen=True)
class PrintedRule:
    page: int
    x0: float
    x1: float
    y: float
    width: float
    color: tuple[float, ...]


def glyphs(pdf: bytes) -> list[Glyph]:
    # The layout itself: the dictionaries that pdfplumber makes of it take as long as reading the page.
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        return [
            Glyph(
                char.get_text(),
                number,
                char.matrix[4] * POINT,
                297 - char.matrix[5] * POINT,
                char.adv * POINT,
                char.size,
                char.fontname.split("+")[1],
                tuple(char.graphicstate.ncolor),
            )
            for number, page in enumerate(document.pages, start=1)
            for char in page.layout
            if isinstance(char, LTChar)
        ]


def lines(pdf: bytes) -> list[PrintedLine]:
    """Return the lines in reading order."""
    ordered = sorted(glyphs(pdf), key=lambda g: (g.page, round(g.baseline, 2), g.x))
    groups = groupby(ordered, key=lambda g: (g.page, round(g.baseline, 2)))
    return [PrintedLine(tuple(group)) for _, group in groups]


def rules(pdf: bytes) -> list[PrintedRule]:
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        found = [(number, line) for number, page in enumerate(document.pages, 1) for line in page.lines]
    return [
        PrintedRule(
            number,
            line["x0"] * POINT,
            line["x1"] * POINT,
            line["top"] * POINT,
            line["linewidth"] * POINT,
            tuple(line["stroking_color"]),
        )
        for number, line in found
    ]


def find(printed: list[PrintedLine], text: str) -> PrintedLine:
    """Return the first line that contains a text, ignoring white space in the line."""
    return next(line for line in printed if text in squeezed(line.text))


def squeezed(text: str) -> str:
    """Return a text without white space."""
    return re.sub(r"\s", "", text)
