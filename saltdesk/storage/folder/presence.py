"""Check whether a folder holds an office's data, may become a new office, or has lost its data."""

from __future__ import annotations

import glob
from collections.abc import Iterator
from pathlib import Path

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.domain.base.surroundings import using
from saltdesk.storage import upgrade
from saltdesk.storage.folder import exchange
from saltdesk.storage.folder.mark import MARK

_LARGEST_PAGE = 65536
"""Bytes. A larger file has tables; a killed first start leaves one page, perhaps with tables in the log."""

_REPLACED = "{name}" + exchange.ASIDE + "*"
"""Name pattern of data that a restore moved aside, beside the folder."""


@dataclass(frozen=True)
class Sign:
    """Sign that a folder held data: files of this pattern and at least this size in bytes."""

    pattern: str
    label: str
    least: int = 1
    is_copy: bool = False


SIGNS = (
    Sign(MARK, "标记文件"),
    Sign("files/*", "存档文件", least=0),
    Sign("data.db-wal", "未写完的数据"),
    # A first start that was killed leaves a journal without pages: its first sector alone.
    Sign("data.db-journal", "未写完的数据", least=4097),
    Sign("search.db", "检索文件"),
    Sign("drafts.db", "草稿"),
    Sign(exchange.FRESH, "没有完成的恢复", least=0),
    Sign("*-升级前-*.db", "升级前的副本", is_copy=True),
    Sign("*.saltbackup", "备份", is_copy=True),
)


BACKUPS = "{name}-备份"
"""Name of the usual backup folder, beside the data folder: it outlives that folder."""


def holds_data(folder: Path, passphrase: str = "") -> bool:
    """Return whether ``folder`` holds a database with tables; create nothing.

    ``passphrase`` is the raw key of an encrypted one.

    Raises:
        EnvironmentProblem: it is missing or empty although other files show that there was one; or it is
            damaged or belongs to another program.
    """
    path = folder / "data.db"
    with using(path):
        size = _size(path)
        if size > _LARGEST_PAGE or exchange.is_begun(folder):
            return True
    if size and upgrade.read_header(path, passphrase):
        return True
    _refuse_lost(folder)
    return False


def refuse_missing(folder: Path, *, create: bool, passphrase: str = "") -> None:
    """Raise ``EnvironmentProblem`` if ``folder`` holds no database and ``create`` is false."""
    if not holds_data(folder, passphrase) and not create:
        raise EnvironmentProblem(
            f"“{folder}”中没有数据。",
            "请核对 --data 后面的文件夹。还没有单位时，请先打开窗口新建；"
            "数据丢失时，请从备份恢复：saltdesk restore 备份文件。",
        )


def _refuse_lost(folder: Path) -> None:
    """Raise ``EnvironmentProblem`` if files in or beside ``folder`` show that it held data."""
    with using(folder):
        signs = [(sign, name) for sign in SIGNS for name in _found(folder, sign)]
        replaced = sorted(path.name for path in _beside(folder))
        backups = [f"{path.parent.name}/{path.name}" for path in _backups(folder)[-1:]]
    if not signs and not replaced and not backups:
        return
    beside = ["被替换的数据"] * bool(replaced) + ["备份"] * bool(backups)
    labels = dict.fromkeys([sign.label for sign, _ in signs] + beside)
    copies = [name for sign, name in signs if sign.is_copy] + replaced + backups
    raise EnvironmentProblem(
        f"“{folder}”中的数据库 data.db 不见了，或者是空的；这里有过数据（{'、'.join(labels)}）。",
        "请从最近的备份恢复：saltdesk restore 备份文件。"
        + (f"找到：{'、'.join(copies)}。" if copies else ""),
    )


def old_copies(folder: Path) -> list[str]:
    """Return the names of earlier copies of the data in and beside ``folder``."""
    with using(folder):
        copies = [name for sign in SIGNS if sign.is_copy for name in _found(folder, sign)]
        kept = [f"{path.parent.name}/{path.name}" for path in _backups(folder)]
        return copies + sorted(path.name for path in _beside(folder)) + kept


def _found(folder: Path, sign: Sign) -> Iterator[str]:
    for path in sorted(folder.glob(sign.pattern)):
        if path.stat().st_size >= sign.least:
            yield path.name


def _beside(folder: Path) -> Iterator[Path]:
    place = folder.resolve()
    return place.parent.glob(_REPLACED.format(name=glob.escape(place.name)))


def _backups(folder: Path) -> list[Path]:
    """Return the backups in the usual folder, oldest first."""
    place = folder.resolve()
    return sorted(place.with_name(BACKUPS.format(name=place.name)).glob("*.saltbackup"))


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except (FileNotFoundError, NotADirectoryError):
        return 0
