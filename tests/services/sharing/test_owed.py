"""Acts across all offices by people from whom records are hidden: those are right for whoever sees them."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

import pytest

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import NotAllowed, RuleError
from saltdesk.domain.base.people import Role
from saltdesk.domain.calendar.terms import own_name
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.services.access import lookup
from saltdesk.services.complaints import handling
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.people import change_mandate
from saltdesk.services.house import calendar, trail
from saltdesk.services.house.parameters import set_parameter
from saltdesk.services.people import offices, staff
from saltdesk.services.people.following import settle_owed
from saltdesk.storage import checking
from saltdesk.storage.areas.people import OFFICES, STAFF
from saltdesk.storage.trail import audit
from tests import cluster
from tests.days import TODAY
from tests.guarded import GuardedBureau, copied, seated
from tests.services import complaint_cases

pytestmark = pytest.mark.slow

SeatedAt = Callable[[Role, str], Desk]


@pytest.fixture
def office(guarded: GuardedBureau) -> Iterator[GuardedBureau]:
    with copied(guarded) as bureau:
        yield bureau


@pytest.fixture
def sit_down(office: GuardedBureau) -> Iterator[SeatedAt]:
    """Return a function that gives the desk of a person who signed in by their own login."""
    with seated(office) as sit:
        yield sit


@pytest.fixture
def about_the_office(sit_down: SeatedAt) -> Complaint:
    """A complaint about 办公室 that 法制室 handles; 样例丁 is assigned to it."""
    desk = sit_down(Role.OFFICE_HEAD, "jh")
    made = complaint_cases.accepted(desk, object_office="办公室")
    return handling.hand_over(desk, made.id, "法制室", "样例丁", TODAY)


def is_hidden(desk: Desk, key: int) -> bool:
    try:
        lookup.get(Area.COMPLAINTS, key, desk)
    except (NotAllowed, RuleError):
        return True
    return False


def told_to(desk: Desk, key: int) -> list[str]:
    """Every word of the trail about a complaint that a person can read, with the changes of its row."""
    return [
        f"{one.sentence}{one.reason}{one.diffs}"
        for one in audit.since(0)
        if (one.area, one.record) == (Area.COMPLAINTS.code, key)
        or f'"table":"complaint","key":{key},' in one.diffs
    ]


def another_holiday(desk: Desk) -> date:
    """Enter the present year once more with one more day off, on which the answer is due; return the day."""
    present = desk.calendar.year(TODAY.year)
    day = date(2026, 12, 23)
    calendar.enter_year(desk, replace(present, source="试行通知", rest=(*present.rest, day)))
    return day


def test_a_due_date_that_the_one_who_enters_holidays_does_not_see_follows_for_who_sees_it(
    sit_down: SeatedAt, about_the_office: Complaint
) -> None:
    key = about_the_office.id
    desk = sit_down(Role.CLERK, "bg")
    assert is_hidden(desk, key)
    another_holiday(desk)
    assert settle_owed(desk) == 0
    assert told_to(desk, key) == []

    desk = sit_down(Role.CLERK, "jh")
    assert lookup.get(Area.COMPLAINTS, key, desk).due_on == about_the_office.due_on
    assert settle_owed(desk) >= 1
    moved = lookup.get(Area.COMPLAINTS, key, desk)
    assert about_the_office.due_on is not None
    assert moved.due_on is not None
    assert moved.due_on > about_the_office.due_on
    newest = trail.timeline(Area.COMPLAINTS, key, desk)[-1]
    assert (newest.actor, newest.act) == (desk.actor.name, "complaint.follow")
    assert newest.sentence.startswith("随“录入放假安排”（痕迹第")
    assert settle_owed(desk) == 0
    assert calendar.preview_year(desk, replace(desk.calendar.year(TODAY.year), source="再试")).moved == ()

    desk = sit_down(Role.CLERK, "bg")
    assert told_to(desk, key) == []


def test_a_parameter_that_counts_days_moves_hidden_dates_too(
    sit_down: SeatedAt, about_the_office: Complaint
) -> None:
    desk = sit_down(Role.OFFICE_HEAD, "bg")
    set_parameter(desk, own_name("C-answer"), "45")
    desk = sit_down(Role.LEADER, "leaders")
    assert settle_owed(desk) >= 1
    moved = lookup.get(Area.COMPLAINTS, about_the_office.id, desk)
    assert moved.due_on != about_the_office.due_on


def test_hidden_work_of_a_merged_office_goes_to_the_other_one(
    sit_down: SeatedAt, about_the_office: Complaint
) -> None:
    key = about_the_office.id
    desk = sit_down(Role.ADMINISTRATOR, "bg")
    merged, into = OFFICES.first(code="fz"), OFFICES.first(code="yz")
    assert merged is not None
    assert into is not None
    offices.merge_office(desk, merged, into)
    assert is_hidden(desk, key)
    desk = sit_down(Role.OFFICE_HEAD, "jh")
    assert settle_owed(desk) >= 1
    assert lookup.get(Area.COMPLAINTS, key, desk).handling_office == "盐政处"


def test_hidden_work_of_who_leaves_goes_to_the_successor(
    sit_down: SeatedAt, about_the_office: Complaint
) -> None:
    key = about_the_office.id
    desk = sit_down(Role.ADMINISTRATOR, "bg")
    leaving = next(one for one in STAFF.all() if one.name == "样例丁")
    successor = next(one for one in STAFF.all(office=leaving.office) if one.name.startswith("试用"))
    for mandate in staff.leaving_of(desk, leaving).mandates:
        change_mandate(desk, mandate.mechanism, mandate.office, successor.name, "", TODAY)
    staff.end_service(desk, leaving, TODAY, successor)
    assert is_hidden(desk, key)
    desk = sit_down(Role.OFFICE_HEAD, "jh")
    assert lookup.get(Area.COMPLAINTS, key, desk).assignee == "样例丁"
    assert settle_owed(desk) >= 1
    assert lookup.get(Area.COMPLAINTS, key, desk).assignee == successor.name


def test_an_office_with_hidden_work_does_not_end(
    office: GuardedBureau, sit_down: SeatedAt, about_the_office: Complaint
) -> None:
    desk = sit_down(Role.ADMINISTRATOR, "bg")
    made = offices.add_office(desk, "试用处")
    assert offices.merger_of(desk, made).is_empty
    office.psql(
        cluster.OWNER,
        "SET session_replication_role = replica;"
        f"UPDATE complaint SET handling_office = '试用处' WHERE id = {about_the_office.id}",
    )
    with pytest.raises(RuleError, match="还有人员、责任分工或在办事项"):
        offices.end_office(desk, made)


def test_an_auditor_leaves_it_to_others_and_a_check_finds_nothing_wrong(
    sit_down: SeatedAt, about_the_office: Complaint
) -> None:
    another_holiday(sit_down(Role.CLERK, "bg"))
    desk = sit_down(Role.AUDITOR, "bg")
    assert settle_owed(desk) == 0
    assert list(checking.problems(desk.store)) == []
    desk = sit_down(Role.OFFICE_HEAD, "jh")
    assert settle_owed(desk) >= 1
    assert list(checking.problems(desk.store)) == []


def test_nobody_reads_writes_or_strikes_off_what_is_owed_apart_from_an_act(
    office: GuardedBureau, sit_down: SeatedAt, about_the_office: Complaint
) -> None:
    desk = sit_down(Role.CLERK, "bg")
    another_holiday(desk)
    login = office.person(Role.CLERK, "bg").login
    assert office.asked(login, "SELECT coalesce(json_agg(o.record), '[]') FROM guard.owed_here() o") == []
    owed = "ARRAY['accepted'], ARRAY['running']"
    for statement, code in (
        ("SELECT count(*) FROM guard.owed", "42501"),
        ("DELETE FROM guard.owed", "42501"),
        (f"SELECT guard.owe('calendar.enter', 1, 0, {owed})", "SD403"),
        (f"BEGIN; SELECT trail.begin_act(''); SELECT guard.owe('people.leave', 1, 0, {owed})", "SD403"),
        ("SELECT guard.take_owed(1)", "SD403"),
        (f"SELECT guard.has_work(1, {owed})", "SD403"),
    ):
        assert office.refusal(login, statement) == code, statement
