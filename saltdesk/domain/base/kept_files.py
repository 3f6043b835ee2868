"""A stored file of a record: photo, report or scan."""

from __future__ import annotations

from saltdesk.domain.base.dataclass import dataclass


@dataclass(frozen=True)
class KeptFile:
    """A stored file: ``file`` is its SHA-256 name in the file store, ``name`` its original name."""

    file: str = ""
    name: str = ""
