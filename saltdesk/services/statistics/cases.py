"""What is counted of cases, of the publication of their results, and of guidance (P1.2.4 to P1.2.8)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from saltdesk.domain.base.changes import Area
from saltdesk.domain.cases.decisions import CaseDecision
from saltdesk.domain.cases.results import Publicity
from saltdesk.services.statistics.sources import (
    FlowSource,
    Reading,
    ReadRow,
    RecordSource,
    Source,
    Values,
    end_of,
)
from saltdesk.storage import statistics as facts


def _decided(_reading: Reading) -> ReadRow:
    """Return the reader of decisions; only one taken by a standard can depart from it (P1.2.5)."""

    def read(row: Values) -> Values:
        decision, standard, departure = row
        is_departure = bool(departure) if standard or departure else None
        return CaseDecision.from_code(decision).label, is_departure

    return read


def _limits(reading: Reading, first: date, last: date) -> Iterator[tuple[int, Values]]:
    """Yield the cases decided in the span, and those without decision at its end.

    A case without decision is judged once its limit has passed; the days are those of its record today.
    """
    day = end_of(reading, last).isoformat()
    for key, kind, office, decided, promised, lawful in facts.cases_in_work(first, last, day):
        done = decided if decided and decided <= day else None
        yield key, (kind, office, done is None, _kept(promised, done, day), _kept(lawful, done, day))


def _kept(limit: str | None, done: str | None, day: str) -> bool | None:
    """Return whether a limit was kept: None if there is none, or if it still runs."""
    if limit is None:
        return None
    if done:
        return done <= limit
    return False if limit < day else None


def _links(reading: Reading, first: date, last: date) -> Iterator[tuple[int, Values]]:
    """Yield the links with a limit that ended in the span, or were late at its end."""
    day = end_of(reading, last).isoformat()
    for case, due, ended in facts.case_links(first, last, day):
        yield case, (_kept(due, ended if ended and ended <= day else None, day),)


def _served(reading: Reading) -> ReadRow:
    """Return the reader of served cases; what is withheld, or not due yet, is not judged."""
    today = reading.today.isoformat()

    def read(row: Values) -> Values:
        publicity, due, published = row
        state = Publicity.from_code(publicity)
        is_judged = state in (Publicity.DUE, Publicity.PUBLIC)
        return state.label, _kept(due, published, today) if is_judged else None

    return read


CASE_SOURCES: dict[str, Source] = {
    "case.received": FlowSource(Area.CASES, ("power_class", "item"), facts.POWER_CASES_RECEIVED),
    "case.refused": FlowSource(Area.CASES, (), facts.POWER_CASES_REFUSED),
    "case.decided": FlowSource(Area.CASES, ("decision", "is_departure"), facts.POWER_CASES_DECIDED, _decided),
    "case.limits": RecordSource(
        Area.CASES, ("power_class", "office", "is_open", "is_as_promised", "is_lawful"), _limits
    ),
    "case.links": RecordSource(Area.CASES, ("is_on_time",), _links),
    "case.served": FlowSource(
        Area.CASES, ("publicity", "is_public_in_time"), facts.POWER_CASES_SERVED, _served
    ),
    "case.withheld": FlowSource(Area.CASES, ("reason",), facts.RESULTS_WITHHELD),
    "guidance.given": FlowSource(Area.GUIDANCE, ("kind", "stage"), facts.GUIDANCE_GIVEN),
}
"""The day of each: receipt, refusal, decision, end of a link, service, and when guidance was given."""
