"""Modes of the data folder: its owner alone reads and writes it (700, its files 600)."""

from __future__ import annotations

import stat
import sys
from collections.abc import Iterator
from pathlib import Path

from saltdesk.storage.base.durable import OWN_ALONE, OWN_FOLDER

_OTHERS = stat.S_IRWXG | stat.S_IRWXO


def tighten(folder: Path) -> str:
    """Take the rights of other users of this machine away; return a sentence if that is not possible.

    Files in folders are new since then or lie behind a folder that is closed, so one level is enough.
    Windows guards the user's own folder itself.
    """
    if sys.platform == "win32":
        return ""
    left = [path.name for path in (folder, *_inside(folder)) if not _close(path)]
    names = "、".join(left[:3])
    return (
        f"数据文件夹中的{names}可以被这台电脑的其他用户读取，请联系管理员改为仅本人可读写。" if left else ""
    )


def _inside(folder: Path) -> Iterator[Path]:
    for path in folder.iterdir():
        # A link may lead to what is not ours.
        if not path.is_symlink():
            yield path


def _close(path: Path) -> bool:
    """Take the rights of others away; return whether they have none."""
    try:
        mode = path.stat().st_mode
        if not mode & _OTHERS:
            return True
        path.chmod(OWN_FOLDER if stat.S_ISDIR(mode) else OWN_ALONE)
    except FileNotFoundError:
        return True
    except OSError:
        return False
    return True
