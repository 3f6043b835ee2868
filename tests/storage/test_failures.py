"""Full disk, busy and read-only database: said in a sentence, nothing lost, work goes on afterwards."""

from collections.abc import Callable, Iterator

import peewee
import pytest
from sqlcipher3 import dbapi2

from saltdesk.domain.base.errors import EnvironmentProblem, RuleError
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.services.desk.desk import Desk
from saltdesk.services.house import maintenance
from saltdesk.storage.areas.complaints import COMPLAINTS
from saltdesk.storage.areas.people import OFFICES
from saltdesk.storage.base.failures import environment_cause, is_damage, sentences
from saltdesk.storage.database import Store
from saltdesk.storage.engines import local as local_module
from saltdesk.storage.tables.base import database
from saltdesk.storage.trail.audit import Note, recorded

Register = Callable[..., Complaint]
LONG = "某年某月某日，在某处发生的事情。" * 900


def many(register: Register) -> None:
    for _ in range(10):
        register(facts=LONG)


@pytest.fixture
def full_disk(desk: Desk) -> Iterator[Callable[[bool], None]]:
    """SQLite's own limit on the number of pages gives the real SQLITE_FULL."""
    (pages,) = database.execute_sql("PRAGMA page_count").fetchone()
    (limit,) = database.execute_sql("PRAGMA max_page_count").fetchone()

    def fill(is_full: bool) -> None:
        database.connection().execute(f"PRAGMA max_page_count={pages + 12 if is_full else limit}")

    yield fill
    fill(False)


def test_a_full_disk_is_named_and_harms_nothing(
    desk: Desk, register: Register, full_disk: Callable[[bool], None]
) -> None:
    before = register()
    full_disk(True)
    with pytest.raises(EnvironmentProblem, match="磁盘空间不足，没有保存") as refused:
        many(register)
    assert "清理磁盘" in refused.value.remedy
    assert before in COMPLAINTS.all()
    assert maintenance.problems(desk) == []
    kept = len(COMPLAINTS.all())
    full_disk(False)
    assert register(facts=LONG).number == f"2026-{kept + 1:04d}", "the failed act took no number"
    assert maintenance.problems(desk) == []


def test_a_full_disk_shuts_the_door_behind_the_act(
    desk: Desk, register: Register, full_disk: Callable[[bool], None]
) -> None:
    full_disk(True)
    with pytest.raises(EnvironmentProblem):
        many(register)
    with pytest.raises(peewee.OperationalError, match="readonly"):
        database.execute_sql("DELETE FROM office")
    assert not database.in_transaction()


@pytest.fixture
def impatient_store(folder: object, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    patient = dict(local_module.PRAGMAS)
    monkeypatch.setattr(local_module, "PRAGMAS", tuple((patient | {"busy_timeout": 50}).items()))
    store = Store.open(folder, create=True)  # type: ignore[arg-type]
    yield store
    store.close()


def test_a_busy_database_is_named_and_may_be_tried_again(
    impatient_store: Store, note: Callable[..., Note], foreign: Callable[..., object]
) -> None:
    with foreign() as other:  # type: ignore[attr-defined]
        other.execute("BEGIN IMMEDIATE")
        with (
            pytest.raises(EnvironmentProblem, match="正被另一个程序占用") as refused,
            recorded(impatient_store, note()),
        ):
            pytest.fail("the act began without the lock")
        assert "稍候重试" in refused.value.remedy
        assert OFFICES.all() == [], "reading goes on"
    with recorded(impatient_store, note()) as written:
        pass
    assert written.seq == 1


def test_a_mistake_in_the_program_is_not_dressed_up_as_a_problem_of_the_surroundings(store: Store) -> None:
    with pytest.raises(peewee.OperationalError, match="no such table"), store.writing():
        database.execute_sql("DELETE FROM no_such_table")


def test_a_rule_that_is_broken_keeps_its_own_words(store: Store) -> None:
    with pytest.raises(RuleError, match="不行"), store.writing():
        raise RuleError("不行。")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("database or disk is full", "磁盘空间不足"),
        ("attempt to write a readonly database", "只读"),
        ("database is locked", "占用"),
        ("database table is locked", "占用"),
        ("database disk image is malformed", "已损坏"),
        ("file is not a database", "已损坏"),
        ("unable to open database file", "无法读写数据库文件"),
        ("disk I/O error", "无法读写数据库文件"),
    ],
)
def test_every_refusal_of_sqlite_has_its_sentence(text: str, words: str) -> None:
    with pytest.raises(EnvironmentProblem, match=words) as said, sentences():
        raise dbapi2.OperationalError(text)
    assert said.value.remedy
    assert isinstance(said.value.__cause__, dbapi2.OperationalError)


def test_the_cause_hidden_behind_a_failed_rollback_is_found() -> None:
    error = peewee.OperationalError("cannot rollback - no transaction is active")
    error.__context__ = dbapi2.OperationalError("database or disk is full")
    problem = environment_cause(error)
    assert problem is not None
    assert "磁盘空间不足" in problem.sentence
    assert not is_damage(error)


def test_errors_that_point_at_each_other_are_walked_once() -> None:
    first, second = dbapi2.OperationalError("eins"), dbapi2.OperationalError("zwei")
    first.__context__, second.__context__ = second, first
    assert environment_cause(first) is None
