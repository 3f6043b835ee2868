"""The elements a complaint lacks, told without the complainant (C5.2.5a)."""

from __future__ import annotations

from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import ELEMENTS, Complaint, present_elements
from saltdesk.storage.areas.complaints import COMPLAINANTS


def missing_elements(complaint: Complaint) -> tuple[str, ...]:
    """Return the labels of the elements that are missing, in their order."""
    person = COMPLAINANTS.first(complaint=complaint.id) or Complainant()
    present = present_elements(complaint, person)
    return tuple(one.label for one, there in zip(ELEMENTS, present, strict=True) if not there)
