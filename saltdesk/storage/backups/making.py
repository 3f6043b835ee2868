"""Writing a backup: one file with database, stored files, templates, ring of keys, hashes and a head."""

from __future__ import annotations

import hashlib
import json
import shutil
import zipfile
from contextlib import closing
from datetime import datetime
from pathlib import Path

from saltdesk import __version__
from saltdesk.domain.backups.head import Backup, BackupHead
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.domain.base.progress import Progress, unwatched
from saltdesk.domain.base.surroundings import using
from saltdesk.storage import upgrade
from saltdesk.storage.backups.members import (
    DATABASE,
    HEAD,
    LIST,
    content_of,
    house_members,
    stored_members,
)
from saltdesk.storage.backups.reading import sha256_of
from saltdesk.storage.backups.work_files import WorkFile, writing
from saltdesk.storage.base import copies
from saltdesk.storage.base.connections import connect
from saltdesk.storage.base.failures import sentences
from saltdesk.storage.database import Store

_PIECE = 1024 * 1024
_ROOM = 1.2
"""Room a backup needs, as a multiple of the data: database copy and archive lie there at the same time."""


@dataclass
class _Steps:
    """Reports the bytes done, in kilobytes."""

    progress: Progress
    total: int
    done: int = 0

    def add(self, size: int) -> None:
        self.done += size
        self.tell()

    def tell(self, more: int = 0) -> None:
        self.progress(min(self.done + more, self.total) // 1024, max(self.total // 1024, 1))


def back_up(store: Store, target: Path, at: datetime, progress: Progress = unwatched) -> Backup:
    """Write a verified backup to ``target`` and return it.

    The work files lie beside the target. The copy has the key of the data; ``at`` is the moment its head
    tells.

    Raises:
        EnvironmentProblem: no space or permission; ``target`` is then as it was.
    """
    with using(target), writing(target) as work:
        size = store.path.stat().st_size
        steps = _Steps(progress, 2 * size)
        _refuse_small(target.parent, 2 * size)
        copies.copy_to(
            store.path, work.copy, store.passphrase, lambda d, of: steps.tell(size * d // max(of, 1))
        )
        steps.add(size)
        with sentences(), closing(connect(work.copy, store.passphrase, mode="ro")) as copy:
            content = content_of(copy)
        stored, missing = stored_members(store, content.named)
        members = [(DATABASE, work.copy), *stored, *house_members(store)]
        steps.total += sum(path.stat().st_size for _, path in members[1:])
        _refuse_small(target.parent, steps.total - size)
        key = store.key.id if store.key else ""
        head = BackupHead(
            at, __version__, upgrade.SCHEMA_VERSION, key, content.counts, content.anchor, len(stored), missing
        )
        hashes = _pack(work, members, head, steps, is_dense=not key)
        work.flush()
        _read_back(work, hashes)
        work.publish()
    return Backup(target, target.stat().st_size, at, head)


def _refuse_small(folder: Path, needed: int) -> None:
    if shutil.disk_usage(folder).free < needed * _ROOM:
        shown = max(int(needed * _ROOM) // 1024 // 1024, 1)
        raise EnvironmentProblem(
            f"“{folder.name}”所在的磁盘空间不足，备份约需 {shown:,} MB。",
            "请清理那块磁盘，或另选一个文件夹。",
        )


def _pack(
    work: WorkFile, members: list[tuple[str, Path]], head: BackupHead, steps: _Steps, *, is_dense: bool
) -> dict[str, str]:
    """Write the archive and return the hash of each member.

    Encrypted data does not become smaller, nor do documents, most of which are packed in themselves.
    """
    hashes = {}
    with zipfile.ZipFile(work.file, "w", compresslevel=1) as archive:
        for name, path in members:
            is_packed = is_dense and not name.startswith("files/")
            hashes[name] = _pack_one(archive, name, path, steps, is_packed=is_packed)
        told = json.dumps(head.told(), ensure_ascii=False, indent=1).encode()
        archive.writestr(HEAD, told)
        hashes[HEAD] = hashlib.sha256(told).hexdigest()
        archive.writestr(LIST, json.dumps(hashes, ensure_ascii=False))
    return hashes


def _pack_one(archive: zipfile.ZipFile, name: str, path: Path, steps: _Steps, *, is_packed: bool) -> str:
    digest = hashlib.sha256()
    member = zipfile.ZipInfo.from_file(path, name, strict_timestamps=False)
    member.compress_type = zipfile.ZIP_DEFLATED if is_packed else zipfile.ZIP_STORED
    with path.open("rb") as file, archive.open(member, "w") as packed:
        while piece := file.read(_PIECE):
            digest.update(piece)
            packed.write(piece)
            steps.add(len(piece))
    return digest.hexdigest()


def _read_back(work: WorkFile, hashes: dict[str, str]) -> None:
    with zipfile.ZipFile(work.file) as archive:
        for name, expected in hashes.items():
            with archive.open(name) as packed:
                if sha256_of(packed) != expected:
                    raise EnvironmentProblem("备份写入后读回有误，没有保存。", "请换一个位置重试。")
