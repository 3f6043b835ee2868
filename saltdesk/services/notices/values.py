"""The values that prefill a notice from the records, for staff to check and complete."""

from __future__ import annotations

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.notices.kinds import NoticeKind
from saltdesk.services.desk.desk import Desk, refuse_unallowed
from saltdesk.services.desk.wording import Values, template
from saltdesk.services.notices.effects import effects_of


def area_of(kind: NoticeKind, area: Area | None) -> Area:
    """Return the area of the record, by default the kind's first; RuleError if the kind does not allow it."""
    area = area or kind.area
    if area not in kind.areas:
        raise RuleError(f"{kind.label}不能由{area.label}记录制发。")
    return area


def prefilled(desk: Desk, kind: NoticeKind, record: int, area: Area | None = None) -> Values:
    """Return the values of a notice that the records provide, by field; fields without a value are left out.

    ``area`` is the area of the record; by default the first of the kind's areas.

    Raises:
        NotAllowed: another office issues this kind, or this person may not know the complainant.
        RuleError: the record no longer exists, or the notice has no subject.
    """
    fill = effects_of(kind).values[area_of(kind, area)]
    refuse_unallowed(desk, kind.act)
    known = {element.field for element in template(kind.code).elements}
    values = fill(desk, kind, record)
    return {field: value for field, value in values.items() if field in known}
