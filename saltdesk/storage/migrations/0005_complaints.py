"""Schema 5: the procedure of complaints: kinds, decisions, handling, material, links, representatives.

Old rows get their new values from column defaults: an update would be a change without an actor.
"""

from __future__ import annotations

from typing import Any

from saltdesk.storage.triggers import outbox_triggers

FINGERPRINT = "60efd701af6a0d1a2fe6bdd7afbd5cd3d2bcfc5f091de9b69791aab889bf6c24"

TEXTS = (
    "occurred_at",
    "no_document",
    "legal_ground",
    "turn_to",
    "told_by",
    "handed_by",
    "assignee",
    "return_reason",
    "extension_reason",
    "extension_approved_by",
    "investigation",
    "called_back_by",
    "archive_number",
    "old_number",
    "remark",
)
NULLABLE = (
    "told_on",
    "handed_on",
    "extension_requested_on",
    "extension_approved_on",
    "satisfaction",
    "called_back_on",
    "archived_on",
)
NUMBERS = ("is_read_back", "head_count", "earlier", "group")
LISTS = ("kinds", "flags", "items", "answers")

STATEMENTS = """
ALTER TABLE complainant ADD COLUMN id_kind TEXT NOT NULL DEFAULT 'id_card';
ALTER TABLE complainant ADD COLUMN id_shown INTEGER NOT NULL DEFAULT 0;
ALTER TABLE complainant ADD COLUMN credit_code TEXT NOT NULL DEFAULT '';
ALTER TABLE complainant ADD COLUMN post_code TEXT NOT NULL DEFAULT '';
ALTER TABLE complainant ADD COLUMN email TEXT NOT NULL DEFAULT '';
ALTER TABLE complainant ADD COLUMN agent TEXT NOT NULL DEFAULT '';
ALTER TABLE complainant ADD COLUMN authority TEXT NOT NULL DEFAULT '';
CREATE INDEX complaint_object_office ON complaint (object_office);
CREATE INDEX complaint_object_person ON complaint (object_person);
CREATE INDEX complaint_group ON complaint ("group") WHERE "group" != 0;
CREATE INDEX complainant_contact ON complainant (contact);
CREATE INDEX complainant_caller_number ON complainant (caller_number);
CREATE INDEX complainant_id_number ON complainant (id_number) WHERE id_number != '';
CREATE INDEX complainant_credit_code ON complainant (credit_code) WHERE credit_code != '';

CREATE TABLE representative (
    id INTEGER NOT NULL PRIMARY KEY, complaint INTEGER NOT NULL, name TEXT NOT NULL, phone TEXT NOT NULL,
    version INTEGER NOT NULL,
    FOREIGN KEY (complaint) REFERENCES complaint (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX representative_complaint ON representative (complaint);
CREATE INDEX representative_phone ON representative (phone);

CREATE TABLE complaint_step (
    id INTEGER NOT NULL PRIMARY KEY, complaint INTEGER NOT NULL, day TEXT, what TEXT NOT NULL,
    by TEXT NOT NULL, office TEXT NOT NULL, version INTEGER NOT NULL,
    FOREIGN KEY (complaint) REFERENCES complaint (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX complaint_step_complaint ON complaint_step (complaint);

CREATE TABLE complaint_attachment (
    id INTEGER NOT NULL PRIMARY KEY, complaint INTEGER NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL,
    copies INTEGER NOT NULL, pages INTEGER NOT NULL, form TEXT NOT NULL, sha256 TEXT NOT NULL,
    size INTEGER NOT NULL, is_handwriting INTEGER NOT NULL, added_on TEXT, added_by TEXT NOT NULL,
    version INTEGER NOT NULL,
    FOREIGN KEY (complaint) REFERENCES complaint (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX complaint_attachment_complaint ON complaint_attachment (complaint);

CREATE TABLE complaint_link (
    id INTEGER NOT NULL PRIMARY KEY, one INTEGER NOT NULL, other INTEGER NOT NULL, kind TEXT NOT NULL,
    version INTEGER NOT NULL,
    FOREIGN KEY (one) REFERENCES complaint (id) ON DELETE RESTRICT,
    FOREIGN KEY (other) REFERENCES complaint (id) ON DELETE RESTRICT
) STRICT;
CREATE UNIQUE INDEX complaint_link_one_other ON complaint_link (one, other);
CREATE INDEX complaint_link_other ON complaint_link (other);
"""

WIDENED = ("complaint", "complainant")
"""Tables with new columns: their triggers are built again to include them."""

ADDED = ("representative", "complaint_step", "complaint_attachment", "complaint_link")

PRIVATE = {
    "complainant": frozenset(
        {
            "name",
            "contact",
            "caller_number",
            "id_number",
            "address",
            "credit_code",
            "post_code",
            "email",
            "agent",
            "authority",
        }
    ),
    "representative": frozenset({"name", "phone"}),
}


def up(_migrator: Any, database: Any) -> None:
    """Add the columns and the tables, then build the triggers of all of them."""
    for table in WIDENED:
        for ending in ("added", "changed", "removed"):
            database.execute_sql(f"DROP TRIGGER {table}_{ending}")
    kinds = ((TEXTS, "TEXT NOT NULL DEFAULT ''"), (NULLABLE, "TEXT"), (LISTS, "TEXT NOT NULL DEFAULT '[]'"))
    for names, kind in (*kinds, (NUMBERS, "INTEGER NOT NULL DEFAULT 0")):
        for name in names:
            database.execute_sql(f'ALTER TABLE complaint ADD COLUMN "{name}" {kind}')
    for statement in filter(str.strip, STATEMENTS.split(";\n")):
        database.execute_sql(statement.strip())
    for table in (*WIDENED, *ADDED):
        columns = tuple(column.name for column in database.get_columns(table) if column.name != "id")
        for trigger in outbox_triggers(table, columns, PRIVATE.get(table, frozenset())):
            database.execute_sql(trigger)
