"""The trail: one entry per act, nothing of a failed one, no change unseen, no identity in it."""

import json
import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import peewee
import pytest
from sqlcipher3 import dbapi2

from saltdesk.domain.base.audit import GENESIS, HASHED
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.people import Office
from saltdesk.domain.base.query import Query
from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.services.access.lookup import find
from saltdesk.services.complaints.identity import reveal_complainant
from saltdesk.services.complaints.intake import supplement_complaint
from saltdesk.services.desk.desk import Desk
from saltdesk.services.house import maintenance
from saltdesk.storage import series
from saltdesk.storage.areas.complaints import COMPLAINANTS, COMPLAINTS
from saltdesk.storage.areas.people import OFFICES
from saltdesk.storage.database import Store
from saltdesk.storage.engines import local
from saltdesk.storage.recording import trail_head
from saltdesk.storage.recording.engine import Drained
from saltdesk.storage.tables.base import database
from saltdesk.storage.tables.house import AuditTable
from saltdesk.storage.tables.people import OfficeTable
from saltdesk.storage.trail import audit
from saltdesk.storage.trail.audit import Note, recorded

Register = Callable[..., Complaint]
WITNESS = Complainant(
    name="甄无名",
    contact="13912345678",
    caller_number="13887654321",
    id_number="",
    address="虚构路七号院",
)
SECRETS = ("甄无名", "13912345678", "13887654321", "虚构路七号院")


# --- entries


def test_an_act_leaves_exactly_one_entry(desk: Desk, register: Register) -> None:
    before = trail_head.head()[0]
    complaint = register()
    (entry,) = audit.since(before)
    assert (entry.seq, entry.act, entry.area) == (before + 1, "complaint.register", "complaints")
    assert (entry.actor, entry.office, entry.at) == ("测试局长", "局领导", "2026-11-23 09:00:00")
    assert entry.record == complaint.id
    assert entry.sentence == f"登记投诉 {complaint.number}（电话）"
    assert [(change.table, change.action) for change in entry.changes()] == [
        ("complaint", "insert"),
        ("complainant", "insert"),
    ]


def test_an_entry_holds_the_changed_fields_before_and_after(desk: Desk, register: Register) -> None:
    complaint = register(matter="收费没有依据", pages=1)
    supplement_complaint(desk, replace(complaint, matter="超标准收费", pages=3))
    entry = audit.timeline(Area.COMPLAINTS, complaint.id)[-1]
    (change,) = entry.changes()
    assert (change.table, change.key, change.action) == ("complaint", complaint.id, "update")
    assert change.fields == {"matter": ["收费没有依据", "超标准收费"], "pages": [1, 3]}


def test_a_deleted_row_leaves_its_last_values(store: Store, note: Callable[..., Note]) -> None:
    with recorded(store, note()):
        OFFICES.insert(Office("x", "某处"))
    with recorded(store, note()) as written:
        OfficeTable.delete().execute()
    assert written.changes[0].action == "delete"
    assert written.changes[0].fields["name"] == ("某处", None)


def test_a_bulk_update_is_recorded_row_by_row(desk: Desk, note: Callable[..., Note]) -> None:
    names = {office.id: office.name for office in OFFICES.all()}
    with recorded(desk.store, note()) as written:
        OfficeTable.update(name=OfficeTable.name + "（改）").execute()
    assert {change.key: change.fields["name"] for change in written.changes} == {
        key: (name, name + "（改）") for key, name in names.items()
    }
    assert len(names) > 3


@pytest.mark.local
def test_replacing_a_row_is_recorded_as_removal_and_addition(desk: Desk, note: Callable[..., Note]) -> None:
    """Without recursive triggers INSERT OR REPLACE would delete in silence."""
    office = OFFICES.all()[0]
    with recorded(desk.store, note()) as written:
        OfficeTable.replace(id=office.id, code=office.code, name="顶替处", version=1).execute()
    assert [change.action for change in written.changes] == ["delete", "insert"]


