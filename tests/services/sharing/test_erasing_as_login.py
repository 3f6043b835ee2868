"""People are taken out under the login of who answers for the record, though much of it is hidden from it."""

import json
from dataclasses import replace
from datetime import date, datetime

import pytest

from saltdesk.domain.accountability import AccountabilityCase, CaseSource
from saltdesk.domain.base.attachments import Attachment
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.errors import NotAllowed, RuleError
from saltdesk.domain.base.issued import Delivery
from saltdesk.domain.base.query import Query
from saltdesk.domain.house.anonymising import Ground
from saltdesk.domain.notices.kinds import KIND_BY_CODE
from saltdesk.services.access import lookup
from saltdesk.services.access.approvals import PaperApproval
from saltdesk.services.access.kept_files import keep_file
from saltdesk.services.accountability import accountability
from saltdesk.services.cases.intake import refuse_case
from saltdesk.services.desk.people import enrol
from saltdesk.services.house import destruction, retention
from saltdesk.services.house.anonymising import anonymise_on_request
from saltdesk.services.house.erasures import _SOURCES
from saltdesk.services.house.trail import timeline
from saltdesk.services.notices import issued, issuing
from saltdesk.services.notices.values import prefilled
from saltdesk.storage.areas.privacy import ANONYMISATIONS
from saltdesk.storage.drafts import Draft
from saltdesk.storage.trail import audit
from tests.days import TODAY
from tests.services import complaint_cases
from tests.services.casework import DAY, PERSON, made_bureau
from tests.services.papers import paper, sample_values

pytestmark = pytest.mark.slow

LATER = FixedClock(date(2060, 1, 4))
TOLD = ("赵示例", "赵 示例", "60001234", "6000-1234", "6000 1234", "示例路1号院", "收件人示范")
PARTY = (PERSON.name, PERSON.phone, PERSON.id_number, "样**")


@pytest.fixture
def at_keepers(office, tmp_path):
    """Return a function that gives the desk of the keeper, from whom nothing is hidden."""
    return lambda: office.keepers_desk(tmp_path / "所有者")


@pytest.fixture
def sit_down(office, tmp_path):
    """Return a function that gives the desk of a person under their login."""
    return lambda who: office.desk(who, tmp_path / who)


def serve(desk, area, key):
    """Deliver the newest paper about a record, and make the receipt of it."""
    newest = max(issued.notices_of(area, key, desk), key=lambda one: one.id)
    delivery = Delivery(
        delivered_on=desk.clock.today(), receiver="收件人示范", deliverers="样例甲", place="示例路1号院"
    )
    issued.record_delivery(desk, newest.id, delivery)
    kind = KIND_BY_CODE["service_receipt"]
    told = prefilled(desk, kind, newest.id, Area.NOTICES)
    values = sample_values(kind, desk.clock.today()) | {name: one for name, one in told.items() if one}
    issuing.issue_notice(desk, kind, newest.id, values, paper, Area.NOTICES)


@pytest.fixture
def complaint(at_keepers):
    """Return an archived complaint with a served paper and a case of accountability that follows from it."""
    with at_keepers() as desk:
        made = complaint_cases.told_everywhere(desk)
        serve(desk, Area.COMPLAINTS, made.id)
        case = AccountabilityCase(
            source=CaseSource.COMPLAINT,
            source_record=made.id,
            source_text=made.number,
            person="样例庚",
            office="盐政处",
            facts="赵示例的投诉属实。",
        )
        accountability.open_case(desk, case)
    return made


@pytest.fixture
def case(at_keepers, office):
    """Return a closed case of the office of 示例他人 with a served paper."""
    behind_the_trail(office, "UPDATE power_case SET number = '办2025-0001'")
    with at_keepers() as desk:
        made = made_bureau(desk).case(party=PERSON)
        refuse_case(desk, made.id, DAY, f"材料不全，{PERSON.name}知道。", DAY, "当面")
        kind = KIND_BY_CODE["case_refusal"]
        told = prefilled(desk, kind, made.id, Area.CASES)
        values = sample_values(kind, TODAY) | {name: one for name, one in told.items() if one}
        issuing.issue_notice(desk, kind, made.id, values, paper, Area.CASES)
        serve(desk, Area.CASES, made.id)
    behind_the_trail(office, "UPDATE power_case SET office = '法制室', office_code = 'fz' WHERE id > 1")
    return made


