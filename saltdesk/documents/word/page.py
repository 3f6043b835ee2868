"""The page of a Word copy: margins, properties, page numbers, and adding paragraphs of exact height."""

from __future__ import annotations

import io
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from saltdesk.documents.setting import geometry as g
from saltdesk.documents.word import parts as w
from saltdesk.documents.word.parts import WordStyle, add_field, add_text, without_gaps, writable
from saltdesk.domain.notices.notice import NoticeContent, NoticeForm

if TYPE_CHECKING:
    from docx.text.paragraph import Paragraph as WordParagraph

COPY_NOTE: Final = "编辑稿，正式文本以登记的PDF为准"
CELL: Final = g.CELL / g.POINT
"""Width of a body character in points."""


def points(millimetres: float) -> float:
    """Convert millimetres to points."""
    return millimetres / g.POINT


def clear(part: Any) -> None:
    """Remove the initial empty paragraph of a header, footer or cell."""
    for paragraph in part.paragraphs:
        paragraph._p.getparent().remove(paragraph._p)  # noqa: SLF001  # python-docx removes nothing itself


class WordPaper:
    """A Word document being written: page, margins, page numbers, and its paragraphs."""

    def __init__(self, content: NoticeContent) -> None:
        from docx import Document

        self.content = content
        self.document = Document()
        self._margins()
        self._properties()
        self._page_numbers()

    def saved(self) -> bytes:
        """Return the finished file."""
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
        """Add a paragraph of exact line height; ``places`` and ``indents`` are its formats, in points."""
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
        indent = {"right_indent": CELL, "left_indent": CELL}
        sides = (
            (section.footer, section.header, "RIGHT"),
            (section.even_page_footer, section.even_page_header, "LEFT"),
        )
        for footer, header, side in sides:
            for part in (footer, header):
                part.is_linked_to_previous = False
                clear(part)
            self.add(COPY_NOTE, w.NOTE, align="RIGHT", line=12.0, within=header)
            record = self.content.form is NoticeForm.RECORD
            number = self.add(
                "",
                w.NUMERAL,
                align="CENTER" if record else side,
                line=16.0,
                within=footer,
                space_after=points(5.5),
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
