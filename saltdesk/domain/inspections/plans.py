"""The yearly plan of inspections (R2.3.1, S4.1), and its bars in the calendar of a year."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from saltdesk.domain.base.errors import Problem
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
    withdraw_reason: str = ""
    status: PlanStatus = PlanStatus.DRAFT
    registered_by: str = ""
    id: int = 0
    version: int = 0


_NEEDED = (
    ("title", "方案名称"),
    ("basis", "检查依据"),
    ("scope", "检查范围"),
    ("content", "检查内容"),
    ("team", "检查组成员"),
)


def plan_problems(plan: InspectionPlan) -> Iterator[Problem]:
    """Yield what a plan is missing or contradicts, each with its field."""
    for name, label in _NEEDED:
        if not str(getattr(plan, name)).strip():
            yield Problem(f"请填写{label}。", name, CLAUSE)
    if not any(office.strip() for office in plan.offices):
        yield Problem("请选择被检查处室。", "offices", CLAUSE)
    for name, label in (("starts_on", "开始日期"), ("ends_on", "结束日期")):
        day = getattr(plan, name)
        if day is None:
            yield Problem(f"请填写{label}。", name, CLAUSE)
        elif day.year != plan.year:
            yield Problem(f"{label}须在计划年度{plan.year}年内。", name, CLAUSE)
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
