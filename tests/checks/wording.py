"""Check that no file of the repository names a folder of a developer's machine or a package registry host."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

PLACES = ("work", "tmp", "root", "home", "Users", "opt", "mnt", "srv")
HOSTS = (
    "pypi",
    "pythonhosted",
    "npmjs",
    "deb.debian",
    "archive.ubuntu",
    "conda",
    "tuna.tsinghua",
    "mirrors.aliyun",
)
"""Prefixes of registry hosts; addresses in licence texts of packages do not match."""

SKIPPED_FOLDERS = {"build", "dist", "tour", "htmlcov", "__pycache__", "licences"}
KEPT_HIDDEN = {".ci", ".gitignore"}

MACHINE_PATH = re.compile(r"(?<![\w.)}<>~*/-])(?:[A-Z]:)?[/\\](?:" + "|".join(PLACES) + r")[/\\]\w")
REGISTRY_HOST = re.compile(
    r"\b(?:" + "|".join(map(re.escape, HOSTS)) + r")[\w.-]*\.(?:org|com|net|io|cn|edu)\b"
)


def texts(root: Path) -> Iterator[tuple[Path, str]]:
    """Yield every text file that could be committed, with its text."""
    for path in sorted(root.iterdir()):
        hidden = path.name.startswith(".") and path.name not in KEPT_HIDDEN
        if hidden or path.name in SKIPPED_FOLDERS or path.name.endswith(".egg-info"):
            continue
        if path.is_dir():
            yield from texts(path)
            continue
        try:
            yield path, path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue  # a font or a picture


def slips(text: str) -> Iterator[tuple[int, str]]:
    """Yield line number and sentence for each line that names a machine path or a registry host."""
    for number, line in enumerate(text.splitlines(), start=1):
        for kind, pattern in (("machine path", MACHINE_PATH), ("registry host", REGISTRY_HOST)):
            if found := pattern.search(line):
                yield number, f"{kind} {found.group()}"


def main(root: Path = Path()) -> int:
    """Print each problem as path:line: sentence; return 1 if there is any."""
    found = [
        f"{path.relative_to(root).as_posix()}:{number}: {sentence}"
        for path, text in texts(root)
        for number, sentence in slips(text)
    ]
    print("\n".join(found) or "Wording: no machine path, no registry host.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
