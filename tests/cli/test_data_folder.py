"""Commands beside an open window, on a mistyped folder, and after a restore that was cut."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest

from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.people import Actor
from saltdesk.services.desk.desk import Desk
from saltdesk.services.house.maintenance import back_up, open_desk
from saltdesk.storage.areas.complaints import COMPLAINTS
from saltdesk.storage.folder import exchange
from tests.accounts import PASSWORD, signing_in
from tests.people import ADMINISTRATOR

DAY = "2026-11-23"
DONE, REFUSED = 0, 1

WINDOW = """
import sys
from datetime import date
from pathlib import Path
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.complaints.complaint import Complainant, Complaint
from saltdesk.domain.base.people import Actor
from saltdesk.services.complaints.intake import Intake, register_complaint
from saltdesk.services.house.maintenance import open_desk
desk = open_desk(Path(sys.argv[1]), Actor("甄一"), FixedClock(date(2026, 11, 23)))
print("open", flush=True)
for _ in sys.stdin:
    complaint = Complaint(received_at=desk.clock.now(), facts="收费没有依据")
    print(register_complaint(desk, Intake(complaint, Complainant())).number, flush=True)
desk.store.close()
"""


def saltdesk(*arguments: object) -> tuple[int, str, str]:
    """One command in a process of its own: its status, what it said and what it complained of."""
    command = [sys.executable, "-m", "saltdesk", *signing_in(arguments), "--today", DAY]
    ended = subprocess.run(
        command,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=os.environ | {"PYTHONUTF8": "1", "SALTDESK_PASSWORD": PASSWORD},
    )
    return ended.returncode, ended.stdout, ended.stderr


class Window:
    """A program that has the data open for hours and registers a complaint when told to."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        assert process.stdin is not None
        assert process.stdout is not None
        self.process, self._told, self._said = process, process.stdin, process.stdout
        assert self._said.readline() == "open\n"

    def register(self) -> str:
        self._told.write("\n")
        self._told.flush()
        return self._said.readline().strip()


