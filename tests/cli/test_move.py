"""``saltdesk move``: what it asks, what it says, and that no password stands in the call."""

import json
import subprocess
from pathlib import Path

import pytest

from saltdesk.cli import commands
from saltdesk.domain.sharing.address import Server
from saltdesk.storage.sharing import mark
from tests import cluster
from tests.moving_fixtures import empty_server as empty_server
from tests.moving_fixtures import local_office as local_office
from tests.moving_fixtures import small_office as small_office
from tests.moving_office import FRESH, KEEPER_NAME, PASSWORD

DONE, REFUSED = 0, 1


@pytest.fixture(autouse=True)
def keeper(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PGUSER", cluster.OWNER)
    monkeypatch.setenv("SALTDESK_PASSWORD", PASSWORD)


def move(folder: Path, *arguments: str) -> int:
    call = ["--data", str(folder), "--today", "2026-11-23", "--as", KEEPER_NAME, "move", *arguments]
    return commands.run(call)


def test_there_and_back_it_says_what_was_moved_and_what_is_left_to_do(
    local_office: Path,
    empty_server: Server,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert move(local_office, "--to", empty_server.address) == DONE
    out = capsys.readouterr().out
    assert f"已移入共享数据库 {empty_server.address}：66张表" in out
    assert "存档文件1个，逐行核对一致；痕迹" in out
    assert f"原数据保留在 {local_office}-移入共享前-20261123" in out
    assert f"{KEEPER_NAME}用原来的口令登录" in out
    assert "等待重设的账户：测试局长" in out

    monkeypatch.setenv("SALTDESK_PASSWORD", FRESH)
    assert move(local_office, "--from", empty_server.address, "--json") == DONE
    told = json.loads(capsys.readouterr().out)
    assert (told["files"], told["accounts"]) == (1, ["测试局长", "测试管理员"])
    assert Path(told["kept"]).is_dir()
    assert told["address"] == empty_server.address
    assert commands.run(["--data", str(local_office), "--as", KEEPER_NAME, "verify"]) == DONE


def test_the_backup_script_is_written_and_can_be_run(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "saltdesk-backup.sh"
    assert commands.run(["backup-script", str(target)]) == DONE
    assert "请放到数据库服务器上" in capsys.readouterr().out
    told = subprocess.run([str(target)], capture_output=True, text=True, check=False)
    assert (told.returncode, "用法：saltdesk-backup.sh" in told.stderr) == (1, True)


def test_a_move_needs_one_direction(local_office: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in ((), ("--to", "postgresql://db/a", "--from", "postgresql://db/a")):
        assert move(local_office, *arguments) == REFUSED
        assert "二者选一" in capsys.readouterr().err


def test_a_password_in_the_address_is_refused(local_office: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert move(local_office, "--to", "postgresql://keeper:secret@db/salt") == REFUSED
    assert "地址里不要写口令" in capsys.readouterr().err
    assert mark.read_server(local_office) is None


def test_who_moves_back_must_be_named(
    local_office: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SALTDESK_PASSWORD")
    assert move(local_office, "--from", "postgresql://db/salt") == REFUSED
    assert "请用 --as 姓名" in capsys.readouterr().err
