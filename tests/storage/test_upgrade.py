"""From the file on disk to a database this program may open: new, older, newer, foreign and damaged files."""

import os
import random
import re
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import peewee
import pytest
from sqlcipher3 import dbapi2

from saltdesk.domain.base.audit import HOUSEKEEPING
from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.services.desk.desk import Desk
from saltdesk.services.house import maintenance
from saltdesk.storage import registry, upgrade
from saltdesk.storage.areas.complaints import COMPLAINTS
from saltdesk.storage.areas.people import OFFICES
from saltdesk.storage.database import Store
from saltdesk.storage.folder import claims
from saltdesk.storage.recording.private_columns import PRIVATE_COLUMNS, SALT
from saltdesk.storage.statistics import INDEXES
from saltdesk.storage.tables.base import Table, database
from tests.storage.rows import content

assert registry.RECORDS, "imported, so that every table is known"
TABLES: list[type[Table]] = sorted(Table.__subclasses__(), key=lambda table: table._meta.table_name)
NOISE = random.Random(7).randbytes(5000)
forking = pytest.mark.skipif(sys.platform == "win32", reason="needs fork")


def killed_at(sql: str, work: Callable[[], object]) -> None:
    """Do ``work`` in a process that dies, without any cleaning up, when it comes to the statement ``sql``."""
    child = os.fork()
    if not child:
        real = upgrade.SqlCipherDatabase.execute_sql

        def dying(self: object, statement: str, *args: object) -> object:
            if statement == sql:
                os._exit(9)
            return real(self, statement, *args)

        upgrade.SqlCipherDatabase.execute_sql = dying  # type: ignore[method-assign]
        try:
            work()
        finally:
            os._exit(0)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9


def statement(sql: str) -> list[tuple[object, ...]]:
    return database.execute_sql(sql).fetchall()


# --- a new database


def test_a_new_database_has_the_fingerprint_of_its_version(store: Store) -> None:
    assert (
        upgrade.fingerprint_of(statement(upgrade.SCHEMA_SQL)) == upgrade.FINGERPRINTS[upgrade.SCHEMA_VERSION]
    )
    assert upgrade.read_header(store.path) == (upgrade.APPLICATION_ID, upgrade.SCHEMA_VERSION)


def test_every_table_is_strict(store: Store) -> None:
    rows = statement(
        "SELECT name, strict FROM pragma_table_list WHERE schema='main' AND name NOT LIKE 'sqlite_%'"
    )
    assert len(rows) > len(TABLES)
    assert [name for name, strict in rows if not strict] == []


def test_every_table_of_records_has_its_three_triggers(store: Store) -> None:
    """A record is a row with a version; all of them are audited, whatever table is added."""
    triggers = {name for (name,) in statement("SELECT name FROM sqlite_master WHERE type='trigger'")}
    names = [table._meta.table_name for table in TABLES if "version" in table._meta.fields]
    assert len(names) == len(registry.RECORDS)
    expected = {f"{name}_{what}" for name in names for what in ("added", "changed", "removed")}
    expected |= {f"{name}_{what}" for name in HOUSEKEEPING for what in ("added", "changed", "removed")}
    expected |= {f"{name}_salted" for name in PRIVATE_COLUMNS}
    assert triggers == expected | {"audit_no_update", "audit_no_delete", "audit_in_order"}


def test_the_private_columns_are_those_the_triggers_hide(store: Store) -> None:
    hiding = {}
    for name, sql in statement(
        "SELECT tbl_name, sql FROM sqlite_master WHERE name LIKE '%\\_added' ESCAPE '\\'"
    ):
        hidden = re.findall(r"'(\w+)', CASE WHEN", str(sql))
        hiding |= {name: set(hidden)} if hidden else {}
    assert hiding == {name: set(columns) for name, columns in PRIVATE_COLUMNS.items()}


