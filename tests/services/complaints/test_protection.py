"""The office complained of sees neither the complainant nor the complaint."""

from dataclasses import replace
from datetime import date

import pytest
from openpyxl import load_workbook

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import NotAllowed, RuleError
from saltdesk.domain.base.people import Actor, Role
from saltdesk.domain.base.query import Query
from saltdesk.domain.complaints.files import ComplaintAttachment, MaterialKind
from saltdesk.domain.complaints.links import LinkKind
from saltdesk.domain.notices.kinds import KIND_BY_CODE
from saltdesk.ledgers.complaints.complaints import COMPLAINT_LEDGER
from saltdesk.ledgers.notices import NOTICE_LEDGER
from saltdesk.services.access import lookup
from saltdesk.services.access.complaints import recusal_warning
from saltdesk.services.complaints import decisions as complaint_decisions
from saltdesk.services.complaints import earlier as complaint_earlier
from saltdesk.services.complaints import files as complaint_files
from saltdesk.services.complaints import handling as complaint_handling
from saltdesk.services.complaints import identity as complaint_identity
from saltdesk.services.complaints import links as complaint_links
from saltdesk.services.complaints import lists as complaint_lists
from saltdesk.services.complaints.intake import register_complaint, supplement_complaint
from saltdesk.services.corrections.correct import correct, correctable_fields, preview_correction
from saltdesk.services.corrections.taking_back import last_act, take_back
from saltdesk.services.desk import people
from saltdesk.services.desk.desk import as_actor
from saltdesk.services.house import trail
from saltdesk.services.notices import issuing
from saltdesk.services.notices.issued import check_paper, file_sealed, notices_of, reprint, view
from saltdesk.services.notices.values import prefilled
from saltdesk.services.people import offices
from saltdesk.storage.trail import audit
from saltdesk.workbooks.writing import write_ledger
from tests.services import complaint_cases as cases
from tests.services.papers import paper, sample_values

IDENTITY = (cases.NAME, "示例路1号院", "60001234", "6000 1234")


@pytest.fixture
def case(desk):
    return cases.accepted(desk)


@pytest.fixture
def accused(at_office):
    """Return the desk of a member of the office complained of."""
    return at_office("yz")


@pytest.fixture
def sheet(desk, case):
    """Issue a paper about the case."""
    kind = KIND_BY_CODE["complaint_registration"]
    return issuing.issue_notice(desk, kind, case.id, sample_values(kind, desk.clock.today()), paper)


def test_the_office_complained_of_finds_nothing_in_ledger_search_and_counts(desk, accused, case, sheet):
    for query in (Query(), Query(text="零售许可"), Query(text="盐"), Query(text=case.number)):
        assert lookup.find(accused, Area.COMPLAINTS, query) == []
    assert COMPLAINT_LEDGER.counters(accused, Query())[0] == ("共", 0)
    assert lookup.find(accused, Area.NOTICES, Query()) == []
    assert NOTICE_LEDGER.counters(accused, Query())[0] == ("共", 0)
    assert lookup.find(desk, Area.COMPLAINTS, Query()) == [case.id]
    assert lookup.find(desk, Area.NOTICES, Query()) == [sheet.id]


def test_the_office_complained_of_opens_nothing_by_its_id(accused, case, sheet):
    with pytest.raises(NotAllowed, match="回避"):
        lookup.get(Area.COMPLAINTS, case.id, accused)
    with pytest.raises(NotAllowed):
        lookup.get(Area.NOTICES, sheet.id, accused)
    assert lookup.load(Area.COMPLAINTS, [case.id], accused) == []
    assert COMPLAINT_LEDGER.records(accused, [case.id]) == []
    assert trail.timeline(Area.COMPLAINTS, case.id, accused) == []
    assert trail.timeline(Area.NOTICES, sheet.id, accused) == []
    assert notices_of(Area.COMPLAINTS, case.id, accused) == []
    hidden = {entry.seq for entry in audit.since(0)} - {entry.seq for entry in trail.entries_for(accused)}
    assert len(hidden) == 3


def test_a_guarded_record_is_never_read_by_nobody(case):
    for read in (
        lookup.get,
        lambda area, key: lookup.load(area, [key]),
        trail.timeline,
        notices_of,
    ):
        with pytest.raises(TypeError):
            read(Area.COMPLAINTS, case.id)


