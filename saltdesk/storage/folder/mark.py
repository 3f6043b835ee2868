"""Mark file of a data folder: shows that it held an office's data, and how far its trail reached."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path

from saltdesk.domain.base.anchors import Anchor, read_anchor
from saltdesk.domain.base.json_text import read_json
from saltdesk.storage.base.durable import write_durably

MARK = "saltdesk.mark"
_NAMES = ("trail", "newest", "proved", "unchecked")


def leave_mark(folder: Path, trail: str, newest: str = "", proved: str = "") -> None:
    """Mark ``folder`` as holding the data whose trail begins with the hash ``trail``.

    ``newest`` is the anchor of its last entry, ``proved`` that of the last one whose rows were compared; an
    empty one stays as it was. A full disk is ignored; the next start tries again.
    """
    given = {"trail": trail, "newest": newest, "proved": proved}
    _write(folder, {name: value for name, value in given.items() if value})


def _write(folder: Path, changed: dict[str, str]) -> None:
    marks = {name: _marked(folder, name) for name in _NAMES} | changed
    with suppress(OSError):
        write_durably(folder / MARK, json.dumps(marks).encode("utf-8"))


def set_unchecked(folder: Path, is_unchecked: bool) -> None:
    """Mark that the program ended uncleanly and nobody has checked the data since, or that it was checked.

    A first start that was killed leaves no mark: it would tell of data that never was.
    """
    if marked_trail(folder):
        _write(folder, {"unchecked": "1" if is_unchecked else ""})


def is_unchecked(folder: Path) -> bool:
    """Return whether the data waits for a check after an unclean end."""
    return bool(_marked(folder, "unchecked"))


def marked_trail(folder: Path) -> str:
    """Return the hash of the first trail entry from the mark in ``folder``; empty without a mark."""
    return _marked(folder, "trail")


def marked_anchor(folder: Path) -> Anchor | None:
    """Return the newest entry that the mark in ``folder`` knows, or None."""
    return read_anchor(_marked(folder, "newest"))


def proved_anchor(folder: Path) -> Anchor | None:
    """Return the last entry whose rows were compared with the trail, or None."""
    return read_anchor(_marked(folder, "proved"))


def _marked(folder: Path, name: str) -> str:
    try:
        found = read_json((folder / MARK).read_text("utf-8"))
    except (OSError, ValueError):
        return ""
    return str(found.get(name, "")) if isinstance(found, dict) else ""
