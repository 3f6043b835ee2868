"""The head of a Word copy, one per form of paper; a letter has its mark in the first page header."""

from __future__ import annotations

from typing import Final

from saltdesk.documents.setting import geometry as g
from saltdesk.documents.setting import palette
from saltdesk.documents.word import parts as w
from saltdesk.documents.word.page import COPY_NOTE, WordPaper, clear, points
from saltdesk.documents.word.parts import WordStyle, add_border
from saltdesk.domain.notices.notice import NoticeForm

_PITCH: Final = w.LINE
_TITLE_LIFT: Final = 8.0  # offset of title type below the top of its line


def write_head(paper: WordPaper) -> None:
    """Write agency, number and title for the form of the paper."""
    match paper.content.form:
        case NoticeForm.LETTERHEAD:
            _letterhead(paper)
        case NoticeForm.LETTER:
            _letter_head(paper)
        case NoticeForm.FORM:
            _plain_head(paper, w.TITLE, w.FORM_TITLE)
        case _:
            _plain_head(paper, w.SLIP_TITLE, w.TITLE)


def _plain_head(paper: WordPaper, agency: WordStyle, title: WordStyle) -> None:
    paper.add(paper.content.agency, agency, align="CENTER")
    for text in paper.content.title.splitlines():
        paper.add(text, title, align="CENTER", line=32.0)
    paper.add(paper.content.number, w.BODY, align="RIGHT", space_before=0.3 * _PITCH)


def _letterhead(paper: WordPaper) -> None:
    paper.add(paper.content.agency, _mark(paper), align="CENTER", line=46.0, space_before=points(34.0))
    paper.add(paper.content.number, w.BODY, align="CENTER", line=20.0, space_before=2 * _PITCH)
    rule = paper.add("", w.BODY, line=points(g.RULE_BELOW_NUMBER))
    add_border(rule, "bottom", "single", 8, palette.WORD_RED)
    _title(paper, 2 * _PITCH - _TITLE_LIFT)


def _letter_head(paper: WordPaper) -> None:
    section = paper.document.sections[0]
    header, footer = section.first_page_header, section.first_page_footer
    outside = {
        "left_indent": -points(g.AREA_LEFT - (g.PAGE_WIDTH - g.LETTER_RULE_WIDTH) / 2),
        "right_indent": -points((g.PAGE_WIDTH + g.LETTER_RULE_WIDTH) / 2 - g.AREA_RIGHT),
    }
    for part in (header, footer):
        part.is_linked_to_previous = False
        clear(part)
    mark = paper.add(
        paper.content.agency, _mark(paper), align="CENTER", line=54.0, within=header, indents=outside
    )
    add_border(mark, "bottom", "thickThinMediumGap", 24, palette.WORD_RED)
    note = paper.add(COPY_NOTE, w.NOTE, align="RIGHT", line=12.0, within=footer, indents=outside)
    add_border(note, "bottom", "thinThickMediumGap", 24, palette.WORD_RED)
    paper.add(
        paper.content.number, w.BODY, align="RIGHT", space_before=points(g.LETTER_NUMBER_BELOW_RULE) / 2
    )
    _title(paper, 2 * _PITCH - _TITLE_LIFT)


def _mark(paper: WordPaper) -> WordStyle:
    """Return the style of the red mark, smaller if the agency's name would be too wide."""
    widest = len(paper.content.agency) * w.MARK.size
    size = w.MARK.size * min(1.0, points(g.AREA_WIDTH) / widest) if widest else w.MARK.size
    return WordStyle(w.MARK.font, int(size * 2) / 2, color=palette.WORD_RED)


def _title(paper: WordPaper, before: float) -> None:
    lines = paper.content.title.splitlines()
    for n, text in enumerate(lines, start=1):
        after = _PITCH if n == len(lines) else 0.0
        paper.add(text, w.TITLE, align="CENTER", space_before=before, space_after=after)
        before = 0.0
