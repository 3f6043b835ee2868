"""The trail proves every row: whatever is changed behind the program is named, and nothing else is."""

import json
import random
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.domain.base.audit import AuditEntry
from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.domain.base.people import Office
from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.services.desk import desk as desk_module
from saltdesk.services.desk.desk import Desk
from saltdesk.services.house import maintenance
from saltdesk.storage import checking
from saltdesk.storage.areas.people import OFFICES
from saltdesk.storage.folder import mark
from saltdesk.storage.recording import private_columns, trail_head
from saltdesk.storage.tables.base import database
from saltdesk.storage.trail import audit, replay, stored_rows

Tamper = Callable[..., None]


@pytest.fixture
def tamper(bureau: Desk) -> Tamper:
    """A change by somebody who drops the triggers of a table and puts them back as they were."""

    def change(table: str, statement: str, *values: object) -> None:
        with closing(dbapi2.connect(str(bureau.store.path))) as connection:
            kept = connection.execute(
                "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?", (table,)
            ).fetchall()
            for name, _ in kept:
                connection.execute(f"DROP TRIGGER {name}")
            connection.execute(statement, values)
            for _, sql in kept:
                connection.execute(sql)
            connection.commit()

    return change


def columns_with_data() -> Iterator[tuple[str, str, str]]:
    """Every audited table that has rows, its key column, and each of its columns."""
    for table in stored_rows.audited_tables():
        info = database.execute_sql(f"PRAGMA table_info({table})").fetchall()
        if database.execute_sql(f"SELECT count(*) FROM {table}").fetchone()[0]:
            names = [name for _, name, *_ in info]
            for name in names:
                if name != "id":
                    yield table, "id" if "id" in names else "rowid", name


def entries_by_table() -> dict[str, list[AuditEntry]]:
    """The entries that touch each table, newest first, with the changes of that table alone."""
    found = defaultdict(list)
    for entry in audit.back_to(0):
        rows = json.loads(entry.diffs)
        for table in dict.fromkeys(row["table"] for row in rows):
            own = json.dumps([row for row in rows if row["table"] == table], separators=(",", ":"))
            found[table].append(replace(entry, diffs=own))
    return found


def other(value: object) -> object:
    """Another value of the same kind."""
    return value + 1 if isinstance(value, int) else f"{value or ''}改"


def test_the_sample_bureau_is_what_its_trail_tells(bureau: Desk) -> None:
    assert maintenance.problems(bureau) == []


@pytest.mark.local
def test_every_changed_value_of_every_table_is_named(bureau: Desk) -> None:
    """Values are changed where no trigger looks: in a copy, one column of one row after the other."""
    told_of = entries_by_table()
    missed, tried = [], 0
    with closing(dbapi2.connect(":memory:")) as copy:
        source = dbapi2.connect(str(bureau.store.path))
        source.backup(copy)
        source.close()
        for (name,) in copy.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            copy.execute(f"DROP TRIGGER {name}")
        copy.execute("PRAGMA ignore_check_constraints = 1")
        for table, key, column in columns_with_data():
            row, value = copy.execute(
                f'SELECT {key}, "{column}" FROM {table} ORDER BY {key} DESC LIMIT 1'
            ).fetchone()
            copy.execute("SAVEPOINT one")
            copy.execute(f'UPDATE {table} SET "{column}" = ? WHERE {key} = ?', (other(value), row))
            tried += 1
            told = list(replay.recent_problems(_Plain(copy), told_of[table]))
            if not any(f"（{table} 第{row}行）" in text for text in told) or len(told) != 1:
                missed.append((table, column, told))
            copy.execute("ROLLBACK TO one")
    assert missed == []
    assert tried > 400


class _Plain:
    """A connection with the two methods of the database that a replay uses."""

    def __init__(self, connection: dbapi2.Connection) -> None:
        self.connection = connection

    def execute_sql(self, sql: str, values: tuple[object, ...] = ()) -> dbapi2.Cursor:
        """Run one statement."""
        return self.connection.execute(sql, values)

    def columns_of(self, table: str) -> list[tuple[str, bool]]:
        """Return the columns of a table, and whether each must hold a value."""
        rows = self.connection.execute(f"PRAGMA table_info({table})").fetchall()
        return [(name, bool(is_required)) for _, name, _, is_required, *_ in rows]


