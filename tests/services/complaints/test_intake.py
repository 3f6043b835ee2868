"""Intake of complaints: fields of each channel, normalised values, and blocking problems."""

import threading
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from saltdesk.domain.base.errors import ChangedMeanwhile, RuleError
from saltdesk.domain.base.identifiers import normalise_phone
from saltdesk.domain.complaints.complainants import Complainant, IdentityKind, Representative
from saltdesk.domain.complaints.complaint import Channel, Complaint
from saltdesk.domain.complaints.kinds import ComplaintKind, KindFlag
from saltdesk.services.complaints import decisions
from saltdesk.services.complaints import handling as complaint_handling
from saltdesk.services.complaints.intake import (
    Intake,
    intake_problems,
    intake_warnings,
    register_complaint,
    show_document,
    supplement_complaint,
)
from saltdesk.storage.areas.complaints import COMPLAINANTS, COMPLAINTS, REPRESENTATIVES
from tests.services import complaint_cases as cases


def fields(intake, today):
    return [problem.field for problem in intake_problems(intake, today)]


def visit(**person):
    """Return the intake of a visit without a document."""
    taken = cases.intake(Channel.VISIT)
    return replace(taken, complainant=replace(cases.PERSON, **person))


@pytest.mark.parametrize(
    ("person", "field"),
    [
        ({"caller_number": "12"}, "caller_number"),
        ({"id_number": "41010019000101001"}, "id_number"),
        ({"id_kind": IdentityKind.PASSPORT, "id_number": "E1"}, "id_number"),
        ({"credit_code": "91410100MA0000000X0"}, "credit_code"),
        ({"post_code": "45000"}, "post_code"),
        ({"email": "zhao.example"}, "email"),
        ({"agent": "代" * 501}, "agent"),
    ],
)
def test_a_wrong_identifier_is_named_by_its_field(today, person, field):
    intake = replace(cases.intake(), complainant=replace(cases.PERSON, **person))
    assert fields(intake, today) == [field]


@pytest.mark.parametrize(
    ("complaint", "field"),
    [
        ({"kinds": (ComplaintKind.NOT_AS_LISTED,)}, "kinds"),
        ({"kinds": (ComplaintKind.NONE_OF_NINE,)}, "kinds"),
        ({"kind": ComplaintKind.RED_TAPE, "flags": (KindFlag.LIMIT,)}, "flags"),
        ({"flags": (KindFlag.FEE_AMOUNT,)}, "flags"),
        ({"head_count": -1}, "head_count"),
        ({"occurred_at": "处" * 201}, "occurred_at"),
    ],
)
def test_contradictions_of_a_complaint_are_named_by_their_field(today, complaint, field):
    assert fields(cases.intake(**complaint), today) == [field]


def test_flags_belong_to_any_of_the_kinds(desk):
    case = cases.registered(
        desk,
        kind=ComplaintKind.OVERCHARGED,
        kinds=(ComplaintKind.NOT_AS_LISTED,),
        flags=(KindFlag.LIMIT, KindFlag.FEE_AMOUNT),
    )
    assert COMPLAINTS.get(case.id).all_kinds == (ComplaintKind.OVERCHARGED, ComplaintKind.NOT_AS_LISTED)


def test_a_visitor_shows_a_document_or_says_why_not(desk, today):
    assert fields(visit(), today) == ["id_shown"]
    assert fields(visit(id_shown=True), today) == ["id_number"]
    reason = replace(visit(), complaint=replace(visit().complaint, no_document="忘带"))
    case = register_complaint(desk, reason)
    with pytest.raises(RuleError, match="出示") as caught:
        decisions.accept_complaint(desk, case.id, "法制室", today)
    assert caught.value.problems[0].clause == "A11"
    with pytest.raises(RuleError, match="号码"):
        show_document(desk, case.id, IdentityKind.PASSPORT, " ")
    show_document(desk, case.id, IdentityKind.PASSPORT, "示例-00 01")
    person = COMPLAINANTS.first(complaint=case.id)
    assert (person.id_kind, person.id_number, person.id_shown) == (IdentityKind.PASSPORT, "示例-0001", True)
    assert decisions.accept_complaint(desk, case.id, "法制室", today).handling_office == "法制室"


def test_only_visitors_show_documents(desk):
    with pytest.raises(RuleError, match="当面"):
        show_document(desk, cases.registered(desk).id, IdentityKind.PASSPORT, "示例0001")


@pytest.mark.parametrize(
    ("heads", "count", "is_right"),
    [(1, 0, True), (2, 0, False), (7, 1, True), (7, 5, True), (7, 6, False), (3, 4, False), (0, 1, True)],
)
def test_several_visitors_have_one_to_five_representatives(today, heads, count, is_right):
    taken = replace(cases.intake(Channel.VISIT, head_count=heads), representatives=cases.speakers(count))
    assert (fields(taken, today) == []) is is_right


def test_six_representatives_are_refused_in_words(desk):
    taken = replace(cases.intake(Channel.VISIT, head_count=9), representatives=cases.speakers(6))
    with pytest.raises(RuleError, match="不得超过5人") as caught:
        register_complaint(desk, taken)
    assert caught.value.problems[0].clause == "C5.2.4c"
    assert COMPLAINTS.count() == 0


def test_only_visits_have_representatives_and_letters_any_number_of_signers(desk, today):
    signers = replace(cases.intake(Channel.LETTER, head_count=40), representatives=cases.speakers(2))
    assert fields(signers, today) == ["representatives"]
    assert cases.registered(desk, Channel.LETTER, head_count=40).head_count == 40


