"""A scratch copy of the house, changed as a recipe of CONTRIBUTING.md says; what must hold runs inside it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.checks.sizes import long_parts

ROOT = Path(__file__).parents[2]
ROOMS = ("saltdesk", "forms", "reports", "tests", "resources")
FILES = ("pyproject.toml", "CONTRIBUTING.md", "CHANGELOG.md", "README.md", "Makefile", "constraints.txt")
LEFT_OUT = {ROOT / "resources" / "fonts", ROOT / "tests" / "recipes"}
_LINT = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports())"
TABLES = "--noconftest"
"""For tests that only compare tables: no office is set up for them."""

FOREIGN = ("COV_", "COVERAGE_", "PYTEST_", "SALTDESK_", "PYTHONDONTWRITEBYTECODE")


def _left_out(folder: str, names: list[str]) -> list[str]:
    """Name what is not copied: fonts, these tests, and a module that another worker is just compiling."""
    return [name for name in names if Path(folder, name) in LEFT_OUT or ".pyc." in name]


class Scratch:
    """A copy of the house in ``folder``; compiled modules come along, so that only changes are compiled."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.changed: set[str] = set()
        for room in ROOMS:
            shutil.copytree(ROOT / room, folder / room, ignore=_left_out)
        for name in FILES:
            shutil.copy2(ROOT / name, folder / name)
        (folder / "resources" / "fonts").symlink_to(ROOT / "resources" / "fonts")

    def after(self, path: str, anchor: str, text: str) -> None:
        """Insert lines after the only line that is ``anchor``, which may span several lines."""
        self._put(path, f"{anchor}\n", f"{anchor}\n{text}\n")

    def before(self, path: str, anchor: str, text: str) -> None:
        """Insert lines before the only line that is ``anchor``."""
        self._put(path, f"{anchor}\n", f"{text}\n{anchor}\n")

    def instead(self, path: str, old: str, new: str) -> None:
        """Replace the only place that reads ``old``."""
        self._put(path, old, new)

    def _put(self, path: str, old: str, new: str) -> None:
        file = self.folder / path
        text = file.read_text("utf-8")
        places = f"\n{text}".count(f"\n{old}") if old.endswith("\n") else text.count(old)
        assert places == 1, f"{path} has {old!r} {places} times: the recipe no longer fits"
        self.write(path, text.replace(old, new))

    def append(self, path: str, text: str) -> None:
        """Add lines at the end of a file."""
        self.write(path, (self.folder / path).read_text("utf-8") + text)

    def write(self, path: str, text: str) -> None:
        """Write a file, a new one or one that is there."""
        self.changed.add(path)
        (self.folder / path).write_text(text, "utf-8", newline="\n")

    def answer(self, *command: str, **settings: str) -> subprocess.CompletedProcess[str]:
        """Run Python inside the copy, with these settings alone, and return what came."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith(FOREIGN)}
        return subprocess.run(
            [sys.executable, *command],
            cwd=self.folder,
            env=kept
            | settings
            | {"PYTHONPATH": str(self.folder), "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"},
            capture_output=True,
            encoding="utf-8",
            timeout=300,
        )

    def run(self, *command: str, **settings: str) -> str:
        """Run Python inside the copy and return what it prints; it must succeed."""
        done = self.answer(*command, **settings)
        assert done.returncode == 0, f"{command}\n{done.stdout[-6000:]}\n{done.stderr[-6000:]}"
        return done.stdout

    def tests(self, *chosen: str, **settings: str) -> str:
        """Run tests of the copy; they must pass, and there must be some."""
        return self.run(*self._pytest(chosen), **settings)

    def fails(self, *chosen: str) -> str:
        """Return what tests of the copy say that must fail, as where a step of the recipe is left out."""
        done = self.answer(*self._pytest(chosen))
        assert done.returncode == 1, f"{chosen} do not fail\n{done.stdout[-4000:]}\n{done.stderr[-2000:]}"
        return done.stdout

    def _pytest(self, chosen: tuple[str, ...]) -> tuple[str, ...]:
        return ("-m", "pytest", "-p", "no:randomly", f"--basetemp={self.folder / 'runs'}", *chosen)

    def checks(self) -> None:
        """Run what `make check` asks and answers at once: floors and rooms, lint, format, sizes, picture."""
        changed = sorted(path for path in self.changed if path.endswith(".py"))
        self.run("-c", _LINT)
        for command in (("check", "--quiet", "--no-cache"), ("format", "--check", "--quiet", "--no-cache")):
            self.run("-m", "ruff", *command, *changed)
        assert [path for path in changed if list(long_parts((self.folder / path).read_text("utf-8")))] == []
        self.run("tests/checks/house_picture.py")
