"""A folder without a database becomes a new office only where that is wanted and nothing lay before."""

import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.domain.base.query import Query
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.services.access.lookup import find
from saltdesk.services.desk.desk import Desk
from saltdesk.services.house import maintenance
from saltdesk.settings import PAPER_FONTS, Settings
from saltdesk.storage import upgrade
from saltdesk.storage.database import Store
from saltdesk.storage.drafts import Draft
from saltdesk.storage.folder import claims, exchange, mark, presence
from saltdesk.storage.trail import audit
from tests.people import ADMINISTRATOR

MACHINES = {claims.FILE, "settings.json"}
"""What is not data, but this machine's."""


def tree(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def empty_file(folder: Path) -> None:
    folder.mkdir()
    (folder / "data.db").touch()


def file_without_tables(folder: Path) -> None:
    folder.mkdir()
    connection = dbapi2.connect(str(folder / "data.db"))
    connection.execute("PRAGMA journal_mode=wal")
    connection.close()
    assert (folder / "data.db").stat().st_size > 0


def left(folder: Path) -> dict[Path, bytes]:
    """All folders and files, but for the empty log SQLite makes to look into a file."""
    log = {folder / f"data.db{suffix}" for suffix in ("-shm", "-wal")}
    found = {path: b"" if path.is_dir() else path.read_bytes() for path in folder.parent.rglob("*")}
    return {path: content for path, content in found.items() if path not in log}


NOTHING: dict[str, Callable[[Path], object]] = {
    "no folder": lambda folder: None,
    "an empty folder": Path.mkdir,
    "an empty file": empty_file,
    "a file without tables": file_without_tables,
}


@pytest.mark.parametrize("case", NOTHING)
def test_where_there_is_no_data_nothing_is_created(folder: Path, case: str) -> None:
    NOTHING[case](folder)
    before = left(folder)
    assert not presence.holds_data(folder)
    with pytest.raises(EnvironmentProblem, match="中没有数据") as refused:
        Store.open(folder)
    assert str(folder) in refused.value.what
    assert "--data" in refused.value.remedy
    assert "restore" in refused.value.remedy
    assert left(folder) == before


@pytest.mark.parametrize("case", NOTHING)
def test_where_there_is_no_data_an_office_is_made_when_it_is_wanted(folder: Path, case: str) -> None:
    NOTHING[case](folder)
    Store.open(folder, create=True).close()
    assert presence.holds_data(folder)
    assert upgrade.read_header(folder / "data.db") == (upgrade.APPLICATION_ID, upgrade.SCHEMA_VERSION)


def lay(name: str, size: int = 5000) -> Callable[[Path], None]:
    def made(folder: Path) -> None:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x" * size)

    return made


SIGNS: dict[str, tuple[Callable[[Path], None], str]] = {
    "mark": (lay("saltdesk.mark"), "标记文件"),
    "files": (lay("files/ab/abc"), "存档文件"),
    "log": (lay("data.db-wal"), "未写完的数据"),
    "journal": (lay("data.db-journal"), "未写完的数据"),
    "index": (lay("search.db"), "检索文件"),
    "drafts": (lay("drafts.db"), "草稿"),
    "cut restore": (lay(f"{exchange.FRESH}/data.db"), "没有完成的恢复"),
    "old copy": (lay("data-升级前-格式5.db"), "找到：data-升级前-格式5.db"),
    "backup": (lay("昨天.saltbackup"), "找到：昨天.saltbackup"),
    "replaced data": (lay("../数据-替换前-20261123-093000/data.db"), "找到：数据-替换前-20261123-093000"),
}


@pytest.mark.parametrize("create", [False, True])
@pytest.mark.parametrize("sign", SIGNS)
def test_where_data_lay_no_office_is_made(folder: Path, sign: str, create: bool) -> None:
    make, words = SIGNS[sign]
    folder.mkdir()
    make(folder)
    before = tree(folder.parent)
    with pytest.raises(EnvironmentProblem, match=words) as refused:
        Store.open(folder, create=create)
    assert "不见了，或者是空的" in refused.value.what
    assert "从最近的备份恢复" in refused.value.remedy
    assert tree(folder.parent) == before


def test_what_a_killed_first_start_or_this_machine_left_is_no_lost_data(folder: Path) -> None:
    for name, size in (("data.db", 0), ("data.db-journal", 524), ("saltdesk.log", 900), (claims.FILE, 0)):
        lay(name, size)(folder)
    (folder / "files").mkdir()
    assert not presence.holds_data(folder)


@pytest.fixture
def office(desk: Desk, register: Callable[..., Complaint], folder: Path) -> Path:
    """The folder of an office at work with everything it may hold, and closed."""
    register()
    find(desk, Area.COMPLAINTS, Query(text="收费"))
    desk.store.files.put(b"attachment")
    desk.store.drafts.keep(Draft("intake", "甄一", datetime(2026, 11, 23, 9), {"facts": "说到一半"}))
    (folder / "reports").mkdir()
    (folder / "reports" / "reply.toml").write_text("", "utf-8")
    lay("data-升级前-格式5.db")(folder)
    Settings(folder).set(PAPER_FONTS, "甄一")
    desk.store.close()
    return folder


@pytest.mark.parametrize("loss", [Path.unlink, lambda path: path.write_bytes(b"")], ids=["gone", "empty"])
def test_an_office_whose_database_is_lost_is_refused_untouched(office: Path, desk: Desk, loss) -> None:
    loss(office / "data.db")
    before = tree(office)
    with pytest.raises(EnvironmentProblem, match="不见了"):
        maintenance.open_desk(office, desk.actor, desk.clock, create=True)
    assert tree(office) == before


def test_the_mark_alone_tells_of_a_lost_office(desk: Desk, folder: Path) -> None:
    desk.store.close()
    (folder / "data.db").unlink()
    with pytest.raises(EnvironmentProblem, match="标记文件"):
        maintenance.open_desk(folder, desk.actor, desk.clock, create=True)


def test_lost_data_comes_back_from_a_backup(desk: Desk, folder: Path, tmp_path: Path) -> None:
    backup = tmp_path / "备份.saltbackup"
    maintenance.back_up(desk, backup)
    desk.store.close()
    (folder / "data.db").unlink()
    maintenance.restore(backup, folder, ADMINISTRATOR, desk.clock)
    again = maintenance.open_desk(folder, desk.actor, desk.clock)
    assert maintenance.problems(again) == []
    again.store.close()


def test_everything_an_office_holds_is_exchanged_as_data(office: Path) -> None:
    """A new kind of file belongs into ``exchange.DATA``, or to what stays with the machine."""
    data = {path.name for pattern in exchange.DATA for path in office.glob(pattern)}
    assert {path.name for path in office.iterdir()} == data | MACHINES


def test_data_from_before_there_were_marks_gets_one(desk: Desk, folder: Path) -> None:
    first = audit.hash_at(1)
    desk.store.close()
    (folder / mark.MARK).unlink()
    maintenance.open_desk(folder, desk.actor, desk.clock).store.close()
    assert mark.marked_trail(folder) == first


@pytest.mark.parametrize("text", ["", "[]", "{"])
def test_a_broken_mark_is_written_anew(desk: Desk, folder: Path, text: str) -> None:
    desk.store.close()
    (folder / mark.MARK).write_text(text, "utf-8")
    again = maintenance.open_desk(folder, desk.actor, desk.clock)
    assert mark.marked_trail(folder) == audit.hash_at(1)
    again.store.close()


def test_a_mark_for_which_there_is_no_room_is_no_hindrance(
    desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.store.close()
    (folder / mark.MARK).unlink()

    def full(*_: object, **__: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_text", full)
    maintenance.open_desk(folder, desk.actor, desk.clock).store.close()


def test_the_check_of_everything_names_a_database_of_another_folder(
    desk: Desk, folder: Path, tmp_path: Path, register: Callable[..., Complaint]
) -> None:
    desk.store.close()
    other = maintenance.open_desk(tmp_path / "另一处", desk.actor, desk.clock, create=True)
    other.store.close()
    (tmp_path / "另一处" / mark.MARK).write_text('{"trail": "' + "0" * 64 + '"}', "utf-8")
    shutil.copy(folder / "data.db", tmp_path / "另一处" / "data.db")
    again = maintenance.open_desk(tmp_path / "另一处", desk.actor, desk.clock)
    (problem,) = maintenance.problems(again)
    assert "不是这个文件夹原来的数据" in problem
    again.store.close()
