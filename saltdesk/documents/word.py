"""The copy of a notice that offices edit in Word or WPS.

The same text and margins as the PDF, fonts by name. Lines may turn elsewhere, so the PDF is what was issued;
every page says that this is a copy for editing. It carries no check code, and foot blocks follow the text.
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from saltdesk.documents import geometry as g
from saltdesk.documents import word_parts as w
from saltdesk.documents.word_parts import (
    WordStyle,
    add_border,
    add_field,
    add_text,
    rule_table,
    without_gaps,
    writable,
)
from saltdesk.domain.notices import Blank, Block, Heading, NoticeContent, NoticeForm, Paragraph, Table

if TYPE_CHECKING:
    from docx.text.paragraph import Paragraph as WordParagraph

COPY_NOTE = "编辑稿，正式文本以登记的PDF为准"
_CELL = g.CELL / g.POINT
_PITCH = w.LINE
_TABLE_GAP = 8.0  # above and below a table
_TITLE_LIFT = 8.0  # the type of a title stands that much below the top of its line
_RED = "FF0000"


def render_word(content: NoticeContent) -> bytes:
    """The DOCX of a notice. Raises RuleError for a character no Word file can hold."""
    writer = _Writer(content)
    writer.head()
    if content.addressee:
        writer.add(content.addressee, w.BODY)
    for block in content.blocks:
        writer.block(block)
    writer.attachments()
    writer.signature()
    writer.receipt()
    writer.imprint()
    writer.keepers()
    return writer.saved()


def _points(millimetres: float) -> float:
    return millimetres / g.POINT


def _nominal(text: str) -> float:
    """Width of a body text in points, Latin characters half as wide as Chinese ones."""
    return sum(_CELL if ord(char) > 0x2E7F else _CELL / 2 for char in text)


class _Writer:
    """One document being written."""

    def __init__(self, content: NoticeContent) -> None:
        from docx import Document

        self.content = content
        self.document = Document()
        self._margins()
        self._properties()
        self._page_numbers()

    def saved(self) -> bytes:
        buffer = io.BytesIO()
        self.document.save(buffer)
        return buffer.getvalue()

    def add(
        self,
        text: str,
        style: WordStyle,
        *,
        align: str = "JUSTIFY",
        line: float = w.LINE,
        within: Any = None,
        indents: Mapping[str, float] | None = None,
        **places: float,
    ) -> WordParagraph:
        """A paragraph of exact line height; ``places`` and ``indents`` are its formats, in points."""
        from docx.enum.text import WD_LINE_SPACING
        from docx.enum.text import WD_PARAGRAPH_ALIGNMENT as ALIGNMENT
        from docx.shared import Pt

        paragraph: WordParagraph = (within or self.document).add_paragraph()
        form = paragraph.paragraph_format
        form.alignment = ALIGNMENT[align]
        form.line_spacing_rule = WD_LINE_SPACING.EXACTLY
        form.line_spacing = Pt(line)
        form.widow_control = False
        without_gaps(paragraph)
        for name, value in ({"space_before": 0.0, "space_after": 0.0} | places | dict(indents or {})).items():
            setattr(form, name, value if isinstance(value, bool) else Pt(value))
        if text:
            add_text(paragraph, text, style)
        return paragraph

    # -- page -----------------------------------------------------------------------------------------

    def _margins(self) -> None:
        from docx.shared import Mm

        section = self.document.sections[0]
        section.page_width, section.page_height = Mm(g.PAGE_WIDTH), Mm(g.PAGE_HEIGHT)
        section.top_margin, section.bottom_margin = Mm(g.TOP_MARGIN), Mm(g.PAGE_HEIGHT - g.AREA_BOTTOM)
        section.left_margin, section.right_margin = Mm(g.BINDING_MARGIN), Mm(g.PAGE_WIDTH - g.AREA_RIGHT)
        section.footer_distance = Mm(g.LETTER_RULE_ABOVE_EDGE)
        letter = self.content.form is NoticeForm.LETTER
        section.header_distance = Mm(g.LETTER_MARK_TOP - 1.0 if letter else 20.0)
        section.different_first_page_header_footer = letter
        self.document.settings.odd_and_even_pages_header_footer = True

    def _properties(self) -> None:
        properties = self.document.core_properties
        properties.title = writable(self.content.title)[:255]
        properties.subject = writable(self.content.number)[:255]
        properties.author = writable(self.content.agency)[:255]
        properties.language = "zh-CN"
        properties.comments = COPY_NOTE

    def _page_numbers(self) -> None:
        section = self.document.sections[0]
        indent = {"right_indent": _CELL, "left_indent": _CELL}
        sides = (
            (section.footer, section.header, "RIGHT"),
            (section.even_page_footer, section.even_page_header, "LEFT"),
        )
        for footer, header, side in sides:
            for part in (footer, header):
                part.is_linked_to_previous = False
                _clear(part)
            self.add(COPY_NOTE, w.NOTE, align="RIGHT", line=12.0, within=header)
            record = self.content.form is NoticeForm.RECORD
            number = self.add(
                "",
                w.NUMERAL,
                align="CENTER" if record else side,
                line=16.0,
                within=footer,
                space_after=_points(5.5),
                indents={} if record else indent,
            )
            self._number_into(number)

    def _number_into(self, paragraph: WordParagraph) -> None:
        if self.content.form is NoticeForm.RECORD:
            parts = [("第", "PAGE"), ("页　共", "NUMPAGES"), ("页", "")]
        else:
            parts = [("— ", "PAGE"), (" —", "")]
        for text, field in parts:
            add_text(paragraph, text, w.NUMERAL)
            if field:
                add_field(paragraph, field, w.NUMERAL)

    # -- head -----------------------------------------------------------------------------------------

    def head(self) -> None:
        """Agency, number and title as the form asks for."""
        match self.content.form:
            case NoticeForm.LETTERHEAD:
                self._letterhead()
            case NoticeForm.LETTER:
                self._letter_head()
            case NoticeForm.FORM:
                self._plain_head(w.TITLE, w.FORM_TITLE)
            case _:
                self._plain_head(w.SLIP_TITLE, w.TITLE)

    def _plain_head(self, agency: WordStyle, title: WordStyle) -> None:
        self.add(self.content.agency, agency, align="CENTER")
        for text in self.content.title.splitlines():
            self.add(text, title, align="CENTER", line=32.0)
        self.add(self.content.number, w.BODY, align="RIGHT", space_before=0.3 * _PITCH)

    def _letterhead(self) -> None:
        self.add(self.content.agency, self._mark(), align="CENTER", line=46.0, space_before=_points(34.0))
        self.add(self.content.number, w.BODY, align="CENTER", line=20.0, space_before=2 * _PITCH)
        rule = self.add("", w.BODY, line=_points(g.RULE_BELOW_NUMBER))
        add_border(rule, "bottom", "single", 8, _RED)
        self._title(2 * _PITCH - _TITLE_LIFT)

    def _letter_head(self) -> None:
        section = self.document.sections[0]
        header, footer = section.first_page_header, section.first_page_footer
        outside = {
            "left_indent": -_points(g.AREA_LEFT - (g.PAGE_WIDTH - g.LETTER_RULE_WIDTH) / 2),
            "right_indent": -_points((g.PAGE_WIDTH + g.LETTER_RULE_WIDTH) / 2 - g.AREA_RIGHT),
        }
        for part in (header, footer):
            part.is_linked_to_previous = False
            _clear(part)
        mark = self.add(
            self.content.agency, self._mark(), align="CENTER", line=54.0, within=header, indents=outside
        )
        add_border(mark, "bottom", "thickThinMediumGap", 24, _RED)
        note = self.add(COPY_NOTE, w.NOTE, align="RIGHT", line=12.0, within=footer, indents=outside)
        add_border(note, "bottom", "thinThickMediumGap", 24, _RED)
        self.add(
            self.content.number, w.BODY, align="RIGHT", space_before=_points(g.LETTER_NUMBER_BELOW_RULE) / 2
        )
        self._title(2 * _PITCH - _TITLE_LIFT)

    def _mark(self) -> WordStyle:
        """The red mark, smaller where the agency's name would be wider than the type area."""
        widest = len(self.content.agency) * w.MARK.size
        size = w.MARK.size * min(1.0, _points(g.AREA_WIDTH) / widest) if widest else w.MARK.size
        return WordStyle(w.MARK.font, int(size * 2) / 2, color=_RED)

    def _title(self, before: float) -> None:
        lines = self.content.title.splitlines()
        for n, text in enumerate(lines, start=1):
            after = _PITCH if n == len(lines) else 0.0
            self.add(text, w.TITLE, align="CENTER", space_before=before, space_after=after)
            before = 0.0

    # -- body -----------------------------------------------------------------------------------------

    def block(self, block: Block) -> None:
        """One block of the body."""
        match block:
            case Paragraph(text):
                self.add(text, w.BODY, first_line_indent=2 * _CELL)
            case Heading(level, text):
                self.add(text, w.HEADINGS[level], first_line_indent=2 * _CELL, keep_with_next=True)
            case Table():
                self._table(block)
            case Blank(lines):
                for paragraph in self.document.paragraphs[-2:]:
                    paragraph.paragraph_format.keep_with_next = True
                for n, label in enumerate(lines, start=1):
                    self._blank(label, last=n == len(lines))

    def _blank(self, label: str, *, last: bool) -> None:
        from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER
        from docx.shared import Pt

        line = self.add(label, w.BODY, align="LEFT", first_line_indent=2 * _CELL, keep_with_next=not last)
        stops = line.paragraph_format.tab_stops
        stops.add_tab_stop(Pt(_points(g.AREA_WIDTH)), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.LINES)
        line.add_run("\t")

    def _table(self, table: Table) -> None:
        from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT
        from docx.shared import Mm

        rows = [table.head, *table.rows] if any(table.head) else list(table.rows)
        self.add("", w.BODY, line=_TABLE_GAP, keep_with_next=True)
        made = self.document.add_table(rows=len(rows), cols=len(table.shares))
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
                _clear(cell)
                self.add(
                    text,
                    style,
                    align="CENTER" if style is w.CELL_HEAD else "LEFT",
                    line=_points(g.TABLE_PITCH),
                    within=cell,
                    space_before=2.0,
                    space_after=2.0,
                )

        self.add("", w.BODY, line=_TABLE_GAP)

    # -- end ------------------------------------------------------------------------------------------

    def attachments(self) -> None:
        """The list of attachments, a blank line above it."""
        names = self.content.attachments
        for n, name in enumerate(names, start=1):
            label, number = "附件：" if n == 1 else "", f"{n}." if len(names) > 1 else ""
            hang = _nominal(number) + (3 * _CELL if n == 1 else 0.0)
            places = {"left_indent": 5 * _CELL + _nominal(number), "first_line_indent": -hang}
            self.add(label + number + name, w.BODY, space_before=_PITCH if n == 1 else 0.0, indents=places)

    def signature(self) -> None:
        """Agency and date, with room for the seal or without; kept with the text above."""
        agency, date = self.content.signature.agency, self.content.signature.date
        if not (agency or date):
            return
        paragraphs = [paragraph for paragraph in self.document.paragraphs[-2:] if paragraph.text]
        for paragraph in paragraphs:
            paragraph.paragraph_format.keep_with_next = True
        sealed = self.content.signature.sealed
        blank = g.SEALED_BLANK_LINES if sealed else g.UNSEALED_BLANK_LINES
        edge = (g.SEALED_DATE_INDENT if sealed else g.UNSEALED_INDENT) * _CELL
        wide = _nominal(agency)
        step = (wide - _nominal(date)) / 2 if sealed else 2 * _CELL
        right = max(0.0, edge - step if sealed else edge)
        left = _points(g.AREA_WIDTH) - right - max(wide, 0.0 if sealed else step + _nominal(date))
        for n in range(blank):
            self.add("", w.BODY, keep_with_next=n < blank)
        self.add(agency, w.BODY, align="LEFT", left_indent=left, keep_with_next=True)
        self.add(date, w.BODY, align="LEFT", left_indent=left + step)

    def receipt(self) -> None:
        """The slip to tear off, in one piece below a dashed line."""
        slip = self.content.receipt
        if slip is None:
            return
        cut = self.add("", w.BODY, keep_with_next=True)
        add_border(cut, "bottom", "dashed", 6)
        self.add(slip.title, w.SLIP_TITLE, align="CENTER", keep_with_next=True)
        first = len(self.document.paragraphs)
        for block in slip.blocks:
            self.block(block)
        for paragraph in self.document.paragraphs[first:]:
            paragraph.paragraph_format.keep_with_next = True
        widest = max(map(_nominal, slip.lines), default=0.0)
        column = max(0.0, min(_points(g.AREA_WIDTH) / 2, _points(g.AREA_WIDTH) - widest - _CELL))
        for n, line in enumerate(slip.lines, start=1):
            self.add(line, w.BODY, align="LEFT", left_indent=column, keep_with_next=n < len(slip.lines))

    def imprint(self) -> None:
        """Copies to, issuing office and date between rules; a letter names the copies alone."""
        imprint = self.content.imprint
        if imprint is None:
            return
        self.add("", w.BODY, line=_TABLE_GAP, keep_with_next=True)
        letter = self.content.form is NoticeForm.LETTER
        names = imprint.copies_to.rstrip("。")
        places = {"first_line_indent": g.SMALL_SIZE}
        if names:
            copies = self.add(
                f"抄送：{names}。", w.SMALL, line=22.7, keep_with_next=not letter, indents=places
            )
            if not letter:
                add_border(copies, "top", "single", 8)
        if not letter:
            self._issued(imprint.issuer, imprint.date + "印发")

    def _issued(self, issuer: str, date: str) -> None:
        from docx.enum.text import WD_TAB_ALIGNMENT
        from docx.shared import Pt

        last = self.add(issuer, w.SMALL, align="LEFT", line=22.7, first_line_indent=g.SMALL_SIZE)
        edge = Pt(_points(g.AREA_WIDTH) - g.SMALL_SIZE)
        last.paragraph_format.tab_stops.add_tab_stop(edge, WD_TAB_ALIGNMENT.RIGHT)
        last.add_run("\t")
        add_text(last, date, w.SMALL)
        add_border(last, "top", "single", 6)
        add_border(last, "bottom", "single", 8)

    def keepers(self) -> None:
        """Who keeps each copy of a form or record, in the smallest type."""
        names = self.content.copies
        if not names or self.content.form not in (NoticeForm.FORM, NoticeForm.RECORD):
            return
        text = f"（一式{len(names)}份：{'，'.join(names)}）" if len(names) > 1 else f"（{names[0]}）"
        self.add(text, w.KEEPERS, align="RIGHT", line=14.0)


def _clear(part: Any) -> None:
    """Remove the empty paragraph a header, footer or cell is made with."""
    for paragraph in part.paragraphs:
        paragraph._p.getparent().remove(paragraph._p)  # noqa: SLF001  # python-docx removes nothing itself
