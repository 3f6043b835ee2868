"""One safe SQLite, its settings in force, and transactions that hold when several threads work at once."""

import ast
import threading
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import peewee
import pytest

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.domain.base.people import Office
from saltdesk.domain.base.query import Query
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.services.access.lookup import find
from saltdesk.services.desk.desk import Desk
from saltdesk.services.house import maintenance
from saltdesk.storage.areas.complaints import COMPLAINTS
from saltdesk.storage.areas.people import OFFICES
from saltdesk.storage.database import Store
from saltdesk.storage.engines.local import is_safe_version, refuse_old_sqlite
from saltdesk.storage.tables.base import database
from saltdesk.storage.trail.audit import Note, recorded
from tests.statements import statements

READ_ONLY = (peewee.OperationalError, peewee.InternalError)
"""How SQLite and PostgreSQL refuse a write in a session that only reads."""

PACKAGE = Path(__file__).parents[2] / "saltdesk"


def in_threads(*works: Callable[[], object]) -> list[BaseException]:
    """Run every work in its own thread at once and return what they raised."""
    failures: list[BaseException] = []
    start = threading.Barrier(len(works))

    def guarded(work: Callable[[], object]) -> None:
        start.wait(10)
        try:
            work()
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=guarded, args=(work,)) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    return failures


def test_the_running_sqlite_is_outside_the_corruption_race() -> None:
    refuse_old_sqlite()


@pytest.mark.parametrize(
    ("version", "safe"),
    [
        ((3, 40, 1), False),
        ((3, 44, 5), False),
        ((3, 44, 6), True),
        ((3, 44, 9), True),
        ((3, 45, 0), False),
        ((3, 50, 6), False),
        ((3, 50, 7), True),
        ((3, 51, 0), False),
        ((3, 51, 2), False),
        ((3, 51, 3), True),
        ((3, 53, 4), True),
        ((4, 0, 0), True),
    ],
)
def test_only_repaired_versions_of_sqlite_are_accepted(version: tuple[int, ...], safe: bool) -> None:
    assert is_safe_version(version) is safe
    if not safe:
        with pytest.raises(EnvironmentProblem, match="有损坏数据的缺陷"):
            refuse_old_sqlite(version)


EXPECTED_PRAGMAS = {
    "journal_mode": "wal",
    "synchronous": 2,
    "foreign_keys": 1,
    "trusted_schema": 0,
    "recursive_triggers": 1,
    "cell_size_check": 1,
    "secure_delete": 1,
    "mmap_size": 0,
    "query_only": 1,
    "busy_timeout": 5000,
}


def pragmas() -> dict[str, object]:
    return {name: database.execute_sql(f"PRAGMA {name}").fetchone()[0] for name in EXPECTED_PRAGMAS}


@pytest.mark.local
def test_the_settings_are_in_force_on_the_connection(store: Store) -> None:
    assert pragmas() == EXPECTED_PRAGMAS


@pytest.mark.local
def test_the_settings_are_in_force_in_a_worker_thread(store: Store) -> None:
    seen: list[dict[str, object]] = []

    def work() -> None:
        with store.connected():
            seen.append(pragmas())

    assert in_threads(work) == []
    assert seen == [EXPECTED_PRAGMAS]


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO office (code, name, version) VALUES ('x', '某处', 1)",
        "UPDATE office SET name = '某处'",
        "DELETE FROM office",
        pytest.param("DROP TRIGGER audit_no_update", marks=pytest.mark.local),
    ],
)
def test_the_database_itself_refuses_to_write_outside_an_act(desk: Desk, statement: str) -> None:
    with pytest.raises(READ_ONLY, match=r"read-?only"):
        database.execute_sql(statement)


@pytest.mark.parametrize("fails", [False, True])
def test_the_door_is_shut_again_after_an_act(store: Store, note: Callable[..., Note], fails: bool) -> None:
    try:
        with recorded(store, note()):
            OFFICES.insert(Office("x", "某处"))
            if fails:
                raise ZeroDivisionError
    except ZeroDivisionError:
        assert fails
    with pytest.raises(READ_ONLY, match=r"read-?only"):
        OFFICES.insert(Office("y", "另一处"))


@pytest.mark.local
@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM office",
        " delete from office",
        "\nVACUUM",
        "PRAGMA user_version = 7",
        "PRAGMA user_version=7",
        "WITH one AS (SELECT 1 AS id)\nDELETE FROM office WHERE id IN (SELECT id FROM one)",
    ],
)
def test_nothing_is_written_outside_an_act_after_one(
    store: Store, note: Callable[..., Note], statement: str
) -> None:
    act = partial(recorded, store, note())
    with act():
        OFFICES.insert(Office("x", "某处"))
    for write in (
        lambda: database.execute_sql(statement),
        lambda: database.execute_many("DELETE FROM office WHERE id = ?", [(1,)]),
        lambda: OFFICES.insert_all([Office("y", "甲"), Office("z", "乙")]),
        lambda: OFFICES.update_all([replace(one, name="乙") for one in OFFICES.all()]),
    ):
        with pytest.raises(READ_ONLY, match="outside an act"):
            write()
    assert [one.name for one in OFFICES.all()] == ["某处"]


