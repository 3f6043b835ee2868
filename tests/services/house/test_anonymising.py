"""Anonymising keeps the record and its trail, and leaves nothing of the person in any file."""

import hashlib
import hmac
import json
from dataclasses import replace
from datetime import date, datetime

import pytest

from saltdesk.domain.base.attachments import Attachment
from saltdesk.domain.base.audit import AuditEntry
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.errors import EnvironmentProblem, NotAllowed, RuleError
from saltdesk.domain.base.issued import Verdict
from saltdesk.domain.base.query import Query
from saltdesk.domain.complaints.complainants import Representative
from saltdesk.domain.complaints.complaint import Channel
from saltdesk.domain.complaints.decisions import RefusalReason
from saltdesk.domain.complaints.files import MaterialKind
from saltdesk.domain.house.anonymising import Ground
from saltdesk.services.access import lookup
from saltdesk.services.cases.intake import refuse_case
from saltdesk.services.complaints import files, handling, identity
from saltdesk.services.complaints.intake import register_complaint
from saltdesk.services.corrections.correct import correct
from saltdesk.services.house import anonymising, maintenance, trail
from saltdesk.services.house.maintenance import open_desk
from saltdesk.services.notices.issued import check_paper, notices_of
from saltdesk.storage import destroying
from saltdesk.storage.areas.cases import CASES, COUNTERPARTS
from saltdesk.storage.areas.complaints import ATTACHMENTS, COMPLAINANTS, COMPLAINTS, REPRESENTATIVES
from saltdesk.storage.drafts import Draft
from saltdesk.storage.tables.base import database
from saltdesk.storage.trail import audit
from tests.arranging import arranged
from tests.people import LEADER
from tests.services import complaint_cases as cases
from tests.services.casework import DAY, PERSON, SHOP, made_bureau

DETAILS = ("赵示例", "赵 示例", "60001234", "6000-1234", "6000 1234", "示例路1号院", "410101199003070000")
LATER = date(2060, 1, 4)


@pytest.fixture
def complaint(desk):
    """Return an archived complaint whose texts, files and papers all tell who complains."""
    return cases.told_everywhere(desk)


def anonymise(desk, complaint, ground=Ground.UNLAWFUL, reason="经核查收集不当"):
    return anonymising.anonymise_on_request(
        desk, Area.COMPLAINTS, complaint.id, ground, reason, desk.clock.today()
    )


