"""Schema 7: what old registers told about complainants has a column of its own.

It stood behind the address, after a mark. The rows are split while the table has no triggers: nobody changed
what they say.
"""

from __future__ import annotations

from typing import Any

from saltdesk.storage.triggers import outbox_triggers

FINGERPRINT = "34d23aa8981c315d09d9812c238c16fa0da8523549cfff6fa6d9595b94298766"

MARK = "导入原文："

STATEMENTS = (
    "ALTER TABLE complainant ADD COLUMN imported TEXT NOT NULL DEFAULT ''",
    f"""UPDATE complainant SET
        imported = substr(address, instr(address, '{MARK}') + {len(MARK)}),
        address = rtrim(substr(address, 1, instr(address, '{MARK}') - 1), '；')
        WHERE instr(address, '{MARK}')""",
)

PRIVATE = frozenset(
    (
        *("name", "contact", "caller_number", "id_number", "address", "credit_code", "post_code", "email"),
        *("agent", "authority", "imported"),
    )
)


def up(_migrator: Any, database: Any) -> None:
    """Add the column, split the addresses, and build the triggers of the table again."""
    for ending in ("added", "changed", "removed"):
        database.execute_sql(f"DROP TRIGGER complainant_{ending}")
    for statement in STATEMENTS:
        database.execute_sql(statement)
    columns = tuple(column.name for column in database.get_columns("complainant") if column.name != "id")
    for trigger in outbox_triggers("complainant", columns, PRIVATE):
        database.execute_sql(trigger)
