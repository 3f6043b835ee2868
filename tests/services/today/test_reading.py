"""Whose work is listed, what is hidden, what a date leads to, and the same list worked out by hand."""

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from saltdesk.domain.adjustments.adjustment import LINK_BY_CODE, AdjustmentStatus
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.people import Actor, Mechanism
from saltdesk.domain.calendar.terms import DueKind, Side, due_state
from saltdesk.domain.complaints.complaint import TURNED_AWAY, ComplaintStatus
from saltdesk.domain.inspections.inspection import FindingStatus
from saltdesk.domain.today.groups import Group, Scope
from saltdesk.services.access.hiding import barred
from saltdesk.services.complaints import handling
from saltdesk.services.complaints.objects import clarify_object
from saltdesk.services.desk import people
from saltdesk.services.desk.desk import as_actor
from saltdesk.services.desk.people import office_name
from saltdesk.services.house.parameters import set_parameter
from saltdesk.services.people.offices import rename_office
from saltdesk.services.today import reading
from saltdesk.services.today.reading import AgendaReader
from saltdesk.storage import open_rows as storage_rows
from saltdesk.storage.areas.adjustments import ADJUSTMENT_LINKS, ADJUSTMENTS
from saltdesk.storage.areas.complaints import COMPLAINTS
from saltdesk.storage.areas.inspections import FINDINGS
from tests.days import TODAY
from tests.services import case_steps, work_situations
from tests.services import complaint_cases as cases
from tests.services import corrections_steps as steps

PEOPLE = (("样例丙", "yz"), ("样例戊", "bg"), ("样例甲", "jh"), ("样例丁", "fz"), ("示例一", "leaders"))


def agenda(desk, scope=Scope.ALL):
    return AgendaReader().read(desk, scope)


def keys(found, code):
    return [entry.row.key for entry in found.entries if entry.line.code == code]


def groups(found, code):
    return {entry.group for entry in found.entries if entry.line.code == code}


def test_what_another_office_handles_is_not_of_this_office(desk, at_office):
    case = cases.accepted(desk, object_office="办公室")
    handler, owner, other = at_office("fz"), at_office("jh"), at_office("yz")
    assert keys(agenda(handler, Scope.OFFICE), "complaint.answer") == [case.id]
    assert keys(agenda(owner, Scope.OFFICE), "complaint.answer") == [case.id]
    assert keys(agenda(other, Scope.OFFICE), "complaint.answer") == []
    assert keys(agenda(other, Scope.ALL), "complaint.answer") == [case.id]


def test_an_office_keeps_its_work_under_its_former_name(desk):
    key = steps.collected_finding(desk)
    people_of_yz = as_actor(desk, Actor("样例丙", "yz", office_name("yz")))
    assert keys(agenda(people_of_yz, Scope.OFFICE), "finding.rectify") == [key]
    office = next(one for one in people.offices() if one.code == "yz")
    rename_office(desk, office, "盐政管理处")
    assert keys(agenda(people_of_yz, Scope.OFFICE), "finding.rectify") == [key]


def test_mine_is_what_names_me_and_what_names_nobody_of_my_mandate(desk):
    named = cases.accepted(desk, object_office="办公室").id
    people.enrol(desk, "样例丁", "fz")
    handling.hand_over(desk, named, "法制室", "样例丁", desk.clock.today())
    unnamed = cases.accepted(desk, object_office="办公室").id
    clerk = as_actor(desk, Actor("样例丁", "fz", "法制室"))
    assert keys(agenda(clerk, Scope.MINE), "complaint.answer") == [named]
    mandate = next(one for one in people.mandates_on(TODAY) if one.mechanism is Mechanism.COMPLAINTS)
    responsible = as_actor(desk, Actor(mandate.person, mandate.office, office_name(mandate.office)))
    assert keys(agenda(responsible, Scope.MINE), "complaint.answer") == [unnamed]


def test_a_name_inside_a_longer_name_is_not_mine(desk):
    work_situations._plan(desk)
    assert keys(agenda(as_actor(desk, Actor("样例丁", "bg")), Scope.MINE), "plan.draft")
    assert not keys(agenda(as_actor(desk, Actor("样例", "bg")), Scope.MINE), "plan.draft")


