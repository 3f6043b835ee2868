"""Statements written for SQLite, as PostgreSQL and its driver read them."""

from __future__ import annotations

import re
from functools import lru_cache

_PIECES = re.compile(
    r"""(?P<quoted>'[^']*'|"[^"]*")"""
    r"|(?P<cast>::)"
    r"|(?P<mark>\?)"
    r"|:(?P<name>[a-z_]+)"
    r"|(?P<hint>\s(?:INDEXED\s+BY\s+\w+|NOT\s+INDEXED)\b)"
)


@lru_cache(maxsize=4096)
def as_postgres(statement: str) -> str:
    """Return a statement with the driver's marks for values, and without hints which index to use.

    The words that PostgreSQL lacks are functions of the shared schema (``schema/10_words.sql``).
    """
    return _PIECES.sub(_translated, statement.replace("%", "%%"))


def _translated(piece: re.Match[str]) -> str:
    if piece["mark"]:
        return "%s"
    if piece["name"]:
        return f"%({piece['name']})s"
    return "" if piece["hint"] else piece[0]