def test_a_changed_field_is_named_with_record_field_and_entry(bureau: Desk, tamper: Tamper) -> None:
    tamper("complaint", "UPDATE complaint SET matter = '已撤诉' WHERE id = 1")
    (told,) = maintenance.problems(bureau)
    assert told.startswith("投诉受理 2026-")
    assert "（complaint 第1行）的“投诉事项”与痕迹不符（最近一次登记是痕迹第" in told


def test_an_identity_is_proved_without_standing_in_the_trail(bureau: Desk, tamper: Tamper) -> None:
    tamper("complainant", "UPDATE complainant SET name = '甄无名' WHERE id = 1")
    (told,) = maintenance.problems(bureau)
    assert "（complainant 第1行）的“" in told
    assert "甄无名" not in told


def test_rows_that_were_forged_or_removed_are_named(bureau: Desk, tamper: Tamper) -> None:
    tamper("officer", "DELETE FROM officer WHERE id = 1")
    columns = [row[1] for row in database.execute_sql("PRAGMA table_info(complaint_step)") if row[1] != "id"]
    names = ", ".join(f'"{name}"' for name in columns)
    tamper(
        "complaint_step",
        f"INSERT INTO complaint_step (id, {names}) SELECT 9999, {names} FROM complaint_step LIMIT 1",
    )
    told = maintenance.problems(bureau)
    assert any("（officer 第1行）不见了" in text for text in told)
    assert any("（complaint_step 第9999行）没有任何痕迹" in text for text in told)


def test_a_paper_of_another_number_and_a_series_set_back_are_named(bureau: Desk, tamper: Tamper) -> None:
    tamper("notice", "UPDATE notice SET number = '郑盐复〔2026〕99号' WHERE id = 1")
    tamper("number_series", "UPDATE number_series SET last = last - 1 WHERE rowid = 1")
    told = maintenance.problems(bureau)
    assert any("（notice 第1行）的“文号”" in text for text in told)
    assert any("（number_series 第1行）的“last”" in text for text in told)


def test_an_office_taken_out_of_the_index_that_keeps_it_away_is_named(bureau: Desk, tamper: Tamper) -> None:
    key = next(key for (key,) in database.execute_sql("SELECT max(complaint) FROM complaint_party"))
    tamper("complaint_party", "DELETE FROM complaint_party WHERE complaint = ?", key)
    assert maintenance.problems(bureau) == [f"投诉受理（complaint 第{key}行）的回避索引与记录不符。"]
    tamper("complaint_party", "INSERT INTO complaint_party VALUES (99999, 'office', 1)")
    assert "回避索引中有不存在的投诉（complaint 第99999行）。" in maintenance.problems(bureau)


def test_digests_say_nothing_without_the_salt_of_the_row() -> None:
    first, second = "0" * 32, "1" * 32
    sealed = private_columns.seal(first, "complainant", "name", "甄无名")
    assert sealed == private_columns.seal(first, "complainant", "name", "甄无名")
    assert len(sealed) == 32
    assert sealed != private_columns.seal(second, "complainant", "name", "甄无名")
    assert sealed != private_columns.seal(first, "complainant", "address", "甄无名")


def test_every_guarded_row_has_a_salt_of_its_own(bureau: Desk) -> None:
    for table in private_columns.PRIVATE_COLUMNS:
        salts = [salt for (salt,) in database.execute_sql(f"SELECT salt FROM {table}").fetchall()]
        assert len(set(salts)) == len(salts)
        assert all(len(bytes.fromhex(salt)) == 16 for salt in salts)


