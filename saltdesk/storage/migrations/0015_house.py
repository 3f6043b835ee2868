"""Schema 15: offices and outside bodies may end, and the leading group's interpretations are kept (X7.1)."""

from __future__ import annotations

from typing import Any

from saltdesk.storage.triggers import outbox_triggers

FINGERPRINT = "fa2289a16d028ec6e306c83c4584f2e2d7f524211163bd93969d8031a33cdb84"

STATEMENTS = (
    "ALTER TABLE office ADD COLUMN ended_on TEXT",
    "ALTER TABLE office ADD COLUMN merged_into TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE outside_body ADD COLUMN ended_on TEXT",
    """CREATE TABLE interpretation (
        id INTEGER NOT NULL PRIMARY KEY, number TEXT NOT NULL, clause TEXT NOT NULL, question TEXT NOT NULL,
        answer TEXT NOT NULL, answered_on TEXT, answered_by TEXT NOT NULL, document TEXT NOT NULL,
        note TEXT NOT NULL, version INTEGER NOT NULL
    ) STRICT""",
    "CREATE UNIQUE INDEX interpretation_number ON interpretation (number)",
    "CREATE INDEX interpretation_clause ON interpretation (clause)",
)

CHANGED = ("office", "outside_body")
MADE = ("interpretation",)


def up(_migrator: Any, database: Any) -> None:
    """Add the columns and the table, and build the triggers of the tables again."""
    for table in CHANGED:
        for ending in ("added", "changed", "removed"):
            database.execute_sql(f"DROP TRIGGER {table}_{ending}")
    for statement in STATEMENTS:
        database.execute_sql(statement)
    for table in (*CHANGED, *MADE):
        columns = tuple(column.name for column in database.get_columns(table) if column.name != "id")
        for trigger in outbox_triggers(table, columns):
            database.execute_sql(trigger)
