"""The state of the program on this machine: one line for each thing, and what to do where it is not well."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from saltdesk.domain.base.dataclass import dataclass


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
    lines = "\n".join(condition.text() for condition in conditions)
    return lines.replace(str(home), "~") if home != Path(home.anchor) else lines
