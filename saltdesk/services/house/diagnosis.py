"""What an administrator asks first: versions, the data folder and the health of the data."""

from __future__ import annotations

import ctypes
import platform
import re
import shutil
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from saltdesk import __version__
from saltdesk.domain.base.diagnosis import Condition, log_lines
from saltdesk.services.desk.desk import Desk
from saltdesk.services.house import maintenance, trail
from saltdesk.storage.engines.local import sqlite_version

_LEAST_FREE = 500
"""Megabytes that should stay free for the data, its log and a backup."""

_PARTS = {"数据库": "data.db*", "检索": "search.db*", "草稿": "drafts*", "存档文件": "files/**/*"}
_ERROR = re.compile(r"^\S+ \S+ (?:ERROR|CRITICAL) ")
_ERRORS_SHOWN = 3

_CURSOR_LIBRARY = "libxcb-cursor.so.0"


def _program(_folder: Path) -> Condition:
    return Condition("程序", f"盐政事务台 {__version__}")


def _python(_folder: Path) -> Condition:
    is_frozen = getattr(sys, "frozen", False)
    return Condition("Python", platform.python_version() + ("（随程序安装）" if is_frozen else ""))


def _system(_folder: Path) -> Condition:
    return Condition("操作系统", platform.platform())


def _sqlite(_folder: Path) -> Condition:
    return Condition("SQLite", sqlite_version())


def _data_folder(folder: Path) -> Condition:
    return Condition("数据文件夹", str(folder))


def _free_space(folder: Path) -> Condition:
    try:
        free = shutil.disk_usage(folder).free // 2**20
    except OSError:
        return Condition("可用空间", "不能读取", "请检查数据文件夹是否还在。")
    advice = "磁盘空间不足，请清理磁盘。" if free < _LEAST_FREE else ""
    return Condition("可用空间", f"{free:,} MB", advice)


def _sizes(folder: Path) -> Condition:
    told = [f"{label} {size}" for label, pattern in _PARTS.items() if (size := _size(folder.glob(pattern)))]
    return Condition("占用空间", "，".join(told) or "本机没有数据文件")


def _size(paths: Iterable[Path]) -> str:
    """Return the size of files in words, with their number where there are several; empty for none."""
    sizes = [path.stat().st_size for path in paths if path.is_file()]
    if not sizes:
        return ""
    size = f"{sum(sizes) / 2**20:,.1f} MB"
    return f"{size}（{len(sizes):,}个）" if len(sizes) > 1 else size


def _last_errors(folder: Path) -> Condition:
    errors = [line for line in log_lines(folder) if _ERROR.search(line)]
    if not errors:
        return Condition("最近的错误", "日志中没有")
    return Condition("最近的错误", "\n".join(errors[-_ERRORS_SHOWN:]), "请把诊断报告发给管理员。")


PROGRAM_CONDITIONS: tuple[Callable[[Path], Condition], ...] = (
    _program,
    _python,
    _system,
    _sqlite,
    _data_folder,
    _free_space,
    _sizes,
    _last_errors,
)
"""One function for each line about the program; it gets the data folder, and opens nothing in it."""


def program_conditions(folder: Path) -> list[Condition]:
    """Return the lines about program, system and data folder."""
    return [condition(folder) for condition in PROGRAM_CONDITIONS]


def data_condition(desk: Desk) -> Condition:
    """Return the line about the data, all of which is read and checked."""
    faults = len(maintenance.problems(desk))
    if faults:
        return Condition("数据", f"发现{faults}处问题", "请用“文件 → 检查数据”查看，并保留最近的备份。")
    entries, _ = trail.head()
    return Condition("数据", f"完好，痕迹{entries}条")


def window_library() -> Condition:
    """Return the line about the library that Qt needs for windows and that many Linux desktops lack."""
    if not sys.platform.startswith("linux"):
        return Condition("图形库", "由系统提供")
    try:
        ctypes.CDLL(_CURSOR_LIBRARY)
    except OSError:
        return Condition(
            "图形库", f"缺少 {_CURSOR_LIBRARY}", "请安装 libxcb-cursor0（openEuler 为 xcb-util-cursor）。"
        )
    return Condition("图形库", "齐全")
