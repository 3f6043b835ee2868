"""What a notice starts from: the records' own words, and a complainant's name only through its own door."""

from contextlib import suppress
from datetime import date

import pytest

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.errors import NotAllowed, RuleError
from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.notices.kinds import INSPECTION_NOTICE, KIND_BY_CODE, KINDS
from saltdesk.domain.notices.notice import GIVEN_FIELDS
from saltdesk.services.accountability import accountability
from saltdesk.services.adjustments import adjustments
from saltdesk.services.complaints import decisions
from saltdesk.services.desk.wording import template
from saltdesk.services.house import trail
from saltdesk.services.inspections import findings
from saltdesk.services.notices import issuing
from saltdesk.services.notices.values import prefilled
from saltdesk.storage.trail import audit
from tests.services.papers import (
    MAKERS,
    NAME,
    PHONE,
    accepted,
    adjustment,
    answered,
    asked_for_supplement,
    complaint,
    decided,
    extended,
    fed_back,
    forwarded,
    inspection,
    issued,
    paper,
    refused,
)
from tests.services.procedure import end_link

LEFT_TO_PEOPLE = {
    "talk_record": {
        "talked_on",
        "start_time",
        "end_time",
        "place",
        "talkers",
        "recorder",
        "person",
        "dialogue",
    },
    "transfer_letter": {"to_body", "reason"},
    "transfer_notice": {"to_body", "reason"},
    "reply": {"rules"},
    "adjustment_application": {"basis_text"},
    "objection_letter": {"objection", "reasons"},
    "refusal_notice": set(),
    "penalty_decision": {"evidence"},
}
"""The required elements no record holds; everything else is filled in."""


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.code)
def test_the_records_give_every_value_they_have(desk, kind):
    values = prefilled(desk, kind, MAKERS[kind.code](desk))
    fields = {element.field for element in template(kind.code).elements}
    assert values.keys() <= fields
    missing = {element.field for element in issuing.missing_fields(desk, kind, values)}
    assert missing == LEFT_TO_PEOPLE.get(kind.code, set())


@pytest.mark.parametrize(
    "kind", [kind for kind in KINDS if kind.code not in LEFT_TO_PEOPLE], ids=lambda kind: kind.code
)
def test_a_notice_the_records_know_all_about_is_issued_as_it_stands(desk, kind):
    key = MAKERS[kind.code](desk)
    values = prefilled(desk, kind, key)
    assert issuing.issue_notice(desk, kind, key, values, paper).kind == kind.code


def test_a_kind_that_is_made_from_several_areas_takes_the_one_that_is_named(desk):
    kind = KIND_BY_CODE["rectification_notice"]
    key = findings.findings_of(fed_back(desk))[0].id
    values = prefilled(desk, kind, key, Area.FINDINGS)
    assert values["problems"] == [("食盐零售许可证核发", "公示不全")]
    assert issuing.issue_notice(desk, kind, key, values, paper, Area.FINDINGS).area == "findings"
    with pytest.raises(RuleError, match="不能由权力清单记录制发"):
        prefilled(desk, kind, key, Area.POWERS)
    with pytest.raises(RuleError, match="不能由权力清单记录制发"):
        issuing.issue_notice(desk, kind, key, values, paper, Area.POWERS)


# --- who complained


def looks(desk, key: int) -> int:
    return sum(entry.act == "complaint.identity" for entry in trail.timeline(Area.COMPLAINTS, key, desk))


@pytest.mark.parametrize("code", [kind.code for kind in KINDS if kind.names_complainant])
def test_a_paper_to_the_complainant_names_them_and_leaves_a_trace_of_the_look(desk, code):
    kind, key = KIND_BY_CODE[code], MAKERS[code](desk)
    assert prefilled(desk, kind, key)["complainant"] == NAME
    assert looks(desk, key) == 1
    assert kind.label in trail.timeline(Area.COMPLAINTS, key, desk)[-1].reason


@pytest.mark.parametrize("code", [kind.code for kind in KINDS if kind.names_complainant])
def test_register_trail_and_search_never_say_who_complained(desk, code):
    notice = issued(desk, code, complainant=NAME)
    assert notice.addressee == "赵**"
    assert NAME in desk.store.files.get(notice.file).decode()
    assert not any(NAME in entry.sentence + entry.diffs + entry.reason for entry in audit.since(0))


@pytest.mark.parametrize(
    ("code", "make"),
    [("transfer_letter", complaint), ("file_catalogue", answered)],
)
def test_a_paper_others_read_starts_without_the_complainant(desk, code, make):
    kind, key = KIND_BY_CODE[code], make(desk)
    values = prefilled(desk, kind, key, Area.COMPLAINTS)
    assert not any(mark in str(values) for mark in (NAME, PHONE))
    assert looks(desk, key) == 0


def test_the_accused_does_not_read_what_was_complained_of(desk):
    case = accountability.case_from_complaint(desk, accepted(desk))
    assert "窗口要求另交证明" not in str(case)


def test_the_registration_sheet_names_the_complainant_only_to_those_who_may_know(desk, at_office):
    kind, key = KIND_BY_CODE["complaint_registration"], complaint(desk)
    open_sheet = prefilled(at_office("jh"), kind, key)
    masked = prefilled(at_office("bg"), kind, key)
    assert (open_sheet["complainant"], open_sheet["contact"]) == (NAME, PHONE)
    assert (masked["complainant"], "contact" in masked) == ("赵**", False)
    assert looks(desk, key) == 1
    with pytest.raises(NotAllowed, match="回避"):
        prefilled(at_office("yz"), kind, key)