def test_an_import_of_one_act_is_proved_row_by_row(desk: Desk, register: Callable[..., object]) -> None:
    register(Complainant(name="甄无名", contact="13912345678"))
    (entry,) = [one for one in audit.since(0) if one.act == "complaint.register"]
    (person,) = [row for row in entry.rows() if row.table == "complainant"]
    assert set(person.seals) >= {"name", "contact"}
    assert maintenance.problems(desk) == []


def test_an_entry_whose_changes_are_no_list_is_told(bureau: Desk) -> None:
    (first, *_) = audit.since(0)
    damaged = type(first)(**{**first.__dict__, "diffs": "[{]"})
    told = list(replay.replay_problems(database, [damaged]))
    assert "痕迹第1条的修改内容读不出。" in told


def test_the_check_can_be_watched_and_stopped(bureau: Desk) -> None:
    steps = []
    maintenance.problems(bureau, lambda done, total: steps.append((done, total)))
    assert steps[0][0] == 0
    assert steps[-1][0] == steps[-1][1]


@pytest.mark.parametrize(
    ("table", "statement"),
    [
        ("complaint", "UPDATE complaint SET matter = CAST(x'C3288AFF' AS TEXT) WHERE id = 1"),
        ("complaint", "UPDATE complaint SET status = 'no such word' WHERE id = 1"),
        ("complaint", "UPDATE complaint SET occurred_on = '2026-13-45' WHERE id = 1"),
        ("complaint", "UPDATE complaint SET answers = '[{' WHERE id = 1"),
        ("complainant", "UPDATE complainant SET salt = 'zz' WHERE id = 1"),
        ("finding", "UPDATE finding SET files = '[1]' WHERE id = 1"),
        ("notice", "UPDATE notice SET content = CAST(x'FF' AS TEXT) WHERE id = 1"),
    ],
)
def test_values_nobody_can_read_become_sentences_with_their_row(
    bureau: Desk, tamper: Tamper, table: str, statement: str
) -> None:
    tamper(table, statement)
    told = maintenance.problems(bureau)
    assert any(f"（{table} 第1行）" in text for text in told)


@pytest.mark.parametrize("column", ["diffs", "sentence", "actor"])
def test_an_entry_that_is_no_text_becomes_a_sentence(bureau: Desk, tamper: Tamper, column: str) -> None:
    tamper("audit", f"UPDATE audit SET {column} = CAST(x'FF' AS TEXT) WHERE seq = 5")
    assert "痕迹第5条的内容被改动。" in maintenance.problems(bureau)


