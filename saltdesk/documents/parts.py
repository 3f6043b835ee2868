"""The fixed parts of a page: heads, signature, receipt, imprint, page number (GB/T 9704-2012, clause 7)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from saltdesk.documents import geometry as g
from saltdesk.documents.typeset import (
    BLANK,
    BODY,
    FORM_TITLE,
    HEADINGS,
    MARK,
    NUMERAL,
    SLIP_TITLE,
    SMALL,
    STAMP,
    TITLE,
    Row,
    Rule,
    Text,
    Typesetter,
    keep_together,
)
from saltdesk.domain.notices import Imprint, NoticeContent, NoticeForm, Paragraph, Receipt, Signature

_CENTRE = g.AREA_LEFT + g.AREA_WIDTH / 2
_INDENT = g.PARAGRAPH_INDENT * g.CELL
_IMPRINT_LINE = 8.0  # height of a line of the imprint between its rules


@dataclass(frozen=True)
class Placed:
    """A text whose em box begins ``top`` mm below the edge of the paper."""

    text: Text
    top: float


Mark = Placed | Rule
"""Anything drawn at a fixed place of a page."""


@dataclass(frozen=True)
class Head:
    """The head of the first page and where the first row below it begins."""

    marks: tuple[Mark, ...]
    below: float


def row_top(row: float) -> float:
    """The top of the em box on a line of the page's grid, counted from 0, in millimetres."""
    return g.AREA_TOP + row * g.PITCH


def head(setter: Typesetter, content: NoticeContent) -> Head:
    """The head the form of the paper asks for."""
    return _HEADS[content.form](setter, content)


def _form_head(setter: Typesetter, content: NoticeContent) -> Head:
    """Agency, title and number of a form addressed to one party; the body below stands on the grid."""
    agency = setter.title_lines(TITLE, content.agency)
    titles = setter.title_lines(FORM_TITLE, content.title)
    first = len(agency) - 1 + g.FORM_TITLE_ROW
    last = first + len(titles) - 1
    return Head(
        (
            *(Placed(text, row_top(n)) for n, text in enumerate(agency)),
            *(Placed(text, row_top(first + n)) for n, text in enumerate(titles)),
            Placed(
                setter.right(BODY, content.number, g.AREA_RIGHT), row_top(last + g.FORM_NUMBER_BELOW_TITLE)
            ),
        ),
        row_top(last + g.FORM_BODY_BELOW_TITLE),
    )


def _letterhead(setter: Typesetter, content: NoticeContent) -> Head:
    """Red mark, number, red rule and title; the mark's ink begins 72 mm from the edge (7.2.4)."""
    mark = _fitting_mark(setter, content.agency)
    baseline = g.MARK_TOP + setter.ink(mark.style, mark.line.text)[1]
    size = g.em(mark.style.size)
    mark_top = baseline - g.EM_TOP * size
    number_top = mark_top + size + g.NUMBER_BELOW_MARK * g.PITCH
    rule = number_top + g.em(g.BODY_SIZE) + g.RULE_BELOW_NUMBER
    title_top = rule + g.TITLE_BELOW_RULE * g.PITCH
    titles = setter.title_lines(TITLE, content.title)
    return Head(
        (
            Placed(mark, mark_top),
            Placed(setter.centred(BODY, content.number, _CENTRE), number_top),
            Rule(g.AREA_LEFT, g.AREA_RIGHT, rule, g.RED_RULE_WIDTH, g.RED),
            *(Placed(text, title_top + row * g.PITCH) for row, text in enumerate(titles)),
        ),
        title_top + (len(titles) + 1) * g.PITCH,
    )


def _fitting_mark(setter: Typesetter, agency: str) -> Text:
    """The agency's mark, smaller where the name would be wider than the type area."""
    widest = setter.width_of(MARK, agency)
    style = replace(MARK, size=MARK.size * min(1.0, g.AREA_WIDTH / widest))
    return setter.centred(style, agency, _CENTRE)


_HEADS = {NoticeForm.FORM: _form_head, NoticeForm.LETTERHEAD: _letterhead}


def body_rows(setter: Typesetter, content: NoticeContent) -> list[Row]:
    """Addressee, paragraphs and headings; a heading stays with the line after it."""
    rows = setter.paragraph(BODY, content.addressee)
    for block in content.blocks:
        if isinstance(block, Paragraph):
            rows += setter.paragraph(BODY, block.text, indent=_INDENT)
        else:
            heading = setter.paragraph(HEADINGS[block.level], block.text, indent=_INDENT)
            rows += [replace(row, keep=True) for row in heading]
    return rows