def test_a_timeline_is_in_order_and_about_one_record_alone(desk: Desk, register: Register) -> None:
    first, _ = register(), register()
    supplement_complaint(desk, replace(first, pages=2))
    assert [entry.act for entry in audit.timeline(Area.COMPLAINTS, first.id)] == [
        "complaint.register",
        "complaint.edit",
    ]


# --- failed acts


def test_a_failed_act_leaves_no_row_no_entry_no_number(
    desk: Desk, register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    register()
    before, rows = trail_head.head(), len(COMPLAINTS.all())

    def broken(*_: object) -> None:
        raise RuleError("不行。")

    with monkeypatch.context() as patch:
        patch.setattr(type(COMPLAINANTS), "insert", broken)
        with pytest.raises(RuleError):
            register()
    assert (trail_head.head(), len(COMPLAINTS.all())) == (before, rows)
    assert register().number == "2026-0002"
    assert maintenance.problems(desk) == []


@pytest.mark.local
def test_an_act_that_forgets_a_change_is_rolled_back(
    store: Store, note: Callable[..., Note], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(local, "drain", lambda _: Drained(b"[]", frozenset(), 0))
    with pytest.raises(RuntimeError, match="outbox is not empty"), recorded(store, note()):
        OFFICES.insert(Office("x", "某处"))
    assert OFFICES.all() == []
    assert trail_head.head() == (0, GENESIS)


# --- the database guards its trail


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit SET actor = '别人' WHERE seq = 1",
        "DELETE FROM audit WHERE seq = 1",
        "INSERT OR REPLACE INTO audit SELECT seq, at, '别人', office, act, sentence, area, record, reason, "
        "diffs, previous, hash FROM audit WHERE seq = 1",
        "INSERT INTO audit SELECT max(seq) + 2, at, actor, office, act, sentence, area, record, reason, "
        "diffs, hash, hash FROM audit",
        "INSERT INTO audit SELECT max(seq) + 1, at, actor, office, act, sentence, area, record, reason, "
        "diffs, 'x', hash FROM audit",
    ],
    ids=["update", "delete", "replace", "gap", "unchained"],
)
def test_the_database_refuses_to_rewrite_the_trail(
    desk: Desk, foreign: Callable[..., object], statement: str
) -> None:
    before = trail_head.head()
    with pytest.raises(peewee.IntegrityError, match="audit trail"), desk.store.writing():
        database.execute_sql(statement)
    with pytest.raises(dbapi2.IntegrityError, match="audit trail"), foreign() as connection:  # type: ignore[attr-defined]
        connection.execute(statement)
    assert trail_head.head() == before
    assert list(audit.problems()) == []


# --- tampering by somebody who knows how to drop triggers


@pytest.fixture
def trail(desk: Desk, register: Register) -> int:
    """A trail of a dozen entries; returns their number."""
    for _ in range(11):
        register()
    return trail_head.head()[0]


@pytest.fixture
def tamper(foreign: Callable[..., object]) -> Callable[..., None]:
    def tampered(*statements: str) -> None:
        with foreign() as connection:  # type: ignore[attr-defined]
            for name in ("audit_no_update", "audit_no_delete", "audit_in_order"):
                connection.execute(f"DROP TRIGGER {name}")
            for statement in statements:
                connection.execute(statement)

    return tampered


def numbers_named(problem: str) -> set[int]:
    return {int(digits) for digits in "".join(c if c.isdigit() else " " for c in problem).split()}


@pytest.mark.parametrize("column", [*HASHED, "hash"])
def test_a_changed_column_is_found_and_the_entry_named(
    trail: int, tamper: Callable[..., None], column: str
) -> None:
    victim = random.Random(column).randint(2, trail - 1)
    value = "seq + 1000" if column == "seq" else "record + 1" if column == "record" else f"{column} || 'x'"
    tamper(f"UPDATE audit SET {column} = {value} WHERE seq = {victim}")
    assert victim in numbers_named(next(audit.problems()))


