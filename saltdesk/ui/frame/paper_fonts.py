"""Which fonts notices are set in: the shipped ones, or those this machine has for official papers."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from saltdesk.domain.base.errors import Problem

if TYPE_CHECKING:
    from saltdesk.services.notices.notices import Render


def renderer(fonts: str) -> Render:
    """What sets a notice in type with the fonts of the setting ``PAPER_FONTS``; for the worker."""
    from saltdesk.documents.notice import render
    from saltdesk.documents.setting.office_fonts import FontChoice

    return partial(render, fonts=FontChoice.from_text(fonts))


def unprintable(values: Mapping[str, object], fonts: str) -> tuple[Problem, ...]:
    """One problem for each field with a character those fonts and the shipped ones lack; for the worker."""
    from saltdesk.documents import notice
    from saltdesk.documents.setting.office_fonts import FontChoice

    return notice.unprintable(values, fonts=FontChoice.from_text(fonts))
