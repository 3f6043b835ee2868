"""The export of complaints with complainant identities: a separate act with a reason (C5.2.4d)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.progress import Progress, unwatched
from saltdesk.domain.base.query import Query
from saltdesk.ledgers.base.filter_words import filter_words
from saltdesk.ledgers.complaints.complainants import COMPLAINANT_LEDGER
from saltdesk.services.access.lookup import find
from saltdesk.services.complaints.export import (
    opened_for_export,
    record_identity_export,
    refuse_identity_export,
)
from saltdesk.services.desk.desk import Desk
from saltdesk.workbooks.writing import Export, write_traced


def write_with_identity(
    desk: Desk, query: Query, path: Path, reason: str, progress: Progress = unwatched
) -> Export:
    """Export the complaints that match ``query`` with identities, without those about the reader.

    Raises:
        NotAllowed: not of the complaints office. RuleError: no reason was given.
        EnvironmentProblem: the file cannot be written; ``path`` is as it was. Cancelled: the user stopped it.
    """
    refuse_identity_export(desk, reason)
    filters = filter_words(COMPLAINANT_LEDGER, query)
    reader = opened_for_export(desk, find(desk, Area.COMPLAINTS, query), reason)

    def leave_trace(rows: int, digest: str, finish: Callable[[], None]) -> None:
        record_identity_export(desk, reason, rows, path, digest, finish, filters)

    return write_traced(reader, COMPLAINANT_LEDGER, query, path, leave_trace, progress)
