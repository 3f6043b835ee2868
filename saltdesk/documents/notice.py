"""Renders a notice: content in, PDF out."""

from __future__ import annotations

from saltdesk.documents.setting.faces import printable, shared_faces
from saltdesk.documents.setting.fonts import FontRole
from saltdesk.documents.setting.layout import lay_out
from saltdesk.documents.setting.office_fonts import SHIPPED, FontChoice
from saltdesk.documents.setting.page import Metadata, draw
from saltdesk.documents.setting.typeset import Typesetter
from saltdesk.domain.base.errors import Problem, RuleError
from saltdesk.domain.notices.notice import NoticeContent, Values, text_of


def render(
    content: NoticeContent, *, reprint: bool = False, invariant: bool = False, fonts: FontChoice = SHIPPED
) -> bytes:
    """Return the PDF of a notice, laid out by GB/T 9704-2012 with embedded fonts.

    A reprint carries 重印件 in the top margin of every page. ``fonts`` names the office's own fonts to use.
    With ``invariant``, equal content gives equal bytes. Raises RuleError naming a character no font has,
    before anything is drawn; EnvironmentProblem when a font cannot be unpacked or read.
    """
    faces = shared_faces(fonts)
    pages = lay_out(content, Typesetter(faces), reprint=reprint)
    metadata = Metadata(
        title=printable(content.title), subject=printable(content.number), author=printable(content.agency)
    )
    return draw(pages, faces, metadata, invariant=invariant)


def unprintable(values: Values, *, fonts: FontChoice = SHIPPED) -> tuple[Problem, ...]:
    """Return one problem for each value with a character no font has, naming the field and the character."""
    return tuple(
        problem for field, value in values.items() if (problem := _unprintable(field, text_of(value), fonts))
    )


def _unprintable(field: str, text: str, fonts: FontChoice) -> Problem | None:
    faces = shared_faces(fonts)
    try:
        for char in dict.fromkeys(printable(text)):
            faces.source_for(FontRole.BODY, char)
    except RuleError as error:
        return Problem(error.problems[0].sentence, field)
    return None
