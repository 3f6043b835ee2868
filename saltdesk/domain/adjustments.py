"""Dynamic adjustment (section 三): triggers, the links of the procedure and what starts each of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from saltdesk.domain.terms import Side
from saltdesk.domain.vocabulary import Vocabulary


class Trigger(Vocabulary):
    """The five situations in which the lists must be adjusted (D3.2.a)."""

    NEW_LAW = "a1", "新颁布法律、法规、规章", "D3.2.a.1"
    BASIS_CHANGED = "a2", "依据修改或废止", "D3.2.a.2"
    BODY_CHANGED = "a3", "三定、撤并使主体或职能变化", "D3.2.a.3"
    DELEGATED = "a4", "国家和省取消、下放、调整", "D3.2.a.4"
    INTERNAL = "a5", "内部职能调整、流程优化", "D3.2.a.5"


class AdjustmentStatus(Vocabulary):
    """Where a case stands."""

    OPEN = "open", "办理中"
    FINISHED = "finished", "已公布"
    WITHDRAWN = "withdrawn", "已撤销"


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
"""Which date of the basis document starts the ten working days, by trigger (A4)."""


@dataclass(frozen=True)
class LinkRule:
    """One step with its own clock: who acts, what starts it, which term it has and what its end needs."""

    code: str
    label: str
    stage: Stage
    clause: str
    side: Side
    actor: str
    after: str
    needs_document: str = ""


LINKS: tuple[LinkRule, ...] = (
    LinkRule("apply", "提交调整申请和调整意见", Stage.APPLY, "D3.3.1", Side.IN, "本局", "", "申请和意见文号"),
    LinkRule("forward", "分类转交牵头部门", Stage.FORWARD, "D3.3.2", Side.OUT, "市审改办", "apply"),
    LinkRule("review", "牵头部门出具审核意见", Stage.REVIEW, "D3.3.3", Side.OUT, "牵头部门", "forward"),
    LinkRule("approve", "反馈核准意见", Stage.CONFIRM, "D3.3.4a", Side.OUT, "市审改办", "review"),
    LinkRule("confirm", "确认核准意见", Stage.CONFIRM, "D3.3.4b", Side.IN, "本局", "approve"),
    LinkRule("pass_on", "转告市数字办", Stage.PUBLISH, "D3.3.5a", Side.OUT, "市审改办", "confirm"),
    LinkRule("publish", "政务服务网更新公布", Stage.PUBLISH, "D3.3.5b", Side.OUT, "市数字办", "pass_on"),
    LinkRule("own_site", "更新部门网站", Stage.PUBLISH, "D3.3.5c", Side.IN, "本局", "confirm"),
    LinkRule("own_premises", "更新办公场所公示", Stage.PUBLISH, "D3.3.5c", Side.IN, "本局", "confirm"),
)
"""The regular path of D3.3 in order; ``after`` names the link whose end starts this one (A7: D3.3.5c
starts with the bureau's own confirmation, in parallel with the city's two links)."""

LINK_BY_CODE: Mapping[str, LinkRule] = {rule.code: rule for rule in LINKS}


@dataclass(frozen=True)
class AdjustmentLink:
    """One link of one case. Without ``started_on`` its start event has not happened yet."""

    adjustment: int
    code: str
    started_on: date | None = None
    due_on: date | None = None
    due_provisional: bool = False
    done_on: date | None = None
    done_by: str = ""
    document: str = ""
    note: str = ""
    id: int = 0
    version: int = 0

    @property
    def rule(self) -> LinkRule:
        """The row of ``LINKS`` this link follows."""
        return LINK_BY_CODE[self.code]

    @property
    def is_open(self) -> bool:
        """Whether its start event has happened and its end has not."""
        return self.started_on is not None and self.done_on is None


@dataclass(frozen=True)
class Adjustment:
    """One adjustment case. ``due_on``/``due_side`` are those of the open link that is due first."""

    number: str = ""
    title: str = ""
    trigger: Trigger = Trigger.BASIS_CHANGED
    basis_document: str = ""
    promulgated_on: date | None = None
    effective_on: date | None = None
    document_on: date | None = None
    received_on: date | None = None
    started_on: date | None = None
    start_reason: str = ""
    extension_approval: str = ""
    extension_approved_on: date | None = None
    content: str = ""
    items: tuple[int, ...] = ()
    status: AdjustmentStatus = AdjustmentStatus.OPEN
    current_link: str = "apply"
    due_on: date | None = None
    due_side: Side = Side.IN
    due_provisional: bool = False
    registered_on: date | None = None
    registered_by: str = ""
    id: int = 0
    version: int = 0


def start_by_rule(case: Adjustment) -> date | None:
    """The day the situation occurred according to the trigger (A4), or None while that date is missing."""
    field, _ = START_DATE[case.trigger]
    found: date | None = getattr(case, field)
    return found


def strict_start(case: Adjustment) -> date | None:
    """The earliest of the dates of the basis document: the strict start shown beside the chosen one (A4)."""
    dates = (case.promulgated_on, case.document_on, case.effective_on, case.received_on)
    return min((day for day in dates if day is not None), default=None)
