"""Builds the Debian package from the program as one folder, as `make deb` does.

    python -m resources.packages.deb dist/saltdesk dist

The package holds the frozen program below /usr/lib/saltdesk, a command, desktop entries, the icon, the type
of backup files, a manual page and the licences. It runs no script when it is installed or removed: desktops
notice by themselves.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from resources.packages import icons
from saltdesk import __version__
from tests.checks.frozen import newest_glibc
from tests.checks.qt_libraries import PROGRAM, WINDOW

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]

NAME = "saltdesk"
DESCRIPTION = """\
power and duty lists of a salt administration bureau
 Desktop program for the offices of a Chinese municipal salt administration
 bureau: power list, duty list, dynamic adjustment, supervision, complaints and
 accountability, with deadlines in working days, notices in print, Excel
 ledgers and an audit trail. The window and all papers are in Chinese."""

MAINTAINER = "saltdesk developers <saltdesk@example.org>"
"""The office that builds the package puts its own address here."""


def control(size: int, glibc: int) -> str:
    """Return the control file of the package.

    ``size`` is what it takes when installed, in KiB; ``glibc`` the second number of the glibc that it needs.
    """
    libraries = sorted({library.debian for library in (*PROGRAM, *WINDOW)})
    lines = {
        "Package": NAME,
        "Version": __version__,
        "Architecture": _said("dpkg", "--print-architecture"),
        "Maintainer": MAINTAINER,
        "Installed-Size": str(size),
        "Depends": ", ".join([f"libc6 (>= 2.{glibc})", *libraries]),
        "Recommends": "fcitx5-pinyin | fcitx-pinyin | ibus-libpinyin, fonts-noto-cjk | fonts-wqy-microhei",
        "Section": "misc",
        "Priority": "optional",
        "Description": DESCRIPTION,
    }
    return "".join(f"{name}: {value}\n" for name, value in lines.items())


def lay_out(frozen: Path, root: Path) -> None:
    """Put every file of the package to its place below ``root``."""
    shutil.copytree(frozen, root / "usr/lib" / NAME, symlinks=True)
    command = root / "usr/bin" / NAME
    command.parent.mkdir(parents=True)
    command.symlink_to(f"../lib/{NAME}/{NAME}")
    for entry in (f"{NAME}.desktop", f"{NAME}-backup.desktop"):
        _put(HERE / entry, root / "usr/share/applications" / entry)
    _put(HERE / f"{NAME}-mime.xml", root / f"usr/share/mime/packages/{NAME}.xml")
    _put(HERE / "overrides", root / "usr/share/lintian/overrides" / NAME)
    icons.write_sizes(root / "usr/share/icons/hicolor")
    _pack(
        (HERE / f"{NAME}.1").read_text().replace("@VERSION@", __version__),
        root / f"usr/share/man/man1/{NAME}.1.gz",
    )
    notes = root / "usr/share/doc" / NAME
    _pack(changelog(), notes / "changelog.gz")
    _put(HERE / "copyright", notes / "copyright")


def changelog() -> str:
    """Return the changelog of Debian's form: the version alone, because the changes stand in CHANGELOG.md."""
    when = datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "0")) or _committed_at(), UTC)
    signed = f" -- {MAINTAINER}  {when:%a, %d %b %Y %H:%M:%S} +0000"
    return (
        f"{NAME} ({__version__}) stable; urgency=medium\n\n  * See CHANGELOG.md in the source.\n\n{signed}\n"
    )


def build(frozen: Path, target: Path) -> Path:
    """Build the package from the frozen program into the folder ``target``, and return its file."""
    with tempfile.TemporaryDirectory() as place:
        root = Path(place) / NAME
        root.mkdir()
        lay_out(frozen, root)
        _tidy(root)
        files = [path for path in sorted(root.rglob("*")) if path.is_file() and not path.is_symlink()]
        meta = root / "DEBIAN"
        meta.mkdir()
        (meta / "control").write_text(control(sum(map(_kib, files)), newest_glibc(frozen)), "utf-8")
        (meta / "md5sums").write_text("".join(_sums(root, files)), "utf-8")
        made = target / f"{NAME}_{__version__}_{_said('dpkg', '--print-architecture')}.deb"
        subprocess.run(
            ["dpkg-deb", "--root-owner-group", "-Zxz", "-z1", "--build", str(root), str(made)], check=True
        )
    return made


def _tidy(root: Path) -> None:
    """Set the modes that Debian asks for: programs and folders 755, all else 644."""
    root.chmod(0o755)
    for path in root.rglob("*"):
        if not path.is_symlink():
            is_program = path.is_dir() or path == root / f"usr/lib/{NAME}/{NAME}" or path.suffix == ".sh"
            path.chmod(0o755 if is_program else 0o644)


def _sums(root: Path, files: list[Path]) -> Iterator[str]:
    for path in files:
        digest = hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()
        yield f"{digest}  {path.relative_to(root).as_posix()}\n"


def _kib(path: Path) -> int:
    return -(-path.stat().st_size // 1024)


def _put(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _pack(text: str, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def _committed_at() -> int:
    return int(_said("git", "-C", str(ROOT), "log", "-1", "--format=%ct"))


def _said(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


if __name__ == "__main__":
    print(build(Path(sys.argv[1]), Path(sys.argv[2])))