def test_triggers_hand_over_every_column(store: Store) -> None:
    for table in TABLES:
        meta = table._meta
        if "version" in meta.fields:
            sql = statement(f"SELECT sql FROM sqlite_master WHERE name='{meta.table_name}_changed'")[0][0]
            columns = {field.column_name for field in meta.sorted_fields} - {"id", SALT}
            assert [name for name in columns if f"'{name}', " not in str(sql)] == []


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table._meta.table_name)
def test_tables_of_the_program_agree_with_the_migrated_schema(store: Store, table: type[Table]) -> None:
    meta = table._meta
    declared = {
        (field.column_name, field.field_type in ("INT", "AUTO"), field.null) for field in meta.sorted_fields
    }
    rows = statement(f"PRAGMA table_info({meta.table_name})")
    assert {(name, kind == "INTEGER", not required) for _, name, kind, required, *_ in rows} == declared
    wanted = {
        (tuple(field.column_name for field in index._expressions), index._unique)
        for index in meta.fields_to_index()
    }
    found = database.get_indexes(meta.table_name)
    assert {
        (tuple(index.columns), index.unique)
        for index in found
        if not index.name.startswith("sqlite_") and index.name not in INDEXES
    } == wanted
    keys = {(key.column, key.dest_table) for key in database.get_foreign_keys(meta.table_name)}
    assert keys == {
        (field.column_name, field.rel_model._meta.table_name)
        for field in meta.sorted_fields
        if isinstance(field, peewee.ForeignKeyField)
    }


def test_a_file_of_zero_bytes_counts_as_new(folder: Path) -> None:
    folder.mkdir()
    (folder / "data.db").touch()
    Store.open(folder, create=True).close()
    assert upgrade.read_header(folder / "data.db") == (upgrade.APPLICATION_ID, upgrade.SCHEMA_VERSION)


@forking
@pytest.mark.parametrize(
    "moment", [f"PRAGMA user_version={upgrade.SCHEMA_VERSION}", "PRAGMA wal_checkpoint(TRUNCATE)"]
)
def test_a_first_start_that_is_killed_is_no_hindrance(folder: Path, moment: str) -> None:
    """Before the commit nothing is there, after it everything, though only in the log: both are ours."""
    folder.mkdir()
    killed_at(moment, lambda: Store.open(folder, create=True))
    assert (folder / "data.db").stat().st_size > 0
    Store.open(folder, create=True).close()
    assert upgrade.read_header(folder / "data.db") == (upgrade.APPLICATION_ID, upgrade.SCHEMA_VERSION)


# --- files that are refused


def refused(folder: Path, words: str) -> None:
    """The file is refused with these words, and not one byte of it changes."""
    before = (folder / "data.db").read_bytes()
    with pytest.raises(EnvironmentProblem, match=words):
        Store.open(folder)
    assert (folder / "data.db").read_bytes() == before


def set_header(path: Path, offset: int, value: int) -> None:
    with path.open("rb+") as file:
        file.seek(offset)
        file.write(value.to_bytes(4))


@pytest.fixture
def closed(folder: Path) -> Path:
    """A folder with a sound database that nobody has open."""
    Store.open(folder, create=True).close()
    return folder


def test_a_newer_file_is_refused_untouched(closed: Path) -> None:
    set_header(closed / "data.db", 60, upgrade.SCHEMA_VERSION + 1)
    refused(closed, "更新版本的程序")
    assert sorted(path.name for path in closed.iterdir()) == ["data.db", claims.FILE]


def test_a_database_of_another_program_is_refused_untouched(folder: Path) -> None:
    folder.mkdir()
    connection = dbapi2.connect(str(folder / "data.db"))
    connection.execute("CREATE TABLE song (title TEXT)")
    connection.commit()
    connection.close()
    refused(folder, "其他程序的数据库")


def test_a_database_with_the_mark_of_another_program_is_refused_untouched(closed: Path) -> None:
    set_header(closed / "data.db", 68, 0x47504B47)
    refused(closed, "其他程序的数据库")


@pytest.mark.parametrize(
    "content",
    [
        "投诉登记簿\n".encode() * 50,
        b"SQLite format 3\x00",
        b"PK\x03\x04" + bytes(200),
        NOISE,
    ],
    ids=["text", "short", "zip", "noise"],
)
def test_what_is_no_database_is_refused_untouched(folder: Path, content: bytes) -> None:
    folder.mkdir()
    (folder / "data.db").write_bytes(content)
    refused(folder, "不是本程序的数据库")


