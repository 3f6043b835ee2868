"""Schema 30: the trigger of a change tells the outbox only the columns that changed.

An act that publishes a list or goes on with a complaint changes a few of up to 93 columns. All of them, before
and after, were written, parsed and compared again. Tables with private columns, and those whose names or
complaint the program looks up in the outbox, keep theirs.
"""

from __future__ import annotations

from typing import Any

from saltdesk.storage.triggers import changed_columns_trigger

FINGERPRINT = "1e1deff104d86a067e274b23e751aab824a61c861e3a23a5a601e37b4d7750a3"

TABLES = (
    *("power_item", "duty_item", "item_revision", "list_version"),
    *("adjustment", "adjustment_link", "adjustment_event"),
    *("complaint", "inspection", "finding", "accountability_case", "power_case", "power_case_link"),
)


def up(_migrator: Any, database: Any) -> None:
    """Replace the triggers."""
    for table in TABLES:
        columns = [
            name for _, name, *_ in database.execute_sql(f"PRAGMA table_info({table})") if name != "id"
        ]
        database.execute_sql(f"DROP TRIGGER {table}_changed")
        database.execute_sql(changed_columns_trigger(table, columns))
