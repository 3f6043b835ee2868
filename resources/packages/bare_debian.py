"""Tries a Debian package in a bare Debian 12, as root and as `make deb` does.

    python -m resources.packages.bare_debian [--or-unpacked] dist/saltdesk_….deb

debootstrap makes the system in memory, or in a temporary folder. There the package is installed with what it
needs, and a plain user builds a sample bureau, checks it and takes the tour; then the package is removed, and
nothing of it may be left. With `--or-unpacked`, where no such system can be made, a line says why, and the
same work is done on this machine with the package only unpacked.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

SUITE = "bookworm"
USER = "clerk"
WORK = """
set -e
cd
saltdesk due D3.3.1 2016-09-14 | grep -q ^2016-09-29
saltdesk demo sample --today 2026-11-23 >/dev/null
saltdesk --data sample --as 示例一 --today 2026-11-23 verify
saltdesk tour tour --today 2026-11-23 >/dev/null
ls tour/*.png | wc -l
"""
"""What the user does."""

_LEAST_PICTURES = 40
_SOURCES = Path("/etc/apt")
_ROOM_MB = 2_000
"""Memory that is free before a system is made there; it takes 800 MB."""

_PATIENCE = 20.0
"""Seconds in which a mirror answers."""


class Missing(Exception):
    """Why no bare system can be made here, in a sentence."""


def mirror() -> str:
    """Return the address from which this machine installs its packages.

    Raises:
        Missing: its sources name none.
    """
    for path in [_SOURCES / "sources.list", *sorted((_SOURCES / "sources.list.d").glob("*"))]:
        text = path.read_text("utf-8") if path.is_file() else ""
        found = re.search(r"^(?:URIs:|deb(?: \[.*?\])?)\s+(\S+/debian/?)(?:\s|$)", text, re.MULTILINE)
        if found:
            return found[1]
    raise Missing("no mirror of Debian in the sources of apt")


def refuse_where_impossible() -> None:
    """Check what a bare system needs before one is begun.

    Raises:
        Missing: the rights, the command, or a mirror that answers.
    """
    if os.geteuid():
        raise Missing("debootstrap and chroot need root")
    if not shutil.which("debootstrap"):
        raise Missing("it needs the package: debootstrap")
    release = f"{mirror().rstrip('/')}/dists/{SUITE}/InRelease"
    try:
        urllib.request.urlopen(release, timeout=_PATIENCE).close()
    except OSError as error:
        raise Missing(f"{release} cannot be reached: {error}") from error


@contextmanager
def bare_system() -> Iterator[Path]:
    """Yield the root of a new Debian 12, with the settings of apt of this machine."""
    with tempfile.TemporaryDirectory(prefix="saltdesk-debian-") as folder, _in_memory(Path(folder)) as root:
        root.chmod(0o755)
        command = ["debootstrap", "--variant=minbase", SUITE, str(root), mirror()]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        for settings in (_SOURCES / "apt.conf.d").glob("*"):
            shutil.copy(settings, root / "etc/apt/apt.conf.d")
        (root / "dev/shm").mkdir(exist_ok=True)
        subprocess.run(["mount", "-t", "proc", "proc", str(root / "proc")], check=True)
        try:
            yield root
        finally:
            subprocess.run(["umount", str(root / "proc")], check=True)


@contextmanager
def _in_memory(folder: Path) -> Iterator[Path]:
    """Yield a folder that lies in memory if there is room: dpkg waits for the disk after every file."""
    free = re.search(r"MemAvailable:\s+(\d+) kB", Path("/proc/meminfo").read_text("ascii"))
    if free is None or int(free[1]) < _ROOM_MB * 1000:
        yield folder
        return
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={_ROOM_MB}m", "tmpfs", str(folder)], check=True)
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def inside(root: Path, *command: str) -> str:
    """Run a command in the system as root and return what it says; print it and stop where it fails."""
    return said_by(["chroot", str(root), *command], "/usr/sbin:/usr/bin:/sbin:/bin")


def said_by(command: Sequence[str], path: str, **further: str) -> str:
    """Return what a command says whose commands lie in ``path``; print it and stop where it fails."""
    environment = {
        "PATH": path,
        "LANG": "C.UTF-8",
        "DEBIAN_FRONTEND": "noninteractive",
        "QT_QPA_PLATFORM": "offscreen",
        "SALTDESK_PASSWORD": "saltdesk-demo",
    } | further
    ended = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=900)
    if ended.returncode:
        raise SystemExit(
            f"{' '.join(command)}: {ended.returncode}\n{ended.stdout[-4000:]}{ended.stderr[-4000:]}"
        )
    return ended.stdout


def files_of(root: Path) -> set[str]:
    """Return the paths of the system in which packages put files, without what apt and dpkg keep."""
    return {
        str(path.relative_to(root))
        for part in ("usr", "etc", "opt")
        for path in (root / part).rglob("*")
        if "saltdesk" in path.name
    }


def result_of(said: str) -> str:
    """Return how the work of the user went, in a few words; stop if the tour left few pictures."""
    *checked, pictures = said.split("\n")[:-1]
    if int(pictures) < _LEAST_PICTURES:
        raise SystemExit(f"the tour left {pictures} pictures")
    return f"{pictures} pictures; {' '.join(checked)}"


def try_installed(package: Path) -> str:
    """Install in a bare system, work there, remove; return what came of it."""
    with bare_system() as root:
        shutil.copy(package, root / "saltdesk.deb")
        inside(root, "apt-get", "install", "-y", "-qq", "--no-install-recommends", "/saltdesk.deb")
        inside(root, "useradd", "--create-home", "--shell", "/bin/bash", USER)
        work = f"export HOME=/home/{USER}; {WORK}"
        found = result_of(inside(root, "su", "--preserve-environment", "-c", work, USER))
        inside(root, "apt-get", "purge", "-y", "-qq", "saltdesk")
        left = sorted(files_of(root))
        if left:
            raise SystemExit("the package leaves: " + ", ".join(left))
    return f"bare Debian 12: installed, removed without a trace; {found}"


def try_unpacked(package: Path) -> str:
    """Unpack the package on this machine and work there; return what came of it."""
    with tempfile.TemporaryDirectory(prefix="saltdesk-unpacked-") as folder:
        root, home = Path(folder) / "root", Path(folder) / "home"
        home.mkdir()
        subprocess.run(["dpkg-deb", "--extract", str(package), str(root)], check=True)
        path = f"{root / 'usr/bin'}:/usr/bin:/bin"
        found = result_of(said_by(["/bin/sh", "-c", WORK], path, HOME=str(home)))
    return f"unpacked on this machine: {found}"


def main(arguments: Sequence[str]) -> int:
    """Try the package; return 0 if it works."""
    *options, package = arguments
    try:
        refuse_where_impossible()
    except Missing as missing:
        if "--or-unpacked" not in options:
            raise SystemExit(str(missing)) from missing
        print(f"The package is not installed in a bare Debian: {missing}")
        print(try_unpacked(Path(package)))
        return 0
    print(try_installed(Path(package)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
