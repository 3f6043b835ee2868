"""The coverage matrix of the present lists (R2.2.2)."""

from __future__ import annotations

from saltdesk.domain.lists.coverage import Coverage, coverage
from saltdesk.services.lists.lists import named_powers
from saltdesk.storage.areas.lists import DUTIES


def present_coverage() -> Coverage:
    """Return the matrix of present powers and duties, with drafts."""
    return coverage(named_powers().values(), DUTIES.all())
