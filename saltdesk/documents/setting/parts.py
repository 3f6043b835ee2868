"""The rows of a body, the foot of the last page and the page numbers (GB/T 9704-2012, clause 7)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from saltdesk.documents.setting import geometry as g
from saltdesk.documents.setting.marks import Mark, Placed, row_top
from saltdesk.documents.setting.tables import table_rows
from saltdesk.documents.setting.typeset import (
    BLANK,
    BODY,
    HEADINGS,
    KEEPERS,
    NUMERAL,
    SLIP_TITLE,
    SMALL,
    STAMP,
    Row,
    Rule,
    Text,
    Typesetter,
    keep_together,
)
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.notices.notice import (
    Blank,
    Block,
    Heading,
    Imprint,
    NoticeContent,
    NoticeTable,
    Paragraph,
    Receipt,
    Signature,
    SmallPrint,
)

_CENTRE = g.AREA_LEFT + g.AREA_WIDTH / 2
_INDENT = g.PARAGRAPH_INDENT * g.CELL
_IMPRINT_LINE = 8.0  # height of a line of the imprint between its rules
_BEFORE_BLANK = 2  # rows that stay with the blank lines below them
_SMALL_INDENT = g.IMPRINT_INDENT * g.em(g.SMALL_SIZE)


# -- body ------------------------------------------------------------------------------------------------


def body_rows(setter: Typesetter, content: NoticeContent) -> list[Row]:
    """Return addressee and blocks; a heading keeps two lines after it, blank lines keep two before."""
    rows = setter.paragraph(BODY, content.addressee)
    after_heading = False
    for block in content.blocks:
        made = block_rows(setter, block)
        if isinstance(block, NoticeTable) and rows and rows[-1].frame:
            rows.append(BLANK)
        if isinstance(block, Blank):
            rows[-_BEFORE_BLANK:] = [replace(row, keep=True) for row in rows[-_BEFORE_BLANK:]]
        if after_heading and len(made) > 1 and not isinstance(block, Heading):
            made[0] = replace(made[0], keep=True)
        rows += made
        after_heading = isinstance(block, Heading)
    return rows


def block_rows(setter: Typesetter, block: Block) -> list[Row]:
    """Return the rows of one block of the body."""
    if isinstance(block, Paragraph):
        return setter.paragraph(BODY, block.text, indent=_INDENT)
    if isinstance(block, Heading):
        heading = setter.paragraph(HEADINGS[block.level], block.text, indent=_INDENT)
        return [replace(row, keep=True) for row in heading]
    if isinstance(block, NoticeTable):
        return table_rows(setter, block)
    if isinstance(block, SmallPrint):
        return setter.paragraph(KEEPERS, block.small, indent=_INDENT)
    return blank_rows(setter, block)


def blank_rows(setter: Typesetter, block: Blank) -> list[Row]:
    """Return blank lines to fill in by hand: the label, then a rule to the end of the line."""
    rows: list[Row] = []
    for label in block.lines:
        rows += setter.paragraph(BODY, label, indent=_INDENT) or [BLANK]
        ends = [text.x + setter.width_of(BODY, text.line.text) for text in rows[-1].texts]
        start = max(ends, default=g.AREA_LEFT)
        if g.AREA_RIGHT - start < g.BLANK_SHORTEST:
            rows.append(BLANK)
            start = g.AREA_LEFT
        rule = Rule(start, g.AREA_RIGHT, g.em(g.BODY_SIZE) + g.BLANK_RULE_BELOW, g.BLANK_RULE)
        rows[-1] = replace(rows[-1], rules=(rule,))
    return keep_together(rows)


def attachment_rows(setter: Typesetter, names: tuple[str, ...]) -> list[Row]:
    """Return the attachments below a blank line; wrapped lines align with the name (7.3.4)."""
    rows: list[Row] = [BLANK] if names else []
    left = g.AREA_LEFT + _INDENT
    word = setter.at(BODY, "附件：", left)
    for n, name in enumerate(names, start=1):
        at = left + setter.width_of(BODY, word.line.text)
        number = setter.at(BODY, f"{n}." if len(names) > 1 else "", at)
        lines = setter.paragraph(BODY, name, left=at + setter.width_of(BODY, number.line.text))
        labels = (word, number) if n == 1 else (number,)
        rows += [Row(labels + lines[0].texts), *lines[1:]] if lines else []
    return rows


def signature_rows(setter: Typesetter, signature: Signature) -> list[Row]:
    """Return agency and date, with or without room for the seal (7.3.5); nothing without a signer."""
    if not (signature.agency or signature.date):
        return []
    agency, date = (_sealed if signature.sealed else _unsealed)(setter, signature)
    blank = g.SEALED_BLANK_LINES if signature.sealed else g.UNSEALED_BLANK_LINES
    return keep_together([*[BLANK] * blank, Row((agency,)), Row((date,))])


def _sealed(setter: Typesetter, signature: Signature) -> tuple[Text, Text]:
    """Return the agency centred over the date, which ends four cells from the edge (7.3.5.1)."""
    edge = g.AREA_RIGHT - g.SEALED_DATE_INDENT * g.CELL
    date = setter.right(BODY, signature.date, edge)
    half = setter.width_of(BODY, signature.agency) / 2
    centre = min((date.x + edge) / 2, g.AREA_RIGHT - half)
    return setter.centred(BODY, signature.agency, centre), date


def _unsealed(setter: Typesetter, signature: Signature) -> tuple[Text, Text]:
    """Return the agency two cells from the edge; the date begins two cells further right (7.3.5.2)."""
    edge, step = g.AREA_RIGHT - g.UNSEALED_INDENT * g.CELL, g.UNSEALED_INDENT * g.CELL
    wide = max(setter.width_of(BODY, signature.agency), step + setter.width_of(BODY, signature.date))
    left = edge - wide
    return setter.at(BODY, signature.agency, left), setter.at(BODY, signature.date, left + step)


# -- foot of the last page -------------------------------------------------------------------------------


@dataclass(frozen=True)
class Foot:
    """The foot of the last page and the number of grid rows it takes."""

    marks: tuple[Mark, ...]
    rows: int


def receipt_foot(setter: Typesetter, receipt: Receipt, *, alone: bool = False) -> Foot:
    """Return the tear-off slip: below a dashed line at the page bottom, or at the top if ``alone``."""
    rows = [BLANK, Row((setter.centred(SLIP_TITLE, receipt.title, _CENTRE),))]
    for block in receipt.blocks:
        rows += block_rows(setter, block)
    widest = max((setter.width_of(BODY, line) for line in receipt.lines), default=0.0)
    column = min(_CENTRE, g.AREA_RIGHT - widest)
    rows += [Row((setter.at(BODY, line, column),)) for line in receipt.lines]
    first = -1 if alone else g.LINES - len(rows)
    placed = tuple(Placed(text, row_top(first + n)) for n, row in enumerate(rows) for text in row.texts)
    cut = Rule(g.AREA_LEFT, g.AREA_RIGHT, row_top(first) + g.em(g.BODY_SIZE) / 2, 0.25, dash=1.5)
    return Foot(placed if alone else (cut, *placed), len(rows))


def imprint_foot(setter: Typesetter, imprint: Imprint) -> Foot:
    """Return copies, issuing office and date between rules; the last rule is the type area's edge (7.4)."""
    lines = _copies_lines(setter, imprint.copies_to)
    left, right = g.AREA_LEFT + _SMALL_INDENT, g.AREA_RIGHT - _SMALL_INDENT
    lines.append((setter.at(SMALL, imprint.issuer, left), setter.right(SMALL, imprint.date + "印发", right)))
    marks = (*_foot_texts(lines), *_imprint_rules(len(lines)))
    return Foot(marks, _rows_of(len(lines)))