def test_a_damaged_header_is_refused_untouched(closed: Path) -> None:
    set_header(closed / "data.db", 0, 0)
    refused(closed, "文件头已损坏")


def test_a_folder_in_the_place_of_the_file_is_refused(folder: Path) -> None:
    (folder / "data.db").mkdir(parents=True)
    with pytest.raises(EnvironmentProblem, match=r"data\.db"):
        Store.open(folder)


@pytest.mark.parametrize("share", [0.05, 0.3, 0.9])
def test_a_truncated_file_is_refused_untouched(closed: Path, share: float) -> None:
    with (closed / "data.db").open("rb+") as file:
        file.truncate(int((closed / "data.db").stat().st_size * share))
    refused(closed, "已损坏")


@pytest.mark.parametrize("lost", [b"source TEXT NOT NULL", b"CREATE TABLE mandate ("])
def test_a_schema_that_lost_a_name_is_reported_as_damage(closed: Path, desk: Desk, lost: bytes) -> None:
    desk.store.close()
    data = (closed / "data.db").read_bytes()
    assert lost in data
    other = lost.replace(b"source", b"sauce_").replace(b"mandate", b"mandata")
    (closed / "data.db").write_bytes(data.replace(lost, other))
    with pytest.raises(EnvironmentProblem, match="已损坏"):
        maintenance.open_desk(closed, desk.actor, desk.clock)


def test_damaged_pages_are_reported_as_damage(
    closed: Path, desk: Desk, register: Callable[..., Complaint]
) -> None:
    for _ in range(50):
        register(facts="某日某时" * 200)
    desk.store.close()
    size = (closed / "data.db").stat().st_size
    with (closed / "data.db").open("rb+") as file:
        file.seek(4096)
        file.write((NOISE * 200)[: size - 4096])
    with pytest.raises(EnvironmentProblem, match="已损坏"):
        maintenance.open_desk(closed, desk.actor, desk.clock)


# --- upgrades

NEXT = upgrade.SCHEMA_VERSION + 1
ADD_COLUMN = '''"""Schema {next}: a column more."""


def up(_migrator, database):
    database.execute_sql("ALTER TABLE office ADD COLUMN phone TEXT NOT NULL DEFAULT ''")
'''
FAIL_HALFWAY = ADD_COLUMN + '    database.execute_sql("DROP TABLE no_such_table")\n'
REBUILD = '''"""Schema {next}: peewee rebuilds the table, and forgets its triggers and STRICT."""

from peewee import TextField


def up(migrator, database):
    migrator.migrate(migrator.alter_column_type("office", "name", TextField(null=True)))
'''
ORPHAN = ADD_COLUMN + (
    '    database.execute_sql("INSERT INTO duty_item '
    "VALUES (99, 999, '', '', '', '', '', 1, '', '', NULL)\")\n"
)


@pytest.fixture
def old(desk: Desk, register: Callable[..., Complaint]) -> Iterator[Path]:
    """The folder of an office that works with the present version, about to become the older one."""
    for _ in range(3):
        register()
    desk.store.close()
    yield desk.store.folder
    if not database.is_closed():
        database.close()


