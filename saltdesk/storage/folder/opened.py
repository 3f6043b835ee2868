"""Readable copies of stored files for other programs: in a private folder, emptied at start and exit.

The data is encrypted and the copy is not, so it lies beside the data and not among the temporary files of
the machine, which nobody empties after a crash.
"""

from __future__ import annotations

import shutil
import stat
from contextlib import suppress
from pathlib import Path
from typing import Final

from saltdesk.domain.base.surroundings import using
from saltdesk.storage.base.durable import OWN_ALONE, OWN_FOLDER

FOLDER: Final = "打开的副本"
_READ_ONLY: Final = 0o400


def copy_out(folder: Path, place: str, name: str, content: bytes) -> Path:
    """Write a read-only copy of a stored file and return its path.

    ``folder`` is the data folder, ``place`` keeps files of one name apart.

    Raises:
        EnvironmentProblem: no space or no permission.
    """
    target = folder / FOLDER / place / name
    with using(target):
        for one in (target.parent.parent, target.parent):
            one.mkdir(OWN_FOLDER, exist_ok=True)
        target.unlink(missing_ok=True)
        target.touch(OWN_ALONE)
        target.write_bytes(content)
        target.chmod(_READ_ONLY)
    return target


def empty(folder: Path) -> None:
    """Delete all copies; one that another program still holds open goes at the next start."""
    opened = folder / FOLDER
    with suppress(OSError):
        for path in opened.rglob("*"):
            if path.is_file():
                path.chmod(stat.S_IRUSR | stat.S_IWUSR)
        shutil.rmtree(opened, ignore_errors=True)
