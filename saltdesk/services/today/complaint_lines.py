"""The lines of complaints: decide, answer, tell why not, wait for a supplement, file."""

from __future__ import annotations

from saltdesk.domain.complaints.complaint import TURNED_AWAY, ComplaintStatus
from saltdesk.domain.today.groups import Group, Timing
from saltdesk.services.today.line import Line
from saltdesk.storage.areas.complaints import COMPLAINTS
from saltdesk.storage.open_rows import OpenRows, in_states

_ANSWERED = (ComplaintStatus.ANSWERED, ComplaintStatus.UNANSWERABLE, ComplaintStatus.WITHDRAWN)


def _complaints(
    *states: ComplaintStatus,
    unset: tuple[str, ...] = (),
    given: tuple[str, ...] = (),
    since: str = "",
    index: str = "complaint_open",
) -> OpenRows:
    """Return complaints in these states; archived ones are not in the indexes that answer this."""
    is_handled = ComplaintStatus.ACCEPTED in states
    return OpenRows(
        COMPLAINTS,
        in_states(*states),
        unset=("archived_on", *unset),
        given=given,
        due="due_on",
        since=since,
        office="handling_office" if is_handled else "",
        person="assignee" if is_handled else "",
        provisional="due_provisional",
        index=index,
    )


COMPLAINT_LINES: tuple[Line, ...] = (
    Line(
        "complaint.decide",
        "决定是否受理",
        Group.LATER,
        "complaint.accept",
        _complaints(ComplaintStatus.REGISTERED),
    ),
    Line(
        "complaint.answer",
        "办理和答复",
        Group.LATER,
        "complaint.answer",
        _complaints(ComplaintStatus.ACCEPTED),
    ),
    Line(
        "complaint.tell",
        "告知不受理的理由",
        Group.UNTOLD,
        "complaint.tell",
        _complaints(*TURNED_AWAY, unset=("told_on",), since="decided_on"),
    ),
    Line(
        "complaint.supplement",
        "等投诉人补正",
        Group.SUPPLEMENT,
        "complaint.supply",
        _complaints(ComplaintStatus.SUPPLEMENTING, since="supplement_asked_on"),
        Timing.OTHERS,
    ),
    Line(
        "complaint.archive",
        "回访、归档",
        Group.UNDATED,
        "complaint.archive",
        _complaints(*_ANSWERED, since="answered_on"),
        Timing.PLANNED,
    ),
    Line(
        "complaint.file",
        "归档",
        Group.UNDATED,
        "complaint.archive",
        _complaints(*TURNED_AWAY, given=("told_on",), since="told_on", index="complaint_told"),
        Timing.PLANNED,
    ),
)
"""What is to be done about complaints (section 五)."""
