"""Every line of Today appears with its situation, in its group and by its day, and goes with the act."""

import pytest

from saltdesk.domain.base.changes import Area
from saltdesk.domain.today.groups import Scope
from saltdesk.services.today.reading import AgendaReader, areas_of
from saltdesk.services.today.table import LINE_BY_CODE, LINES
from saltdesk.storage.open_rows import open_rows
from saltdesk.storage.tables.base import database
from tests.services.work_situations import SITUATIONS
from tests.statements import statements

OF_A_FOLDER = ("backup.overdue",)
"""Lines that only data on one computer has, as they stand here."""

each_situation = pytest.mark.parametrize(
    "one",
    [
        pytest.param(one, id=one.code, marks=pytest.mark.local if one.code in OF_A_FOLDER else ())
        for one in SITUATIONS
    ],
)


def of_line(agenda, code):
    return [entry for entry in agenda.entries if entry.line.code == code]


def test_every_line_has_a_situation_that_is_tried():
    assert sorted(one.code for one in SITUATIONS) == sorted(LINE_BY_CODE)


@each_situation
def test_a_line_appears_with_its_day_and_disappears_after_its_act(desk, one):
    reader = AgendaReader()
    assert of_line(reader.read(desk, Scope.ALL), one.code) == []
    key = one.make(desk)
    found = of_line(AgendaReader().read(desk, Scope.ALL), one.code)
    assert {entry.row.key for entry in found} == {key}
    assert {entry.group for entry in found} == {one.group}
    if one.due:
        assert {entry.row.due for entry in found} == {one.due}
    one.end(desk, key)
    assert of_line(AgendaReader().read(desk, Scope.ALL), one.code) == []


@each_situation
def test_what_is_kept_between_two_readings_follows_the_announced_changes(desk, one):
    reader, changes = AgendaReader(), []
    desk.changed = changes.append
    reader.read(desk, Scope.ALL)
    key = one.make(desk)
    kept = reader.read(desk, Scope.ALL, changes)
    assert kept == AgendaReader().read(desk, Scope.ALL)
    assert of_line(kept, one.code)
    changes.clear()
    one.end(desk, key)
    assert reader.read(desk, Scope.ALL, changes) == AgendaReader().read(desk, Scope.ALL)


def test_a_change_reads_only_the_lines_it_touches(bureau, monkeypatch):
    from saltdesk.services.complaints.handling import add_step
    from saltdesk.services.today import reading
    from saltdesk.storage.areas.complaints import COMPLAINTS

    asked = []
    monkeypatch.setattr(
        reading, "open_rows", lambda source, *more: asked.append(source) or open_rows(source, *more)
    )
    reader, changes = AgendaReader(), []
    bureau.changed = changes.append
    reader.read(bureau, Scope.ALL)
    stored = [line for line in LINES if line.rows]
    assert len(asked) == len(stored)
    asked.clear()
    reader.read(bureau, Scope.ALL, changes)
    assert asked == []
    key = next(
        entry.row.key
        for entry in reader.read(bureau, Scope.ALL).entries
        if entry.line.code == "complaint.answer"
    )
    add_step(bureau, key, bureau.clock.today(), "电话核实")
    reader.read(bureau, Scope.ALL, changes)
    touched = [line for line in stored if areas_of(line) & changes[0].areas]
    assert [id(source) for source in asked] == [id(line.rows) for line in touched]
    assert 0 < len(touched) < len(stored) / 2
    assert COMPLAINTS.get(key)


def test_a_change_of_another_desk_is_seen_although_nobody_announced_it(desk):
    reader = AgendaReader()
    reader.read(desk, Scope.ALL)
    SITUATIONS[0].make(desk)
    assert of_line(reader.read(desk, Scope.ALL, ()), SITUATIONS[0].code)


@pytest.mark.local
@pytest.mark.parametrize("line", [line for line in LINES if line.rows], ids=lambda line: line.code)
def test_lines_are_answered_without_reading_closed_records(desk, line):
    asked = statements(lambda: open_rows(line.rows))
    values = ["x"] * (asked[-1].count("?") - 1) + [1]  # The plan does not depend on them.
    plan = "\n".join(row[3] for row in database.execute_sql(f"EXPLAIN QUERY PLAN {asked[-1]}", values))
    grows = line.area in (Area.COMPLAINTS, Area.NOTICES, Area.FINDINGS, Area.INSPECTIONS, Area.CASES)
    assert not grows or "SCAN" not in plan, plan