def attachment_rows(setter: Typesetter, names: tuple[str, ...]) -> list[Row]:
    """The list of attachments, a blank line above it; turned lines align with the name (7.3.4)."""
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
    """Agency centred over the date, which ends four cells from the edge; room above for the seal (7.3.5)."""
    edge = g.AREA_RIGHT - g.SEALED_DATE_INDENT * g.CELL
    date = setter.right(BODY, signature.date, edge)
    half = setter.width_of(BODY, signature.agency) / 2
    centre = min((date.x + edge) / 2, g.AREA_RIGHT - half)
    agency = setter.centred(BODY, signature.agency, centre)
    return keep_together([*[BLANK] * g.SIGNATURE_BLANK_LINES, Row((agency,)), Row((date,))])


# -- foot of the last page -------------------------------------------------------------------------------


@dataclass(frozen=True)
class Foot:
    """What stands at the bottom of the last page, and how many rows of the grid it takes."""

    marks: tuple[Mark, ...]
    rows: int


def receipt_foot(setter: Typesetter, receipt: Receipt, *, alone: bool = False) -> Foot:
    """The slip to tear off: below a dashed line on the last lines of the page, or ``alone`` at its top."""
    rows = [BLANK, Row((setter.centred(SLIP_TITLE, receipt.title, _CENTRE),))]
    for block in receipt.blocks:
        rows += setter.paragraph(BODY, block.text, indent=_INDENT)
    widest = max((setter.width_of(BODY, line) for line in receipt.lines), default=0.0)
    column = min(_CENTRE, g.AREA_RIGHT - widest)
    rows += [Row((setter.at(BODY, line, column),)) for line in receipt.lines]
    first = -1 if alone else g.LINES - len(rows)
    placed = tuple(Placed(text, row_top(first + n)) for n, row in enumerate(rows) for text in row.texts)
    cut = Rule(g.AREA_LEFT, g.AREA_RIGHT, row_top(first) + g.em(g.BODY_SIZE) / 2, 0.25, dash=1.5)
    return Foot(placed if alone else (cut, *placed), len(rows))


def imprint_foot(setter: Typesetter, imprint: Imprint) -> Foot:
    """Copies to, issuing office and date between rules; the last rule is the edge of the type area (7.4)."""
    indent = g.IMPRINT_INDENT * g.em(g.SMALL_SIZE)
    left, right = g.AREA_LEFT + indent, g.AREA_RIGHT - indent
    label = setter.at(SMALL, "抄送：", left)
    names = imprint.copies_to.rstrip("。") + "。"
    copies = setter.paragraph(SMALL, names, left=left + setter.width_of(SMALL, "抄送："), right=right)
    lines = [row.texts for row in copies]
    lines[0] = (label, *lines[0])
    lines.append((setter.at(SMALL, imprint.issuer, left), setter.right(SMALL, imprint.date + "印发", right)))
    top = g.AREA_BOTTOM - len(lines) * _IMPRINT_LINE
    return Foot(tuple(_imprint_marks(lines, top)), int(len(lines) * _IMPRINT_LINE / g.PITCH) + 1)


def _imprint_marks(lines: list[tuple[Text, ...]], top: float) -> Iterator[Mark]:
    inset = (_IMPRINT_LINE - g.em(g.SMALL_SIZE)) / 2
    for n, texts in enumerate(lines):
        yield from (Placed(text, top + n * _IMPRINT_LINE + inset) for text in texts)
    rules = (
        (top, g.IMPRINT_OUTER_RULE),
        (g.AREA_BOTTOM - _IMPRINT_LINE, g.IMPRINT_INNER_RULE),
        (g.AREA_BOTTOM, g.IMPRINT_OUTER_RULE),
    )
    for y, width in rules:
        yield Rule(g.AREA_LEFT, g.AREA_RIGHT, y, width)


# -- outside the type area -------------------------------------------------------------------------------


def page_number(setter: Typesetter, number: int) -> Placed:
    """The page number, its dashes 7 mm below the type area: odd pages right, even pages left (7.5)."""
    indent = g.PAGE_NUMBER_INDENT * g.CELL
    shown = f"— {number} —"
    if number % 2:
        text = setter.right(NUMERAL, shown, g.AREA_RIGHT - indent)
    else:
        text = setter.at(NUMERAL, shown, g.AREA_LEFT + indent)
    low, high = setter.ink(NUMERAL, "—")
    return Placed(text, g.PAGE_NUMBER_DASH + (low + high) / 2 - g.EM_TOP * g.em(g.SMALL_SIZE))


def reprint_mark(setter: Typesetter) -> Placed:
    """The word that tells a reprint from the paper first issued, in the top margin of every page."""
    return Placed(setter.right(STAMP, "重印件", g.AREA_RIGHT), g.REPRINT_TOP)
