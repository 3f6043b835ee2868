"""The backups there are, for people to read."""

from __future__ import annotations

from datetime import datetime

from saltdesk.domain.backups.head import Backup
from saltdesk.domain.base.dataclass import dataclass


@dataclass(frozen=True)
class BackupRow:
    """One backup in the list: where it lies, in words, and how its last trial restore ended."""

    backup: Backup
    place: str
    trial: str

    @property
    def made_at(self) -> datetime:
        """Return when it was made."""
        return self.backup.made_at


@dataclass(frozen=True)
class Overview:
    """The backups in both folders, newest first, what is overdue, and the last trial restore in words."""

    rows: tuple[BackupRow, ...]
    reminder: str
    trial: str
    is_second_there: bool
    is_second_elsewhere: bool
    shared: str = ""
    """When the shared database was backed up, in words; empty where the data is of this computer."""