@pytest.mark.local
@pytest.mark.parametrize("seed", range(8))
def test_damaged_pages_end_in_sentences(bureau: Desk, folder: Path, seed: int) -> None:
    """Whatever a failing disk does to some pages: opening or checking says so and never ends in an error."""
    bureau.store.close()
    path, chance = folder / "data.db", random.Random(seed)
    content = bytearray(path.read_bytes())
    for _ in range(3):
        start = chance.randrange(1, len(content) // 4096) * 4096
        content[start : start + 4096] = chance.randbytes(4096)
    path.write_bytes(content)
    try:
        desk = maintenance.open_desk(folder, bureau.actor, bureau.clock)
    except EnvironmentProblem:
        return
    try:
        assert maintenance.problems(desk)
    finally:
        desk.store.close()


def test_a_start_checks_what_was_written_since_the_last_one(
    bureau: Desk, folder: Path, tamper: Tamper
) -> None:
    assert maintenance.recent_problems(bureau) == []
    assert mark.proved_anchor(folder) == trail_head.anchor()
    with desk_module.performing(bureau, ACT_BY_CODE["people.office_add"]):
        office = OFFICES.get(1)
        OFFICES.update(replace(office, name="改名的处室"))
    assert maintenance.recent_problems(bureau) == []
    with desk_module.performing(bureau, ACT_BY_CODE["people.office_add"]):
        OFFICES.update(replace(OFFICES.get(1), name="再改名的处室"))
        OFFICES.insert(Office("zz", "新处室"))
    tamper("office", "UPDATE office SET name = '别的处室' WHERE id = 1")
    tamper("office", "UPDATE office SET name = '别的新处室' WHERE code = 'zz'")
    told = maintenance.recent_problems(bureau)
    assert len(told) == 2
    assert "（office 第1行）的“处室名称”与痕迹不符" in told[0]
    assert mark.proved_anchor(folder) != trail_head.anchor(), "what is wrong is told at every start"


def test_a_start_reads_at_most_the_newest_entries(bureau: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checking, "_NEWEST", 40)
    read = []
    monkeypatch.setattr(audit, "back_to", lambda seq, back=audit.back_to: read.append(seq) or back(seq))
    assert maintenance.recent_problems(bureau) == []
    assert read == [trail_head.head()[0] - 40]


def test_every_stretch_of_the_sample_trail_agrees_with_the_rows(bureau: Desk) -> None:
    newest = trail_head.head()[0]
    for start in range(0, newest, 37):
        assert list(replay.recent_problems(database, audit.back_to(start))) == []


CHANGES: dict[str, tuple[list[tuple[str, dict[str, object]]], str]] = {
    "a row that is added again": (
        [("insert", {"code": (None, "a")}), ("insert", {"code": (None, "b")})],
        "痕迹第2条：office第77行新增的记录此前已经存在。",
    ),
    "a change without addition": (
        [("update", {"code": ("a", "b")})],
        "痕迹第1条：office第77行修改的记录此前不存在。",
    ),
    "a change after a removal": (
        [
            ("insert", {"code": (None, "a")}),
            ("delete", {"code": ("a", None)}),
            ("update", {"code": ("a", "b")}),
        ],
        "痕迹第3条：office第77行修改的记录此前不存在。",
    ),
    "a removal without addition": (
        [("delete", {"code": ("a", None)})],
        "痕迹第1条：office第77行删除的记录此前不存在。",
    ),
    "a change of another value": (
        [("insert", {"code": (None, "a")}), ("update", {"code": ("x", "b")})],
        "痕迹第2条：office第77行“code”修改前的值与此前的登记不符。",
    ),
    "a change of a value that was never given": (
        [("insert", {}), ("update", {"code": ("x", "b")})],
        "痕迹第2条：office第77行“code”修改前的值与此前的登记不符。",
    ),
    "two changes that do not meet": (
        [
            ("insert", {"code": (None, "a")}),
            ("update", {"code": ("a", "b")}),
            ("update", {"code": ("c", "d")}),
        ],
        "痕迹第3条：office第77行“code”修改前的值与此前的登记不符。",
    ),
}


@pytest.mark.parametrize("name", CHANGES)
def test_entries_that_do_not_fit_one_another_are_told(bureau: Desk, name: str) -> None:
    changes, sentence = CHANGES[name]
    (like, *_) = audit.since(0)
    rows = [{"table": "office", "key": 77, "action": action, "fields": told} for action, told in changes]
    entries = [replace(like, seq=at, diffs=json.dumps([row])) for at, row in enumerate(rows, start=1)]
    told = [one for one in replay.replay_problems(database, reversed(entries)) if one.startswith("痕迹")]
    assert told == [sentence]


@pytest.mark.local  # the server gives no id twice
def test_a_row_that_was_removed_and_added_again_is_proved(desk: Desk) -> None:
    with desk_module.performing(desk, ACT_BY_CODE["people.office_add"]):
        added = OFFICES.insert(Office("zz", "新处室"))
    with desk_module.performing(desk, ACT_BY_CODE["people.office_add"]):
        OFFICES.remove(added.id)
    with desk_module.performing(desk, ACT_BY_CODE["people.office_add"]):
        again = OFFICES.insert(Office("zy", "又一处室"))
        OFFICES.update(replace(again, name="改名处室"))
    assert again.id == added.id
    assert maintenance.problems(desk) == []


def test_rows_are_let_go_where_they_were_added(bureau: Desk) -> None:
    """Memory follows what changed later: at the end of the trail no row is held."""
    proof = replay._Proof(database)
    proof.walk(audit.back_to(0))
    assert sum(len(table.held) for table in proof._tables.values()) == 0
