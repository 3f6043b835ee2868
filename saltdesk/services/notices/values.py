"""The values a notice starts from: what the records already say, for people to check and complete."""

from __future__ import annotations

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.notices.kinds import NoticeKind
from saltdesk.services.desk.desk import Desk, refusal
from saltdesk.services.desk.wording import Values, template
from saltdesk.services.notices.effects import effects_of


def area_of(kind: NoticeKind, area: Area | None) -> Area:
    """The area of the record, usually the kind's first; RuleError when the kind is not made from it."""
    area = area or kind.area
    if area not in kind.areas:
        raise RuleError(f"{kind.label}不能由{area.label}记录制发。")
    return area


def prefilled(desk: Desk, kind: NoticeKind, record: int, area: Area | None = None) -> Values:
    """The values of a notice as the records give them, by field; what they do not give is left out.

    ``area`` tells where the record lies when a kind can be made from several (usual: the kind's first).

    Raises:
        NotAllowed: another office issues this kind, or the complainant is none of this person's business.
        RuleError: the record is gone, or there is nothing this notice could be about.
    """
    fill = effects_of(kind).values[area_of(kind, area)]
    refused = refusal(desk, kind.act)
    if refused:
        raise refused
    known = {element.field for element in template(kind.code).elements}
    values = fill(desk, kind, record)
    return {field: value for field, value in values.items() if field in known}
