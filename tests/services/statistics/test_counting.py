"""Counting: empty spans, spans to come, progress, and who may see what."""

import re
from datetime import date, datetime

import pytest

from saltdesk.domain.accountability import AccountabilityCase
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import NotAllowed, RuleError
from saltdesk.domain.calendar.terms import own_name
from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.domain.complaints.objects import ObjectKind
from saltdesk.domain.statistics.figure import COUNTED, Section
from saltdesk.domain.statistics.figures import FIGURES
from saltdesk.domain.statistics.spans import read_span
from saltdesk.services.complaints.intake import Intake, register_complaint
from saltdesk.services.house.parameters import set_parameter
from saltdesk.services.statistics.counting import SEEN_ONLY, SOURCES, count_statistics, find_records
from saltdesk.storage.areas.accountability import ACCOUNTABILITY_CASES
from saltdesk.storage.areas.people import OFFICES
from saltdesk.storage.statistics import INDEXES
from saltdesk.storage.tables.base import database
from saltdesk.storage.trail.audit import Note, recorded

MONTH = read_span("2026-11")


def complain(desk, code):
    office = OFFICES.first(code=code)
    told = Complaint(
        received_at=datetime(2026, 11, 20, 9),
        matter="收费没有依据",
        object_kind=ObjectKind.OFFICE,
        object_offices=(office.id,),
        object_office=office.name,
    )
    return register_complaint(desk, Intake(told, Complainant(name="甄无名", contact="13912345678")))


def test_an_empty_span_has_zeros_and_nothing_to_judge(desk):
    found = count_statistics(desk, read_span("2026-10"))
    assert {value.now for value in found} == {0, None}
    assert all(value.now is None for value in found if value.unit in ("%", "日", "工作日"))
    assert found.sections() == tuple(Section)


def test_a_span_that_has_not_begun_is_refused(desk):
    with pytest.raises(RuleError, match="还没有开始"):
        count_statistics(desk, read_span("2026-12"))


def test_progress_is_told_and_can_stop_the_count(desk):
    told: list[tuple[int, int]] = []
    count_statistics(desk, MONTH, lambda done, total: told.append((done, total)))
    assert told[-1][0] == told[-1][1] == len(told) - 1

    def stop(_done: int, _total: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        count_statistics(desk, MONTH, stop)


def test_the_office_complained_of_counts_and_opens_the_others_alone(desk, at_office):
    complain(desk, "yz")
    other = complain(desk, "fz")
    assert count_statistics(desk, MONTH).value("complaint.received").now == 2
    own = at_office("yz")
    found = count_statistics(own, MONTH)
    assert found.value("complaint.received").now == 1
    assert {value.label: value.now for value in found.of("complaint.office")} == {"法制室": 1, "合计": 1}
    for value in found.of("complaint.kind"):
        assert find_records(own, MONTH, value)[1] == ([other.id] if value.now else [])


def test_the_note_is_the_same_whether_or_not_a_complaint_is_hidden(desk, at_office):
    before = count_statistics(at_office("yz"), MONTH).notes
    complain(desk, "yz")
    assert count_statistics(at_office("yz"), MONTH).notes == before
    assert before[0] == count_statistics(desk, MONTH).notes[0] == SEEN_ONLY


def test_accountability_is_counted_only_for_those_who_may_see_it(desk, at_office):
    with recorded(desk.store, Note(datetime(2026, 11, 23), desk.actor, "t", Area.ACCOUNTABILITY, "填")):
        ACCOUNTABILITY_CASES.insert(AccountabilityCase(number="Z-1", opened_on=date(2026, 11, 2)))
    found = count_statistics(desk, MONTH)
    assert found.value("accountability.source").now == 1
    stranger = at_office("yz")
    assert Section.ACCOUNTABILITY not in count_statistics(stranger, MONTH).sections()
    assert any("责任追究由" in note for note in count_statistics(stranger, MONTH).notes)
    with pytest.raises(NotAllowed, match="责任追究由"):
        find_records(stranger, MONTH, found.value("accountability.source"))


def test_a_count_reads_one_state_and_knows_its_place_in_the_trail(desk):
    found = count_statistics(desk, MONTH)
    number, digest = database.execute_sql("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1").fetchone()
    assert (found.anchor.number, digest.startswith(found.anchor.digest)) == (number, True)


@pytest.mark.local
def test_complaints_are_counted_from_the_indexes_alone(desk):
    statements: list[str] = []
    database.connection().set_trace_callback(statements.append)
    count_statistics(desk, MONTH)
    database.connection().set_trace_callback(None)
    counts = [
        sql
        for sql in statements
        if "FROM complaint " in sql and "COUNT(*)" in sql and "complaint_link" not in sql
    ]
    assert len(counts) > 10
    used = set()
    for sql in counts:
        plans = database.execute_sql(f"EXPLAIN QUERY PLAN {sql}").fetchall()
        told = next(text for *_, text in plans if "complaint" in text)
        assert "COVERING INDEX" in told, (sql, told)
        used.add(re.search(r"COVERING INDEX (\w+)", told)[1])
    assert used == set(INDEXES)


def test_every_source_says_what_it_counts():
    assert set(SOURCES) == set(COUNTED)
    assert {name for figure in FIGURES for name in figure.sources} == set(SOURCES)
    for figure in FIGURES:
        assert figure.counted.endswith("。")
        for name in figure.sources:
            columns = SOURCES[name].columns
            assert set(figure.where) <= set(columns)
            assert not figure.by or figure.by in columns


def test_a_limit_of_the_office_judges_and_is_named(desk):
    set_parameter(desk, own_name("C-accept"), "3")
    found = count_statistics(desk, MONTH)
    assert "本局定为3个工作日" in found.value("complaint.deciding", "rate").basis
