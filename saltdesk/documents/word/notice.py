"""The editable copy of a notice for Word or WPS.

It has the text and margins of the PDF and names fonts without embedding them. Lines may break elsewhere, so
the PDF is the issued document, and every page says that this is a copy for editing. It carries no check code,
and foot blocks follow the text.
"""

from __future__ import annotations

from typing import Final

from saltdesk.documents.setting import geometry as g
from saltdesk.documents.word import parts as w
from saltdesk.documents.word.head import write_head
from saltdesk.documents.word.page import CELL, WordPaper, clear, points
from saltdesk.documents.word.parts import add_border, add_text, rule_table
from saltdesk.domain.notices.notice import (
    Blank,
    Block,
    Heading,
    NoticeContent,
    NoticeForm,
    NoticeTable,
    Paragraph,
    SmallPrint,
)

_PITCH: Final = w.LINE
_TABLE_GAP: Final = 8.0  # above and below a table


def render_word(content: NoticeContent) -> bytes:
    """Return the DOCX of a notice; RuleError for a character that no Word file can hold."""
    paper = WordPaper(content)
    write_head(paper)
    if content.addressee:
        paper.add(content.addressee, w.BODY)
    for block in content.blocks:
        _block(paper, block)
    for write in (_attachments, _signature, _receipt, _imprint, _keepers):
        write(paper)
    return paper.saved()


def _nominal(text: str) -> float:
    """Return the width of body text in points; Latin characters are half as wide as Chinese ones."""
    return sum(CELL if ord(char) > 0x2E7F else CELL / 2 for char in text)


def _block(paper: WordPaper, block: Block) -> None:
    """Add one block of the body."""
    match block:
        case Paragraph(text):
            paper.add(text, w.BODY, first_line_indent=2 * CELL)
        case Heading(level, text):
            paper.add(text, w.HEADINGS[level], first_line_indent=2 * CELL, keep_with_next=True)
        case SmallPrint(small):
            paper.add(small, w.KEEPERS, first_line_indent=2 * CELL)
        case NoticeTable():
            _table(paper, block)
        case Blank(lines):
            for paragraph in paper.document.paragraphs[-2:]:
                paragraph.paragraph_format.keep_with_next = True
            for n, label in enumerate(lines, start=1):
                _blank(paper, label, last=n == len(lines))


def _blank(paper: WordPaper, label: str, *, last: bool) -> None:
    from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER
    from docx.shared import Pt

    line = paper.add(label, w.BODY, align="LEFT", first_line_indent=2 * CELL, keep_with_next=not last)
    stops = line.paragraph_format.tab_stops
    stops.add_tab_stop(Pt(points(g.AREA_WIDTH)), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.LINES)
    line.add_run("\t")


def _table(paper: WordPaper, table: NoticeTable) -> None:
    from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT
    from docx.shared import Mm

    rows = [table.head, *table.rows] if any(table.head) else list(table.rows)
    paper.add("", w.BODY, line=_TABLE_GAP, keep_with_next=True)
    made = paper.document.add_table(rows=len(rows), cols=len(table.shares))
    total = sum(table.shares)
    made.autofit = False
    for column, share in zip(made.columns, table.shares, strict=True):
        column.width = Mm(g.AREA_WIDTH * share / total)
    rule_table(made, head=any(table.head))
    for n, row in enumerate(rows):
        style = w.CELL_HEAD if n == 0 and any(table.head) else w.CELL_TEXT
        for cell, text, share in zip(made.rows[n].cells, row, table.shares, strict=True):
            cell.width = Mm(g.AREA_WIDTH * share / total)
            cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
            clear(cell)
            paper.add(
                text,
                style,
                align="CENTER" if style is w.CELL_HEAD else "LEFT",
                line=points(g.TABLE_PITCH),
                within=cell,
                space_before=2.0,
                space_after=2.0,
            )

    paper.add("", w.BODY, line=_TABLE_GAP)


def _attachments(paper: WordPaper) -> None:
    """Add the list of attachments below a blank line."""
    names = paper.content.attachments
    for n, name in enumerate(names, start=1):
        label, number = "附件：" if n == 1 else "", f"{n}." if len(names) > 1 else ""
        hang = _nominal(number) + (3 * CELL if n == 1 else 0.0)
        places = {"left_indent": 5 * CELL + _nominal(number), "first_line_indent": -hang}
        paper.add(label + number + name, w.BODY, space_before=_PITCH if n == 1 else 0.0, indents=places)