def test_representatives_are_normalised_and_need_names(desk, today):
    taken = replace(cases.intake(Channel.VISIT, head_count=3), representatives=cases.speakers(2))
    case = register_complaint(desk, taken)
    phones = [one.phone for one in REPRESENTATIVES.all(complaint=case.id)]
    assert phones == ["0371-60000000", "0371-60000001"]
    for one in (Representative(name=" "), Representative(name="甲", phone="1")):
        assert fields(replace(taken, representatives=(one,)), today) == ["representatives"]


def test_an_anonymous_call_with_nothing_but_facts_is_taken(desk):
    bare = Intake(Complaint(received_at=cases.NOW, facts="有人反映"), Complainant())
    assert register_complaint(desk, bare).elements == 1
    assert intake_warnings(desk, bare) == ()


def test_warnings_never_block(desk):
    strange = replace(cases.intake(object_office="计划管理处"), complainant=cases.PERSON)
    assert next(problem.clause for problem in intake_warnings(desk, strange)) == "A15"
    assert register_complaint(desk, strange).number


def test_what_acts_decide_cannot_be_typed_in(desk):
    typed = cases.intake(handling_office="盐政处", decided_on=date(2026, 1, 1), archive_number="1", group=9)
    case = register_complaint(desk, typed)
    assert (case.handling_office, case.decided_on, case.archive_number, case.group) == ("", None, "", 0)
    saved = supplement_complaint(desk, replace(case, answer="改写", due_on=None))
    assert (saved.answer, saved.due_on) == ("", case.due_on)


def test_two_clerks_cannot_decide_one_complaint_twice(desk, today):
    case = cases.registered(desk)
    results, start = [], threading.Barrier(2)

    def decide(office):
        with desk.store.connected():
            start.wait()
            try:
                decisions.accept_complaint(desk, case.id, office, today)
            except RuleError as error:
                results.append(error.sentence)
            else:
                results.append(office)

    threads = [threading.Thread(target=decide, args=(office,)) for office in ("法制室", "办公室")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    taken = COMPLAINTS.get(case.id)
    assert taken.handling_office in results
    assert any("已受理" in sentence for sentence in results)


def test_two_clerks_writing_the_investigation_see_each_other(desk):
    case = cases.accepted(desk)
    complaint_handling.record_investigation(desk, case.id, "甲的记录", case.version)
    with pytest.raises(ChangedMeanwhile) as caught:
        complaint_handling.record_investigation(desk, case.id, "乙的记录", case.version)
    assert caught.value.theirs["investigation"] == "甲的记录"
    assert COMPLAINTS.get(case.id).investigation == "甲的记录"


def test_refused_input_uses_no_number(desk):
    for n in range(30):
        right = cases.intake(matter=f"事项{n}")
        wrong = replace(right, complainant=replace(cases.PERSON, post_code="1"))
        if n % 3 == 0:
            with pytest.raises(RuleError):
                register_complaint(desk, wrong)
        register_complaint(desk, right)
    numbers = [number for _, number in COMPLAINTS.values("number")]
    assert numbers == [f"2026-{n:04d}" for n in range(1, 31)]


DIGITS = st.text("0123456789", min_size=8, max_size=8).filter(lambda text: text[0] not in "01")
BLANKS = st.sampled_from(("", " ", "　"))
GAPS = st.sampled_from(("", " ", "-", "－", "　"))
AREAS = st.sampled_from(("", "0371", "0371-", "(0371)", "（0371）", "+86 371-"))


@given(DIGITS, AREAS, BLANKS, GAPS)
def test_a_local_number_has_one_stored_form_however_it_is_typed(digits, area, blank, gap):
    found = normalise_phone(f"{area}{blank}{digits[:4]}{gap}{digits[4:]}")
    assert found == f"0371-{digits}"
    assert normalise_phone(found) == found


@given(st.text(max_size=40))
def test_no_typed_text_breaks_the_check_of_an_intake(text):
    person = Complainant(
        name=text,
        contact=text,
        caller_number=text,
        id_number=text,
        credit_code=text,
        post_code=text,
        email=text,
    )
    intake = Intake(Complaint(received_at=cases.NOW, matter="事项", facts=text), person)
    assert all(problem.sentence and problem.field for problem in intake_problems(intake, date(2026, 11, 23)))


def test_a_text_that_says_who_complains_is_pointed_out(desk):
    told = cases.intake(facts="我叫赵示例，请打６０００－１２３４。", request="给赵某回话")
    (warning,) = [problem for problem in intake_warnings(desk, told) if problem.clause == "C5.2.4d"]
    assert (warning.field, "事实和理由" in warning.sentence) == ("facts", True)


def test_a_region_is_looked_at_once_both_of_its_digits_are_there(desk):
    fields = []
    for number in ("9", "90", "41"):
        typed = replace(cases.intake(), complainant=replace(cases.PERSON, id_number=number))
        fields.append([problem.field for problem in intake_warnings(desk, typed)])
    assert fields == [[], ["id_number"], []]


@pytest.mark.parametrize(
    "person",
    [
        {"contact": "６０００１２３４"},
        {"contact": "微信"},
        {"id_number": "字第号", "contact": ""},
        {"credit_code": "－", "contact": "－－－－－－－"},
        {"name": "", "contact": "", "address": ""},
    ],
)
def test_half_typed_identity_points_at_no_innocent_text(desk, person):
    typed = replace(cases.intake(), complainant=replace(cases.PERSON, **person))
    assert not [problem for problem in intake_warnings(desk, typed) if problem.clause == "C5.2.4d"]
