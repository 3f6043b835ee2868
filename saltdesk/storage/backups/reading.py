"""Reading a backup that may be damaged or hostile: its head, its members, and the checks of its database."""

from __future__ import annotations

import hashlib
import shutil
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import IO

from saltdesk.domain.backups.head import FORMAT, Backup, BackupHead, read_head
from saltdesk.domain.base.errors import EnvironmentProblem, RuleError
from saltdesk.domain.base.json_text import read_json
from saltdesk.domain.base.progress import Progress, unwatched
from saltdesk.domain.base.surroundings import using
from saltdesk.storage import upgrade
from saltdesk.storage.backups.members import DATABASE, HEAD, LIST, content_of, place_of
from saltdesk.storage.base.connections import connect
from saltdesk.storage.base.failures import sentences
from saltdesk.storage.keys import key_ring

SURE = 256 * 1024 * 1024
"""Bytes a backup may unpack to, however small it is."""

STEEPEST = 100
"""Largest ratio of what a larger backup unpacks to and its own size; texts and tables stay below 20."""

LARGEST_LIST = 64 * 1024 * 1024
"""Bytes of the list of members, which is held in memory; half a million attachments need as many."""

_LARGEST_HEAD = 4 * 1024 * 1024
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    KeyError,
    ValueError,
    AttributeError,
    RuntimeError,
)
"""Errors raised on reading a damaged backup, or a file that is no backup."""


def sha256_of(file: IO[bytes]) -> str:
    """Return the SHA-256 of an open file."""
    return hashlib.file_digest(file, "sha256").hexdigest()  # type: ignore[arg-type]  # needs only readinto


@contextmanager
def _opened(source: Path) -> Iterator[zipfile.ZipFile]:
    with using(source):
        source.open("rb").close()
    try:
        with zipfile.ZipFile(source) as archive:
            yield archive
    except _BROKEN as error:
        raise RuleError("这不是本程序的备份文件，或文件已损坏。请换一份备份。") from error


def describe(source: Path) -> Backup:
    """Return a backup with its head; its members are not read.

    Raises:
        RuleError: the file is no backup, or damaged.
        EnvironmentProblem: it cannot be read, or is from a newer program.
    """
    with using(source), _opened(source) as archive:
        head = _head(archive, source)
        listed = archive.getinfo(LIST)
        if head and head.schema > upgrade.SCHEMA_VERSION:
            upgrade.refuse_newer(head.schema, source)
        made_at = head.made_at if head else datetime(*listed.date_time)
    return Backup(source, source.stat().st_size, made_at, head)


def _head(archive: zipfile.ZipFile, source: Path) -> BackupHead | None:
    if HEAD not in archive.namelist():
        return None
    if archive.getinfo(HEAD).file_size > _LARGEST_HEAD:
        raise ValueError(HEAD)
    told = read_json(archive.read(HEAD))
    if isinstance(told, dict) and isinstance(told.get("format"), int) and told["format"] > FORMAT:
        raise EnvironmentProblem(f"“{source.name}”由更新版本的程序写成。", "请升级本程序后再打开。")
    return read_head(told)


def ring_of(source: Path) -> key_ring.KeyRing | None:
    """Return the ring of keys in a backup, or None.

    Raises:
        RuleError: the file is no backup, or damaged.
        EnvironmentProblem: the ring is damaged.
    """
    with using(source), _opened(source) as archive:
        if key_ring.FILE not in archive.namelist():
            return None
        if archive.getinfo(key_ring.FILE).file_size > _LARGEST_HEAD:
            raise ValueError(key_ring.FILE)
        return key_ring.ring_in(archive.read(key_ring.FILE), Path(key_ring.FILE))


def unpack(source: Path, fresh: Path, progress: Progress = unwatched) -> None:
    """Unpack a backup into the empty folder ``fresh``; every member agrees with its hash.

    Raises:
        RuleError: the file is no backup, damaged, or would fill the disk.
        EnvironmentProblem: no space or permission.
    """
    with _opened(source) as archive:
        _refuse_bomb(archive, source, fresh)
        hashes: dict[str, str] = read_json(archive.read(LIST))
        for done, (name, expected) in enumerate(hashes.items()):
            progress(done, len(hashes))
            place = fresh / place_of(name)
            place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            if _unpacked(archive, name, place) != expected:
                raise RuleError(f"备份文件已损坏：{name} 与校验值不符。请换一份备份。")
        (fresh / HEAD).unlink(missing_ok=True)


def _unpacked(archive: zipfile.ZipFile, name: str, place: Path) -> str:
    with archive.open(name) as packed, place.open("wb") as file:
        place.chmod(0o600)
        shutil.copyfileobj(packed, file)
    with place.open("rb") as file:
        return sha256_of(file)


def _refuse_bomb(archive: zipfile.ZipFile, source: Path, fresh: Path) -> None:
    """Raise an error if the archive claims to unpack to far more than it can hold, or than the disk can.

    No member unpacks to more than it claims: reading ends there, and its checksum then differs.
    """
    members = archive.infolist()
    total = sum(member.file_size for member in members)
    is_steep = total > SURE and total > STEEPEST * source.stat().st_size
    if is_steep or any(one.filename == LIST and one.file_size > LARGEST_LIST for one in members):
        raise RuleError("备份文件展开后过大，不是本程序写的备份。请换一份备份。")
    if total > shutil.disk_usage(fresh).free:
        raise EnvironmentProblem("磁盘空间不足，放不下备份中的数据。", "请清理磁盘后重试。")


def check(fresh: Path, head: BackupHead | None, passphrase: str) -> None:
    """Check the database that a backup was unpacked to: sound, of a known schema, and as its head tells.

    Raises:
        RuleError: there is none, or the head tells something else.
        EnvironmentProblem: it is foreign, newer or damaged.
    """
    path = fresh / DATABASE
    header = upgrade.read_header(path, passphrase)
    if header is None:
        raise RuleError("备份中没有数据库。请换一份备份。")
    upgrade.refuse_newer(header[1], path)
    with sentences(), closing(connect(path, passphrase, mode="ro")) as connection:
        connection.execute("PRAGMA trusted_schema=0")
        verdict = connection.execute("PRAGMA integrity_check").fetchone()[0]
        if verdict != "ok":
            raise EnvironmentProblem("备份中的数据库没有通过完整性检查。", "请换一份备份。")
        rows = connection.execute(upgrade.SCHEMA_SQL).fetchall()
        if upgrade.fingerprint_of(rows) != upgrade.FINGERPRINTS.get(header[1]):
            raise EnvironmentProblem("备份中的表结构与本程序不符，没有恢复。", "请换一份备份，或联系管理员。")
        if head and header[1] == upgrade.SCHEMA_VERSION:
            content = content_of(connection)
            if (content.counts, content.anchor) != (head.counts, head.anchor):
                raise RuleError("备份的说明与其中的数据不符。请换一份备份。")
