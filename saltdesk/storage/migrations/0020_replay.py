"""Schema 20: the trail can rebuild every row.

Guarded rows get a salt, the key of the digests by which the trail proves their private values. Number series
and the applied scripts enter the trail like records. Papers keep the anchor of the trail that they bear.
"""

from __future__ import annotations

from typing import Any

from saltdesk.storage.triggers import outbox_triggers, salted_triggers

FINGERPRINT = "4ed7e11500672b2f2872237f5828e1a36fd379459e2d67546a942ce5e987f732"

PRIVATE = {
    "complainant": frozenset(
        (
            *(
                "name",
                "contact",
                "caller_number",
                "id_number",
                "address",
                "credit_code",
                "post_code",
                "email",
            ),
            *("agent", "authority", "imported"),
        )
    ),
    "representative": frozenset(("name", "phone")),
    "interviewee": frozenset(("name", "contact", "matter")),
    "notice": frozenset(("content",)),
    "delivery": frozenset(("place", "receiver", "relation", "refusal", "witnesses", "note")),
}

SERIES = ("series", "year", "last")
SCRIPTS = ("name", "applied")


def up(_migrator: Any, database: Any) -> None:
    """Salt the guarded tables, and watch the number series and the applied scripts."""
    database.execute_sql("ALTER TABLE notice ADD COLUMN anchor TEXT NOT NULL DEFAULT ''")
    for table, private in PRIVATE.items():
        columns = tuple(column.name for column in database.get_columns(table) if column.name != "id")
        for ending in ("added", "changed", "removed"):
            database.execute_sql(f"DROP TRIGGER {table}_{ending}")
        database.execute_sql(f"ALTER TABLE {table} ADD COLUMN salt TEXT NOT NULL DEFAULT ''")
        database.execute_sql(f"UPDATE {table} SET salt = lower(hex(randomblob(16)))")
        for trigger in salted_triggers(table, columns, private):
            database.execute_sql(trigger)
    for trigger in outbox_triggers("number_series", SERIES):
        database.execute_sql(trigger.replace("NEW.id", "NEW.rowid").replace("OLD.id", "OLD.rowid"))
    for trigger in outbox_triggers("schema_migration", SCRIPTS):
        database.execute_sql(trigger)
    database.execute_sql(
        "INSERT INTO change_outbox (name, key, action, old, new) SELECT 'schema_migration', id, 'insert', "
        "NULL, json_object('name', name, 'applied', applied) FROM schema_migration ORDER BY id"
    )
