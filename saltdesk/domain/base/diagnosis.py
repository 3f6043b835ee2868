"""The state of the program on this machine: one line for each thing, and what to do where it is not well."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from saltdesk.domain.base.dataclass import dataclass

LOG = "saltdesk.log"
"""The log of the program in the data folder; it holds no text of a record."""

CRASHES = "crashes.log"
"""Where the program stood in its code when it crashed; a file of the data folder beside the log."""

LINES = 200
"""Lines of the log in a report."""

_CRASH_LINES = LINES // 2
"""Lines of the last crash, so that what the log told before it is there, too."""


@dataclass(frozen=True)
class Condition:
    """The state of one thing; ``advice`` is empty where all is well."""

    caption: str
    value: str
    advice: str = ""

    def text(self) -> str:
        """Return the condition as one line."""
        return f"{self.caption}：{self.value}" + (f"（{self.advice}）" if self.advice else "")


def text_to_send(conditions: Iterable[Condition], home: Path) -> str:
    """Return the lines to give to the administrator; the home folder, which names a person, is shown as ~."""
    return without_home("\n".join(condition.text() for condition in conditions), home)


def report(conditions: Iterable[Condition], log: Sequence[str], home: Path) -> str:
    """Return a report to give to who mends the program: the conditions, then the end of its log."""
    told = [
        *(condition.text() for condition in conditions),
        "",
        "程序日志（不含记录的内容）：",
        *log[-LINES:],
        "",
    ]
    return without_home("\n".join(told), home)


def log_lines(folder: Path) -> list[str]:
    """Return the lines of the log in a data folder, then those of the last crash; none where unreadable."""
    return _lines(folder / LOG) + _lines(folder / CRASHES)[-_CRASH_LINES:]


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text("utf-8", errors="replace").splitlines()
    except OSError:
        return []


def without_home(text: str, home: Path) -> str:
    """Return a text with the home folder, which names a person, as ~."""
    return text.replace(str(home), "~") if home != Path(home.anchor) else text
