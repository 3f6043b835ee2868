"""Encrypting the data of an office that was plain until now; cut at any moment, nothing is lost.

The encrypted data is complete and checked beside the plain one before both change places in one step that the
next start finishes or undoes (``storage/folder/exchange.py``). The plain data is deleted only after that.
"""

from __future__ import annotations

import glob
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Final

from sqlcipher3 import dbapi2

from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.domain.base.progress import Progress, unwatched
from saltdesk.domain.base.surroundings import using
from saltdesk.storage import upgrade
from saltdesk.storage.base.connections import connect, is_plain
from saltdesk.storage.base.failures import sentences
from saltdesk.storage.files import FileStore
from saltdesk.storage.folder import exchange
from saltdesk.storage.folder.mark import MARK
from saltdesk.storage.keys.data_key import DATA, DRAFTS, FILES, DataKey
from saltdesk.storage.keys.key_ring import read_ring, write_ring

ASIDE: Final = "-加密前-"
"""Part of the name of the folder that keeps the plain data until the encrypted one was opened and checked."""

_DATABASES: Final = {"data.db": DATA, "drafts.db": DRAFTS}
"""The databases that are encrypted, with the purpose of their key; the search index is built again."""

_NUMBERS: Final = ("application_id", "user_version")


def encrypt(folder: Path, key: DataKey, moment: datetime, progress: Progress = unwatched) -> None:
    """Exchange the plain data in ``folder`` for the same data encrypted under ``key``.

    No store may be open. The plain data stays beside the folder until ``delete_plain``.

    Raises:
        EnvironmentProblem: the data is in use or damaged, or there is no space; everything is as it was.
    """
    with using(folder), exchange.making_fresh(folder) as fresh:
        for name, purpose in _DATABASES.items():
            if (folder / name).exists():
                _encrypt_database(folder / name, fresh / name, key.passphrase(purpose))
        _seal_files(folder / "files", FileStore(fresh / "files", key.part(FILES)), progress)
        if (folder / "reports").exists():
            shutil.copytree(folder / "reports", fresh / "reports")
        if (folder / MARK).exists():
            shutil.copy2(folder / MARK, fresh / MARK)
        write_ring(fresh, replace(read_ring(folder), is_encrypted=True))
        exchange.put_in_place(folder, moment, ASIDE)


def _encrypt_database(source: Path, target: Path, passphrase: str) -> None:
    """Write ``source`` encrypted to ``target``, and compare both."""
    with sentences():
        connection = connect(source, "", mode="rw")
        try:
            connection.execute("ATTACH DATABASE ? AS safe KEY ?", (str(target), passphrase))
            connection.execute("SELECT sqlcipher_export('safe')")
            for name in _NUMBERS:
                (number,) = connection.execute(f"PRAGMA main.{name}").fetchone()
                connection.execute(f"PRAGMA safe.{name}={number}")
            connection.execute("PRAGMA safe.journal_mode=wal")
            _compare(connection)
        finally:
            connection.close()
    if is_plain(target):
        raise EnvironmentProblem("数据没有加密成功，原数据没有改动。", "请重试，仍不成功时联系管理员。")


def _compare(connection: dbapi2.Connection) -> None:
    """Raise an error unless the encrypted copy is sound and has the same schema and rows."""
    (verdict,) = connection.execute("PRAGMA safe.quick_check").fetchone()
    schemas = [
        upgrade.fingerprint_of(connection.execute(_schema(side)).fetchall()) for side in ("main", "safe")
    ]
    tables = [
        name for (name,) in connection.execute("SELECT name FROM main.sqlite_master WHERE type='table'")
    ]
    counts = [
        [connection.execute(f'SELECT count(*) FROM {side}."{name}"').fetchone() for name in tables]
        for side in ("main", "safe")
    ]
    if verdict != "ok" or schemas[0] != schemas[1] or counts[0] != counts[1]:
        raise EnvironmentProblem(
            "加密后的数据与原数据不符，原数据没有改动。", "请运行 saltdesk verify 检查数据。"
        )


def _schema(side: str) -> str:
    return upgrade.SCHEMA_SQL.replace("sqlite_master", f"{side}.sqlite_master")


def _seal_files(plain: Path, sealed: FileStore, progress: Progress) -> None:
    paths = [path for path in sorted(plain.rglob("*")) if path.is_file() and path.suffix != ".part"]
    for done, path in enumerate(paths):
        progress(done, len(paths))
        if sealed.put(path.read_bytes()) != path.name:
            raise EnvironmentProblem(
                f"存档文件 {path.name[:12]} 的内容被改动，不能加密。", "请先运行 saltdesk verify 检查数据。"
            )


def plain_leftovers(folder: Path) -> Iterator[Path]:
    """Yield the folders beside ``folder`` that keep its data from before it was encrypted."""
    place = folder.resolve()
    yield from sorted(place.parent.glob(f"{glob.escape(place.name)}{ASIDE}*"))


def delete_plain(folder: Path) -> None:
    """Delete what is left of the plain data: after the encrypted one was checked, or at the next start.

    The disk may keep traces of deleted files; only the encryption of the whole disk hides those.
    """
    if exchange.is_begun(folder):
        return
    for left in plain_leftovers(folder):
        with using(left):
            shutil.rmtree(left)
