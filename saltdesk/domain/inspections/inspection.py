"""Inspections (R2.3, S4.3): plan, written notice, visit, oral feedback, findings and rectification."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from saltdesk.domain.base.kept_files import KeptFile
from saltdesk.domain.base.vocabulary import Vocabulary


class InspectionKind(Vocabulary):
    """The two inspections of the notice (A18), each with its own number series."""

    DUTY_LIST = "duty_list", "责任清单检查", "R2.1"
    SUPERVISION = "supervision", "监督检查", "S4.1"


class InspectionStatus(Vocabulary):
    """The state of an inspection."""

    PLANNED = "planned", "已定方案"
    NOTIFIED = "notified", "已通知"
    FED_BACK = "fed_back", "已反馈"
    RECTIFYING = "rectifying", "整改中"
    CLOSED = "closed", "已办结"


class FindingStatus(Vocabulary):
    """The state of a finding."""

    OPEN = "open", "待整改"
    RECTIFIED = "rectified", "待复查"
    VERIFIED = "verified", "已销号"


class FindingLabel(Vocabulary):
    """The label of a finding for feedback (S4.3.1)."""

    NONE = "none", "一般"
    HOT = "hot", "热点"
    DIFFICULT = "difficult", "难点"
    SENSITIVE = "sensitive", "敏感点"


class FindingSource(Vocabulary):
    """The source of a finding: an inspection, or one of the six channels (S4.3.1).

    The notice does not say which six (A16): the office names them in the settings.
    """

    INSPECTION = "inspection", "检查发现"
    CHANNEL_1 = "channel_1", "渠道一", "A16"
    CHANNEL_2 = "channel_2", "渠道二", "A16"
    CHANNEL_3 = "channel_3", "渠道三", "A16"
    CHANNEL_4 = "channel_4", "渠道四", "A16"
    CHANNEL_5 = "channel_5", "渠道五", "A16"
    CHANNEL_6 = "channel_6", "渠道六", "A16"


CHANNELS = tuple(source for source in FindingSource if source is not FindingSource.INSPECTION)


class Severity(Vocabulary):
    """The severity of a finding; a leader reviews serious ones (S4.3.2, A17)."""

    MINOR = "minor", "一般"
    MAJOR = "major", "较重"
    SERIOUS = "serious", "严重"


@dataclass(frozen=True)
class Inspection:
    """One inspection; the four texts ``basis`` to ``procedure`` are the elements of the notice (R2.3.2).

    ``plan`` is the plan in words, ``yearly_plan`` the id of the yearly plan it belongs to. On
    ``received_on`` the inspected office received the notice, on ``reported_on`` its report was heard
    (R2.3.3).
    """

    number: str = ""
    kind: InspectionKind = InspectionKind.DUTY_LIST
    plan: str = ""
    yearly_plan: int | None = None
    planned_on: date | None = None
    office: str = ""
    inspects_on: date | None = None
    team: str = ""
    basis: str = ""
    scope: str = ""
    content: str = ""
    procedure: str = ""
    materials: str = ""
    contact_person: str = ""
    contact_phone: str = ""
    notified_on: date | None = None
    notice_number: str = ""
    received_on: date | None = None
    received_by: str = ""
    reported_on: date | None = None
    reporter: str = ""
    report_notes: str = ""
    feedback_on: date | None = None
    feedback_by: str = ""
    feedback_to: str = ""
    feedback_text: str = ""
    status: InspectionStatus = InspectionStatus.PLANNED
    due_on: date | None = None
    registered_by: str = ""
    id: int = 0
    version: int = 0


@dataclass(frozen=True)
class Finding:
    """One finding, with its owner, due date and verified end (S4.3.1, S4.3.2).

    ``inspection`` is None for a finding from a channel; ``check`` is the id of its check list question, 0
    for none.
    """

    inspection: int | None = None
    check: int = 0
    source: FindingSource = FindingSource.INSPECTION
    source_text: str = ""
    number: str = ""
    office: str = ""
    item: str = ""
    problem: str = ""
    label: FindingLabel = FindingLabel.NONE
    severity: Severity = Severity.MINOR
    files: tuple[KeptFile, ...] = ()
    opinion: str = ""
    owner: str = ""
    found_on: date | None = None
    fed_back_on: date | None = None
    self_check: str = ""
    self_checked_on: date | None = None
    due_on: date | None = None
    extension_asked_on: date | None = None
    extension_reason: str = ""
    extension_until: date | None = None
    extension_approved_on: date | None = None
    extension_approved_by: str = ""
    rectified_on: date | None = None
    rectified_by: str = ""
    rectification: str = ""
    rectification_files: tuple[KeptFile, ...] = ()
    verified_on: date | None = None
    verified_by: str = ""
    verification: str = ""
    reopened: int = 0
    reopen_reason: str = ""
    status: FindingStatus = FindingStatus.OPEN
    id: int = 0
    version: int = 0
