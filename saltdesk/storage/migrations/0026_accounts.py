"""Schema 26: personal accounts with roles."""

from __future__ import annotations

from typing import Any

from saltdesk.storage.triggers import outbox_triggers

FINGERPRINT = "a7e62f32a05be5c95ff007844de3eff5b6e3f86fd001942205552441e8f637fc"

STATEMENTS = (
    """CREATE TABLE account (
        id INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL, staff INTEGER NOT NULL,
        role TEXT NOT NULL, status TEXT NOT NULL, since TEXT, ended_on TEXT, set_on TEXT,
        must_change INTEGER NOT NULL, version INTEGER NOT NULL
    ) STRICT""",
    "CREATE INDEX account_staff ON account (staff)",
)


def up(_migrator: Any, database: Any) -> None:
    """Create the table and its triggers."""
    for statement in STATEMENTS:
        database.execute_sql(statement)
    columns = tuple(column.name for column in database.get_columns("account") if column.name != "id")
    for trigger in outbox_triggers("account", columns):
        database.execute_sql(trigger)
