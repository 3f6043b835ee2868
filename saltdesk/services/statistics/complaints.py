"""What is counted of complaints: received, decided, answered, open at the end of a span (part 五)."""

from __future__ import annotations

from saltdesk.domain.base.changes import Area
from saltdesk.domain.complaints.handling import Satisfaction
from saltdesk.domain.statistics.figure import Outcome
from saltdesk.services.complaints.decisions import ACCEPT_TERM, ANSWER_TERM
from saltdesk.services.statistics.sources import (
    FlowSource,
    OpenSource,
    Reading,
    ReadRow,
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
        return TermClock(clause, reading.desk.calendar, extended=extended)

    clock: TermClock = reading.once((clause, extended), make)
    return clock


def _answer_clocks(reading: Reading) -> tuple[TermClock, TermClock]:
    """Return the clock of the plain term of an answer, and that of the extended one."""
    return _clock(reading, ANSWER_TERM), _clock(reading, ANSWER_TERM, extended=True)


def _outcomes(_reading: Reading) -> ReadRow:
    def read(row: Values) -> Values:
        _, reason, turn_to, is_reported = row
        if reason is not None:
            return Outcome.REFUSED.code, reason
        if is_reported:
            return Outcome.REPORTED.code, None
        return (Outcome.ELSEWHERE if turn_to else Outcome.ACCEPTED).code, None

    return read


def _decided(reading: Reading) -> ReadRow:
    clock = _clock(reading, ACCEPT_TERM)

    def read(row: Values) -> Values:
        day, start = row
        return (clock.ended(start, day) if start and start <= day else _UNKNOWN,)

    return read


def _answered(reading: Reading) -> ReadRow:
    clocks = _answer_clocks(reading)

    def read(row: Values) -> Values:
        day, start, is_extended = row
        return bool(is_extended), clocks[is_extended].ended(
            start, day
        ) if start and start <= day else _UNKNOWN

    return read


def _results(_reading: Reading) -> ReadRow:
    def read(row: Values) -> Values:
        _, conclusion, satisfaction = row
        is_satisfied = satisfaction in _CONTENT if satisfaction in _REACHED else None
        return conclusion, satisfaction, is_satisfied

    return read


def _undecided(reading: Reading, day: str) -> ReadRow:
    """Return the reader of complaints without decision; one whose supplement is awaited is not late."""
    clock = _clock(reading, ACCEPT_TERM)

    def read(row: Values) -> Values:
        received, asked, supplied, reopened = row
        if asked and asked <= day and not (supplied and asked <= supplied <= day):
            return (clock.waiting(),)
        starts = (received, supplied or "", reopened or "")
        return (clock.running(max(start for start in starts if start <= day), day),)

    return read


def _unanswered(reading: Reading, day: str) -> ReadRow:
    clocks = _answer_clocks(reading)

    def read(row: Values) -> Values:
        start, is_extended = row
        return bool(is_extended), clocks[is_extended].running(start, day)

    return read


_ANSWER = ("is_extended", "term")

COMPLAINT_SOURCES: dict[str, Source] = {
    "complaint.received": FlowSource(
        _AREA, ("month", "channel", "kind", "office"), facts.COMPLAINTS_RECEIVED
    ),
    "complaint.repeat": FlowSource(_AREA, (), facts.REPEATED_COMPLAINTS),
    "complaint.outcome": FlowSource(_AREA, ("outcome", "reason"), facts.COMPLAINT_OUTCOMES, _outcomes),
    "complaint.decided": FlowSource(_AREA, ("term",), facts.COMPLAINTS_DECIDED, _decided),
    "complaint.undecided": OpenSource(_AREA, ("term",), facts.COMPLAINTS_UNDECIDED, _undecided),
    "complaint.answered": FlowSource(_AREA, _ANSWER, facts.COMPLAINTS_ANSWERED, _answered),
    "complaint.unanswered": OpenSource(_AREA, _ANSWER, facts.COMPLAINTS_UNANSWERED, _unanswered),
    "complaint.results": FlowSource(
        _AREA, ("conclusion", "satisfaction", "is_satisfied"), facts.COMPLAINT_RESULTS, _results
    ),
}
"""The day of each: receipt, decision, answer; of open ones the end of the span."""
