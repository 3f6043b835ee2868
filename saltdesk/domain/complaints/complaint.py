"""Complaints (section 五): channels, states, the five elements and the record."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.fields import FieldRule, FieldTable
from saltdesk.domain.base.kept_files import KeptFile
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.decisions import RefusalReason
from saltdesk.domain.complaints.handling import Conclusion, Malice, RequestAnswer, Satisfaction
from saltdesk.domain.complaints.kinds import ComplaintKind, KindFlag
from saltdesk.domain.complaints.objects import ObjectKind


class Channel(Vocabulary):
    """The channel of a complaint (C5.2.3, C5.2.4), in the order of the digits on the intake form.

    UNKNOWN is the channel of complaints from an old register that names none of the five.
    """

    PHONE = "phone", "电话", "C5.2.4a"
    LETTER = "letter", "书信", "C5.2.4a"
    FAX = "fax", "传真", "C5.2.4a"
    EMAIL = "email", "电子邮件", "C5.2.4a"
    VISIT = "visit", "当面", "C5.2.4b"
    UNKNOWN = "unknown", "渠道不明"


TAKEN = (Channel.PHONE, Channel.LETTER, Channel.FAX, Channel.EMAIL, Channel.VISIT)
"""The channels by which a complaint is taken in (C5.2.3)."""


class ComplaintStatus(Vocabulary):
    """The state of a complaint."""

    REGISTERED = "registered", "待受理"
    SUPPLEMENTING = "supplementing", "待补正", "C5.2.5a"
    ACCEPTED = "accepted", "已受理"
    REFUSED = "refused", "不予受理", "C5.2.2"
    OUT_OF_SCOPE = "out_of_scope", "不属受理范围", "A13"
    REPORTED = "reported", "转盐政处（举报）", "A13"
    TRANSFERRED = "transferred", "已转送", "A13"
    ANSWERED = "answered", "已答复"
    UNANSWERABLE = "unanswerable", "无法答复", "A11"
    WITHDRAWN = "withdrawn", "投诉人撤回"
    ARCHIVED = "archived", "已归档"


OPEN_STATES = (ComplaintStatus.REGISTERED, ComplaintStatus.SUPPLEMENTING, ComplaintStatus.ACCEPTED)
"""States in which the complaint is still being decided on or handled."""

UNDECIDED = (ComplaintStatus.REGISTERED, ComplaintStatus.SUPPLEMENTING)
"""States in which it may still be accepted or turned away."""

TURNED_AWAY = (
    ComplaintStatus.REFUSED,
    ComplaintStatus.OUT_OF_SCOPE,
    ComplaintStatus.REPORTED,
    ComplaintStatus.TRANSFERRED,
)
"""States archived only after the complainant has been informed of the reasons (C5.2.2, A13)."""

DUE_STATES = (ComplaintStatus.REGISTERED, ComplaintStatus.ACCEPTED, *TURNED_AWAY)
"""States in which a due date of ours runs: the decision, the answer, or telling why it was turned away."""


@dataclass(frozen=True)
class Complaint:
    """One complaint without the complainant's identity; ``masked_name`` is safe to show in ledgers.

    The object is ``object_kind`` with the ids of offices, staff and entrustments; ``object_office`` and
    ``object_person`` show their names as they were, ``object_words`` keeps the words of the caller.
    ``occurred_at`` is the place complained about; ``items`` are ids of power items; ``no_document`` says
    why a visitor showed no document (A11). ``earlier`` is the id of the complaint already answered
    (reason 4), ``turn_to`` the responsible body (A13); ``told_*`` is how the reasons were communicated.
    ``group`` is the id of the lead complaint of joint handling, 0 for none. ``old_number`` and ``remark``
    come from an older register. Every due date of a complaint is advisory: the notice sets none.
    """

    number: str = ""
    channel: Channel = Channel.PHONE
    received_at: datetime | None = None
    received_by: str = ""
    receiving_office: str = ""
    masked_name: str = ""
    object_kind: ObjectKind = ObjectKind.UNCLEAR
    object_office: str = ""
    object_person: str = ""
    object_offices: tuple[int, ...] = ()
    object_staff: tuple[int, ...] = ()
    object_entrustments: tuple[int, ...] = ()
    object_words: str = ""
    matter: str = ""
    facts: str = ""
    request: str = ""
    materials: str = ""
    occurred_on: date | None = None
    occurred_at: str = ""
    postmarked_on: date | None = None
    pages: int = 0
    is_read_back: bool = False
    head_count: int = 0
    no_document: str = ""
    visit_place: str = ""
    passed_on: date | None = None
    passed_by: str = ""
    passed_to: str = ""
    kind: ComplaintKind = ComplaintKind.NOT_AS_LISTED
    kinds: tuple[ComplaintKind, ...] = ()
    flags: tuple[KindFlag, ...] = ()
    items: tuple[int, ...] = ()
    elements: int = 0
    status: ComplaintStatus = ComplaintStatus.REGISTERED
    supplement_asked_on: date | None = None
    supplement_missing: str = ""
    supplement_until: date | None = None
    supplement_reminded_on: date | None = None
    supplement_answered_on: date | None = None
    supplement_answer: str = ""
    handling_office: str = ""
    decided_on: date | None = None
    decided_by: str = ""
    refusal_reason: RefusalReason | None = None
    refusal_text: str = ""
    legal_ground: str = ""
    earlier: int = 0
    turn_to: str = ""
    told_how: str = ""
    told_on: date | None = None
    told_by: str = ""
    handed_on: date | None = None
    handed_by: str = ""
    assignee: str = ""
    return_reason: str = ""
    extension_requested_on: date | None = None
    extension_reason: str = ""
    extension_approved_on: date | None = None
    extension_approved_by: str = ""
    extension_approval: tuple[KeptFile, ...] = ()
    investigation: str = ""
    answered_on: date | None = None
    answered_how: str = ""
    conclusion: Conclusion | None = None
    answer: str = ""
    answers: tuple[RequestAnswer, ...] = ()
    satisfaction: Satisfaction | None = None
    called_back_on: date | None = None
    called_back_by: str = ""
    malice: Malice | None = None
    malice_evidence: str = ""
    malice_heard_on: date | None = None
    malice_statement: str = ""
    malice_approved_on: date | None = None
    malice_approved_by: str = ""
    malice_approval: tuple[KeptFile, ...] = ()
    withdrawn_on: date | None = None
    withdrawn_how: str = ""
    withdrawal_reason: str = ""
    reopen_reason: str = ""
    reopened_on: date | None = None
    reopened_by: str = ""
    reopen_approval: tuple[KeptFile, ...] = ()
    archive_number: str = ""
    archived_on: date | None = None
    group: int = 0
    old_number: str = ""
    remark: str = ""
    due_on: date | None = None
    due_provisional: bool = False
    due_clause: str = ""
    id: int = 0
    version: int = 0

    @property
    def all_kinds(self) -> tuple[ComplaintKind, ...]:
        """Return the main kind and the further ones."""
        return (self.kind, *self.kinds)


COMPLAINT_FIELDS = FieldTable(
    Complaint,
    FieldRule("channel", "渠道", clause="C5.2.3"),
    FieldRule("received_at", "收到时间", required=True, clause="C5.2.3"),
    FieldRule("postmarked_on", "邮戳日期", clause="C5.2.4a"),
    FieldRule("pages", "页数"),
    FieldRule("head_count", "来访人数", clause="C5.2.4c"),
    FieldRule("no_document", "未出示证件原因", clause="A11", longest=200),
    FieldRule("visit_place", "接待地点", clause="C5.2.4b", longest=100),
    FieldRule("object_kind", "投诉对象", clause="C5.2.5a"),
    FieldRule("object_office", "被投诉处室", longest=100, searched=True),
    FieldRule("object_person", "被投诉人员", longest=100, searched=True),
    FieldRule("object_offices", clause="A15"),
    FieldRule("object_staff", clause="A15"),
    FieldRule("object_entrustments", clause="A15"),
    FieldRule("object_words", "投诉人原话", clause="C5.2.5a", longest=200, searched=True),
    FieldRule("matter", "投诉事项", longest=200, searched=True),
    FieldRule("occurred_on", "发生日期"),
    FieldRule("occurred_at", "发生地点", longest=200, searched=True),
    FieldRule("kind", "类别", clause="C5.2.1"),
    FieldRule("kinds", "其他类别", clause="C5.2.1"),
    FieldRule("flags", "具体方面", clause="C5.2.1"),
    FieldRule("items", "涉及权责事项"),
    FieldRule("facts", "事实和理由", longest=20_000, searched=True),
    FieldRule("request", "投诉请求", searched=True),
    FieldRule("materials", "证明材料", searched=True),
    FieldRule("is_read_back", "复述核对"),
    FieldRule("remark", "备注", longest=20_000, searched=True),
    FieldRule("number", "编号", act="complaint.register", searched=True),
    FieldRule("received_by", "登记人", act="complaint.register"),
    FieldRule("receiving_office", "接收处室", act="complaint.register"),
    FieldRule("masked_name", "投诉人", act="complaint.register"),
    FieldRule("elements", "要素", act="complaint.register"),
    FieldRule("status", "状态", act="complaint.register"),
    FieldRule("earlier", "原投诉", act="complaint.refuse"),
    FieldRule("old_number", "原编号", act="complaint.import", searched=True),
    FieldRule("passed_on", "移交日期", required=True, clause="A14", act="complaint.pass"),
    FieldRule("passed_by", "移交人", required=True, clause="A14", act="complaint.pass"),
    FieldRule("passed_to", "接收人", required=True, clause="A14", act="complaint.pass"),
    FieldRule("supplement_missing", "需补正内容", required=True, clause="C5.2.5a", act="complaint.askmore"),
    FieldRule(
        "supplement_asked_on", "通知补正日期", required=True, clause="C5.2.5a", act="complaint.askmore"
    ),
    FieldRule("supplement_until", "补正期限", required=True, clause="C5.2.5a", act="complaint.askmore"),
    FieldRule(
        "supplement_reminded_on", "催办补正日期", required=True, clause="C5.2.5a", act="complaint.remind"
    ),
    FieldRule(
        "supplement_answered_on", "补正收到日期", required=True, clause="C5.2.5a", act="complaint.supply"
    ),
    FieldRule(
        "supplement_answer",
        "补正内容",
        required=True,
        clause="C5.2.5a",
        longest=20_000,
        act="complaint.supply",
        searched=True,
    ),
    FieldRule("handling_office", "承办处室", required=True, act="complaint.accept"),
    FieldRule("decided_on", "决定日期", required=True, act="complaint.accept"),
    FieldRule("decided_by", "决定人", act="complaint.accept"),
    FieldRule("refusal_reason", "不予受理情形", required=True, clause="C5.2.2", act="complaint.refuse"),
    FieldRule(
        "refusal_text", "不予受理理由", required=True, clause="C5.2.2", act="complaint.refuse", searched=True
    ),
    FieldRule("legal_ground", "法律依据", clause="C5.2.2", act="complaint.refuse", searched=True),
    FieldRule("turn_to", "告知去向", clause="A13", act="complaint.scope", searched=True),
    FieldRule("told_how", "告知方式", required=True, clause="C5.2.2", act="complaint.tell"),
    FieldRule("told_on", "告知日期", required=True, clause="C5.2.2", act="complaint.tell"),
    FieldRule("told_by", "告知人", required=True, clause="C5.2.2", act="complaint.tell"),
    FieldRule("handed_on", "交办日期", required=True, clause="A14", act="complaint.hand"),
    FieldRule("handed_by", "交办人", clause="A14", act="complaint.hand"),
    FieldRule("assignee", "承办人", clause="A14", act="complaint.hand"),
    FieldRule(
        "return_reason", "退回理由", required=True, clause="A14", act="complaint.return", searched=True
    ),
    FieldRule("extension_requested_on", "申请延期日期", required=True, act="complaint.request"),
    FieldRule("extension_reason", "延期理由", required=True, act="complaint.request"),
    FieldRule("extension_approved_on", "延期批准日期", required=True, act="complaint.extend"),
    FieldRule("extension_approved_by", "延期批准人", required=True, act="complaint.extend"),
    FieldRule("extension_approval", "延期审批件", act="complaint.extend"),
    FieldRule(
        "investigation",
        "调查情况",
        required=True,
        clause="C5.1",
        longest=20_000,
        act="complaint.investigate",
        searched=True,
    ),
    FieldRule("conclusion", "调查结论", required=True, clause="C5.1", act="complaint.answer"),
    FieldRule(
        "answer",
        "答复内容",
        required=True,
        clause="C5.1",
        longest=20_000,
        act="complaint.answer",
        searched=True,
    ),
    FieldRule("answers", "逐项答复", clause="C5.1", act="complaint.answer"),
    FieldRule("answered_how", "答复方式", required=True, clause="C5.1", act="complaint.answer"),
    FieldRule("answered_on", "答复日期", required=True, clause="C5.1", act="complaint.answer"),
    FieldRule("satisfaction", "回访结果", required=True, act="complaint.call"),
    FieldRule("called_back_on", "回访日期", required=True, act="complaint.call"),
    FieldRule("called_back_by", "回访人", required=True, act="complaint.call"),
    FieldRule("malice", "恶意、虚假认定", required=True, clause="C5.2.5b", act="complaint.malice"),
    FieldRule(
        "malice_evidence",
        "认定依据",
        required=True,
        clause="C5.2.5b",
        longest=20_000,
        act="complaint.malice",
        searched=True,
    ),
    FieldRule("malice_heard_on", "听取意见日期", required=True, clause="C5.2.5b", act="complaint.malice"),
    FieldRule(
        "malice_statement",
        "投诉人意见",
        required=True,
        clause="C5.2.5b",
        longest=20_000,
        act="complaint.malice",
        searched=True,
    ),
    FieldRule("malice_approved_on", "认定日期", required=True, clause="C5.2.5b", act="complaint.malice"),
    FieldRule("malice_approved_by", "认定人", required=True, clause="C5.2.5b", act="complaint.malice"),
    FieldRule("malice_approval", "认定审批件", clause="C5.2.5b", act="complaint.malice"),
    FieldRule("withdrawn_on", "撤回日期", required=True, act="complaint.withdraw"),
    FieldRule("withdrawn_how", "撤回方式", required=True, act="complaint.withdraw"),
    FieldRule("withdrawal_reason", "撤回理由", act="complaint.withdraw", searched=True),
    FieldRule("reopened_on", "重新办理日期", required=True, act="complaint.reopen"),
    FieldRule("reopened_by", "重新办理批准人", required=True, act="complaint.reopen"),
    FieldRule("reopen_reason", "重新办理理由", required=True, act="complaint.reopen", searched=True),
    FieldRule("reopen_approval", "重新办理审批件", act="complaint.reopen"),
    FieldRule("archive_number", "档号", act="complaint.archive", searched=True),
    FieldRule("archived_on", "归档日期", act="complaint.archive"),
    FieldRule("group", "串并主件", act="complaint.group"),
    FieldRule("due_on", "参考到期日", act="complaint.register"),
    FieldRule("due_provisional", act="complaint.register"),
    FieldRule("due_clause", act="complaint.register"),
)
"""The fields of a complaint in the order of the intake; identity has a table of its own."""


@dataclass(frozen=True)
class Element:
    """One of the five elements of a complaint (C5.2.5a), and the question to ask if it is missing."""

    code: str
    label: str
    ask: str
    is_present: Callable[[Complaint, Complainant], bool]


ELEMENTS: tuple[Element, ...] = (
    Element(
        "object",
        "明确的投诉对象",
        "请问投诉哪个处室或人员",
        lambda c, _: c.object_kind is not ObjectKind.UNCLEAR,
    ),
    Element("facts", "事实和理由", "请问发生了什么事", lambda c, _: bool(c.facts.strip())),
    Element("materials", "证明材料", "可后补", lambda c, _: bool(c.materials.strip())),
    Element("name", "投诉人姓名", "请问怎么称呼", lambda _, p: bool(p.name.strip())),
    Element(
        "contact",
        "联系方式",
        "请问联系电话",
        lambda _, p: any(way.strip() for way in (p.contact, p.caller_number, p.email)),
    ),
)


def present_elements(complaint: Complaint, complainant: Complainant) -> tuple[bool, ...]:
    """Return whether each of the five elements of C5.2.5a is given, in the order of ``ELEMENTS``."""
    return tuple(element.is_present(complaint, complainant) for element in ELEMENTS)
