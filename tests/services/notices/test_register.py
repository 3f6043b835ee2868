"""The register: copies counted, service recorded by rule, scans filed once, papers told from forgeries."""

from dataclasses import replace
from datetime import date

import pytest

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.errors import NotAllowed, RuleError
from saltdesk.domain.base.issued import Delivery, Manner, NoticeStatus, PaperCheck, Verdict
from saltdesk.domain.base.query import Query
from saltdesk.domain.notices.kinds import KIND_BY_CODE
from saltdesk.ledgers.notices import NOTICE_LEDGER
from saltdesk.services.access import lookup
from saltdesk.services.desk.desk import as_actor
from saltdesk.services.house import maintenance, trail
from saltdesk.services.notices import issuing
from saltdesk.services.notices.issued import (
    check_paper,
    content_again,
    deliveries_of,
    file_sealed,
    may_read,
    notice_by_number,
    record_delivery,
    reprint,
    sealed_scan,
    view,
)
from saltdesk.services.notices.values import prefilled
from saltdesk.storage.areas.notices import NOTICES
from saltdesk.storage.trail import audit
from tests.services.papers import NAME, issued

DIRECT = Delivery(Manner.DIRECT, date(2026, 11, 24), "盐政处", "样例丙", "本人", deliverers="样例丁")
LEFT = Delivery(
    Manner.LEFT,
    date(2026, 11, 24),
    "某街某号",
    refusal="拒绝签收",
    witnesses="样例戊",
    deliverers="样例丁、样例己",
)
PUBLIC = Delivery(Manner.PUBLIC, date(2026, 11, 24), "市政务服务网")
MAIL = Delivery(Manner.MAIL, date(2026, 11, 24), "某街某号", note="示例邮件号")
ELECTRONIC = Delivery(Manner.ELECTRONIC, date(2026, 11, 24), "示例邮箱")


@pytest.fixture
def letter(desk):
    """A chase letter issued yesterday."""
    notice = issued(desk, "chase_letter")
    desk.clock = FixedClock(date(2026, 11, 24))
    return notice


@pytest.fixture
def answer(desk):
    """An answer to a complainant, issued yesterday."""
    notice = issued(desk, "reply", complainant=NAME)
    desk.clock = FixedClock(date(2026, 11, 24))
    return notice


# --- copies


def test_every_copy_is_the_same_bytes_and_is_counted(desk, letter):
    frozen = desk.store.files.get(letter.file)
    assert [reprint(desk, letter.number) for _ in range(2)] == [frozen, frozen]
    assert NOTICES.get(letter.id).prints == 2
    assert view(desk, letter.number) == frozen
    assert NOTICES.get(letter.id).prints == 2
    traces = [entry.sentence for entry in trail.timeline(Area.NOTICES, letter.id, desk)]
    assert traces == [f"{how}{letter.title} {letter.number}" for how in ("补打", "补打", "查看")]


def test_a_number_is_found_with_the_brackets_of_the_keyboard(letter):
    assert notice_by_number(" 郑盐催[2026] 1号").id == letter.id
    assert notice_by_number("郑盐催（２０２６）1号").id == letter.id
    with pytest.raises(RuleError, match="没有文号"):
        notice_by_number("郑盐催〔2026〕2号")


def test_the_words_of_a_notice_come_out_for_an_editable_copy(desk, letter):
    content = content_again(desk, letter.number)
    assert content.number == letter.number
    assert content.check == f"{letter.number}|{letter.digest[:16]}|{letter.anchor}"
    number, _, digest = letter.anchor.partition(":")
    assert audit.hash_at(int(number)).startswith(digest)
    assert NOTICES.get(letter.id).prints == 1


def test_a_paper_tells_that_the_trail_was_cut_or_written_anew(desk, letter):
    known = f"{letter.number}|{letter.digest[:16]}|{letter.anchor}"
    assert check_paper(desk, known) == PaperCheck(Verdict.GENUINE, letter)
    number = int(letter.anchor.partition(":")[0])
    ahead = check_paper(desk, f"{letter.number}|{letter.digest[:16]}|{number + 50}:{'a' * 16}")
    assert ahead.verdict is Verdict.GENUINE
    assert ahead.trail.startswith("痕迹被截短，或者数据库被换成了较早的：这份文书记载的是第")
    other = check_paper(desk, f"{letter.number}|{letter.digest[:16]}|{number}:{'a' * 16}")
    assert other.trail == f"痕迹被改写：第{number}条的校验值与这份文书记载的不同。"


