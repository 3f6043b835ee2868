"""The shared database at the command line: founded, connected, checked, and its people kept by a script."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from saltdesk.cli.call import DONE, REFUSED
from saltdesk.cli.commands import run
from saltdesk.demo.accounts import PASSWORD
from saltdesk.domain.sharing.address import Server
from saltdesk.services.desk.desk import Desk
from tests import cluster
from tests.days import TODAY
from tests.shared_office import CLERK, KEEPER, SharedOffice

FIRST, OWN = "Anfang-2026", "yan-2026-zheng"
Share = Callable[..., tuple[int, str, str]]


@pytest.fixture
def share(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Share:
    """Run one command line; passwords stand in the environment."""
    monkeypatch.setenv("SALTDESK_PASSWORD", PASSWORD)
    monkeypatch.setenv("SALTDESK_NEW_PASSWORD", FIRST)

    def called(*arguments: object) -> tuple[int, str, str]:
        status = run(["--today", TODAY.isoformat(), *map(str, arguments)])
        return status, *capsys.readouterr()

    return called


def url_of(server: Server, user: str = "") -> str:
    login = f"{user}@" if user else ""
    host = server.host.replace("/", "%2F")
    prefix = f"?prefix={server.prefix}" if server.prefix else ""
    return f"postgresql://{login}{host}:{server.port}/{server.database}{prefix}"


def test_a_bureau_begins_to_share(empty_server: Server, share: Share, tmp_path: Path) -> None:
    keeper, url = url_of(empty_server, cluster.OWNER), url_of(empty_server)
    status, told, _ = share("serve-check", keeper)
    assert (status, "还没有建立" in told) == (REFUSED, True)
    status, told, _ = share("share", "init", keeper, "--as", KEEPER, "--office", "bg")
    assert (status, "示例甲是管理员" in told) == (DONE, True)
    assert share("serve-check", keeper)[0] == DONE
    status, _, told = share("share", "init", keeper, "--as", KEEPER, "--office", "bg")
    assert (status, "已经建立并有账户" in told) == (REFUSED, True)

    folder = tmp_path / "电脑"
    data = ("--data", folder, "--as", KEEPER)
    assert share("share", "connect", url, *data)[0] == DONE
    assert share("share", "add", "示例丙", "--office", "jh", "--role", "办事员", *data)[0] == DONE
    assert share("share", "office", "示例丙", "--office", "yz", *data)[1].startswith("示例丙现在属于")
    status, told, _ = share("share", "list", *data)
    assert {line.split("　")[0] for line in told.splitlines()} == {KEEPER, "示例丙"}
    assert share("share", "close", "示例丙", *data)[0] == DONE
    assert share("verify", *data)[0] == DONE


def test_a_login_without_rights_founds_nothing(empty_server: Server, share: Share) -> None:
    with cluster.connect(empty_server.database) as connection:
        connection.execute("DROP ROLE IF EXISTS schwach")
        connection.execute("CREATE ROLE schwach LOGIN PASSWORD 'x'")
    share_as = url_of(empty_server, "schwach")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PGPASSWORD", "x")
        status, _, told = share("share", "init", share_as, "--as", KEEPER, "--office", "bg")
    assert status == REFUSED
    assert "CREATEROLE" in told


def test_an_owner_who_is_no_superuser_founds_the_database(empty_server: Server, share: Share) -> None:
    with cluster.connect(empty_server.database) as connection:
        connection.execute("DROP ROLE IF EXISTS eigner")
        connection.execute("CREATE ROLE eigner LOGIN CREATEROLE PASSWORD 'x'")
        connection.execute(f'ALTER DATABASE "{empty_server.database}" OWNER TO eigner')
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PGPASSWORD", "x")
        status, *told = share(
            "share", "init", url_of(empty_server, "eigner"), "--as", KEEPER, "--office", "bg"
        )
        assert status == DONE, told
    with cluster.connect("postgres") as connection:
        connection.execute(f'DROP DATABASE "{empty_server.database}" WITH (FORCE)')
        connection.execute(f'CREATE DATABASE "{empty_server.database}"')
        connection.execute(f'DROP ROLE "{empty_server.database}_owner"')
        connection.execute("DROP ROLE eigner")


def test_a_database_with_something_else_is_left_alone(empty_server: Server, share: Share) -> None:
    with cluster.connect(empty_server.database) as connection:
        connection.execute("CREATE TABLE public.fremd (a int)")
    url = url_of(empty_server, cluster.OWNER)
    status, _, told = share("share", "init", url, "--as", KEEPER, "--office", "bg")
    assert (status, "已有别的数据" in told) == (REFUSED, True)


def test_what_a_person_asks_of_the_server_is_told_line_by_line(
    shared_office: SharedOffice, share: Share
) -> None:
    status, told, _ = share("--json", "serve-check", url_of(shared_office.server), "--as", CLERK)
    lines = json.loads(told)["lines"]
    assert (status, len(lines)) == (DONE, 11)
    assert {"check": "登录和权限", "found": f"{CLERK}，办事员", "remedy": ""} in lines
    status, _, told = share("serve-check", url_of(shared_office.server), "--as", "谁也不是")
    assert (status, "登录名或口令不对" in told) == (REFUSED, True)


def test_a_schema_that_was_altered_and_counters_that_everybody_reads_are_told_with_what_to_mend(
    shared_office: SharedOffice, share: Share
) -> None:
    keeper = url_of(shared_office.server, cluster.OWNER)
    assert share("serve-check", keeper)[0] == DONE
    with cluster.connect(shared_office.server.database) as connection:
        connection.execute("GRANT EXECUTE ON FUNCTION pg_stat_get_tuples_fetched(oid) TO PUBLIC")
        connection.execute("ALTER TABLE saltdesk.complaint DISABLE ROW LEVEL SECURITY")
    for asking in (keeper, url_of(shared_office.server)):
        options = () if asking == keeper else ("--as", CLERK)
        status, told, _ = share("serve-check", asking, *options)
        assert (status, "表、权限或回避规则被改动过" in told, "超级用户再运行一次" in told) == (
            REFUSED,
            True,
            True,
        )
    with cluster.connect(shared_office.server.database) as connection:
        connection.execute("ALTER TABLE saltdesk.complaint ENABLE ROW LEVEL SECURITY")
    assert "已经建立并有账户" in share("share", "init", keeper, "--as", KEEPER, "--office", "bg")[2]
    assert share("serve-check", keeper)[0] == DONE


def test_commands_work_in_a_shared_folder_and_by_the_address_alone(
    shared_office: SharedOffice, share: Share, tmp_path: Path
) -> None:
    by_folder = ("--data", shared_office.folder)
    by_address = ("--database", url_of(shared_office.server), "--data", tmp_path / "anderswo")
    for where in (by_folder, by_address):
        status, told, error = share(*where, "--as", CLERK, "share", "who")
        assert (status, told.split("　")[0]) == (DONE, CLERK), error
        assert share(*where, "--as", CLERK, "export", "powers", tmp_path / "a.xlsx")[0] == DONE
    assert not (tmp_path / "anderswo" / "saltdesk.shared").exists()


def test_a_clerk_opens_no_accounts_and_a_first_password_is_changed_first(
    shared_office: SharedOffice, share: Share, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = ("--data", shared_office.folder)
    add = ("share", "add", "示例丁", "--office", "jh", "--role", "clerk")
    status, _, told = share(*here, "--as", CLERK, *add)
    assert (status, "须由" in told) == (REFUSED, True)
    assert share(*here, "--as", KEEPER, *add)[0] == DONE
    monkeypatch.setenv("SALTDESK_PASSWORD", FIRST)
    status, _, told = share(*here, "--as", "示例丁", "share", "list")
    assert (status, "口令是管理员设的" in told) == (REFUSED, True)


def test_data_of_this_computer_is_not_hidden_by_a_connection(desk: Desk, share: Share) -> None:
    desk.store.close()
    for arguments in (("share", "connect", "postgresql://127.0.0.1/x"),):
        status, _, told = share("--data", desk.store.folder, *arguments)
        assert (status, "有本机的数据" in told) == (REFUSED, True)
    status, _, told = share("--database", "postgresql://127.0.0.1/x", "--data", desk.store.folder, "verify")
    assert (status, "有本机的数据" in told) == (REFUSED, True)


def test_a_backup_from_here_is_refused_with_who_makes_it(
    shared_office: SharedOffice, share: Share, tmp_path: Path
) -> None:
    here = ("--data", shared_office.folder, "--as", KEEPER)
    for command in (("backup", tmp_path / "a.saltbackup"), ("restore", tmp_path / "a.saltbackup")):
        status, _, told = share(*here, *command)
        assert (status, "由管理员在服务器上" in told) == (REFUSED, True), command
    assert not (tmp_path / "a.saltbackup").exists()


@pytest.mark.parametrize("arguments", [("init",), ("add", "示例丙"), ("close",), ("office", CLERK)])
def test_what_is_missing_is_named(
    shared_office: SharedOffice, share: Share, arguments: tuple[str, ...]
) -> None:
    status, _, told = share("--data", shared_office.folder, "--as", KEEPER, "share", *arguments)
    assert status == REFUSED
    assert "写明" in told
