"""What is counted of complaints: received, decided, answered, open at the end of a span (part 五)."""

from __future__ import annotations

from datetime import date

from saltdesk.domain.base.changes import Area
from saltdesk.domain.calendar.workdays import Calendar
from saltdesk.domain.complaints.handling import Satisfaction
from saltdesk.domain.statistics.figures import Outcome
from saltdesk.domain.statistics.measures import Stage, TermKey
from saltdesk.services.complaints.decisions import ACCEPT_TERM, ANSWER_TERM
from saltdesk.services.statistics.sources import (
    FlowSource,
    OpenSource,
    Reading,
    Source,
    Values,
)
from saltdesk.services.statistics.term_clock import TermClock
from saltdesk.storage import statistics as facts

_AREA = Area.COMPLAINTS
_CONTENT = (Satisfaction.SATISFIED.code, Satisfaction.FAIRLY.code)
_REACHED = (*_CONTENT, Satisfaction.DISSATISFIED.code)

_UNKNOWN = None
"""The key of a complaint of an old register without the days that its term needs: it is not judged."""


def _clock(reading: Reading, clause: str, *, extended: bool = False) -> TermClock:
    def make() -> TermClock:
        calendar: Calendar = reading.desk.calendar
        return TermClock(clause, calendar, extended=extended)

    clock: TermClock = reading.once((clause, extended), make)
    return clock


def _decided(reading: Reading, row: Values) -> Values:
    day, start, reason, turn_to, is_reported = row
    if reason is not None:
        outcome = Outcome.REFUSED
    elif is_reported:
        outcome = Outcome.REPORTED
    else:
        outcome = Outcome.ELSEWHERE if turn_to else Outcome.ACCEPTED
    key = _clock(reading, ACCEPT_TERM).ended(start, day) if start and start <= day else _UNKNOWN
    return outcome.code, reason, key


def _answered(reading: Reading, row: Values) -> Values:
    day, start, is_extended = row[0], row[1], bool(row[2])
    clock = _clock(reading, ANSWER_TERM, extended=is_extended)
    return is_extended, clock.ended(start, day) if start and start <= day else _UNKNOWN


def _results(_reading: Reading, row: Values) -> Values:
    _, conclusion, satisfaction = row
    is_satisfied = satisfaction in _CONTENT if satisfaction in _REACHED else None
    return conclusion, satisfaction, is_satisfied


def _undecided(reading: Reading, day: date, row: Values) -> Values:
    """Return the key of a complaint without decision; one whose supplement is awaited is not late."""
    received, asked, supplied, reopened = row
    end = day.isoformat()
    if asked and asked <= end and not (supplied and asked <= supplied <= end):
        return None, None, TermKey(Stage.OPEN, 0, is_on_time=False)
    starts = (received, supplied or "", reopened or "")
    start = max(one for one in starts if one <= end)
    return None, None, _clock(reading, ACCEPT_TERM).running(start, end)


def _unanswered(reading: Reading, day: date, row: Values) -> Values:
    start, is_extended = row[0], bool(row[1])
    return is_extended, _clock(reading, ANSWER_TERM, extended=is_extended).running(start, day.isoformat())


_DECISION = ("outcome", "reason", "term")
_ANSWER = ("is_extended", "term")

COMPLAINT_SOURCES: dict[str, Source] = {
    "complaint.received": FlowSource(
        _AREA, ("month", "channel", "kind", "office"), facts.COMPLAINTS_RECEIVED
    ),
    "complaint.repeat": FlowSource(_AREA, (), facts.REPEATED_COMPLAINTS, lambda _reading, _row: ()),
    "complaint.decided": FlowSource(_AREA, _DECISION, facts.COMPLAINTS_DECIDED, _decided),
    "complaint.undecided": OpenSource(_AREA, _DECISION, facts.COMPLAINTS_UNDECIDED, _undecided),
    "complaint.answered": FlowSource(_AREA, _ANSWER, facts.COMPLAINTS_ANSWERED, _answered),
    "complaint.unanswered": OpenSource(_AREA, _ANSWER, facts.COMPLAINTS_UNANSWERED, _unanswered),
    "complaint.results": FlowSource(
        _AREA, ("conclusion", "satisfaction", "is_satisfied"), facts.COMPLAINT_RESULTS, _results
    ),
}
"""The day of each: receipt, decision, answer; of open ones the end of the span."""
