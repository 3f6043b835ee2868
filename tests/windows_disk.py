"""The disk as Windows has it: no file that this process has open, or that is read-only, is moved or deleted.

Python opens files there without sharing the right to delete them, and so does SQLite. Which files are open
is read from ``/proc/self/fd``.
"""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest import mock

from saltdesk.storage.base import durable

_OPEN = Path("/proc/self/fd")
_SHARING_VIOLATION, _READ_ONLY = "used by this process", "read-only"

Call = Callable[..., Any]


@contextmanager
def windows_disk() -> Iterator[list[str]]:
    """Make moves and deletions fail as Windows does; yield what was refused, for tests that expect it."""
    refused: list[str] = []

    def guarded(call: Call, paths: int) -> Call:
        def checked(*arguments: Any, **named: Any) -> Any:
            places = [_place(one, named) for one in arguments[:paths]]
            for place in places:
                _refuse(place, refused, is_folder=call in (os.rmdir,) or place.is_dir())
            return call(*arguments, **named)

        return checked

    calls = {"replace": 2, "rename": 2, "renames": 2, "unlink": 1, "remove": 1, "rmdir": 1}
    patched = {name: guarded(getattr(os, name), paths) for name, paths in calls.items()}
    with mock.patch.multiple(os, **patched), mock.patch.object(durable, "MOVES_OPEN_FILES", new=False):
        yield refused


def _place(path: Any, named: dict[str, Any]) -> Path:
    """Return the absolute path of an argument, which may be relative to an open folder."""
    folder = named.get("dir_fd") or named.get("src_dir_fd")
    given = Path(os.fsdecode(path))
    return (_OPEN / str(folder)).resolve() / given if folder is not None else given.absolute()


def _refuse(place: Path, refused: list[str], *, is_folder: bool) -> None:
    if any(one == place or (is_folder and place in one.parents) for one in _open_files()):
        refused.append(f"{place.name}: {_SHARING_VIOLATION}")
        raise PermissionError(errno.EACCES, _SHARING_VIOLATION, str(place))
    if place.is_file() and not place.lstat().st_mode & stat.S_IWUSR:
        refused.append(f"{place.name}: {_READ_ONLY}")
        raise PermissionError(errno.EACCES, _READ_ONLY, str(place))


def _open_files() -> list[Path]:
    found = []
    for number in _OPEN.iterdir():
        try:
            target = number.readlink()
        except OSError:
            continue  # It was closed meanwhile.
        if target.is_file():
            found.append(target)
    return found
