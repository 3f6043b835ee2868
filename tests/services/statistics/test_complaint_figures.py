"""Every figure of complaints is counted again from the plain records of random histories, without our SQL."""

import random
from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from math import ceil
from statistics import median

import pytest

from saltdesk.domain.base.changes import Area
from saltdesk.domain.calendar.terms import due_date, find_term
from saltdesk.domain.complaints.complaint import Channel, Complaint, ComplaintStatus
from saltdesk.domain.complaints.decisions import RefusalReason
from saltdesk.domain.complaints.handling import Conclusion, Satisfaction
from saltdesk.domain.complaints.kinds import ComplaintKind
from saltdesk.domain.complaints.links import ComplaintLink, LinkKind
from saltdesk.domain.complaints.objects import ObjectKind
from saltdesk.domain.statistics.figure import Outcome, Section
from saltdesk.domain.statistics.spans import StatisticSpan, read_span
from saltdesk.services.desk.desk import Desk
from saltdesk.services.statistics.counting import count_statistics, find_records
from saltdesk.storage.areas.complaints import COMPLAINT_LINKS, COMPLAINTS
from saltdesk.storage.trail.audit import Note, recorded
from tests.days import TODAY

SPANS = ("2026-10", "2026-02", "2024-02", "2025Q1", "2026H1", "2026", "2025-12-20..2026-01-08", "1999-05")
OFFICES = ("盐政处", "法制室", "")
FIRST = date(2023, 12, 1)


def later(draw: random.Random, day: date, most: int) -> date | None:
    """Return a day up to so many days later, None if that has not come."""
    found = day + timedelta(days=draw.randrange(most))
    return found if found <= TODAY else None


def history(draw: random.Random, number: int) -> Complaint:
    """Return a complaint at any point of its way, as the acts leave it."""
    received = FIRST + timedelta(days=draw.randrange((TODAY - FIRST).days + 1))
    values = {
        "number": f"T-{number}",
        "received_at": datetime(received.year, received.month, received.day, draw.randrange(24), 59),
        "channel": draw.choice(list(Channel)),
        "kind": draw.choice(list(ComplaintKind)),
        "object_kind": ObjectKind.OUTSIDE,
        "object_office": draw.choice(OFFICES),
        "matter": "收费",
    }
    start = received
    if draw.random() < 0.2 and (asked := later(draw, received, 6)):
        values["supplement_asked_on"], values["supplement_until"] = asked, asked + timedelta(days=14)
        supplied = later(draw, asked, 12)
        if supplied is None or draw.random() < 0.2:
            return Complaint(status=ComplaintStatus.SUPPLEMENTING, **values)
        values["supplement_answered_on"] = start = supplied
    decided = later(draw, start, 14)
    if decided is None or draw.random() < 0.08:
        return Complaint(status=ComplaintStatus.REGISTERED, **values)
    return decide(draw, values, decided)


def decide(draw: random.Random, values: dict, decided: date) -> Complaint:
    values |= {"decided_on": decided, "decided_by": "甲"}
    lot = draw.random()
    archived = ComplaintStatus.ARCHIVED if draw.random() < 0.3 else None
    if lot < 0.2:
        told = {"refusal_reason": draw.choice(list(RefusalReason)), "refusal_text": "理由"}
        return Complaint(status=archived or ComplaintStatus.REFUSED, **values, **told)
    if lot < 0.3:
        told = {"refusal_text": "理由", "turn_to": draw.choice(("市监局", "市政府"))}
        state = draw.choice((ComplaintStatus.OUT_OF_SCOPE, ComplaintStatus.TRANSFERRED))
        return Complaint(status=archived or state, **values, **told)
    if lot < 0.35:
        told = {"refusal_text": "理由", "turn_to": "盐政处", "handling_office": "盐政处"}
        return Complaint(status=archived or ComplaintStatus.REPORTED, **values, **told)
    values["handling_office"] = "法制室"
    answered = later(draw, decided, 80)
    if answered is None or lot < 0.42:
        return Complaint(status=ComplaintStatus.ACCEPTED, **values)
    if lot < 0.46:
        return Complaint(status=archived or ComplaintStatus.WITHDRAWN, **values, withdrawn_on=answered)
    if lot < 0.6:
        values |= {"extension_requested_on": decided, "extension_approved_on": decided}
    values |= {"answered_on": answered, "conclusion": draw.choice(list(Conclusion))}
    if draw.random() < 0.6:
        values["satisfaction"] = draw.choice(list(Satisfaction))
    return Complaint(status=archived or ComplaintStatus.ANSWERED, **values)


