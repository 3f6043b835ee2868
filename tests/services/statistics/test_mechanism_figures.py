"""The figures of inspections, publications and accountability, counted again from the plain records."""

import random
from collections import Counter
from datetime import date, datetime, timedelta

import pytest

from saltdesk.domain.accountability import AccountabilityCase, CaseSource, OwnMeasure, Situation
from saltdesk.domain.base.changes import Area
from saltdesk.domain.inspections.findings import repeats
from saltdesk.domain.inspections.inspection import (
    Finding,
    FindingLabel,
    FindingStatus,
    Inspection,
    InspectionKind,
    InspectionStatus,
    Severity,
)
from saltdesk.domain.lists.versions import ListVersion, VersionStatus
from saltdesk.domain.registers.publications import Publication, PublicationChannel, Subject
from saltdesk.domain.statistics.spans import read_span
from saltdesk.services.inspections.finding_statistics import finding_statistics
from saltdesk.services.inspections.parameters import repeat_rule
from saltdesk.services.statistics.counting import count_statistics, find_records
from saltdesk.storage.areas.accountability import ACCOUNTABILITY_CASES
from saltdesk.storage.areas.inspections import FINDINGS, INSPECTIONS
from saltdesk.storage.areas.registers import PUBLICATIONS
from saltdesk.storage.areas.versions import VERSIONS
from saltdesk.storage.trail.audit import Note, recorded
from tests.days import TODAY

SPANS = ("2026-10", "2026", "2025Q4", "2025-12-20..2026-02-10", "1999")
FIRST = date(2025, 6, 1)
OFFICES = ("盐政处", "法制室", "办公室")


def finding(draw: random.Random, number: int, found: date) -> Finding:
    state = draw.choice(list(FindingStatus))
    due = found + timedelta(days=draw.randrange(5, 40)) if draw.random() < 0.7 else None
    rectified = found + timedelta(days=draw.randrange(50)) if state is not FindingStatus.OPEN else None
    return Finding(
        number=f"F-{number}",
        office=draw.choice(OFFICES),
        label=draw.choice(list(FindingLabel)),
        severity=draw.choice(list(Severity)),
        found_on=found,
        due_on=due,
        rectified_on=rectified,
        verified_on=rectified if state is FindingStatus.VERIFIED else None,
        status=state,
    )


@pytest.fixture(scope="module")
def filled(desk_of_module):
    draw = random.Random(7)

    def day() -> date:
        return FIRST + timedelta(days=draw.randrange((TODAY - FIRST).days))

    with recorded(
        desk_of_module.store, Note(datetime(2026, 11, 23), desk_of_module.actor, "t", Area.FINDINGS, "填")
    ):
        for number in range(120):
            FINDINGS.insert(finding(draw, number, day()))
            PUBLICATIONS.insert(
                Publication(
                    subject=draw.choice(list(Subject)),
                    channel=draw.choice(list(PublicationChannel)),
                    published_on=day(),
                    evidence_file=draw.choice(("", "ab")),
                )
            )
        for number in range(60):
            INSPECTIONS.insert(
                Inspection(
                    number=f"J-{number}",
                    kind=draw.choice(list(InspectionKind)),
                    office=draw.choice(OFFICES),
                    inspects_on=day(),
                    status=draw.choice(list(InspectionStatus)),
                )
            )
            VERSIONS.insert(
                ListVersion(number=100 + number, status=draw.choice(list(VersionStatus)), confirmed_on=day())
            )
            opened = day()
            decided = opened + timedelta(days=draw.randrange(60))
            ACCOUNTABILITY_CASES.insert(
                AccountabilityCase(
                    number=f"Z-{number}",
                    source=draw.choice(list(CaseSource)),
                    situation=draw.choice(list(Situation)),
                    opened_on=opened,
                    measure=draw.choice([None, *OwnMeasure]),
                    decided_on=decided if draw.random() < 0.6 else None,
                )
            )
    return desk_of_module


