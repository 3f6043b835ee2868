"""The order of a ledger: overdue first, exact numbers first, and who finds a complainant's surname."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from saltdesk.domain.adjustments.adjustment import Adjustment
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.query import Query
from saltdesk.domain.complaints.complainants import Complainant, Disclosure
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.services.access import lookup
from saltdesk.services.adjustments.adjustments import open_adjustment
from saltdesk.services.complaints.intake import Intake, register_complaint
from saltdesk.storage.areas.complaints import COMPLAINTS
from saltdesk.storage.recording import trail_head
from tests.arranging import arranged
from tests.services.procedure import end_link

BY_DUE = Query(sort="due_on", descending=False)


def register(desk, matter="许可证", name="", **values):
    person = Complainant(name=name) if name else Complainant(disclosure=Disclosure.ANONYMOUS)
    complaint = Complaint(**({"received_at": desk.clock.now(), "matter": matter} | values))
    return register_complaint(desk, Intake(complaint, person)).id


def found(desk, text="", **values):
    return lookup.find(desk, Area.COMPLAINTS, Query(text=text, **values))


def test_by_due_date_the_overdue_come_first_and_those_without_a_date_last(desk):
    later = register(desk)
    late = register(desk, received_at=datetime(2026, 11, 9, 9, 0))
    latest = register(desk, received_at=datetime(2026, 11, 2, 9, 0))
    none = register(desk)
    with arranged(desk):
        COMPLAINTS.update(replace(COMPLAINTS.get(none), due_on=None))
    assert lookup.find(desk, Area.COMPLAINTS, BY_DUE) == [latest, late, later, none]
    assert lookup.find(desk, Area.COMPLAINTS, replace(BY_DUE, descending=True)) == [later, late, latest, none]
    assert lookup.find(desk, Area.COMPLAINTS, BY_DUE, 2) == [latest, late]


def test_what_waits_for_another_body_is_not_overdue(desk):
    desk.clock = FixedClock(date(2016, 9, 8))
    case = Adjustment(title="修订", basis_document="条例", promulgated_on=date(2016, 9, 8), content="改")
    waits = open_adjustment(desk, case).id
    end_link(desk, waits, "apply", date(2016, 9, 8))
    own = open_adjustment(desk, case).id
    desk.clock = FixedClock(date(2016, 9, 20))
    assert lookup.find(desk, Area.ADJUSTMENTS, BY_DUE) == [waits, own]
    desk.clock = FixedClock(date(2016, 9, 26))
    assert lookup.find(desk, Area.ADJUSTMENTS, BY_DUE) == [own, waits]


@pytest.mark.parametrize("text", ["2026-0002", "0002", "2", "２"])
def test_the_record_of_a_number_stands_before_those_that_only_contain_it(desk, text):
    keys = [register(desk, matter=f"2026-0002的第{place}次来电") for place in range(4)]
    assert found(desk, text) == [keys[1], keys[3], keys[2], keys[0]]
    assert found(desk, text, sort="matter", descending=False) == [keys[1], keys[0], *keys[2:]]


def test_the_complaints_office_finds_a_surname_without_any_entry_in_the_trail(desk, at_office):
    king, other = register(desk, name="王建国"), register(desk, matter="王府井店", name="李芳")
    before = trail_head.head()
    seat = at_office("jh")
    for text in ("王某", "王先生", "王女士"):
        assert found(seat, text) == [king]
    assert found(seat, "王") == [other, king]
    assert found(seat, "王建国") == []
    assert trail_head.head() == before


def test_nobody_else_finds_a_surname(desk, at_office):
    register(desk, name="王建国")
    assert found(at_office("bg"), "王") == []
    assert lookup.count_by_status(at_office("bg"), Area.COMPLAINTS, Query(text="王")) == {}


def test_a_surname_is_not_found_where_the_complaint_is_about_the_searcher(desk, at_office):
    register(desk, name="王建国", object_office="计划管理处")
    assert found(at_office("jh"), "王") == []
    assert found(desk, "王") != []
