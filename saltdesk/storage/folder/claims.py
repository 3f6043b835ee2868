"""Claims on a data folder: shared while it is open, exclusive while its content is replaced."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from time import monotonic, sleep

from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.domain.base.surroundings import environment_problem
from saltdesk.storage.base.durable import OWN_ALONE
from saltdesk.storage.folder.file_locks import lock

FILE = "saltdesk.claim"
"""Name of the locked file. It stays in the folder: data may move, the folder and this file never do."""

_PATIENCE, _PAUSE = 1.0, 0.02
"""Seconds a claim waits, so that a short command does not cause a refusal; seconds between two tries."""

_IN_USE = "数据正在使用中，没有改动。", "请关闭“盐政事务台”窗口，等其他 saltdesk 命令结束后重试。"
_BEING_REPLACED = "正在恢复数据，暂时不能打开。", "请等恢复完成后重试。"
_READ_ONLY = "数据文件夹是只读的，没有保存。", "请检查磁盘和文件夹的写入权限后重试。"
_DENIED = (errno.EACCES, errno.EPERM, errno.EROFS)


class Claim:
    """Lock on a data folder; it ends on release, at the latest with the process."""

    def __init__(self, handle: int) -> None:
        self._handle: int | None = handle

    def release(self) -> None:
        """Release the folder; a second call does nothing."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


def share(folder: Path) -> Claim:
    """Claim ``folder`` together with others and return the claim.

    Raises:
        EnvironmentProblem: its content is being replaced, or the folder is read-only.
    """
    return _claim(folder / FILE, is_alone=False)


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Claim ``folder`` exclusively for the block.

    Raises:
        EnvironmentProblem: somebody uses it, or the folder is read-only.
    """
    claim = _claim(folder / FILE, is_alone=True)
    try:
        yield
    finally:
        claim.release()


@contextmanager
def alone_at_once(folder: Path) -> Iterator[bool]:
    """Claim ``folder`` exclusively for the block without waiting; yield whether that was possible."""
    try:
        claim = _claim(folder / FILE, is_alone=True, patience=0)
    except EnvironmentProblem:
        yield False
        return
    try:
        yield True
    finally:
        claim.release()


def _claim(path: Path, *, is_alone: bool, patience: float | None = None) -> Claim:
    end = monotonic() + (_PATIENCE if patience is None else patience)
    while True:
        handle = _opened(path)
        try:
            if lock(handle, is_exclusive=is_alone) and _is_in_place(handle, path):
                return Claim(handle)
        except OSError as error:
            os.close(handle)
            raise environment_problem(error, path.parent) from error
        os.close(handle)
        if monotonic() >= end:
            raise EnvironmentProblem(*(_IN_USE if is_alone else _BEING_REPLACED))
        sleep(_PAUSE)


def _opened(path: Path) -> int:
    try:
        return os.open(path, os.O_RDONLY | os.O_CREAT, OWN_ALONE)
    except OSError as error:
        if error.errno in _DENIED:
            raise EnvironmentProblem(*_READ_ONLY) from error
        raise environment_problem(error, path.parent) from error


def _is_in_place(handle: int, path: Path) -> bool:
    """Return whether the locked file still has its name; a refused restore removes the folder it made."""
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except FileNotFoundError:
        return False


def remove_folder(folder: Path) -> None:
    """Remove a new folder that holds only the claim; call it inside ``alone``."""
    # Windows keeps the open file, and with it a folder without data.
    with suppress(OSError):
        (folder / FILE).unlink()
        folder.rmdir()
