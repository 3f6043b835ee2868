"""Which folders may hold the database: a local disk, never a network share or a synchronised folder."""

from __future__ import annotations

import sys
from pathlib import Path

from saltdesk.domain.base.errors import EnvironmentProblem

_NETWORK = {
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "smbfs",
    "fuse.sshfs",
    "fuse.rclone",
    "9p",
    "afs",
    "davfs",
    "ceph",
    "vboxsf",
    "fuse.gvfsd-fuse",
    "fuse.davfs2",
}
_SYNCHRONISED = (
    "onedrive",
    "dropbox",
    "坚果云",
    "nutstore",
    "百度网盘同步",
    "baidusyncdisk",
    "wpsdrive",
    "icloud",
)
_WINDOWS_REMOTE_DRIVE = 4
_REMEDY = "请把数据放在本机磁盘；几个处室共用时请管理员改用共享数据库。"


_LONGEST = 140
"""Signs of the path of a data folder on Windows: what lies in it stays within 260."""


def filesystem_of(path: Path, mounts: str) -> str:
    """Return the file system type of ``path`` according to the text of ``/proc/mounts``."""
    best, kind = "", ""
    for line in mounts.splitlines():
        fields = line.split()
        if len(fields) < 3:
            continue
        point = fields[1].replace("\\040", " ")
        inside = str(path) == point or str(path).startswith(point.rstrip("/") + "/")
        if inside and len(point) >= len(best):
            best, kind = point, fields[2]
    return kind


def is_network(path: Path) -> bool:
    """Return whether ``path`` is on a network share: UNC path, mapped drive, or network mount."""
    if str(path).startswith(("\\\\", "//")):
        return True
    if sys.platform == "win32":
        import ctypes

        return int(ctypes.windll.kernel32.GetDriveTypeW(f"{path.drive}\\")) == _WINDOWS_REMOTE_DRIVE
    mounts = Path("/proc/mounts")
    return mounts.exists() and filesystem_of(path, mounts.read_text("utf-8", "replace")) in _NETWORK


def is_too_long(path: Path) -> bool:
    """Return whether Windows could refuse files in ``path`` because of the length of their paths."""
    return sys.platform.startswith("win") and len(str(path)) > _LONGEST


def is_synchronised(path: Path) -> bool:
    """Return whether a cloud client synchronises ``path`` and could rename files in it."""
    return any(mark in part.lower() for part in path.parts for mark in _SYNCHRONISED)


def refuse_unsafe(folder: Path) -> None:
    """Raise ``EnvironmentProblem`` if ``folder`` must not hold the database."""
    if is_too_long(folder.absolute()):
        raise EnvironmentProblem(
            f"数据文件夹的路径超过{_LONGEST}个字，Windows 会打不开其中的文件。",
            "请选择一个路径短一些的文件夹。",
        )
    # Checked as given and resolved: links and mapped drives lead elsewhere.
    for path in (folder.absolute(), folder.resolve()):
        if is_network(path):
            raise EnvironmentProblem("数据文件夹在网络共享盘上，数据库可能损坏。", _REMEDY)
        if is_synchronised(path):
            raise EnvironmentProblem("数据文件夹在网盘同步目录中，数据库可能损坏。", _REMEDY)