def test_a_deleted_entry_is_found(trail: int, tamper: Callable[..., None]) -> None:
    tamper("DELETE FROM audit WHERE seq = 5")
    assert next(audit.problems()) == "痕迹第5条缺失，其后是第6条。"


def test_swapped_entries_are_found(trail: int, tamper: Callable[..., None]) -> None:
    tamper(
        "UPDATE audit SET seq = -1 WHERE seq = 4",
        "UPDATE audit SET seq = 4 WHERE seq = 7",
        "UPDATE audit SET seq = 7 WHERE seq = -1",
    )
    assert 4 in numbers_named(next(audit.problems()))


def test_a_trail_that_lost_its_beginning_is_found(trail: int, tamper: Callable[..., None]) -> None:
    tamper("DELETE FROM audit WHERE seq <= 3")
    assert next(audit.problems()) == "痕迹第1条缺失，其后是第4条。"


def test_a_trail_that_lost_its_end_is_known_by_the_head_that_was_printed(
    trail: int, tamper: Callable[..., None]
) -> None:
    """A chain alone cannot miss its last links; the number and hash on paper do."""
    printed = trail_head.head()
    tamper(f"DELETE FROM audit WHERE seq > {trail - 3}")
    assert list(audit.problems()) == []
    assert trail_head.head() != printed
    assert audit.hash_at(printed[0]) != printed[1]


def test_an_invented_entry_is_found(trail: int, tamper: Callable[..., None]) -> None:
    tamper(
        f"INSERT INTO audit SELECT {trail + 1}, at, '别人', office, act, sentence, area, record, reason, "
        f"diffs, hash, '{'f' * 64}' FROM audit WHERE seq = {trail}"
    )
    assert next(audit.problems()) == f"痕迹第{trail + 1}条的内容被改动。"


def test_dropped_triggers_are_found_by_the_check_of_everything(
    desk: Desk, trail: int, tamper: Callable[..., None]
) -> None:
    assert maintenance.problems(desk) == []
    tamper()
    assert maintenance.problems(desk) == ["表结构被改动：表、索引或触发器与本程序的版本不符。"]


# --- foreign programs


def test_a_change_by_a_foreign_program_is_reported(
    desk: Desk, register: Register, foreign: Callable[..., object]
) -> None:
    register()
    with foreign() as connection:  # type: ignore[attr-defined]
        connection.execute("UPDATE complaint SET matter = '已撤诉'")
        connection.execute("UPDATE office SET name = '另一处' WHERE id = 1")
    assert maintenance.problems(desk) == ["有2处修改没有经过本程序（外部修改）。"]


def test_a_foreign_change_is_never_taken_for_the_work_of_the_next_clerk(
    desk: Desk, register: Register, foreign: Callable[..., object]
) -> None:
    complaint = register()
    with foreign() as connection:  # type: ignore[attr-defined]
        connection.execute("UPDATE complaint SET matter = '已撤诉'")
    second = register()
    *_, apart, entry = audit.since(0)
    assert apart.actor == "其他程序"
    assert [(change.key, change.fields["matter"]) for change in apart.changes()] == [
        (complaint.id, ["收费没有依据", "已撤诉"])
    ]
    assert {change.key for change in entry.changes() if change.table == "complaint"} == {second.id}
    assert maintenance.problems(desk) == [f"痕迹第{apart.seq}条：发现1处修改没有经过本程序（外部修改）。"]


def test_a_foreign_change_can_be_searched_like_any_other(
    desk: Desk, register: Register, foreign: Callable[..., object]
) -> None:
    first = register()
    with foreign() as connection:  # type: ignore[attr-defined]
        connection.execute("UPDATE complaint SET matter = '已撤诉'")
    register()
    assert find(desk, Area.COMPLAINTS, Query(text="撤诉")) == [first.id]


def test_rows_without_their_parents_are_reported(desk: Desk, foreign: Callable[..., object]) -> None:
    with foreign() as connection:  # type: ignore[attr-defined]
        connection.execute("PRAGMA foreign_keys = 0")
        connection.execute(
            "INSERT INTO duty_item VALUES (1, 999, '内容', '依据', '追责', '', 'draft', 1, 'other', '', NULL)"
        )
    assert "关联缺失：duty_item 第1行" in maintenance.problems(desk)


