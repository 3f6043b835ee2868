"""Builds wheel and source package and tries them, as `make dist` does.

    python -m resources.packages.wheel dist

The wheel is installed into a new environment with what it depends on, and works in an empty folder. What was
installed there is what the program ships: `dist/licences` gets its list (CycloneDX) and the texts of its
licences.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import venv
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DAY = "2026-11-23"
LICENCES, BILL = "licences", "saltdesk.cdx.json"
TEXTS = ("licenses/**/*", "LICEN[CS]E*", "COPYING*", "NOTICE*")
"""Where packages keep the texts of their licences, below their metadata."""

KEPT = Path(__file__).with_name("licences")
KEPT_TEXTS = {
    "pyside6_essentials": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "shiboken6": ("LGPL-3.0.txt", "GPL-3.0.txt"),
}
"""Texts for packages that bring none, although their licence asks for one; the LGPL refers to the GPL."""


def build(target: Path) -> tuple[Path, Path]:
    """Build source package and wheel, check that the first makes the second again, and return them."""
    for old in [*target.glob("*.whl"), *target.glob("*.tar.gz")]:
        old.unlink()
    _run(sys.executable, "-m", "hatchling", "build", "-d", str(target.resolve()))
    (wheel,), (source,) = target.glob("*.whl"), target.glob("*.tar.gz")
    with tempfile.TemporaryDirectory() as place:
        options = ("--no-deps", "--no-build-isolation", "--quiet", "--wheel-dir", place)
        _run(sys.executable, "-m", "pip", "wheel", *options, str(source.resolve()))
        (again,) = Path(place).glob("*.whl")
        if _names(again) != _names(wheel):
            raise SystemExit(f"the source package lacks files of the wheel: {_names(again) ^ _names(wheel)}")
    return wheel, source


def work(wheel: Path, place: Path) -> Path:
    """Install the wheel below ``place``, let it work in an empty folder, and return its Python."""
    venv.create(place / "environment", with_pip=True)
    python = place / "environment" / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    constraints = ("--constraint", str(ROOT / "constraints.txt"))
    _run(str(python), "-m", "pip", "install", "--quiet", *constraints, f"{wheel.resolve()}[shared,archive]")
    folder = place / "empty"
    folder.mkdir()
    _run(str(python), "-m", "saltdesk", "tour", "tour", "--today", DAY, folder=folder)
    return python


def licence_texts(package: Path) -> list[Path]:
    """Return the texts of a package's licences; ``package`` is the folder of its metadata.

    Raises:
        SystemExit: there is none, and this is not the program itself, whose licence its owner chooses.
    """
    found = {text for pattern in TEXTS for text in package.glob(pattern) if text.is_file()}
    name = package.name.partition("-")[0].lower()
    texts = sorted(found) or [KEPT / text for text in KEPT_TEXTS.get(name, ())]
    if not texts and name != "saltdesk":
        raise SystemExit(f"{package.name} brings no text of its licence: put one into {KEPT.name}/")
    return texts


def write_licences(python: Path, target: Path) -> int:
    """Write list and licences of an environment into a new folder; return the number of its packages."""
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir()
    options = ("--output-format", "JSON", "--pyproject", str(ROOT / "pyproject.toml"))
    bill = ("--output-file", str((target / BILL).resolve()))
    _run(sys.executable, "-m", "cyclonedx_py", "environment", *options, *bill, str(python))
    packages = sorted(python.parents[1].glob("[Ll]ib/**/*.dist-info"))
    for package in packages:
        for text in licence_texts(package):
            place = target / package.name.removesuffix(".dist-info") / text.name
            place.parent.mkdir(exist_ok=True)
            shutil.copyfile(text, place)
    shutil.copyfile(Path(sysconfig.get_path("stdlib")) / "LICENSE.txt", target / "Python.txt")
    return len(packages)


def main(target: Path) -> int:
    """Build, try, and list what is shipped."""
    target.mkdir(exist_ok=True)
    wheel, source = build(target)
    with tempfile.TemporaryDirectory() as place:
        python = work(wheel, Path(place))
        pictures = len(list((Path(place) / "empty/tour").glob("*.png")))
        packages = write_licences(python, target / LICENCES)
    sizes = "; ".join(f"{one.name} {one.stat().st_size / 1e6:.1f} MB" for one in (wheel, source))
    print(f"wheel: {sizes}; {pictures} pictures from an empty folder; licences of {packages} packages")
    return 0


def _names(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def _run(*command: str, folder: Path | None = None) -> None:
    """Run a command; print what it says and stop where it fails."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    environment.pop("PYTHONPATH", None)
    ended = subprocess.run(
        command, cwd=folder or ROOT, env=environment, capture_output=True, text=True, timeout=900
    )
    if ended.returncode:
        raise SystemExit(f"{' '.join(command)}: {ended.returncode}\n{ended.stdout}{ended.stderr}")


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
