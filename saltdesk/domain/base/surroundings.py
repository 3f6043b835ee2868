"""Turns operating system errors into sentences that an office clerk can act on."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from saltdesk.domain.base.errors import EnvironmentProblem

_REMEDIES: dict[int, tuple[str, str]] = {
    errno.ENOSPC: (
        "磁盘空间不足，无法写入“{name}”。",
        "请清理磁盘或换一个位置后重试。",
    ),
    errno.EDQUOT: ("磁盘配额已满，无法写入“{name}”。", "请清理磁盘或换一个位置后重试。"),
    errno.EROFS: ("“{name}”所在的磁盘是只读的。", "请选择另一个文件夹。"),
    errno.EACCES: (
        "无法打开“{name}”：文件被其他程序占用，或没有权限。",
        "请关闭 WPS 或 Excel 中的这个文件后重试，或另存为新文件。",
    ),
    errno.EPERM: ("没有权限写入“{name}”。", "请选择另一个文件夹，或请管理员开通权限。"),
    errno.ENOENT: ("找不到“{name}”。", "请检查文件或文件夹是否被移走。"),
    errno.EISDIR: ("“{name}”是一个文件夹。", "请选择一个文件。"),
    errno.ENOTDIR: ("“{name}”的上级不是文件夹。", "请选择另一个位置。"),
    errno.ENAMETOOLONG: ("“{name}”的名称太长。", "请换一个短一些的文件名。"),
}


def environment_problem(error: OSError, path: Path | str) -> EnvironmentProblem:
    """Return the sentence and remedy for an operating system error on ``path``."""
    what, remedy = _REMEDIES.get(
        error.errno or 0, ("无法读写“{name}”。", "请检查磁盘和文件夹后重试，或换一个位置。")
    )
    return EnvironmentProblem(what.format(name=Path(path).name), remedy)


@contextmanager
def using(path: Path | str) -> Iterator[None]:
    """Convert operating system errors of the block into an ``EnvironmentProblem`` about ``path``."""
    try:
        yield
    except OSError as error:
        raise environment_problem(error, path) from error


def write_file(path: Path, content: bytes) -> Path:
    """Write ``content`` to ``path`` and return the path.

    Raises EnvironmentProblem if the file cannot be written.
    """
    with using(path):
        path.write_bytes(content)
    return path
