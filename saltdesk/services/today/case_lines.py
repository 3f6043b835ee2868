"""The lines of cases: their links with what is late or does not move, and results served but not public."""

from __future__ import annotations

from saltdesk.domain.cases.case import CaseStatus
from saltdesk.domain.cases.results import Publicity
from saltdesk.domain.today.groups import Group, Timing
from saltdesk.services.cases.monitoring import STUCK_DAYS
from saltdesk.services.today.line import Line
from saltdesk.storage.areas.cases import CASES
from saltdesk.storage.open_rows import OpenRow, OpenRows, in_states


def _cases(*states: CaseStatus, due: str, since: str, publicity: tuple[Publicity, ...] = ()) -> OpenRows:
    """Return cases in these states, and if given with their result in one of these states."""
    where = in_states(*states)
    if publicity:
        where["publicity"] = tuple(word.code for word in publicity)
    return OpenRows(
        CASES,
        where,
        due=due,
        since=since,
        office="office_code",
        person="holder",
        provisional="due_provisional" if due == "due_on" else "publish_provisional",
        details=("place_name",),
        index="power_case_publicity_publish_on" if publicity else "power_case_status_due_on",
    )


def _link(row: OpenRow) -> str:
    """Return the link in work, or what comes before the first one."""
    return row.details[0] or "办理办件"


CASE_LINES: tuple[Line, ...] = (
    Line(
        "case.step",
        "办理办件",
        Group.LATER,
        "case.accept",
        _cases(
            *(CaseStatus.RECEIVED, CaseStatus.RUNNING, CaseStatus.DECIDED), due="due_on", since="held_since"
        ),
        told=_link,
        stuck=STUCK_DAYS,
    ),
    Line(
        "case.resume",
        "恢复办理",
        Group.WAITING,
        "case.resume",
        _cases(CaseStatus.SUSPENDED, due="due_on", since="held_since"),
        Timing.OTHERS,
    ),
    Line(
        "case.publish",
        "公开结果",
        Group.PUBLISH,
        "case.publish",
        _cases(
            *(CaseStatus.SERVED, CaseStatus.CLOSED),
            due="publish_on",
            since="served_on",
            publicity=(Publicity.DUE,),
        ),
    ),
    Line(
        "case.close",
        "执行和办结",
        Group.UNDATED,
        "case.close",
        _cases(CaseStatus.SERVED, due="due_on", since="served_on"),
    ),
)
"""What is to be done about cases (P1.2.7, P1.2.8)."""
