"""Schema 2: content, state and deliveries of issued notices.

Old rows get their new values from column defaults: an update would be a change without an actor.
"""

from __future__ import annotations

from typing import Any

from saltdesk.storage.triggers import outbox_triggers

FINGERPRINT = "b0cdadac9300ed45af57f7f41e5796207af9e3c1b5907a0bc16ff18815843e5b"

STATEMENTS = (
    "ALTER TABLE notice ADD COLUMN status TEXT NOT NULL DEFAULT 'issued'",
    "ALTER TABLE notice ADD COLUMN digest TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE notice ADD COLUMN content TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE notice ADD COLUMN prints INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE notice ADD COLUMN void_reason TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE notice ADD COLUMN voided_on TEXT",
    "ALTER TABLE notice ADD COLUMN delivered_on TEXT",
    "ALTER TABLE notice ADD COLUMN manner TEXT",
    "ALTER TABLE notice ADD COLUMN sealed_file TEXT NOT NULL DEFAULT ''",
    "CREATE INDEX notice_status_issued_at ON notice (status, issued_at)",
    """CREATE TABLE delivery (
    id INTEGER NOT NULL PRIMARY KEY, manner TEXT NOT NULL, delivered_on TEXT, place TEXT NOT NULL,
    receiver TEXT NOT NULL, relation TEXT NOT NULL, refusal TEXT NOT NULL, witnesses TEXT NOT NULL,
    deliverers TEXT NOT NULL, note TEXT NOT NULL, recorded_by TEXT NOT NULL, notice INTEGER NOT NULL,
    version INTEGER NOT NULL, FOREIGN KEY (notice) REFERENCES notice (id) ON DELETE RESTRICT
) STRICT""",
    "CREATE INDEX delivery_notice ON delivery (notice)",
    "DROP TRIGGER notice_added",
    "DROP TRIGGER notice_changed",
    "DROP TRIGGER notice_removed",
)

PRIVATE = {
    "notice": frozenset({"content"}),
    "delivery": frozenset({"place", "receiver", "relation", "refusal", "witnesses", "note"}),
}
"""A notice to a complainant names the complainant, and so does the record of how it was served."""


def up(_migrator: Any, database: Any) -> None:
    """Add the columns and the table, then build the triggers of both tables again."""
    for statement in STATEMENTS:
        database.execute_sql(statement)
    for table, private in PRIVATE.items():
        columns = tuple(column.name for column in database.get_columns(table) if column.name != "id")
        for trigger in outbox_triggers(table, columns, private):
            database.execute_sql(trigger)