def test_every_service_is_closed_to_the_office_complained_of(desk, accused, case, sheet, today):
    material = complaint_files.attach_material(desk, case.id, ComplaintAttachment(name="清单照片"))
    other = cases.registered(desk, object_office="法制室")
    attempts = (
        lambda: complaint_handling.steps_of(accused, case.id),
        lambda: complaint_handling.add_step(accused, case.id, today, "看看"),
        lambda: complaint_handling.record_investigation(accused, case.id, "自查"),
        lambda: complaint_handling.return_assignment(accused, case.id, "退回"),
        lambda: complaint_handling.request_extension(accused, case.id, today, "拖延"),
        lambda: complaint_files.materials_of(accused, case.id),
        lambda: complaint_files.read_material(accused, material.id),
        lambda: complaint_files.attach_material(accused, case.id, ComplaintAttachment(name="说明")),
        lambda: complaint_links.links_of(accused, case.id),
        lambda: complaint_links.members_of(accused, case.id),
        lambda: complaint_links.link_complaints(accused, other.id, case.id, LinkKind.REPEAT),
        lambda: complaint_lists.list_beside(accused, case),
        lambda: complaint_identity.reveal_identity(accused, case.id, "想知道"),
        lambda: supplement_complaint(accused, replace(case, facts="改写")),
        lambda: view(accused, sheet.number),
        lambda: reprint(accused, sheet.number),
        lambda: issuing.void_notice(accused, sheet.id, "作废"),
        lambda: file_sealed(accused, sheet.id, b"%PDF-"),
        lambda: prefilled(accused, KIND_BY_CODE["service_receipt"], sheet.id),
        lambda: prefilled(accused, KIND_BY_CODE["file_catalogue"], case.id, Area.COMPLAINTS),
    )
    before = trail.head()
    for attempt in attempts:
        with pytest.raises(RuleError):
            attempt()
    assert trail.head() == before


def test_of_a_paper_against_them_the_accused_learn_only_the_verdict(desk, accused, sheet):
    text = f"{sheet.number}|{sheet.digest[:16]}"
    assert check_paper(desk, text).notice == sheet
    told = check_paper(accused, text)
    assert (told.verdict, told.notice) == (check_paper(desk, text).verdict, None)


def test_the_office_cannot_export_what_is_about_it(desk, accused, case, tmp_path):
    done = write_ledger(accused, COMPLAINT_LEDGER, Query(), tmp_path / "空.xlsx")
    assert done.rows == 0
    full = write_ledger(desk, COMPLAINT_LEDGER, Query(), tmp_path / "全.xlsx")
    assert full.rows == 1


def test_an_export_never_says_who_complained_even_where_the_caller_did(desk, tmp_path):
    told = "我叫赵示例，电话6000-1234，住郑州市虚构区示例路1号院2号楼，窗口不收材料。"
    case = cases.accepted(desk, facts=told, materials="赵 示例的收据", request="给６０００１２３４回电话")
    complaint_handling.add_step(desk, case.id, desk.clock.today(), "与赵示例（0371 6000 1234）通话。")
    write_ledger(desk, COMPLAINT_LEDGER, Query(), tmp_path / "投诉.xlsx")
    for sheet in load_workbook(tmp_path / "投诉.xlsx"):
        words = "".join(str(cell.value or "") for row in sheet.iter_rows() for cell in row)
        assert "窗口不收材料" in words or sheet.title != COMPLAINT_LEDGER.title
        assert not any(identity in words for identity in (*IDENTITY, "赵 示例", "６０００"))
    (detail,) = COMPLAINT_LEDGER.details
    rows = list(detail.rows(desk, [case.id]))
    assert any("赵**" in row.what for row in rows)
    assert not any(identity in repr(rows) for identity in IDENTITY)


def test_the_trail_and_the_index_never_hold_an_identity(desk):
    taken = replace(
        cases.intake(cases.Channel.VISIT, head_count=3),
        representatives=cases.speakers(2),
        complainant=replace(
            cases.PERSON,
            id_kind=cases.IdentityKind.OTHER,
            id_number=cases.DOCUMENT,
            id_shown=True,
            agent="代理示例",
            email="zhao@example.invalid",
            post_code="450000",
        ),
    )
    case = register_complaint(desk, taken)
    complaint_identity.reveal_identity(desk, case.id, "核对")
    written = "".join(repr(entry) for entry in audit.since(0))
    for text in (*IDENTITY, cases.DOCUMENT, "代表0示例", "60000000", "代理示例", "zhao@example", "450000"):
        assert text not in written
        assert lookup.find(desk, Area.COMPLAINTS, Query(text=text)) == []


