"""Backup and restore: one file with database, attachments, the office's templates and their hashes."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import tempfile
import zipfile
import zlib
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from sqlcipher3 import dbapi2

from saltdesk.domain.base.errors import EnvironmentProblem, RuleError
from saltdesk.domain.base.json_text import read_json
from saltdesk.domain.base.progress import Progress, unwatched
from saltdesk.domain.base.surroundings import using
from saltdesk.storage import upgrade
from saltdesk.storage.copies import copy_verified
from saltdesk.storage.database import Store
from saltdesk.storage.durable import settle
from saltdesk.storage.failures import sentences
from saltdesk.storage.folder import exchange, places

_LIST = "清单.json"
_TEMPLATE = re.compile(r"[a-z_]+\.toml")
"""Names of the office's own notice templates."""

SURE = 256 * 1024 * 1024
"""Bytes a backup may unpack to, however small it is."""

STEEPEST = 100
"""Largest ratio of what a larger backup unpacks to and its own size; texts and tables stay below 20."""

LARGEST_LIST = 64 * 1024 * 1024
"""Bytes of the list of members, which is held in memory; half a million attachments need as many."""

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


def back_up(store: Store, target: Path, progress: Progress = unwatched) -> int:
    """Write a verified backup of database and attachments to ``target`` and return its size in bytes.

    Raises:
        EnvironmentProblem: no space or permission; ``target`` is then as it was.
    """
    part = target.with_name(target.name + ".part")
    with using(target), _work(store) as work:
        copy = Path(work) / "data.db"
        copy_verified(store.path, copy, store.passphrase)
        try:
            _pack(part, _members(store, copy), progress)
            part.replace(target)
            settle(target.parent)
        finally:
            part.unlink(missing_ok=True)
    return target.stat().st_size


def _work(store: Store) -> tempfile.TemporaryDirectory[str]:
    # The next start sweeps what has this ending.
    return tempfile.TemporaryDirectory(dir=store.folder, prefix="备份-", suffix=".part")


def _members(store: Store, copy: Path) -> list[tuple[str, Path]]:
    attached = (path for path in store.files.folder.rglob("*") if path.is_file() and path.suffix != ".part")
    own = (path for path in (store.folder / "reports").glob("*.toml") if _TEMPLATE.fullmatch(path.name))
    return [
        ("data.db", copy),
        *((f"files/{path.name}", path) for path in sorted(attached)),
        *((f"reports/{path.name}", path) for path in sorted(own)),
    ]


def _pack(part: Path, members: list[tuple[str, Path]], progress: Progress) -> None:
    hashes = {}
    with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for done, (name, path) in enumerate(members):
            progress(done, len(members))
            archive.write(path, name)
            hashes[name] = _sha256(path)
        archive.writestr(_LIST, json.dumps(hashes, ensure_ascii=False))
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    with zipfile.ZipFile(part) as archive:
        if archive.testzip():
            raise EnvironmentProblem("备份写入后读回有误，没有保存。", "请换一个位置重试。")


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def restore(
    source: Path, folder: Path, moment: datetime, complete: Callable[[Path], object] = lambda _: None
) -> Path | None:
    """Replace the data in ``folder`` by the backup ``source``.

    Returns the folder, beside it, to which the replaced data was moved, or None if there was none. The backup
    is unpacked and checked, and ``complete`` is called with its folder, before anything is replaced.

    Raises:
        RuleError: the file is not a backup of this program, or it is damaged.
        EnvironmentProblem: the folder is in use or cannot be written, or the backup is from a newer program.
    """
    places.refuse_unsafe(folder)
    with using(source):
        source.open("rb").close()
    with using(folder), exchange.making_fresh(folder) as fresh:
        _unpack(source, fresh)
        _check(fresh / "data.db")
        complete(fresh)
        return exchange.put_in_place(folder, moment)


def _unpack(source: Path, fresh: Path) -> None:
    try:
        with zipfile.ZipFile(source) as archive:
            _refuse_bomb(archive, source, fresh)
            hashes: dict[str, str] = read_json(archive.read(_LIST))
            for name, expected in hashes.items():
                place = fresh / _safe(name)
                place.parent.mkdir(parents=True, exist_ok=True)
                with archive.open(name) as packed, place.open("wb") as file:
                    shutil.copyfileobj(packed, file)
                if _sha256(place) != expected:
                    raise RuleError(f"备份文件已损坏：{name} 与校验值不符。请换一份备份。")
    except _BROKEN as error:
        raise RuleError("这不是本程序的备份文件，或文件已损坏。请换一份备份。") from error


def _refuse_bomb(archive: zipfile.ZipFile, source: Path, fresh: Path) -> None:
    """Raise an error if the archive claims to unpack to far more than it can hold, or than the disk can.

    No member unpacks to more than it claims: reading ends there, and its checksum then differs.
    """
    members = archive.infolist()
    total = sum(member.file_size for member in members)
    is_steep = total > SURE and total > STEEPEST * source.stat().st_size
    if is_steep or any(one.filename == _LIST and one.file_size > LARGEST_LIST for one in members):
        raise RuleError("备份文件展开后过大，不是本程序写的备份。请换一份备份。")
    if total > shutil.disk_usage(fresh).free:
        raise EnvironmentProblem("磁盘空间不足，放不下备份中的数据。", "请清理磁盘后重试。")


def _safe(name: str) -> Path:
    """Return the path a member is unpacked to; refuse names this program does not write."""
    kind, _, leaf = name.rpartition("/")
    if name == "data.db":
        return Path(name)
    if kind == "files" and len(leaf) == 64 and leaf.isalnum():
        return Path("files") / leaf[:2] / leaf
    if kind == "reports" and _TEMPLATE.fullmatch(leaf):
        return Path("reports") / leaf
    raise ValueError(name)


def _check(path: Path) -> None:
    header = upgrade.read_header(path)
    if header is None:
        raise RuleError("备份中没有数据库。请换一份备份。")
    upgrade.refuse_newer(header[1], path)
    with sentences():
        connection = dbapi2.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
        try:
            connection.execute("PRAGMA trusted_schema=0")
            verdict = connection.execute("PRAGMA integrity_check").fetchone()[0]
            rows = connection.execute(upgrade.SCHEMA_SQL).fetchall()
        finally:
            connection.close()
    if verdict != "ok":
        raise EnvironmentProblem("备份中的数据库没有通过完整性检查。", "请换一份备份。")
    if upgrade.fingerprint_of(rows) != upgrade.FINGERPRINTS.get(header[1]):
        raise EnvironmentProblem("备份中的表结构与本程序不符，没有恢复。", "请换一份备份，或联系管理员。")
