"""How far a long command is, for people who watch a terminal."""

from __future__ import annotations

import sys

from saltdesk.cli.call import Call
from saltdesk.domain.base.progress import Progress, unwatched


def progress_of(call: Call) -> Progress:
    """Return a progress that is told on the terminal, where somebody watches it."""
    if getattr(call.arguments, "json", False) or not sys.stderr.isatty():
        return unwatched
    last = {"percent": -1}

    def told(done: int, total: int) -> None:
        percent = 100 * done // total
        if percent != last["percent"]:
            last["percent"] = percent
            print(f"\r已完成 {percent}%", end="" if percent < 100 else "\n", file=sys.stderr, flush=True)

    return told
