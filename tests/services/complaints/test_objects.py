"""Whom a complaint is about: records that are chosen, names in texts, and objects that are not clear yet."""

from dataclasses import replace

import pytest

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import NotAllowed, RuleError
from saltdesk.domain.base.people import Actor, Mechanism, Role
from saltdesk.domain.base.query import Query
from saltdesk.domain.base.records import with_values
from saltdesk.domain.complaints.complainants import Representative
from saltdesk.domain.complaints.complaint import Channel, Complaint
from saltdesk.domain.complaints.files import ComplaintAttachment
from saltdesk.domain.complaints.objects import ObjectKind
from saltdesk.domain.registers.enforcement import EnforcementBody, Entrustment
from saltdesk.services.access import lookup
from saltdesk.services.access.complaints import open_complaint
from saltdesk.services.complaints import decisions, handling
from saltdesk.services.complaints import files as complaint_files
from saltdesk.services.complaints.intake import (
    intake_mentions,
    intake_warnings,
    register_complaint,
    supplement_complaint,
)
from saltdesk.services.complaints.objects import answer_mention, answerable_mentions, clarify_object
from saltdesk.services.complaints.supplements import add_statement
from saltdesk.services.desk import people
from saltdesk.services.desk.desk import as_actor
from saltdesk.services.people import offices, staff
from saltdesk.storage import complaint_parties
from saltdesk.storage.areas.complaints import COMPLAINTS
from saltdesk.storage.areas.people import OFFICES
from saltdesk.storage.areas.registers import BODIES, ENTRUSTMENTS
from saltdesk.storage.tables.base import database
from tests.arranging import arranged
from tests.services import complaint_cases as cases
from tests.statements import statements

WALKED_AROUND = ("盐政科", "盐 政 处", "盐政處", "执法大队（盐政）", "盐政　稽查人员")
"""Ways in which callers name 盐政处, none of them its name."""

PLACES = ("matter", "facts", "request", "materials", "occurred_at", "remark", "object_words")
"""Fields that hold the words of a caller."""


def seen_by(desk) -> list[int]:
    """Return the complaints that the person at the desk finds."""
    return lookup.find(desk, Area.COMPLAINTS, Query())


def of_office(desk, **told):
    """Return a complaint about 法制室 with further words of the caller."""
    return cases.registered(desk, **({"object_office": "法制室"} | told))


# The index of a new complaint


def test_a_new_complaint_is_indexed_with_all_its_parts(desk):
    names = {"matter": "盐政处收费", "object_person": "甄无名", "object_words": "甄无名"}
    taken = cases.intake(Channel.VISIT, **names)
    files = (ComplaintAttachment(name="法制室来函.pdf"),)
    speakers = (Representative(name="盐政处", phone="13900000000"),)
    answers = tuple((mention, False) for mention in intake_mentions(desk, taken))
    for parts in ({}, {"attachments": files}, {"representatives": speakers}, {"answers": answers}):
        complaint = with_values(taken.complaint, {"head_count": 5 if "representatives" in parts else 1})
        register_complaint(desk, replace(taken, complaint=complaint, **parts))
        assert list(complaint_parties.problems()) == []


@pytest.mark.local
def test_a_new_complaint_reads_none_of_the_parts_that_it_has_not(desk):
    told = statements(lambda: cases.registered(desk))
    unread = ("complaint_step", "complaint_attachment", "complaint_name", "representative", "entrustment")
    assert [one for one in told if any(f'FROM "{name}"' in one for name in unread)] == []


@pytest.mark.local
@pytest.mark.parametrize("told", [{}, {"matter": "盐政处收费"}], ids=["chosen", "named"])
def test_the_check_finds_a_complaint_whose_parties_are_lost_or_others(desk, told):
    key = of_office(desk, **told).id
    fault = [f"投诉受理（complaint 第{key}行）的回避索引与记录不符。"]
    for change in ("DELETE FROM complaint_party", "UPDATE complaint_party SET record = record + 90"):
        with desk.store.writing():
            database.execute_sql(f"{change} WHERE complaint = ?", (key,))
            assert list(complaint_parties.problems()) == fault
            complaint_parties.ensure_built()
    assert list(complaint_parties.problems()) == []


