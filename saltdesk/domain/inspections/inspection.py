"""Inspections (R2.3, S4.3): plan, written notice, visit, oral feedback, findings and rectification."""

from __future__ import annotations

from datetime import date

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.fields import FieldRule, FieldTable
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
class Waiver:
    """A step of the visit that does not apply to an inspection (不适用): why, and who decided it when."""

    gate: str = ""
    reason: str = ""
    decided_by: str = ""
    decided_on: date | None = None


@dataclass(frozen=True)
class Inspection:
    """One inspection; the four texts ``basis`` to ``procedure`` are the elements of the notice (R2.3.2).

    ``plan`` is the plan in words, ``yearly_plan`` the id of the yearly plan it belongs to. On
    ``received_on`` the inspected office received the notice, on ``reported_on`` its report was heard
    (R2.3.3). ``inspectors`` are the staff records of the team, ``draw`` the id of the random draw they come
    from (0: none), ``waivers`` the steps that do not apply.
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
    inspectors: tuple[int, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    draw: int = 0
    status: InspectionStatus = InspectionStatus.PLANNED
    due_on: date | None = None
    registered_by: str = ""
    id: int = 0
    version: int = 0


INSPECTION_FIELDS = FieldTable(
    Inspection,
    FieldRule("kind", "检查种类", required=True),
    FieldRule("office", "被检查处室", required=True, searched=True),
    FieldRule("planned_on", "方案日期"),
    FieldRule("inspects_on", "检查日期", required=True),
    FieldRule("plan", "检查方案", required=True, searched=True),
    FieldRule("team", "检查人员", searched=True),
    FieldRule("contact_person", "联系人"),
    FieldRule("contact_phone", "联系电话"),
    FieldRule("basis", "检查依据", clause="R2.3.2", searched=True),
    FieldRule("scope", "检查范围", clause="R2.3.2", searched=True),
    FieldRule("content", "检查内容", clause="R2.3.2", searched=True),
    FieldRule("procedure", "检查程序", clause="R2.3.2"),
    FieldRule("materials", "材料", clause="R2.3.5"),
    FieldRule("yearly_plan"),
    FieldRule("inspectors"),
    FieldRule("draw"),
    FieldRule("waivers", act="inspection.waive"),
    FieldRule("number", "编号", act="inspection.plan", searched=True),
    FieldRule("status", "状态", act="inspection.plan"),
    FieldRule("due_on", "整改到期", act="inspection.plan"),
    FieldRule("registered_by", "登记人", act="inspection.plan"),
    FieldRule("notified_on", "通知日期", act="inspection.notify"),
    FieldRule("notice_number", "通知书文号", act="inspection.notify", searched=True),
    FieldRule("received_on", "送达日期", required=True, act="inspection.receive"),
    FieldRule("received_by", "签收人", required=True, act="inspection.receive"),
    FieldRule("reported_on", "听取汇报日期", required=True, clause="R2.3.3", act="inspection.report"),
    FieldRule("reporter", "汇报人", required=True, clause="R2.3.3", act="inspection.report"),
    FieldRule("report_notes", "汇报要点", required=True, clause="R2.3.3", act="inspection.report"),
    FieldRule("feedback_on", "反馈日期", required=True, clause="R2.3.6", act="inspection.feedback"),
    FieldRule("feedback_by", "反馈人", required=True, clause="R2.3.6", act="inspection.feedback"),
    FieldRule("feedback_to", "听取反馈的人", required=True, clause="R2.3.6", act="inspection.feedback"),
    FieldRule(
        "feedback_text",
        "问题和整改意见",
        required=True,
        clause="R2.3.6",
        act="inspection.feedback",
        searched=True,
    ),
)
"""The fields of an inspection (R2.3)."""


@dataclass(frozen=True)
class Finding:
    """One finding, with its owner, due date and verified end (S4.3.1, S4.3.2).

    ``inspection`` is None for a finding from a channel; ``check`` is the id of its check list question,
    ``complaint`` that of the complaint it comes from and ``reply`` that of the answer to a collection, 0 for
    none. ``rectifiers`` are the staff records of ``rectified_by``, ``recorders`` those of whoever entered
    the rectification. ``orders`` counts the leader's orders to rectify.
    """

    inspection: int | None = None
    check: int = 0
    complaint: int = 0
    reply: int = 0
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
    extension_approval: tuple[KeptFile, ...] = ()
    ordered_on: date | None = None
    ordered_by: str = ""
    order_text: str = ""
    order_approval: tuple[KeptFile, ...] = ()
    orders: int = 0
    rectified_on: date | None = None
    rectified_by: str = ""
    rectifiers: tuple[int, ...] = ()
    recorded_by: str = ""
    recorders: tuple[int, ...] = ()
    rectification: str = ""
    rectification_files: tuple[KeptFile, ...] = ()
    verified_on: date | None = None
    verified_by: str = ""
    verification: str = ""
    reopened: int = 0
    reopened_on: date | None = None
    reopen_reason: str = ""
    status: FindingStatus = FindingStatus.OPEN
    id: int = 0
    version: int = 0


FINDING_FIELDS = FieldTable(
    Finding,
    FieldRule("source", "来源", required=True),
    FieldRule("source_text", "来源说明", searched=True),
    FieldRule("office", "责任处室", required=True, searched=True),
    FieldRule("item", "涉及事项", searched=True),
    FieldRule("problem", "发现的问题", required=True, searched=True),
    FieldRule("label", "标注"),
    FieldRule("severity", "程度"),
    FieldRule("files", "证据"),
    FieldRule("opinion", "整改意见", searched=True),
    FieldRule("owner", "责任人", searched=True),
    FieldRule("found_on", "发现日期"),
    FieldRule("due_on", "整改期限", required=True),
    FieldRule("number", "编号", act="finding.add", searched=True),
    FieldRule("status", "状态", act="finding.add"),
    FieldRule("inspection", act="finding.add"),
    FieldRule("check", act="finding.add"),
    FieldRule("complaint", act="finding.link"),
    FieldRule("reply", act="finding.collect"),
    FieldRule("fed_back_on", "反馈日期", required=True, act="finding.feedback"),
    FieldRule("self_check", "自查结果", required=True, act="finding.selfcheck"),
    FieldRule("self_checked_on", "自查日期", required=True, act="finding.selfcheck"),
    FieldRule("extension_asked_on", "申请延期日期", required=True, act="finding.request"),
    FieldRule("extension_reason", "延期理由", required=True, act="finding.request"),
    FieldRule("extension_until", "申请延到", required=True, act="finding.request"),
    FieldRule("extension_approved_on", "延期批准日期", required=True, act="finding.extend"),
    FieldRule("extension_approved_by", "延期批准人", required=True, act="finding.extend"),
    FieldRule("extension_approval", "延期批件", act="finding.extend"),
    FieldRule("ordered_on", "责令日期", required=True, act="finding.order"),
    FieldRule("ordered_by", "责令的领导", required=True, act="finding.order"),
    FieldRule("order_text", "整改要求", required=True, act="finding.order", searched=True),
    FieldRule("order_approval", "责令的批件", act="finding.order"),
    FieldRule("orders", "督办次数", act="finding.order"),
    FieldRule("rectified_on", "整改日期", required=True, act="finding.rectify"),
    FieldRule("rectified_by", "整改人", required=True, act="finding.rectify"),
    FieldRule("rectifiers", act="finding.rectify"),
    FieldRule("recorded_by", "整改登记人", act="finding.rectify"),
    FieldRule("recorders", act="finding.rectify"),
    FieldRule("rectification", "整改情况", required=True, act="finding.rectify", searched=True),
    FieldRule("rectification_files", "整改材料", act="finding.rectify"),
    FieldRule("verified_on", "复查日期", required=True, act="finding.verify"),
    FieldRule("verified_by", "复查人", act="finding.verify"),
    FieldRule("verification", "复查情况", act="finding.verify"),
    FieldRule("reopened", "重新整改", act="finding.reopen"),
    FieldRule("reopened_on", "重新整改日期", act="finding.reopen"),
    FieldRule("reopen_reason", "复查意见", required=True, act="finding.reopen"),
)
"""The fields of a finding (S4.3)."""
