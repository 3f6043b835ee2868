"""A case: one exercise of a power of the list, with its decision and what became of it (P1.2.7, P1.2.8)."""

from __future__ import annotations

from datetime import date

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.fields import FieldRule, FieldTable
from saltdesk.domain.base.kept_files import KeptFile
from saltdesk.domain.base.legal_review import ReviewResult
from saltdesk.domain.base.patterns import regex
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.domain.calendar.terms import Side, Term, Unit, find_term
from saltdesk.domain.cases.classes import CLASS_RULES, ClassRule
from saltdesk.domain.cases.decisions import CaseDecision, ReviewGround
from saltdesk.domain.cases.results import Publicity, WithheldReason
from saltdesk.domain.lists.items import PowerClass


class CaseSource(Vocabulary):
    """How a case came to the bureau."""

    APPLICATION = "application", "依申请"
    OWN = "own", "检查发现"
    REPORT = "report", "投诉举报"
    PASSED_ON = "passed_on", "其他机关移送"
    ASSIGNED = "assigned", "上级交办"


class CaseStatus(Vocabulary):
    """The state of a case."""

    RECEIVED = "received", "待受理（立案）"
    RUNNING = "running", "办理中"
    SUSPENDED = "suspended", "已中止"
    DECIDED = "decided", "已决定"
    SERVED = "served", "已送达"
    CLOSED = "closed", "已办结"
    REFUSED = "refused", "不予受理（立案）"
    ENDED = "ended", "已终止"


OPEN_STATES = (CaseStatus.RECEIVED, CaseStatus.RUNNING, CaseStatus.SUSPENDED, CaseStatus.DECIDED)
"""States in which the bureau still owes a decision or its service."""

CLOCK_STATES = (CaseStatus.RECEIVED, CaseStatus.RUNNING, CaseStatus.DECIDED, CaseStatus.SERVED)
"""States in which a due date runs."""


@dataclass(frozen=True)
class Case:
    """One case.

    It runs the flow of ``item`` as of the ``revision`` it began under; ``item_content`` is that state as
    plain JSON where the list had no revisions yet. ``counterpart`` is the name as ledgers show it. ``place``
    is the step of the flow in work (0: none), ``held_since`` its first day. ``limit_on`` is the end of the
    limit the list promises for the whole case, ``law_on`` that of another law. ``level`` counts the levels of
    ``standard`` from 1; ``base`` and ``amount`` are decimal texts in yuan. ``publication`` is the entry of
    the register of publications.
    """

    number: str = ""
    outside_number: str = ""
    power_class: PowerClass = PowerClass.LICENCE
    item: int = 0
    revision: int = 0
    item_code: str = ""
    item_name: str = ""
    item_content: str = ""
    source: CaseSource = CaseSource.APPLICATION
    source_text: str = ""
    received_on: date | None = None
    counterpart: str = ""
    matter: str = ""
    facts: str = ""
    files: tuple[KeptFile, ...] = ()
    office: str = ""
    office_code: str = ""
    body: int = 0
    entrustment: int = 0
    officers: tuple[int, ...] = ()
    officer_names: str = ""
    accepted_on: date | None = None
    refused_on: date | None = None
    refusal_text: str = ""
    told_on: date | None = None
    told_how: str = ""
    place: int = 0
    place_name: str = ""
    holder: str = ""
    holders: tuple[int, ...] = ()
    held_since: date | None = None
    due_on: date | None = None
    due_provisional: bool = False
    limit_on: date | None = None
    limit_provisional: bool = False
    law_on: date | None = None
    law_provisional: bool = False
    extended_to: int = 0
    extension_reason: str = ""
    extended_by: str = ""
    extension_approval: tuple[KeptFile, ...] = ()
    informed_on: date | None = None
    intended: str = ""
    statement_on: date | None = None
    statement: str = ""
    hearing_on: date | None = None
    review_ground: ReviewGround = ReviewGround.NONE
    reviewed_on: date | None = None
    reviewed_by: str = ""
    reviewer: int = 0
    review_result: ReviewResult | None = None
    review_opinion: str = ""
    decision: CaseDecision | None = None
    decided_on: date | None = None
    decision_text: str = ""
    decided_by: str = ""
    approval: tuple[KeptFile, ...] = ()
    standard: int = 0
    level: int = 0
    base: str = ""
    amount: str = ""
    departure: str = ""
    served_on: date | None = None
    served_how: str = ""
    served_files: tuple[KeptFile, ...] = ()
    publicity: Publicity = Publicity.NOT_YET
    publish_on: date | None = None
    publish_provisional: bool = False
    published_on: date | None = None
    publication: int = 0
    withheld: WithheldReason | None = None
    withheld_why: str = ""
    withheld_on: date | None = None
    withheld_by: str = ""
    withheld_approval: tuple[KeptFile, ...] = ()
    closed_on: date | None = None
    execution: str = ""
    ended_on: date | None = None
    end_reason: str = ""
    status: CaseStatus = CaseStatus.RECEIVED
    registered_by: str = ""
    remark: str = ""
    id: int = 0
    version: int = 0

    @property
    def rule(self) -> ClassRule:
        """Return the row of the case's class."""
        return CLASS_RULES[self.power_class]


