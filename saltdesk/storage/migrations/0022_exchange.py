"""Schema 22: exchange packages with their receipts, and the key that signs them (P1.2.8)."""

from __future__ import annotations

from typing import Any

from saltdesk.storage.triggers import outbox_triggers, salted_triggers

FINGERPRINT = "b31d14e1d4f646e683fb673fb7e199cad3adf1e3294baad539b43f2f317a29f2"

STATEMENTS = (
    """CREATE TABLE exchange_package (
        id INTEGER NOT NULL PRIMARY KEY, number TEXT NOT NULL, made_at TEXT, made_by TEXT NOT NULL,
        since TEXT, until TEXT, digest TEXT NOT NULL, anchor TEXT NOT NULL, fingerprint TEXT NOT NULL,
        entries TEXT NOT NULL, received_on TEXT, receiver TEXT NOT NULL, receipt TEXT NOT NULL,
        version INTEGER NOT NULL
    ) STRICT""",
    "CREATE UNIQUE INDEX exchange_package_number ON exchange_package (number)",
    """CREATE TABLE exchange_key (
        id INTEGER NOT NULL PRIMARY KEY, public TEXT NOT NULL, secret TEXT NOT NULL, made_on TEXT,
        version INTEGER NOT NULL, salt TEXT NOT NULL DEFAULT ''
    ) STRICT""",
    "CREATE UNIQUE INDEX exchange_key_public ON exchange_key (public)",
)


def up(_migrator: Any, database: Any) -> None:
    """Create the tables and their triggers; the secret of a key enters the trail as a digest."""
    for statement in STATEMENTS:
        database.execute_sql(statement)
    for trigger in outbox_triggers("exchange_package", _columns(database, "exchange_package")):
        database.execute_sql(trigger)
    columns = tuple(name for name in _columns(database, "exchange_key") if name != "salt")
    for trigger in salted_triggers("exchange_key", columns, frozenset(("secret",))):
        database.execute_sql(trigger)


def _columns(database: Any, table: str) -> tuple[str, ...]:
    return tuple(column.name for column in database.get_columns(table) if column.name != "id")