@contextmanager
def window_on(folder: Path) -> Iterator[Window]:
    with subprocess.Popen(
        [sys.executable, "-c", WINDOW, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env=os.environ | {"PYTHONUTF8": "1"},
    ) as process:
        yield Window(process)
        process.communicate()


def everything(folder: Path) -> dict[str, bytes]:
    return {str(path): b"" if path.is_dir() else path.read_bytes() for path in folder.rglob("*")}


@pytest.fixture
def backup(desk: Desk, office: Path, tmp_path: Path) -> Path:
    """A backup of the office before its first complaint."""
    again = open_desk(office, desk.actor, desk.clock)
    target = tmp_path / "备份.saltbackup"
    back_up(again, target)
    again.store.close()
    return target


def numbers(folder: Path) -> list[str]:
    desk = open_desk(folder, Actor("甄一"), FixedClock(date(2026, 11, 23)))
    try:
        return sorted(complaint.number for complaint in COMPLAINTS.all())
    finally:
        desk.store.close()


# --- beside an open window


def test_a_restore_under_an_open_window_is_refused_and_no_number_is_given_twice(
    office: Path, backup: Path, tmp_path: Path
) -> None:
    with window_on(office) as window:
        first = window.register()
        beside = sorted(tmp_path.iterdir())
        status, out, err = saltdesk("--data", office, "restore", backup)
        assert (status, out) == (REFUSED, "")
        assert "数据正在使用中，没有改动。请关闭“盐政事务台”窗口" in err
        assert sorted(tmp_path.iterdir()) == beside
        second = window.register()
    assert first < second
    assert numbers(office) == [first, second]
    assert saltdesk("--data", office, "verify")[0] == DONE
    status, out, _ = saltdesk("--data", office, "restore", backup)
    assert (status, "被替换的数据保留在" in out) == (DONE, True)
    assert numbers(office) == []


def test_other_commands_work_beside_an_open_window(office: Path, tmp_path: Path) -> None:
    with window_on(office) as window:
        window.register()
        for arguments in (("verify",), ("backup", tmp_path / "又一份.saltbackup"), ("calendar", "2026")):
            assert saltdesk("--data", office, *arguments)[0] == DONE


def test_a_window_that_was_killed_holds_nothing(office: Path, backup: Path) -> None:
    with window_on(office) as window:
        window.register()
        window.process.kill()
        window.process.wait()
        assert saltdesk("--data", office, "restore", backup)[0] == DONE


# --- a mistyped folder

NEEDING_DATA = (
    ("verify",),
    ("check", "郑盐检通〔2026〕1号|0"),
    ("calendar", "2026"),
    ("backup", "{out}/备份.saltbackup"),
    ("export", "powers", "{out}/清单.xlsx"),
    ("notice", "郑盐检通〔2026〕1号", "{out}/通知.pdf"),
    ("import", "powers", "{out}/清单.xlsx", "--apply"),
)


@pytest.mark.parametrize("arguments", NEEDING_DATA, ids=lambda arguments: arguments[0])
@pytest.mark.parametrize("name", ["没有的文件夹", "空文件夹", "空数据库"])
def test_a_mistyped_folder_is_named_and_nothing_is_created(
    tmp_path: Path, name: str, arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    from saltdesk.cli.commands import run

    (tmp_path / "空文件夹").mkdir()
    (tmp_path / "空数据库").mkdir()
    (tmp_path / "空数据库" / "data.db").touch()
    before = everything(tmp_path)
    words = [argument.format(out=tmp_path) for argument in arguments]
    assert run(["--data", str(tmp_path / name), *words]) == REFUSED
    said = capsys.readouterr().err
    assert f"“{tmp_path / name}”中没有数据。请核对 --data" in said
    assert everything(tmp_path) == before


@pytest.mark.parametrize("arguments", [("due", "D3.3.1", "2016-09-14"), ("workdays", "2016-09-14", "10")])
@pytest.mark.parametrize("name", ["没有的文件夹", "空数据库"])
def test_terms_are_counted_without_data(tmp_path: Path, name: str, arguments: tuple[str, ...]) -> None:
    (tmp_path / "空数据库").mkdir()
    (tmp_path / "空数据库" / "data.db").touch()
    before = everything(tmp_path)
    status, out, _ = saltdesk("--data", tmp_path / name, *arguments)
    assert (status, out.splitlines()[0]) == (DONE, "2016-09-29")
    assert everything(tmp_path) == before


def test_a_lost_database_is_named_with_the_copies_that_are_there(office: Path, backup: Path) -> None:
    backup.rename(office / "昨天.saltbackup")
    (office / "data.db").unlink()
    status, _, err = saltdesk("--data", office, "verify")
    assert status == REFUSED
    assert "不见了，或者是空的" in err
    assert "找到：昨天.saltbackup" in err
    assert saltdesk("--data", office, "restore", office / "昨天.saltbackup")[0] == DONE
    assert (office / "昨天.saltbackup").exists(), "what people put there stays"
    assert saltdesk("--data", office, "verify")[0] == DONE


def test_a_demo_is_not_made_where_data_lay(office: Path) -> None:
    (office / "data.db").unlink()
    status, _, err = saltdesk("demo", office)
    assert (status, "已经有数据" in err) == (REFUSED, True)
    assert not (office / "data.db").exists()


# --- a restore that was cut


def test_the_next_command_ends_a_cut_restore_and_says_so(
    office: Path, backup: Path, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    from saltdesk.services.house import maintenance

    with monkeypatch.context() as patch:
        patch.setattr(exchange, "_end", lambda _: None)
        maintenance.restore(backup, office, ADMINISTRATOR, desk.clock)
    status, out, err = saltdesk("--data", office, "verify", "--json")
    assert (status, json.loads(out)["ok"]) == (DONE, True)
    assert "上次的恢复中途断开，现在已经完成。被替换的数据保留在“数据-替换前-" in err
    assert saltdesk("--data", office, "verify")[2] == ""