# Ways around the records


@pytest.mark.parametrize("name", WALKED_AROUND)
def test_an_office_under_another_name_neither_sees_nor_gets_the_complaint(desk, at_office, today, name):
    case = cases.registered(desk, object_office=name)
    assert (case.object_kind, case.object_words, case.object_offices) == (ObjectKind.UNCLEAR, name, ())
    for office in ("yz", "fz", "bg"):
        assert seen_by(at_office(office)) == []
        with pytest.raises(NotAllowed):
            lookup.get(Area.COMPLAINTS, case.id, at_office(office))
    for office in ("盐政处", name, "法制室"):
        with pytest.raises(RuleError) as caught:
            decisions.accept_complaint(desk, case.id, office, today)
        assert caught.value.problems[0].clause == "A15"
    assert seen_by(desk) == seen_by(at_office("jh")) == [case.id]


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("name", ["盐政处", *WALKED_AROUND])
def test_an_office_named_only_in_a_text_counts_until_that_is_answered(desk, at_office, today, place, name):
    words = {place: f"{name}的人不收材料"}
    case = of_office(desk, **words)
    salt = at_office("yz")
    assert seen_by(salt) == []
    with pytest.raises(RuleError, match="回避"):
        decisions.accept_complaint(desk, case.id, "盐政处", today)
    (mention,) = [one for one in answerable_mentions(desk, case.id) if one.field == place]
    answer_mention(desk, case.id, mention, False)
    assert seen_by(salt) == [case.id]
    assert decisions.accept_complaint(desk, case.id, "盐政处", today).handling_office == "盐政处"


def test_a_person_written_with_blanks_is_the_same_person(desk, at_office):
    people.enrol(desk, "样例丙", "yz")
    case = of_office(desk, facts="样例 丙 收了材料没有登记。")
    for blind in (at_office("yz", "样例丙"), at_office("yz"), at_office("bg", "样例丙")):
        assert seen_by(blind) == []
    assert seen_by(at_office("bg")) == [case.id]


def test_a_longer_name_is_another_person(desk, at_office):
    people.enrol(desk, "李明", "bg")
    by_name = cases.registered(desk, object_office="", object_person="李明亮")
    assert by_name.object_kind is ObjectKind.UNCLEAR
    people.enrol(desk, "李明亮", "yz")
    known = cases.registered(desk, object_office="", object_person="李明亮", facts="李明亮态度差。")
    assert known.object_kind is ObjectKind.PERSON
    assert seen_by(at_office("bg", "李明")) == [known.id]
    assert seen_by(at_office("yz", "李明亮")) == []


def test_the_name_of_the_caller_is_not_taken_for_one_of_ours(desk, at_office):
    people.enrol(desk, "赵示", "bg")
    case = cases.registered(desk, object_office="法制室", facts="赵示例来电，窗口不收材料。")
    assert answerable_mentions(desk, case.id) == ()
    assert seen_by(at_office("bg", "赵示")) == [case.id]


def test_a_person_enrolled_later_is_found_in_earlier_texts(desk, at_office):
    case = of_office(desk, facts="样例壬当场拒收。")
    assert seen_by(at_office("bg", "样例壬")) == [case.id]
    people.enrol(desk, "样例壬", "bg")
    assert seen_by(at_office("bg", "样例壬")) == []


def test_former_names_of_an_office_are_found(desk, at_office):
    office = next(one for one in people.offices() if one.code == "yz")
    offices.rename_office(desk, office, "市场监管处")
    of_office(desk, facts="原来的盐政处不收材料。")
    assert seen_by(at_office("yz")) == []


def test_a_former_name_is_known_from_the_renaming_on(desk, at_office):
    office = next(one for one in people.offices() if one.code == "bg")
    offices.rename_office(desk, office, "综合服务中心")
    case = of_office(desk, facts="原来的办公室不收材料。")
    assert seen_by(at_office("bg")) == []
    assert [one.name for one in answerable_mentions(desk, case.id)] == ["办公室"]


