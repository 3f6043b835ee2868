"""The recipe of a line of Today: a row of its room with its situation; it appears and goes."""

import pytest

from tests.recipes.scratch import TABLES

pytestmark = pytest.mark.slow

LINES = "saltdesk/services/today/list_lines.py"
SITUATIONS = "tests/services/work_situations.py"
NEIGHBOUR = '    Line(\n        "version.review",'
LINE = """    Line(
        "entrustment.publish",
        "公布委托",
        Group.PUBLISH,
        "entrustment.edit",
        OpenRows(ENTRUSTMENTS, unset=("published_on",), since="valid_from"),
        Timing.PLANNED,
    ),"""
SITUATION = """    Situation(
        "entrustment.publish",
        Group.PUBLISH,
        _entrustment,
        lambda desk, key: enforcement.edit_entrustment(
            desk, replace(ENTRUSTMENTS.get(key), published_on=_today(desk))
        ),
    ),"""
TRIED = "tests/services/today/test_lines.py"


def test_a_line_appears_in_its_group_and_goes_with_the_act(scratch):
    scratch.before(LINES, NEIGHBOUR, LINE)
    scratch.fails(TABLES, f"{TRIED}::test_every_line_has_a_situation_that_is_tried")
    scratch.before(SITUATIONS, '    Situation(\n        "version.review",', SITUATION)
    scratch.tests(TRIED, "-k", "entrustment or every_line")
    scratch.checks()


def test_a_line_of_a_table_that_grows_needs_an_index(scratch):
    closed = LINE.replace("entrustment.publish", "complaint.idle").replace(
        "entrustment.edit", "complaint.archive"
    )
    rows = 'OpenRows(COMPLAINTS, unset=("told_on",), since="received_at")'
    scratch.before(
        "saltdesk/services/today/complaint_lines.py",
        '    Line(\n        "complaint.archive",',
        closed.replace('OpenRows(ENTRUSTMENTS, unset=("published_on",), since="valid_from")', rows),
    )
    assert "SCAN" in scratch.fails(TRIED, "-k", "closed_records and complaint.idle")
