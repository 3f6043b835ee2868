"""The lines of adjustments: our links, those of other bodies, and events to be judged."""

from __future__ import annotations

from saltdesk.domain.acts.act import LAW
from saltdesk.domain.adjustments.adjustment import LINK_BY_CODE, AdjustmentStatus
from saltdesk.domain.adjustments.event import EventStatus
from saltdesk.domain.calendar.terms import Side
from saltdesk.domain.today.groups import Group, Timing
from saltdesk.services.today.line import Line
from saltdesk.storage.areas.adjustments import ADJUSTMENT_LINKS, ADJUSTMENTS, EVENTS
from saltdesk.storage.open_rows import Above, OpenRow, OpenRows, in_states


def _links(side: Side) -> OpenRows:
    """Return the running links of open cases that one side has to end."""
    codes = tuple(code for code, rule in LINK_BY_CODE.items() if rule.side is side)
    return OpenRows(
        ADJUSTMENT_LINKS,
        {"code": codes},
        unset=("done_on",),
        given=("started_on",),
        due="due_on",
        since="started_on",
        office="above.office" if side is Side.IN else "",
        provisional="due_provisional",
        details=("code", "body"),
        above=Above(ADJUSTMENTS, "adjustment", in_states(AdjustmentStatus.OPEN)),
    )


def _link_words(row: OpenRow) -> str:
    return LINK_BY_CODE[row.details[0]].label


def _link_body(row: OpenRow) -> str:
    """Return the code of the lead department, or the words for whoever acts in the link."""
    code, body = row.details
    return body or LINK_BY_CODE[code].actor


ADJUSTMENT_LINES: tuple[Line, ...] = (
    Line("adjustment.own", "本局环节", Group.LATER, "adjustment.link", _links(Side.IN), told=_link_words),
    Line(
        "adjustment.others",
        "外单位环节",
        Group.WAITING,
        "adjustment.link",
        _links(Side.OUT),
        Timing.OTHERS,
        told=_link_words,
        body=_link_body,
    ),
    Line(
        "event.judge",
        "判断调整情形",
        Group.LATER,
        "event.attach",
        OpenRows(EVENTS, in_states(EventStatus.OPEN), due="due_on", provisional="due_provisional"),
        owners=LAW,
    ),
)
"""What is to be done about adjustments (section 三)."""