def behind_the_trail(office, sql):
    with office.keeper() as keeper:
        keeper.execute("SET search_path = saltdesk, trail, guard, pg_temp")
        keeper.execute("SET session_replication_role = replica")
        keeper.execute(sql)


def everything(office):
    """Return every row of every table that holds records or their trail, as text."""
    with office.keeper() as keeper:
        tables = keeper.execute(
            "SELECT oid::regclass::text FROM pg_class WHERE relkind = 'r' AND relnamespace IN "
            "('saltdesk'::regnamespace, 'trail'::regnamespace, 'guard'::regnamespace) "
            "AND relname NOT IN ('file_chunk', 'staff', 'known_name')"
        ).fetchall()
        rows = [keeper.execute(f"SELECT one::text FROM {name} one").fetchall() for (name,) in tables]
    return "\n".join(text for found in rows for (text,) in found)


def told_in(office, details):
    held = everything(office)
    return [detail for detail in details if detail in held]


def forget_other_complaint(office):
    """Let complaint 1 of the office, by the same person, tell nothing of them, not in the trail either."""
    behind_the_trail(
        office,
        "DELETE FROM complainant WHERE complaint = 1;"
        "DELETE FROM guard.detail WHERE area = 'complaints' AND record = 1;"
        "UPDATE complaint SET facts = '', masked_name = '' WHERE id = 1;"
        "DELETE FROM guard.words WHERE area = 'complaints' AND record = 1;"
        "UPDATE trail.audit SET diffs = '[]' WHERE area = 'complaints' AND record = 1;"
        "UPDATE trail.audit a SET hash = trail.hash_of(a) WHERE diffs = '[]'",
    )


def test_a_complainant_is_taken_out_of_what_the_eraser_does_not_see(office, complaint, at_keepers, sit_down):
    forget_other_complaint(office)
    assert set(told_in(office, TOLD)) == set(TOLD)
    with at_keepers() as desk:
        leader = enrol(desk, "样例局长", "leaders").id
    with sit_down("head") as desk:
        assert lookup.find(desk, Area.ACCOUNTABILITY, Query()) == []
        drafts = desk.store.drafts
        drafts.keep(Draft("step", "甲", datetime(2026, 11, 20), {"what": "赵示例 60001234 来电"}))
        given = PaperApproval(leader, keep_file(desk, Attachment("批件.pdf", b"%PDF-1.4 approval")))
        done = anonymise_on_request(
            desk, Area.COMPLAINTS, complaint.id, Ground.UNLAWFUL, "经核查收集不当", TODAY, given
        )
        assert done.entries >= 8
        assert drafts.texts() == ['{"what": "〔已匿名〕 〔已匿名〕 来电"}']
        assert lookup.find(desk, Area.COMPLAINTS, Query(text="赵示例")) == []
        assert "accountability_case" not in timeline(Area.COMPLAINTS, complaint.id, desk)[-1].diffs
    assert told_in(office, (*TOLD, "赵**")) == []
    with at_keepers() as desk:
        (found,) = lookup.find(desk, Area.ACCOUNTABILITY, Query(text="的投诉属实"))
        assert lookup.find(desk, Area.ACCOUNTABILITY, Query(text="〔已匿名〕的投诉")) == [found]
    with office.keeper() as keeper:
        texts = keeper.execute("SELECT facts FROM saltdesk.accountability_case ORDER BY id DESC LIMIT 1")
        assert texts.fetchone() == ("〔已匿名〕的投诉属实。",)
        faults = keeper.execute("SELECT fault FROM trail.verify() WHERE fault <> 'unlinked'")
        assert faults.fetchall() == []


def test_the_office_of_a_case_takes_out_its_counterpart(office, case, sit_down):
    assert set(told_in(office, PARTY)) == set(PARTY)
    for who in ("head", "clerk", "inspector", "auditor"):
        with sit_down(who) as desk, pytest.raises((NotAllowed, RuleError)):
            anonymise(desk, case)
    with sit_down("leader") as desk:
        assert anonymise(desk, case).entries > 3
    assert told_in(office, (*PARTY, "收件人示范")) == []


def anonymise(desk, case):
    return anonymise_on_request(desk, Area.CASES, case.id, Ground.UNLAWFUL, "经核查收集不当", TODAY)


