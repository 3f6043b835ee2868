"""All kinds of notice the bureau issues: for which records, by whom, and in which record states."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from saltdesk.domain.accountability import AccountabilityStatus, OwnMeasure
from saltdesk.domain.acts.act import Act
from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.people import Mechanism
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.domain.cases.case import CaseStatus
from saltdesk.domain.complaints.complaint import ComplaintStatus
from saltdesk.domain.inspections.inspection import FindingStatus, InspectionStatus


@dataclass(frozen=True)
class ClosedChoice:
    """A field that takes a word of a closed list; ``advice`` ends the sentence that refuses other words."""

    field: str
    words: type[Vocabulary]
    advice: str = ""


@dataclass(frozen=True)
class DayRule:
    """A day that must be later than the day in field ``after``, or than the day of issue if that is empty.

    ``sentence`` refuses an earlier day; ``record_field`` is the field of the record that the day comes from
    where it has another name there.
    """

    field: str
    sentence: str
    after: str = ""
    record_field: str = ""


@dataclass(frozen=True)
class NoticeKind:
    """One kind of notice; its wording and elements are the template ``reports/<code>.toml``.

    ``areas``: the records it can be made from, the usual one first; ``owners``: the mechanisms whose
    office issues it (empty: any staff member); ``states``: record states that allow it (empty: any).
    ``names_complainant``: addressed to the complainant by name, so only authorised staff make, read and
    serve it; ``may_name_complainant``: contains their identity when authorised staff make it.
    ``own_act``: the act of the record that issues the notice and moves the record on (empty: none).
    """

    code: str
    label: str
    areas: tuple[Area, ...]
    owners: tuple[Mechanism, ...]
    clause: str
    states: tuple[Vocabulary, ...] = ()
    names_complainant: bool = False
    may_name_complainant: bool = False
    own_act: str = ""
    choices: tuple[ClosedChoice, ...] = ()
    days: tuple[DayRule, ...] = ()

    @property
    def area(self) -> Area:
        """Return the area the notice usually belongs to."""
        return self.areas[0]

    @property
    def is_guarded(self) -> bool:
        """Return whether its paper may identify the complainant; then only authorised staff export it."""
        return self.names_complainant or self.may_name_complainant

    @property
    def act(self) -> Act:
        """Return the act of issuing this kind: who may, from which state of the record."""
        if self.own_act:
            return ACT_BY_CODE[self.own_act]
        return replace(
            ACT_BY_CODE["notice.issue"],
            verb=f"制发{self.label}",
            clause=self.clause,
            owners=self.owners,
            from_states=self.states,
        )


_INSPECT = (Mechanism.DUTY_LIST, Mechanism.SUPERVISION)
_COMPLAIN = (Mechanism.COMPLAINTS,)
_ADJUST = (Mechanism.ADJUSTMENT,)
_ANSWERABLE = (Mechanism.ACCOUNTABILITY,)
_INSPECTIONS, _COMPLAINTS, _ADJUSTMENTS = (Area.INSPECTIONS,), (Area.COMPLAINTS,), (Area.ADJUSTMENTS,)
_ANY_CASE = (Area.COMPLAINTS, Area.INSPECTIONS, Area.ADJUSTMENTS, Area.ACCOUNTABILITY, Area.CASES)
_POWER_CASES = (Area.CASES,)
_DECIDED = (CaseStatus.DECIDED, CaseStatus.SERVED, CaseStatus.CLOSED)
_AT_WORK = (CaseStatus.RUNNING, CaseStatus.SUSPENDED, *_DECIDED)
_CASES = (Area.ACCOUNTABILITY,)
_VISITED = (InspectionStatus.FED_BACK, InspectionStatus.RECTIFYING, InspectionStatus.CLOSED)
_ORDERED = (InspectionStatus.NOTIFIED, InspectionStatus.FED_BACK, InspectionStatus.RECTIFYING)
_TAKEN = (ComplaintStatus.ACCEPTED,)
_ALREADY = (ComplaintStatus.ACCEPTED, ComplaintStatus.ANSWERED)
_BODY = (
    ComplaintStatus.REGISTERED,
    ComplaintStatus.ACCEPTED,
    ComplaintStatus.REFUSED,
    ComplaintStatus.OUT_OF_SCOPE,
    ComplaintStatus.REPORTED,
    ComplaintStatus.TRANSFERRED,
)

INSPECTION_NOTICE = NoticeKind(
    "inspection_notice",
    "检查通知书",
    _INSPECTIONS,
    _INSPECT,
    "R2.3.2",
    (InspectionStatus.PLANNED,),
    own_act="inspection.notify",
    days=(
        DayRule(
            "inspection_date",
            "通知书须在检查日期之前发出，请先改检查日期。",
            record_field="inspects_on",
        ),
    ),
)
RECTIFICATION_NOTICE = NoticeKind(
    "rectification_notice",
    "限期整改通知书",
    (Area.INSPECTIONS, Area.FINDINGS),
    _INSPECT,
    "S4.3.2",
    (*_ORDERED, FindingStatus.OPEN),
    days=(DayRule("due_on", "整改期限须在今天之后。"),),
)
ORAL_FEEDBACK_RECORD = NoticeKind(
    "oral_feedback_record", "口头反馈记录", _INSPECTIONS, _INSPECT, "R2.3.6", _VISITED
)
TALK_RECORD = NoticeKind(
    "talk_record",
    "谈话笔录",
    (Area.INSPECTIONS, Area.COMPLAINTS, Area.ACCOUNTABILITY, Area.CASES),
    (),
    "R2.3.4",
    may_name_complainant=True,
)
COMPLAINT_REGISTRATION = NoticeKind(
    "complaint_registration", "投诉登记表", _COMPLAINTS, (), "C5.2.5", may_name_complainant=True
)
ACCEPTANCE_NOTICE = NoticeKind(
    "acceptance_notice", "受理告知书", _COMPLAINTS, _COMPLAIN, "C5.2.1", _ALREADY, names_complainant=True
)
COMPLAINT_HANDOVER = NoticeKind("complaint_handover", "投诉交办单", _COMPLAINTS, _COMPLAIN, "A14", _TAKEN)
REFUSAL_NOTICE = NoticeKind(
    "refusal_notice",
    "不予受理告知书",
    _COMPLAINTS,
    _COMPLAIN,
    "C5.2.2",
    (ComplaintStatus.REFUSED,),
    names_complainant=True,
)
SUPPLEMENT_REQUEST = NoticeKind(
    "supplement_request",
    "补正通知书",
    _COMPLAINTS,
    _COMPLAIN,
    "C5.2.5",
    (ComplaintStatus.SUPPLEMENTING,),
    names_complainant=True,
    days=(DayRule("until", "补正期限须在今天之后。"),),
)
TRANSFER_LETTER = NoticeKind("transfer_letter", "转送函", _COMPLAINTS, _COMPLAIN, "A13", _BODY)
TRANSFER_NOTICE = NoticeKind(
    "transfer_notice", "转送告知书", _COMPLAINTS, _COMPLAIN, "A13", _BODY, names_complainant=True
)
EXTENSION_NOTICE = NoticeKind(
    "extension_notice",
    "延期告知书",
    _COMPLAINTS,
    _COMPLAIN,
    "C5.2",
    _TAKEN,
    names_complainant=True,
    days=(
        DayRule("new_date", "延期后的答复日期须在今天之后。"),
        DayRule("new_date", "延期后的答复日期须晚于原定日期。", after="old_date"),
    ),
)
REPLY = NoticeKind("reply", "答复意见书", _COMPLAINTS, _COMPLAIN, "C5.1", _ALREADY, names_complainant=True)
CHASE_LETTER = NoticeKind("chase_letter", "催办函", _ADJUSTMENTS, _ADJUST, "D3.3.0")
ADJUSTMENT_APPLICATION = NoticeKind("adjustment_application", "调整申请", _ADJUSTMENTS, _ADJUST, "D3.3.1")
OBJECTION_LETTER = NoticeKind("objection_letter", "异议意见", _ADJUSTMENTS, _ADJUST, "D3.3.5d")
ACCOUNTABILITY_DECISION = NoticeKind(
    "accountability_decision",
    "责任追究决定书",
    _CASES,
    _ANSWERABLE,
    "A6.2c",
    (AccountabilityStatus.DECIDED, AccountabilityStatus.SERVED),
    choices=(ClosedChoice("measure", OwnMeasure, "其他处理请改用移送函。"),),
)
REFERRAL_LETTER = NoticeKind(
    "referral_letter", "移送函", _CASES, _ANSWERABLE, "A21", (AccountabilityStatus.REFERRED,)
)
CASE_ACCEPTANCE = NoticeKind("case_acceptance", "受理通知书", _POWER_CASES, (), "P1.2.7", _AT_WORK)
CASE_OPENING = NoticeKind(
    "case_opening", "立案审批表", _POWER_CASES, (), "P1.2.7", (CaseStatus.RECEIVED, *_AT_WORK)
)
CASE_REFUSAL = NoticeKind("case_refusal", "不予受理通知书", _POWER_CASES, (), "P1.2.7", (CaseStatus.REFUSED,))
PENALTY_NOTICE = NoticeKind(
    "penalty_notice", "行政处罚事先告知书", _POWER_CASES, (), "行政处罚法44", (CaseStatus.RUNNING,)
)
PENALTY_DECISION = NoticeKind(
    "penalty_decision", "行政处罚决定书", _POWER_CASES, (), "行政处罚法59", _DECIDED
)
LICENCE_GRANT = NoticeKind("licence_grant", "准予行政许可决定书", _POWER_CASES, (), "行政许可法38", _DECIDED)
LICENCE_REFUSAL = NoticeKind(
    "licence_refusal", "不予行政许可决定书", _POWER_CASES, (), "行政许可法38", _DECIDED
)
CASE_DECISION = NoticeKind("case_decision", "行政决定书", _POWER_CASES, (), "P1.2.7", _DECIDED)
SERVICE_RECEIPT = NoticeKind("service_receipt", "送达回证", (Area.NOTICES,), (), "民诉法87-95")
FILE_CATALOGUE = NoticeKind("file_catalogue", "卷内目录", _ANY_CASE, (), "F0.2")

KINDS: tuple[NoticeKind, ...] = (
    INSPECTION_NOTICE,
    RECTIFICATION_NOTICE,
    ORAL_FEEDBACK_RECORD,
    TALK_RECORD,
    COMPLAINT_REGISTRATION,
    ACCEPTANCE_NOTICE,
    COMPLAINT_HANDOVER,
    REFUSAL_NOTICE,
    SUPPLEMENT_REQUEST,
    TRANSFER_LETTER,
    TRANSFER_NOTICE,
    EXTENSION_NOTICE,
    REPLY,
    CHASE_LETTER,
    ADJUSTMENT_APPLICATION,
    OBJECTION_LETTER,
    ACCOUNTABILITY_DECISION,
    REFERRAL_LETTER,
    CASE_ACCEPTANCE,
    CASE_OPENING,
    CASE_REFUSAL,
    PENALTY_NOTICE,
    PENALTY_DECISION,
    LICENCE_GRANT,
    LICENCE_REFUSAL,
    CASE_DECISION,
    SERVICE_RECEIPT,
    FILE_CATALOGUE,
)
"""Every kind, in the order in which menus show them."""

KIND_BY_CODE: Mapping[str, NoticeKind] = {kind.code: kind for kind in KINDS}


def kinds_for(area: Area) -> tuple[NoticeKind, ...]:
    """Return the kinds that can be made from a record of ``area``, in display order."""
    return tuple(kind for kind in KINDS if area in kind.areas)
