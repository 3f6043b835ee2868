"""Whether a folder holds data, known before the data is opened."""

from __future__ import annotations

from pathlib import Path

from saltdesk.storage.credentials.choosing import credentials_of


def holds_data(folder: Path) -> bool:
    """Return whether ``folder`` holds an office's data, or the keys of one; create nothing.

    Raises:
        EnvironmentProblem: the database is missing or empty although the folder held data.
    """
    if credentials_of(folder).exist():
        return True
    from saltdesk.storage.folder import presence  # the database; most offices have keys

    return presence.holds_data(folder)


def is_there(folder: Path) -> bool:
    """Return whether the database of an office is there; False where it is lost."""
    return credentials_of(folder).is_shared or (
        (folder / "data.db").exists() and (folder / "data.db").stat().st_size > 0
    )


def has_lost_data(folder: Path) -> bool:
    """Return whether the keys of an office are there without its data; a first start that was cut is none."""
    return not is_there(folder) and not any(credentials_of(folder).founder())
