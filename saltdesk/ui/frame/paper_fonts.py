"""The fonts of notices: the bundled ones, or this machine's fonts for official documents."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from saltdesk.domain.base.errors import Problem

if TYPE_CHECKING:
    from saltdesk.services.notices.issuing import Render


def renderer(fonts: str) -> Render:
    """Return the notice renderer for the ``PAPER_FONTS`` setting, to be called on the worker."""
    from saltdesk.documents.notice import render
    from saltdesk.documents.setting.office_fonts import FontChoice

    return partial(render, fonts=FontChoice.from_text(fonts))


def unprintable(values: Mapping[str, object], fonts: str) -> tuple[Problem, ...]:
    """Return one problem per field with a character that no available font has; call it on the worker."""
    from saltdesk.documents import notice
    from saltdesk.documents.setting.office_fonts import FontChoice

    return notice.unprintable(values, fonts=FontChoice.from_text(fonts))
