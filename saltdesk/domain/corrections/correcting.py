"""Which fields may be corrected after the act that set them, and why the others may not (F0.2)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from saltdesk.domain.accountability import AccountabilityCase, AccountabilityStatus
from saltdesk.domain.adjustments.adjustment import Adjustment, AdjustmentLink
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.fields import FieldRule, FieldTable, fields_of, is_empty
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.domain.cases.case import Case, CaseStatus
from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import Complaint, ComplaintStatus
from saltdesk.domain.inspections.inspection import Finding, FindingStatus, Inspection, InspectionStatus

Correctable = (
    Complaint | Complainant | Inspection | Finding | AccountabilityCase | Adjustment | AdjustmentLink | Case
)
"""A record that can be corrected."""

STATE = "由办理的每一步决定，请撤回上一步，或继续办理。"
NUMBER = "编出后不再更改。"
COUNTED = "由其他内容得出，其他内容更正后随之改变。"
PERSON = "按当时办理的人和日期留痕。"
FILE = "按原样存档，请另行归入材料。"
APPROVED = "由批准或审核的人决定，请撤回上一步后重新办理。"
PAPER = "写在已签发的文书上，请先作废文书。"
TIED = "决定这件记录的由来和归属，请另行登记。"
OBJECT = "请用“明确投诉对象”更改。"
CHOICE = "决定以后怎样办理，请撤回上一步后重新办理。"


@dataclass(frozen=True)
class CorrectionRule:
    """The correction of one kind of record.

    ``act`` corrects it. A field may be corrected by who may perform the act that set it; ``entered_by`` is
    that act for the fields entered with the record. In a ``final`` state only who may perform ``owned_by``
    corrects. ``fixed`` holds the fields that are never corrected, by the reason why. ``ahead`` are the
    dates that may lie after today.
    """

    act: str
    record: type
    entered_by: str
    owned_by: str
    final: tuple[Vocabulary, ...]
    fixed: Mapping[str, tuple[str, ...]]
    ahead: tuple[str, ...] = ()

    @property
    def table(self) -> FieldTable:
        """Return the field table of the record."""
        return fields_of(self.record)

    def reason_fixed(self, field: str) -> str:
        """Return why a field is never corrected, or an empty text if it may be."""
        return next((reason for reason, names in self.fixed.items() if field in names), "")

    def setting_act(self, field: FieldRule) -> str:
        """Return the code of the act whose performers may correct the field."""
        return field.act or self.entered_by


CORRECTIONS: tuple[CorrectionRule, ...] = (
    CorrectionRule(
        "complaint.correct",
        Complaint,
        entered_by="complaint.edit",
        owned_by="complaint.archive",
        final=(ComplaintStatus.ARCHIVED,),
        fixed={
            NUMBER: ("number", "archive_number"),
            STATE: ("status",),
            COUNTED: ("masked_name", "elements", "due_on", "due_provisional", "due_clause"),
            PERSON: ("received_by", "receiving_office", "decided_by", "handed_by", "archived_on"),
            TIED: ("earlier", "group"),
            FILE: ("extension_approval", "malice_approval", "reopen_approval"),
            OBJECT: (
                *("object_kind", "object_office", "object_person", "object_offices", "object_staff"),
                *("object_entrustments", "object_words"),
            ),
            CHOICE: ("refusal_reason", "answers", "malice", "reopened_on", "reopened_by"),
        },
        ahead=("supplement_until",),
    ),
    CorrectionRule(
        "complaint.complainant",
        Complainant,
        entered_by="complaint.complainant",
        owned_by="complaint.archive",
        final=(),
        fixed={TIED: ("complaint",), STATE: ("id_shown",)},
    ),
    CorrectionRule(
        "inspection.correct",
        Inspection,
        entered_by="inspection.edit",
        owned_by="inspection.close",
        final=(InspectionStatus.CLOSED,),
        fixed={
            NUMBER: ("number",),
            STATE: ("status",),
            COUNTED: ("due_on", "inspectors"),
            PERSON: ("registered_by",),
            PAPER: ("notified_on", "notice_number"),
            TIED: ("kind", "yearly_plan", "draw"),
            CHOICE: ("waivers",),
        },
        ahead=("inspects_on",),
    ),
    CorrectionRule(
        "finding.correct",
        Finding,
        entered_by="finding.edit",
        owned_by="finding.verify",
        final=(FindingStatus.VERIFIED,),
        fixed={
            NUMBER: ("number",),
            STATE: ("status", "reopened", "orders"),
            COUNTED: ("rectifiers", "recorders"),
            PERSON: ("rectified_by", "verified_by", "recorded_by", "reopened_on"),
            APPROVED: (
                *("extension_approved_on", "extension_approved_by"),
                *("ordered_on", "ordered_by", "order_text"),
            ),
            FILE: ("files", "rectification_files", "extension_approval", "order_approval"),
            TIED: ("inspection", "check", "complaint", "reply"),
        },
        ahead=("due_on", "extension_until"),
    ),
    CorrectionRule(
        "accountability.correct",
        AccountabilityCase,
        entered_by="accountability.edit",
        owned_by="accountability.end",
        final=(AccountabilityStatus.ENDED, AccountabilityStatus.DROPPED),
        fixed={
            NUMBER: ("number",),
            STATE: ("status",),
            COUNTED: ("persons", "reviewer"),
            PERSON: ("registered_by", "proposed_by", "reviewed_by"),
            APPROVED: ("approved_by", "decided_on", "review_result", "review_opinion", "reviewed_on"),
            FILE: ("files", "approval"),
            TIED: ("source", "source_record"),
            CHOICE: ("measure", "other_measure"),
        },
        ahead=("appeal_until", "effect_from", "effect_to"),
    ),
    CorrectionRule(
        "case.correct",
        Case,
        entered_by="case.register",
        owned_by="case.close",
        final=(CaseStatus.CLOSED, CaseStatus.REFUSED, CaseStatus.ENDED),
        fixed={
            NUMBER: ("number",),
            STATE: ("status", "place_name", "held_since", "publicity"),
            COUNTED: (
                *("power_class", "item_code", "item_name", "item_content", "revision", "counterpart"),
                *("due_on", "due_provisional", "limit_on", "limit_provisional", "law_on", "law_provisional"),
                *("publish_on", "publish_provisional", "officer_names", "place", "holders", "reviewer"),
            ),
            PERSON: ("registered_by", "reviewed_by", "holder"),
            TIED: ("item", "office", "office_code", "publication"),
            FILE: ("files", "served_files", "approval", "extension_approval", "withheld_approval"),
            APPROVED: (
                *("extended_to", "extended_by", "decided_by", "decided_on", "reviewed_on", "review_result"),
                *("review_opinion", "withheld", "withheld_on", "withheld_by", "published_on"),
            ),
            CHOICE: (
                *("body", "entrustment", "officers", "decision", "review_ground", "standard", "level"),
                *("base", "amount", "departure"),
            ),
        },
    ),
    CorrectionRule(
        "adjustment.correct",
        Adjustment,
        entered_by="adjustment.edit",
        owned_by="adjustment.withdraw",
        final=(),
        fixed={
            NUMBER: ("number",),
            STATE: ("status", "current_link", "loop"),
            COUNTED: ("due_on", "due_side", "due_provisional", "extension_late", "published_on"),
            PERSON: ("office", "registered_on", "registered_by"),
            TIED: ("items", "event"),
        },
        ahead=("effective_on",),
    ),
    CorrectionRule(
        "adjustment.correct",
        AdjustmentLink,
        entered_by="adjustment.link",
        owned_by="adjustment.withdraw",
        final=(),
        fixed={
            STATE: ("loop", "is_skipped"),
            COUNTED: ("started_on", "due_on", "due_provisional"),
            PERSON: ("done_by", "recorded_on"),
            TIED: ("adjustment", "code", "body", "is_main"),
            CHOICE: ("answer",),
        },
        ahead=("met_on",),
    ),
)
"""One row for each kind of record; a field in no ``fixed`` list may be corrected once it is set."""

RULE_BY_RECORD: Mapping[type, CorrectionRule] = {rule.record: rule for rule in CORRECTIONS}


def rule_for(record: object) -> CorrectionRule:
    """Return the row for a record; LookupError for a kind that is not corrected."""
    found = RULE_BY_RECORD.get(type(record))
    if found is None:
        raise LookupError(f"{type(record).__name__} is not corrected")
    return found


def set_fields(record: object) -> Iterator[FieldRule]:
    """Yield the fields with a label that may be corrected because an act has set them.

    A field entered with the record is set. One of a later act is set if it or a required field of the same
    act has a value.
    """
    rule = rule_for(record)
    done = {
        field.act
        for field in rule.table
        if field.act and field.required and not is_empty(getattr(record, field.name))
    }
    for field in rule.table:
        if not field.label or rule.reason_fixed(field.name):
            continue
        is_set = not is_empty(getattr(record, field.name))
        if not field.act or is_set or (not field.required and field.act in done):
            yield field


def fixed_labels(record: type) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield each reason with the labels of the fields that are never corrected because of it."""
    rule = RULE_BY_RECORD[record]
    for reason, names in rule.fixed.items():
        labels = tuple(label for name in names if (label := rule.table.label(name)))
        if labels:
            yield reason, labels


def changed_fields(before: object, after: object) -> tuple[str, ...]:
    """Return the names of the fields that differ, in the order of the field table."""
    names = (field.name for field in rule_for(before).table)
    return tuple(name for name in names if getattr(before, name) != getattr(after, name))
