"""Folders of automatic backups: their names, what lies there, the rotation, and copies in a second folder."""

from __future__ import annotations

import re
import shutil
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Final

from saltdesk.domain.backups.head import Backup
from saltdesk.domain.backups.rotation import kept
from saltdesk.domain.base.errors import EnvironmentProblem, SaltdeskError
from saltdesk.domain.base.progress import Progress, unwatched
from saltdesk.domain.base.surroundings import using
from saltdesk.storage.backups.reading import describe, sha256_of
from saltdesk.storage.backups.work_files import writing
from saltdesk.storage.folder.presence import BACKUPS

SUFFIX: Final = ".saltbackup"
_NAME = re.compile(rf"自动备份-(\d{{8}}-\d{{6}}){re.escape(SUFFIX)}")
_MOMENT = "%Y%m%d-%H%M%S"
_PIECE = 1024 * 1024


def automatic_name(at: datetime) -> str:
    """Return the name of an automatic backup; only files of such names are ever thinned."""
    return f"自动备份-{at:{_MOMENT}}{SUFFIX}"


def is_automatic(path: Path) -> bool:
    """Return whether the program chose the name of a backup."""
    return _moment(path.name) is not None


def usual_folder(folder: Path) -> Path:
    """Return the backup folder of a data folder: beside it, so that it outlives the data folder."""
    place = folder.resolve()
    return place.with_name(BACKUPS.format(name=place.name))


def backups_in(folder: Path) -> list[Backup]:
    """Return the readable backups in a folder, newest first; a folder that is not there has none."""
    found = []
    with suppress(OSError):
        for path in folder.glob(f"*{SUFFIX}"):
            with suppress(SaltdeskError, OSError):
                found.append(describe(path))
    return sorted(found, key=lambda one: (one.made_at, one.path.name), reverse=True)


def thin(folder: Path) -> list[str]:
    """Remove the automatic backups that the rotation does not keep; return their names.

    Call it only after a new backup was verified. Damaged files are not counted, so that they never take the
    place of a sound one.
    """
    named = {one.path: moment for one in backups_in(folder) if (moment := _moment(one.path.name))}
    keep = kept(named.values())
    dropped = sorted(path for path, moment in named.items() if moment not in keep)
    for path in dropped:
        with using(path):
            path.unlink(missing_ok=True)
    return [path.name for path in dropped]


def _moment(name: str) -> datetime | None:
    found = _NAME.fullmatch(name)
    with suppress(ValueError):
        return datetime.strptime(found[1], _MOMENT) if found else None
    return None


def copy_verified(source: Path, folder: Path, progress: Progress = unwatched) -> Path:
    """Copy a backup into ``folder``, read it back, and give it its name; return the copy.

    Raises:
        EnvironmentProblem: no space, no permission, the folder is gone, or the copy differs.
    """
    target, size = folder / source.name, source.stat().st_size
    with using(target), writing(target) as work, source.open("rb") as file:
        if shutil.disk_usage(folder).free < size:
            raise EnvironmentProblem(f"“{folder.name}”所在的磁盘空间不足。", "请清理那块磁盘，或换一块。")
        while piece := file.read(_PIECE):
            work.file.write(piece)
            progress(file.tell() // 1024, size // 1024)
        work.flush()
        work.file.seek(0)
        file.seek(0)
        if sha256_of(work.file) != sha256_of(file):
            raise EnvironmentProblem("备份写入后读回有误，没有保存。", "请换一个位置重试。")
        work.publish()
    return target


def is_elsewhere(folder: Path, data: Path) -> bool:
    """Return whether ``folder`` lies on another disk than the data."""
    try:
        return folder.stat().st_dev != data.stat().st_dev
    except OSError:
        return False
