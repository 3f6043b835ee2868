"""Copies that a killed or powered-off program left half written in a data folder, and their removal.

Every writer of a copy writes to a name of its own that ends with ``.part`` and renames it at the end. What
bears such a name while nobody has the folder open belongs to a program that died.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.patterns import regex
from saltdesk.storage.folder import claims, exchange
from saltdesk.storage.folder.mark import MARK


@dataclass(frozen=True)
class Leftover:
    """What an interrupted copy is called in the data folder.

    ``names`` narrows the pattern to names that no person chooses; a folder must hold nothing but ``content``.
    """

    pattern: str
    label: str
    names: re.Pattern[str] | None = None
    content: re.Pattern[str] | None = None


_DATABASE = regex(r"data\.db(\.part)?(-journal|-wal|-shm)?")

LEFTOVERS = (
    Leftover("data-升级前-*.db.part*", "升级前的副本"),
    Leftover("*.saltbackup.part", "备份"),
    Leftover("*.saltbackup.db.part*", "备份"),
    Leftover("saltdesk.keys.part", "账户密钥"),
    Leftover("saltdesk.tries.part", "输错口令的次数"),
    Leftover(f"{exchange.SHARED}.part", "共享数据库的地址"),
    Leftover("saltdesk.ca.part", "服务器的证书"),
    Leftover("settings*.sealed.part", "设置"),
    Leftover("备份-*.part", "备份的工作文件夹", content=_DATABASE),
    # Earlier versions gave the folder no ending; tempfile drew eight characters.
    Leftover(
        "备份-????????",
        "备份的工作文件夹",
        names=regex(r"备份-(?=.*[a-z_])[a-z0-9_]{8}"),
        content=_DATABASE,
    ),
    Leftover("files/*.part", "存档文件"),
    Leftover(f"{MARK}.part", "标记文件"),
    Leftover("settings.json*.part", "设置"),
    Leftover(f"{exchange.JOURNAL}.part", "恢复的步骤"),
)


def found(folder: Path) -> Iterator[Path]:
    """Yield the interrupted copies in ``folder``."""
    for leftover in LEFTOVERS:
        for path in folder.glob(leftover.pattern):
            if _is_ours(path, leftover):
                yield path


def _is_ours(path: Path, leftover: Leftover) -> bool:
    if leftover.names and not leftover.names.fullmatch(path.name):
        return False
    if not path.is_dir():
        return leftover.content is None
    content = leftover.content
    return content is not None and all(content.fullmatch(inner.name) for inner in path.iterdir())


def sweep(folder: Path) -> None:
    """Remove the interrupted copies in ``folder``, unless a program has it open and may be writing one.

    A file that cannot be removed stays for the next start.
    """
    with suppress(OSError):
        if not any(True for _ in found(folder)):
            return
        with claims.alone_at_once(folder) as is_alone:
            for path in list(found(folder)) if is_alone else ():
                _remove(path)


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
    else:
        with suppress(OSError):
            path.unlink()
