"""Kinds of rows with open due dates computed from the calendar, and how each is recomputed.

Fixed days are left out: the day set for a finding, and the day announced to a complainant when the answer
was extended, do not follow the calendar.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from saltdesk.domain.adjustments.adjustment import AdjustmentStatus
from saltdesk.domain.adjustments.event import EventStatus
from saltdesk.domain.adjustments.procedure import explained
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.records import with_values
from saltdesk.domain.calendar.terms import DueDate, due_date, find_term
from saltdesk.domain.calendar.workdays import Calendar
from saltdesk.domain.cases.case import CLOCK_STATES, Case, CaseStatus
from saltdesk.domain.cases.links import CaseLink, current_link
from saltdesk.domain.cases.results import Publicity
from saltdesk.domain.complaints.complaint import Complaint, ComplaintStatus
from saltdesk.services.adjustments.adjustments import refresh
from saltdesk.services.cases.clocks import clocks, link_clock
from saltdesk.services.complaints.decisions import term_start
from saltdesk.services.desk.people import body_name
from saltdesk.services.lists.event_register import TERM
from saltdesk.storage.areas.adjustments import ADJUSTMENT_LINKS, ADJUSTMENTS, EVENTS
from saltdesk.storage.areas.cases import CASE_LINKS, CASES
from saltdesk.storage.areas.complaints import COMPLAINTS
from saltdesk.storage.records import Records


@dataclass(frozen=True)
class HeldDate:
    """An open due date as computed (``found``), with its row and record."""

    row: Any
    record: int
    number: str
    label: str
    found: DueDate


def _itself(record: int) -> Iterable[int]:
    return (record,)


def _nothing(_record: int) -> None:
    """Do nothing; most records hold no copy of their due date."""


@dataclass(frozen=True)
class Holder:
    """One kind of row with a due date in the fields ``due_on`` and ``due_provisional``.

    Where ``field`` is another name, such as ``publish``, the fields are ``publish_on`` and
    ``publish_provisional``. ``held`` returns the open ones computed by a calendar, ``rows`` the ids of all
    rows of a record; ``refresh`` updates copies in the record after its rows changed.
    """

    records: Records[Any]
    held: Callable[[Calendar], Iterator[HeldDate]]
    rows: Callable[[int], Iterable[int]]
    refresh: Callable[[int], None] = _nothing
    field: str = "due"

    def present(self, row: Any) -> tuple[date | None, bool]:
        """Return the due date that a row holds now, and whether it is provisional."""
        return getattr(row, f"{self.field}_on"), bool(getattr(row, f"{self.field}_provisional"))

    def moved(self, row: Any, found: DueDate) -> Any:
        """Return the row with another due date."""
        values = {f"{self.field}_on": found.due, f"{self.field}_provisional": found.provisional}
        return with_values(row, values)

    @property
    def area(self) -> Area:
        """The area of the record that the rows belong to."""
        return self.records.area


def _open_links(calendar: Calendar) -> Iterator[HeldDate]:
    for case in ADJUSTMENTS.all(status=AdjustmentStatus.OPEN):
        for link in ADJUSTMENT_LINKS.all(adjustment=case.id):
            found = explained(link, case, calendar) if link.is_open else None
            if found:
                whose = f"（{body_name(link.body)}）" if link.body else ""
                yield HeldDate(link, case.id, case.number, find_term(found.clause).label + whose, found)


def _links_of(record: int) -> Iterable[int]:
    return [link.id for link in ADJUSTMENT_LINKS.all(adjustment=record)]


def _refresh_case(record: int) -> None:
    refresh(ADJUSTMENTS.get(record))


def _open_events(calendar: Calendar) -> Iterator[HeldDate]:
    for event in EVENTS.all(status=EventStatus.OPEN):
        if event.started_on:
            found = due_date(TERM, event.started_on, calendar)
            yield HeldDate(event, event.id, event.number, "判断调整情形并提出申请", found)


DATED_COMPLAINTS = (ComplaintStatus.REGISTERED, ComplaintStatus.ACCEPTED)
"""States of a complaint with an open due date."""

DATED_CASES = (*CLOCK_STATES, CaseStatus.SUSPENDED)
"""States of a case with an open due date; one that has to be made public has one in any state."""


def _open_complaints(calendar: Calendar) -> Iterator[HeldDate]:
    for status in DATED_COMPLAINTS:
        for complaint in COMPLAINTS.all(status=status):
            found = _complaint_due(complaint, calendar)
            if found:
                yield HeldDate(
                    complaint, complaint.id, complaint.number, find_term(found.clause).label, found
                )


def _complaint_due(complaint: Complaint, calendar: Calendar) -> DueDate | None:
    start = term_start(complaint)
    return due_date(find_term(complaint.due_clause), start, calendar) if start else None


def _open_case_links(calendar: Calendar) -> Iterator[HeldDate]:
    for case, links in _running_cases():
        link = current_link(links)
        clock = link_clock(link) if link and case.status is not CaseStatus.SUSPENDED else None
        if link and clock:
            yield HeldDate(link, case.id, case.number, clock.term.label, clock.due(calendar))


def _running_cases() -> Iterator[tuple[Case, list[CaseLink]]]:
    cases = [case for state in CaseStatus for case in CASES.all(status=state) if _has_clock(case)]
    links = CASE_LINKS.grouped("case", [case.id for case in cases])
    for case in cases:
        yield case, sorted(links[case.id], key=lambda one: one.turn)


def _has_clock(case: Case) -> bool:
    return case.status in DATED_CASES or case.publicity is Publicity.DUE


def _case_dates(field: str) -> Callable[[Calendar], Iterator[HeldDate]]:
    """Return a function that yields the dates in one field of the running cases by a calendar."""

    def held(calendar: Calendar) -> Iterator[HeldDate]:
        for case, links in _running_cases():
            link = current_link(links)
            for clock in clocks(case, links):
                if clock.field == field and not (field == "due" and link and link_clock(link)):
                    yield HeldDate(case, case.id, case.number, clock.term.label, clock.due(calendar))

    return held


def _refresh_running(record: int) -> None:
    """Copy the due date of the link in work into its case."""
    case, link = CASES.get(record), current_link(CASE_LINKS.all(case=record))
    if link:
        CASES.update(replace(case, due_on=link.due_on, due_provisional=link.due_provisional))


def _links_of_case(record: int) -> Iterable[int]:
    return [link.id for link in CASE_LINKS.all(case=record)]


HOLDERS: tuple[Holder, ...] = (
    Holder(ADJUSTMENT_LINKS, _open_links, _links_of, _refresh_case),
    Holder(EVENTS, _open_events, _itself),
    Holder(COMPLAINTS, _open_complaints, _itself),
    Holder(CASE_LINKS, _open_case_links, _links_of_case, _refresh_running),
    *(Holder(CASES, _case_dates(name), _itself, field=name) for name in ("due", "limit", "law", "publish")),
)
