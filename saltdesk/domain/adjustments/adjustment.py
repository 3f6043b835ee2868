"""Dynamic adjustment (section 三): triggers, the links of the procedure, and their start events."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from saltdesk.domain.adjustments.case_files import CaseDocument, DocumentKind
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.fields import FieldRule, FieldTable
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.domain.calendar.terms import Side


class Trigger(Vocabulary):
    """The five situations in which the lists must be adjusted (D3.2.a)."""

    NEW_LAW = "a1", "新颁布法律、法规、规章", "D3.2.a.1"
    BASIS_CHANGED = "a2", "依据修改或废止", "D3.2.a.2"
    BODY_CHANGED = "a3", "三定、撤并使主体或职能变化", "D3.2.a.3"
    DELEGATED = "a4", "国家和省取消、下放、调整", "D3.2.a.4"
    INTERNAL = "a5", "内部职能调整、流程优化", "D3.2.a.5"


class AdjustmentStatus(Vocabulary):
    """The state of a case."""

    OPEN = "open", "办理中"
    FINISHED = "finished", "已公布"
    WITHDRAWN = "withdrawn", "已撤销"


class Answer(Vocabulary):
    """The bureau's answer to the approval opinion; silence is not an answer but only becomes overdue (A5)."""

    AGREED = "agreed", "无异议", "D3.3.5a"
    OBJECTED = "objected", "有异议", "D3.3.5d"


class Stage(Vocabulary):
    """The five links named by the notice (D3.3.0)."""

    APPLY = "apply", "申请"
    FORWARD = "forward", "转办"
    REVIEW = "review", "审核"
    CONFIRM = "confirm", "确认"
    PUBLISH = "publish", "公布"


START_DATE: Mapping[Trigger, tuple[str, str]] = {
    Trigger.NEW_LAW: ("promulgated_on", "公布日"),
    Trigger.BASIS_CHANGED: ("promulgated_on", "公布日"),
    Trigger.BODY_CHANGED: ("document_on", "文件日期"),
    Trigger.DELEGATED: ("document_on", "文件日期"),
    Trigger.INTERNAL: ("document_on", "决定日期"),
}
"""The date of the basis document that starts the ten working days, by trigger (A4)."""


@dataclass(frozen=True)
class LinkRule:
    """One step with its own term: who acts, what starts it, how long it may take and what its end needs.

    ``short`` is its name for narrow places. ``after`` is the link whose end starts this one, if the
    confirmation gave the answer ``on_answer`` (None: any); its term counts from the end of
    ``counts_from`` (empty: of ``after``). ``needs`` are the documents required to end it, ``needs_place``
    names the place of publication it asks for. Only links with ``is_skippable`` can be skipped;
    those with ``is_posted`` end with a paper of the bureau, which may be posted (A3).
    """

    code: str
    short: str
    label: str
    stage: Stage
    clause: str
    side: Side
    actor: str
    after: str
    needs: tuple[DocumentKind, ...] = ()
    needs_place: str = ""
    on_answer: Answer | None = None
    counts_from: str = ""
    is_skippable: bool = True
    is_posted: bool = False


_APPLY_NEEDS = (DocumentKind.APPLICATION, DocumentKind.OPINION)
_CITY_PAGE, _OWN_PAGE, _OWN_WALL = "公布网址", "更新后的网址或证明材料", "公示位置或证明材料"
_PUBLISH, _IN, _OUT = Stage.PUBLISH, Side.IN, Side.OUT
_AGREED = Answer.AGREED

LINKS: tuple[LinkRule, ...] = (
    LinkRule(
        "apply",
        "申请",
        "提交调整申请和调整意见",
        Stage.APPLY,
        "D3.3.1",
        _IN,
        "本局",
        "",
        needs=_APPLY_NEEDS,
        is_skippable=False,
        is_posted=True,
    ),
    LinkRule("forward", "转办", "分类转交牵头部门", Stage.FORWARD, "D3.3.2", _OUT, "市审改办", "apply"),
    LinkRule("review", "审核", "牵头部门出具审核意见", Stage.REVIEW, "D3.3.3", _OUT, "牵头部门", "forward"),
    LinkRule("approve", "核准", "反馈核准意见", Stage.CONFIRM, "D3.3.4a", _OUT, "市审改办", "review"),
    LinkRule(
        "confirm",
        "确认",
        "确认核准意见",
        Stage.CONFIRM,
        "D3.3.4b",
        _IN,
        "本局",
        "approve",
        is_skippable=False,
        is_posted=True,
    ),
    LinkRule(
        "pass_on", "转告", "转告市数字办", _PUBLISH, "D3.3.5a", _OUT, "市审改办", "confirm", on_answer=_AGREED
    ),
    LinkRule(
        "publish",
        "公布",
        "政务服务网更新公布",
        _PUBLISH,
        "D3.3.5b",
        _OUT,
        "市数字办",
        "pass_on",
        needs_place=_CITY_PAGE,
        is_skippable=False,
    ),
    LinkRule(
        "own_site",
        "部门网站",
        "更新部门网站",
        _PUBLISH,
        "D3.3.5c",
        _IN,
        "本局",
        "confirm",
        needs_place=_OWN_PAGE,
        on_answer=_AGREED,
    ),
    LinkRule(
        "own_premises",
        "办公场所",
        "更新办公场所公示",
        _PUBLISH,
        "D3.3.5c",
        _IN,
        "本局",
        "confirm",
        needs_place=_OWN_WALL,
        on_answer=_AGREED,
    ),
)
"""The regular path of D3.3 in order (A7: D3.3.5c starts with the bureau's own confirmation, in parallel
with the city's two links)."""