@pytest.mark.local
def test_acts_change_no_setting_because_that_forgets_every_prepared_statement(
    store: Store, note: Callable[..., Note]
) -> None:
    with recorded(store, note()):
        OFFICES.insert(Office("x", "某处"))

    def again() -> None:
        with recorded(store, note()):
            OFFICES.insert(Office("y", "另一处"))

    assert [one for one in statements(again) if "query_only" in one] == []


@pytest.mark.local
def test_a_statement_is_prepared_once_however_often_others_ran_before(store: Store) -> None:
    prepared: list[str | None] = []

    def read(number: int) -> None:
        database.execute_sql(f"SELECT name FROM office WHERE id = {number}").fetchall()

    with store.reading():
        database.connection().set_authorizer(lambda _code, table, *_: prepared.append(table) or 0)
        for number in range(500):
            for _ in range(3):
                read(number)
        prepared.clear()
        for _ in range(3):
            read(1_001)
            read(1_002)
        assert prepared.count("office") == 2 * 2, "the table and its column, of two statements"
        database.connection().set_authorizer(None)


def test_a_thread_without_a_connection_is_told_so(store: Store) -> None:
    """Nothing connects behind our back, with settings nobody has set."""
    failures = in_threads(OFFICES.all)
    assert [type(error) for error in failures] == [peewee.InterfaceError]


def test_readers_are_never_disturbed_by_a_writer(desk: Desk, register: Callable[..., Complaint]) -> None:
    register()
    counts: list[int] = []

    def read() -> None:
        with desk.store.connected():
            for _ in range(60):
                counts.append(len(COMPLAINTS.all()))
                counts.append(len(find(desk, Area.COMPLAINTS, Query(text="收费"))))

    def write() -> None:
        with desk.store.connected():
            for _ in range(30):
                register()

    assert in_threads(read, write) == []
    assert min(counts) >= 1
    assert len(COMPLAINTS.all()) == 31
    assert len(find(desk, Area.COMPLAINTS, Query(text="收费"))) == 31


def test_four_threads_of_acts_all_succeed_and_leave_no_gap(
    desk: Desk, register: Callable[..., Complaint]
) -> None:
    def work() -> None:
        with desk.store.connected():
            for _ in range(20):
                register()

    assert in_threads(work, work, work, work) == []
    assert sorted(complaint.number for complaint in COMPLAINTS.all()) == [
        f"2026-{number:04d}" for number in range(1, 81)
    ]
    assert maintenance.problems(desk) == []


def test_a_search_in_several_threads_does_not_lose_the_index(
    desk: Desk, register: Callable[..., Complaint]
) -> None:
    for _ in range(40):
        register()
    found: list[int] = []

    def work() -> None:
        with desk.store.connected():
            found.append(len(find(desk, Area.COMPLAINTS, Query(text="依据"))))

    assert in_threads(work, work, work, work) == []
    assert found == [40] * 4


def imported_modules(source: str) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found |= {f"{node.module}.{alias.name}" for alias in node.names} | {str(node.module)}
    return found


def test_no_other_sqlite_is_ever_imported() -> None:
    """Closing our file in a second SQLite of the process drops the locks of the first (howtocorrupt.html)."""
    forbidden = {"sqlite3", "pysqlite3", "apsw", "PySide6.QtSql"}
    sources = sorted(PACKAGE.rglob("*.py"))
    assert len(sources) > 50
    guilty = {
        path.name: names
        for path in sources
        if (names := imported_modules(path.read_text("utf-8")) & forbidden)
    }
    assert guilty == {}


@pytest.mark.local
def test_closing_folds_the_log_into_the_file(folder: Path, note: Callable[..., Note]) -> None:
    store = Store.open(folder, create=True)
    with recorded(store, note()):
        OFFICES.insert(Office("x", "某处"))
    assert (folder / "data.db-wal").stat().st_size > 0
    store.close()
    assert not (folder / "data.db-wal").exists()
    store.close()
    assert "某处".encode() in (folder / "data.db").read_bytes()


@pytest.mark.local
def test_a_file_in_the_place_of_the_folder_is_named(tmp_path: Path) -> None:
    place = tmp_path / "数据"
    place.write_text("不是文件夹", encoding="utf-8")
    with pytest.raises(EnvironmentProblem, match="数据"):
        Store.open(place, create=True)
