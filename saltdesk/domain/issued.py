"""Issued notices: what the register keeps of each paper that left the bureau."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class IssuedNotice:
    """One issued notice. ``file`` is the SHA-256 name of the frozen PDF; ``area``/``record`` its origin."""

    number: str
    kind: str
    title: str
    area: str
    record: int
    addressee: str
    issued_at: datetime | None
    issued_by: str
    file: str
    pages: int
    id: int = 0
    version: int = 0
