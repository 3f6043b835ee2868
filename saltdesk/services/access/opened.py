"""Readable copies of stored files for other programs, in the private folder of the data."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from saltdesk.storage.folder import opened

if TYPE_CHECKING:
    from saltdesk.services.desk.desk import Desk


def copy_out(desk: Desk, place: str, name: str, content: bytes) -> Path:
    """Write a read-only copy of a stored file and return its path; it goes when the window closes.

    Raises:
        EnvironmentProblem: no space or no permission.
    """
    return opened.copy_out(desk.store.folder, place, name, content)


def forget_copies(folder: Path) -> None:
    """Delete all copies in a data folder: at the start, at the end, and when the window is locked."""
    opened.empty(folder)
