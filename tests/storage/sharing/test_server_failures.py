"""What the server refuses is told in a sentence with what to do; no value of a record gets into an error."""

import logging
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import peewee
import psycopg
import pytest
from peewee import __exception_wrapper__
from psycopg import errors

from saltdesk.domain.base.errors import (
    ConnectionLost,
    EnvironmentProblem,
    NotAllowed,
    RuleError,
    SaltdeskError,
)
from saltdesk.domain.base.people import Office
from saltdesk.services.desk.desk import Desk
from saltdesk.storage import upgrade
from saltdesk.storage.areas.people import OFFICES
from saltdesk.storage.base.failures import sentences
from saltdesk.storage.database import Store
from saltdesk.storage.sharing import fitness, mark, shared_data
from saltdesk.storage.sharing.server import Server
from saltdesk.storage.tables.base import database
from saltdesk.storage.trail.audit import Note, recorded
from tests import cluster
from tests.cable import Cable
from tests.clerks import register, staff_login


@pytest.mark.parametrize(
    ("state", "words", "kind"),
    [
        ("57P01", "连接已断开", ConnectionLost),
        ("57P02", "连接已断开", ConnectionLost),
        ("57P03", "正在启动或停止", ConnectionLost),
        ("08006", "连接已断开", ConnectionLost),
        ("25P03", "连接已断开", ConnectionLost),
        ("53100", "磁盘空间不足", EnvironmentProblem),
        ("53200", "资源不足", EnvironmentProblem),
        ("53300", "连接数已满", ConnectionLost),
        ("55P03", "正被别人占用", EnvironmentProblem),
        ("40P01", "正被别人占用", EnvironmentProblem),
        ("57014", "用时太久", EnvironmentProblem),
        ("25006", "只能读", EnvironmentProblem),
        ("58030", "读写共享数据库出错", EnvironmentProblem),
        ("42501", "没有这项权限", NotAllowed),
        ("28P01", "不接受这个登录名和密码", EnvironmentProblem),
        ("28000", "不允许从本机", EnvironmentProblem),
        ("3D000", "没有这个共享数据库", EnvironmentProblem),
    ],
)
def test_every_refusal_of_the_server_has_its_sentence(
    state: str, words: str, kind: type[SaltdeskError]
) -> None:
    with pytest.raises(kind, match=words) as said, sentences(), __exception_wrapper__:
        raise errors.lookup(state)
    assert type(said.value) is kind


@pytest.mark.parametrize(
    ("state", "words", "kind"),
    [
        ("SD403", "没有这项权限", NotAllowed),
        ("SD404", "不存在", RuleError),
        ("SD409", "刚被别人改动", RuleError),
        ("SD422", "不符合要求", RuleError),
    ],
)
def test_the_guards_of_the_database_speak_in_sentences(
    shared_desk: Desk, state: str, words: str, kind: type[SaltdeskError]
) -> None:
    with pytest.raises(kind, match=words), sentences():
        database.execute_sql(f"DO $$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = '{state}'; END $$")


def test_a_commit_that_no_entry_tells_is_a_mistake_of_ours(shared_desk: Desk) -> None:
    with pytest.raises(Exception, match="SD001") as refused, shared_desk.store.writing():
        OFFICES.insert(Office("zz", "某处"))
    assert not isinstance(refused.value, SaltdeskError)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('FATAL:  password authentication failed for user "p"', "不接受这个登录名和密码"),
        ('致命错误:  用户 "p" Password 认证失败', "不接受这个登录名和密码"),
        ('FATAL:  no pg_hba.conf entry for host "10.0.0.9", user "p"', "不允许从本机"),
        ('FATAL:  role "p" does not exist', "不允许从本机"),
        ('FATAL:  database "x" does not exist', "没有这个共享数据库"),
        ("FATAL:  sorry, too many clients already", "连接数已满"),
        ("FATAL:  the database system is starting up", "正在启动或停止"),
        ('server certificate for "a" does not match host name "b"', "证书不可信"),
        ("server does not support SSL, but SSL was required", "证书不可信"),
        ("failed to resolve host 'amtsrechner'", "找不到共享数据库的服务器"),
        ("connection refused. Is the server running on that host", "连不上"),
        ("connection timeout expired", "连不上"),
        ("SSL connection has been closed unexpectedly", "连接已断开"),
        ("server closed the connection unexpectedly", "连接已断开"),
        ("the connection is closed", "连接已断开"),
    ],
)
def test_a_connection_that_fails_without_a_code_is_told_by_its_text(text: str, words: str) -> None:
    with pytest.raises(EnvironmentProblem, match=words), sentences(), __exception_wrapper__:
        raise psycopg.OperationalError(text)


def test_a_wrong_call_of_the_driver_is_no_problem_of_the_connection() -> None:
    with pytest.raises(peewee.ProgrammingError), sentences(), __exception_wrapper__:
        raise psycopg.ProgrammingError("the query has 2 placeholders but 1 parameters were passed")


# Connecting

SECRET = "Hidden Name"

Opening = Callable[[Server], None]


@pytest.fixture
def opening(folder: Path) -> Opening:
    """Return a function that opens a shared database and closes it again."""

    def opened(server: Server) -> None:
        folder.mkdir(exist_ok=True)
        mark.write_server(folder, server)
        Store.open(folder).close()

    return opened


def test_a_server_that_is_not_there_is_told(cluster_folder: Path, opening: Opening) -> None:
    with pytest.raises(ConnectionLost, match="连不上共享数据库的服务器"):
        opening(Server("127.0.0.1", 1, "x", "y"))


def test_a_database_that_is_not_there_is_told(cluster_folder: Path, opening: Opening) -> None:
    with pytest.raises(EnvironmentProblem, match="没有这个共享数据库"):
        opening(cluster.server_of("nirgends"))