@pytest.fixture(scope="module")
def filled(desk_of_module: Desk) -> Desk:
    draw = random.Random(20261123)
    with recorded(
        desk_of_module.store, Note(datetime(2026, 11, 23), desk_of_module.actor, "t", Area.COMPLAINTS, "填")
    ):
        saved = [COMPLAINTS.insert(history(draw, number)) for number in range(700)]
        for one, other in zip(saved[1::9], saved[::9], strict=False):
            COMPLAINT_LINKS.insert(ComplaintLink(one.id, other.id, draw.choice(list(LinkKind))))
    return desk_of_module


# The same again from the records


def outcome(one: Complaint) -> Outcome | None:
    if one.decided_on is None:
        return None
    if one.refusal_reason:
        return Outcome.REFUSED
    if one.turn_to:
        return Outcome.REPORTED if one.turn_to == one.handling_office else Outcome.ELSEWHERE
    return Outcome.ACCEPTED


def decision_start(one: Complaint, end: date) -> date:
    days = (one.received_at.date(), one.supplement_answered_on, one.reopened_on)
    return max(day for day in days if day and day <= end)


def within(span: StatisticSpan, day: date | None) -> bool:
    return day is not None and span.first <= day <= span.last


class Again:
    """Counts the figures of one span from the records, one after the other."""

    def __init__(self, desk: Desk, span: StatisticSpan) -> None:
        self.desk, self.span, self.end = desk, span, min(span.last, TODAY)
        self.all = COMPLAINTS.all()
        self.received = [one for one in self.all if within(span, one.received_at.date())]
        self.decided = [one for one in self.all if within(span, one.decided_on)]
        self.answered = [one for one in self.all if within(span, one.answered_on)]

    def counts(self) -> Iterator[tuple[str, Counter]]:
        yield "complaint.channel", Counter(one.channel.code for one in self.received)
        yield "complaint.kind", Counter(one.kind.code for one in self.received)
        yield "complaint.office", Counter(one.object_office for one in self.received)
        yield "complaint.month", Counter(f"{one.received_at:%Y-%m}" for one in self.received)
        yield "complaint.outcome", Counter(outcome(one).code for one in self.decided)
        reasons = (one.refusal_reason.code for one in self.decided if one.refusal_reason)
        yield "complaint.reason", Counter(reasons)
        yield "complaint.conclusion", Counter(one.conclusion.code for one in self.answered)
        satisfied = (one.satisfaction.code if one.satisfaction else "None" for one in self.answered)
        yield "complaint.satisfaction", Counter(satisfied)

    def due(self, clause: str, start: date, extended: bool = False) -> date:
        return due_date(find_term(clause), start, self.desk.calendar, extended=extended).due

    def deciding(self) -> dict[str, object]:
        took = [(decision_start(one, one.decided_on), one.decided_on) for one in self.decided]
        days = [self.desk.calendar.count_working_days(start, end) for start, end in took]
        on_time = sum(end <= self.due("C-accept", start) for start, end in took)
        waiting = [one for one in self.all if self.is_undecided(one)]
        late = [one for one in waiting if self.is_late(one)]
        return self.lines(days, on_time, len(waiting), len(late))

    def is_undecided(self, one: Complaint) -> bool:
        if one.received_at.date() > self.end:
            return False
        if one.decided_on is None:
            return one.status in (ComplaintStatus.REGISTERED, ComplaintStatus.SUPPLEMENTING)
        return one.decided_on > self.end

    def is_late(self, one: Complaint) -> bool:
        asked, supplied = one.supplement_asked_on, one.supplement_answered_on
        if asked and asked <= self.end and not (supplied and supplied <= self.end):
            return False
        return self.due("C-accept", decision_start(one, self.end)) < self.end

    def answering(self, is_extended: bool) -> dict[str, object]:
        ours = [one for one in self.answered if bool(one.extension_approved_on) is is_extended]
        days = [(one.answered_on - one.decided_on).days for one in ours]
        on_time = sum(one.answered_on <= self.due("C-answer", one.decided_on, is_extended) for one in ours)
        running = [
            one
            for one in self.all
            if outcome(one) is Outcome.ACCEPTED
            and one.decided_on <= self.end
            and bool(one.extension_approved_on) is is_extended
            and (one.answered_on or one.withdrawn_on or date.max) > self.end
        ]
        late = [one for one in running if self.due("C-answer", one.decided_on, is_extended) < self.end]
        return self.lines(days, on_time, len(running), len(late))

    def lines(self, days: list[int], on_time: int, running: int, late: int) -> dict[str, object]:
        judged = len(days) + late
        return {
            "ended": len(days),
            "on_time": on_time,
            "rate": round(100 * on_time / judged, 1) if judged else None,
            "running": running,
            "late": late,
            "median": median(days) if days else None,
            "high": sorted(days)[ceil(len(days) * 90 / 100) - 1] if days else None,
            "longest": max(days, default=None),
        }


