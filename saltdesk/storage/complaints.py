"""Records of complaints and complainants; the finder of complaints reads no identity."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from saltdesk.domain.base.changes import Area
from saltdesk.domain.complaints.complainants import Complainant, Representative
from saltdesk.domain.complaints.complaint import DUE_STATES, Complaint
from saltdesk.domain.complaints.files import ComplaintAttachment
from saltdesk.domain.complaints.handling import ComplaintStep
from saltdesk.domain.complaints.links import ComplaintLink
from saltdesk.domain.complaints.objects import NameAnswer, ObjectKind
from saltdesk.storage.failures import sentences
from saltdesk.storage.lookup import Finder
from saltdesk.storage.records import Records, set_of
from saltdesk.storage.tables.base import Table
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
COMPLAINANTS = Records(ComplainantTable, Complainant, Area.COMPLAINTS)
REPRESENTATIVES = Records(RepresentativeTable, Representative, Area.COMPLAINTS)
STEPS = Records(ComplaintStepTable, ComplaintStep, Area.COMPLAINTS)
ATTACHMENTS = Records(ComplaintAttachmentTable, ComplaintAttachment, Area.COMPLAINTS)
NAME_ANSWERS = Records(NameAnswerTable, NameAnswer, Area.COMPLAINTS)
COMPLAINT_LINKS = Records(ComplaintLinkTable, ComplaintLink, Area.COMPLAINTS)

COMPLAINT_FINDER = Finder(
    COMPLAINTS,
    number="number",
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
    person, speaker = _untyped(ComplainantTable), _untyped(RepresentativeTable)
    return tuple(
        key
        for table, column in (
            (person, person.contact),
            (person, person.caller_number),
            (speaker, speaker.phone),
        )
        for key in _complaints(table, column.in_(list(numbers)))
    )


def by_document(number: str) -> tuple[int, ...]:
    """Return the ids of the complaints by the holder of this document (number in stored form)."""
    person = _untyped(ComplainantTable)
    return _complaints(person, person.id_number == number)


def by_credit_code(code: str) -> tuple[int, ...]:
    """Return the ids of the complaints by the organisation with this credit code (stored form)."""
    person = _untyped(ComplainantTable)
    return _complaints(person, person.credit_code == code)


def _untyped(table: type[Table]) -> Any:
    """Return the table untyped; the stubs lack the implicit id and rows as tuples."""
    return table


def _complaints(table: Any, condition: Any) -> tuple[int, ...]:
    """Return the ids of the complaints that these rows about people belong to, newest first."""
    with sentences():
        rows = table.select(table.complaint).where(condition).order_by(table.complaint.desc()).limit(_MOST)
        return tuple(key for (key,) in rows.tuples())


def unclear(among: Sequence[int] | None = None) -> frozenset[int]:
    """Return the ids of the complaints whose object is not clear yet, or of those ``among`` these ids."""
    table = COMPLAINTS.table
    condition = table.object_kind == ObjectKind.UNCLEAR
    if among is not None:
        condition = table.id.in_(set_of(among)) & condition
    with sentences():
        return frozenset(key for (key,) in table.select(table.id).where(condition).tuples())
