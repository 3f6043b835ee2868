"""Lists the system libraries that Qt lacks on this Linux machine; `--install` installs them with apt.

The table was read from the shared objects of PySide6 6.9.3 that the program loads (`objdump -p`, NEEDED).
Runs on any Python 3, before anything is installed. If a library is missing, prints the install commands
and exits with status 1. `--desk` also checks for the screen, window manager and input method of the desk
tests, `--server` for PostgreSQL; if they are not available, one line says that these tests are left out.
`--packages` does the same for what `make deb` runs.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple


class Library(NamedTuple):
    """A shared object that Qt needs, and the packages that contain it."""

    soname: str
    debian: str
    fedora: str


PROGRAM = (
    Library("libstdc++.so.6", "libstdc++6", "libstdc++"),
    Library("libEGL.so.1", "libegl1", "libglvnd-egl"),
    Library("libGL.so.1", "libgl1", "libglvnd-glx"),
    Library("libX11.so.6", "libx11-6", "libX11"),
    Library("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon"),
    Library("libdbus-1.so.3", "libdbus-1-3", "dbus-libs"),
    Library("libfontconfig.so.1", "libfontconfig1", "fontconfig"),
    Library("libfreetype.so.6", "libfreetype6", "freetype"),
    Library("libglib-2.0.so.0", "libglib2.0-0", "glib2"),
    Library("libgthread-2.0.so.0", "libglib2.0-0", "glib2"),
    Library("libgssapi_krb5.so.2", "libgssapi-krb5-2", "krb5-libs"),
    Library("libzstd.so.1", "libzstd1", "libzstd"),
)
"""Libraries that the program needs even without a screen."""

WINDOW = (
    Library("libX11-xcb.so.1", "libx11-xcb1", "libX11-xcb"),
    Library("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor"),
    Library("libxcb-glx.so.0", "libxcb-glx0", "libxcb"),
    Library("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm"),
    Library("libxcb-image.so.0", "libxcb-image0", "xcb-util-image"),
    Library("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms"),
    Library("libxcb-randr.so.0", "libxcb-randr0", "libxcb"),
    Library("libxcb-render.so.0", "libxcb-render0", "libxcb"),
    Library("libxcb-render-util.so.0", "libxcb-render-util0", "xcb-util-renderutil"),
    Library("libxcb-shape.so.0", "libxcb-shape0", "libxcb"),
    Library("libxcb-shm.so.0", "libxcb-shm0", "libxcb"),
    Library("libxcb-sync.so.1", "libxcb-sync1", "libxcb"),
    Library("libxcb-util.so.1", "libxcb-util1", "xcb-util"),
    Library("libxcb-xfixes.so.0", "libxcb-xfixes0", "libxcb"),
    Library("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb"),
    Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11"),
    Library("libcups.so.2", "libcups2", "cups-libs"),
)
"""Further libraries for a window on a screen and for printers."""


DESK = (
    ("Xvfb", "xvfb"),
    ("openbox", "openbox"),
    ("xdotool", "xdotool"),
    ("dbus-daemon", "dbus"),
    ("fcitx5", "fcitx5"),
    ("/usr/share/fcitx5/inputmethod/pinyin.conf", "fcitx5-pinyin"),
)
"""Commands or files that the desk tests need, each with its Debian package."""


PACKAGES = ("debootstrap", "lintian")
"""Commands, and Debian packages of the same name, that build and try our own package."""

SERVER = "postgresql"
"""Debian package of the server that the tests of the shared database start."""


def loads(soname: str) -> bool:
    """Return whether the dynamic loader finds this shared object."""
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def needed(environment: dict[str, str]) -> tuple[Library, ...]:
    """Return the libraries this machine needs; those of the window only if the environment names a screen."""
    has_screen = environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY")
    return PROGRAM + WINDOW if has_screen else PROGRAM


def missing(libraries: Iterable[Library], found: Callable[[str], bool] = loads) -> list[Library]:
    """Return the libraries that the loader does not find."""
    return [library for library in libraries if not found(library.soname)]


def package_lines(libraries: Sequence[Library]) -> tuple[str, str]:
    """Return the commands that install these libraries with apt and with dnf."""
    debian = sorted({library.debian for library in libraries})
    fedora = sorted({library.fedora for library in libraries})
    return (
        "apt-get install -y --no-install-recommends " + " ".join(debian),
        "dnf install -y " + " ".join(fedora),
    )


def apt_prefix() -> list[str] | None:
    """Return the prefix of apt-get: empty for root, sudo for others; None if apt cannot be used."""
    if not shutil.which("apt-get"):
        return None
    if os.geteuid() == 0:
        return []
    return ["sudo"] if shutil.which("sudo") else None


def missing_for_desk() -> list[str]:
    """Return the Debian packages of the desk tests that this machine lacks."""
    lacking = [package for name, package in DESK if not (shutil.which(name) or Path(name).exists())]
    return lacking + sorted({library.debian for library in missing(WINDOW)})


def install(packages: Iterable[str]) -> None:
    """Install packages with apt; errors are ignored, so the caller must check again."""
    prefix = apt_prefix()
    if prefix is None:
        return
    line = "apt-get install -y --no-install-recommends " + " ".join(packages)
    print("Installing:", *prefix, line, flush=True)
    quiet = ["env", "DEBIAN_FRONTEND=noninteractive"]
    # A package source that does not respond must not block the packages of other sources.
    subprocess.run([*prefix, "apt-get", "update", "-qq"], check=False)
    subprocess.run([*prefix, *quiet, *line.split(), "-qq"], check=False, stdout=subprocess.DEVNULL)


def look_for_desk(is_installing: bool) -> None:
    """Install what the desk tests need, or print a line that says that they are left out."""
    lacking = missing_for_desk()
    if lacking and is_installing:
        install(lacking)
        lacking = missing_for_desk()
    if lacking:
        print("The desk tests are left out; they need the packages:", " ".join(lacking))


def has_server() -> bool:
    """Return whether the programs of a PostgreSQL server are here."""
    return bool(shutil.which("initdb") or list(Path("/usr/lib/postgresql").glob("*/bin/initdb")))


def look_for_server(is_installing: bool) -> None:
    """Install PostgreSQL, or print a line that says that the tests of the shared database are left out."""
    if not has_server() and is_installing:
        install([SERVER])
    if not has_server():
        print("The tests of the shared database are left out; they need the package:", SERVER)


def missing_for_packages() -> list[str]:
    """Return the Debian packages that `make deb` runs and this machine lacks."""
    return [one for one in PACKAGES if not shutil.which(one)]


def look_for_packages(is_installing: bool) -> None:
    """Install what `make deb` runs, or print a line that says what it lacks."""
    if missing_for_packages() and is_installing:
        install(missing_for_packages())
    if missing_for_packages():
        print("The Debian package is not fully checked; that needs:", " ".join(missing_for_packages()))


def main(arguments: Sequence[str]) -> int:
    """Check, install if asked to, and check again; return 0 if Qt has all it needs."""
    if not sys.platform.startswith("linux"):
        return 0
    lacking = missing(needed(dict(os.environ)))
    if lacking and "--install" in arguments:
        install(sorted({library.debian for library in lacking}))
        lacking = missing(lacking)
    if "--desk" in arguments:
        look_for_desk(is_installing="--install" in arguments)
    if "--server" in arguments:
        look_for_server(is_installing="--install" in arguments)
    if "--packages" in arguments:
        look_for_packages(is_installing="--install" in arguments)
    if not lacking:
        return 0
    debian, fedora = package_lines(lacking)
    print("Qt lacks on this machine:", ", ".join(library.soname for library in lacking), file=sys.stderr)
    print("Install them as root, then start again:", file=sys.stderr)
    print(f"  Debian, Ubuntu, UOS, Kylin:   {debian}", file=sys.stderr)
    print(f"  Fedora, openEuler, Anolis:    {fedora}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
