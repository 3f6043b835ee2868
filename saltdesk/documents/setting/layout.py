"""Lays out a notice: measures everything, then assigns each row its page and height.

Nothing is drawn here, so a character without a glyph is refused before the first page exists.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from saltdesk.documents.setting import geometry as g
from saltdesk.documents.setting import parts
from saltdesk.documents.setting.check_code import check_marks
from saltdesk.documents.setting.heads import head
from saltdesk.documents.setting.marks import Mark, Placed
from saltdesk.documents.setting.paginate import paginate
from saltdesk.documents.setting.parts import Foot
from saltdesk.documents.setting.tables import PlacedRow, table_marks
from saltdesk.documents.setting.typeset import BLANK, Row, Typesetter, keep_together
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.notices.notice import Blank, NoticeContent, NoticeForm

_SHOWN = 20  # length of the excerpt that identifies a text
_CLOSING_ROWS = 2  # body rows that stay with the signature


@dataclass(frozen=True)
class Page:
    """All marks of one page, portrait or landscape."""

    marks: tuple[Mark, ...]
    is_landscape: bool = False


def lay_out(content: NoticeContent, setter: Typesetter, *, reprint: bool = False) -> list[Page]:
    """Return the pages of a notice.

    The signature is never on a page without body text; the imprint or receipt is at the bottom of the
    last page. Raises RuleError for a character no font has.
    """
    top = head(setter, content)
    if top.below > g.AREA_BOTTOM - g.PITCH:
        raise RuleError(f"标题太长（{len(content.title)}字），首页排不下正文。请缩短后重试。", field="title")
    foot = _foot(setter, content)
    pages = paginate(_rows(setter, content, foot), top.below)
    marks: list[list[Mark]] = [place_rows(page) for page in pages]
    marks[0] = [*top.marks, *marks[0]]
    if content.receipt and not content.imprint and _is_empty(pages[-1]):
        foot = parts.receipt_foot(setter, content.receipt, alone=True)
    letter = content.form is NoticeForm.LETTER
    marks[-1] += [*foot.marks, *check_marks(setter, content.check, below_rule=letter and len(marks) == 1)]
    if content.form in _WITH_KEEPERS:
        marks[-1] += parts.keepers_marks(setter, content.copies)
    signed_each = content.form is NoticeForm.RECORD and any(isinstance(b, Blank) for b in content.blocks)
    for number, page in enumerate(marks, start=1):
        page += _numbers(setter, content.form, number, len(marks))
        if signed_each and number < len(marks):
            page += parts.page_signature(setter)
        if reprint:
            page.append(parts.reprint_mark(setter))
    made = [Page(tuple(page)) for page in marks]
    _refuse_overflow(setter, made)
    return made


def _refuse_overflow(setter: Typesetter, pages: Sequence[Page]) -> None:
    """Raise an error if an unbroken text would run off the paper."""
    for mark in (mark for page in pages for mark in page.marks):
        if not isinstance(mark, Placed):
            continue
        text, size = mark.text, g.em(mark.text.style.size)
        end = text.x + setter.width_of(text.style, text.line.text) + sum(text.line.extras)
        across = text.x >= g.PAPER_EDGE and end <= g.PAGE_WIDTH - g.PAPER_EDGE
        down = mark.top >= g.PAPER_EDGE and mark.top + size <= g.PAGE_HEIGHT - g.PAPER_EDGE
        if not (across and down):
            raise RuleError(f"“{text.line.text[:_SHOWN]}”所在的一项太长，纸上排不下。请缩短后重试。")


def _is_empty(page: Sequence[PlacedRow]) -> bool:
    return all(placed.row.held or placed.row.is_empty for placed in page)


def _foot(setter: Typesetter, content: NoticeContent) -> Foot:
    if content.imprint:
        made = parts.letter_foot if content.form is NoticeForm.LETTER else parts.imprint_foot
        return made(setter, content.imprint)
    if content.receipt:
        return parts.receipt_foot(setter, content.receipt)
    return Foot((), 0)


# Papers that name their keepers; the standard has no such element for the other forms.
_WITH_KEEPERS = (NoticeForm.FORM, NoticeForm.RECORD)


def _rows(setter: Typesetter, content: NoticeContent, foot: Foot) -> list[Row]:
    """Return all rows in order, with those that stay together marked and empty rows reserved for the foot."""
    body = parts.body_rows(setter, content)
    attached = parts.attachment_rows(setter, content.attachments)
    signed = parts.signature_rows(setter, content.signature)
    held = [Row(held=True)] * foot.rows
    with_foot = [*signed, *(held if content.imprint or not content.receipt else [])]
    flow, closing = _parted(body, attached, with_foot)
    if content.receipt and not content.imprint:
        return [*flow, *keep_together(closing), BLANK, *keep_together(held)]
    return [*flow, *keep_together(closing)]


def _parted(body: list[Row], attached: list[Row], signed: list[Row]) -> tuple[list[Row], list[Row]]:
    """Return the rows that flow over the pages, and the rows that close the paper in one piece.

    The closing piece is the signature with the end of the body and the list of attachments or, if that is
    too long for a page, with the last rows before the signature.
    """
    closing = [*body[-_CLOSING_ROWS:], *attached, *signed]
    if sum(row.advance for row in closing) <= g.LINES * g.PITCH:
        return body[:-_CLOSING_ROWS], closing
    before = [*body, *attached]
    return before[:-_CLOSING_ROWS], [*before[-_CLOSING_ROWS:], *signed]


def _numbers(setter: Typesetter, form: NoticeForm, number: int, total: int) -> Iterator[Placed]:
    """Yield the page number; a letter has none on page 1, nor on page 2 of two (10.1)."""
    if form is NoticeForm.RECORD:
        yield parts.page_of_pages(setter, number, total)
    elif form is not NoticeForm.LETTER or (number > 1 and total > 2):
        yield parts.page_number(setter, number)


def place_rows(rows: Sequence[PlacedRow]) -> list[Mark]:
    """Return the marks of the rows of one page."""
    marks = table_marks(rows)
    for placed in rows:
        if placed.row.picture:
            marks += placed.row.picture.draw(placed.top)
        if placed.row.frame is None:
            marks += [Placed(text, _top_of(placed.top, text.style.size)) for text in placed.row.texts]
        marks += [replace(rule, y=placed.top + rule.y) for rule in placed.row.rules]
    return marks


def _top_of(top: float, size: float) -> float:
    """Return the top of text in another size on the baseline of the row's body type."""
    return top + g.EM_TOP * (g.em(g.BODY_SIZE) - g.em(size))
