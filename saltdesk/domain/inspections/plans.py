"""The yearly plan of inspections (R2.3.1, S4.1), and its bars in the calendar of a year."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import Problem
from saltdesk.domain.base.fields import FieldRule, FieldTable
from saltdesk.domain.base.kept_files import KeptFile
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.domain.inspections.inspection import InspectionKind

CLAUSE = "R2.3.1"


class PlanStatus(Vocabulary):
    """The state of a plan."""

    DRAFT = "draft", "拟定中"
    APPROVED = "approved", "已批准"
    WITHDRAWN = "withdrawn", "已撤销"


@dataclass(frozen=True)
class InspectionPlan:
    """One inspection planned for a year: offices, basis, inspectors and period."""

    year: int = 0
    kind: InspectionKind = InspectionKind.DUTY_LIST
    number: str = ""
    title: str = ""
    basis: str = ""
    scope: str = ""
    offices: tuple[str, ...] = ()
    content: str = ""
    team: str = ""
    starts_on: date | None = None
    ends_on: date | None = None
    approved_on: date | None = None
    approved_by: str = ""
    approval: tuple[KeptFile, ...] = ()
    withdraw_reason: str = ""
    status: PlanStatus = PlanStatus.DRAFT
    registered_by: str = ""
    id: int = 0
    version: int = 0


PLAN_FIELDS = FieldTable(
    InspectionPlan,
    FieldRule("year", "计划年度", required=True),
    FieldRule("kind", "检查种类", required=True),
    FieldRule("title", "方案名称", required=True, searched=True),
    FieldRule("basis", "检查依据", required=True, searched=True),
    FieldRule("scope", "检查范围", required=True, searched=True),
    FieldRule("content", "检查内容", required=True, searched=True),
    FieldRule("team", "检查组成员", required=True, searched=True),
    FieldRule("offices", "被检查处室", required=True, is_chosen=True),
    FieldRule("starts_on", "开始日期", required=True),
    FieldRule("ends_on", "结束日期", required=True),
    FieldRule("number", "编号", act="plan.draft", searched=True),
    FieldRule("status", "状态", act="plan.draft"),
    FieldRule("registered_by", "登记人", act="plan.draft"),
    FieldRule("approved_on", "批准日期", required=True, act="plan.approve"),
    FieldRule("approved_by", "批准人", required=True, act="plan.approve"),
    FieldRule("approval", "批件", act="plan.approve"),
    FieldRule("withdraw_reason", "撤销理由", required=True, act="plan.withdraw"),
)
"""The fields of a yearly plan."""


def plan_problems(plan: InspectionPlan) -> Iterator[Problem]:
    """Yield what a plan is missing or contradicts, each with its field."""
    yield from PLAN_FIELDS.missing(plan, CLAUSE)
    for name in ("starts_on", "ends_on"):
        day = getattr(plan, name)
        if day and day.year != plan.year:
            yield Problem(f"{PLAN_FIELDS.label(name)}须在计划年度{plan.year}年内。", name, CLAUSE)
    if plan.starts_on and plan.ends_on and plan.ends_on < plan.starts_on:
        yield Problem("结束日期不能早于开始日期。", "ends_on", CLAUSE)


@dataclass(frozen=True)
class YearBar:
    """One bar in the calendar of a year: a planned period, or an inspection on its day.

    ``plan`` and ``inspection`` are ids, 0 if the bar has none; ``label`` and ``state`` are display texts.
    """

    starts_on: date
    ends_on: date
    label: str
    office: str
    kind: InspectionKind
    state: Vocabulary
    plan: int = 0
    inspection: int = 0
