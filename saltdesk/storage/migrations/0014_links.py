"""Schema 14: the records that the texts of an item name, beside the texts.

Old rows get empty links from column defaults: an update would be a change without an actor.
"""

from __future__ import annotations

from typing import Any

from saltdesk.storage.triggers import outbox_triggers

FINGERPRINT = "0000000000000000000000000000000000000000000000000000000000000000"

STATEMENTS = """
ALTER TABLE power_item ADD COLUMN body INTEGER NOT NULL DEFAULT 0;
ALTER TABLE power_item ADD COLUMN entrustments TEXT NOT NULL DEFAULT '[]';
ALTER TABLE power_item ADD COLUMN officers TEXT NOT NULL DEFAULT '[]';
ALTER TABLE power_item ADD COLUMN heads TEXT NOT NULL DEFAULT '[]';
"""


def up(_migrator: Any, database: Any) -> None:
    """Add the columns, then build the triggers of the table again."""
    for ending in ("added", "changed", "removed"):
        database.execute_sql(f"DROP TRIGGER power_item_{ending}")
    for statement in filter(str.strip, STATEMENTS.split(";\n")):
        database.execute_sql(statement.strip())
    columns = tuple(column.name for column in database.get_columns("power_item") if column.name != "id")
    for trigger in outbox_triggers("power_item", columns):
        database.execute_sql(trigger)