def within(span, day):
    return day is not None and span.first <= day <= span.last


def shown(found, code):
    values = {value.code: value.now for value in found.of(code)}
    assert values.pop("total") == sum(values.values())
    return {key: number for key, number in values.items() if number}


@pytest.mark.parametrize("text", SPANS)
def test_inspections_and_findings_equal_the_plain_records(filled, text):
    span = read_span(text)
    found = count_statistics(filled, span)
    held = [
        one
        for one in INSPECTIONS.all()
        if within(span, one.inspects_on)
        and one.status not in (InspectionStatus.PLANNED, InspectionStatus.NOTIFIED)
    ]
    assert shown(found, "inspection.kind") == Counter(one.kind.code for one in held)
    assert shown(found, "inspection.office") == Counter(one.office for one in held)
    ours = [one for one in FINDINGS.all() if within(span, one.found_on)]
    assert shown(found, "finding.office") == Counter(one.office for one in ours)
    assert shown(found, "finding.label") == Counter(one.label.code for one in ours)
    assert shown(found, "finding.severity") == Counter(one.severity.code for one in ours)
    total = finding_statistics(filled, span.first, span.last).total
    verified = {value.code: value.now for value in found.of("finding.verified")}
    assert (verified["judged"], verified["met"]) == (total.total, total.verified)
    assert verified["rate"] == (None if total.rate is None else round(100 * total.rate, 1))
    judged = [one for one in ours if one.due_on and (one.rectified_on or one.due_on < TODAY)]
    met = [one for one in judged if one.rectified_on and one.rectified_on <= one.due_on]
    in_time = {value.code: value.now for value in found.of("finding.in_time")}
    assert (in_time["judged"], in_time["met"]) == (len(judged), len(met))
    warnings = repeats(FINDINGS.all(), min(span.last, TODAY), repeat_rule())
    assert shown(found, "finding.repeat") == {one.office: len(one.findings) for one in warnings}


@pytest.mark.parametrize("text", SPANS)
def test_publications_and_accountability_equal_the_plain_records(filled, text):
    span = read_span(text)
    found = count_statistics(filled, span)
    made = [one for one in PUBLICATIONS.all() if within(span, one.published_on)]
    assert shown(found, "publication.subject") == Counter(one.subject.code for one in made)
    assert shown(found, "publication.channel") == Counter(one.channel.code for one in made)
    confirmed = [one.status for one in VERSIONS.all() if within(span, one.confirmed_on)]
    public = [one for one in confirmed if one in (VersionStatus.PUBLISHED, VersionStatus.SUPERSEDED)]
    approved = [*public, *(one for one in confirmed if one is VersionStatus.CONFIRMED)]
    versions = {value.code: value.now for value in found.of("publication.versions")}
    assert (versions["judged"], versions["met"]) == (len(approved), len(public))
    proof = {value.code: value.now for value in found.of("publication.proof")}
    assert (proof["judged"], proof["met"]) == (len(made), sum(bool(one.evidence_file) for one in made))
    cases = ACCOUNTABILITY_CASES.all()
    opened = [one for one in cases if within(span, one.opened_on)]
    assert shown(found, "accountability.source") == Counter(one.source.code for one in opened)
    assert shown(found, "accountability.situation") == Counter(one.situation.code for one in opened)
    decided = Counter(
        one.measure.code if one.measure else "None" for one in cases if within(span, one.decided_on)
    )
    assert shown(found, "accountability.measure") == decided


@pytest.mark.parametrize("text", ["2026-10", "2026"])
def test_counts_open_as_many_records(filled, text):
    found = count_statistics(filled, read_span(text))
    for value in found:
        if value.unit in ("次", "个", "条") and not value.figure.code.startswith(
            ("adjustment", "publication.own")
        ):
            assert len(find_records(filled, found.span, value)[1]) == value.now, value