def test_a_notice_from_before_the_words_were_kept_has_only_its_pdf(desk, letter):
    from saltdesk.storage.trail.audit import Note, recorded

    with recorded(desk.store, Note(desk.clock.now(), desk.actor, "test", Area.NOTICES, "试")):
        NOTICES.update(replace(letter, content="", digest=""))
    with pytest.raises(RuleError, match="只能输出 PDF"):
        content_again(desk, letter.number)
    assert NOTICES.get(letter.id).prints == 0
    assert check_paper(desk, f"{letter.number}|{letter.digest[:16]}").verdict is Verdict.UNKNOWN


def test_a_paper_that_names_a_complainant_is_taken_out_only_by_those_who_may_know(desk, at_office, answer):
    attempts = (
        (reprint, answer.number),
        (view, answer.number),
        (content_again, answer.number),
        (record_delivery, answer.id, DIRECT),
        (file_sealed, answer.id, b"%PDF-"),
        (sealed_scan, answer.id),
    )
    for office in ("yz", "bg", "fz"):
        for take, *arguments in attempts:
            with pytest.raises(NotAllowed):
                take(at_office(office), *arguments)
        assert not may_read(at_office(office), answer)
    assert NOTICES.get(answer.id) == answer
    assert reprint(at_office("jh"), answer.number)


def test_the_receipt_of_such_a_paper_is_guarded_like_the_paper(desk, at_office, answer):
    kind = KIND_BY_CODE["service_receipt"]
    values = prefilled(desk, kind, answer.id)
    assert values["addressee"] == NAME
    receipt = issuing.issue_notice(desk, kind, answer.id, values, lambda _: b"%PDF")
    assert receipt.addressee == ""
    with pytest.raises(NotAllowed):
        reprint(at_office("bg"), receipt.number)
    with pytest.raises(NotAllowed):
        prefilled(at_office("bg"), kind, answer.id)


# --- service


@pytest.mark.parametrize(
    "delivery", [DIRECT, LEFT, PUBLIC, MAIL, ELECTRONIC], ids=lambda one: one.manner.code
)
def test_each_manner_of_service_is_recorded_and_shown_in_the_register(desk, letter, delivery):
    saved = record_delivery(desk, letter.id, delivery)
    assert deliveries_of(desk, letter.id) == [saved]
    assert (saved.notice, saved.recorded_by) == (letter.id, "测试局长")
    notice = NOTICES.get(letter.id)
    assert (notice.status, notice.delivered_on, notice.manner) == (
        NoticeStatus.DELIVERED,
        delivery.delivered_on,
        delivery.manner,
    )


@pytest.mark.parametrize(
    ("delivery", "field"),
    [
        (replace(DIRECT, delivered_on=None), "delivered_on"),
        (replace(DIRECT, delivered_on=date(2026, 11, 22)), "delivered_on"),
        (replace(DIRECT, delivered_on=date(2026, 11, 25)), "delivered_on"),
        (replace(DIRECT, receiver=" "), "receiver"),
        (replace(DIRECT, deliverers=""), "deliverers"),
        (replace(DIRECT, refusal="拒绝签收"), "manner"),
        (replace(LEFT, refusal=""), "refusal"),
        (replace(LEFT, witnesses=""), "witnesses"),
        (replace(LEFT, place=""), "place"),
        (replace(MAIL, note=""), "note"),
        (replace(PUBLIC, place=""), "place"),
        (replace(ELECTRONIC, place=""), "place"),
    ],
)
def test_a_record_of_service_that_proves_nothing_is_refused(desk, letter, delivery, field):
    with pytest.raises(RuleError) as caught:
        record_delivery(desk, letter.id, delivery)
    (problem,) = caught.value.problems
    assert problem.field == field
    assert problem.clause.startswith("民诉法")
    assert deliveries_of(desk, letter.id) == []


def test_pictures_stand_in_for_a_witness_where_a_paper_is_left(desk, letter):
    delivery = replace(LEFT, witnesses="", note="全程录像，编号示例1")
    assert record_delivery(desk, letter.id, delivery).note == delivery.note


def test_a_void_notice_is_neither_served_nor_sealed(desk, letter):
    issuing.void_notice(desk, letter.id, "日期写错")
    with pytest.raises(RuleError, match="已作废"):
        record_delivery(desk, letter.id, DIRECT)
    with pytest.raises(RuleError, match="已作废"):
        file_sealed(desk, letter.id, b"%PDF-1.7")


def test_a_second_attempt_is_kept_beside_the_first(desk, letter):
    record_delivery(desk, letter.id, DIRECT)
    record_delivery(desk, letter.id, LEFT)
    assert [one.manner for one in deliveries_of(desk, letter.id)] == [Manner.DIRECT, Manner.LEFT]
    assert NOTICES.get(letter.id).manner is Manner.LEFT


