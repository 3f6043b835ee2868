"""Table of the effects of each kind of notice: one row for each kind.

A row holds the functions that fill the notice from the records, refuse to issue it, and change the record
when the notice is issued, voided or served.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.issued import Delivery, IssuedNotice
from saltdesk.domain.cases import papers as rules
from saltdesk.domain.notices import kinds
from saltdesk.domain.notices.kinds import NoticeKind
from saltdesk.services.accountability import papers as answerable
from saltdesk.services.adjustments import paper_effects as adjustment_effects
from saltdesk.services.adjustments import papers as adjustments
from saltdesk.services.cases import papers as cases
from saltdesk.services.complaints import paper_effects as complaint_effects
from saltdesk.services.complaints import papers as complaints
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.wording import Fill
from saltdesk.services.inspections import paper_effects as inspection_effects
from saltdesk.services.inspections import papers as inspections
from saltdesk.services.notices.papers import file_catalogue, service_receipt
from saltdesk.storage.trail.audit import Note

Values = Mapping[str, object]


def _nothing(*_: object) -> None:
    """Do nothing: the default of a row without a rule or an effect."""


@dataclass(frozen=True)
class NoticeEffects:
    """Functions that connect one kind of notice with its records.

    ``values`` fills the notice from a record, by area of the record. ``refuse`` raises RuleError if the
    record does not allow the notice. ``issued``, ``voided`` and ``served`` change the record in the
    transaction of the act.
    """

    kind: NoticeKind
    values: Mapping[Area, Fill]
    refuse: Callable[[Desk, Area, int, Values], None] = _nothing
    issued: Callable[[Desk, Note, IssuedNotice, Values], None] = _nothing
    voided: Callable[[Desk, Note, IssuedNotice], None] = _nothing
    served: Callable[[IssuedNotice, Delivery], None] = _nothing


def _of_case(kind: NoticeKind, fill: Fill, rule: rules.PaperRule) -> NoticeEffects:
    """Return the row of a paper of a case, which its rule may refuse."""
    return NoticeEffects(kind, {Area.CASES: fill}, refuse=cases.refuse_unless(rule))


EFFECTS: tuple[NoticeEffects, ...] = (
    NoticeEffects(
        kinds.INSPECTION_NOTICE,
        {Area.INSPECTIONS: inspections.inspection_notice},
        issued=inspection_effects.announce,
        voided=inspection_effects.return_to_plan,
    ),
    NoticeEffects(
        kinds.RECTIFICATION_NOTICE,
        {Area.INSPECTIONS: inspections.rectification_notice, Area.FINDINGS: inspections.finding_notice},
        refuse=inspections.refuse_unordered,
    ),
    NoticeEffects(kinds.ORAL_FEEDBACK_RECORD, {Area.INSPECTIONS: inspections.oral_feedback_record}),
    NoticeEffects(
        kinds.TALK_RECORD,
        {
            Area.INSPECTIONS: inspections.talk_record,
            Area.COMPLAINTS: complaints.talk_record,
            Area.ACCOUNTABILITY: answerable.talk_record,
            Area.CASES: cases.talk_record,
        },
    ),
    NoticeEffects(kinds.COMPLAINT_REGISTRATION, {Area.COMPLAINTS: complaints.complaint_registration}),
    NoticeEffects(kinds.ACCEPTANCE_NOTICE, {Area.COMPLAINTS: complaints.acceptance_notice}),
    NoticeEffects(kinds.COMPLAINT_HANDOVER, {Area.COMPLAINTS: complaints.complaint_handover}),
    NoticeEffects(
        kinds.REFUSAL_NOTICE,
        {Area.COMPLAINTS: complaints.refusal_notice},
        served=complaint_effects.tell_reasons,
    ),
    NoticeEffects(
        kinds.SUPPLEMENT_REQUEST,
        {Area.COMPLAINTS: complaints.supplement_request},
        refuse=complaint_effects.refuse_supplement_request,
    ),
    NoticeEffects(kinds.TRANSFER_LETTER, {Area.COMPLAINTS: complaints.transfer_letter}),
    NoticeEffects(
        kinds.TRANSFER_NOTICE,
        {Area.COMPLAINTS: complaints.transfer_notice},
        served=complaint_effects.tell_reasons,
    ),
    NoticeEffects(
        kinds.EXTENSION_NOTICE,
        {Area.COMPLAINTS: complaints.extension_notice},
        refuse=complaint_effects.refuse_extension,
    ),
    NoticeEffects(kinds.REPLY, {Area.COMPLAINTS: complaints.reply}),
    NoticeEffects(
        kinds.CHASE_LETTER,
        {Area.ADJUSTMENTS: adjustments.chase_letter},
        issued=adjustment_effects.log_chase,
        voided=adjustment_effects.void_chase,
    ),
    NoticeEffects(kinds.ADJUSTMENT_APPLICATION, {Area.ADJUSTMENTS: adjustments.adjustment_application}),
    NoticeEffects(
        kinds.OBJECTION_LETTER,
        {Area.ADJUSTMENTS: adjustments.objection_letter},
        refuse=adjustment_effects.refuse_objection,
    ),
    NoticeEffects(
        kinds.ACCOUNTABILITY_DECISION,
        {Area.ACCOUNTABILITY: answerable.accountability_decision},
        refuse=answerable.refuse_decision,
    ),
    NoticeEffects(kinds.REFERRAL_LETTER, {Area.ACCOUNTABILITY: answerable.referral_letter}),
    _of_case(kinds.CASE_ACCEPTANCE, cases.acceptance, rules.CASE_ACCEPTANCE),
    _of_case(kinds.CASE_OPENING, cases.opening, rules.CASE_OPENING),
    _of_case(kinds.CASE_REFUSAL, cases.refusal, rules.CASE_REFUSAL),
    _of_case(kinds.PENALTY_NOTICE, cases.penalty_notice, rules.PENALTY_NOTICE),
    _of_case(kinds.PENALTY_DECISION, cases.penalty_decision, rules.PENALTY_DECISION),
    _of_case(kinds.LICENCE_GRANT, cases.licence_grant, rules.LICENCE_GRANT),
    _of_case(kinds.LICENCE_REFUSAL, cases.licence_refusal, rules.LICENCE_REFUSAL),
    _of_case(kinds.CASE_DECISION, cases.case_decision, rules.CASE_DECISION),
    NoticeEffects(kinds.SERVICE_RECEIPT, {Area.NOTICES: service_receipt}),
    NoticeEffects(kinds.FILE_CATALOGUE, {area: file_catalogue(area) for area in kinds.FILE_CATALOGUE.areas}),
)
"""One row for each kind, in the order of ``KINDS``."""

_BY_CODE: Mapping[str, NoticeEffects] = {row.kind.code: row for row in EFFECTS}


def effects_of(kind: NoticeKind) -> NoticeEffects:
    """Return the row of a kind; LookupError for a kind without one, which is a programming error."""
    found = _BY_CODE.get(kind.code)
    if found is None:
        raise LookupError(f"no row of EFFECTS tells what a notice of kind {kind.code} does")
    return found
