"""Records of complaints and complainants; the finder of complaints reads no identity."""

from __future__ import annotations

from collections.abc import Sequence

from saltdesk.domain.base.changes import Area
from saltdesk.domain.complaints.complainants import Complainant, Representative
from saltdesk.domain.complaints.complaint import DUE_STATES, Complaint
from saltdesk.domain.complaints.files import ComplaintAttachment
from saltdesk.domain.complaints.handling import ComplaintStep
from saltdesk.domain.complaints.links import ComplaintLink
from saltdesk.domain.complaints.masks import details_of, details_of_speaker
from saltdesk.domain.complaints.objects import NameAnswer, ObjectKind
from saltdesk.storage.base.failures import sentences
from saltdesk.storage.lookup import Finder
from saltdesk.storage.private_records import PrivateRecords
from saltdesk.storage.records import Records, set_of
from saltdesk.storage.tables.complaints import (
    ComplainantTable,
    ComplaintAttachmentTable,
    ComplaintLinkTable,
    ComplaintStepTable,
    ComplaintTable,
    NameAnswerTable,
    RepresentativeTable,
)

_MOST = 200

COMPLAINTS = Records(ComplaintTable, Complaint, Area.COMPLAINTS)
COMPLAINANTS = PrivateRecords(ComplainantTable, Complainant, Area.COMPLAINTS, details_of)
REPRESENTATIVES = PrivateRecords(RepresentativeTable, Representative, Area.COMPLAINTS, details_of_speaker)
STEPS = Records(ComplaintStepTable, ComplaintStep, Area.COMPLAINTS)
ATTACHMENTS = Records(ComplaintAttachmentTable, ComplaintAttachment, Area.COMPLAINTS)
NAME_ANSWERS = Records(NameAnswerTable, NameAnswer, Area.COMPLAINTS)
COMPLAINT_LINKS = Records(ComplaintLinkTable, ComplaintLink, Area.COMPLAINTS)

COMPLAINT_FINDER = Finder(
    COMPLAINTS,
    number="number",
    is_yearly=True,
    office="object_office",
    moment="received_at",
    person="received_by",
    due="due_on",
    open_states=tuple(state.code for state in DUE_STATES),
    marks=("channel", "kind", "handling_office", "receiving_office", "due_clause", "group"),
)


def masked_as(name: str) -> list[int]:
    """Return the ids of the complaints whose complainant has this masked name."""
    table = COMPLAINTS.table
    with sentences():
        return [key for (key,) in table.select(table.id).where(table.masked_name == name).tuples()]


def by_phone(numbers: Sequence[str]) -> tuple[int, ...]:
    """Return the ids of the complaints with one of these telephone numbers (stored form)."""
    places = ((COMPLAINANTS, "contact"), (COMPLAINANTS, "caller_number"), (REPRESENTATIVES, "phone"))
    return tuple(
        key for records, name in places for key in records.parents("complaint", name, numbers, _MOST)
    )


def by_document(number: str) -> tuple[int, ...]:
    """Return the ids of the complaints by the holder of this document (number in stored form)."""
    return tuple(COMPLAINANTS.parents("complaint", "id_number", (number,), _MOST))


def by_credit_code(code: str) -> tuple[int, ...]:
    """Return the ids of the complaints by the organisation with this credit code (stored form)."""
    return tuple(COMPLAINANTS.parents("complaint", "credit_code", (code,), _MOST))


def unclear(among: Sequence[int] | None = None) -> frozenset[int]:
    """Return the ids of the complaints whose object is not clear yet, or of those ``among`` these ids."""
    table = COMPLAINTS.table
    condition = table.object_kind == ObjectKind.UNCLEAR
    if among is not None:
        condition = table.id.in_(set_of(among)) & condition
    with sentences():
        return frozenset(key for (key,) in table.select(table.id).where(condition).tuples())
