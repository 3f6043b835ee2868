"""The figures of cases, their results and guidance, counted again from the plain records."""

import random
from collections import Counter
from datetime import date, datetime, timedelta

import pytest

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.people import Actor
from saltdesk.domain.cases.case import Case, CaseStatus
from saltdesk.domain.cases.decisions import CaseDecision
from saltdesk.domain.cases.guidance import Guidance, GuidanceKind, GuidanceStage
from saltdesk.domain.cases.links import CaseLink
from saltdesk.domain.cases.results import Publicity, WithheldReason
from saltdesk.domain.lists.items import PowerClass
from saltdesk.domain.statistics.figure import Section
from saltdesk.domain.statistics.spans import read_span
from saltdesk.services.desk.desk import as_actor
from saltdesk.services.statistics.counting import count_statistics, find_records
from saltdesk.storage.areas.cases import CASE_LINKS, CASES, GUIDANCE
from saltdesk.storage.trail.audit import Note, recorded
from tests.days import TODAY

SPANS = ("2026-10", "2026-11", "2026", "2025Q4", "2025-12-20..2026-02-10", "1999")
FIRST = date(2025, 6, 1)
OFFICES = (("盐政处", "yz"), ("计划管理处", "jh"))


def case(draw: random.Random, number: int) -> Case:
    """A case of any age and fate; its days are in order and none lies after today."""
    received = FIRST + timedelta(days=draw.randrange((TODAY - FIRST).days))
    day, days = received, []
    for _ in range(5):
        day += timedelta(days=draw.randrange(1, 30))
        days.append(day if day <= TODAY else None)
    decided, served, published, closed, _ = days
    office, code = draw.choice(OFFICES)
    fate = draw.choice(("decided", "decided", "open", "refused", "ended"))
    values = {}
    if fate == "refused":
        values = {"refused_on": decided, "status": CaseStatus.REFUSED}
    elif fate == "ended":
        values = {"ended_on": decided, "status": CaseStatus.ENDED}
    elif fate == "decided" and decided:
        publicity = draw.choice((Publicity.DUE, Publicity.PUBLIC, Publicity.WITHHELD)) if served else None
        is_public, is_withheld = (publicity is one for one in (Publicity.PUBLIC, Publicity.WITHHELD))
        values = {
            "decision": draw.choice(list(CaseDecision)),
            "decided_on": decided,
            "standard": draw.choice((0, 1)),
            "departure": draw.choice(("", "", "情节特别轻微")),
            "served_on": served,
            "publicity": publicity or Publicity.NOT_YET,
            "publish_on": served + timedelta(days=20) if served else None,
            "published_on": (published or TODAY) if is_public else None,
            "withheld": draw.choice(list(WithheldReason)) if is_withheld else None,
            "withheld_on": (published or TODAY) if is_withheld else None,
            "closed_on": closed if served else None,
        }
    return Case(
        number=f"办-{number}",
        power_class=draw.choice(list(PowerClass)),
        item_name=draw.choice(("食盐批发许可", "无证经营处罚")),
        received_on=received,
        office=office,
        office_code=code,
        limit_on=received + timedelta(days=draw.randrange(5, 40)) if draw.random() < 0.8 else None,
        law_on=received + timedelta(days=90) if draw.random() < 0.3 else None,
        **values,
    )


def link(draw: random.Random, kept: Case) -> CaseLink:
    begun = kept.received_on
    return CaseLink(
        case=kept.id,
        turn=1,
        started_on=begun,
        due_on=begun + timedelta(days=10) if draw.random() < 0.8 else None,
        ended_on=kept.decided_on or kept.ended_on or kept.refused_on,
    )


def guidance(draw: random.Random, number: int) -> Guidance:
    return Guidance(
        number=f"导-{number}",
        given_on=FIRST + timedelta(days=draw.randrange((TODAY - FIRST).days)),
        kind=draw.choice(list(GuidanceKind)),
        stage=draw.choice(list(GuidanceStage)),
    )


@pytest.fixture(scope="module")
def filled(desk_of_module):
    draw = random.Random(16)
    note = Note(datetime(2026, 11, 23), desk_of_module.actor, "t", Area.CASES, "填")
    with recorded(desk_of_module.store, note):
        for number in range(300):
            kept = CASES.insert(case(draw, number))
            CASE_LINKS.insert(link(draw, kept))
            GUIDANCE.insert(guidance(draw, number))
    return desk_of_module


def within(span, day):
    return day is not None and span.first <= day <= span.last