def test_a_person_of_another_name_is_found_under_both(desk, at_office):
    person = people.enrol(desk, "样例壬", "bg")
    staff.edit_person(desk, replace(person, name="样例癸"))
    for name in ("样例壬", "样例癸"):
        of_office(desk, facts=f"{name}当场拒收。")
    assert seen_by(at_office("bg", "另一人")) == []
    assert list(complaint_parties.problems()) == []


def test_who_comes_to_an_office_keeps_it_away_from_complaints_about_them(desk, at_office):
    person = people.enrol(desk, "样例壬", "bg")
    case = cases.registered(desk, object_office="", object_person="样例壬")
    salt = at_office("yz")
    assert seen_by(salt) == [case.id]
    assert open_complaint(salt, case.id) == case
    staff.edit_person(desk, replace(person, office="yz"))
    assert seen_by(salt) == []
    with pytest.raises(NotAllowed):
        open_complaint(salt, case.id)


@pytest.mark.local
def test_an_act_on_a_complaint_reads_nothing_that_grows_with_people_or_complaints(desk, at_office, today):
    case = of_office(desk)
    decisions.accept_complaint(desk, case.id, "盐政处", today)
    salt = at_office("yz")
    told = statements(lambda: handling.add_step(salt, case.id, today, "电话核实经过"))
    whole = ('FROM "staff"', 'FROM "office"', 'FROM "complaint_name"', 'FROM "complainant"')
    assert [one for one in told if any(part in one for part in whole)] == []
    index = [
        one for one in told if "SELECT" in one and ("complaint_party" in one or "complaint_called" in one)
    ]
    assert [one for one in index if "json_each" not in one] == []


@pytest.mark.parametrize("written", ["王業務", "王 業 務", "ＡＢ科长", "⾏政科"])
def test_who_is_enrolled_later_is_found_in_other_letters(desk, at_office, written):
    of_office(desk, facts=f"{written}当场拒收。")
    for name in ("王业务", "AB科长", "行政科"):
        people.enrol(desk, name, "bg")
    assert seen_by(at_office("bg", "另一人")) == []


def test_the_name_of_a_representative_is_not_taken_for_one_of_ours(desk, at_office):
    people.enrol(desk, "赵示", "bg")
    told = cases.intake(
        Channel.VISIT, object_office="法制室", facts="赵示例来访，窗口不收材料。", head_count=3
    )
    speakers = (
        Representative(name="赵示例", phone="13900000000"),
        Representative(name="赵样", phone="13900000001"),
    )
    case = register_complaint(desk, replace(told, representatives=speakers))
    assert answerable_mentions(desk, case.id) == ()
    assert seen_by(at_office("bg", "赵示")) == [case.id]


def test_another_complaints_office_lets_the_names_of_the_former_one_count(desk, today):
    case = cases.accepted(desk)
    handling.add_step(desk, case.id, today, "计划管理处转来。")
    assert answerable_mentions(desk, case.id) == ()
    people.change_mandate(desk, Mechanism.COMPLAINTS, "bg", "样例甲", "", today)
    assert list(complaint_parties.problems()) == []


def test_an_entrusted_organisation_named_like_an_office_hides_from_that_office(desk, at_office):
    with arranged(desk):
        body = BODIES.insert(EnforcementBody(name="示例盐业管理局"))
        ENTRUSTMENTS.insert(Entrustment(body.id, "执法大队（盐政）", scope="市区"))
    case = cases.registered(desk, object_kind=ObjectKind.ENTRUSTED, object_office="执法大队（盐政）")
    assert case.object_entrustments
    assert seen_by(at_office("yz")) == []
    assert seen_by(at_office("bg")) == [case.id]