CASE_FIELDS = FieldTable(
    Case,
    FieldRule("item", "权力事项", required=True, clause="P1.2.7", is_chosen=True),
    FieldRule("source", "来源", required=True),
    FieldRule("source_text", "来源编号或说明", searched=True, longest=200),
    FieldRule("outside_number", "政务服务网编号", searched=True, longest=60),
    FieldRule("received_on", "收到日期", required=True),
    FieldRule("matter", "案由（申请内容）", required=True, searched=True, longest=300),
    FieldRule("facts", "主要情况", searched=True),
    FieldRule("files", "材料"),
    FieldRule("remark", "备注", searched=True),
    FieldRule("number", "编号", act="case.register", searched=True),
    FieldRule("status", "状态", act="case.register"),
    FieldRule("power_class", "类别", act="case.register"),
    FieldRule("item_code", "事项编码", act="case.register", searched=True),
    FieldRule("item_name", "事项名称", act="case.register", searched=True),
    FieldRule("item_content", act="case.register"),
    FieldRule("revision", act="case.register"),
    FieldRule("counterpart", "相对人", act="case.register"),
    FieldRule("office", "承办处室", act="case.register", searched=True),
    FieldRule("office_code", act="case.register"),
    FieldRule("registered_by", "登记人", act="case.register"),
    FieldRule("body", "执法主体", clause="P1.2.6a", act="case.hand", is_chosen=True),
    FieldRule("entrustment", "受委托组织", clause="P1.2.6b", act="case.hand", is_chosen=True),
    FieldRule("officers", "执法人员", clause="P1.2.6c", act="case.hand", is_chosen=True),
    FieldRule("officer_names", "执法人员姓名", clause="P1.2.6c", act="case.hand"),
    FieldRule("accepted_on", "受理（立案）日期", required=True, act="case.accept"),
    FieldRule("place", act="case.accept"),
    FieldRule("place_name", "当前环节", act="case.accept"),
    FieldRule("holder", "在办人", act="case.accept", searched=True),
    FieldRule("holders", act="case.accept"),
    FieldRule("held_since", "本环节开始", act="case.accept"),
    FieldRule("due_on", "环节到期日", clause="P1.2.3", act="case.accept"),
    FieldRule("due_provisional", act="case.accept"),
    FieldRule("limit_on", "承诺时限到期日", clause="P1.2.3", act="case.accept"),
    FieldRule("limit_provisional", act="case.accept"),
    FieldRule("law_on", "法定期限到期日", act="case.accept"),
    FieldRule("law_provisional", act="case.accept"),
    FieldRule("refused_on", "不予受理日期", required=True, act="case.refuse"),
    FieldRule("refusal_text", "不予受理理由", required=True, act="case.refuse"),
    FieldRule("told_on", "告知日期", required=True, act="case.refuse"),
    FieldRule("told_how", "告知方式", required=True, act="case.refuse", longest=60),
    FieldRule("extended_to", "延长后的时限", required=True, act="case.prolong"),
    FieldRule("extension_reason", "延长理由", required=True, act="case.prolong"),
    FieldRule("extended_by", "批准延长的领导", act="case.prolong"),
    FieldRule("extension_approval", "延长批件", act="case.prolong"),
    FieldRule("informed_on", "告知日期（决定前）", required=True, act="case.inform"),
    FieldRule("intended", "拟作决定和理由", required=True, act="case.inform"),
    FieldRule("statement_on", "听取陈述申辩日期", required=True, act="case.hear"),
    FieldRule("statement", "陈述申辩", required=True, act="case.hear"),
    FieldRule("hearing_on", "听证日期", act="case.hear"),
    FieldRule("review_ground", "法制审核情形", act="case.review"),
    FieldRule("reviewed_on", "法制审核日期", required=True, act="case.review"),
    FieldRule("reviewed_by", "法制审核人", act="case.review"),
    FieldRule("reviewer", act="case.review"),
    FieldRule("review_result", "法制审核结论", required=True, act="case.review"),
    FieldRule("review_opinion", "法制审核意见", required=True, act="case.review"),
    FieldRule("decision", "决定", required=True, act="case.decide", is_chosen=True),
    FieldRule("decided_on", "决定日期", required=True, act="case.decide"),
    FieldRule("decision_text", "决定内容", required=True, act="case.decide", searched=True),
    FieldRule("decided_by", "决定批准人", act="case.decide"),
    FieldRule("approval", "决定批件", act="case.decide"),
    FieldRule("standard", "裁量标准", clause="P1.2.5", act="case.decide", is_chosen=True),
    FieldRule("level", "裁量阶次", clause="P1.2.5", act="case.decide", is_chosen=True),
    FieldRule("base", "货值或违法所得（元）", clause="P1.2.5", act="case.decide", longest=20),
    FieldRule("amount", "罚款（元）", clause="P1.2.5", act="case.decide", longest=20),
    FieldRule("departure", "不按裁量标准的理由", clause="P1.2.5", act="case.decide"),
    FieldRule("served_on", "送达日期", required=True, act="case.serve"),
    FieldRule("served_how", "送达方式", required=True, act="case.serve", longest=60),
    FieldRule("served_files", "送达回证", act="case.serve"),
    FieldRule("publicity", "公开情况", clause="P1.2.8", act="case.serve"),
    FieldRule("publish_on", "公开参考期限", clause="P1.2.8", act="case.serve"),
    FieldRule("publish_provisional", act="case.serve"),
    FieldRule("published_on", "公开日期", clause="P1.2.8", act="case.publish"),
    FieldRule("publication", act="case.publish"),
    FieldRule("withheld", "不公开情形", required=True, clause="P1.2.8", act="case.withhold", is_chosen=True),
    FieldRule("withheld_why", "不公开理由", required=True, clause="P1.2.8", act="case.withhold"),
    FieldRule("withheld_on", "决定不公开日期", required=True, clause="P1.2.8", act="case.withhold"),
    FieldRule("withheld_by", "决定不公开的领导", clause="P1.2.8", act="case.withhold"),
    FieldRule("withheld_approval", "不公开批件", clause="P1.2.8", act="case.withhold"),
    FieldRule("closed_on", "办结日期", required=True, act="case.close"),
    FieldRule("execution", "执行情况", required=True, act="case.close"),
    FieldRule("ended_on", "终止日期", required=True, act="case.end"),
    FieldRule("end_reason", "终止理由", required=True, act="case.end"),
)
"""The fields of a case (P1.2.7, P1.2.8)."""

_PROMISE = regex(r"(?P<length>\d{1,4})\s*(?P<unit>个?\s*工作日|个?自然日|日|天)")


def promised_term(promised_limit: str, extended_to: int = 0, extended_by: str = "") -> Term | None:
    """Return the term of a whole case as the list promises it (10个工作日), or None if it names no days."""
    found = _PROMISE.search(promised_limit)
    if not found:
        return None
    unit = Unit.WORKING_DAYS if "工作日" in found["unit"] else Unit.CALENDAR_DAYS
    source = f"权责清单所定承诺时限{found['length']}{unit.label}"
    if extended_to:
        source += f"，经{extended_by}批准延长至{extended_to}{unit.label}"
    length = extended_to or int(found["length"])
    return Term("P1.2.3", "全程承诺时限", "受理（立案）", length, unit, Side.IN, source, is_promised=True)


def law_term(rule: ClassRule, begun_on: date) -> Term | None:
    """Return the term another law sets for cases of a class begun on a day, or None (A22)."""
    limit = rule.whole
    return find_term(limit.term) if limit and limit.since <= begun_on else None
