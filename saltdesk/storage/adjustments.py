"""Records of adjustment cases and their links, and how the ledger finds them."""

from __future__ import annotations

from saltdesk.domain.adjustments import Adjustment, AdjustmentLink, AdjustmentStatus
from saltdesk.domain.changes import Area
from saltdesk.storage.finding import Finder
from saltdesk.storage.records import Records
from saltdesk.storage.tables.adjustments import AdjustmentLinkTable, AdjustmentTable

ADJUSTMENTS = Records(AdjustmentTable, Adjustment)
LINKS = Records(AdjustmentLinkTable, AdjustmentLink)

ADJUSTMENT_FINDER = Finder(
    Area.ADJUSTMENTS,
    ADJUSTMENTS,
    ("number", "title", "basis_document", "content"),
    moment="registered_on",
    person="registered_by",
    due="due_on",
    due_side="due_side",
    open_states=(AdjustmentStatus.OPEN.code,),
)
