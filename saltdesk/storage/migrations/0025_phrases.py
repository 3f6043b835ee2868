"""Schema 25: offices keep standard phrases for the fields they fill again and again."""

from __future__ import annotations

from typing import Any

from saltdesk.storage.triggers import outbox_triggers

FINGERPRINT = "4efd07b4cfcdbb0f8b2f6aa7acb04d9e707764fdda6134fa36185e3702aef15e"

STATEMENTS = (
    """CREATE TABLE phrase (
        id INTEGER NOT NULL PRIMARY KEY, place TEXT NOT NULL, place_name TEXT NOT NULL, text TEXT NOT NULL,
        office TEXT NOT NULL, office_name TEXT NOT NULL, added_by TEXT NOT NULL, version INTEGER NOT NULL
    ) STRICT""",
    "CREATE INDEX phrase_place ON phrase (place)",
)


def up(_migrator: Any, database: Any) -> None:
    """Create the table and its triggers."""
    for statement in STATEMENTS:
        database.execute_sql(statement)
    columns = tuple(column.name for column in database.get_columns("phrase") if column.name != "id")
    for trigger in outbox_triggers("phrase", columns):
        database.execute_sql(trigger)
