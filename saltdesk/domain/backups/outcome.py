"""Where backups are kept, and what became of one."""

from __future__ import annotations

from dataclasses import field
from pathlib import Path

from saltdesk.domain.backups.head import Backup
from saltdesk.domain.base.dataclass import dataclass


@dataclass(frozen=True)
class BackupPlaces:
    """The folder of automatic backups, and the second one (None: none was chosen)."""

    first: Path
    second: Path | None = None

    def folders(self) -> tuple[Path, ...]:
        """Return the folders, the first one first."""
        return (self.first,) if self.second is None else (self.first, self.second)


@dataclass
class BackupOutcome:
    """What became of a backup: the files that were written, and a sentence for each thing that failed.

    ``is_second_away``: the second folder is not there, such as a stick that nobody plugged in.
    """

    made: Backup | None = None
    files: list[Path] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    is_second_away: bool = False
    is_cancelled: bool = False