@pytest.fixture
def release(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Make this program the next version, with this script as its migration."""

    def released(script: str) -> None:
        scripts = tmp_path / "程序[1]" / "migrations"
        shutil.copytree(upgrade.MIGRATIONS, scripts)
        (scripts / f"{NEXT:04d}_next.py").write_text(script, encoding="utf-8")
        fingerprints = upgrade.FINGERPRINTS | {NEXT: expected_fingerprint()}
        monkeypatch.setattr(upgrade, "MIGRATIONS", scripts)
        monkeypatch.setattr(upgrade, "SCHEMA_VERSION", NEXT)
        monkeypatch.setattr(upgrade, "FINGERPRINTS", fingerprints)

    def expected_fingerprint() -> str:
        """Of the present schema with the column more and the script noted."""
        Store.open(tmp_path / "样板", create=True).close()
        connection = dbapi2.connect(str(tmp_path / "样板" / "data.db"))
        connection.execute("ALTER TABLE office ADD COLUMN phone TEXT NOT NULL DEFAULT ''")
        rows = connection.execute(upgrade.SCHEMA_SQL).fetchall()
        connection.close()
        return upgrade.fingerprint_of(rows)

    return released


def backup_of(folder: Path) -> Path:
    return folder / f"data-升级前-格式{upgrade.SCHEMA_VERSION}.db"


def test_an_older_file_is_backed_up_and_upgraded(old: Path, release: Callable[[str], None]) -> None:
    before, backup = content(old / "data.db"), backup_of(old)
    release(ADD_COLUMN)
    store = Store.open(old)
    assert statement("SELECT DISTINCT phone FROM office") == [("",)]
    assert len(COMPLAINTS.all()) == 3
    store.close()
    assert upgrade.read_header(old / "data.db") == (upgrade.APPLICATION_ID, NEXT)
    assert content(backup) == before
    assert not list(old.glob("*.part"))


def test_an_upgraded_file_is_not_upgraded_twice(old: Path, release: Callable[[str], None]) -> None:
    backup = backup_of(old)
    release(ADD_COLUMN)
    Store.open(old).close()
    backup.unlink()
    Store.open(old).close()
    assert not backup.exists()


@forking
def test_an_upgrade_killed_before_the_checkpoint_keeps_the_true_backup(
    old: Path, release: Callable[[str], None]
) -> None:
    """The new version number is in the log alone; the backup of the old state must not be overwritten."""
    before, backup = content(old / "data.db"), backup_of(old)
    release(ADD_COLUMN)
    killed_at("PRAGMA wal_checkpoint(TRUNCATE)", lambda: Store.open(old))
    assert int.from_bytes((old / "data.db").read_bytes()[60:64]) < NEXT
    Store.open(old).close()
    assert upgrade.read_header(old / "data.db") == (upgrade.APPLICATION_ID, NEXT)
    assert content(backup) == before


@pytest.mark.parametrize(
    ("script", "error"),
    [
        (FAIL_HALFWAY, peewee.OperationalError),
        (REBUILD, EnvironmentProblem),
        (ORPHAN, EnvironmentProblem),
    ],
    ids=["fails halfway", "loses triggers", "orphan"],
)
def test_a_failed_upgrade_leaves_the_old_file_usable_and_a_backup(
    old: Path,
    release: Callable[[str], None],
    monkeypatch: pytest.MonkeyPatch,
    script: str,
    error: type[Exception],
) -> None:
    before, backup = content(old / "data.db"), backup_of(old)
    release(script)
    with pytest.raises(error):
        Store.open(old)
    monkeypatch.undo()
    assert content(old / "data.db") == before
    assert content(backup) == before
    store = Store.open(old)
    assert len(COMPLAINTS.all()) == 3
    assert len(OFFICES.all()) > 3
    store.close()


def test_a_rebuild_that_loses_triggers_is_named(old: Path, release: Callable[[str], None]) -> None:
    release(REBUILD)
    with pytest.raises(EnvironmentProblem, match="表结构与本程序不符"):
        Store.open(old)


def test_a_half_written_page_found_by_the_check_stops_the_upgrade(
    old: Path, release: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    release(ADD_COLUMN)
    real = upgrade.SqlCipherDatabase.execute_sql

    class Answer:
        def fetchone(self) -> tuple[str]:
            return ("row 3 missing from index office_code",)

    def damaged(self: object, sql: str, *args: object) -> object:
        return Answer() if sql == "PRAGMA quick_check" else real(self, sql, *args)

    monkeypatch.setattr(upgrade.SqlCipherDatabase, "execute_sql", damaged)
    with pytest.raises(EnvironmentProblem, match="未通过检查，已恢复原状"):
        Store.open(old)
    assert upgrade.read_header(old / "data.db") == (upgrade.APPLICATION_ID, NEXT - 1)


def test_an_upgrade_without_room_for_its_backup_is_not_begun(
    old: Path, release: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = content(old / "data.db")
    release(ADD_COLUMN)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(EnvironmentProblem, match="磁盘空间不足"):
            Store.open(old)
    assert content(old / "data.db") == before
    assert not list(old.glob("*升级前*"))
