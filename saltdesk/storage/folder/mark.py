"""The mark in a data folder: it tells that an office's data lies there, even when the database is gone."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path

MARK = "saltdesk.mark"


def leave_mark(folder: Path, trail: str) -> None:
    """Mark ``folder`` as the place of the data whose trail begins with the hash ``trail``.

    Without room for it the data is opened all the same; the next start tries again.
    """
    part = folder / f"{MARK}.part"
    with suppress(OSError):
        part.write_text(json.dumps({"trail": trail}), "utf-8")
        part.replace(folder / MARK)


def marked_trail(folder: Path) -> str:
    """Hash of the first entry of the trail that lies in ``folder``; empty when there is no mark."""
    try:
        found = json.loads((folder / MARK).read_text("utf-8"))
    except (OSError, ValueError):
        return ""
    return str(found.get("trail", "")) if isinstance(found, dict) else ""