def test_serving_a_refusal_is_how_the_reasons_were_told(desk):
    notice = issued(desk, "refusal_notice", complainant=NAME)
    assert lookup.get(Area.COMPLAINTS, notice.record, desk).told_how == ""
    record_delivery(desk, notice.id, replace(DIRECT, delivered_on=date(2026, 11, 23)))
    told = "直接送达（郑盐投拒〔2026〕1号，2026-11-23）"
    assert lookup.get(Area.COMPLAINTS, notice.record, desk).told_how == told


def test_who_received_a_paper_stays_hidden_from_strangers_and_from_the_trail(desk, at_office, answer):
    record_delivery(desk, answer.id, replace(DIRECT, receiver=NAME, place="某街某号"))
    (shown,) = deliveries_of(at_office("bg"), answer.id)
    assert NAME not in str(shown)
    assert "某街某号" not in str(shown)
    assert shown.deliverers == "样例丁"
    assert not any(NAME in entry.diffs or "某街某号" in entry.diffs for entry in audit.since(0))


# --- the sealed paper


def test_the_sealed_scan_is_filed_with_its_hash_and_never_replaced(desk, letter):
    scan = b"%PDF-1.7 sealed"
    filed = file_sealed(desk, letter.id, scan)
    assert sealed_scan(desk, letter.id) == scan
    assert filed.sealed_file in trail.timeline(Area.NOTICES, letter.id, desk)[0].reason
    with pytest.raises(RuleError, match="不能替换"):
        file_sealed(desk, letter.id, b"%PDF-1.7 another")
    assert maintenance.problems(desk) == []


@pytest.mark.local
def test_an_altered_sealed_scan_is_found(desk, letter):
    filed = file_sealed(desk, letter.id, b"%PDF-1.7 sealed")
    desk.store.files.path(filed.sealed_file).write_bytes(b"changed")
    assert len(maintenance.problems(desk)) == 1


@pytest.mark.parametrize("scan", [b"", b"MZ\x90", "文字".encode()])
def test_what_is_no_scan_is_not_filed(desk, letter, scan):
    with pytest.raises(RuleError, match="PDF、JPEG、PNG"):
        file_sealed(desk, letter.id, scan)
    with pytest.raises(RuleError, match="没有归档"):
        sealed_scan(desk, letter.id)


# --- a paper against the register


def test_a_paper_is_genuine_changed_void_or_unknown(desk, letter):
    code = f"{letter.number}|{letter.digest[:16]}"
    changed = code[:-1] + ("0" if code[-1] != "0" else "1")
    found = check_paper(desk, code)
    assert (found.verdict, found.notice) == (Verdict.GENUINE, letter)
    assert check_paper(desk, changed).verdict is Verdict.CHANGED
    assert check_paper(desk, code.replace("1号", "9号")).verdict is Verdict.UNKNOWN
    issuing.void_notice(desk, letter.id, "日期写错")
    assert check_paper(desk, code).verdict is Verdict.VOID
    assert check_paper(desk, changed).verdict is Verdict.CHANGED


def test_a_code_is_typed_as_people_type(desk, letter):
    digits = letter.digest[:16]
    for typed in (
        f" {letter.number} | {digits.upper()} ",
        f"郑盐催[2026]1号｜{digits}",
        f"郑盐催〔2026〕1号|{letter.digest}",
    ):
        assert check_paper(desk, typed).verdict is Verdict.GENUINE, typed


@pytest.mark.parametrize(
    "typed", ["", "郑盐催〔2026〕1号", "|0123456789abcdef", "郑盐催〔2026〕1号|xyz", "1|0123"]
)
def test_what_is_no_code_is_refused_with_what_to_type(desk, letter, typed):
    with pytest.raises(RuleError, match="二维码") as caught:
        check_paper(desk, typed)
    assert caught.value.problems[0].field == "check"


# --- the ledger


def test_the_register_filters_by_state_and_counts_the_void_ones(desk, letter):
    other = issued(as_actor(desk, desk.actor), "complaint_registration")
    issuing.void_notice(desk, letter.id, "日期写错")
    assert NOTICE_LEDGER.find(desk, Query(status="void")) == [letter.id]
    assert NOTICE_LEDGER.find(desk, Query(status="issued")) == [other.id]
    assert dict(NOTICE_LEDGER.counters(desk, Query())) == {"共": 2, "已签发": 1, "已送达": 0, "已作废": 1}
    shown = {column.name: column.text(desk, NOTICES.get(letter.id)) for column in NOTICE_LEDGER.columns}
    assert (shown["status"], shown["void_reason"], shown["voided_on"]) == ("已作废", "日期写错", "2026-11-24")
    assert NOTICE_LEDGER.find(desk, Query(text="日期写错")) == [letter.id]
