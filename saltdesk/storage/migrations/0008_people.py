"""Schema 8: people of other units stand in the same table as the staff, so that rules compare records."""

from __future__ import annotations

from typing import Any

from saltdesk.storage.triggers import outbox_triggers

FINGERPRINT = "04a47f3563bd62d737ac708736b4ced5baea0812cfa45fc7912b637ea85292e7"

STATEMENTS = (
    "ALTER TABLE staff ADD COLUMN standing TEXT NOT NULL DEFAULT 'staff'",
    "ALTER TABLE staff ADD COLUMN unit TEXT NOT NULL DEFAULT ''",
)


def up(_migrator: Any, database: Any) -> None:
    """Add the columns, and build the triggers of the table again."""
    for ending in ("added", "changed", "removed"):
        database.execute_sql(f"DROP TRIGGER staff_{ending}")
    for statement in STATEMENTS:
        database.execute_sql(statement)
    columns = tuple(column.name for column in database.get_columns("staff") if column.name != "id")
    for trigger in outbox_triggers("staff", columns):
        database.execute_sql(trigger)