SIDE_LINKS: tuple[LinkRule, ...] = (
    LinkRule("joint", "会审", "告知需要联合会审", Stage.REVIEW, "D3.3.3x", _OUT, "主办牵头部门", "forward"),
    LinkRule(
        "objection",
        "异议",
        "提交异议申请复审",
        Stage.CONFIRM,
        "D3.3.5d",
        _IN,
        "本局",
        "confirm",
        needs=(DocumentKind.OBJECTION,),
        on_answer=Answer.OBJECTED,
        counts_from="approve",
        is_posted=True,
    ),
)
"""Links only some cases have: the joint review of cross-cutting items, and the objection, which counts from
the receipt of the approval opinion (A5)."""

LINK_BY_CODE: Mapping[str, LinkRule] = {rule.code: rule for rule in (*LINKS, *SIDE_LINKS)}

LINK_ORDER: tuple[str, ...] = (
    "apply",
    "forward",
    "joint",
    "review",
    "approve",
    "confirm",
    "objection",
    "pass_on",
    "publish",
    "own_site",
    "own_premises",
)
"""Every link in display order within one loop."""


@dataclass(frozen=True)
class AdjustmentLink:
    """One link of one case. Without ``started_on`` its start event has not happened yet.

    ``loop`` counts the rounds of review, ``body`` is the lead department of a review (code of an outside
    body). ``place`` is where it was published, ``reason`` why it was skipped or entered late. ``met_on``
    and ``attendees`` describe the joint review. ``posted_on`` is the day on which the bureau's
    paper was posted: what is posted in time is sent in time (A3).
    """

    adjustment: int
    code: str
    loop: int = 1
    body: str = ""
    is_main: bool = False
    started_on: date | None = None
    due_on: date | None = None
    due_provisional: bool = False
    done_on: date | None = None
    done_by: str = ""
    recorded_on: date | None = None
    document: str = ""
    place: str = ""
    answer: Answer | None = None
    is_skipped: bool = False
    reason: str = ""
    met_on: date | None = None
    attendees: str = ""
    note: str = ""
    posted_on: date | None = None
    id: int = 0
    version: int = 0

    @property
    def rule(self) -> LinkRule:
        """Return the row of the rule table for this link."""
        return LINK_BY_CODE[self.code]

    @property
    def is_open(self) -> bool:
        """Return whether its start event has happened and its end has not."""
        return self.started_on is not None and self.done_on is None

    @property
    def counts_on(self) -> date | None:
        """Return the day by which its end is judged: that of posting, or else that of the end (A3)."""
        return self.posted_on or self.done_on


LINK_FIELDS = FieldTable(
    AdjustmentLink,
    FieldRule("started_on", "起算日", act="adjustment.link"),
    FieldRule("due_on", "到期日", act="adjustment.link"),
    FieldRule("done_on", "办结日期", required=True, act="adjustment.link"),
    FieldRule("posted_on", "交邮日期", clause="A3", act="adjustment.link"),
    FieldRule("done_by", "登记人", act="adjustment.link"),
    FieldRule("document", "文号", act="adjustment.link"),
    FieldRule("answer", "答复", act="adjustment.link"),
    FieldRule("place", "公布位置", act="adjustment.link"),
    FieldRule("met_on", "会审日期", act="adjustment.joint"),
    FieldRule("attendees", "参加会审", act="adjustment.joint"),
    FieldRule("reason", "理由", act="adjustment.skip"),
    FieldRule("note", "备注", act="adjustment.link"),
    FieldRule("loop", "审核轮次", act="adjustment.link"),
    FieldRule("adjustment", act="adjustment.open"),
    FieldRule("code", act="adjustment.open"),
    FieldRule("body", act="adjustment.link"),
    FieldRule("is_main", act="adjustment.link"),
    FieldRule("due_provisional", act="adjustment.link"),
    FieldRule("recorded_on", act="adjustment.link"),
    FieldRule("is_skipped", act="adjustment.skip"),
)
"""The fields of one link."""


