"""A file kept beside a record: photo, report or scan, as the record names it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class KeptFile:
    """``file`` is the SHA-256 name in the file store, ``name`` the one it came with."""

    file: str = ""
    name: str = ""
