"""A backup holds everything and can be put back; a bad one is refused before anything is touched."""

import errno
import hashlib
import json
import os
import shutil
import tempfile
import zipfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import Cancelled, EnvironmentProblem, RuleError
from saltdesk.domain.base.issued import IssuedNotice
from saltdesk.domain.base.query import Query
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.services.access.lookup import find
from saltdesk.services.desk.desk import Desk
from saltdesk.services.house import maintenance
from saltdesk.storage import upgrade
from saltdesk.storage.areas.complaints import COMPLAINTS
from saltdesk.storage.areas.notices import NOTICES
from saltdesk.storage.backups import making, reading, restoring
from saltdesk.storage.base import connections, copies
from saltdesk.storage.folder import exchange
from saltdesk.storage.recording import trail_head
from saltdesk.storage.trail import audit
from saltdesk.storage.trail.audit import Note
from tests.people import ADMINISTRATOR
from tests.storage.backups.repacking import LIST, repacked
from tests.storage.rows import content

Register = Callable[..., Complaint]
MOMENT = datetime(2026, 11, 23, 9, 30)


@pytest.fixture
def office(desk: Desk, register: Register) -> Desk:
    """An office with complaints and attachments."""
    for number in range(5):
        register(matter=f"第{number}件")
        desk.store.files.put(b"attachment %d" % number * 100)
    return desk


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "备份盘" / "备份 #1 100%.saltdesk"


@pytest.fixture
def saved(office: Desk, target: Path) -> Path:
    """A good backup of the office, which goes on working."""
    target.parent.mkdir()
    maintenance.back_up(office, target)
    return target


def test_the_offices_own_templates_come_back(office: Desk, target: Path, folder: Path) -> None:
    own = folder / "reports"
    own.mkdir()
    (own / "reply.toml").write_text("code = 'reply'", encoding="utf-8")
    (own / "备忘.txt").write_text("不是模板", encoding="utf-8")
    target.parent.mkdir()
    maintenance.back_up(office, target)
    office.store.close()
    restoring.restore(target, folder, MOMENT)
    assert {path.name: path.read_text("utf-8") for path in own.iterdir()} == {"reply.toml": "code = 'reply'"}


def attachments(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (folder / "files").rglob("*") if path.is_file()}