def test_nobody_can_be_addressed_who_gave_no_name(desk):
    key = complaint(desk)
    from saltdesk.domain.base.records import with_values
    from saltdesk.storage.areas.complaints import COMPLAINANTS
    from saltdesk.storage.trail.audit import Note, recorded

    person = COMPLAINANTS.first(complaint=key) or Complainant()
    with recorded(desk.store, Note(desk.clock.now(), desk.actor, "test", Area.COMPLAINTS, "试")):
        COMPLAINANTS.update(with_values(person, {"name": ""}))
    kind = KIND_BY_CODE["supplement_request"]
    missing = issuing.missing_fields(desk, kind, prefilled(desk, kind, key))
    assert ("complainant", "C5.2.4d") in [(element.field, element.clause) for element in missing]


# --- what the records say


def test_the_supplement_request_asks_for_the_elements_that_are_missing(desk):
    values = prefilled(desk, KIND_BY_CODE["supplement_request"], asked_for_supplement(desk, facts=""))
    assert values["missing"] == "事实和理由\n证明材料"


def test_the_refusal_tells_the_reason_and_where_else_to_turn(desk):
    values = prefilled(desk, KIND_BY_CODE["refusal_notice"], refused(desk))
    assert values["refusal_text"] == "信访部门已经受理。"
    assert str(values["refusal_reason"]).startswith("（3）")
    assert "已经受理该事项的机关" in str(values["other_way"])


def test_the_extension_reaches_to_the_longest_term(desk):
    values = prefilled(desk, KIND_BY_CODE["extension_notice"], extended(desk))
    assert values["old_date"] < values["new_date"]
    assert values["approved_by"] == "测试局长"


def test_each_request_gets_a_row_of_its_own(desk):
    one = prefilled(desk, KIND_BY_CODE["reply"], answered(desk))
    assert one["answers"] == [("按清单受理申请。", "窗口已停止收取。")]
    assert one["remedy_body"] == "郑州市人民政府"
    several = prefilled(desk, KIND_BY_CODE["reply"], several_requests(desk))
    assert several["answers"] == [("受理申请。", ""), ("说明原因。", "")]


def several_requests(desk):

    key = complaint(desk, request="受理申请。\n说明原因。")
    decisions.accept_complaint(desk, key, "法制室", desk.clock.today())
    return key


def test_the_chase_letter_names_the_body_its_link_and_its_day(desk):
    values = prefilled(desk, KIND_BY_CODE["chase_letter"], forwarded(desk))
    assert (values["to_body"], values["step"], values["step_clause"]) == (
        "郑州市政务服务改革管理办公室",
        "分类转交牵头部门",
        "第2项",
    )
    assert values["due_on"] == date(2026, 11, 25)
    assert values["application"] == "郑盐局函〔2026〕示例号"


def test_nobody_is_chased_while_the_bureau_itself_is_at_work(desk):
    with pytest.raises(RuleError, match="没有等待外单位") as caught:
        prefilled(desk, KIND_BY_CODE["chase_letter"], adjustment(desk))
    assert caught.value.problems[0].clause == "A10"


def test_every_link_of_an_outside_body_can_be_chased(desk):
    key = forwarded(desk)
    chased = []
    while True:
        with suppress(RuleError):
            chased.append(prefilled(desk, KIND_BY_CODE["chase_letter"], key)["step_clause"])
        waiting = [link for link in adjustments.links_of(key) if link.is_open]
        if not waiting:
            break
        desk.clock = FixedClock(max(desk.clock.today(), waiting[0].started_on))
        end_link(desk, key, waiting[0].code, desk.clock.today(), body=waiting[0].body)
    assert set(chased) == {"第2项", "第3项", "第4项", "第5项"}


def test_the_order_to_rectify_lists_only_what_is_still_open(desk):
    key = fed_back(desk)
    values = prefilled(desk, KIND_BY_CODE["rectification_notice"], key)
    assert values["problems"] == [("食盐零售许可证核发", "公示不全")]
    assert (values["due_on"], values["leader"]) == (date(2026, 12, 31), "测试局长")
    found = findings.findings_of(key)[0]
    findings.rectify_finding(desk, found.id, desk.clock.today(), "已补充公示。")
    assert prefilled(desk, KIND_BY_CODE["rectification_notice"], key)["problems"] == []


def test_the_catalogue_lists_the_papers_of_the_case_in_order(desk):
    key = inspection(desk)
    first = issuing.issue_from_records(desk, INSPECTION_NOTICE, key, paper)
    values = prefilled(desk, KIND_BY_CODE["file_catalogue"], key, Area.INSPECTIONS)
    assert values["papers"] == [(first.number, "郑州市盐业管理局", "检查通知书", "2026-11-23", "0")]
    assert values["file_title"] == "责检2026-001 示例方案"


def test_a_finding_says_who_answers_for_it_and_by_when(desk):
    values = prefilled(desk, KIND_BY_CODE["accountability_decision"], decided(desk))
    assert (values["person"], values["unit"]) == ("样例丙", "盐政处")
    assert values["facts"] == "公示不全（测试局长于2026年12月1日责令于2026年12月31日前整改到位，待整改）"
    assert (values["measure"], values["decided_by"]) == ("通报批评", "局务会议")


@pytest.mark.parametrize("field", sorted(GIVEN_FIELDS))
def test_what_the_program_puts_on_every_paper_cannot_be_typed_over(desk, field):
    notice = issued(desk, "chase_letter", **{field: "假的"})
    assert "假的" not in notice.content
