"""Links of a case: each pass through a step of the item's flow, with its holders, days and suspensions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.fields import FieldRule, FieldTable
from saltdesk.domain.base.kept_files import KeptFile
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.domain.calendar.terms import Side, Span, Term, Unit
from saltdesk.domain.lists.flow import FlowStep


class SuspensionReason(Vocabulary):
    """Why days of a case do not count; the clause is the rule that says so."""

    HEARING = "hearing", "听证", "行政许可法45"
    EXAMINATION = "examination", "检验、检测、检疫、鉴定", "行政许可法45"
    EXPERTS = "experts", "专家评审", "行政许可法45"
    TENDER = "tender", "招标、拍卖", "行政许可法45"
    ANNOUNCEMENT = "announcement", "公告"
    MATERIAL = "material", "当事人补充材料"
    OTHER = "other", "依法不计入办理期限的其他情形"


@dataclass(frozen=True)
class Suspension:
    """Days that do not count, both ends included; ``last_on`` is None while the case is suspended."""

    first_on: date | None = None
    last_on: date | None = None
    reason: SuspensionReason = SuspensionReason.OTHER
    note: str = ""

    def __str__(self) -> str:
        """Return the suspension as one line."""
        until = self.last_on or "未恢复"
        return f"{self.first_on}至{until}：{self.reason.label}" + (f"（{self.note}）" if self.note else "")


@dataclass(frozen=True)
class CaseLink:
    """One pass through a step of the flow.

    ``turn`` counts the passes of a case from 1, ``step`` is the number of the step in the item's flow (0:
    the item has no flow). ``persons`` are the staff records of ``person``. ``limit`` counts ``unit``s, None
    if not set; ``extended_to`` is the total after an approved extension, 0 without one. ``onward`` is the
    step that followed, 0 for the end.
    """

    case: int = 0
    turn: int = 1
    step: int = 0
    name: str = ""
    post: str = ""
    person: str = ""
    persons: tuple[int, ...] = ()
    limit: int | None = None
    unit: Unit = Unit.WORKING_DAYS
    started_on: date | None = None
    due_on: date | None = None
    due_provisional: bool = False
    ended_on: date | None = None
    onward: int = 0
    outcome: str = ""
    files: tuple[KeptFile, ...] = ()
    extended_to: int = 0
    extension_reason: str = ""
    extended_by: str = ""
    extension_approval: tuple[KeptFile, ...] = ()
    suspensions: tuple[Suspension, ...] = ()
    id: int = 0
    version: int = 0

    @property
    def is_open(self) -> bool:
        """Return whether the link is being worked on."""
        return self.ended_on is None


CASE_LINK_FIELDS = FieldTable(
    CaseLink,
    FieldRule("turn", "序号", act="case.accept"),
    FieldRule("name", "环节", act="case.accept"),
    FieldRule("post", "岗位", act="case.accept"),
    FieldRule("person", "经办人", required=True, clause="P1.2.7", act="case.hand"),
    FieldRule("limit", "时限", clause="P1.2.3", act="case.accept"),
    FieldRule("unit", "单位", act="case.accept"),
    FieldRule("started_on", "开始日期", act="case.accept"),
    FieldRule("due_on", "到期日", act="case.accept"),
    FieldRule("ended_on", "办结日期", required=True, clause="P1.2.7", act="case.next"),
    FieldRule("onward", "去向", clause="P1.2.3", act="case.next"),
    FieldRule("outcome", "办理情况", clause="P1.2.7", act="case.next"),
    FieldRule("files", "材料", clause="P1.2.7", act="case.next"),
    FieldRule("extended_to", "延长后的时限", required=True, act="case.extend"),
    FieldRule("extension_reason", "延长理由", required=True, act="case.extend"),
    FieldRule("extended_by", "批准延长的领导", act="case.extend"),
    FieldRule("extension_approval", "延长批件", act="case.extend"),
    FieldRule("suspensions", "中止", act="case.suspend"),
    FieldRule("case", act="case.register"),
    FieldRule("step", act="case.accept"),
    FieldRule("persons", act="case.hand"),
    FieldRule("due_provisional", act="case.accept"),
)
"""The fields of a link (P1.2.7)."""


def link_for(case: int, turn: int, step: FlowStep | None, number: int) -> CaseLink:
    """Return the link for a step of the flow, or for the whole work on an item without a flow."""
    if step is None:
        return CaseLink(case, turn, 0, "办理")
    return CaseLink(
        case, turn, number, step.name, step.post, step.person, step.persons, step.limit, step.unit
    )


def link_term(link: CaseLink) -> Term | None:
    """Return the term of a link as the list sets it, or as it was extended; None without a limit (P1.2.3)."""
    if link.limit is None:
        return None
    source = f"权责清单所定“{link.name}”环节时限{link.limit}{link.unit.label}"
    if link.extended_to:
        source += f"，经{link.extended_by}批准延长至{link.extended_to}{link.unit.label}"
    length = link.extended_to or link.limit
    return Term(
        "P1.2.3", f"{link.name}环节", "上一环节办结", length, link.unit, Side.IN, source, is_promised=True
    )


def uncounted_days(links: Iterable[CaseLink]) -> tuple[Span, ...]:
    """Return the spans of days that do not count; a suspension that still runs has no span yet."""
    return tuple(
        (found.first_on, found.last_on)
        for link in links
        for found in link.suspensions
        if found.first_on and found.last_on
    )


def running_suspension(link: CaseLink) -> Suspension | None:
    """Return the suspension of a link that still runs, or None."""
    return next((found for found in link.suspensions if found.last_on is None), None)


def current_link(links: Sequence[CaseLink]) -> CaseLink | None:
    """Return the link that is being worked on, or None."""
    return next((link for link in links if link.is_open), None)
