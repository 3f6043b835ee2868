"""The services under the login of a person, from whom the database keeps identities."""

from dataclasses import replace

import pytest

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import ChangedMeanwhile, NotAllowed, RuleError
from saltdesk.domain.base.query import Query
from saltdesk.domain.base.sealed import SEALED, Sealed
from saltdesk.domain.complaints.complainants import Complainant, IdentityKind, Representative
from saltdesk.domain.complaints.complaint import Channel
from saltdesk.domain.house.anonymising import Ground
from saltdesk.domain.house.own_information import Asker
from saltdesk.ledgers.base.columns import read_rows
from saltdesk.ledgers.complaints.complainants import COMPLAINANT_LEDGER
from saltdesk.ledgers.complaints.complaints import COMPLAINT_LEDGER
from saltdesk.services.access import lookup
from saltdesk.services.cases.intake import reveal_party
from saltdesk.services.complaints.earlier import earlier
from saltdesk.services.complaints.elements import missing_elements
from saltdesk.services.complaints.export import opened_for_export
from saltdesk.services.complaints.identity import reveal_complainant, reveal_identity
from saltdesk.services.complaints.intake import (
    Intake,
    register_complaint,
    show_document,
    supplement_complaint,
)
from saltdesk.services.corrections.correct import correct
from saltdesk.services.house import maintenance
from saltdesk.services.house.anonymising import anonymise_on_request
from saltdesk.services.house.own_information import gather_own
from saltdesk.services.house.trail import timeline
from saltdesk.storage.areas.complaints import COMPLAINANTS, COMPLAINTS, by_phone
from saltdesk.storage.identities import is_same_person
from saltdesk.storage.tables.base import database
from tests.days import TODAY
from tests.logins import PEOPLE
from tests.services.complaint_cases import NAME, PHONE, intake


@pytest.fixture
def sit_down(office, tmp_path):
    """Return a function that gives the desk of a person under their login."""
    return lambda who: office.desk(who, tmp_path / who)


def entries(office):
    with office.keeper() as keeper:
        return keeper.execute("SELECT actor, act, reason FROM trail.audit ORDER BY seq").fetchall()


def test_the_complainant_is_told_after_the_entry(sit_down, office):
    with sit_down("head") as desk:
        person = reveal_complainant(desk, 1, "电话核实")
        assert (person.name, person.contact) == (NAME, PHONE)
        assert not isinstance(person.name, Sealed)
        assert reveal_identity(desk, 1, "再次核实").complainant == person
    assert entries(office)[-2:] == [
        ("示例处长", "complaint.identity", "电话核实"),
        ("示例处长", "complaint.identity", "再次核实"),
    ]


def test_others_are_refused_and_read_it_sealed(sit_down):
    with sit_down("other") as desk:
        with pytest.raises(NotAllowed):
            reveal_complainant(desk, 1, "想看")
        (person,) = COMPLAINANTS.all(complaint=1)
        assert all(isinstance(text, Sealed) for text in (person.name, person.contact, person.address))
        assert f"{person.name}" == SEALED
        assert person.name != person.contact
        assert not person.agent
        assert "投诉人" not in "".join(missing_elements(COMPLAINTS.get(1)))


def test_the_counterpart_is_told_to_its_office(sit_down):
    with sit_down("head") as desk:
        assert reveal_party(desk, 1, "核对").head == "示例店主"
    with sit_down("other") as desk, pytest.raises(NotAllowed):
        reveal_party(desk, 1, "想看")


def test_a_complaint_with_its_people_is_registered(sit_down):
    taken = replace(
        intake(Channel.VISIT, head_count=2),
        representatives=(Representative(name="钱代表", phone="13900000066"),),
    )
    with sit_down("head") as desk:
        made = register_complaint(desk, taken)
        found = reveal_identity(desk, made.id, "核对")
        assert found.complainant.name == NAME
        assert [(one.name, one.phone) for one in found.representatives] == [("钱代表", "13900000066")]
    with sit_down("other") as desk:
        taken = register_complaint(desk, intake(facts="赵示例又来电。"))
        (read,) = lookup.load(Area.COMPLAINTS, [taken.id], desk)
        assert read.facts == "赵**又来电。"


