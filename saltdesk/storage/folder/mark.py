"""Mark file of a data folder: shows that it held an office's data, even if the database is lost."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path

from saltdesk.domain.base.json_text import read_json

MARK = "saltdesk.mark"


def leave_mark(folder: Path, trail: str) -> None:
    """Mark ``folder`` as holding the data whose trail begins with the hash ``trail``.

    A full disk is ignored; the next start tries again.
    """
    part = folder / f"{MARK}.part"
    with suppress(OSError):
        part.write_text(json.dumps({"trail": trail}), "utf-8")
        part.replace(folder / MARK)


def marked_trail(folder: Path) -> str:
    """Return the hash of the first trail entry from the mark in ``folder``; empty without a mark."""
    try:
        found = read_json((folder / MARK).read_text("utf-8"))
    except (OSError, ValueError):
        return ""
    return str(found.get("trail", "")) if isinstance(found, dict) else ""