def test_identity_is_for_the_complaints_office_with_a_reason(desk, at_office, case):
    for office in ("fz", "bg", "yz"):
        with pytest.raises(NotAllowed):
            complaint_identity.reveal_identity(at_office(office), case.id, "想知道")
    with pytest.raises(RuleError, match="理由"):
        complaint_identity.reveal_identity(at_office("jh"), case.id, "  ")
    seen = complaint_identity.reveal_identity(at_office("jh"), case.id, "回访")
    assert seen.complainant.name == cases.NAME
    entry = trail.timeline(Area.COMPLAINTS, case.id, desk)[-1]
    assert (entry.act, entry.reason) == ("complaint.identity", "回访")


def test_a_complaint_about_the_complaints_office_is_a_leaders(desk, at_office, today):
    own = at_office("jh")
    case = cases.registered(own, object_office="计划管理处")
    assert "局领导" in recusal_warning(desk, case)
    assert lookup.find(own, Area.COMPLAINTS, Query()) == []
    with pytest.raises(NotAllowed, match="回避"):
        complaint_decisions.accept_complaint(own, case.id, "法制室", today)
    taken = complaint_decisions.accept_complaint(desk, case.id, "法制室", today)
    assert taken.handling_office == "法制室"


def test_a_complaint_about_the_head_of_the_complaints_office_counts_as_one_about_it(desk, at_office, today):
    case = cases.registered(desk, object_office="", object_person="杨荣建处长")
    assert "计划管理处" in recusal_warning(desk, case)
    assert lookup.find(at_office("jh"), Area.COMPLAINTS, Query()) == []
    with pytest.raises(RuleError, match="回避"):
        complaint_decisions.accept_complaint(desk, case.id, "计划管理处", today)


def test_a_complaint_about_a_person_is_hidden_from_the_person_and_the_office(desk, at_office):
    people.enrol(desk, "样例丙", "yz")
    case = cases.registered(desk, object_office="", object_person="样例丙")
    for desk_of in (at_office("yz"), at_office("bg", "样例丙")):
        assert lookup.find(desk_of, Area.COMPLAINTS, Query()) == []
        with pytest.raises(NotAllowed):
            lookup.get(Area.COMPLAINTS, case.id, desk_of)
    assert lookup.find(at_office("bg"), Area.COMPLAINTS, Query()) == [case.id]


def test_even_a_leader_does_not_open_the_complaint_about_themselves(desk):
    case = cases.registered(desk, object_office="", object_person="示例局长")
    about = as_actor(desk, Actor("示例局长", "leaders", "局领导", Role.LEADER))
    assert lookup.find(about, Area.COMPLAINTS, Query()) == []
    with pytest.raises(NotAllowed):
        complaint_identity.reveal_identity(about, case.id, "看看")
    assert lookup.find(desk, Area.COMPLAINTS, Query()) == [case.id]


def test_a_renamed_office_stays_the_one_complained_of(desk, at_office, case):
    office = next(one for one in people.offices() if one.code == "yz")
    offices.rename_office(desk, office, "盐业市场监管处")
    renamed = at_office("yz")
    assert renamed.actor.office_name == "盐业市场监管处"
    assert lookup.find(renamed, Area.COMPLAINTS, Query()) == []
    later = cases.registered(desk, object_office="盐业市场监管处")
    with pytest.raises(NotAllowed):
        lookup.get(Area.COMPLAINTS, later.id, renamed)


def test_what_is_supplemented_hides_the_case_at_once(desk, accused):
    case = cases.registered(desk, object_office="法制室")
    assert lookup.find(accused, Area.COMPLAINTS, Query()) == [case.id]
    supplement_complaint(desk, replace(case, object_office="盐政处"))
    assert lookup.find(accused, Area.COMPLAINTS, Query()) == []


def test_earlier_complaints_about_the_asking_office_are_left_out(desk, accused, case):
    again = cases.intake()
    assert [one.complaint.id for one in complaint_earlier.earlier(desk, again)] == [case.id]
    assert complaint_earlier.earlier(accused, again) == ()


def test_linked_complaints_about_the_reader_are_left_out(desk, accused, case):
    other = cases.registered(desk, object_office="办公室")
    complaint_links.link_complaints(desk, other.id, case.id, LinkKind.JOINT)
    assert [one.complaint.id for one in complaint_links.links_of(desk, other.id)] == [case.id]
    assert complaint_links.links_of(accused, other.id) == ()


