"""The recipe of a statistic: a row of FIGURES over a source that is there, and one over a new source."""

import pytest

from tests.recipes.scratch import TABLES

pytestmark = pytest.mark.slow

FIGURES = "saltdesk/domain/statistics/complaint_figures.py"
NEIGHBOUR = """    Figure(
        "complaint.outcome","""
ROWS = """    Figure(
        "complaint.reported",
        Section.COMPLAINTS,
        "转盐政处的举报",
        _OUTCOMES,
        where={"outcome": Outcome.REPORTED.code},
        clause="A13",
    ),
    Figure("complaint.withdrawn", Section.COMPLAINTS, "撤回的投诉", _WITHDRAWN, clause="C5.1"),"""
WITHDRAWN = '_WITHDRAWN = ("complaint.withdrawn",)'
COUNTED = """    "complaint.withdrawn": "投诉按撤回日期计","""
SOURCE = """    "complaint.withdrawn": FlowSource(_AREA, (), facts.COMPLAINTS_WITHDRAWN),"""
FACTS = """COMPLAINTS_WITHDRAWN = Facts("complaint", "withdrawn_on", ())"""
AGAIN = """    reported = sum(outcome(one) is Outcome.REPORTED for one in again.decided)
    assert found.value("complaint.reported").now == reported
    withdrawn = sum(within(span, one.withdrawn_on) for one in again.all)
    assert found.value("complaint.withdrawn").now == withdrawn"""
COMPLAINTS = "tests/services/statistics/test_complaint_figures.py"
REPORT = (
    "tests/ledgers/statistics/test_report.py::test_the_tables_of_a_section_hold_every_number_that_was_counted"
)
COUNTING = "tests/services/statistics/test_counting.py"


def add_rows(scratch):
    scratch.before(FIGURES, NEIGHBOUR, ROWS)
    scratch.before(FIGURES, "COMPLAINT_FIGURES: tuple[Figure, ...] = (", f"{WITHDRAWN}\n")
    scratch.after(
        "saltdesk/domain/statistics/figure.py", '    "complaint.results": "投诉按答复或办结日期计",', COUNTED
    )


def test_figures_are_counted_opened_and_told_in_report_and_workbook(scratch):
    add_rows(scratch)
    source = '    "complaint.repeat": FlowSource(_AREA, (), facts.REPEATED_COMPLAINTS),'
    scratch.after("saltdesk/services/statistics/complaints.py", source, SOURCE)
    scratch.before("saltdesk/storage/statistics.py", "COMPLAINTS_UNDECIDED = OpenFacts(", FACTS)
    received = '    assert found.value("complaint.received").now == len(again.received)'
    scratch.after(COMPLAINTS, received, AGAIN)
    scratch.tests(
        f"{COMPLAINTS}::test_counts_equal_those_of_the_plain_records",
        f"{COUNTING}::test_complaints_are_counted_from_the_indexes_alone",
        REPORT,
    )
    scratch.checks()


def test_a_figure_without_its_source_is_found(scratch):
    add_rows(scratch)
    scratch.fails(TABLES, f"{COUNTING}::test_every_source_says_what_it_counts")
