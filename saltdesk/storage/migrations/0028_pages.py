"""Schema 28: the first page of the complaints is found by an index, whatever it is sorted or filtered by."""

from __future__ import annotations

from typing import Any

FINGERPRINT = "1382a12d615ed32db557a854aa8658ae5d23f35f3c63097ac27873a61ad1cc9e"

COLUMNS = ("received_at", "channel", "kind", "status", "matter", "handling_office", "masked_name")

STATEMENTS = (
    *(f"CREATE INDEX complaint_{name} ON complaint ({name})" for name in COLUMNS),
    "CREATE INDEX complaint_due_on ON complaint (due_on)",
    "CREATE INDEX complaint_status_due_on ON complaint (status, due_on)",
)


def up(_migrator: Any, database: Any) -> None:
    """Add the indexes."""
    for statement in STATEMENTS:
        database.execute_sql(statement)
