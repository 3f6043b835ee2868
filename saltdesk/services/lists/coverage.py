"""The coverage matrix of the lists as they stand (R2.2.2)."""

from __future__ import annotations

from saltdesk.domain.lists.coverage import Coverage, coverage
from saltdesk.storage.lists import DUTIES, POWERS


def present_coverage() -> Coverage:
    """Powers against duties as they are entered now, drafts included."""
    return coverage(POWERS.all(), DUTIES.all())
