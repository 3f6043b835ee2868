"""Work files of a backup beside its target: locked while somebody writes them, swept afterwards."""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from time import time
from typing import IO, Any, Final

from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.storage.base.durable import OWN_ALONE, OWN_FOLDER, settle
from saltdesk.storage.folder.file_locks import lock

PART: Final = ".part"
COPY: Final = ".db.part"
"""Ending of the copy of the database, which lies beside the work file until it is packed."""

TRIAL: Final = ".试恢复"
"""Ending of the folder in which a backup is tried."""

_OURS = re.compile(
    r"((?:自动备份|盐政事务台备份)-[0-9-]+\.saltbackup)(?:\.(db))?(\.part|\.试恢复)(-journal|-wal|-shm)?"
)
"""Names of the work files of backups that the program names."""

_A_DAY = 24 * 60 * 60
"""Seconds after which nobody writes a file any more."""

_WRITTEN = "“{name}”正由另一个窗口或命令写入。", "请等它完成后重试。"


class WorkFile:
    """The file ``<target>.part``, locked by who writes it."""

    def __init__(self, target: Path) -> None:
        self.target = target
        self.path = target.with_name(target.name + PART)
        self.copy = target.with_name(target.name + COPY)
        self.file: IO[bytes] = os.fdopen(os.open(self.path, os.O_RDWR | os.O_CREAT, OWN_ALONE), "r+b")

    def flush(self) -> None:
        """Flush the file to the disk."""
        self.file.flush()
        os.fsync(self.file.fileno())

    def publish(self) -> None:
        """Give the file the name of its target."""
        if sys.platform == "win32":
            self.file.close()
        self.path.replace(self.target)
        settle(self.target.parent)


@contextmanager
def writing(target: Path, *, needs_lock: bool = False) -> Iterator[WorkFile]:
    """Yield the locked work file of ``target``; remove what was not published.

    A disk that knows no locks is written without them, unless ``needs_lock``.

    Raises:
        EnvironmentProblem: somebody else writes the same target, or it is not known.
    """
    work = WorkFile(target)
    with work.file:
        if not _locked(work.file, needs_lock):
            raise EnvironmentProblem(_WRITTEN[0].format(name=target.name), _WRITTEN[1])
        work.file.truncate()
        try:
            yield work
        finally:
            for path in (*_beside(work.copy), work.path):
                path.unlink(missing_ok=True)


def _beside(copy: Path) -> tuple[Path, ...]:
    return copy, *(copy.with_name(copy.name + ending) for ending in ("-journal", "-wal", "-shm"))


@contextmanager
def trial_folder(source: Path) -> Iterator[Path]:
    """Yield an empty folder beside ``source`` that only its owner may enter; remove it at the end."""
    with writing(source):
        folder = source.with_name(source.name + TRIAL)
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(OWN_FOLDER)
        try:
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)


def _locked(file: IO[Any], needs_lock: bool) -> bool:
    try:
        return lock(file.fileno(), is_exclusive=True)
    except OSError:
        return not needs_lock


def sweep(folder: Path) -> list[str]:
    """Remove the work files that interrupted backups left in ``folder``; return their names.

    Files that somebody writes at this moment stay; where the disk knows no locks, files of the last day do.
    Errors are ignored: the next backup sweeps again.
    """
    found: dict[str, list[Path]] = {}
    with suppress(OSError):
        for path in folder.iterdir():
            ours = _OURS.fullmatch(path.name)
            if ours:
                found.setdefault(ours[1], []).append(path)
    swept: list[str] = []
    for name, paths in sorted(found.items()):
        with suppress(OSError, EnvironmentProblem):
            is_old = all(time() - path.stat().st_mtime > _A_DAY for path in paths)
            with writing(folder / name, needs_lock=not is_old):
                swept += [_removed(path) for path in paths]
    return swept


def _removed(path: Path) -> str:
    """Remove a folder of a trial; the files go at the end of ``writing``."""
    if path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
    return path.name
