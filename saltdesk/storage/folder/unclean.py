"""Whether the program last ended by a crash or a power cut, kept until the data was checked.

A program that closes empties the write-ahead log. A log with content, while nobody has the folder open, was
left by one that did not.
"""

from __future__ import annotations

from pathlib import Path

from saltdesk.storage.folder import claims, mark

_LOGS = ("data.db-wal", "data.db-journal")


def note_unclean_end(folder: Path) -> bool:
    """Return whether the data has to be checked; remember it for the next start if nobody does now."""
    if _has_log(folder):
        with claims.alone_at_once(folder) as is_alone:
            if is_alone:
                mark.set_unchecked(folder, True)
                return True
    return mark.is_unchecked(folder)


def _has_log(folder: Path) -> bool:
    for name in _LOGS:
        try:
            if (folder / name).stat().st_size:
                return True
        except OSError:
            continue
    return False
