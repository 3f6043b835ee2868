"""Failed tries to sign in to a shared database from this computer: a small file, which outlasts a restart.

The server counts none. The file tells login names that were typed here, and nothing else.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Final

from saltdesk.domain.base.json_text import read_json
from saltdesk.domain.base.surroundings import using
from saltdesk.storage.base.durable import write_durably
from saltdesk.storage.credentials.credentials import Tries
from saltdesk.storage.keys.key_ring import alone

FILE: Final = "saltdesk.tries"

_MOST: Final = 200
"""Names that are kept; typed nonsense must not make the file grow."""


def read_tries(folder: Path) -> dict[str, Tries]:
    """Return the failed tries by login name; none where the file is missing or damaged."""
    path = folder / FILE
    with using(path):
        content = path.read_bytes() if path.exists() else b"{}"
    try:
        told = read_json(content.decode("utf-8"))
        return {str(name): _tries(row) for name, row in told.items()}
    except (ValueError, TypeError, AttributeError):
        return {}


def _tries(row: object) -> Tries:
    if not isinstance(row, list):
        raise TypeError(row)
    failures, failed_at, unreported = row
    return Tries(int(failures), datetime.fromisoformat(failed_at), int(unreported))


def change_tries(folder: Path, name: str, now: datetime | None) -> Tries:
    """Count a failed try of a name at ``now``, or forget its tries (None), and return them."""
    with alone(folder):
        known = read_tries(folder)
        before = known.pop(name, Tries())
        after = before.failed(now) if now else Tries()
        if after != before:
            _write(folder, {**known, name: after} if now else known)
    return after


def _write(folder: Path, tries: Mapping[str, Tries]) -> None:
    newest = list(tries.items())[-_MOST:]
    told = {
        name: [one.failures, one.failed_at.isoformat(), one.unreported]
        for name, one in newest
        if one.failed_at
    }
    with using(folder / FILE):
        write_durably(folder / FILE, json.dumps(told, ensure_ascii=False, indent=1).encode("utf-8"))