def test_a_server_that_is_too_old_is_refused(
    database_name: str, opening: Opening, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fitness, "OLDEST_SERVER", 990_000)
    with pytest.raises(EnvironmentProblem, match="太旧，不能使用"):
        opening(cluster.server_of(database_name))


@pytest.fixture
def other_database(cluster_folder: Path) -> Iterator[Callable[[str], str]]:
    """Return a function that makes a database with other settings."""
    name = cluster.fresh_name()

    def made(settings: str) -> str:
        with cluster.connect("postgres") as connection:
            connection.execute(f'CREATE DATABASE "{name}" TEMPLATE template0 {settings}')
        return name

    yield made
    cluster.drop(name)


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ("ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE 'C'", "编码是SQL_ASCII"),
        ("", "还不是盐政事务台的共享数据库"),
    ],
)
def test_a_database_that_does_not_fit_is_refused(
    other_database: Callable[[str], str], opening: Opening, settings: str, words: str
) -> None:
    with pytest.raises(EnvironmentProblem, match=words):
        opening(cluster.server_of(other_database(settings)))


def test_a_database_that_orders_texts_otherwise_is_refused(
    database_name: str, opening: Opening, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fitness, "_COLLATIONS", ("zh_CN.utf8",))
    with pytest.raises(EnvironmentProblem, match=r"排序规则是C\.UTF-8"):
        opening(cluster.server_of(database_name))


@pytest.mark.parametrize(
    ("version", "oldest", "words"),
    [
        (upgrade.SCHEMA_VERSION - 1, 1, "格式比本程序旧"),
        (upgrade.SCHEMA_VERSION + 2, upgrade.SCHEMA_VERSION + 1, "本机程序太旧"),
    ],
)
def test_program_and_schema_that_do_not_fit_each_other_are_told_who_has_to_upgrade(
    database_name: str, opening: Opening, version: int, oldest: int, words: str
) -> None:
    set_versions(database_name, version, oldest)
    with pytest.raises(EnvironmentProblem, match=words):
        opening(cluster.server_of(database_name))


def test_a_newer_schema_that_still_takes_this_program_is_opened(database_name: str, opening: Opening) -> None:
    set_versions(database_name, upgrade.SCHEMA_VERSION + 1, upgrade.SCHEMA_VERSION)
    opening(cluster.server_of(database_name))


def test_a_schema_upgraded_while_the_connection_was_away_is_refused_when_it_comes_back(
    shared_desk: Desk, cable: Cable, database_name: str
) -> None:
    set_versions(database_name, upgrade.SCHEMA_VERSION + 2, upgrade.SCHEMA_VERSION + 1)
    cable.cut()
    with pytest.raises(EnvironmentProblem, match="本机程序太旧"):
        OFFICES.all()
    set_versions(database_name, upgrade.SCHEMA_VERSION, upgrade.SCHEMA_VERSION)
    assert OFFICES.all()


def set_versions(name: str, version: int, oldest: int) -> None:
    with cluster.connect(name) as connection:
        connection.execute("UPDATE guard.house SET version = %s, oldest_program = %s", (version, oldest))


# Values stay out of errors and logs


def test_what_a_new_row_breaks_is_told_without_its_values(
    shared_desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    taken = replace(OFFICES.all()[0], id=0, name=SECRET)
    note = Note(shared_desk.clock.now(), shared_desk.actor, "people.enrol", OFFICES.area, "试一试")
    with pytest.raises(peewee.IntegrityError) as refused, recorded(shared_desk.store, note):
        OFFICES.insert(taken)
    logging.getLogger("test").error("failed", exc_info=refused.value)
    assert "office.office_code" in caplog.text
    assert f"({taken.code})" not in caplog.text
    assert SECRET not in caplog.text


def test_a_value_that_a_column_cannot_hold_breaks_a_rule_as_on_this_computer(
    shared_desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    note = Note(shared_desk.clock.now(), shared_desk.actor, "people.enrol", OFFICES.area, "试一试")
    with pytest.raises(peewee.IntegrityError) as refused, recorded(shared_desk.store, note):
        database.execute_sql("UPDATE office SET version = (name || ?)::bigint", (SECRET,))
    logging.getLogger("test").error("failed", exc_info=refused.value)
    assert SECRET not in caplog.text


# The lock


def test_who_waits_for_a_long_act_is_told_whose_it_is(
    shared_desk: Desk, database_name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shared_data, "_PATIENCE", 100)
    role = staff_login(database_name, "样例丁", "bg")
    with cluster.connect(database_name, role) as other, other.transaction():
        other.execute("SELECT trail.begin_act()")
        with pytest.raises(
            EnvironmentProblem, match=r"办公室的样例丁正在保存（\d\d:\d\d:\d\d开始，已用\d+秒）"
        ):
            register(shared_desk)


@pytest.mark.parametrize(
    ("code", "verb"), [("complaint.import", "导入旧投诉登记簿"), ("complaint.accept", "保存")]
)
def test_what_a_long_act_does_is_told_unless_it_is_about_one_record(
    shared_desk: Desk, database_name: str, monkeypatch: pytest.MonkeyPatch, code: str, verb: str
) -> None:
    monkeypatch.setattr(shared_data, "_PATIENCE", 100)
    role = staff_login(database_name, "样例丁", "bg")
    with cluster.connect(database_name, role) as other, other.transaction():
        other.execute("SELECT trail.begin_act(%s)", (code,))
        with pytest.raises(EnvironmentProblem, match=f"办公室的样例丁正在{verb}（"):
            register(shared_desk)
    assert register(shared_desk).number
