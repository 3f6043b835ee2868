"""Schema 23: what Today asks for is found by an index, however many records are closed.

The open complaints and the papers to be served get partial indexes; that of the complaints holds all that a
line reads, so that no row of the table is read. The people whom complaints call by name,
without a record of theirs, get a table; it is filled when the store is opened.
"""

from __future__ import annotations

from typing import Any

FINGERPRINT = "a6f219352dcfdf39af748646fa37ff137ee0e7e97ce24e298e41e741f3192d8b"

STATEMENTS = (
    """CREATE INDEX complaint_open ON complaint (
        status, due_on, handling_office, assignee, due_provisional, told_on, decided_on, supplement_asked_on,
        answered_on, archived_on
    ) WHERE archived_on IS NULL""",
    "CREATE INDEX notice_to_serve ON notice (status, issued_at, area, record) WHERE addressee <> ''",
    """CREATE TABLE complaint_called (
        name TEXT NOT NULL, complaint INTEGER NOT NULL, PRIMARY KEY (name, complaint)
    ) STRICT""",
    "CREATE INDEX complaint_called_complaint ON complaint_called (complaint)",
)


def up(_migrator: Any, database: Any) -> None:
    """Add the indexes and the table."""
    for statement in STATEMENTS:
        database.execute_sql(statement)
