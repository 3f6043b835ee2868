"""The order of days of every record, as rows: what must not lie before what, and its clause (R2.3.2).

The storage refuses each change that breaks a row, whichever act makes it.
"""

from __future__ import annotations

from saltdesk.domain.accountability import AccountabilityCase
from saltdesk.domain.adjustments.adjustment import Adjustment, AdjustmentLink
from saltdesk.domain.adjustments.event import AdjustmentEvent
from saltdesk.domain.base.date_order import DateOrder, ordered
from saltdesk.domain.base.issued import IssuedNotice
from saltdesk.domain.base.people import Mandate, Staff
from saltdesk.domain.cases.case import Case
from saltdesk.domain.cases.links import CaseLink
from saltdesk.domain.complaints.complaint import Complaint, ComplaintStatus
from saltdesk.domain.inspections.clearances import Clearance
from saltdesk.domain.inspections.inspection import Finding, Inspection
from saltdesk.domain.inspections.knowledge import KnowledgeCheck
from saltdesk.domain.inspections.measures import SupervisionMeasure
from saltdesk.domain.inspections.plans import InspectionPlan
from saltdesk.domain.inspections.rounds import CollectionRound, RoundReply
from saltdesk.domain.lists.laws import Law, LawChange
from saltdesk.domain.lists.versions import ItemRevision, ListVersion
from saltdesk.domain.registers.discretion import DiscretionStandard
from saltdesk.domain.registers.enforcement import EnforcementBody, Entrustment, Officer
from saltdesk.domain.registers.fees import FeeItem

INSPECTION_ORDER = ordered(
    Inspection,
    DateOrder("planned_on", "notified_on", "R2.3.1"),
    DateOrder("planned_on", "inspects_on", "R2.3.1"),
    DateOrder("notified_on", "inspects_on", "R2.3.2", strictly=True),
    DateOrder("notified_on", "received_on", "R2.3.2"),
    DateOrder("received_on", "inspects_on", "R2.3.2"),
    DateOrder("received_on", "reported_on", "R2.3.3"),
    DateOrder("inspects_on", "reported_on", "R2.3.3"),
    DateOrder("inspects_on", "feedback_on", "R2.3.6"),
    DateOrder("reported_on", "feedback_on", "R2.3.6"),
)
"""The dates of an inspection."""

ordered(
    Finding,
    DateOrder("found_on", "fed_back_on", "S4.3.1"),
    DateOrder("fed_back_on", "self_checked_on", "S4.3.1"),
    DateOrder("self_checked_on", "rectified_on", "S4.3.1"),
    DateOrder("found_on", "due_on", "S4.3.2", strictly=True),
    DateOrder("found_on", "ordered_on", "S4.3.2"),
    DateOrder("ordered_on", "due_on", "S4.3.2", strictly=True),
    DateOrder("ordered_on", "rectified_on", "S4.3.2"),
    DateOrder("found_on", "extension_asked_on", "S4.3.2"),
    DateOrder("extension_asked_on", "extension_approved_on", "S4.3.2"),
    DateOrder("extension_asked_on", "extension_until", "S4.3.2", strictly=True),
    DateOrder("extension_approved_on", "rectified_on", "S4.3.2"),
    DateOrder("rectified_on", "verified_on", "S4.3.2"),
    DateOrder("found_on", "reopened_on", "S4.3.2"),
    DateOrder("reopened_on", "due_on", "S4.3.2", strictly=True),
    DateOrder("reopened_on", "extension_asked_on", "S4.3.2"),
    DateOrder("reopened_on", "rectified_on", "S4.3.2"),
)
"""The dates of a finding; a reopened one begins a new round, without the extension of the last."""

