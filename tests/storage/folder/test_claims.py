"""Many may have a folder open, whoever replaces its data must have it alone; claims end with the process."""

import ctypes
import errno
import importlib.util
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.services.desk.desk import Desk
from saltdesk.services.house import maintenance
from saltdesk.storage.areas.complaints import COMPLAINTS
from saltdesk.storage.database import Store
from saltdesk.storage.folder import claims, file_locks
from tests.people import ADMINISTRATOR

HOLDER = """
import sys
from pathlib import Path
from saltdesk.storage.folder import claims
claim = claims.{how}(Path(sys.argv[1]))
{enter}
print("held", flush=True)
sys.stdin.read()
"""


@contextmanager
def held(folder: Path, how: str = "share") -> Iterator[subprocess.Popen[str]]:
    """Another process that holds a claim until the end of the block."""
    code = HOLDER.format(how=how, enter="claim.__enter__()" if how == "alone" else "")
    with subprocess.Popen(
        [sys.executable, "-c", code, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        yield process
        process.communicate()


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(claims, "_PATIENCE", 0.05)


@pytest.fixture
def place(folder: Path) -> Path:
    folder.mkdir()
    return folder


def test_several_programs_share_a_folder(place: Path) -> None:
    with held(place), held(place):
        claims.share(place).release()


def test_a_folder_in_use_is_had_alone_by_nobody(place: Path) -> None:
    with held(place), pytest.raises(EnvironmentProblem, match="正在使用中") as refused, claims.alone(place):
        pytest.fail("claimed beside another program")
    assert "关闭“盐政事务台”窗口" in refused.value.remedy
    with claims.alone(place):
        pass


def test_a_folder_had_alone_is_opened_by_nobody(desk: Desk, folder: Path) -> None:
    desk.store.close()
    with held(folder, "alone"):
        for again in (Store.open, lambda place: maintenance.open_desk(place, desk.actor, desk.clock)):
            with pytest.raises(EnvironmentProblem, match="正在恢复数据"):
                again(folder)
    Store.open(folder).close()


def test_a_second_claim_of_the_same_process_counts_too(place: Path) -> None:
    claim = claims.share(place)
    with pytest.raises(EnvironmentProblem, match="正在使用中"), claims.alone(place):
        pytest.fail("claimed beside itself")
    claim.release()
    claim.release()
    with claims.alone(place):
        pass


@pytest.mark.parametrize("how", ["share", "alone"])
def test_a_killed_program_holds_nothing(place: Path, how: str) -> None:
    with held(place, how) as process:
        process.send_signal(signal.SIGTERM if sys.platform == "win32" else signal.SIGKILL)
        process.wait()
        with claims.alone(place):
            pass


def test_a_claim_waits_for_one_of_a_moment(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(claims, "_PATIENCE", 10)
    first = claims.share(place)
    monkeypatch.setattr(claims, "sleep", lambda _: first.release())
    with claims.alone(place):
        pass


def test_an_open_store_refuses_a_restore_and_loses_nothing(desk: Desk, folder: Path, tmp_path: Path) -> None:
    backup = tmp_path / "备份.saltbackup"
    maintenance.back_up(desk, backup)
    beside = sorted(tmp_path.iterdir())
    with pytest.raises(EnvironmentProblem, match="数据正在使用中，没有改动"):
        maintenance.restore(backup, folder, ADMINISTRATOR, desk.clock)
    assert sorted(tmp_path.iterdir()) == beside
    assert COMPLAINTS.all() == []
    assert maintenance.problems(desk) == []


def test_a_store_that_could_not_be_opened_holds_nothing(desk: Desk, folder: Path) -> None:
    desk.store.close()
    with (folder / "data.db").open("rb+") as file:
        file.write(b"x" * 100)
    with pytest.raises(EnvironmentProblem):
        Store.open(folder)
    with claims.alone(folder):
        pass


def test_a_claim_on_a_removed_folder_is_none(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The opener was about to lock when a refused restore removed the folder it had made."""
    real = claims.lock

    def late(handle: int, *, is_exclusive: bool) -> bool:
        monkeypatch.setattr(claims, "lock", real)
        claims.remove_folder(place)
        return real(handle, is_exclusive=is_exclusive)

    monkeypatch.setattr(claims, "lock", late)
    with pytest.raises(EnvironmentProblem, match="找不到“数据”"):
        claims.share(place)


@pytest.mark.parametrize("number", [errno.EACCES, errno.EPERM, errno.EROFS])
def test_a_read_only_folder_is_named(place: Path, monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    def refuse(*_: object) -> int:
        raise OSError(number, "refused")

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(EnvironmentProblem, match="数据文件夹是只读的"):
        claims.share(place)


def test_a_lock_that_fails_is_no_lock(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> bool:
        raise OSError(errno.ENOLCK, "no locks")

    monkeypatch.setattr(claims, "lock", fail)
    with pytest.raises(EnvironmentProblem, match="数据"):
        claims.share(place)


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> tuple[ModuleType, list[tuple[int, int, int]], list[int]]:
    """The locks as Windows has them, on a kernel that notes its calls and gives the codes it is told."""
    calls: list[tuple[int, int, int]] = []
    codes: list[int] = []

    def lock_file(handle: object, flags: int, _: int, low: int, high: int, _place: object) -> int:
        calls.append((flags, low, high))
        return int(not codes)

    kernel = SimpleNamespace(LockFileEx=lock_file)
    monkeypatch.setitem(sys.modules, "msvcrt", SimpleNamespace(get_osfhandle=lambda handle: handle))
    monkeypatch.setattr(ctypes, "WinDLL", lambda *_, **__: kernel, raising=False)
    monkeypatch.setattr(ctypes, "get_last_error", lambda: codes.pop(), raising=False)
    monkeypatch.setattr(ctypes, "WinError", lambda code: OSError(code, "refused"), raising=False)
    spec = importlib.util.spec_from_file_location("windows_locks", file_locks.__file__)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    with monkeypatch.context() as patch:
        patch.setattr(sys, "platform", "win32")
        spec.loader.exec_module(module)
    return module, calls, codes


def test_windows_locks_one_byte_without_waiting(windows) -> None:
    module, calls, codes = windows
    assert module.lock(3, is_exclusive=False)
    assert module.lock(3, is_exclusive=True)
    assert calls == [(1, 1, 0), (3, 1, 0)]
    for code in (33, 997):
        codes.append(code)
        assert not module.lock(3, is_exclusive=True)
    codes.append(5)
    with pytest.raises(OSError, match="refused"):
        module.lock(3, is_exclusive=True)