def test_what_the_database_finds_in_itself_is_told_before_what_the_trail_tells(
    desk: Desk, foreign: Callable[..., object]
) -> None:
    with foreign() as connection:  # type: ignore[attr-defined]
        connection.execute("PRAGMA foreign_keys = 0")
        connection.execute(
            "INSERT INTO duty_item VALUES (1, 999, '内容', '依据', '追责', '', 'draft', 1, 'other', '', NULL)"
        )
    first, *others = maintenance.problems(desk)
    assert first.startswith("关联缺失")
    assert any("外部修改" in told for told in others)


# --- identity


def everything_outside_identity(path: Path) -> bytes:
    """The bytes of the file after the table of complainants is emptied and its space wiped."""
    connection = dbapi2.connect(str(path))
    connection.execute("PRAGMA secure_delete = 1")
    connection.execute("DROP TRIGGER complainant_removed")
    connection.execute("DELETE FROM complainant")
    connection.commit()
    connection.execute("PRAGMA journal_mode = delete")
    connection.execute("VACUUM")
    connection.close()
    return path.read_bytes()


@pytest.mark.local
def test_identity_stays_in_its_own_table(desk: Desk, register: Register, folder: Path) -> None:
    complaint = register(WITNESS, matter="举报超收")
    person = reveal_complainant(desk, complaint.id, "核实情况")
    changed = replace(person, address=SECRETS[3] + "甲", caller_number="")
    number = SECRETS[2]
    with recorded(desk.store, Note(desk.clock.now(), desk.actor, "test", Area.COMPLAINTS, "试")) as written:
        COMPLAINANTS.update(changed)
    assert written.changes[0].fields == {
        "caller_number": ("〔已保护〕", "〔已保护〕（已变更）"),
        "address": ("〔已保护〕", "〔已保护〕（已变更）"),
    }
    find(desk, Area.COMPLAINTS, Query(text="超收"))
    diffs = "".join(entry.diffs + entry.sentence + entry.reason for entry in audit.since(0))
    desk.store.close()
    inside = (folder / "data.db").read_bytes()
    index = (folder / "search.db").read_bytes()
    outside = everything_outside_identity(folder / "data.db")
    assert len(index) > 4096
    for secret in SECRETS:
        assert (secret.encode() in inside) is (secret != number), "there, unless it was wiped by the change"
        assert secret not in diffs
        assert secret.encode() not in outside
        assert secret.encode() not in index
    for pair in ("甄无", "无名", "虚构", "号院"):
        assert pair.encode() not in index, "the index holds pairs of characters"


def test_the_trail_tells_that_identity_changed_and_what_was_empty(
    desk: Desk, register: Register, note: Callable[..., Note]
) -> None:
    complaint = register(Complainant(name="甄无名"))
    person = COMPLAINANTS.first(complaint=complaint.id)
    assert person is not None
    with recorded(desk.store, note()) as written:
        COMPLAINANTS.update(replace(person, contact="13912345678"))
    assert written.changes[0].fields == {"contact": ("", "〔已保护〕（已变更）")}
    rows = json.loads(audit.timeline(Area.COMPLAINTS, complaint.id)[0].diffs)
    added = next(row for row in rows if row["table"] == "complainant")
    assert added["fields"]["name"] == [None, "〔已保护〕"]
    assert "address" not in added["fields"], "a new row says nothing by its empty columns"


def test_reading_the_hash_of_an_entry_that_is_not_there(store: Store, note: Callable[..., Note]) -> None:
    assert audit.hash_at(0) == GENESIS
    following = trail_head.head()[0] + 1
    assert audit.hash_at(following) == ""
    with recorded(store, note()):
        series.take("x", 2026)
    stored = AuditTable.get(AuditTable.seq == following).hash
    assert audit.hash_at(following) == trail_head.head()[1] == stored
