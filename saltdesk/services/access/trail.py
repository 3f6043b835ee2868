"""Which entries of the trail are hidden: those about records that are hidden from the person at the desk."""

from __future__ import annotations

from collections.abc import Callable

from saltdesk.domain.base.changes import Area
from saltdesk.services.access import accountability, complaints
from saltdesk.services.desk.desk import Desk
from saltdesk.storage.audit import entries_about

SENTENCE = "这条痕迹所办的记录不由您查看。"
CLAUSE = "F0.2"

_GUARDED: tuple[tuple[Area, Callable[[Desk], frozenset[int]]], ...] = (
    (Area.ACCOUNTABILITY, accountability.barred_cases),
    (Area.COMPLAINTS, complaints.barred_complaints),
    (Area.NOTICES, accountability.barred_notices),
    (Area.NOTICES, complaints.barred_notices),
)


def barred_entries(desk: Desk) -> frozenset[int]:
    """Return the numbers of the entries about records that the person at the desk may not see."""
    found: set[int] = set()
    for area, hidden in _GUARDED:
        found.update(entries_about(area, hidden(desk)))
    return frozenset(found)
