"""Schema 9: complaints are about records, and their handling has further steps.

A stored object that is exactly the name of one office, or of known members of staff, becomes those records;
everything else becomes unclear, with the text as the words of the caller. The rows change while the table
has no triggers: nobody changed what they say. The index of parties is filled when the store is opened.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from typing import Any

from saltdesk.storage.triggers import outbox_triggers

FINGERPRINT = "eff785b1ce4868ef944fde43b1a8b402095379f3063f030ef55e3469a2c8bf85"

TEXTS = (
    *("object_words", "visit_place", "passed_by", "passed_to", "supplement_missing", "supplement_answer"),
    *("malice_evidence", "malice_statement", "malice_approved_by", "withdrawn_how", "withdrawal_reason"),
    *("reopen_reason", "reopened_by"),
)
NULLABLE = (
    *("passed_on", "supplement_asked_on", "supplement_until", "supplement_reminded_on"),
    *("supplement_answered_on", "malice", "malice_heard_on", "malice_approved_on", "withdrawn_on"),
    "reopened_on",
)
LISTS = (
    *("object_offices", "object_staff", "object_entrustments", "extension_approval", "malice_approval"),
    "reopen_approval",
)

STATEMENTS = (
    "ALTER TABLE complaint ADD COLUMN object_kind TEXT NOT NULL DEFAULT 'unclear'",
    "ALTER TABLE complaint_step ADD COLUMN kind TEXT NOT NULL DEFAULT 'handled'",
    "CREATE INDEX complaint_object_kind ON complaint (object_kind)",
    """CREATE TABLE complaint_name (
        id INTEGER NOT NULL PRIMARY KEY, complaint INTEGER NOT NULL, kind TEXT NOT NULL,
        party INTEGER NOT NULL, name TEXT NOT NULL, field TEXT NOT NULL, part INTEGER NOT NULL,
        digest TEXT NOT NULL, is_object INTEGER NOT NULL, answered_by TEXT NOT NULL, answered_on TEXT,
        version INTEGER NOT NULL,
        FOREIGN KEY (complaint) REFERENCES complaint (id) ON DELETE RESTRICT
    ) STRICT""",
    "CREATE INDEX complaint_name_complaint ON complaint_name (complaint)",
    """CREATE TABLE complaint_party (
        complaint INTEGER NOT NULL, kind TEXT NOT NULL, record INTEGER NOT NULL,
        PRIMARY KEY (kind, record, complaint)
    ) STRICT""",
    "CREATE INDEX complaint_party_complaint ON complaint_party (complaint)",
)

CHANGED = ("complaint", "complaint_step")
ADDED = ("complaint_name",)

_BETWEEN = re.compile(r"[、，,;；]")


def up(_migrator: Any, database: Any) -> None:
    """Add the columns and tables, turn the objects into records, and build the triggers again."""
    for table in CHANGED:
        for ending in ("added", "changed", "removed"):
            database.execute_sql(f"DROP TRIGGER {table}_{ending}")
    kinds = ((TEXTS, "TEXT NOT NULL DEFAULT ''"), (NULLABLE, "TEXT"), (LISTS, "TEXT NOT NULL DEFAULT '[]'"))
    for names, kind in kinds:
        for name in names:
            database.execute_sql(f'ALTER TABLE complaint ADD COLUMN "{name}" {kind}')
    for statement in STATEMENTS:
        database.execute_sql(statement)
    _turn_objects(database)
    for table in (*CHANGED, *ADDED):
        columns = tuple(column.name for column in database.get_columns(table) if column.name != "id")
        for trigger in outbox_triggers(table, columns):
            database.execute_sql(trigger)


def _turn_objects(database: Any) -> None:
    """Give each distinct object of the stored complaints its kind and its records."""
    offices = _ids(database, "office")
    staff = _ids(database, "staff")
    told = "SELECT DISTINCT object_office, object_person FROM complaint"
    for office, person in database.execute_sql(told).fetchall():
        kind, of_office, of_staff = _object(office, person, offices, staff)
        words = "" if kind != "unclear" else "　".join(filter(None, (office, person)))
        database.execute_sql(
            "UPDATE complaint SET object_kind = ?, object_offices = ?, object_staff = ?, object_words = ? "
            "WHERE object_office = ? AND object_person = ?",
            (kind, json.dumps(of_office), json.dumps(of_staff), words, office, person),
        )


def _ids(database: Any, table: str) -> dict[str, list[int]]:
    found: dict[str, list[int]] = defaultdict(list)
    for key, name in database.execute_sql(f"SELECT id, name FROM {table} ORDER BY id").fetchall():
        found[name].append(key)
    return found


def _object(
    office: str, person: str, offices: dict[str, list[int]], staff: dict[str, list[int]]
) -> tuple[str, list[int], list[int]]:
    """Return the kind, the offices and the staff of an object; all of it must be known, else it is unclear."""
    of_office = offices.get(office, []) if office else []
    people = [name.strip() for name in _BETWEEN.split(person) if name.strip()]
    of_staff = [key for name in people for key in staff.get(name, ())]
    is_known = (not office or len(of_office) == 1) and all(name in staff for name in people)
    if not is_known or not (office or people):
        return "unclear", [], []
    return ("person" if people else "office"), of_office, of_staff
