"""Runs work in a process on whose disk nothing can be made any more from its n-th change on."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable
from pathlib import Path

from saltdesk.domain.base.errors import EnvironmentProblem

_CHANGES = {"os.rename", "os.mkdir"}
_FITS, _SAID, _FAILED = 0, 7, 8


def full_from(step: int, place: Path, work: Callable[[], object]) -> bool:
    """Run ``work`` in a process for which the disk below ``place`` is full from its ``step``-th change on.

    Return whether the work failed; its sentence must name the full disk.
    """
    child = os.fork()
    if not child:
        status = _FAILED
        try:
            sys.addaudithook(_hook(step, place))
            try:
                work()
                status = _FITS
            except EnvironmentProblem as problem:
                status = _SAID if "磁盘空间不足" in problem.what else _FAILED
        finally:
            os._exit(status)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert status in (_FITS, _SAID), f"change {step}: the work failed without naming the full disk"
    return status == _SAID


def _hook(step: int, place: Path) -> Callable[[str, tuple[object, ...]], None]:
    seen = {"changes": 0}

    def look(event: str, arguments: tuple[object, ...]) -> None:
        makes = event in _CHANGES or (event == "open" and bool(int(str(arguments[2])) & os.O_CREAT))
        if makes and isinstance(arguments[0], str | Path) and str(arguments[0]).startswith(str(place)):
            seen["changes"] += 1
            if seen["changes"] >= step:
                raise OSError(errno.ENOSPC, "No space left on device")

    return look
