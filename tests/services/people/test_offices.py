"""Offices merged, added and ended: the past keeps its names, work moves, nothing hidden shows (F0.5)."""

from dataclasses import replace
from datetime import date

import pytest

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import ChangedMeanwhile, NotAllowed, RuleError
from saltdesk.domain.base.people import Actor, Mechanism, Role
from saltdesk.domain.inspections.inspection import FindingSource
from saltdesk.services.access import lookup
from saltdesk.services.access.hiding import barred
from saltdesk.services.desk import people
from saltdesk.services.desk.desk import as_actor
from saltdesk.services.house.trail import entries_for, timeline
from saltdesk.services.inspections import findings
from saltdesk.services.people import offices
from saltdesk.storage.areas.complaints import COMPLAINTS
from saltdesk.storage.areas.inspections import FINDINGS
from saltdesk.storage.areas.people import MANDATES, OFFICES, STAFF
from saltdesk.storage.trail import audit
from tests.services.complaint_cases import accepted, answered
from tests.services.inspecting import found


def office(code):
    return OFFICES.first(code=code)


def merge(desk, source="fz", into="jh"):
    return offices.merge_office(desk, office(source), office(into))


def newest():
    return list(audit.since(0))[-1]


def test_people_mandates_and_open_work_move_and_the_past_keeps_its_name(desk):
    person = people.enrol(desk, "样例甲", "fz")
    open_one, done = accepted(desk), answered(desk)
    finding = findings.collect_finding(desk, found(None, source=FindingSource.CHANNEL_1, office="法制室"))
    told = offices.merger_of(desk, office("fz"))
    assert [one.name for one in told.staff] == ["样例甲"]
    assert [one.mechanism for one in told.mandates] == [Mechanism.DUTY_LIST, Mechanism.ADJUSTMENT]
    assert [(one.kind.label, one.caption, one.present) for one in told.work] == [
        ("投诉", "承办处室", "法制室"),
        ("检查问题", "责任处室", "法制室"),
    ]
    ended = merge(desk)
    assert (ended.name, ended.ended_on, ended.merged_into) == ("法制室", desk.clock.today(), "jh")
    assert COMPLAINTS.get(open_one.id).handling_office == "计划管理处"
    assert COMPLAINTS.get(done.id).handling_office == "法制室"
    assert FINDINGS.get(finding.id).office == "计划管理处"
    assert STAFF.get(person.id).office == "jh"
    assert desk.owners()[Mechanism.ADJUSTMENT] == "jh"
    assert "法制室" not in [one.name for one in people.offices()]
    assert newest().sentence == ("处室“法制室”并入“计划管理处”：人员1名、责任分工2项、在办事项2件随之转入")


def test_a_mandate_of_the_past_keeps_its_office_and_its_last_day(desk):
    merge(desk)
    of_adjustment = MANDATES.all(mechanism=Mechanism.ADJUSTMENT)
    assert [(one.office, one.valid_to) for one in of_adjustment] == [
        ("fz", date(2026, 11, 22)),
        ("jh", None),
    ]


def test_what_was_moved_stands_in_the_time_line_of_each_record(desk):
    complaint = accepted(desk)
    merge(desk)
    told = timeline(Area.COMPLAINTS, complaint.id, desk)[-1]
    assert told.act == "people.office_merge"
    assert [(row.table, row.fields["handling_office"]) for row in told.changes()] == [
        ("complaint", ["法制室", "计划管理处"])
    ]


def test_people_of_the_other_office_stay_away_from_complaints_about_the_merged_one_a15(desk):
    complaint = accepted(desk, object_office="盐政处")
    clerk = as_actor(desk, Actor("样例乙", "bg", "办公室", Role.OFFICE_HEAD))
    assert complaint.id not in barred(clerk, Area.COMPLAINTS)
    merge(desk, "yz", "bg")
    assert complaint.id in barred(clerk, Area.COMPLAINTS)
    with pytest.raises(NotAllowed):
        lookup.get(Area.COMPLAINTS, complaint.id, clerk)


def test_a_complaint_about_the_other_office_is_not_given_to_it_a15(desk):
    about_other = accepted(desk, object_office="盐政处")
    merge(desk, "fz", "yz")
    assert COMPLAINTS.get(about_other.id).handling_office == "计划管理处"


def test_hidden_complaints_move_too_but_neither_preview_nor_trail_tells_of_them(desk):
    hidden = accepted(desk, object_office="办公室")
    accepted(desk)
    clerk = as_actor(desk, Actor("样例乙", "bg", "办公室", Role.OFFICE_HEAD))
    assert len(offices.merger_of(clerk, office("fz")).work) == 1
    merge(clerk, "fz", "jh")
    assert COMPLAINTS.get(hidden.id).handling_office == "计划管理处"
    assert "在办事项1件" in newest().sentence
    shown = list(entries_for(clerk))[-1]
    assert hidden.id not in [row.key for row in shown.changes() if row.table == "complaint"]


@pytest.mark.parametrize(
    ("source", "into", "sentence"),
    [
        ("leaders", "jh", "局领导不能并入"),
        ("jh", "jh", "请选择另一个处室"),
    ],
)
def test_an_impossible_merger_is_refused(desk, source, into, sentence):
    with pytest.raises(RuleError, match=sentence):
        merge(desk, source, into)


def test_an_office_is_merged_only_once_and_nothing_goes_into_one_that_ended(desk):
    merge(desk)
    with pytest.raises(RuleError, match="“法制室”已经终止"):
        merge(desk)
    with pytest.raises(RuleError, match="“法制室”已经终止，请选择现有处室"):
        merge(desk, "yz", "fz")


def test_a_merger_seen_by_two_desks_happens_once(desk):
    read = office("fz")
    offices.rename_office(desk, read, "法规室")
    with pytest.raises(ChangedMeanwhile):
        offices.merge_office(desk, read, office("jh"))
    assert office("fz").ended_on is None


def test_an_office_is_added_with_a_name_of_its_own_and_ended_while_it_has_no_work(desk):
    made = offices.add_office(desk, "  信息 中心 ")
    assert made.name in [one.name for one in people.offices()]
    for name in ("信息 中心", "", "长" * 31):
        with pytest.raises(RuleError):
            offices.add_office(desk, name)
    assert offices.add_office(desk, "信访室").code != made.code
    offices.end_office(desk, made)
    assert made.name not in [one.name for one in people.offices()]
    assert people.office_name(made.code) == "信息 中心"
    with pytest.raises(RuleError, match="请改用“并入”"):
        offices.end_office(desk, office("fz"))


def test_only_the_office_in_charge_changes_offices(desk):
    clerk = as_actor(desk, Actor("样例乙", "yz", "盐政处", Role.OFFICE_HEAD))
    with pytest.raises(NotAllowed):
        offices.add_office(clerk, "信息中心")


def test_two_present_offices_never_have_one_name(desk):
    with pytest.raises(RuleError, match="已经有名为“法制室”的处室"):
        offices.rename_office(desk, office("jh"), "法制室")
    merge(desk, "fz", "jh")
    assert offices.rename_office(desk, office("jh"), "法制室").name == "法制室"
    assert people.names_of("jh") == ("法制室", "计划管理处")
    assert replace(office("fz"), version=0).name == "法制室"