def test_ids_that_do_not_fit_the_names_are_not_believed(desk, at_office):
    wrong = OFFICES.first(code="bg").id
    case = cases.registered(
        desk, object_kind=ObjectKind.OFFICE, object_office="盐政处", object_offices=(wrong,)
    )
    assert case.object_offices == (OFFICES.first(code="yz").id,)
    saved = supplement_complaint(desk, replace(case, object_offices=(wrong,), facts="改了事实。"))
    assert saved.object_offices == case.object_offices
    assert seen_by(at_office("yz")) == []


@pytest.mark.parametrize("kind", [ObjectKind.OFFICE, ObjectKind.PERSON, ObjectKind.ENTRUSTED])
def test_a_chosen_kind_needs_a_record(desk, kind):
    with pytest.raises(RuleError) as caught:
        cases.registered(desk, object_kind=kind, object_office="盐政科")
    assert caught.value.problems[0].field == "object_office"


# Handling


def test_neither_the_accused_nor_a_place_outside_the_bureau_gets_the_case(desk, today):
    people.enrol(desk, "样例丙", "yz")
    case = cases.accepted(desk, object_office="", object_person="样例丙")
    for office, assignee, field in (
        ("盐政处", "", "handling_office"),
        ("盐 政 处", "", "handling_office"),
        ("盐政科", "", "handling_office"),
        ("法制室", "样例 丙", "assignee"),
    ):
        with pytest.raises(RuleError) as caught:
            handling.hand_over(desk, case.id, office, assignee, today)
        assert caught.value.problems[0].field == field


def test_an_office_that_handles_the_case_may_name_itself(desk, at_office, today):
    case = cases.accepted(desk)
    own = at_office("fz")
    handling.add_step(own, case.id, today, "法制室调取了登记，并报计划管理处。")
    handling.record_investigation(own, case.id, "法制室核对了材料。")
    assert seen_by(own) == [case.id]
    handling.add_step(own, case.id, today, "办公室的人也在场。")
    assert seen_by(at_office("bg")) == []
    add_statement(desk, case.id, today, "投诉人说法制室也有责任。")
    assert seen_by(own) == []


def test_a_file_name_counts_too(desk, at_office):
    case = of_office(desk)
    complaint_files.attach_material(desk, case.id, ComplaintAttachment(name="办公室来函"))
    assert seen_by(at_office("bg")) == []


# Clarifying and answering


def test_an_unclear_object_is_clarified_with_a_reason(desk, at_office, today):
    case = cases.registered(desk, object_office="盐政科", facts="窗口不收材料。")
    wanted = replace(case, object_kind=ObjectKind.OFFICE, object_office="盐政处")
    with pytest.raises(RuleError, match="怎样明确"):
        clarify_object(desk, wanted, " ")
    clear = clarify_object(desk, wanted, "来电核实")
    assert (clear.object_offices, clear.object_words) == ((OFFICES.first(code="yz").id,), "盐政科")
    assert clear.elements == case.elements + 1
    assert seen_by(at_office("bg")) == [case.id]
    assert seen_by(at_office("yz")) == []
    assert decisions.accept_complaint(desk, case.id, "法制室", today).handling_office == "法制室"
    with pytest.raises(RuleError, match="正在承办"):
        clarify_object(desk, replace(COMPLAINTS.get(case.id), object_office="法制室"), "又来电")


def test_only_the_complaints_office_and_leaders_clarify(desk, at_office):
    case = cases.registered(desk, object_office="盐政科", facts="窗口不收材料。")
    wanted = replace(case, object_kind=ObjectKind.OFFICE, object_office="盐政处")
    with pytest.raises(NotAllowed):
        clarify_object(at_office("bg"), wanted, "想当然")
    assert clarify_object(at_office("jh"), wanted, "来电核实").object_kind is ObjectKind.OFFICE


def test_what_is_meant_becomes_the_object(desk, at_office):
    case = of_office(desk, facts="盐政科的人不收材料。")
    (mention,) = answerable_mentions(desk, case.id)
    found = answer_mention(desk, case.id, mention, True)
    assert (found.object_office, found.object_kind) == ("法制室、盐政处", ObjectKind.OFFICE)
    assert answerable_mentions(desk, case.id) == ()
    assert seen_by(at_office("yz")) == seen_by(at_office("fz")) == []