def test_texts_are_masked_for_others_with_one_question_a_column(sit_down, monkeypatch):
    with sit_down("other") as desk:
        asked = []
        run = database.obj.execute_sql
        monkeypatch.setattr(
            database.obj, "execute_sql", lambda sql, params=None: asked.append(sql) or run(sql, params)
        )
        (complaint,) = lookup.load(Area.COMPLAINTS, [1], desk)
        assert complaint.facts == "赵**说：电话0371-****1234打不通，窗口另要证明。"
        assert sum("guard.masked" in sql for sql in asked) == 1
        columns = [one for one in COMPLAINT_LEDGER.sheet_columns() if one.name == "facts"]
        (row,) = read_rows(desk, columns, [complaint])
        assert "赵示例" not in str(row)
        told = " ".join(f"{one.sentence}{one.diffs}" for one in timeline(Area.COMPLAINTS, 1, desk))
        assert "赵示例" not in told
        assert "60001234" not in told
        assert lookup.find(desk, Area.COMPLAINTS, Query(text="60001234")) == []
    with sit_down("head") as desk:
        (complaint,) = lookup.load(Area.COMPLAINTS, [1], desk)
        assert "赵示例" in complaint.facts


def test_a_reason_that_names_the_complainant_is_refused(sit_down):
    with sit_down("head") as desk:
        person = reveal_complainant(desk, 1, "核对")
        with pytest.raises(RuleError, match="投诉人"):
            correct(desk, replace(person, agent="孙代理"), "住郑州市虚构区示例路1号院2号楼的人来电更正")


def test_a_correction_says_what_changed_and_masks_follow_it(sit_down, office):
    with sit_down("head") as desk:
        person = reveal_complainant(desk, 1, "核对")
        saved = correct(desk, replace(person, name="赵更正", contact="0371 6000 9999"), "本人来电更正")
        assert (saved.name, saved.contact, saved.address) == ("赵更正", "0371-60009999", person.address)
        assert COMPLAINTS.get(1).masked_name == "赵**"
        with pytest.raises(RuleError, match="没有改变"):
            correct(desk, saved, "再更正")
        with pytest.raises(RuleError):
            correct(desk, replace(saved, id_number="41010819900101001"), "补证件")
        with pytest.raises(ChangedMeanwhile) as conflict:
            correct(desk, replace(person, name="旧版本"), "更正")
        assert isinstance(conflict.value.theirs["name"], Sealed)
    with office.keeper() as keeper:
        (sentence,) = keeper.execute(
            "SELECT sentence FROM trail.audit WHERE act = 'complaint.complainant'"
        ).fetchone()
        assert "赵" not in sentence
        names = keeper.execute("SELECT name FROM guard.detail WHERE kind = 3").fetchall()
        assert ("赵更正",) in names
        assert ("赵示例",) not in names
    with sit_down("other") as desk, pytest.raises(NotAllowed):
        correct(desk, replace(person, agent="x"), "想改")


def test_a_supplement_leaves_the_complainant_alone(sit_down):
    with sit_down("head") as desk:
        (complaint,) = lookup.load(Area.COMPLAINTS, [1], desk)
        saved = supplement_complaint(desk, replace(complaint, matter="许可证延续"))
        assert saved.elements == complaint.elements
        assert reveal_complainant(desk, 1, "核对").contact == PHONE


def test_a_document_shown_later_is_stored_and_masked(sit_down):
    with sit_down("other") as desk:
        visit = intake(Channel.VISIT, no_document="没带", facts="证件号示例7654已看。")
        person = replace(visit.complainant, id_number="", id_shown=False)
        made = register_complaint(desk, replace(visit, complainant=person))
        show_document(desk, made.id, IdentityKind.OTHER, "示例7654")
        (read,) = lookup.load(Area.COMPLAINTS, [made.id], desk)
        assert "7654" not in read.facts
    with sit_down("head") as desk:
        person = reveal_complainant(desk, made.id, "核对")
        assert (person.id_number, person.id_shown, person.name) == ("示例7654", True, NAME)