def _signature(paper: WordPaper) -> None:
    """Add agency and date, with or without room for the seal; kept with the text above."""
    agency, date = paper.content.signature.agency, paper.content.signature.date
    if not (agency or date):
        return
    paragraphs = [paragraph for paragraph in paper.document.paragraphs[-2:] if paragraph.text]
    for paragraph in paragraphs:
        paragraph.paragraph_format.keep_with_next = True
    sealed = paper.content.signature.sealed
    blank = g.SEALED_BLANK_LINES if sealed else g.UNSEALED_BLANK_LINES
    edge = (g.SEALED_DATE_INDENT if sealed else g.UNSEALED_INDENT) * CELL
    wide = _nominal(agency)
    step = (wide - _nominal(date)) / 2 if sealed else 2 * CELL
    right = max(0.0, edge - step if sealed else edge)
    left = points(g.AREA_WIDTH) - right - max(wide, 0.0 if sealed else step + _nominal(date))
    for n in range(blank):
        paper.add("", w.BODY, keep_with_next=n < blank)
    paper.add(agency, w.BODY, align="LEFT", left_indent=left, keep_with_next=True)
    paper.add(date, w.BODY, align="LEFT", left_indent=left + step)


def _receipt(paper: WordPaper) -> None:
    """Add the tear-off slip as one piece below a dashed line."""
    slip = paper.content.receipt
    if slip is None:
        return
    cut = paper.add("", w.BODY, keep_with_next=True)
    add_border(cut, "bottom", "dashed", 6)
    paper.add(slip.title, w.SLIP_TITLE, align="CENTER", keep_with_next=True)
    first = len(paper.document.paragraphs)
    for block in slip.blocks:
        _block(paper, block)
    for paragraph in paper.document.paragraphs[first:]:
        paragraph.paragraph_format.keep_with_next = True
    widest = max(map(_nominal, slip.lines), default=0.0)
    column = max(0.0, min(points(g.AREA_WIDTH) / 2, points(g.AREA_WIDTH) - widest - CELL))
    for n, line in enumerate(slip.lines, start=1):
        paper.add(line, w.BODY, align="LEFT", left_indent=column, keep_with_next=n < len(slip.lines))


def _imprint(paper: WordPaper) -> None:
    """Add copies, issuing office and date between rules; a letter has only the copies."""
    imprint = paper.content.imprint
    if imprint is None:
        return
    paper.add("", w.BODY, line=_TABLE_GAP, keep_with_next=True)
    letter = paper.content.form is NoticeForm.LETTER
    names = imprint.copies_to.rstrip("。")
    places = {"first_line_indent": g.SMALL_SIZE}
    if names:
        copies = paper.add(f"抄送：{names}。", w.SMALL, line=22.7, keep_with_next=not letter, indents=places)
        if not letter:
            add_border(copies, "top", "single", 8)
    if not letter:
        _issued(paper, imprint.issuer, imprint.date + "印发")


def _issued(paper: WordPaper, issuer: str, date: str) -> None:
    from docx.enum.text import WD_TAB_ALIGNMENT
    from docx.shared import Pt

    last = paper.add(issuer, w.SMALL, align="LEFT", line=22.7, first_line_indent=g.SMALL_SIZE)
    edge = Pt(points(g.AREA_WIDTH) - g.SMALL_SIZE)
    last.paragraph_format.tab_stops.add_tab_stop(edge, WD_TAB_ALIGNMENT.RIGHT)
    last.add_run("\t")
    add_text(last, date, w.SMALL)
    add_border(last, "top", "single", 6)
    add_border(last, "bottom", "single", 8)


def _keepers(paper: WordPaper) -> None:
    """Add the keepers of a form's or record's copies in the smallest type."""
    names = paper.content.copies
    if not names or paper.content.form not in (NoticeForm.FORM, NoticeForm.RECORD):
        return
    text = f"（一式{len(names)}份：{'，'.join(names)}）" if len(names) > 1 else f"（{names[0]}）"
    paper.add(text, w.KEEPERS, align="RIGHT", line=14.0)