def test_the_office_complained_of_sees_neither_the_complaint_nor_its_number(desk, at_office):
    case = cases.refuse(desk, cases.registered(desk).id, cases.RefusalReason.IN_LEGAL_PROCEDURE)
    paper = work_situations.issued(desk, "acceptance_notice")
    own = at_office("yz")
    found = agenda(own)
    assert keys(found, "complaint.tell") == keys(found, "notice.complaints") == []
    assert not any(entry.line.area is Area.COMPLAINTS for entry in found.entries)
    assert found.counts()[Group.UNTOLD] == 0
    assert all(due.ours == 0 for due in found.due().values())
    assert keys(agenda(desk), "complaint.tell") == [case.id]
    assert keys(agenda(desk), "notice.complaints") == [paper.id]


def test_a_complaint_that_turns_out_to_be_about_an_office_leaves_its_list(desk, at_office):
    case = cases.registered(desk, object_office="办公室")
    own, reader, changes = at_office("yz"), AgendaReader(), []
    desk.changed = own.changed = changes.append
    assert keys(reader.read(own, Scope.ALL), "complaint.decide") == [case.id]
    office = next(one for one in people.offices() if one.code == "yz")
    told = replace(COMPLAINTS.get(case.id), object_offices=(office.id,), object_office=office.name)
    clarify_object(desk, told, "来电人说明")
    assert keys(reader.read(own, Scope.ALL, changes), "complaint.decide") == []


def test_only_who_may_see_accountability_is_told_of_it(desk, at_office):
    key = steps.opened_case(desk)
    assert keys(agenda(desk), "accountability.step") == [key]
    assert keys(agenda(at_office("bg")), "accountability.step") == [key]
    assert keys(agenda(at_office("jh")), "accountability.step") == []
    assert keys(agenda(as_actor(desk, Actor("样例己", "bg", "办公室"))), "accountability.step") == []


@pytest.mark.parametrize(
    ("day", "group"),
    [
        (date(2026, 11, 24), Group.LATER),
        (date(2026, 11, 25), Group.SOON),
        (date(2026, 11, 27), Group.TODAY),
        (date(2026, 11, 28), Group.OVERDUE),
    ],
)
def test_a_term_of_ours_moves_through_the_groups_as_the_days_go_by(desk, day, group):
    cases.registered(desk)
    desk.clock = FixedClock(day)
    assert groups(agenda(desk), "complaint.decide") == {group}


def test_soon_follows_the_parameter_of_the_office(desk):
    cases.registered(desk)
    set_parameter(desk, "due_soon_days", "5")
    assert groups(agenda(desk), "complaint.decide") == {Group.SOON}


def test_others_are_never_overdue_however_long_they_take(desk):
    steps.applied_adjustment(desk)
    desk.clock = FixedClock(date(2027, 3, 1))
    assert groups(agenda(desk), "adjustment.others") == {Group.WAITING}


def test_a_planned_day_that_passed_is_no_overdue_term(desk):
    work_situations.inspecting.planned(desk)
    desk.clock = FixedClock(date(2026, 12, 21))
    assert groups(agenda(desk), "inspection.visit") == {Group.UNDATED}


def test_the_holidays_of_a_year_without_a_notice_are_asked_for(desk):
    def asked():
        entries = agenda(desk).entries
        return [e.row.details for e in entries if e.line.code == "calendar.provisional"]

    assert asked() == [("2027年放假安排还没有录入",)]
    desk.clock = FixedClock(date(2026, 6, 1))
    assert asked() == []
    desk.clock = FixedClock(date(2026, 12, 30))
    cases.registered(desk, received_at=desk.clock.now())
    assert asked() == [("2027年放假安排还没有录入，1个期限为暂定",)]


def test_a_case_that_does_not_move_is_told_apart(desk):
    key = case_steps.running_penalty(desk)
    assert groups(agenda(desk), "case.step") == {Group.STUCK}
    set_parameter(desk, "stuck_days", "11")
    assert groups(agenda(desk), "case.step") == {Group.LATER}
    assert keys(agenda(desk), "case.step") == [key]


def test_a_case_is_listed_for_who_may_see_it(desk, at_office):
    key = case_steps.running_case(desk)
    assert keys(agenda(at_office("yz"), Scope.OFFICE), "case.step") == [key]
    assert keys(agenda(at_office("jh")), "case.step") == []


def test_more_rows_than_are_read_are_said_to_be_more(desk, monkeypatch):
    for _ in range(4):
        cases.registered(desk)
    few = lambda source, whose=None, until=None: storage_rows.open_rows(source, whose, until, 2)  # noqa: E731
    monkeypatch.setattr(reading, "open_rows", few)
    monkeypatch.setattr(reading, "MOST", 2)
    found = agenda(desk)
    assert found.cut == {"complaint.decide"}
    assert len(keys(found, "complaint.decide")) == 2