def bytes_of(folder):
    """Return every file of the data folder by its name."""
    return {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def tells(folder):
    """Return file and detail wherever a file of the data folder tells of the person."""
    return [
        (name, detail)
        for name, content in bytes_of(folder).items()
        for detail in (*DETAILS, "赵**", "赵示")
        if detail.encode() in content
    ]


@pytest.mark.local
def test_nothing_of_the_person_is_left_in_any_file(desk, folder, complaint):
    desk.store.drafts.keep(Draft("step", "甲", datetime(2026, 11, 20), {"what": "赵示例 60001234 来电"}))
    assert lookup.find(desk, Area.COMPLAINTS, Query(text="赵示例")) == [complaint.id]
    assert {name for name, _ in tells(folder)} >= {"data.db-wal"}
    anonymise(desk, complaint)
    assert tells(folder) == []
    assert lookup.find(desk, Area.COMPLAINTS, Query(text="赵示例")) == []
    desk.store.close()
    assert tells(folder) == []
    desk.store = open_desk(folder, LEADER, desk.clock).store


def test_the_record_and_an_unbroken_trail_stay(desk, complaint):
    hashes = [(entry.seq, entry.hash) for entry in audit.since(0)]
    before = [entry.act for entry in trail.timeline(Area.COMPLAINTS, complaint.id, desk)]
    done = anonymise(desk, complaint)
    assert maintenance.problems(desk) == []
    assert [(entry.seq, entry.hash) for entry in audit.since(0)][:-1] == hashes
    told = trail.timeline(Area.COMPLAINTS, complaint.id, desk)
    assert [entry.act for entry in told] == [*before, "privacy.anonymise"]
    assert "个人信息" not in told[-1].sentence
    assert told[-1].reason == "收集或使用违法、违反约定：经核查收集不当（测试局长批准）"
    kept = COMPLAINTS.get(complaint.id)
    assert (kept.number, kept.matter, kept.status) == (complaint.number, complaint.matter, complaint.status)
    assert kept.masked_name == "已匿名"
    assert kept.facts == "我叫〔已匿名〕，电话〔已匿名〕，住〔已匿名〕，窗口不收材料。"
    assert COMPLAINANTS.first(complaint=complaint.id).name == ""
    assert done.entries >= 5
    assert any("遮去了有关内容" in note for note in maintenance.notes())


def test_files_are_destroyed_and_their_rows_stay(desk, folder, complaint):
    (scan,) = ATTACHMENTS.all(complaint=complaint.id)
    (reply,) = notices_of(Area.COMPLAINTS, complaint.id, desk)
    done = anonymise(desk, complaint)
    assert done.files == 2
    assert not desk.store.files.holds(scan.sha256)
    assert not desk.store.files.holds(reply.file)
    (kept,) = ATTACHMENTS.all(complaint=complaint.id)
    assert (kept.name, kept.sha256, kept.kind) == ("已销毁", "", MaterialKind.LETTER)
    (paper_row,) = notices_of(Area.COMPLAINTS, complaint.id, desk)
    assert (paper_row.number, paper_row.file, paper_row.digest) == (reply.number, "", "")
    assert check_paper(desk, f"{reply.number}|{reply.digest[:16]}").verdict is Verdict.DESTROYED
    with pytest.raises(EnvironmentProblem, match="已按规定销毁"):
        desk.store.files.get(paper_row.file)


def test_a_file_that_another_record_names_stays(desk, complaint):
    other = cases.registered(desk)
    scan = files.store_material(desk, Attachment("来信.pdf", cases.SCAN), MaterialKind.LETTER)
    files.attach_material(desk, other.id, scan)
    assert anonymise(desk, complaint).files == 1
    assert desk.store.files.get(scan.sha256) == cases.SCAN
    assert maintenance.problems(desk) == []


def guesses(entry: AuditEntry):
    """Yield an entry with what somebody who guesses the name would put back."""
    for blank, guess in (("〔已匿名〕", "赵示例"), ("已匿名", "赵**")):
        yield replace(
            entry, **{name: getattr(entry, name).replace(blank, guess) for name in ("sentence", "diffs")}
        )


def test_no_guess_can_be_confirmed_by_a_digest(desk, complaint):
    (person,) = COMPLAINANTS.all(complaint=complaint.id)
    old_seals = {
        seal
        for entry in audit.since(0)
        for row in entry.rows()
        if row.table == "complainant"
        for seal in row.seals.values()
    }
    assert old_seals
    anonymise(desk, complaint)
    ((salt,),) = database.execute_sql("SELECT salt FROM complainant WHERE id = ?", (person.id,)).fetchall()
    told = f"complainant.name\0{cases.NAME}".encode()
    assert hmac.new(bytes.fromhex(salt), told, hashlib.sha256).hexdigest()[:32] not in old_seals
    restated = audit.restated()
    assert restated
    for entry in audit.entries_numbered(restated):
        assert "nonce" not in entry.diffs
        assert all(guess.computed_hash() != entry.hash for guess in guesses(entry))
        assert entry.computed_hash() == restated[entry.seq]


def test_with_its_nonce_an_entry_would_confirm_a_guess(desk, complaint):
    """The check of the test above can fail: who still has the nonce finds the very hash again."""
    (entry,) = [one for one in audit.since(0) if one.act == "complaint.step"]
    nonce = json.loads(entry.diffs)[0]["nonce"]
    blanked = entry.diffs.replace("赵示例", "〔已匿名〕")
    assert replace(entry, diffs=blanked.replace("〔已匿名〕", "赵示例")).computed_hash() == entry.hash
    assert len(nonce) == 32


@pytest.mark.local
def test_a_changed_blanked_entry_is_named(desk, complaint):
    assert maintenance.recent_problems(desk) == []
    anonymise(desk, complaint)
    assert maintenance.recent_problems(desk) == []
    seq = next(iter(audit.restated()))
    kept = database.execute_sql("SELECT sql FROM sqlite_master WHERE name = 'audit_no_update'").fetchone()[0]
    with arranged(desk):
        database.execute_sql("DROP TRIGGER audit_no_update")
        database.execute_sql("UPDATE audit SET sentence = '别的' WHERE seq = ?", (seq,))
        database.execute_sql(kept)
    assert f"痕迹第{seq}条的内容被改动。" in maintenance.problems(desk)


@pytest.mark.local
def test_a_forged_statement_of_what_is_left_is_named(desk, complaint):
    """Who rewrites an entry and states its new hash leaves a row that no entry tells of."""
    entry = replace(next(one for one in audit.since(0) if one.act == "complaint.step"), sentence="别的")
    kept = database.execute_sql("SELECT sql FROM sqlite_master WHERE name = 'audit_no_update'").fetchone()[0]
    with arranged(desk):
        database.execute_sql("DROP TRIGGER audit_no_update")
        database.execute_sql("UPDATE audit SET sentence = '别的' WHERE seq = ?", (entry.seq,))
        database.execute_sql(kept)
        database.execute_sql(
            "INSERT INTO trail_erasure (entry, digest, version) VALUES (?, ?, 1)",
            (entry.seq, entry.computed_hash()),
        )
        database.execute_sql("DELETE FROM change_outbox")
    assert any("（trail_erasure 第1行）没有任何痕迹" in told for told in maintenance.problems(desk))


def test_the_trail_refuses_what_no_anonymisation_states(desk, complaint):
    anonymise(desk, complaint)
    seq = next(iter(audit.restated()))
    with pytest.raises(Exception, match="append-only"), desk.store.writing():
        database.execute_sql("UPDATE audit SET diffs = '[]' WHERE seq = ?", (seq,))


@pytest.mark.parametrize("ground", [Ground.PURPOSE, Ground.CONSENT])
def test_before_its_period_ends_a_record_only_rests(desk, complaint, ground):
    with pytest.raises(RuleError, match="期满以前只能停止使用"):
        anonymise(desk, complaint, ground)
    desk.clock = FixedClock(LATER)
    assert anonymise(desk, complaint, ground).ground is ground


def test_a_request_needs_a_closed_record_a_reason_and_a_leader(desk, complaint, at_office):
    with pytest.raises(RuleError, match="还没有办结或归档"):
        anonymise(desk, cases.registered(desk))
    with pytest.raises(RuleError, match="请写明理由"):
        anonymise(desk, complaint, reason=" ")
    with pytest.raises(RuleError, match="改为“本人”"):
        anonymise(desk, complaint, reason="赵示例来函要求")
    with pytest.raises(RuleError, match="两人确认"):
        anonymise(desk, complaint, Ground.EXPIRED)
    with pytest.raises(NotAllowed):
        anonymise(at_office("fz"), complaint)
    with pytest.raises(RuleError, match="须由局领导本人批准"):
        anonymise(at_office("jh"), complaint)
    with pytest.raises(NotAllowed, match="列入销毁清单"):
        anonymising.anonymise_on_request(desk, Area.FINDINGS, 1, Ground.UNLAWFUL, "理由", desk.clock.today())
    assert COMPLAINTS.get(complaint.id).masked_name == "赵**"


def test_no_act_changes_an_anonymised_record(desk, complaint, today):
    anonymise(desk, complaint)
    for attempt in (
        lambda: anonymise(desk, complaint),
        lambda: identity.reveal_complainant(desk, complaint.id, "再看"),
        lambda: correct(desk, replace(COMPLAINTS.get(complaint.id), remark="改"), "笔误"),
        lambda: correct(desk, replace(COMPLAINANTS.first(complaint=complaint.id), name="赵示例"), "笔误"),
    ):
        with pytest.raises(RuleError, match="只留目录，不再办理"):
            attempt()


def test_files_go_at_the_next_start_when_the_program_ended_in_between(desk, folder, complaint, monkeypatch):
    (scan,) = ATTACHMENTS.all(complaint=complaint.id)
    monkeypatch.setattr(anonymising, "leave_no_trace", lambda *_: None)
    anonymise(desk, complaint)
    assert desk.store.files.holds(scan.sha256)
    desk.store.close()
    desk.store = open_desk(folder, LEADER, desk.clock).store
    assert not desk.store.files.holds(scan.sha256)
    assert maintenance.problems(desk) == []


@pytest.mark.local
def test_earlier_copies_of_the_data_are_named(desk, folder, tmp_path, complaint):
    assert anonymising.warning_of_copies(desk) == ""
    maintenance.back_up(desk, folder / "周一.saltbackup")
    anonymise(desk, complaint)
    assert "周一.saltbackup" in anonymising.warning_of_copies(desk)


def test_files_stay_when_the_act_failed(desk, folder, complaint, monkeypatch):
    (scan,) = ATTACHMENTS.all(complaint=complaint.id)
    monkeypatch.setattr(anonymising, "Anonymisation", lambda *_, **__: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        anonymise(desk, complaint)
    assert destroying.finish(desk.store) == 0
    assert desk.store.files.get(scan.sha256) == cases.SCAN
    assert COMPLAINTS.get(complaint.id).facts == cases.TOLD


def test_a_case_loses_its_person_and_keeps_an_organisation(desk):
    bureau = made_bureau(desk)
    of_person, of_shop = bureau.case(party=PERSON), bureau.case(party=SHOP)
    for case in (of_person, of_shop):
        refuse_case(desk, case.id, DAY, "材料不全，样例摊主和样例店主都知道。", DAY, "当面")
        anonymising.anonymise_on_request(
            desk, Area.CASES, case.id, Ground.UNLAWFUL, "核查", desk.clock.today()
        )
    person, shop = COUNTERPARTS.first(case=of_person.id), COUNTERPARTS.first(case=of_shop.id)
    assert (person.name, person.id_number, person.phone) == ("", "", "")
    assert (shop.name, shop.head, shop.phone) == (SHOP.name, "", "")
    assert CASES.get(of_person.id).counterpart == "已匿名"
    assert CASES.get(of_person.id).refusal_text == "材料不全，〔已匿名〕和样例店主都知道。"
    assert CASES.get(of_shop.id).counterpart == SHOP.name
    assert maintenance.problems(desk) == []


def test_representatives_go_with_the_complainant(desk, folder):
    speaker = Representative(name="孙示范", phone="13800002222")
    intake = replace(
        cases.intake(Channel.VISIT, head_count=2, facts="孙示范代说"), representatives=(speaker,)
    )
    key = register_complaint(desk, intake).id
    cases.refuse(desk, key, RefusalReason.AT_SUPERIOR, "当面")
    anonymise(desk, handling.archive_complaint(desk, key))
    assert REPRESENTATIVES.first(complaint=key).name == ""
    assert not [name for name, content in bytes_of(folder).items() if "孙示范".encode() in content]
    assert maintenance.problems(desk) == []
