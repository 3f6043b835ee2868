"""Inspections (R2.3, S4.3): plan, written notice, visit, oral feedback, findings and rectification."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from saltdesk.domain.vocabulary import Vocabulary


class InspectionKind(Vocabulary):
    """The two inspections of the notice (A18), each with its own number series."""

    DUTY_LIST = "duty_list", "责任清单检查", "R2.1"
    SUPERVISION = "supervision", "监督检查", "S4.1"


class InspectionStatus(Vocabulary):
    """Where an inspection stands."""

    PLANNED = "planned", "已定方案"
    NOTIFIED = "notified", "已通知"
    FED_BACK = "fed_back", "已反馈"
    RECTIFYING = "rectifying", "整改中"
    CLOSED = "closed", "已办结"


class FindingStatus(Vocabulary):
    """Where a finding stands."""

    OPEN = "open", "待整改"
    RECTIFIED = "rectified", "待复查"
    VERIFIED = "verified", "已销号"


class FindingLabel(Vocabulary):
    """How a finding is marked for feedback (S4.3.1)."""

    NONE = "none", "一般"
    HOT = "hot", "热点"
    DIFFICULT = "difficult", "难点"
    SENSITIVE = "sensitive", "敏感点"


@dataclass(frozen=True)
class Inspection:
    """One inspection; the four texts ``basis`` to ``procedure`` are the elements of the notice (R2.3.2)."""

    number: str = ""
    kind: InspectionKind = InspectionKind.DUTY_LIST
    plan: str = ""
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
    """One problem found, with its owner, due date and verified end (S4.3.1, S4.3.2)."""

    inspection: int = 0
    number: str = ""
    office: str = ""
    item: str = ""
    problem: str = ""
    label: FindingLabel = FindingLabel.NONE
    opinion: str = ""
    owner: str = ""
    found_on: date | None = None
    due_on: date | None = None
    rectified_on: date | None = None
    rectified_by: str = ""
    rectification: str = ""
    verified_on: date | None = None
    verified_by: str = ""
    status: FindingStatus = FindingStatus.OPEN
    id: int = 0
    version: int = 0
