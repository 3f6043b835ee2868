"""The order of days of every record: each row is true of the record, and the storage breaks none of them."""

from dataclasses import fields
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from saltdesk.domain.accountability import AccountabilityCase
from saltdesk.domain.base.date_order import DATE_ORDERS, broken, new_disorder, order_problems
from saltdesk.domain.base.records import with_values
from saltdesk.domain.complaints.complaint import Complaint, ComplaintStatus
from saltdesk.domain.inspections.inspection import Finding, Inspection
from saltdesk.domain.inspections.plans import InspectionPlan
from saltdesk.storage.registry import RECORDS

DAYS = st.none() | st.dates(date(2026, 1, 1), date(2026, 1, 8))

UNORDERED = {
    Inspection: {"due_on": "the earliest term of its findings"},
    Complaint: {"due_on": "counted from the day its clause names", "occurred_on": ""},
    Finding: {},
    AccountabilityCase: {},
    InspectionPlan: {},
}
"""The records of the procedure, and their days without an order to any other."""


def days_of(record: type) -> list[str]:
    return [field.name for field in fields(record) if "date" in str(field.type)]


@pytest.mark.parametrize("record", UNORDERED, ids=lambda record: record.__name__)
def test_every_day_of_a_procedure_has_its_order(record):
    named = {name for rule in DATE_ORDERS[record] for name in (rule.earlier, rule.later)}
    assert set(days_of(record)) - named <= set(UNORDERED[record])


@pytest.mark.parametrize("record", DATE_ORDERS, ids=lambda record: record.__name__)
def test_no_order_contradicts_another_and_each_follows_through(record):
    """What follows what follows is ordered too, so that a missing day in between hides nothing."""
    later = {(rule.earlier, rule.later) for rule in DATE_ORDERS[record]}
    assert all((after, before) not in later for before, after in later)
    for first, middle in later:
        for other, last in later:
            if middle == other:
                assert (first, last) in later, f"{record.__name__}: {first} -> {middle} -> {last}"


@pytest.mark.parametrize("record", DATE_ORDERS, ids=lambda record: record.__name__)
@given(data=st.data())
def test_a_record_is_told_exactly_when_a_pair_is_out_of_order(record, data):
    names = [name for name in days_of(record) if name != "received_at" and name != "issued_at"]
    one = with_values(blank(record), {name: data.draw(DAYS, name) for name in names})
    wrong = list(broken(one))
    told = list(order_problems(one))
    assert {problem.field for problem in told} == {rule.later for rule in wrong}
    assert all(problem.clause and problem.sentence.endswith("。") for problem in told)


def blank(record: type) -> object:
    """Return a record of this class; the few without defaults get empty values."""
    needed = {field.name: None for field in fields(record) if field.default is field.default_factory}
    try:
        return record(**needed)
    except TypeError:
        missing = [field.name for field in fields(record)][:6]
        return record(**dict.fromkeys(missing))


def test_a_record_from_before_the_row_is_completed_but_not_made_worse():
    old = Finding(found_on=date(2026, 1, 5), fed_back_on=date(2026, 1, 3))
    assert new_disorder(old, with_values(old, {"opinion": "补正"})) == ()
    assert new_disorder(old, with_values(old, {"rectified_on": date(2026, 1, 4)}))


def test_every_ordered_record_is_stored():
    assert set(DATE_ORDERS) <= {records.record for records in RECORDS}


def test_a_complaint_that_is_passed_on_was_handed_over_before():
    days = {"handed_on": date(2026, 1, 3), "decided_on": date(2026, 1, 5)}
    assert [one.field for one in order_problems(Complaint(**days))] == ["handed_on"]
    assert list(order_problems(Complaint(status=ComplaintStatus.TRANSFERRED, **days))) == []
