"""Schema 13: the register of events, posted papers, standards changed by a case, materials of an item.

Old rows get their new values from column defaults: an update would be a change without an actor.
"""

from __future__ import annotations

from typing import Any

from saltdesk.storage.triggers import outbox_triggers

FINGERPRINT = "f27212aa00c5ef005026adf1eb32ccf75011846b99be91d3a9c474b9efda0b07"

STATEMENTS = """
ALTER TABLE adjustment ADD COLUMN event INTEGER NOT NULL DEFAULT 0;
ALTER TABLE adjustment_link ADD COLUMN posted_on TEXT;
ALTER TABLE discretion_standard ADD COLUMN adjustment INTEGER NOT NULL DEFAULT 0;
ALTER TABLE power_item ADD COLUMN materials TEXT NOT NULL DEFAULT '';

CREATE TABLE adjustment_event (
    id INTEGER NOT NULL PRIMARY KEY, number TEXT NOT NULL, title TEXT NOT NULL, "trigger" TEXT NOT NULL,
    basis_document TEXT NOT NULL, promulgated_on TEXT, effective_on TEXT, document_on TEXT, received_on TEXT,
    started_on TEXT, start_reason TEXT NOT NULL, content TEXT NOT NULL, items TEXT NOT NULL,
    source TEXT NOT NULL, source_record INTEGER NOT NULL, status TEXT NOT NULL, reason TEXT NOT NULL,
    adjustment INTEGER NOT NULL, judged_on TEXT, judged_by TEXT NOT NULL, due_on TEXT,
    due_provisional INTEGER NOT NULL, registered_on TEXT, registered_by TEXT NOT NULL, version INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX adjustment_event_number ON adjustment_event (number);
CREATE INDEX adjustment_event_status_due_on ON adjustment_event (status, due_on);
CREATE INDEX adjustment_event_source_source_record ON adjustment_event (source, source_record);
"""

WIDENED = ("adjustment", "adjustment_link", "discretion_standard", "power_item")
"""Tables with new columns: their triggers are built again to include them."""

ADDED = ("adjustment_event",)


def up(_migrator: Any, database: Any) -> None:
    """Add the columns and the table, then build the triggers of all of them."""
    for table in WIDENED:
        for ending in ("added", "changed", "removed"):
            database.execute_sql(f"DROP TRIGGER {table}_{ending}")
    for statement in filter(str.strip, STATEMENTS.split(";\n")):
        database.execute_sql(statement.strip())
    for table in (*WIDENED, *ADDED):
        columns = tuple(column.name for column in database.get_columns(table) if column.name != "id")
        for trigger in outbox_triggers(table, columns):
            database.execute_sql(trigger)
