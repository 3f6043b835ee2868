"""Issuing: complete or refused by name and clause, numbered without gaps, frozen, and never overwritten."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import NotAllowed, RuleError
from saltdesk.domain.base.issued import NoticeStatus
from saltdesk.domain.base.people import Mechanism
from saltdesk.domain.inspections.inspection import InspectionStatus
from saltdesk.domain.notices.archive import content_of
from saltdesk.domain.notices.kinds import INSPECTION_NOTICE, KIND_BY_CODE, KINDS
from saltdesk.domain.notices.notice import GIVEN_FIELDS, NoticeElement, content_digest
from saltdesk.services.access import lookup
from saltdesk.services.desk.wording import template
from saltdesk.services.house.trail import head, timeline
from saltdesk.services.inspections import inspections
from saltdesk.services.notices import issuing
from saltdesk.services.notices.issued import notices_of, reprint
from saltdesk.services.notices.values import prefilled
from saltdesk.storage.areas.notices import NOTICES
from tests.services.papers import (
    AFTER_VISIT,
    MAKERS,
    NAME,
    PERSON,
    PHONE,
    accepted,
    complaint,
    extended,
    fed_back,
    forwarded,
    inspection,
    issued,
    paper,
    sample_values,
)

each_kind = pytest.mark.parametrize("code", [kind.code for kind in KINDS])


@each_kind
def test_every_kind_has_a_template_of_its_own_and_a_series_of_its_own(code):
    assert template(code).code == code
    assert [kind.code for kind in KINDS if template(kind.code).series == template(code).series] == [code]


def required(code: str) -> Iterator[NoticeElement]:
    """Return the elements of a notice that a person must enter."""
    for element in template(code).elements:
        if element.required and element.field not in GIVEN_FIELDS:
            yield element


@pytest.mark.table
@each_kind
def test_a_required_element_that_is_empty_is_refused_with_its_clause(desk, today, code):
    kind = KIND_BY_CODE[code]
    for element in required(code):
        values = sample_values(kind, today) | {element.field: " \u3000"}
        with pytest.raises(RuleError) as caught:
            issuing.compose_draft(desk, kind, values)
        (problem,) = caught.value.problems
        assert (problem.field, problem.clause) == (element.field, element.clause)
        assert element.clause, "every element a person must give has its clause"
        assert element.label in problem.sentence
        assert issuing.missing_fields(desk, kind, values) == (element,)


@each_kind
def test_every_kind_is_issued_about_its_record_and_leaves_one_trace(desk, code):
    notice = issued(desk, code)
    assert notice.number == template(code).number_of(2026, 1)
    assert notice.status is NoticeStatus.ISSUED
    entry = timeline(Area.from_code(notice.area), notice.record, desk)[-1]
    assert entry.sentence.startswith(f"制发{notice.title} {notice.number}")
    assert notices_of(Area.from_code(notice.area), notice.record, desk)[-1] == notice


@each_kind
def test_what_was_issued_is_kept_with_its_digest_and_printed_with_its_code(desk, code):
    notice = issued(desk, code)
    content = content_of(notice.content)
    assert content_digest(content) == notice.digest
    assert content.number == notice.number
    frozen = desk.store.files.get(notice.file).decode()
    assert f"{notice.number}|{notice.digest[:16]}" in frozen


@pytest.mark.table
@each_kind
def test_user_text_stays_as_typed(desk, today, code):
    typed = "{number} {x} {{}} <b>&amp; %s"
    kind = KIND_BY_CODE[code]
    fields = [
        element.field
        for element in template(code).elements
        if element.kind.code in ("text", "long") and element.field not in GIVEN_FIELDS
    ]
    values = sample_values(kind, today) | {field: f"{field} {typed}" for field in fields}
    content = issuing.compose_draft(desk, kind, values)
    printed = json.loads(json.dumps(content, default=lambda part: getattr(part, "__dict__", str(part))))
    told = str(printed)
    assert all(f"{field} {typed}" in told for field in fields)


@pytest.mark.table
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.code)
def test_only_the_office_of_the_mechanism_issues_a_kind(desk, at_office, kind):
    key = MAKERS[kind.code](desk)
    allowed = {desk.owners()[mechanism] for mechanism in kind.owners}
    strangers = [office for office in ("yz", "fz", "bg", "jh") if kind.owners and office not in allowed]
    before = head()
    for office in strangers:
        stranger = at_office(office)
        stranger.clock = desk.clock
        with pytest.raises(NotAllowed):
            issuing.issue_notice(stranger, kind, key, sample_values(kind, desk.clock.today()), paper)
        with pytest.raises(NotAllowed):
            prefilled(stranger, kind, key)
    assert head() == before


def test_an_inspection_of_the_other_kind_stays_with_its_office(desk, at_office):
    key = fed_back(desk)
    values = sample_values(KIND_BY_CODE["rectification_notice"], AFTER_VISIT)
    office = at_office("bg")
    office.clock = desk.clock
    assert desk.owners()[Mechanism.SUPERVISION] == "bg"
    with pytest.raises(NotAllowed, match="法制室"):
        issuing.issue_notice(office, KIND_BY_CODE["rectification_notice"], key, values, paper)


def test_the_office_complained_of_makes_no_paper_about_it(desk, at_office):
    key = complaint(desk, object_office="计划管理处")
    with pytest.raises(NotAllowed, match="回避"):
        issuing.issue_notice(
            at_office("jh"),
            KIND_BY_CODE["transfer_letter"],
            key,
            sample_values(KIND_BY_CODE["transfer_letter"], desk.clock.today()),
            paper,
        )


@pytest.mark.parametrize(
    ("code", "make"),
    [
        ("acceptance_notice", complaint),
        ("refusal_notice", accepted),
        ("reply", complaint),
        ("extension_notice", complaint),
        ("supplement_request", accepted),
        ("oral_feedback_record", inspection),
        ("rectification_notice", inspection),
    ],
)
def test_a_paper_about_a_state_the_record_is_not_in_is_refused(desk, code, make):
    kind, key = KIND_BY_CODE[code], make(desk)
    with pytest.raises(RuleError, match="的记录不能制发"):
        issuing.issue_notice(desk, kind, key, sample_values(kind, desk.clock.today()), paper)
    assert NOTICES.all(kind=code) == []


@pytest.mark.parametrize(
    ("code", "changes", "field"),
    [
        ("rectification_notice", {"due_on": AFTER_VISIT}, "due_on"),
        ("supplement_request", {"until": "2026-11-23"}, "until"),
        ("extension_notice", {"new_date": date(2026, 12, 1), "old_date": date(2026, 12, 2)}, "new_date"),
        ("accountability_decision", {"measure": "开除"}, "measure"),
        ("reply", {"received_on": "11月3日"}, "received_on"),
        ("reply", {"answers": "一｜二｜三"}, "answers"),
    ],
)
def test_a_rule_of_the_kind_that_is_broken_is_named_with_field_and_clause(desk, code, changes, field):
    with pytest.raises(RuleError) as caught:
        issued(desk, code, **changes)
    (problem,) = caught.value.problems
    assert problem.field == field
    assert problem.clause
    assert NOTICES.all(kind=code) == []


def test_a_measure_beyond_the_bureau_is_sent_on_to_the_referral_letter(desk):
    with pytest.raises(RuleError, match="移送函") as caught:
        issued(desk, "accountability_decision", measure="撤职")
    assert caught.value.problems[0].clause == "A21"


@pytest.mark.parametrize("told", [NAME, PHONE, PHONE.replace("-", ""), "０３７１ 6000 1111"])
def test_a_paper_others_read_never_says_who_complained(desk, told):
    with pytest.raises(RuleError) as caught:
        issued(desk, "transfer_letter", facts=f"来电人{told}反映窗口要求另交证明。")
    assert [problem.field for problem in caught.value.problems] == ["facts"]
    assert told not in caught.value.sentence


def test_a_district_or_a_talk_with_the_person_gives_nobody_away(desk):
    kind = KIND_BY_CODE["transfer_letter"]
    key = complaint(desk, person=replace(PERSON, address="二七区"))
    values = sample_values(kind, desk.clock.today()) | {"facts": "二七区一家便利店的窗口材料。"}
    assert issuing.issue_notice(desk, kind, key, values, paper).number
    talk = KIND_BY_CODE["talk_record"]
    values = sample_values(talk, desk.clock.today()) | {"person": NAME}
    record = issuing.issue_notice(desk, talk, key, values, paper, Area.COMPLAINTS)
    assert record.addressee == ""


def test_a_paper_never_moves_the_day_of_the_answer(desk):
    kind, key = KIND_BY_CODE["extension_notice"], accepted(desk)
    before = lookup.get(Area.COMPLAINTS, key, desk)
    beyond = sample_values(kind, desk.clock.today()) | {"new_date": date(2030, 1, 15)}
    with pytest.raises(RuleError, match="还没有批准"):
        issuing.issue_notice(desk, kind, key, beyond, paper)
    assert lookup.get(Area.COMPLAINTS, key, desk) == before
    key = extended(desk)
    with pytest.raises(RuleError, match="不能另写日期") as caught:
        issuing.issue_notice(desk, kind, key, beyond, paper)
    assert caught.value.problems[0].field == "new_date"
    approved = lookup.get(Area.COMPLAINTS, key, desk)
    assert (approved.due_on, approved.due_clause) == (date(2027, 1, 22), "C-answer-x")
    notice = issuing.issue_notice(desk, kind, key, beyond | {"new_date": approved.due_on}, paper)
    issuing.void_notice(desk, notice.id, "写错")
    assert lookup.get(Area.COMPLAINTS, key, desk).due_on == approved.due_on


def test_a_failed_print_uses_up_no_number(desk):
    def broken(content):
        if content.number.endswith("号"):
            raise RuleError("没有字形。")
        return b"%PDF"

    kind, key = KIND_BY_CODE["chase_letter"], forwarded(desk)
    values = sample_values(kind, desk.clock.today())
    with pytest.raises(RuleError, match="没有字形"):
        issuing.issue_notice(desk, kind, key, values, broken)
    numbers = [issuing.issue_notice(desk, kind, key, values, paper).number for _ in range(2)]
    assert numbers == ["郑盐催〔2026〕1号", "郑盐催〔2026〕2号"]


def test_rows_are_typed_as_lines_or_given_as_cells(desk, today):
    kind = KIND_BY_CODE["reply"]
    values = sample_values(kind, today)
    typed = issuing.compose_draft(desk, kind, values | {"answers": "请求甲｜答复甲\n\n请求乙"})
    given = issuing.compose_draft(desk, kind, values | {"answers": [("请求甲", "答复甲"), ("请求乙", "")]})
    assert typed == given
    tables = [block.rows for block in typed.blocks if hasattr(block, "rows")]
    assert tables == [(("1", "请求甲", "答复甲"), ("2", "请求乙", "/"))]


# --- void


def test_a_void_notice_keeps_its_number_and_its_reason(desk):
    first = issued(desk, "chase_letter")
    void = issuing.void_notice(desk, first.id, " 日期写错 ")
    assert (void.status, void.void_reason, void.voided_on) == (
        NoticeStatus.VOID,
        "日期写错",
        desk.clock.today(),
    )
    kind, values = (
        KIND_BY_CODE["chase_letter"],
        sample_values(KIND_BY_CODE["chase_letter"], desk.clock.today()),
    )
    again = issuing.issue_notice(desk, kind, first.record, values, paper)
    assert again.number == "郑盐催〔2026〕2号"
    assert reprint(desk, first.number) == desk.store.files.get(first.file)
    assert timeline(Area.NOTICES, first.id, desk)[0].reason == "日期写错"


@pytest.mark.parametrize("reason", ["", " \u3000"])
def test_nothing_is_void_without_a_reason(desk, reason):
    notice = issued(desk, "chase_letter")
    with pytest.raises(RuleError, match="作废理由"):
        issuing.void_notice(desk, notice.id, reason)
    assert NOTICES.get(notice.id) == notice


def test_what_is_void_is_not_made_void_again_and_not_by_another_office(desk, at_office):
    notice = issued(desk, "chase_letter")
    with pytest.raises(NotAllowed, match="法制室"):
        issuing.void_notice(at_office("jh"), notice.id, "试")
    issuing.void_notice(desk, notice.id, "试")
    with pytest.raises(RuleError, match="已作废"):
        issuing.void_notice(desk, notice.id, "试")


def test_an_inspection_whose_notice_is_void_can_be_announced_anew(desk):
    key = inspection(desk)
    first = issuing.issue_from_records(desk, INSPECTION_NOTICE, key, paper)
    issuing.void_notice(desk, first.id, "检查日期有误")
    record = lookup.get(Area.INSPECTIONS, key)
    assert (record.status, record.notice_number, record.notified_on) == (InspectionStatus.PLANNED, "", None)
    inspections.edit_inspection(desk, replace(record, inspects_on=date(2026, 12, 7)))
    assert issuing.issue_from_records(desk, INSPECTION_NOTICE, key, paper).number == "郑盐检通〔2026〕2号"


def test_an_inspection_that_went_on_keeps_its_state_when_its_notice_is_void(desk):
    key = fed_back(desk)
    (notice,) = notices_of(Area.INSPECTIONS, key)
    issuing.void_notice(desk, notice.id, "文字有误")
    assert lookup.get(Area.INSPECTIONS, key).status is not InspectionStatus.PLANNED
