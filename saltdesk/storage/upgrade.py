"""Preparing the database file for opening: header, version, backup, migration, fingerprint.

A newer file is refused untouched. An older one is backed up, migrated in one transaction and compared with
the fingerprint of its version, because table rebuilds drop triggers and STRICT without a word.
"""

from __future__ import annotations

import glob
import hashlib
import logging
import re
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from playhouse.sqlcipher_ext import SqlCipherDatabase

from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.domain.base.patterns import regex
from saltdesk.domain.base.surroundings import using
from saltdesk.storage.base import copies
from saltdesk.storage.base.connections import PLAIN_HEAD, connect, database_at
from saltdesk.storage.base.failures import doubt_schema, sentences
from saltdesk.storage.recording.upgrade_entry import columns_of, record_upgrade

APPLICATION_ID = 0x53414C54
"""``SALT``: marks our files before any query is run on them."""

HISTORY = (
    "CREATE TABLE IF NOT EXISTS schema_migration "
    "(id INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL UNIQUE, applied TEXT NOT NULL) STRICT"
)
"""The migration runner's table of applied scripts; made here so that it is STRICT."""

SCHEMA_SQL = """SELECT type, name, sql FROM sqlite_master
WHERE NOT (type = 'index' AND sql IS NULL)
AND NOT (type = 'table' AND name IN ('sqlite_sequence', 'sqlite_stat1', 'sqlite_stat4'))
ORDER BY type, name"""
"""Everything but what SQLite makes for itself; a foreign trigger may bear a name of SQLite's kind, too."""

MIGRATIONS = Path(__file__).parent / "migrations"

_log = logging.getLogger(__name__)
_FINGERPRINT = regex(r'^FINGERPRINT = "([0-9a-f]{64})"$', re.MULTILINE)


def _fingerprints() -> dict[int, str]:
    """Return the fingerprint that each script states for the schema it leaves, by version."""
    scripts = sorted(MIGRATIONS.glob("[0-9]*.py"))
    return {int(script.name[:4]): _FINGERPRINT.findall(script.read_text("utf-8"))[0] for script in scripts}


FINGERPRINTS = _fingerprints()
"""SHA-256 of the schema (tables, indexes, triggers) that each version's migrations must produce."""

SCHEMA_VERSION = max(FINGERPRINTS)

_DAMAGED = "请不要覆盖这个文件；从最近的备份恢复：saltdesk restore 备份文件。"


def read_header(path: Path, passphrase: str = "") -> tuple[int, int] | None:
    """Return ``(application_id, user_version)`` of a database of ours, or None for a new, empty one.

    Reads the header from the file first, so that a foreign or newer file is not opened. What an
    interrupted start left in the write-ahead log is not in that header; SQLite is asked for it, as it is for
    the numbers of an encrypted file.

    Raises:
        EnvironmentProblem: the file is not a SQLite database of ours, or it is damaged.
    """
    with using(path):
        if not path.exists() or path.stat().st_size == 0:
            return None
        with path.open("rb") as file:
            head = file.read(100)
    if len(head) >= 100 and passphrase:
        return _ours(path, _recovered(path, passphrase))
    if len(head) < 100 or not head.startswith(PLAIN_HEAD):
        raise EnvironmentProblem(f"“{path.name}”不是本程序的数据库，或文件头已损坏。", _DAMAGED)
    application_id, user_version = int.from_bytes(head[68:72]), int.from_bytes(head[60:64])
    if application_id == APPLICATION_ID and user_version > SCHEMA_VERSION:
        return application_id, user_version
    found = (
        (application_id, user_version) if application_id not in (0, APPLICATION_ID) else _recovered(path, "")
    )
    return _ours(path, found)


def _ours(path: Path, found: tuple[int, int] | None) -> tuple[int, int] | None:
    if found and found[0] != APPLICATION_ID:
        raise EnvironmentProblem(f"“{path.name}”是其他程序的数据库。", "请选择另一个数据文件夹。")
    return found


