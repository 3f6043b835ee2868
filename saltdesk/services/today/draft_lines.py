"""The lines of forms that the person at the desk left unfinished on a page."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.domain.today.groups import Group, Timing
from saltdesk.services.today.computed import page_drafts
from saltdesk.services.today.line import Line
from saltdesk.storage.open_rows import OpenRow

_PAGES: tuple[tuple[str, str], ...] = (
    ("complaint", "complaint.register"),
    ("adjustment", "adjustment.open"),
    ("inspection", "inspection.plan"),
    ("accountability", "accountability.open"),
    ("power_item", "power.add"),
    ("list_version", "version.draft"),
    ("standard", "standard.add"),
)
"""The name under which a page keeps its drafts, and the act of the page."""


def _words(verb: str, row: OpenRow) -> str:
    return "修改没有填完" if row.key else f"{verb}没有填完"


def _lines() -> Iterator[Line]:
    for name, code in _PAGES:
        act = ACT_BY_CODE[code]
        yield Line(
            f"draft.{name}",
            act.verb,
            Group.DRAFT,
            code,
            timing=Timing.PLANNED,
            owners=(),
            told=partial(_words, act.verb),
            computed=partial(page_drafts, name),
            of_area=act.area,
        )


DRAFT_LINES: tuple[Line, ...] = tuple(_lines())
"""Unfinished forms of the person at the desk."""
