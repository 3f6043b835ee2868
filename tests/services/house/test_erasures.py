"""Whom a destroyed record was about is gone: the accused, the interviewed, names in what followed."""

from dataclasses import replace
from datetime import date

import pytest

from saltdesk.domain.accountability import AccountabilityCase, CaseSource
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.people import Actor, Role
from saltdesk.domain.house.anonymising import Ground
from saltdesk.domain.house.own_information import Asker
from saltdesk.domain.inspections.visits import ActivityKind, InspectionActivity, Interviewee
from saltdesk.services.accountability import accountability
from saltdesk.services.complaints.objects import answer_mention, answerable_mentions
from saltdesk.services.desk.desk import as_actor
from saltdesk.services.house import destruction, maintenance, retention, trail
from saltdesk.services.house.anonymising import anonymise_on_request
from saltdesk.services.house.own_information import gather_own
from saltdesk.services.house.parameters import set_parameter
from saltdesk.services.inspections import complaint_links, findings, inspections
from saltdesk.services.inspections import visits as inspection_visits
from saltdesk.storage.areas.accountability import ACCOUNTABILITY_CASES
from saltdesk.storage.areas.complaints import NAME_ANSWERS
from saltdesk.storage.areas.inspections import ACTIVITIES, FINDINGS, INTERVIEWEES
from saltdesk.storage.trail import audit
from tests.services import complaint_cases as cases
from tests.services.inspecting import VISIT, begun, found, without_steps

SECOND = Actor("测试副局长", "leaders", "局领导", Role.LEADER)


def destroy(desk, *areas):
    """Put the closed records of areas on a list, long after, and confirm it."""
    desk.clock = FixedClock(date(2099, 1, 4))
    chosen = [one for one in retention.retained(desk) if one.area in areas]
    made = destruction.propose_list(desk, chosen)
    destruction.confirm_list(as_actor(desk, SECOND), made.listed.id)
    return chosen


def trail_text():
    """Return all that the trail says."""
    return "".join(f"{entry.sentence}{entry.reason}{entry.diffs}" for entry in audit.since(0))


def test_an_accountability_case_forgets_its_person(desk):
    case = AccountabilityCase(
        source_text="市政府办公厅转来",
        person="样例庚",
        post="科员",
        office="盐政处",
        facts="样例庚不按清单行使权力。",
    )
    key = accountability.open_case(desk, case).id
    accountability.drop_case(desk, key, "样例庚没有过错")
    set_parameter(desk, "retention_accountability", "10年")
    destroy(desk, Area.ACCOUNTABILITY)
    kept = ACCOUNTABILITY_CASES.get(key)
    assert (kept.person, kept.persons, kept.post) == ("已匿名", (), "")
    assert kept.facts == "〔已匿名〕不按清单行使权力。"
    assert "样例庚" not in trail_text()
    assert maintenance.problems(desk) == []


@pytest.fixture
def talked(desk):
    """Return an inspection with the talk of somebody who was interviewed, closed on its day."""
    key = begun(desk)
    person = Interviewee(name="孙示范", contact="13800002222", matter="办证")
    talk = InspectionActivity(key, ActivityKind.SERVICE_USERS, VISIT, notes="办证一次办结")
    inspection_visits.add_activity(desk, talk, [person])
    without_steps(desk, key)
    inspections.record_feedback(desk, key, VISIT, "样例丁", "样例丙", "未发现问题")
    inspections.close_inspection(desk, key)
    return key


def test_an_inspection_forgets_whom_it_interviewed(desk, talked):
    destroy(desk, Area.INSPECTIONS)
    (activity,) = ACTIVITIES.all(inspection=talked)
    (person,) = INTERVIEWEES.all(activity=activity.id)
    assert activity.masked_people == "已匿名"
    assert (person.name, person.contact, person.matter) == ("", "", "")
    assert maintenance.problems(desk) == []


def test_an_interviewee_reads_what_was_noted_of_them(desk, talked, at_office):
    asker = Asker("孙示范", "138 0000 2222", has_shown_document=True, reason="本人当面申请")
    (row,) = gather_own(desk, asker).rows
    assert row.text == "孙示范　13800002222\n办证"
    assert gather_own(at_office("jh"), asker).rows == ()


def test_what_follows_from_a_complaint_forgets_the_complainant(desk):
    today = desk.clock
    visited = without_steps(desk, begun(desk))
    desk.clock = today
    complaint = cases.handled_to_the_archive(desk, cases.registered(desk).id)
    desk.clock = FixedClock(VISIT)
    finding = findings.add_finding(desk, found(visited, problem="赵示例反映的材料"))
    complaint_links.link_complaint(desk, finding.id, complaint.number)
    case = accountability.open_case(
        desk,
        AccountabilityCase(
            source=CaseSource.COMPLAINT,
            source_record=complaint.id,
            source_text=complaint.number,
            person="样例庚",
            facts="赵示例的投诉属实。",
        ),
    )
    destroy(desk, Area.COMPLAINTS)
    assert FINDINGS.get(finding.id).problem == "〔已匿名〕反映的材料"
    assert ACCOUNTABILITY_CASES.get(case.id).facts == "〔已匿名〕的投诉属实。"
    assert ACCOUNTABILITY_CASES.get(case.id).person == "样例庚"
    assert "赵示例" not in trail_text()
    assert maintenance.problems(desk) == []


def test_who_reads_a_complaint_is_not_told_that_accountability_follows_from_it(desk, at_office):
    complaint = cases.handled_to_the_archive(desk, cases.registered(desk).id)
    case = AccountabilityCase(
        source=CaseSource.COMPLAINT,
        source_record=complaint.id,
        source_text=complaint.number,
        person="样例庚",
        facts="赵示例的投诉属实。",
    )
    accountability.open_case(desk, case)
    today = desk.clock.today()
    anonymise_on_request(desk, Area.COMPLAINTS, complaint.id, Ground.UNLAWFUL, "核查", today)
    for reader, is_told in ((at_office("jh"), False), (desk, True)):
        newest = trail.timeline(Area.COMPLAINTS, complaint.id, reader)[-1]
        assert newest.act == "privacy.anonymise"
        assert any(row.table == "accountability_case" for row in newest.rows()) is is_told
        assert newest in list(trail.entries_for(reader))


def test_an_answer_about_a_name_still_holds_for_the_blanked_text(desk):
    complaint = cases.registered(desk, object_office="法制室", facts="赵示例先到盐政处，再到窗口。")
    (mention,) = [one for one in answerable_mentions(desk, complaint.id) if one.field == "facts"]
    answer_mention(desk, complaint.id, mention, False)
    (before,) = NAME_ANSWERS.all(complaint=complaint.id)
    today = desk.clock.today()
    cases.decisions.accept_complaint(desk, complaint.id, "盐政处", today)
    cases.answer(desk, complaint.id)
    cases.complaint_handling.archive_complaint(desk, complaint.id)
    destroy(desk, Area.COMPLAINTS)
    (after,) = NAME_ANSWERS.all(complaint=complaint.id)
    assert after.digest != before.digest
    assert before.digest not in trail_text()
    assert answerable_mentions(desk, complaint.id) == ()
    assert replace(after, digest="", version=0) == replace(before, digest="", version=0)
    assert maintenance.problems(desk) == []
