"""The bundled fonts as files: the role of each, and unpacking on first use.

Imports neither reportlab nor Qt, so that the window can register the same files.
"""

from __future__ import annotations

import lzma
import os
import tempfile
import tomllib
from enum import Enum
from functools import cache
from pathlib import Path

from saltdesk import paths
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import EnvironmentProblem

CACHE_VARIABLE = "SALTDESK_CACHE"
"""Environment variable that replaces the user's cache folder."""


class FontRole(Enum):
    """The use of a font; the value is its row in ``resources/fonts/fonts.toml``."""

    BODY = "fangsong"  # 仿宋
    TABLE = "song"  # 宋体, page numbers
    TITLE = "title"  # in place of 小标宋
    HEADING = "hei"  # 黑体, level 1; also the window's font
    SUBHEADING = "kai"  # 楷体, level 2
    RARE = "rare"  # 27,801 Han characters that the other fonts do not have

    # Members are compared by identity; the hash of Enum is a call in Python, several for each character.
    __hash__ = object.__hash__


@dataclass(frozen=True)
class FontRecord:
    """One row of ``fonts.toml``: the unpacked file's name, family, size in bytes and SHA-256."""

    file: str
    family: str
    size: int
    sha256: str
    licence: str


@cache
def records() -> dict[FontRole, FontRecord]:
    """Return the bundled fonts by role."""
    with paths.resource("fonts", "fonts.toml").open("rb") as stream:
        rows = tomllib.load(stream)
    return {role: FontRecord(**rows[role.value]) for role in FontRole}


def cache_folder() -> Path:
    """Return the folder of unpacked fonts: ``SALTDESK_CACHE`` or the user's cache; does not create it."""
    override = os.environ.get(CACHE_VARIABLE)
    if override:
        return Path(override)
    import platformdirs

    return Path(platformdirs.user_cache_dir("saltdesk", appauthor=False))


def font_file(role: FontRole, folder: Path | None = None) -> Path:
    """Return the unpacked TrueType file of a role, in ``folder`` or the cache folder.

    Unpacks it when missing or of the wrong size; a file unpacked by another process at the same time is
    used. Raises EnvironmentProblem when the packed font is damaged or the folder cannot be written.
    """
    record = records()[role]
    target = (folder or cache_folder() / "fonts") / f"{record.sha256[:12]}-{record.file}"
    if not _is_whole(record, target):
        _unpack(record, target)
    return target


def _is_whole(record: FontRecord, target: Path) -> bool:
    return target.is_file() and target.stat().st_size == record.size


def _unpack(record: FontRecord, target: Path) -> None:
    import hashlib  # needed once in the life of a cache

    data = _packed(record)
    if len(data) != record.size or hashlib.sha256(data).hexdigest() != record.sha256:
        raise EnvironmentProblem(f"字体文件 {record.file} 已损坏。", "请重新安装程序。")
    try:
        _write_at_once(data, target)
    except OSError as error:
        if _is_whole(record, target):  # Another process was faster and has the file open.
            return
        raise EnvironmentProblem(
            f"字体无法写入 {target.parent}。", "请检查磁盘空间和该文件夹的写入权限。"
        ) from error


def _packed(record: FontRecord) -> bytes:
    try:
        return lzma.decompress(paths.resource("fonts", record.file + ".xz").read_bytes())
    except (OSError, lzma.LZMAError) as error:
        raise EnvironmentProblem(f"字体文件 {record.file} 缺失或已损坏。", "请重新安装程序。") from error


def _write_at_once(data: bytes, target: Path) -> None:
    """Write to a temporary file, then rename, so that nobody opens an incomplete font."""
    target.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(dir=target.parent, suffix=".part")
    part = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(data)
        part.replace(target)
    except OSError:
        part.unlink(missing_ok=True)
        raise
