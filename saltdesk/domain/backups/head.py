"""The head of a backup: what it holds, when it was made and how far its trail reached."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from saltdesk.domain.base.anchors import Anchor
from saltdesk.domain.base.dataclass import dataclass

FORMAT: Final = 2
"""Format of the head. Backups of format 1 have none."""


@dataclass(frozen=True)
class BackupHead:
    """What a backup tells about itself.

    ``key`` is the id of the data key, empty if the data is not encrypted. ``counts`` are the numbers of
    records by the code of their area. ``anchor`` is the newest entry of the trail, with its whole hash.
    ``missing`` are the names, as on the disk, of stored files that records name and that were not there.
    """

    made_at: datetime
    program: str
    schema: int
    key: str
    counts: Mapping[str, int]
    anchor: Anchor
    files: int
    missing: tuple[str, ...] = ()

    def told(self) -> dict[str, object]:
        """Return the head as an object of JSON."""
        return {
            "format": FORMAT,
            "made_at": self.made_at.isoformat(timespec="seconds"),
            "program": self.program,
            "schema": self.schema,
            "key": self.key,
            "counts": dict(self.counts),
            "entries": self.anchor.number,
            "hash": self.anchor.digest,
            "files": self.files,
            "missing": list(self.missing),
        }


def read_head(told: Mapping[str, Any]) -> BackupHead:
    """Return the head that an object of JSON tells.

    Raises:
        ValueError: it is no head, or one of a newer format.
    """
    if not isinstance(told, dict) or told.get("format") != FORMAT:
        raise ValueError("not a head of a backup")
    try:
        return BackupHead(
            datetime.fromisoformat(told["made_at"]),
            str(told["program"]),
            int(told["schema"]),
            str(told["key"]),
            {str(area): int(count) for area, count in told["counts"].items()},
            Anchor(int(told["entries"]), str(told["hash"])),
            int(told["files"]),
            tuple(str(name) for name in told["missing"]),
        )
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise ValueError("not a head of a backup") from error


@dataclass(frozen=True)
class Backup:
    """A backup file: its path, size in bytes, moment, and its head (None in backups of format 1)."""

    path: Path
    size: int
    made_at: datetime
    head: BackupHead | None

    @property
    def key(self) -> str:
        """Return the id of the key that opens it; empty for one that is not encrypted."""
        return self.head.key if self.head else ""