def shown(found, code):
    values = {value.code: value.now for value in found.of(code)}
    assert values.pop("total") == sum(values.values())
    return {key: number for key, number in values.items() if number}


def shares(found, code):
    values = {value.code: value.now for value in found.of(code)}
    return values["judged"], values["met"]


def was_open(one: Case, day: date) -> bool:
    """Whether a case was without decision at the end of a day."""
    ends = [end for end in (one.decided_on, one.refused_on, one.ended_on, one.closed_on) if end]
    return one.received_on <= day and all(end > day for end in ends)


def judged(cases, span, name):
    """Count the cases whose limit is judged, and those that kept it, the long way."""
    day = min(span.last, TODAY)
    counted = met = 0
    for one in cases:
        limit = getattr(one, name)
        if limit and within(span, one.decided_on):
            counted += 1
            met += one.decided_on <= limit
        elif limit and was_open(one, day) and limit < day:
            counted += 1
    return counted, met


@pytest.mark.parametrize("text", SPANS)
def test_cases_and_their_limits_equal_the_plain_records(filled, text):
    span = read_span(text)
    found, cases = count_statistics(filled, span), CASES.all()
    received = [one for one in cases if within(span, one.received_on)]
    assert shown(found, "case.class") == Counter(one.power_class.code for one in received)
    assert shown(found, "case.item") == Counter(one.item_name for one in received)
    assert found.value("case.refused").now == sum(within(span, one.refused_on) for one in cases)
    decided = [one for one in cases if within(span, one.decided_on)]
    assert shown(found, "case.decision") == Counter(one.decision.label for one in decided)
    by_standard = [one for one in decided if one.standard or one.departure]
    expected = len(by_standard), sum(bool(one.departure) for one in by_standard)
    assert shares(found, "case.departure") == expected
    running = [one for one in cases if was_open(one, min(span.last, TODAY))]
    assert shown(found, "case.running") == Counter(one.office for one in running)
    assert shares(found, "case.promised") == judged(cases, span, "limit_on")
    for kind in (PowerClass.LICENCE, PowerClass.PENALTY, PowerClass.COERCION):
        of_class = [one for one in cases if one.power_class is kind]
        assert shares(found, f"case.lawful.{kind.code}") == judged(of_class, span, "law_on")


@pytest.mark.parametrize("text", SPANS)
def test_links_count_as_late_while_they_are_open_past_their_limit(filled, text):
    span = read_span(text)
    day = min(span.last, TODAY)
    counted = met = 0
    for one in CASE_LINKS.all():
        if one.due_on and within(span, one.ended_on):
            counted += 1
            met += one.ended_on <= one.due_on
        elif one.due_on and one.due_on < day and not (one.ended_on and one.ended_on <= day):
            counted += 1
    assert shares(count_statistics(filled, span), "case.links") == (counted, met)


@pytest.mark.parametrize("text", SPANS)
def test_results_and_guidance_equal_the_plain_records(filled, text):
    span = read_span(text)
    found, cases = count_statistics(filled, span), CASES.all()
    served = [one for one in cases if within(span, one.served_on)]
    assert shown(found, "case.publicity") == Counter(one.publicity.label for one in served)
    due = [
        one
        for one in served
        if one.publicity is Publicity.PUBLIC or (one.publicity is Publicity.DUE and one.publish_on < TODAY)
    ]
    met = sum(one.publicity is Publicity.PUBLIC and one.published_on <= one.publish_on for one in due)
    assert shares(found, "case.published") == (len(due), met)
    withheld = Counter(one.withheld.code for one in cases if within(span, one.withheld_on))
    assert shown(found, "case.withheld") == withheld
    given = [one for one in GUIDANCE.all() if within(span, one.given_on)]
    assert shown(found, "guidance.kind") == Counter(one.kind.code for one in given)
    assert shown(found, "guidance.stage") == Counter(one.stage.code for one in given)


def test_counts_open_as_many_cases(filled):
    found = count_statistics(filled, read_span("2026"))
    values = [one for one in found if one.figure.section is Section.CASES and one.unit in ("件", "次")]
    assert len(values) > 40
    for value in values:
        assert len(find_records(filled, found.span, value)[1]) == value.now, value


def test_an_office_counts_its_own_cases_alone(filled):
    actor = Actor("测试员", "jh", "计划管理处")
    span = read_span("2026")
    found = count_statistics(as_actor(filled, actor), span)
    own = [one for one in CASES.all() if within(span, one.received_on) and one.office_code == "jh"]
    assert found.value("case.class").now == len(own) > 0