@dataclass(frozen=True)
class LinkEnd:
    """The facts entered with the end of a link, besides its date.

    ``body`` is the lead department whose review ended; ``leads`` and ``main_lead`` are the departments a
    forwarding names, ``is_joint`` whether they review together. ``documents`` become papers of the case.
    """

    body: str = ""
    place: str = ""
    answer: Answer | None = None
    reason: str = ""
    leads: tuple[str, ...] = ()
    main_lead: str = ""
    is_joint: bool = False
    posted_on: date | None = None
    documents: tuple[CaseDocument, ...] = ()


@dataclass(frozen=True)
class Adjustment:
    """One adjustment case. ``due_on``/``due_side`` are those of the open link that is due first.

    ``trigger`` is the main situation, ``further_triggers`` are the others; ``office`` is the one that asks.
    ``extension_late`` marks an approval that came after the ordinary due date (A6). ``published_on`` is
    the day the city published it, on which the change takes effect. ``event`` is the registered event that
    it follows from.
    """

    number: str = ""
    title: str = ""
    trigger: Trigger = Trigger.BASIS_CHANGED
    further_triggers: tuple[Trigger, ...] = ()
    office: str = ""
    basis_document: str = ""
    promulgated_on: date | None = None
    effective_on: date | None = None
    document_on: date | None = None
    received_on: date | None = None
    started_on: date | None = None
    start_reason: str = ""
    extension_requested_on: date | None = None
    extension_reason: str = ""
    extension_approval: str = ""
    extension_approved_on: date | None = None
    extension_late: bool = False
    content: str = ""
    items: tuple[int, ...] = ()
    status: AdjustmentStatus = AdjustmentStatus.OPEN
    current_link: str = "apply"
    loop: int = 1
    due_on: date | None = None
    due_side: Side = Side.IN
    due_provisional: bool = False
    published_on: date | None = None
    registered_on: date | None = None
    registered_by: str = ""
    event: int = 0
    id: int = 0
    version: int = 0


ADJUSTMENT_FIELDS = FieldTable(
    Adjustment,
    FieldRule("trigger", "主要情形", required=True, clause="D3.2.a"),
    FieldRule("further_triggers", "其他情形", clause="D3.2.a"),
    FieldRule("title", "调整事由", required=True, searched=True),
    FieldRule("basis_document", "依据文件", required=True, searched=True),
    FieldRule("promulgated_on", "公布日", clause="A4"),
    FieldRule("effective_on", "施行日", clause="A4"),
    FieldRule("document_on", "文件日期", clause="A4"),
    FieldRule("received_on", "文件收到日", clause="A4"),
    FieldRule("started_on", "起算日", clause="A4"),
    FieldRule("start_reason", "另定起算日的理由", clause="A4"),
    FieldRule("content", "调整内容", searched=True),
    FieldRule("items", "涉及事项"),
    FieldRule("number", "编号", act="adjustment.open", searched=True),
    FieldRule("office", "提出处室", act="adjustment.open"),
    FieldRule("status", "状态", act="adjustment.open"),
    FieldRule("current_link", "当前环节", act="adjustment.open"),
    FieldRule("loop", "审核轮次", act="adjustment.open"),
    FieldRule("due_on", "到期日", act="adjustment.open"),
    FieldRule("due_side", act="adjustment.open"),
    FieldRule("due_provisional", act="adjustment.open"),
    FieldRule("registered_on", "登记日期", act="adjustment.open"),
    FieldRule("registered_by", "登记人", act="adjustment.open"),
    FieldRule("event", act="adjustment.open"),
    FieldRule(
        "extension_requested_on", "申请延期日期", required=True, clause="D3.3.1", act="adjustment.request"
    ),
    FieldRule("extension_reason", "延期理由", required=True, clause="D3.3.1", act="adjustment.request"),
    FieldRule(
        "extension_approval", "批准文号或批准人", required=True, clause="D3.3.1", act="adjustment.extend"
    ),
    FieldRule(
        "extension_approved_on", "延期批准日期", required=True, clause="D3.3.1", act="adjustment.extend"
    ),
    FieldRule("extension_late", "延期批准提示", clause="D3.3.1", act="adjustment.extend"),
    FieldRule("published_on", "公布生效日期", act="adjustment.link"),
)
"""The fields of a case of adjustment."""
