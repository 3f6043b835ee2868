"""The terms that run on a case, computed from its links in one place (P1.2.3, P1.2.8)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.calendar.terms import DueDate, Span, Term, due_date, find_term
from saltdesk.domain.calendar.workdays import Calendar
from saltdesk.domain.cases.case import Case, CaseStatus, law_term, promised_term
from saltdesk.domain.cases.links import CaseLink, current_link, link_term, uncounted_days
from saltdesk.domain.cases.results import PUBLISH_TERM, Publicity
from saltdesk.services.cases.items import item_of


@dataclass(frozen=True)
class Clock:
    """One term of a case: the field it fills, the term, its start, and the days that do not count."""

    field: str
    term: Term
    start: date
    spans: tuple[Span, ...] = ()

    def due(self, calendar: Calendar) -> DueDate:
        """Return its due date."""
        return due_date(self.term, self.start, calendar, suspensions=self.spans)


_UNDECIDED = (CaseStatus.RECEIVED, CaseStatus.RUNNING)


def link_clock(link: CaseLink) -> Clock | None:
    """Return the term of a link, or None if it has no limit or is suspended."""
    term = link_term(link)
    if term is None or link.started_on is None or any(one.last_on is None for one in link.suspensions):
        return None
    return Clock("due", term, link.started_on, uncounted_days((link,)))


def clocks(case: Case, links: Sequence[CaseLink]) -> Iterator[Clock]:
    """Yield the terms that run on a case now: of the link, promised, of another law, of publication."""
    link = current_link(links)
    running = link_clock(link) if link and case.status is not CaseStatus.SUSPENDED else None
    if running:
        yield running
    elif case.status is CaseStatus.DECIDED and case.decided_on:
        limit = case.rule.serving
        if limit and limit.since <= case.decided_on:
            yield Clock("due", find_term(limit.term), case.decided_on)
    if case.status in _UNDECIDED and case.accepted_on:
        yield from _whole(case, links, case.accepted_on)
    if case.publicity is Publicity.DUE and case.served_on:
        yield Clock("publish", find_term(PUBLISH_TERM), case.served_on)


def _whole(case: Case, links: Sequence[CaseLink], begun: date) -> Iterator[Clock]:
    spans = uncounted_days(links)
    promised = promised_term(item_of(case).promised_limit, case.extended_to, case.extended_by)
    if promised:
        yield Clock("limit", promised, begun, spans)
    legal = law_term(case.rule, begun)
    if legal:
        yield Clock("law", legal, begun, spans)


def with_clocks(calendar: Calendar, case: Case, links: Sequence[CaseLink]) -> Case:
    """Return the case with every due date that runs on it now."""
    found = {clock.field: clock.due(calendar) for clock in clocks(case, links)}
    due, publish = found.get("due"), found.get("publish")
    case = replace(
        case,
        due_on=due.due if due else None,
        due_provisional=bool(due and due.provisional),
        publish_on=publish.due if publish else case.publish_on,
        publish_provisional=bool(publish and publish.provisional),
    )
    limit, law = found.get("limit"), found.get("law")
    if case.status is CaseStatus.SUSPENDED:
        return replace(case, limit_on=None, limit_provisional=False, law_on=None, law_provisional=False)
    if limit:
        case = replace(case, limit_on=limit.due, limit_provisional=limit.provisional)
    if law:
        case = replace(case, law_on=law.due, law_provisional=law.provisional)
    return case


def link_with_due(calendar: Calendar, link: CaseLink) -> CaseLink:
    """Return a link with its due date."""
    clock = link_clock(link)
    found = clock.due(calendar) if clock else None
    return replace(
        link, due_on=found.due if found else None, due_provisional=bool(found and found.provisional)
    )
