"""Schema 4: the procedure of adjustment: loops, lead departments, documents and contacts.

Old rows get their new values from column defaults: an update would be a change without an actor.
"""

from __future__ import annotations

from typing import Any

from saltdesk.storage.triggers import outbox_triggers

FINGERPRINT = "a7cf771d67769c2c69df6b4960758afcfd3c1809b4bfc6a90f60ee24f9b58126"

STATEMENTS = """
ALTER TABLE adjustment ADD COLUMN further_triggers TEXT NOT NULL DEFAULT '[]';
ALTER TABLE adjustment ADD COLUMN office TEXT NOT NULL DEFAULT '';
ALTER TABLE adjustment ADD COLUMN extension_requested_on TEXT;
ALTER TABLE adjustment ADD COLUMN extension_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE adjustment ADD COLUMN extension_late INTEGER NOT NULL DEFAULT 0;
ALTER TABLE adjustment ADD COLUMN loop INTEGER NOT NULL DEFAULT 1;
ALTER TABLE adjustment ADD COLUMN published_on TEXT;
ALTER TABLE adjustment_link ADD COLUMN loop INTEGER NOT NULL DEFAULT 1;
ALTER TABLE adjustment_link ADD COLUMN body TEXT NOT NULL DEFAULT '';
ALTER TABLE adjustment_link ADD COLUMN is_main INTEGER NOT NULL DEFAULT 0;
ALTER TABLE adjustment_link ADD COLUMN recorded_on TEXT;
ALTER TABLE adjustment_link ADD COLUMN place TEXT NOT NULL DEFAULT '';
ALTER TABLE adjustment_link ADD COLUMN answer TEXT;
ALTER TABLE adjustment_link ADD COLUMN is_skipped INTEGER NOT NULL DEFAULT 0;
ALTER TABLE adjustment_link ADD COLUMN reason TEXT NOT NULL DEFAULT '';
ALTER TABLE adjustment_link ADD COLUMN met_on TEXT;
ALTER TABLE adjustment_link ADD COLUMN attendees TEXT NOT NULL DEFAULT '';
DROP INDEX adjustment_link_adjustment_code;
CREATE UNIQUE INDEX adjustment_link_adjustment_loop_code_body
    ON adjustment_link (adjustment, loop, code, body);
CREATE INDEX adjustment_link_done_on ON adjustment_link (done_on);

CREATE TABLE case_document (
    id INTEGER NOT NULL PRIMARY KEY, adjustment INTEGER NOT NULL, link INTEGER NOT NULL, kind TEXT NOT NULL,
    title TEXT NOT NULL, number TEXT NOT NULL, dated_on TEXT, file TEXT NOT NULL, file_name TEXT NOT NULL,
    added_on TEXT, added_by TEXT NOT NULL, version INTEGER NOT NULL,
    FOREIGN KEY (adjustment) REFERENCES adjustment (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX case_document_adjustment ON case_document (adjustment);

CREATE TABLE link_contact (
    id INTEGER NOT NULL PRIMARY KEY, adjustment INTEGER NOT NULL, link INTEGER NOT NULL, contacted_on TEXT,
    manner TEXT NOT NULL, counterpart TEXT NOT NULL, matter TEXT NOT NULL, recorded_by TEXT NOT NULL,
    version INTEGER NOT NULL,
    FOREIGN KEY (adjustment) REFERENCES adjustment (id) ON DELETE RESTRICT,
    FOREIGN KEY (link) REFERENCES adjustment_link (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX link_contact_adjustment ON link_contact (adjustment);
CREATE INDEX link_contact_link ON link_contact (link);
"""

WIDENED = ("adjustment", "adjustment_link")
"""Tables with new columns: their triggers are built again to include them."""

ADDED = ("case_document", "link_contact")


def up(_migrator: Any, database: Any) -> None:
    """Add the columns and the tables, then build the triggers of all of them."""
    for table in WIDENED:
        for ending in ("added", "changed", "removed"):
            database.execute_sql(f"DROP TRIGGER {table}_{ending}")
    for statement in filter(str.strip, STATEMENTS.split(";\n")):
        database.execute_sql(statement.strip())
    for table in (*WIDENED, *ADDED):
        columns = tuple(column.name for column in database.get_columns(table) if column.name != "id")
        for trigger in outbox_triggers(table, columns):
            database.execute_sql(trigger)
