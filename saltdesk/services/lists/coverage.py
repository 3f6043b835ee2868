"""The coverage matrix of the present lists (R2.2.2)."""

from __future__ import annotations

from saltdesk.domain.lists.coverage import Coverage, coverage
from saltdesk.storage.areas.lists import DUTIES, POWERS


def present_coverage() -> Coverage:
    """Return the matrix of present powers and duties, with drafts."""
    return coverage(POWERS.all(), DUTIES.all())
