"""The head of the first page, one for each form of paper (GB/T 9704-2012, 7.2 and 10.1)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from saltdesk.documents.setting import geometry as g
from saltdesk.documents.setting import palette
from saltdesk.documents.setting.marks import Mark, Placed, row_top
from saltdesk.documents.setting.typeset import (
    BODY,
    FORM_TITLE,
    MARK,
    SLIP_TITLE,
    TITLE,
    Rule,
    Text,
    Typesetter,
)
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.notices.notice import NoticeContent, NoticeForm

_CENTRE = g.AREA_LEFT + g.AREA_WIDTH / 2


@dataclass(frozen=True)
class Head:
    """The head of the first page, and the start of the first row below it."""

    marks: tuple[Mark, ...]
    below: float


def head(setter: Typesetter, content: NoticeContent) -> Head:
    """Return the head for the form of the paper."""
    return _HEADS[content.form](setter, content)


def _form_head(setter: Typesetter, content: NoticeContent) -> Head:
    """Return agency, title and number of a form addressed to one party; the body keeps to the grid."""
    agency = setter.title_lines(TITLE, content.agency)
    titles = setter.title_lines(FORM_TITLE, content.title)
    first = len(agency) - 1 + g.FORM_TITLE_ROW
    last = first + len(titles) - 1
    number = setter.right(BODY, content.number, g.AREA_RIGHT)
    return Head(
        (
            *(Placed(text, row_top(n)) for n, text in enumerate(agency)),
            *(Placed(text, row_top(first + n)) for n, text in enumerate(titles)),
            Placed(number, row_top(last + g.FORM_NUMBER_BELOW_TITLE)),
        ),
        row_top(last + g.FORM_BODY_BELOW_TITLE),
    )


def _record_head(setter: Typesetter, content: NoticeContent) -> Head:
    """Return agency in small type, title and number of a record."""
    agency = setter.title_lines(SLIP_TITLE, content.agency)
    titles = setter.title_lines(TITLE, content.title)
    first = len(agency) - 1 + g.RECORD_TITLE_ROW
    last = first + len(titles) - 1
    number = setter.right(BODY, content.number, g.AREA_RIGHT)
    return Head(
        (
            *(Placed(text, row_top(n)) for n, text in enumerate(agency)),
            *(Placed(text, row_top(first + n)) for n, text in enumerate(titles)),
            Placed(number, row_top(last + g.RECORD_NUMBER_BELOW_TITLE)),
        ),
        row_top(last + g.RECORD_BODY_BELOW_TITLE),
    )


def _letterhead(setter: Typesetter, content: NoticeContent) -> Head:
    """Return red mark, number, red rule and title; the mark's ink begins 72 mm from the edge (7.2.4)."""
    mark = _fitting_mark(setter, content.agency, g.AREA_WIDTH)
    baseline = g.MARK_TOP + setter.ink(mark.style, mark.line.text)[1]
    size = g.em(mark.style.size)
    mark_top = baseline - g.EM_TOP * size
    number_top = mark_top + size + g.NUMBER_BELOW_MARK * g.PITCH
    rule = number_top + g.em(g.BODY_SIZE) + g.RULE_BELOW_NUMBER
    titles, below = _title(setter, content.title, rule + g.TITLE_BELOW_RULE * g.PITCH)
    return Head(
        (
            Placed(mark, mark_top),
            Placed(setter.centred(BODY, content.number, _CENTRE), number_top),
            Rule(g.AREA_LEFT, g.AREA_RIGHT, rule, g.RED_RULE_WIDTH, palette.RED),
            *titles,
        ),
        below,
    )


def _letter_head(setter: Typesetter, content: NoticeContent) -> Head:
    """Return red mark 30 mm from the edge, double rule, number flush right, title, double rule (10.1)."""
    mark = _fitting_mark(setter, content.agency, g.AREA_WIDTH)
    low, high = setter.ink(mark.style, mark.line.text)
    baseline = g.LETTER_MARK_TOP + high
    upper = tuple(_double_rule(baseline - low + g.LETTER_RULE_BELOW_MARK, thick_first=True))
    end = upper[-1].y + upper[-1].width / 2
    number_top = end + g.LETTER_NUMBER_BELOW_RULE
    below_number = number_top + g.em(g.BODY_SIZE) + g.LETTER_TITLE_BELOW_NUMBER * g.PITCH
    titles, below = _title(setter, content.title, below_number)
    return Head(
        (
            Placed(mark, baseline - g.EM_TOP * g.em(mark.style.size)),
            *upper,
            Placed(setter.right(BODY, content.number, g.AREA_RIGHT), number_top),
            *titles,
            *_double_rule(g.PAGE_HEIGHT - g.LETTER_RULE_ABOVE_EDGE - _DOUBLE_RULE, thick_first=False),
        ),
        below,
    )


_DOUBLE_RULE = g.LETTER_RULE_THICK + g.LETTER_RULE_GAP + g.LETTER_RULE_THIN


def _double_rule(top: float, *, thick_first: bool) -> Iterator[Rule]:
    """Yield two red rules whose upper edge is at ``top``."""
    left = (g.PAGE_WIDTH - g.LETTER_RULE_WIDTH) / 2
    widths = (g.LETTER_RULE_THICK, g.LETTER_RULE_THIN)
    for width in widths if thick_first else reversed(widths):
        yield Rule(left, left + g.LETTER_RULE_WIDTH, top + width / 2, width, palette.RED)
        top += width + g.LETTER_RULE_GAP


def _title(setter: Typesetter, title: str, top: float) -> tuple[list[Placed], float]:
    """Return the lines of a title that begins at ``top``, and the body's top a blank line below (7.3.1)."""
    texts = setter.title_lines(TITLE, title)
    return [Placed(text, top + n * g.PITCH) for n, text in enumerate(texts)], top + (len(texts) + 1) * g.PITCH


def _fitting_mark(setter: Typesetter, agency: str, width: float) -> Text:
    """Return the agency's mark, in smaller type if the name would be wider than ``width``."""
    style = replace(MARK, size=MARK.size * min(1.0, width / setter.width_of(MARK, agency)))
    return setter.centred(style, agency, _CENTRE)


_HEADS = {
    NoticeForm.FORM: _form_head,
    NoticeForm.RECORD: _record_head,
    NoticeForm.LETTERHEAD: _letterhead,
    NoticeForm.LETTER: _letter_head,
}
