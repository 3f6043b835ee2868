"""Interrupted copies are gone after the next start; what somebody is writing, and files of people, stay."""

import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from saltdesk.services.desk.desk import Desk
from saltdesk.services.house import maintenance
from saltdesk.storage.base import copies
from saltdesk.storage.database import Store
from saltdesk.storage.folder import claims, exchange, leftovers
from tests.storage.folder.dying import dies_at
from tests.storage.folder.test_claims import held

COPIES = (
    "data-升级前-格式4.db.part",
    "data-升级前-格式4.db.part-journal",
    "盐政事务台备份-20261123-0930.saltbackup.part",
    "盐政事务台备份-20261123-0930.saltbackup.db.part-wal",
    "saltdesk.keys.part",
    "settings.sealed.part",
    "saltdesk.tries.part",
    "saltdesk.shared.part",
    "saltdesk.ca.part",
    "备份-x4k2_p9q.part/data.db",
    "备份-x4k2_p9q.part/data.db.part",
    "备份-x4k2_p9q/data.db.part",
    "files/tmpab12.part",
    "saltdesk.mark.part",
    "settings.jsonab12.part",
)
OF_PEOPLE = (
    "盐政事务台备份-20261123-0930.saltbackup",
    "备份-20261123/data.db",
    "备份-x4k2_p9q/说明.docx",
    "备份-某处.part/说明.docx",
    "下载.part",
    "data-升级前-格式4.db",
)


def put(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"half")


@pytest.fixture
def closed(folder: Path, bare_folder: Path) -> Path:
    shutil.copytree(bare_folder, folder)
    return folder


def entries(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("name", COPIES)
def test_a_start_sweeps_every_kind_of_interrupted_copy(closed: Path, name: str) -> None:
    Store.open(closed).close()
    before = entries(closed)
    put(closed, name)
    Store.open(closed).close()
    assert entries(closed) == before


def test_every_kind_of_interrupted_copy_is_tried() -> None:
    for leftover in leftovers.LEFTOVERS:
        names = [Path(name) for name in (*COPIES, f"{exchange.JOURNAL}.part")]
        assert any(path.match(leftover.pattern) or path.parent.match(leftover.pattern) for path in names), (
            leftover
        )


@pytest.mark.parametrize("name", OF_PEOPLE)
def test_a_start_leaves_the_files_of_people_and_finished_copies(closed: Path, name: str) -> None:
    put(closed, name)
    Store.open(closed).close()
    assert name in entries(closed)


def test_a_copy_that_another_program_may_be_writing_stays(
    closed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(closed, *COPIES)
    monkeypatch.setattr(claims, "sleep", lambda _: pytest.fail("the start waited"))
    with held(closed):
        Store.open(closed).close()
        assert set(COPIES) <= entries(closed)
    Store.open(closed).close()
    assert not set(COPIES) & entries(closed)


def test_a_file_that_cannot_be_removed_does_not_stop_the_start(
    closed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(closed, *COPIES)

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "held by a virus scanner")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", refuse)
        Store.open(closed).close()
    Store.open(closed).close()
    assert not set(COPIES) & entries(closed)


def _backup(closed: Path, desk: Desk) -> None:
    opened = maintenance.open_desk(closed, desk.actor, desk.clock)
    maintenance.back_up(opened, closed / "今天.saltbackup")


def _copy(closed: Path, _: Desk) -> None:
    copies.copy_verified(closed / "data.db", closed / "data-升级前-格式4.db")


def _file(closed: Path, _: Desk) -> None:
    Store(closed).files.put(b"scan")


@pytest.mark.skipif(sys.platform == "win32", reason="needs fork")
@pytest.mark.parametrize("work", [_backup, _copy, _file])
def test_a_copy_killed_at_any_change_of_the_disk_leaves_nothing_half(
    desk: Desk, folder: Path, work: Callable[[Path, Desk], None]
) -> None:
    """Whatever a new kind of copy is called: what the sweep does not know stays behind here."""
    desk.store.close()
    before = entries(folder)
    for step in range(1, 100):
        if not dies_at(step, folder, lambda: work(folder, desk)):
            break
        Store.open(folder).close()
        new = entries(folder) - before
        assert [name for name in new if "part" in name or name.startswith("备份-")] == []
        before |= new
    assert step > 1
