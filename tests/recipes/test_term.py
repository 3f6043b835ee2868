"""The recipe of a term: a row of TERMS with its worked dates; the command line and the parameters follow."""

from tests.recipes.scratch import TABLES

TERMS = "saltdesk/domain/calendar/terms.py"
ROW = """    _advisory("C-callback", "回访投诉人", "答复投诉人", 3, Unit.WORKING_DAYS, "回访为内部要求"),"""
WORKED = """

def test_a_callback_is_due_after_the_rest_days() -> None:
    assert due("C-callback", date(2016, 9, 14)) == date(2016, 9, 20)
    assert find_term("C-callback").origin is TermOrigin.ADVISORY
"""


def test_a_row_is_a_term_with_due_dates(scratch):
    scratch.before(
        TERMS,
        '    _advisory("C-register", "登记投诉", "收到投诉", 0, Unit.WORKING_DAYS, "当日登记为内部要求"),',
        ROW,
    )
    scratch.append("tests/domain/calendar/test_terms.py", WORKED)
    assert "2016-09-20" in scratch.run("-m", "saltdesk", "due", "C-callback", "2016-09-14")
    told = scratch.answer("-m", "saltdesk", "due", "D9", "2016-09-14")
    assert told.returncode
    assert "C-callback" in told.stderr
    scratch.tests("tests/domain/calendar/test_terms.py")
    scratch.checks()


def test_a_limit_lets_the_office_set_its_own_length(scratch):
    scratch.before(
        TERMS,
        '    _advisory("C-register", "登记投诉", "收到投诉", 0, Unit.WORKING_DAYS, "当日登记为内部要求"),',
        ROW,
    )
    scratch.instead(
        "saltdesk/domain/house/parameters.py", '"C-accept": 15, ', '"C-accept": 15, "C-callback": 20, '
    )
    told = "from saltdesk.domain.house.parameters import PARAMETERS; print([p.label for p in PARAMETERS])"
    assert "回访投诉人" in scratch.run("-c", told)
    scratch.tests(TABLES, "tests/domain/house/test_parameters.py")
