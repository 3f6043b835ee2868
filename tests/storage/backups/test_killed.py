"""Backups and trials that are killed at any step leave only work files, which the next one sweeps."""

import os
import sys
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest

from saltdesk.domain.backups.outcome import BackupPlaces
from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.services.backups import keeping, trial
from saltdesk.services.desk.desk import Desk
from saltdesk.storage.backups import folders, work_files
from saltdesk.storage.trail import audit
from tests.services.complaint_cases import registered
from tests.storage.folder.dying import dies_at

forking = pytest.mark.skipif(sys.platform == "win32", reason="needs fork")
NAME = "自动备份-20261123-090000.saltbackup"


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> BackupPlaces:
    # Processes are killed here, not the machine: nothing has to reach the disk.
    monkeypatch.setattr(os, "fsync", lambda _: None)
    for name in ("备份处", "优盘"):
        (tmp_path / name).mkdir()
    return BackupPlaces(tmp_path / "备份处", tmp_path / "优盘")


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def killed_everywhere(work: Callable[[], object], folder: Path) -> int:
    """Kill the work at each step below a folder; after each, a sweep leaves only whole backups."""
    for step in count(1):
        if not dies_at(step, folder, work):
            return step - 1
        work_files.sweep(folder)
        for one in names(folder):
            assert one.endswith(".saltbackup"), one
        assert len(folders.backups_in(folder)) == len(names(folder))
    raise AssertionError


@forking
def test_a_backup_killed_anywhere_leaves_a_whole_one_or_none(desk: Desk, places: BackupPlaces) -> None:
    registered(desk)
    desk.store.files.put(b"attachment")
    head = audit.began_at()
    desk.store.close()

    def work() -> object:
        again = type(desk.store).open(desk.store.folder)
        return keeping.keep_backup(Desk(again, desk.actor, desk.clock), places)

    assert killed_everywhere(work, places.first) >= 5
    for path in places.first.iterdir():
        path.unlink()
    assert killed_everywhere(work, places.second) >= 2
    desk.store = type(desk.store).open(desk.store.folder)
    assert audit.began_at() == head
    assert trial.try_newest(desk, places).faults == ()  # type: ignore[union-attr]


@forking
def test_a_trial_killed_anywhere_leaves_nothing_behind(desk: Desk, places: BackupPlaces) -> None:
    keeping.keep_backup(desk, BackupPlaces(places.first))
    desk.store.close()

    def work() -> object:
        again = type(desk.store).open(desk.store.folder)
        return trial.try_newest(Desk(again, desk.actor, desk.clock), places)

    assert killed_everywhere(work, places.first) >= 5
    assert names(places.first) == [NAME]


def test_work_files_of_a_running_backup_stay(places: BackupPlaces) -> None:
    target = places.first / NAME
    with work_files.writing(target) as work:
        work.copy.write_bytes(b"copy")
        assert work_files.sweep(places.first) == []
        assert names(places.first) == [f"{NAME}.db.part", f"{NAME}.part"]
        with pytest.raises(EnvironmentProblem, match="正由另一个窗口或命令写入"), work_files.writing(target):
            pass
        assert work.path.exists()
    assert names(places.first) == []


def test_only_work_files_of_our_names_are_swept(places: BackupPlaces) -> None:
    others = ("报告.part", "下载.saltbackup.part", f"{NAME}.crdownload", "自动备份-说明.db.part", NAME)
    ours = (f"{NAME}.part", f"{NAME}.db.part", f"{NAME}.db.part-journal")
    for name in (*others, *ours):
        (places.first / name).write_bytes(b"x")
    (places.first / f"{NAME}.试恢复").mkdir()
    assert sorted(work_files.sweep(places.first)) == sorted((*ours, f"{NAME}.试恢复"))
    assert names(places.first) == sorted(others)


def test_where_the_disk_knows_no_locks_only_old_work_files_go(
    places: BackupPlaces, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_locks(_handle: int, *, is_exclusive: bool) -> bool:
        raise OSError(95, "not supported")

    monkeypatch.setattr(work_files, "lock", no_locks)
    part = places.first / f"{NAME}.part"
    part.write_bytes(b"x")
    assert work_files.sweep(places.first) == []
    assert part.exists()
    os.utime(part, (0, 0))
    assert work_files.sweep(places.first) == [part.name]
    assert not part.exists()


def test_a_folder_that_is_not_there_has_nothing_to_sweep(tmp_path: Path) -> None:
    assert work_files.sweep(tmp_path / "没有") == []