def test_a_head_whose_office_owns_nothing_answers_for_the_cases_of_the_office(
    office, case, at_keepers, sit_down
):
    with at_keepers() as desk:
        leader = enrol(desk, "样例局长", "leaders").id
    behind_the_trail(office, "UPDATE mandate SET office = 'bg'")
    with sit_down("other") as desk:
        given = PaperApproval(leader, keep_file(desk, Attachment("批件.pdf", b"%PDF-1.4 approval")))
        reason = "经核查收集不当"
        anonymise_on_request(desk, Area.CASES, case.id, Ground.UNLAWFUL, reason, TODAY, given)
    assert told_in(office, (*PARTY, "收件人示范")) == []


def test_who_confirms_a_list_destroys_papers_they_may_not_read(office, complaint, case, at_keepers, sit_down):
    forget_other_complaint(office)
    behind_the_trail(office, "UPDATE mandate SET office = 'fz' WHERE mechanism = 'supervision'")
    behind_the_trail(office, "UPDATE power_case SET office_code = 'yz' WHERE id > 1")
    with sit_down("leader") as desk:
        desk.clock = LATER
        due = [one for one in retention.retained(desk) if one.record in (complaint.id, case.id)]
        assert {one.area for one in due} >= {Area.COMPLAINTS, Area.CASES}
        made = destruction.propose_list(desk, due)
        with pytest.raises(NotAllowed):
            destruction.confirm_list(desk, made.listed.id)
    with sit_down("clerk") as desk:
        desk.clock = LATER
        with pytest.raises(NotAllowed):
            destruction.confirm_list(desk, made.listed.id)
    with sit_down("other") as desk:
        desk.clock = LATER
        papers = issued.notices_of(Area.CASES, case.id, desk)
        assert papers
        assert not any(one.content for one in papers)
        destruction.confirm_list(desk, made.listed.id)
        assert all(one.is_destroyed for one in retention.retained(desk) if one in due)
    assert told_in(office, (*TOLD, *PARTY, "赵**")) == []


def test_who_takes_a_person_out_reads_nothing_of_what_follows_and_is_hidden(office, complaint):
    told = json.dumps({"records": [{"area": "complaints", "key": complaint.id}], "rows": []})
    with office.connect("head") as connection, connection.transaction(force_rollback=True):
        connection.execute("SELECT trail.begin_act()")
        connection.execute("SELECT guard.erase(%s::json)", (told,))
        (pending,) = connection.execute("SELECT diffs FROM trail.pending()").fetchone()
        assert {"complaint", "notice", "trail_erasure"} <= {one["table"] for one in json.loads(pending)}
        assert "accountability_case" not in pending
        assert connection.execute("SELECT guard.written('accountability_case', '{1}')").fetchall() == []
        assert connection.execute("SELECT count(*) FROM accountability_case").fetchone() == (0,)


def test_what_was_taken_out_on_request_is_noted_anew_by_a_list_alone(office, case, at_keepers, sit_down):
    behind_the_trail(office, "UPDATE mandate SET office = 'fz' WHERE mechanism = 'supervision'")
    with sit_down("leader") as desk:
        anonymise(desk, case)
        with pytest.raises(RuleError), audit.recorded(desk.store, note_of(desk, "privacy.anonymise")):
            ANONYMISATIONS.update(replace(ANONYMISATIONS.first(record=case.id), approved_by="别人"))
        desk.clock = LATER
        due = [one for one in retention.retained(desk) if (one.area, one.record) == (Area.CASES, case.id)]
        made = destruction.propose_list(desk, due)
    with sit_down("other") as desk:
        desk.clock = LATER
        destruction.confirm_list(desk, made.listed.id)
        assert ANONYMISATIONS.first(record=case.id).list == made.listed.id


def note_of(desk, act):
    return audit.Note(desk.clock.now(), desk.actor, act, Area.CASES, "试")


def test_the_server_knows_the_parts_of_every_record(office):
    with office.keeper() as keeper:
        parts = set(keeper.execute("SELECT area, name, parent FROM guard.erased_part").fetchall())
        areas = set(keeper.execute("SELECT area, name FROM guard.indexed_area").fetchall())
    known = {
        (area.code, records.table_name, parent)
        for area, source in _SOURCES.items()
        for records, parent in source.parts
    }
    following = {("complaints", "finding", "complaint"), ("cases", "guidance", "case")}
    assert parts == known | following
    assert {(area.code, source.records.table_name) for area, source in _SOURCES.items()} <= areas