def test_material_that_can_tell_the_writer_is_kept_from_the_handling_office(desk, at_office, case):
    stored = complaint_files.store_material(
        desk, complaint_files.Attachment("来信.txt", b"handwriting"), MaterialKind.LETTER
    )
    letter = complaint_files.attach_material(desk, case.id, stored)
    assert complaint_files.read_material(at_office("jh"), letter.id) == b"handwriting"
    with pytest.raises(NotAllowed, match="身份"):
        complaint_files.read_material(at_office("fz"), letter.id)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("赵示例来电", "赵**来电"),
        ("赵 示 例", "赵**"),
        ("请回0371-60001234", "请回0371-****1234"),
        ("电话 6000 1234。", "电话 ****1234。"),
        ("６０００１２３４", "****1234"),
        ("住郑州市虚构区示例路1号院2号楼", "住***"),
        ("赵某、60001235与此无关", "赵某、60001235与此无关"),
        ("", ""),
    ],
)
def test_free_text_is_masked_for_others(desk, text, shown):
    case = cases.registered(desk)
    assert complaint_identity.masked_for_others(text, case.id) == shown
    assert complaint_identity.identity_in(case.id, {"facts": text}) == (("facts",) if "*" in shown else ())


def test_a_paper_for_others_is_stopped_when_it_says_who_complained(desk, today):
    case = cases.registered(desk, kind=cases.ComplaintKind.NONE_OF_NINE)
    complaint_decisions.transfer_complaint(desk, case.id, "某局", "不属本局", today)
    kind = KIND_BY_CODE["transfer_letter"]
    values = prefilled(desk, kind, case.id) | {"reason": "赵示例反映的事项不属本局", "facts": "事实"}
    with pytest.raises(RuleError, match="身份信息"):
        issuing.issue_notice(desk, kind, case.id, values, paper)


def test_a_transfer_letter_starts_without_the_identity(desk, today):
    case = cases.registered(desk, facts="我是赵示例，住示例路。", object_office="")
    complaint_decisions.transfer_complaint(desk, case.id, "某局", "不属本局", today)
    values = prefilled(desk, KIND_BY_CODE["transfer_letter"], case.id)
    assert (values["to_body"], values["facts"]) == ("某局", "我是赵**，住示例路。")
    assert values["received_on"] == date(2026, 11, 20)


def test_the_sheet_for_the_handling_office_does_not_say_who_complained(desk, at_office):
    case = cases.accepted(desk, facts="我是赵示例，电话6000-1234，窗口不收材料。")
    stored = complaint_files.store_material(
        desk, complaint_files.Attachment("赵示例来信.txt", b"letter"), MaterialKind.LETTER
    )
    complaint_files.attach_material(desk, case.id, stored)
    kind = KIND_BY_CODE["complaint_handover"]
    values = prefilled(at_office("jh"), kind, case.id)
    assert values["facts"] == "我是赵**，电话****1234，窗口不收材料。"
    assert not any(identity in str(values) for identity in IDENTITY)
    printed: list[bytes] = []

    def keep(content):
        printed.append(paper(content))
        return printed[-1]

    issued = issuing.issue_notice(at_office("jh"), kind, case.id, values, keep)
    assert not any(identity in printed[-1].decode() for identity in IDENTITY)
    assert view(at_office("fz"), issued.number)


def test_a_warning_names_whoever_must_stand_aside(desk, at_office, accused):
    case = cases.registered(desk)
    assert recusal_warning(desk, case) == ""
    assert "您所在的处室" in recusal_warning(accused, case)
    wrong = replace(case, handling_office="盐政处")
    assert "改交其他处室" in recusal_warning(at_office("fz"), wrong)


def test_the_office_complained_of_corrects_nothing_and_takes_nothing_back(desk, accused, case):
    wrong = replace(case, occurred_at="示例路")
    person = complaint_identity.reveal_complainant(desk, case.id, "核对")
    for attempt in (
        lambda: correct(accused, wrong, "写错了"),
        lambda: preview_correction(accused, wrong),
        lambda: correct(accused, replace(person, name="钱示例"), "写错了"),
        lambda: last_act(accused, Area.COMPLAINTS, case.id),
        lambda: take_back(accused, Area.COMPLAINTS, case.id, 1, "点错了"),
    ):
        with pytest.raises(NotAllowed):
            attempt()
    assert correctable_fields(accused, case) == ()


def test_a_handling_office_sees_no_identity_in_corrections(desk, at_office, case):
    person = complaint_identity.reveal_complainant(desk, case.id, "核对")
    correct(desk, replace(person, name="钱示例", contact="13900001111"), "投诉人来电更正")
    read = "".join(f"{one.sentence}{one.reason}{one.diffs}" for one in trail.entries_for(at_office("fz")))
    for told in (*IDENTITY, "钱示例", "13900001111"):
        assert told not in read