def letter_foot(setter: Typesetter, imprint: Imprint) -> Foot:
    """Return the imprint of a letter: only the copies, without rules or issuing office (10.1)."""
    lines = _copies_lines(setter, imprint.copies_to)
    return Foot(tuple(_foot_texts(lines)), _rows_of(len(lines)))


def _copies_lines(setter: Typesetter, copies_to: str) -> list[tuple[Text, ...]]:
    """Return the lines of 抄送, wrapped lines aligned after the colon; empty without a name."""
    left, right = g.AREA_LEFT + _SMALL_INDENT, g.AREA_RIGHT - _SMALL_INDENT
    names = copies_to.rstrip("。") + "。"
    if names == "。":
        return []
    label = setter.at(SMALL, "抄送：", left)
    rows = setter.paragraph(SMALL, names, left=left + setter.width_of(SMALL, "抄送："), right=right)
    first, *turned = (row.texts for row in rows)
    return [(label, *first), *turned]


def _rows_of(lines: int) -> int:
    return int(lines * _IMPRINT_LINE / g.PITCH) + 1


def _foot_texts(lines: Sequence[tuple[Text, ...]]) -> Iterator[Mark]:
    """Yield lines of small type that end at the bottom of the type area."""
    top = g.AREA_BOTTOM - len(lines) * _IMPRINT_LINE
    inset = (_IMPRINT_LINE - g.em(g.SMALL_SIZE)) / 2
    for n, texts in enumerate(lines):
        yield from (Placed(text, top + n * _IMPRINT_LINE + inset) for text in texts)


