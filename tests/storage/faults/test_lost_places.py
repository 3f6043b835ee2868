"""A folder that is moved, deleted or read-only: a sentence, and no second office in its place."""

import os
import shutil
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.domain.base.query import Query
from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.services.access.lookup import find
from saltdesk.services.complaints.intake import Intake, register_complaint
from saltdesk.services.desk.desk import Desk
from saltdesk.services.house import maintenance
from saltdesk.storage.areas.complaints import COMPLAINTS
from saltdesk.storage.database import Store
from saltdesk.storage.drafts import Draft
from tests.storage.conftest import MOMENT
from tests.storage.test_database import in_threads

Register = Callable[..., Complaint]
WORD = Query(text="没有依据")
DRAFT = Draft("complaint", "甄一", MOMENT, {"facts": "收费没有依据"})

moving = pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be moved there")


@pytest.fixture
def busy(desk: Desk, register: Register) -> Desk:
    """A desk that has used every file of its folder."""
    register()
    find(desk, Area.COMPLAINTS, WORD)
    desk.store.drafts.keep(DRAFT)
    return desk


def move(folder: Path) -> Path:
    return folder.rename(folder.with_name("移走的数据"))


def delete(folder: Path) -> None:
    shutil.rmtree(folder)


@moving
@pytest.mark.parametrize("lose", [move, delete])
def test_nothing_is_shown_as_saved_once_the_folder_is_gone(
    busy: Desk, register: Register, folder: Path, lose: Callable[[Path], object]
) -> None:
    lose(folder)
    for write in (register, lambda: busy.store.drafts.keep(DRAFT)):
        with pytest.raises(EnvironmentProblem, match="数据文件夹“数据”被移走或删除了，没有保存") as said:
            write()
        assert "不要新建单位" in said.value.remedy
    with pytest.raises(EnvironmentProblem, match="找不到“数据”"):
        busy.store.files.put(b"scan")
    assert len(COMPLAINTS.all()) == 1, "reading goes on"
    assert len(find(busy, Area.COMPLAINTS, WORD)) == 1


@moving
@pytest.mark.parametrize("lose", [move, delete])
def test_no_new_office_comes_into_being_where_the_folder_was(
    busy: Desk, folder: Path, lose: Callable[[Path], object]
) -> None:
    lose(folder)
    raised = in_threads(lambda: _connect(busy.store))
    assert [type(error) for error in raised] == [EnvironmentProblem], "a worker connects anew"
    with pytest.raises(EnvironmentProblem):
        maintenance.back_up(busy, folder / "今天.saltbackup")
    busy.store.close()
    assert not folder.exists()
    with pytest.raises(EnvironmentProblem, match="没有数据"):
        Store.open(folder)
    assert not folder.exists()


def _connect(store: Store) -> None:
    with store.connected():
        COMPLAINTS.all()


@moving
def test_a_worker_makes_no_empty_database_in_the_place_of_a_lost_one(busy: Desk, folder: Path) -> None:
    for path in folder.glob("data.db*"):
        path.unlink()
    raised = in_threads(lambda: _connect(busy.store))
    assert [type(error) for error in raised] == [EnvironmentProblem]
    assert not (folder / "data.db").exists()


@moving
def test_work_goes_on_once_the_folder_is_back(busy: Desk, register: Register, folder: Path) -> None:
    moved = move(folder)
    with pytest.raises(EnvironmentProblem):
        register()
    moved.rename(folder)
    assert register().number == "2026-0002"
    assert maintenance.problems(busy) == []


@moving
def test_a_folder_that_goes_away_during_an_act_undoes_it(
    busy: Desk, register: Register, folder: Path
) -> None:
    busy.changed = lambda _: pytest.fail("announced as saved")
    real = busy.store._place.refuse_moved
    calls = []

    def late() -> None:
        calls.append(1)
        if len(calls) == 2:
            move(folder)
        real()

    busy.store._place.refuse_moved = late  # type: ignore[method-assign]
    with pytest.raises(EnvironmentProblem, match="被移走"):
        register()
    assert len(COMPLAINTS.all()) == 1


# --- without permission


@pytest.fixture
def open_place(office_folder: Path) -> Iterator[Path]:
    """A data folder that every user may reach; the usual ones of tests belong to one user alone."""
    with tempfile.TemporaryDirectory() as place:
        Path(place).chmod(0o755)
        folder = Path(place) / "数据"
        shutil.copytree(office_folder, folder)
        yield folder


def in_other_process(folder: Path, work: Callable[[Callable[[], None]], object]) -> None:
    """Run ``work`` in a process that may only read in ``folder`` once it has called what it is given."""
    child = os.fork()
    if not child:
        status = 1
        try:
            work(lambda: _become_reader(folder))
            status = 0
        finally:
            if status:
                traceback.print_exc()
            os._exit(status)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)
    assert not status, "the other process failed; its traceback is printed"


def _become_reader(folder: Path) -> None:
    for path in (*folder.rglob("*"), folder):
        path.chmod(0o555 if path.is_dir() else 0o444)
    if not os.geteuid():
        # No mode stops root.
        os.setegid(65534)
        os.seteuid(65534)


@moving
def test_a_read_only_folder_is_named_and_not_touched(open_place: Path, desk: Desk) -> None:
    before = {path.name: path.read_bytes() for path in open_place.iterdir() if path.is_file()}
    desk.store.close()

    def work(lose_permission: Callable[[], None]) -> None:
        lose_permission()
        with pytest.raises(EnvironmentProblem, match="只读") as said:
            maintenance.open_desk(open_place, desk.actor, desk.clock)
        assert "权限" in said.value.remedy

    in_other_process(open_place, work)
    assert {path.name: path.read_bytes() for path in open_place.iterdir() if path.is_file()} == before


@moving
def test_permission_lost_while_open_is_told_and_reading_and_search_go_on(
    open_place: Path, desk: Desk
) -> None:
    """Open files stay writable; those opened later, as drafts, attachments and the index, are refused."""
    desk.store.close()

    def work(lose_permission: Callable[[], None]) -> None:
        opened = maintenance.open_desk(open_place, desk.actor, desk.clock)
        given = Complaint(received_at=MOMENT, matter="收费没有依据", object_office="盐政处")
        saved = register_complaint(opened, Intake(given, Complainant()))
        lose_permission()
        assert find(opened, Area.COMPLAINTS, WORD) == [saved.id]
        for write in (lambda: opened.store.drafts.keep(DRAFT), lambda: opened.store.files.put(b"scan")):
            with pytest.raises(EnvironmentProblem) as said:
                write()
            assert said.value.remedy

    in_other_process(open_place, work)
    again = maintenance.open_desk(open_place, desk.actor, desk.clock)
    assert len(COMPLAINTS.all()) == 1
    assert maintenance.problems(again) == []
    again.store.close()


def test_without_a_folder_nothing_is_made(tmp_path: Path, desk: Desk) -> None:
    gone = tmp_path / "拔掉的U盘" / "数据"
    with pytest.raises(EnvironmentProblem, match="没有数据"):
        maintenance.open_desk(gone, desk.actor, desk.clock)
    assert not gone.parent.exists()