@pytest.mark.parametrize("text", SPANS)
def test_counts_equal_those_of_the_plain_records(filled, text):
    span = read_span(text)
    found, again = count_statistics(filled, span), Again(filled, span)
    assert found.value("complaint.received").now == len(again.received)
    for code, counter in again.counts():
        values = {value.code: value.now for value in found.of(code)}
        if code == "complaint.month" and len(span.months()) == 1:
            assert values == {}
            continue
        assert values.pop("total") == counter.total(), code
        assert {key: number for key, number in values.items() if number} == dict(counter), code
    reached = [
        one.satisfaction for one in again.answered if one.satisfaction not in (None, Satisfaction.NOT_REACHED)
    ]
    content = [one for one in reached if one is not Satisfaction.DISSATISFIED]
    share = [found.value("complaint.satisfied", code).now for code in ("judged", "met")]
    assert share == [len(reached), len(content)]


@pytest.mark.parametrize("text", SPANS)
def test_days_and_limits_equal_those_of_the_plain_records(filled, text):
    span = read_span(text)
    found, again = count_statistics(filled, span), Again(filled, span)
    for code, lines in (
        ("complaint.deciding", again.deciding()),
        ("complaint.answering", again.answering(is_extended=False)),
        ("complaint.extended", again.answering(is_extended=True)),
    ):
        assert {value.code: value.now for value in found.of(code)} == lines, code


def test_repeats_are_those_linked_as_repeats(filled):
    span = read_span("2026")
    linked = {link.one for link in COMPLAINT_LINKS.all(kind=LinkKind.REPEAT)}
    received = {one.id for one in Again(filled, span).received}
    assert count_statistics(filled, span).value("complaint.repeat").now == len(linked & received) > 0


@pytest.mark.parametrize("text", ["2026-10", "2025Q1", "2025-12-20..2026-01-08"])
def test_other_spans_are_those_counted_by_themselves(filled, text):
    found = count_statistics(filled, read_span(text))
    before = count_statistics(filled, found.span.before())
    year_before = count_statistics(filled, found.span.year_before())
    for value in found:
        if value.figure.compares:
            for other, number in ((before, value.before), (year_before, value.year_before)):
                alone = other.value(value.figure.code, value.code)
                assert number == (alone.now if alone else 0), value


@pytest.mark.parametrize("text", ["2026-10", "2026-02", "2026"])
def test_a_value_opens_exactly_the_records_it_counts(filled, text):
    found = count_statistics(filled, read_span(text))
    for value in found:
        area, ids = find_records(filled, found.span, value)
        assert len(set(ids)) == len(ids)
        if value.figure.section is Section.COMPLAINTS:
            assert area is Area.COMPLAINTS
            if value.unit == "件":
                assert len(ids) == value.now, value
