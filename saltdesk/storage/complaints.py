"""Records of complaints and complainants, and how the ledger finds complaints without touching identity."""

from __future__ import annotations

from saltdesk.domain.changes import Area
from saltdesk.domain.complaints import Complainant, Complaint, ComplaintStatus
from saltdesk.storage.finding import Finder
from saltdesk.storage.records import Records
from saltdesk.storage.tables.complaints import ComplainantTable, ComplaintTable

COMPLAINTS = Records(ComplaintTable, Complaint)
COMPLAINANTS = Records(ComplainantTable, Complainant)

COMPLAINT_FINDER = Finder(
    Area.COMPLAINTS,
    COMPLAINTS,
    (
        "number",
        "object_office",
        "object_person",
        "matter",
        "facts",
        "request",
        "materials",
        "refusal_text",
        "answer",
    ),
    office="object_office",
    moment="received_at",
    person="received_by",
    due="due_on",
    open_states=(ComplaintStatus.REGISTERED.code, ComplaintStatus.ACCEPTED.code),
)
