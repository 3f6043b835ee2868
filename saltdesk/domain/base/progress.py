"""Progress reports of a longer task, and its cancellation."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[int, int], None]
"""Called with (done, total); raises ``Cancelled`` when the user wants to stop."""


def unwatched(_done: int, _total: int) -> None:
    """Ignore the progress."""