def test_nobody_answers_for_their_own_office(desk, at_office):
    case = of_office(desk, facts="计划管理处一直没有回电话。")
    (mention,) = answerable_mentions(desk, case.id)
    own = at_office("jh")
    assert seen_by(own) == []
    for answer in (True, False):
        with pytest.raises(NotAllowed):
            answer_mention(own, case.id, mention, answer)
    told = cases.intake(object_office="法制室", facts="计划管理处一直没有回电话。")
    assert intake_mentions(own, told) == ()
    registered = register_complaint(own, replace(told, answers=((mention, False),)))
    assert registered.id not in seen_by(own)


def test_an_answer_holds_for_its_text_alone(desk, at_office):
    case = of_office(desk, facts="我先到盐政处，再到窗口。")
    (mention,) = answerable_mentions(desk, case.id)
    answer_mention(desk, case.id, mention, False)
    assert seen_by(at_office("yz")) == [case.id]
    later = supplement_complaint(desk, replace(case, facts="其实就是盐政处不收材料。"))
    assert seen_by(at_office("yz")) == []
    with pytest.raises(RuleError, match="已没有这个名称"):
        answer_mention(desk, later.id, mention, False)


def test_the_intake_asks_and_keeps_the_answers(desk, at_office):
    told = cases.intake(object_office="法制室", facts="盐政处让我来的，办公室的人在场。")
    found = intake_mentions(desk, told)
    assert {one.name for one in found} == {"盐政处", "办公室"}
    answers = tuple((one, one.name == "办公室") for one in found)
    assert intake_mentions(desk, replace(told, answers=answers)) == ()
    case = register_complaint(desk, replace(told, answers=answers))
    assert case.object_office == "法制室、办公室"
    assert seen_by(at_office("yz")) == [case.id]
    assert seen_by(at_office("bg")) == []


def test_a_warning_tells_the_clerk_of_an_unclear_object(desk, at_office):
    told = cases.intake(object_office="", object_person="")
    assert "投诉对象不明确" in intake_warnings(at_office("bg"), told)[0].sentence
    assert not any(one.clause == "A15" for one in intake_warnings(at_office("jh"), told))


# The index


def test_the_index_is_the_same_when_it_is_built_anew(desk):
    people.enrol(desk, "样例丙", "yz")
    for n, facts in enumerate(("盐政科", "样例丙", "办公室", "无人", "法制科和办公室")):
        cases.registered(desk, object_office=("法制室", "盐政科")[n % 2], facts=facts)
    parties = [complaint_parties.parties_of(one) for one in COMPLAINTS.all()]
    kept = {party: complaint_parties.about({party}) for found in parties for party in found}
    with arranged(desk):
        complaint_parties.ensure_built()
    assert {party: complaint_parties.about({party}) for party in kept} == kept
    for complaint, found in zip(COMPLAINTS.all(), parties, strict=True):
        assert {party for party, ids in kept.items() if complaint.id in ids} == found


def test_a_leader_named_in_a_text_does_not_handle_the_case(desk, today):
    leader = people.enrol(desk, "示例二", "leaders")
    case = of_office(desk, facts="示例二副局长打过招呼。")
    about = as_actor(desk, Actor("示例二", "leaders", "局领导", Role.LEADER, leader.id))
    assert seen_by(about) == []
    with pytest.raises(NotAllowed):
        decisions.accept_complaint(about, case.id, "法制室", today)


def test_an_intake_of_nothing_but_the_words_of_the_caller_is_registered(desk):
    told = cases.intake(matter="", facts="", object_office="", object_words="穿制服的两个人")
    case = register_complaint(desk, told)
    assert (case.object_kind, case.object_office) == (ObjectKind.UNCLEAR, "穿制服的两个人")
    assert Complaint().object_kind is ObjectKind.UNCLEAR
