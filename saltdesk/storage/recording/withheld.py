"""Columns that a shared database withholds of rows that its logins see, and how they are read there."""

from __future__ import annotations

from collections.abc import Mapping

WITHHELD: Mapping[str, tuple[str, ...]] = {
    "notice": ("content",),
    "delivery": ("place", "receiver", "relation", "refusal", "witnesses", "note"),
    "exchange_key": ("secret",),
}
"""The withheld columns by table; ``schema/53_withheld.sql`` tells who reads them."""


def withheld_columns(table: str) -> dict[str, str]:
    """Return the withheld columns of a table with the SQL that gives their values to who may read them."""
    return {name: f"guard.{table}_text(\"id\", '{name}')" for name in WITHHELD.get(table, ())}
