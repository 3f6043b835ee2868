"""Schema 29: what is open is found without reading what is closed but not archived.

Today asks for complaints that were told and are to be filed; statistics ask for those that were accepted or
withdrawn. Each gets an index of these alone, which holds all that is read of them.
"""

from __future__ import annotations

from typing import Any

FINGERPRINT = "b2723eaa1e3ffcd15410091e23dfdeb7b76c40d16dd85f28836be2184e680182"

STATEMENTS = (
    """CREATE INDEX complaint_told ON complaint (
        status, due_on, due_provisional, told_on, archived_on
    ) WHERE archived_on IS NULL AND told_on IS NOT NULL""",
    """CREATE INDEX complaint_accepted ON complaint (
        decided_on, reopened_on, extension_approved_on, answered_on, status
    ) WHERE status = 'accepted'""",
    """CREATE INDEX complaint_withdrawn ON complaint (
        withdrawn_on, status, answered_on, decided_on, reopened_on, extension_approved_on, refusal_reason, turn_to
    ) WHERE withdrawn_on IS NOT NULL""",
)


def up(_migrator: Any, database: Any) -> None:
    """Add the indexes."""
    for statement in STATEMENTS:
        database.execute_sql(statement)
