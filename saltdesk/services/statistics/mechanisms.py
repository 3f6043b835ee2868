"""What is counted of adjustments, inspections, publications and accountability."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from saltdesk.domain.adjustments.adjustment import AdjustmentLink
from saltdesk.domain.adjustments.timeliness import days_past
from saltdesk.domain.base.changes import Area
from saltdesk.domain.inspections.findings import repeats
from saltdesk.domain.inspections.inspection import FindingStatus
from saltdesk.domain.lists.versions import VersionStatus
from saltdesk.domain.statistics.measures import Key, Stage, TermKey
from saltdesk.services.adjustments.statistics import links_of_period
from saltdesk.services.inspections.parameters import repeat_rule
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
from saltdesk.storage.areas.inspections import FINDINGS

_OWN_PAGES = ("own_site", "own_premises")
_PUBLIC = (VersionStatus.PUBLISHED.code, VersionStatus.SUPERSEDED.code)
_CONFIRMED = (*_PUBLIC, VersionStatus.CONFIRMED.code)


def _links(reading: Reading, first: date, last: date) -> Iterator[tuple[int, Values]]:
    """Yield the links that ended in the span or were open at its end; skipped ones are not judged."""
    day = end_of(reading, last)
    for link in links_of_period(reading.desk, first, last):
        if not link.is_skipped and (link.is_open or link.started_on):
            is_on_time, key = _judged(reading, link, day)
            rule = link.rule
            is_own = link.code in _OWN_PAGES
            yield link.adjustment, (link.code, rule.side.code, is_own, is_on_time, key)


def _judged(reading: Reading, link: AdjustmentLink, day: date) -> tuple[Key, TermKey]:
    """Return whether a link ended on time, None while that is open, and its key."""
    calendar = reading.desk.calendar
    is_past = days_past(link, calendar, day) > 0
    taken = calendar.count_working_days(link.started_on, link.done_on or day) if link.started_on else 0
    if not link.is_open:
        return not is_past, TermKey(Stage.ENDED, taken, not is_past)
    stage = Stage.LATE if is_past else Stage.OPEN
    return (False if is_past else None), TermKey(stage, taken, is_on_time=False)


def _findings(reading: Reading) -> ReadRow:
    """Return the reader of findings; one not yet rectified is judged once its limit has passed."""
    today = reading.today.isoformat()

    def read(row: Values) -> Values:
        office, label, severity, status, due, rectified = row
        is_judged = due is not None and (rectified is not None or due < today)
        is_in_time = (rectified is not None and rectified <= due) if is_judged else None
        return office, label, severity, status == FindingStatus.VERIFIED.code, is_in_time

    return read


def _repeated(reading: Reading, _first: date, last: date) -> Iterator[tuple[int, Values]]:
    """Yield the findings of the offices with frequent or serious findings at the end of the span (A17)."""
    day = end_of(reading, last)
    findings = FINDINGS.partly("id", "office", "found_on", "status", "severity")
    for warning in repeats(findings, day, repeat_rule()):
        for finding in warning.findings:
            yield finding.id, (warning.office,)


def _publications(_reading: Reading) -> ReadRow:
    return lambda row: (*row[:2], bool(row[2]))


def _versions(_reading: Reading) -> ReadRow:
    return lambda row: (row[0] in _PUBLIC if row[0] in _CONFIRMED else None,)


MECHANISM_SOURCES: dict[str, Source] = {
    "adjustment.cases": FlowSource(Area.ADJUSTMENTS, (), facts.ADJUSTMENT_CASES),
    "adjustment.links": RecordSource(
        Area.ADJUSTMENTS, ("link", "side", "is_own_publication", "is_on_time", "term"), _links
    ),
    "inspection.held": FlowSource(Area.INSPECTIONS, ("kind", "office"), facts.INSPECTIONS_HELD),
    "finding.found": FlowSource(
        Area.FINDINGS,
        ("office", "label", "severity", "is_verified", "is_in_time"),
        facts.FINDINGS_FOUND,
        _findings,
    ),
    "finding.repeat": RecordSource(Area.FINDINGS, ("office",), _repeated),
    "publication.made": FlowSource(
        Area.PUBLICATIONS, ("subject", "channel", "has_proof"), facts.PUBLICATIONS_MADE, _publications
    ),
    "publication.versions": FlowSource(Area.VERSIONS, ("is_public",), facts.VERSIONS_CONFIRMED, _versions),
    "accountability.opened": FlowSource(Area.ACCOUNTABILITY, ("source", "situation"), facts.CASES_OPENED),
    "accountability.decided": FlowSource(Area.ACCOUNTABILITY, ("measure",), facts.CASES_DECIDED),
}
"""The day of each: registration, inspection, finding, publication, confirmation, opening, decision."""
