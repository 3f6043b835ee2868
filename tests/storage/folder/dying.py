"""Runs work in a process that is killed, or gets an error, at its n-th change to the disk."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable
from pathlib import Path

CHANGES = {"os.rename", "os.mkdir", "os.remove", "os.rmdir"}
_DIED = 9


def dies_at(step: int, place: Path, work: Callable[[], object], *, refused_at: int = 0) -> bool:
    """Run ``work`` in a process that exits without cleanup before its ``step``-th change below ``place``.

    Return False if the work ends before that change. Rename number ``refused_at`` raises OSError (0: none).
    """
    child = os.fork()
    if not child:
        status = 1
        try:
            sys.addaudithook(_hook(step, place, refused_at))
            try:
                work()
            except Exception:
                if not refused_at:
                    raise
            status = 0
        finally:
            os._exit(status)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert status in (0, _DIED), f"the work failed by itself with status {status}"
    return status == _DIED


def _hook(step: int, place: Path, refused_at: int) -> Callable[[str, tuple[object, ...]], None]:
    counted = {"changes": 0, "moves": 0}

    def look(event: str, arguments: tuple[object, ...]) -> None:
        if not _is_change(event, arguments):
            return
        counted["changes"] += 1
        if counted["changes"] == step:
            os._exit(_DIED)
        counted["moves"] += event == "os.rename"
        if event == "os.rename" and counted["moves"] == refused_at:
            raise OSError(errno.EACCES, "held by another program")

    def _is_change(event: str, arguments: tuple[object, ...]) -> bool:
        if event == "open":
            return _is_below(arguments[0]) and bool(int(str(arguments[2])) & os.O_CREAT)
        return event in CHANGES and (_is_below(arguments[0]) or event in ("os.remove", "os.rmdir"))

    def _is_below(path: object) -> bool:
        return isinstance(path, str | Path) and str(path).startswith(str(place))

    return look