def _imprint_rules(lines: int) -> Iterator[Mark]:
    heights = [(g.AREA_BOTTOM - lines * _IMPRINT_LINE, g.IMPRINT_OUTER_RULE)]
    if lines > 1:
        heights.append((g.AREA_BOTTOM - _IMPRINT_LINE, g.IMPRINT_INNER_RULE))
    for y, width in (*heights, (g.AREA_BOTTOM, g.IMPRINT_OUTER_RULE)):
        yield Rule(g.AREA_LEFT, g.AREA_RIGHT, y, width)


# -- outside the type area -------------------------------------------------------------------------------


def page_number(setter: Typesetter, number: int) -> Placed:
    """Return the page number, dashes 7 mm below the type area; odd pages right, even pages left (7.5)."""
    indent = g.PAGE_NUMBER_INDENT * g.CELL
    shown = f"— {number} —"
    if number % 2:
        text = setter.right(NUMERAL, shown, g.AREA_RIGHT - indent)
    else:
        text = setter.at(NUMERAL, shown, g.AREA_LEFT + indent)
    return Placed(text, _number_top(setter))


def page_of_pages(setter: Typesetter, number: int, total: int) -> Placed:
    """Return the page number of a record, including the number of pages."""
    return Placed(setter.centred(NUMERAL, f"第{number}页　共{total}页", _CENTRE), _number_top(setter))


def keepers_marks(setter: Typesetter, copies: tuple[str, ...]) -> list[Mark]:
    """Return the keepers of a form's or record's copies, flush right below the last page's type area."""
    if not copies:
        return []
    text = f"（一式{len(copies)}份：{'，'.join(copies)}）" if len(copies) > 1 else f"（{copies[0]}）"
    lines = setter.paragraph(KEEPERS, text, left=g.AREA_RIGHT - g.KEEPERS_WIDTH)
    if len(lines) == 1:
        return [Placed(setter.right(KEEPERS, text, g.AREA_RIGHT), g.KEEPERS_TOP)]
    pitch = 1.4 * g.em(g.KEEPERS_SIZE)
    return [Placed(row.texts[0], g.KEEPERS_TOP + n * pitch) for n, row in enumerate(lines)]


def page_signature(setter: Typesetter) -> list[Mark]:
    """Return the signature line beside the page number of a record that continues (domain 4.9)."""
    text = setter.at(SMALL, "本页签名：", g.AREA_RIGHT - g.PAGE_SIGNATURE_WIDTH)
    top = _number_top(setter)
    start = text.x + setter.width_of(SMALL, text.line.text)
    return [Placed(text, top), Rule(start, g.AREA_RIGHT, top + g.em(g.SMALL_SIZE) + 0.5, g.BLANK_RULE)]


def _number_top(setter: Typesetter) -> float:
    low, high = setter.ink(NUMERAL, "—")
    return g.PAGE_NUMBER_DASH + (low + high) / 2 - g.EM_TOP * g.em(g.SMALL_SIZE)


def reprint_mark(setter: Typesetter) -> Placed:
    """Return the reprint mark in the top margin of every page."""
    return Placed(setter.right(STAMP, "重印件", g.AREA_RIGHT), g.REPRINT_TOP)