NEAR = {
    DueKind.OVERDUE: Group.OVERDUE,
    DueKind.DUE_TODAY: Group.TODAY,
    DueKind.DUE_SOON: Group.SOON,
}


def by_date(desk, due, own):
    """Return the group of a term of ours, or its own group without a near date."""
    return NEAR.get(due_state(due, desk.clock.today(), desk.calendar).kind, own) if due else own


def complaints_by_hand(desk):
    hidden = barred(desk, Area.COMPLAINTS)
    for one in COMPLAINTS.all():
        if one.id in hidden:
            continue
        if one.status is ComplaintStatus.REGISTERED:
            yield "complaint.decide", by_date(desk, one.due_on, Group.LATER)
        elif one.status is ComplaintStatus.ACCEPTED:
            yield "complaint.answer", by_date(desk, one.due_on, Group.LATER)
        elif one.status is ComplaintStatus.SUPPLEMENTING:
            yield "complaint.supplement", Group.SUPPLEMENT
        elif one.status in TURNED_AWAY and one.told_on is None:
            yield "complaint.tell", by_date(desk, one.due_on, Group.UNTOLD)


def findings_by_hand(desk):
    for one in FINDINGS.all():
        if one.status is FindingStatus.OPEN and one.orders:
            yield "finding.ordered", by_date(desk, one.due_on, Group.ORDERED)
        elif one.status is FindingStatus.OPEN:
            yield "finding.rectify", by_date(desk, one.due_on, Group.LATER)
        elif one.status is FindingStatus.RECTIFIED:
            yield "finding.verify", Group.VERIFY


def links_by_hand(desk):
    running = {case.id for case in ADJUSTMENTS.all() if case.status is AdjustmentStatus.OPEN}
    for link in ADJUSTMENT_LINKS.all():
        if link.adjustment in running and link.is_open:
            if LINK_BY_CODE[link.code].side is Side.IN:
                yield "adjustment.own", by_date(desk, link.due_on, Group.LATER)
            else:
                yield "adjustment.others", Group.WAITING


def by_hand(desk):
    """Count lines and groups from all records, in plain Python."""
    return Counter((*complaints_by_hand(desk), *findings_by_hand(desk), *links_by_hand(desk)))


def listed(desk, codes):
    entries = agenda(desk).entries
    return Counter((one.line.code, one.group) for one in entries if one.line.code in codes)


CODES = frozenset(
    (
        *("complaint.decide", "complaint.answer", "complaint.supplement", "complaint.tell"),
        *("finding.ordered", "finding.rectify", "finding.verify", "adjustment.own", "adjustment.others"),
    )
)


@pytest.mark.parametrize(("name", "office"), PEOPLE)
def test_the_list_of_the_sample_bureau_is_that_worked_out_by_hand(bureau, name, office):
    desk = as_actor(bureau, Actor(name, office, office_name(office)))
    assert listed(desk, CODES) == by_hand(desk)


DOINGS = (
    lambda desk: cases.registered(desk, object_office="办公室"),
    lambda desk: cases.registered(desk),
    lambda desk: cases.accepted(desk),
    lambda desk: cases.answered(desk),
    lambda desk: cases.ask_supplement(desk, cases.registered(desk).id),
    lambda desk: work_situations._refused(desk),
    lambda desk: work_situations._refused(desk, "电话"),
    steps.collected_finding,
    work_situations._ordered,
    steps.opened_adjustment,
    steps.applied_adjustment,
)


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.sampled_from(range(len(DOINGS))), min_size=1, max_size=6),
    st.integers(0, 40),
    st.sampled_from(("yz", "jh", "leaders")),
)
def test_after_any_history_the_list_is_that_worked_out_by_hand(desk, doings, days, office):
    desk.clock = FixedClock(TODAY)
    reader, changes = AgendaReader(), []
    desk.changed = changes.append
    reader.read(desk, Scope.ALL)
    for place in doings:
        DOINGS[place](desk)
    assert reader.read(desk, Scope.ALL, changes) == agenda(desk)
    desk.clock = FixedClock(TODAY + timedelta(days=days))
    reader_at = as_actor(desk, Actor("测试员", office, office_name(office)))
    assert listed(reader_at, CODES) == by_hand(reader_at)
