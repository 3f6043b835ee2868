"""Tests the frozen program without Python and without a checkout: `frozen.py FOLDER`, as `make dist` does.

The folder is copied elsewhere, and the program runs in an environment without Python. It builds the sample
bureau, verifies it, and takes the tour through its own window. Prints the size; on failure, prints what
failed and exits with status 1.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

DAY = "2026-11-23"
NOTICE = "郑盐投受〔2026〕9号"
LOOK = "#f4f6f7"
"""Background colour of the window; without the style sheet it has another colour."""

MOST_MB = 200
"""What an office gives to the program on an old disk."""

_LEAST_PICTURES = 40
_GLIBC = re.compile(rb"GLIBC_2\.(\d+)\0")


def environment(home: Path) -> dict[str, str]:
    """Return the environment of a user without Python."""
    system = {name: os.environ[name] for name in ("SYSTEMROOT", "FONTCONFIG_PATH") if name in os.environ}
    return system | {
        "HOME": str(home),
        "USERPROFILE": str(home),
        "LANG": "C.UTF-8",
        "PATH": "",
        "QT_QPA_PLATFORM": "offscreen",
        "SALTDESK_PASSWORD": "saltdesk-demo",
    }


def ended_run(program: Path, home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the program as that user, and return how it ended."""
    command = [str(program), *arguments]
    return subprocess.run(
        command, env=environment(home), cwd=home, capture_output=True, text=True, timeout=600
    )


def run(program: Path, home: Path, *arguments: str) -> str:
    """Run the program and return its output; raise SystemExit with the output if it fails."""
    ended = ended_run(program, home, *arguments)
    if ended.returncode:
        raise SystemExit(f"{' '.join(arguments)}: {ended.returncode}\n{ended.stdout}{ended.stderr}")
    return ended.stdout


def refusal(program: Path, home: Path, *arguments: str) -> str:
    """Run the program, which must refuse with a sentence, and return it."""
    ended = ended_run(program, home, *arguments)
    if ended.returncode != 1 or "Traceback" in ended.stderr:
        raise SystemExit(f"{' '.join(arguments)}: {ended.returncode}\n{ended.stdout}{ended.stderr}")
    return ended.stdout + ended.stderr


def newest_glibc(folder: Path) -> int:
    """Return the second number of the newest glibc that a file of the folder asks for; 0 outside Linux.

    What was built on an older system also runs on a newer one: UOS 20 and Kylin V10 have 2.28.
    """
    programs = (
        path for path in folder.rglob("*") if path.is_file() and (".so" in path.name or not path.suffix)
    )
    return max((int(number) for path in programs for number in _GLIBC.findall(path.read_bytes())), default=0)


def ground_of(picture: Path) -> str:
    """Return the background colour of the window in a picture of the tour, read at its left edge."""
    from PySide6.QtGui import QImage

    image = QImage(str(picture))
    return image.pixelColor(4, image.height() // 2).name()


def main(frozen: Path) -> int:
    """Copy the program, run its commands, and check the pictures of the tour."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        place = shutil.copytree(frozen, home / "program")
        program = place / ("saltdesk-command.exe" if sys.platform == "win32" else "saltdesk")
        assert run(program, home, "due", "D3.3.1", "2016-09-14").startswith("2016-09-29")
        run(program, home, "demo", str(home / "sample"), "--today", DAY)
        call = ("--data", str(home / "sample"), "--as", "示例一", "--today", DAY)
        said = run(program, home, *call, "verify")
        # Loads the parts that prepare a paper for the archive, which nothing else here does.
        run(program, home, *call, "notice", NOTICE, str(home / "notice.pdf"), "--archive")
        run(program, home, "tour", str(home / "tour"), "--today", DAY)
        # Loads the driver of PostgreSQL, which nothing else here does.
        refusal(program, home, "serve-check", "postgresql://127.0.0.1:1/none")
        pictures = sorted((home / "tour").glob("*.png"))
        dressed = sum(ground_of(picture) == LOOK for picture in pictures)
        # Some pictures show a dialog over the shaded window.
        if len(pictures) < _LEAST_PICTURES or dressed < len(pictures) // 2:
            raise SystemExit(f"{dressed} of {len(pictures)} pictures have the look of the program")
        files = (path for path in frozen.rglob("*") if path.is_file() and not path.is_symlink())
        size = sum(path.stat().st_size for path in files) / 1e6
        if size > MOST_MB:
            raise SystemExit(f"the program takes {size:.0f} MB, at most {MOST_MB}")
        needs = f"glibc 2.{newest_glibc(frozen)} or newer"
        print(f"frozen: {size:.0f} MB, {len(pictures)} pictures, {needs}; {said.strip()}")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
