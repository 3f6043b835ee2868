"""Schema 11: orders, approvals and people of findings and cases; draws, checks of knowledge, collections.

Old rows get their new values from column defaults: an update would be a change without an actor.
"""

from __future__ import annotations

from typing import Any

from saltdesk.storage.triggers import outbox_triggers

FINGERPRINT = "d495c8ef02001509bc2afa249febccdbbf331f5aaece614bba00c848bb8e4f5c"

TEXT, LIST = "TEXT NOT NULL DEFAULT ''", "TEXT NOT NULL DEFAULT '[]'"
NUMBER, DAY = "INTEGER NOT NULL DEFAULT 0", "TEXT"

COLUMNS = {
    "inspection": {"inspectors": LIST, "waivers": LIST, "draw": NUMBER},
    "inspection_plan": {"approval": LIST},
    "finding": {
        "complaint": NUMBER,
        "reply": NUMBER,
        "extension_approval": LIST,
        "ordered_on": DAY,
        "ordered_by": TEXT,
        "order_text": TEXT,
        "order_approval": LIST,
        "orders": NUMBER,
        "rectifiers": LIST,
        "recorded_by": TEXT,
        "recorders": LIST,
        "reopened_on": DAY,
    },
    "accountability_case": {
        "persons": LIST,
        "reviewed_on": DAY,
        "reviewed_by": TEXT,
        "reviewer": NUMBER,
        "review_result": DAY,
        "review_opinion": TEXT,
        "approved_by": TEXT,
        "approval": LIST,
    },
}
"""The new columns of the tables that stay, with their types and defaults."""

STATEMENTS = """
CREATE TABLE random_draw (
    id INTEGER NOT NULL PRIMARY KEY, number TEXT NOT NULL, kind TEXT NOT NULL, matter TEXT NOT NULL,
    drawn_on TEXT, seed TEXT NOT NULL, offices TEXT NOT NULL, office_count INTEGER NOT NULL,
    people TEXT NOT NULL, inspectors_each INTEGER NOT NULL, recusals TEXT NOT NULL, result TEXT NOT NULL,
    drawn_by TEXT NOT NULL, witness TEXT NOT NULL, note TEXT NOT NULL, version INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX random_draw_number ON random_draw (number);

CREATE TABLE knowledge_check (
    id INTEGER NOT NULL PRIMARY KEY, number TEXT NOT NULL, office TEXT NOT NULL, inspection INTEGER NOT NULL,
    drawn_on TEXT, seed TEXT NOT NULL, pool TEXT NOT NULL, wanted INTEGER NOT NULL, people TEXT NOT NULL,
    checked_on TEXT, checked_by TEXT NOT NULL, status TEXT NOT NULL,
    registered_by TEXT NOT NULL, version INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX knowledge_check_number ON knowledge_check (number);

CREATE TABLE collection_round (
    id INTEGER NOT NULL PRIMARY KEY, number TEXT NOT NULL, from_on TEXT, to_on TEXT, called_on TEXT,
    due_on TEXT, called_by TEXT NOT NULL, note TEXT NOT NULL, closed_on TEXT, closed_by TEXT NOT NULL,
    missing_reason TEXT NOT NULL, status TEXT NOT NULL, version INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX collection_round_number ON collection_round (number);
CREATE INDEX collection_round_status_due_on ON collection_round (status, due_on);

CREATE TABLE round_reply (
    id INTEGER NOT NULL PRIMARY KEY, round INTEGER NOT NULL, office TEXT NOT NULL, replied_on TEXT,
    replied_by TEXT NOT NULL, is_zero INTEGER NOT NULL, text TEXT NOT NULL, files TEXT NOT NULL,
    reminded_on TEXT, reminders INTEGER NOT NULL, fed_back_on TEXT, version INTEGER NOT NULL,
    FOREIGN KEY (round) REFERENCES collection_round (id) ON DELETE RESTRICT
) STRICT;
CREATE UNIQUE INDEX round_reply_round_office ON round_reply (round, office);

CREATE TABLE supervision_measure (
    id INTEGER NOT NULL PRIMARY KEY, power_item INTEGER NOT NULL, office TEXT NOT NULL,
    standard TEXT NOT NULL, responsibility TEXT NOT NULL, measures TEXT NOT NULL, document TEXT NOT NULL,
    valid_from TEXT, valid_to TEXT, note TEXT NOT NULL, version INTEGER NOT NULL,
    FOREIGN KEY (power_item) REFERENCES power_item (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX supervision_measure_power_item ON supervision_measure (power_item);

CREATE TABLE clearance (
    id INTEGER NOT NULL PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, power_item INTEGER NOT NULL,
    office TEXT NOT NULL, basis_checked TEXT NOT NULL, checked_on TEXT, checked_by TEXT NOT NULL,
    cancelled_on TEXT, cancelled_by TEXT NOT NULL, document TEXT NOT NULL, kept_basis TEXT NOT NULL,
    note TEXT NOT NULL, status TEXT NOT NULL, version INTEGER NOT NULL
) STRICT;
CREATE INDEX clearance_status_office ON clearance (status, office);
"""

ADDED = (
    "random_draw",
    "knowledge_check",
    "collection_round",
    "round_reply",
    "supervision_measure",
    "clearance",
)


def up(_migrator: Any, database: Any) -> None:
    """Add the columns and the tables, then build the triggers of all of them."""
    for table, columns in COLUMNS.items():
        for ending in ("added", "changed", "removed"):
            database.execute_sql(f"DROP TRIGGER {table}_{ending}")
        for name, kind in columns.items():
            database.execute_sql(f"ALTER TABLE {table} ADD COLUMN {name} {kind}")
    for statement in filter(str.strip, STATEMENTS.split(";\n")):
        database.execute_sql(statement.strip())
    for table in (*COLUMNS, *ADDED):
        names = tuple(column.name for column in database.get_columns(table) if column.name != "id")
        for trigger in outbox_triggers(table, names):
            database.execute_sql(trigger)