def test_earlier_complaints_and_the_same_person_are_found_without_names(sit_down):
    with sit_down("other") as desk:
        assert set(by_phone((PHONE,))) == {1}
        found = earlier(desk, Intake(intake().complaint, Complainant(contact=PHONE)))
        assert [one.complaint.id for one in found] == [1]
        made = register_complaint(desk, intake(matter="别的事项"))
        assert is_same_person(1, made.id)


def test_an_export_with_identities_asks_for_them_first(sit_down, office):
    columns = [one for one in COMPLAINANT_LEDGER.columns if one.name in ("name", "facts")]
    with sit_down("head") as desk:
        reader = opened_for_export(desk, [1], "年度核对")
        complaints = lookup.load(Area.COMPLAINTS, [1], reader)
        (row,) = read_rows(reader, columns, complaints)
        assert NAME in row
    assert entries(office)[-1] == ("示例处长", "complaint.export", "年度核对")
    with sit_down("clerk") as desk, pytest.raises(NotAllowed):
        opened_for_export(desk, [1], "想看")


def test_a_person_is_told_what_is_held_about_them(sit_down, office):
    asker = Asker(name=NAME, phone=PHONE, has_shown_document=True, reason="本人当面申请")
    with sit_down("head") as desk:
        told = gather_own(desk, asker)
        assert told.records == 1
        assert PHONE in " ".join(row.text for row in told.rows)
    assert entries(office)[-1] == ("示例处长", "privacy.own", "本人当面申请")


def close_complaint(office):
    """Let complaint 1 be closed long enough, as a request to take a person out demands."""
    with office.keeper() as keeper, keeper.transaction():
        keeper.execute("SET LOCAL search_path = saltdesk, trail, guard, pg_temp")
        keeper.execute(
            "UPDATE complaint SET status = 'archived', decided_on = '2026-11-20', "
            "answered_on = '2026-11-20', archived_on = '2026-11-20', version = version + 1 WHERE id = 1"
        )
        told = ("2026-11-20 10:00:00", "测试", "", "complaint.archive", "归档", "complaints", 1, "")
        keeper.execute("SELECT trail.append(%s, %s, %s, %s, %s, %s, %s, %s)", told)


def test_a_person_is_taken_out_of_record_and_trail(sit_down, office, tmp_path):
    close_complaint(office)
    with sit_down("leader") as desk:
        desk.actor = replace(desk.actor, name=PEOPLE["leader"][0])
        anonymise_on_request(desk, Area.COMPLAINTS, 1, Ground.UNLAWFUL, "本人来函", TODAY)
        (complaint,) = lookup.load(Area.COMPLAINTS, [1], desk)
        assert complaint.masked_name == "已匿名"
        assert "赵示例" not in complaint.facts
        assert "60001234" not in complaint.facts
    with office.keeper() as keeper:
        rows = keeper.execute("SELECT name, contact, address FROM saltdesk.complainant WHERE complaint = 1")
        assert rows.fetchone() == ("", "", "")
        sql = "SELECT string_agg(sentence || reason || diffs, '') FROM trail.audit"
        (told,) = keeper.execute(sql).fetchone()
        assert "赵示例" not in told
        assert "60001234" not in told
        assert keeper.execute("SELECT count(*) FROM guard.detail WHERE area = 'complaints'").fetchone() == (
            0,
        )
        assert keeper.execute("SELECT count(*) FROM saltdesk.trail_erasure").fetchone()[0] > 0
    with office.keepers_desk(tmp_path / "所有者") as desk:
        assert maintenance.problems(desk) == []


def test_nobody_else_takes_a_person_out(sit_down, office):
    close_complaint(office)
    with sit_down("other") as desk, pytest.raises(NotAllowed):
        anonymise_on_request(desk, Area.COMPLAINTS, 1, Ground.UNLAWFUL, "本人来函", TODAY)
