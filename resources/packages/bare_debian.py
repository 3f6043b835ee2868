"""Tries a Debian package in a bare Debian 12, as root and as `make deb` does.

    python -m resources.packages.bare_debian dist/saltdesk_….deb

debootstrap makes the system in a temporary folder. There the package is installed with what it needs, and
a plain user builds a sample bureau, checks it and takes the tour; then the package is removed, and nothing of
it may be left.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
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


def mirror() -> str:
    """Return the address from which this machine installs its packages."""
    for path in [_SOURCES / "sources.list", *sorted((_SOURCES / "sources.list.d").glob("*"))]:
        text = path.read_text("utf-8") if path.is_file() else ""
        found = re.search(r"^(?:URIs:|deb(?: \[.*?\])?)\s+(\S+/debian/?)(?:\s|$)", text, re.MULTILINE)
        if found:
            return found[1]
    raise SystemExit("no mirror of Debian in the sources of apt")


@contextmanager
def bare_system() -> Iterator[Path]:
    """Yield the root of a new Debian 12, with the settings of apt of this machine."""
    with tempfile.TemporaryDirectory(prefix="saltdesk-debian-") as folder:
        root = Path(folder)
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


def inside(root: Path, *command: str) -> str:
    """Run a command in the system as root and return what it says; print it and stop where it fails."""
    environment = {
        "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
        "LANG": "C.UTF-8",
        "DEBIAN_FRONTEND": "noninteractive",
        "QT_QPA_PLATFORM": "offscreen",
        "SALTDESK_PASSWORD": "saltdesk-demo",
    }
    ended = subprocess.run(
        ["chroot", str(root), *command], env=environment, capture_output=True, text=True, timeout=900
    )
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


def main(package: Path) -> int:
    """Install, work, remove; return 0 if nothing is left."""
    if os.geteuid():
        raise SystemExit("debootstrap and chroot need root")
    with bare_system() as root:
        shutil.copy(package, root / "saltdesk.deb")
        inside(root, "apt-get", "install", "-y", "-qq", "--no-install-recommends", "/saltdesk.deb")
        inside(root, "useradd", "--create-home", "--shell", "/bin/bash", USER)
        said = inside(root, "su", "--preserve-environment", "-c", f"export HOME=/home/{USER}; {WORK}", USER)
        *checked, pictures = said.split("\n")[:-1]
        if int(pictures) < _LEAST_PICTURES:
            raise SystemExit(f"the tour left {pictures} pictures")
        inside(root, "apt-get", "purge", "-y", "-qq", "saltdesk")
        left = sorted(files_of(root))
        if left:
            raise SystemExit("the package leaves: " + ", ".join(left))
    print(f"bare Debian 12: installed, {pictures} pictures, removed without a trace; {' '.join(checked)}")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
