"""Patterns of a module, each compiled when it is first used: a start uses few of those it loads."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any


class _LatePattern:
    """Stands for a compiled pattern, and takes over what is asked of it."""

    def __init__(self, text: str, flags: int = 0) -> None:
        self._given = text, flags

    def __getattr__(self, name: str) -> Any:
        """Return what the compiled pattern has of this name, and keep it for the next time."""
        found = self.__dict__[name] = getattr(re.compile(*self._given), name)
        return found


if TYPE_CHECKING:
    regex = re.compile  # what a type checker knows
else:
    regex = _LatePattern