ordered(
    InspectionPlan,
    DateOrder("starts_on", "ends_on", "R2.3.1"),
    DateOrder("approved_on", "ends_on", "R2.3.1"),
)
ordered(
    CollectionRound,
    DateOrder("from_on", "to_on", "S4.3.1"),
    DateOrder("from_on", "called_on", "S4.3.1"),
    DateOrder("called_on", "due_on", "S4.3.1", strictly=True),
    DateOrder("called_on", "closed_on", "S4.3.1"),
    DateOrder("to_on", "closed_on", "S4.3.1"),
)
ordered(
    RoundReply,
    DateOrder("replied_on", "fed_back_on", "S4.3.1"),
    DateOrder("reminded_on", "replied_on", "S4.3.1"),
    DateOrder("reminded_on", "fed_back_on", "S4.3.1"),
)
ordered(KnowledgeCheck, DateOrder("drawn_on", "checked_on", "S4.2.1"))
ordered(SupervisionMeasure, DateOrder("valid_from", "valid_to", "R2.2.4"))
ordered(Clearance, DateOrder("checked_on", "cancelled_on", "S4.2.4"))

ordered(
    AccountabilityCase,
    DateOrder("opened_on", "statement_on", "A6.2c"),
    DateOrder("opened_on", "proposed_on", "A6.2c"),
    DateOrder("statement_on", "reviewed_on", "A6.2c"),
    DateOrder("proposed_on", "reviewed_on", "A6.2c"),
    DateOrder("reviewed_on", "decided_on", "A6.2c"),
    DateOrder("decided_on", "served_on", "A6.2c"),
    DateOrder("served_on", "appeal_until", "A6.2c", strictly=True),
    DateOrder("decided_on", "effect_from", "A6.2c"),
    DateOrder("effect_from", "effect_to", "A6.2c"),
    DateOrder("effect_to", "ended_on", "A6.2c"),
    DateOrder("served_on", "ended_on", "A6.2c"),
)
ordered(
    Case,
    DateOrder("received_on", "accepted_on", "P1.2.7"),
    DateOrder("received_on", "refused_on", "P1.2.7"),
    DateOrder("refused_on", "told_on", "P1.2.7"),
    DateOrder("accepted_on", "informed_on", "P1.2.7"),
    DateOrder("informed_on", "statement_on", "P1.2.7"),
    DateOrder("informed_on", "hearing_on", "P1.2.7"),
    DateOrder("hearing_on", "decided_on", "P1.2.7"),
    DateOrder("accepted_on", "reviewed_on", "P1.2.7"),
    DateOrder("statement_on", "decided_on", "P1.2.7"),
    DateOrder("reviewed_on", "decided_on", "P1.2.7"),
    DateOrder("decided_on", "served_on", "P1.2.7"),
    DateOrder("served_on", "published_on", "P1.2.8"),
    DateOrder("served_on", "withheld_on", "P1.2.8"),
    DateOrder("served_on", "closed_on", "P1.2.7"),
    DateOrder("received_on", "ended_on", "P1.2.7"),
    DateOrder("accepted_on", "ended_on", "P1.2.7"),
)
ordered(CaseLink, DateOrder("started_on", "ended_on", "P1.2.7"))
_PASSED_ON = (ComplaintStatus.TRANSFERRED, ComplaintStatus.ARCHIVED)
"""States of a complaint that was accepted and handed over before it was decided to pass it on."""