def tree(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


# --- round trip


def test_a_backup_put_back_is_equal_row_by_row_and_file_by_file(
    office: Desk, target: Path, tmp_path: Path
) -> None:
    target.parent.mkdir()
    made = making.back_up(office.store, target, MOMENT)
    assert made.size == target.stat().st_size
    before = content(office.store.path)
    fresh = tmp_path / "新电脑 #2" / "数据"
    assert restoring.restore(target, fresh, MOMENT) is None
    assert content(fresh / "data.db") == before
    assert attachments(fresh) == attachments(office.store.folder)
    assert len(attachments(fresh)) == 5


def test_a_backup_made_during_work_holds_what_was_saved_before_it(
    office: Desk, register: Register, target: Path, tmp_path: Path
) -> None:
    target.parent.mkdir()
    last = register(matter="备份前的最后一件")
    assert (office.store.folder / "data.db-wal").stat().st_size > 0, "not folded into the file yet"
    maintenance.back_up(office, target)
    register(matter="备份后")
    office.store.close()
    maintenance.restore(target, tmp_path / "别处", ADMINISTRATOR, office.clock)
    again = maintenance.open_desk(tmp_path / "别处", ADMINISTRATOR, office.clock)
    assert COMPLAINTS.all()[-1] == last
    assert maintenance.problems(again) == []
    again.store.close()


def test_restoring_keeps_the_replaced_data(
    office: Desk, register: Register, saved: Path, folder: Path
) -> None:
    later = register(matter="备份以后登记的")
    office.store.close()
    replaced = content(folder / "data.db")
    aside = maintenance.restore(saved, folder, ADMINISTRATOR, office.clock)
    assert aside is not None
    assert aside.parent == folder.parent
    assert content(aside / "data.db") == replaced
    again = maintenance.open_desk(folder, ADMINISTRATOR, office.clock)
    assert len(COMPLAINTS.all()) == 5
    assert find(again, Area.COMPLAINTS, Query(text="备份以后")) == []
    assert find(again, Area.COMPLAINTS, Query(text="第3件")) == [4]
    assert later.number == "2026-0006"
    again.store.close()


def test_restoring_twice_in_one_second_loses_nothing(office: Desk, saved: Path, folder: Path) -> None:
    office.store.close()
    names = {restoring.restore(saved, folder, MOMENT) for _ in range(3)}
    assert len(names) == 3
    assert all(name is not None and (name / "data.db").exists() for name in names)


def test_backup_and_restore_leave_their_traces(office: Desk, saved: Path, folder: Path) -> None:
    assert [entry.sentence for entry in audit.since(0)][-1] == f"备份数据到“{saved.name}”"
    office.store.close()
    maintenance.restore(saved, folder, ADMINISTRATOR, office.clock)
    again = maintenance.open_desk(folder, ADMINISTRATOR, office.clock)
    last = [entry.sentence for entry in audit.since(0)][-1]
    assert last == f"从备份“{saved.name}”恢复数据"
    assert maintenance.problems(again) == []
    again.store.close()


def test_a_half_written_attachment_is_not_part_of_a_backup(office: Desk, target: Path) -> None:
    target.parent.mkdir()
    (office.store.files.folder / "ab").mkdir(exist_ok=True)
    (office.store.files.folder / "ab" / "tmpx.part").write_bytes(b"half")
    making.back_up(office.store, target, MOMENT)
    with zipfile.ZipFile(target) as archive:
        assert len(archive.namelist()) == 1 + 5 + 2


def test_progress_is_told_and_may_cancel(office: Desk, target: Path) -> None:
    target.parent.mkdir()
    steps: list[tuple[int, int]] = []
    making.back_up(office.store, target, MOMENT, lambda done, of: steps.append((done, of)))
    assert steps == sorted(steps)
    assert len(steps) > 6
    assert steps[-1][0] == steps[-1][1]

    left = [0]

    def cancelled(_done: int, _of: int) -> None:
        left[0] -= 1
        if not left[0]:
            raise Cancelled

    before = target.read_bytes()
    for step in range(1, len(steps) + 1):
        left[0] = step
        with pytest.raises(Cancelled):
            making.back_up(office.store, target, MOMENT, cancelled)
        assert tree(target.parent) == {target.name: before}


# --- targets that fail


def failing(number: int) -> Callable[..., None]:
    def fail(*_: object, **__: object) -> None:
        raise OSError(number, "refused")

    return fail


@pytest.mark.parametrize(
    ("place", "number", "words"),
    [
        ((zipfile.ZipFile, "open"), errno.ENOSPC, "磁盘空间不足"),
        ((os, "fsync"), errno.ENOSPC, "磁盘空间不足"),
        ((Path, "replace"), errno.EACCES, "被其他程序占用"),
        ((zipfile.ZipFile, "writestr"), errno.EROFS, "只读"),
    ],
    ids=["full", "full at the end", "open in another program", "read-only"],
)
def test_a_target_that_fails_keeps_the_earlier_backup(
    office: Desk,
    saved: Path,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    place: tuple[object, str],
    number: int,
    words: str,
) -> None:
    before = tree(saved.parent)
    entries = trail_head.head()
    with monkeypatch.context() as patch:
        patch.setattr(*place, failing(number))
        with pytest.raises(EnvironmentProblem, match=words):
            maintenance.back_up(office, saved)
    assert tree(saved.parent) == before
    assert trail_head.head() == entries, "no trace of what did not happen"
    assert not [path for path in folder.iterdir() if path.name.startswith("备份-")]


def test_a_missing_drive_is_named(office: Desk, tmp_path: Path) -> None:
    with pytest.raises(EnvironmentProblem, match="找不到"):
        maintenance.back_up(office, tmp_path / "没有的盘" / "备份.saltdesk")


def test_a_backup_that_cannot_be_read_back_is_not_kept(
    office: Desk, saved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = saved.read_bytes()
    monkeypatch.setattr(making, "sha256_of", lambda _: "other")
    with pytest.raises(EnvironmentProblem, match="读回有误"):
        making.back_up(office.store, saved, MOMENT)
    assert tree(saved.parent) == {saved.name: before}


def test_damaged_data_never_replaces_a_good_backup(office: Desk, saved: Path, folder: Path) -> None:
    before = saved.read_bytes()
    store = office.store
    store.close()
    size = (folder / "data.db").stat().st_size
    with (folder / "data.db").open("rb+") as file:
        file.seek(size // 2)
        file.write(b"\xa5" * (size // 4))
    with pytest.raises(EnvironmentProblem):
        making.back_up(store, saved, MOMENT)
    assert tree(saved.parent) == {saved.name: before}


def test_a_copy_that_lost_entries_is_not_kept(
    office: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Grown(dbapi2.Connection):
        """The source shrinks while it is copied: what no sound database does."""

        def backup(self, *args: object, **options: object) -> None:
            super().backup(*args, **options)
            self.execute("DROP TRIGGER audit_no_delete")
            self.execute("DELETE FROM audit")

    real = dbapi2.connect
    monkeypatch.setattr(connections.dbapi2, "connect", lambda *a, **k: real(*a, **k, factory=Grown))
    with pytest.raises(EnvironmentProblem, match="与数据不一致"):
        copies.copy_verified(office.store.path, tmp_path / "copy.db")
    assert not list(tmp_path.glob("copy*"))


# --- backups that are refused


def with_header(offset: int, value: int) -> Callable[[dict[str, bytes]], object]:
    def change(members: dict[str, bytes]) -> None:
        data = bytearray(members["data.db"])
        data[offset : offset + 4] = value.to_bytes(4)
        members["data.db"] = bytes(data)

    return change


def foreign_schema(members: dict[str, bytes]) -> None:
    members["data.db"] = members["data.db"].replace(b"CREATE TRIGGER audit_no_delete BEFORE DELETE", b"CREATE TRIGGER audit_no_delete BEFORE UPDATE", 1)  # fmt: skip  # noqa: E501


def hidden(statement: str) -> Callable[[dict[str, bytes]], object]:
    """Return a change that adds an object ``ours`` and renames it as SQLite names its own."""

    def change(members: dict[str, bytes]) -> None:
        with tempfile.TemporaryDirectory() as place:
            path = Path(place) / "data.db"
            path.write_bytes(members["data.db"])
            connection = dbapi2.connect(str(path))
            connection.execute(statement)
            connection.execute("PRAGMA writable_schema=1")
            connection.execute(
                "UPDATE sqlite_master SET name='sqlite_ours', sql=replace(sql, 'ours', 'sqlite_ours') "
                "WHERE name='ours'"
            )
            connection.commit()
            connection.execute("PRAGMA journal_mode=delete")
            connection.close()
            members["data.db"] = path.read_bytes()

    return change


def torn_page(members: dict[str, bytes]) -> None:
    data = members["data.db"]
    middle = len(data) // 8192 * 4096
    members["data.db"] = data[:middle] + b"\xa5" * 8192 + data[middle + 8192 :]


def moved(name: str) -> Callable[[dict[str, bytes]], object]:
    def change(members: dict[str, bytes]) -> None:
        members[name] = members["data.db"]

    return change


def bomb(path: Path, name: str, size: int) -> None:
    """Write a small archive that claims to be a backup and unpacks to ``size`` zeros."""
    zeros = bytes(size)
    members = {name: zeros, LIST: json.dumps({name: hashlib.sha256(zeros).hexdigest()}).encode()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for one, data in members.items():
            archive.writestr(one, data)


@pytest.mark.parametrize("name", ["data.db", "files/" + "a" * 64])
def test_a_small_backup_that_would_fill_the_disk_is_refused_unread(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    bomb(tmp_path / "弹.saltdesk", name, 4 * 2**20)
    monkeypatch.setattr(reading, "SURE", 2**20)
    monkeypatch.setattr(zipfile.ZipFile, "read", lambda *_: pytest.fail("unpacked"))
    with pytest.raises(RuleError, match="展开后过大"):
        restoring.restore(tmp_path / "弹.saltdesk", folder, MOMENT)


def test_a_backup_larger_than_the_free_space_is_refused_unread(
    tmp_path: Path, saved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=1000))
    with pytest.raises(EnvironmentProblem, match="磁盘空间不足"):
        restoring.restore(saved, tmp_path / "新", MOMENT)


def test_a_list_too_large_to_hold_is_refused_unread(
    tmp_path: Path, saved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "LARGEST_LIST", 10)
    with pytest.raises(RuleError, match="展开后过大"):
        restoring.restore(saved, tmp_path / "新", MOMENT)


BAD_CONTENT: dict[str, tuple[Callable[[dict[str, bytes]], object], bool, str]] = {
    "newer": (with_header(60, upgrade.SCHEMA_VERSION + 1), True, "更新版本的程序"),
    "foreign mark": (with_header(68, 1), True, "其他程序的数据库"),
    "unknown version": (with_header(60, 0), True, "表结构与本程序不符"),
    "trigger bent": (foreign_schema, True, "表结构与本程序不符"),
    "hidden trigger": (
        hidden("CREATE TRIGGER ours AFTER INSERT ON complaint BEGIN DELETE FROM complainant; END"),
        True,
        "表结构与本程序不符",
    ),
    "hidden view": (
        hidden("CREATE VIEW ours AS SELECT * FROM complainant"),
        True,
        "表结构与本程序不符|已损坏",
    ),
    "torn page": (torn_page, True, "完整性检查|已损坏"),
    "altered": (with_header(24, 7), False, "已损坏：data.db 与校验值不符"),
    "empty database": (lambda members: members.update({"data.db": b""}), True, "没有数据库"),
    "text as database": (lambda members: members.update({"data.db": b"x" * 500}), True, "不是本程序的数据库"),
    "no database": (lambda members: members.pop("data.db"), True, "没有数据库"),
    "listed but gone": (lambda members: members.pop("data.db"), False, "不是本程序的备份"),
    "no list": (lambda members: members.pop(LIST), False, "不是本程序的备份"),
    "list is no object": (lambda members: members.update({LIST: b"[1]"}), False, "不是本程序的备份"),
    "list is no text": (lambda members: members.update({LIST: b"\xff"}), False, "不是本程序的备份"),
    "slip": (moved("../slipped.db"), True, "不是本程序的备份"),
    "absolute": (moved("/slipped.db"), True, "不是本程序的备份"),
    "slip under files": (moved("files/../../slipped.db"), True, "不是本程序的备份"),
    "drive": (moved("C:\\slipped.db"), True, "不是本程序的备份"),
    "script": (moved("files/run.py"), True, "不是本程序的备份"),
}


@pytest.mark.parametrize("case", BAD_CONTENT)
def test_a_bad_backup_is_refused_and_the_data_untouched(
    office: Desk, saved: Path, folder: Path, case: str
) -> None:
    change, honest, words = BAD_CONTENT[case]
    office.store.close()
    repacked(saved, change, honest=honest)
    refused(saved, folder, words)


def refused(source: Path, folder: Path, words: str) -> None:
    before, beside = tree(folder), sorted(folder.parent.iterdir())
    with pytest.raises((RuleError, EnvironmentProblem), match=words):
        restoring.restore(source, folder, MOMENT)
    assert tree(folder) == before
    assert sorted(folder.parent.iterdir()) == beside
    assert not list(folder.parent.rglob("slipped*"))


@pytest.mark.parametrize("what", ["text", "empty", "cut", "other zip"])
def test_what_is_no_backup_is_refused(office: Desk, saved: Path, folder: Path, what: str) -> None:
    office.store.close()
    if what == "other zip":
        with zipfile.ZipFile(saved, "w") as archive:
            archive.writestr("a.txt", "a")
    else:
        data = saved.read_bytes()
        saved.write_bytes({"text": b"not a zip", "empty": b"", "cut": data[: len(data) // 2]}[what])
    refused(saved, folder, "不是本程序的备份文件，或文件已损坏")


def test_a_flipped_byte_is_refused_or_changes_nothing(saved: Path, tmp_path: Path) -> None:
    """Also where unpacking itself stumbles; packed data has a few bits that mean the same either way."""
    packed = saved.read_bytes()
    with zipfile.ZipFile(saved) as archive:
        database, length = archive.read("data.db"), archive.getinfo("data.db").compress_size
    sentences = []
    for place in range(60, length, max(1, length // 40)):
        saved.write_bytes(packed[:place] + bytes([packed[place] ^ 0x55]) + packed[place + 1 :])
        fresh = tmp_path / f"恢复到{place}"
        try:
            restoring.restore(saved, fresh, MOMENT)
        except RuleError as error:
            sentences.append(error.sentence)
        assert not fresh.exists() or (fresh / "data.db").read_bytes() == database
    assert len(sentences) > 30
    assert all("已损坏" in sentence for sentence in sentences)


def test_a_backup_that_is_not_there_is_named(office: Desk, folder: Path, tmp_path: Path) -> None:
    office.store.close()
    refused(tmp_path / "没有.saltdesk", folder, "找不到“没有.saltdesk”")


def test_a_restore_that_fails_at_the_last_step_puts_the_data_back(
    office: Desk, saved: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.store.close()
    real = Path.rename

    def rename(self: Path, to: Path) -> Path:
        if self == folder / exchange.FRESH / "files":
            raise OSError(errno.EACCES, "open in another program")
        return real(self, to)

    monkeypatch.setattr(Path, "rename", rename)
    refused(saved, folder, "被其他程序占用")


def test_a_backup_is_not_restored_into_a_synchronised_folder(saved: Path, tmp_path: Path) -> None:
    with pytest.raises(EnvironmentProblem, match="网盘同步目录"):
        restoring.restore(saved, tmp_path / "OneDrive" / "数据", MOMENT)
    assert not (tmp_path / "OneDrive").exists()


def test_the_check_of_everything_names_a_frozen_notice_that_is_gone(
    office: Desk, folder: Path, note: Callable[..., Note]
) -> None:
    name = office.store.files.put(b"%PDF frozen")
    with audit.recorded(office.store, note()):
        NOTICES.insert(IssuedNotice("1", "x", "通知书", "inspections", 1, "盐政处", MOMENT, "甄一", name, 1))
    assert maintenance.problems(office) == []
    shutil.rmtree(folder / "files")
    (problem,) = maintenance.problems(office)
    assert problem.startswith(f"存档文件 {name[:12]}：找不到")
