"""Records of adjustment cases, their links, documents and contacts, and the finder of the cases."""

from __future__ import annotations

from saltdesk.domain.adjustments.adjustment import Adjustment, AdjustmentLink, AdjustmentStatus
from saltdesk.domain.adjustments.case_files import CaseDocument, LinkContact
from saltdesk.domain.adjustments.event import AdjustmentEvent, EventStatus
from saltdesk.domain.base.changes import Area
from saltdesk.storage.lookup import Finder
from saltdesk.storage.records import Records
from saltdesk.storage.tables.adjustments import (
    AdjustmentEventTable,
    AdjustmentLinkTable,
    AdjustmentTable,
    CaseDocumentTable,
    LinkContactTable,
)

ADJUSTMENTS = Records(AdjustmentTable, Adjustment, Area.ADJUSTMENTS)
ADJUSTMENT_LINKS = Records(AdjustmentLinkTable, AdjustmentLink, Area.ADJUSTMENTS)
CASE_DOCUMENTS = Records(CaseDocumentTable, CaseDocument, Area.ADJUSTMENTS)
LINK_CONTACTS = Records(LinkContactTable, LinkContact, Area.ADJUSTMENTS)
EVENTS = Records(AdjustmentEventTable, AdjustmentEvent, Area.EVENTS)

ADJUSTMENT_FINDER = Finder(
    ADJUSTMENTS,
    number="number",
    office="office",
    moment="registered_on",
    person="registered_by",
    due="due_on",
    due_side="due_side",
    marks=("due_side", "current_link", "loop"),
    open_states=(AdjustmentStatus.OPEN.code,),
)

EVENT_FINDER = Finder(
    EVENTS,
    number="number",
    moment="started_on",
    person="registered_by",
    due="due_on",
    open_states=(EventStatus.OPEN.code,),
)
