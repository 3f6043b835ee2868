"""Schema 24: indexes that hold all that statistics count of complaints, in the order they are grouped in.

Without them, a count reads every complaint with its long texts. Their expressions are those of
``storage/statistics.py``.
"""

from __future__ import annotations

from typing import Any

FINGERPRINT = "4e56130eb40ab67b3262690c0d4c204d8003fc874700b2add62a9174b9954ea3"

_DECISION_START = (
    "max(substr(received_at, 1, 10), "
    "CASE WHEN supplement_answered_on <= decided_on THEN supplement_answered_on ELSE '' END, "
    "CASE WHEN reopened_on <= decided_on THEN reopened_on ELSE '' END)"
)
_ANSWER_START = "max(decided_on, coalesce(reopened_on, decided_on))"

_INDEXES = {
    "complaint_received": (
        *("substr(received_at, 1, 7)", "channel", "kind", "object_office"),
        *("received_at", "decided_on", "supplement_asked_on", "supplement_answered_on", "reopened_on"),
    ),
    "complaint_outcomes": (
        *("substr(decided_on, 1, 7)", "refusal_reason", "turn_to"),
        *("(turn_to <> '' AND turn_to = handling_office)", "decided_on", "handling_office"),
    ),
    "complaint_decided": (
        *("decided_on", _DECISION_START, "received_at", "supplement_asked_on", "supplement_answered_on"),
        *("reopened_on", "status", "withdrawn_on", "answered_on", "extension_approved_on"),
    ),
    "complaint_answered": (
        *("answered_on", _ANSWER_START, "extension_approved_on IS NOT NULL"),
        *("decided_on", "reopened_on", "extension_approved_on", "status"),
        *("refusal_reason", "turn_to", "withdrawn_on"),
    ),
    "complaint_results": ("substr(answered_on, 1, 7)", "conclusion", "satisfaction", "answered_on"),
}
"""The columns of each index; those that follow the groups are what the expressions are made of.

SQLite reads nothing but the index only where it holds these too.
"""


def up(_migrator: Any, database: Any) -> None:
    """Create the indexes."""
    for name, columns in _INDEXES.items():
        database.execute_sql(f"CREATE INDEX {name} ON complaint ({', '.join(columns)})")