ordered(
    Complaint,
    DateOrder("occurred_on", "postmarked_on", "C5.2.4a"),
    DateOrder("postmarked_on", "received_at", "C5.2.4a"),
    DateOrder("received_at", "decided_on", "C5.2.2"),
    DateOrder("decided_on", "told_on", "C5.2.2"),
    DateOrder("received_at", "handed_on", "A14"),
    DateOrder("received_at", "extension_requested_on", "C-answer-x"),
    DateOrder("decided_on", "handed_on", "A14", except_in=_PASSED_ON),
    DateOrder("decided_on", "extension_requested_on", "C-answer-x", except_in=_PASSED_ON),
    DateOrder("extension_requested_on", "extension_approved_on", "C-answer-x"),
    DateOrder("extension_approved_on", "answered_on", "C5.1"),
    DateOrder("handed_on", "answered_on", "C5.1"),
    DateOrder("answered_on", "called_back_on", "C5.1"),
    DateOrder("called_back_on", "archived_on", "F0.2"),
    DateOrder("told_on", "archived_on", "F0.2"),
    DateOrder("received_at", "passed_on", "A14"),
    DateOrder("received_at", "supplement_asked_on", "C5.2.5a"),
    DateOrder("supplement_asked_on", "supplement_until", "C5.2.5a", strictly=True),
    DateOrder("supplement_asked_on", "supplement_reminded_on", "C5.2.5a"),
    DateOrder("supplement_asked_on", "supplement_answered_on", "C5.2.5a"),
    DateOrder("supplement_asked_on", "supplement_until", "C5.2.5a"),
    DateOrder("received_at", "withdrawn_on", "C5.1"),
    DateOrder("received_at", "reopened_on", "C5.1"),
    DateOrder("decided_on", "malice_heard_on", "C5.2.5b"),
    DateOrder("malice_heard_on", "malice_approved_on", "C5.2.5b"),
    DateOrder("decided_on", "archived_on", "F0.2"),
    DateOrder("answered_on", "archived_on", "F0.2"),
)
ordered(
    Adjustment,
    DateOrder("document_on", "promulgated_on", "A4"),
    DateOrder("document_on", "received_on", "A4"),
    DateOrder("started_on", "extension_requested_on", "D3.3.1x"),
    DateOrder("extension_requested_on", "extension_approved_on", "D3.3.1x"),
    DateOrder("started_on", "published_on", "D3.3.5b"),
)
ordered(
    AdjustmentEvent,
    DateOrder("document_on", "promulgated_on", "A4"),
    DateOrder("document_on", "received_on", "A4"),
    DateOrder("registered_on", "judged_on", "D3.2.a"),
)
ordered(
    AdjustmentLink,
    DateOrder("started_on", "done_on", "D3.3.0"),
    DateOrder("done_on", "met_on", "D3.3.3x"),
    DateOrder("started_on", "met_on", "D3.3.3x"),
)
ordered(
    ListVersion,
    DateOrder("reported_on", "confirmed_on", "P1.2.1"),
    DateOrder("reported_on", "published_on", "P1.2.1"),
    DateOrder("confirmed_on", "published_on", "P1.2.1"),
    DateOrder("published_on", "superseded_on", "P1.2.1"),
)
ordered(ItemRevision, DateOrder("effective_from", "effective_to", "P1.2.1"))
ordered(DiscretionStandard, DateOrder("effective_from", "effective_to", "P1.2.5"))
ordered(FeeItem, DateOrder("valid_from", "valid_to", "C5.2.1(9)"))
ordered(
    EnforcementBody,
    DateOrder("confirmed_on", "published_on", "P1.2.6a"),
    DateOrder("valid_from", "valid_to", "P1.2.6a"),
)
ordered(Entrustment, DateOrder("valid_from", "valid_to", "P1.2.6b"))
ordered(
    Officer,
    DateOrder("issued_on", "expires_on", "P1.2.6c"),
    DateOrder("issued_on", "state_on", "P1.2.6c"),
)
ordered(
    Law,
    DateOrder("promulgated_on", "effective_on", "D3.2.a"),
    DateOrder("promulgated_on", "repealed_on", "D3.2.a"),
    DateOrder("effective_on", "repealed_on", "D3.2.a"),
)
ordered(LawChange, DateOrder("promulgated_on", "effective_on", "D3.2.a.2"))
ordered(
    IssuedNotice,
    DateOrder("issued_at", "delivered_on", "F0.2"),
    DateOrder("issued_at", "voided_on", "F0.2"),
    DateOrder("delivered_on", "voided_on", "F0.2"),
)
ordered(Staff, DateOrder("valid_from", "valid_to", "F0.5"))
ordered(Mandate, DateOrder("valid_from", "valid_to", "F0.4"))