def _recovered(path: Path, passphrase: str) -> tuple[int, int] | None:
    """Return the two numbers as SQLite sees them, log included; None for a database without tables."""
    # Only a rollback journal needs writing before it can be read; everything else is left untouched.
    mode = "rw" if path.with_name(path.name + "-journal").exists() else "ro"
    with sentences():
        connection = connect(path, passphrase, mode=mode)
        try:
            (application_id,) = connection.execute("PRAGMA application_id").fetchone()
            (user_version,) = connection.execute("PRAGMA user_version").fetchone()
            # Asking for tables reads the whole schema, which the program does once more when it connects.
            is_ours = application_id == APPLICATION_ID
            if not is_ours and not connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
                return None
        finally:
            connection.close()
    return application_id, user_version


def refuse_newer(version: int, path: Path) -> None:
    """Raise ``EnvironmentProblem`` if a newer program wrote the file."""
    if version > SCHEMA_VERSION:
        raise EnvironmentProblem(
            f"“{path.name}”由更新版本的程序建立（格式{version}，本程序支持到{SCHEMA_VERSION}），未作任何改动。",
            "请升级本程序后再打开。",
        )


def fingerprint_of(rows: Iterable[tuple[str, str, str | None]]) -> str:
    """Return the SHA-256 of the normalised SQL of every table, index and trigger (``SCHEMA_SQL``)."""
    text = "\n".join(f"{kind} {name} {' '.join((sql or '').split())}" for kind, name, sql in rows)
    return hashlib.sha256(text.encode()).hexdigest()


def prepare(path: Path, at: datetime, passphrase: str = "") -> str:
    """Build or upgrade the database at ``path`` to the present version; ``at`` is the time of the entry.

    Return a sentence about the upgrade and the copy of the old file, or an empty text.

    Raises:
        EnvironmentProblem: damaged, foreign or newer file; the old file is left as it was.
    """
    header = read_header(path, passphrase)
    version = header[1] if header else 0
    refuse_newer(version, path)
    if version == SCHEMA_VERSION:
        return ""
    kept = path.with_name(f"{path.stem}-升级前-格式{version}.db")
    if version:
        copies.copy_verified(path, kept, passphrase)
    _migrate(path, version, at, passphrase)
    if not version:
        return ""
    steps = f"格式{version}升级到{SCHEMA_VERSION}"
    return f"数据已升级到新版本程序的格式（{steps}），升级前的数据保留在“{kept.name}”。"


def _migrate(path: Path, version: int, at: datetime, passphrase: str) -> None:
    from playhouse.migrations import Runner  # takes 9 ms of the start; only a new or older file needs it

    database = database_at(path, passphrase, lock_type="EXCLUSIVE")
    with database.connection_context():
        database.execute_sql("PRAGMA journal_mode=wal")
        with database.atomic():
            database.execute_sql(HISTORY)
            before = columns_of(database)
            rows = database.execute_sql(SCHEMA_SQL).fetchall()
            doubt_schema(bool(version) and fingerprint_of(rows) != FINGERPRINTS.get(version))
            Runner(database, glob.escape(str(MIGRATIONS))).up()
            database.execute_sql(f"PRAGMA application_id={APPLICATION_ID}")
            database.execute_sql(f"PRAGMA user_version={SCHEMA_VERSION}")
            if version:
                record_upgrade(database, version, before, at)
            _check(database)
        database.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")


def _check(database: SqlCipherDatabase) -> None:
    """Raise an error if the schema is not exactly that of this version."""
    if database.execute_sql("PRAGMA foreign_key_check").fetchall():
        raise EnvironmentProblem("升级后的数据关联不完整，已恢复原状。", _DAMAGED)
    if database.execute_sql("PRAGMA quick_check").fetchone()[0] != "ok":
        raise EnvironmentProblem("升级后的数据库未通过检查，已恢复原状。", _DAMAGED)
    found = fingerprint_of(database.execute_sql(SCHEMA_SQL).fetchall())
    if found != FINGERPRINTS[SCHEMA_VERSION]:
        _log.error("schema %d has the fingerprint %s", SCHEMA_VERSION, found)
        raise EnvironmentProblem("升级后的表结构与本程序不符，已恢复原状。", "请重新安装本程序后重试。")
