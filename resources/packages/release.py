"""The checklist of a release, as a program: `make release`.

Each step is done and told in one line; the first that fails ends it. Nothing is published: what is in `dist/`
afterwards is what offices get.
"""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from saltdesk import __version__

ROOT = Path(__file__).resolve().parents[2]
SUMS = "SHA256SUMS"


class Missing(Exception):
    """What a step found missing, in a sentence."""


def nothing_is_left_to_commit(root: Path) -> str:
    """Return a word that the tree is clean; what is built is what is in git."""
    left = _said(root, "git", "status", "--porcelain")
    if left:
        raise Missing(f"the tree has changes that are not committed:\n{left}")
    return _said(root, "git", "rev-parse", "--short", "HEAD")


def the_changes_tell_of_this_version(root: Path) -> str:
    """Return the heading of this version in CHANGELOG.md, which must be its first."""
    headings = re.findall(r"^## (.+)$", (root / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    if not headings or not headings[0].startswith(f"{__version__} "):
        raise Missing(f"the first heading of CHANGELOG.md is {headings[:1]}, not “{__version__} (date)”")
    return headings[0]


def make(target: str) -> Callable[[Path], str]:
    """Return a step that runs a target of the Makefile."""

    def run(root: Path) -> str:
        if subprocess.run(["make", target], cwd=root, check=False).returncode:
            raise Missing(f"make {target} failed")
        return f"make {target}"

    return run


def the_files_have_their_sums(root: Path) -> str:
    """Write the SHA-256 of every file that offices get, and return their number."""
    files = sorted(
        path for path in (root / "dist").iterdir() if path.suffix in (".deb", ".whl", ".gz", ".exe")
    )
    if not files:
        raise Missing("dist/ holds no package")
    lines = (f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in files)
    (root / "dist" / SUMS).write_text("".join(lines), "utf-8")
    return f"{len(files)} files in dist/{SUMS}"


STEPS: tuple[Callable[[Path], str], ...] = (
    nothing_is_left_to_commit,
    the_changes_tell_of_this_version,
    make("check"),
    make("test"),
    make("coverage"),
    make("bench-quick"),
    make("deb"),
    make("tried-at-the-desk"),
    the_files_have_their_sums,
)


def release(root: Path, steps: tuple[Callable[[Path], str], ...] = STEPS) -> int:
    """Do every step in order; return 1 at the first that fails."""
    for number, step in enumerate(steps, start=1):
        try:
            print(f"{number}/{len(steps)} {step(root)}", flush=True)
        except Missing as missing:
            print(f"{number}/{len(steps)} NOT DONE: {missing}", file=sys.stderr)
            return 1
    return 0


def _said(root: Path, *command: str) -> str:
    return subprocess.run(command, cwd=root, check=True, capture_output=True, text=True).stdout.strip()


if __name__ == "__main__":
    sys.exit(release(ROOT))
