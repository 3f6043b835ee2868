"""A figure: what it counts, by which column it is divided and what it tells; its section and its limit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from saltdesk.domain.base.clauses import citation
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.domain.calendar.terms import find_term
from saltdesk.domain.statistics.measures import Measure


class Section(Vocabulary):
    """The mechanisms in the order of the report."""

    COMPLAINTS = "complaints", "投诉受理", "C5.1"
    ADJUSTMENTS = "adjustments", "动态调整", "D3.1"
    INSPECTIONS = "inspections", "监督检查", "S4.1"
    PUBLICATIONS = "publications", "公布", "P1.2.1"
    CASES = "cases", "权力运行", "P1.2.7"
    ACCOUNTABILITY = "accountability", "责任追究", "A6.1"


class Outcome(Vocabulary):
    """The decision on a complaint, as its record still tells it after it was archived.

    Whether an archived complaint was out of scope or transferred is in its trail only; both are one outcome
    of A13.
    """

    ACCEPTED = "accepted", "受理", "C5.2.1"
    REFUSED = "refused", "不予受理", "C5.2.2"
    ELSEWHERE = "elsewhere", "不属受理范围，告知去向或转送", "A13"
    REPORTED = "reported", "转盐政处（举报）", "A13"


class LimitKind(Vocabulary):
    """Where a limit comes from; limits of different kinds are never counted together."""

    NOTICE = "notice", "通知规定的期限"
    ADVISORY = "advisory", "参考期限"
    LAW = "law", "其他法律法规的期限"


class Shape(Vocabulary):
    """How a figure is drawn."""

    NONE = "none", "不制图"
    BARS = "bars", "柱形图"


@dataclass(frozen=True)
class Figure:
    """One figure or group.

    ``sources`` name what is counted; several are added up. ``by`` is the column of the source that divides
    the records, empty for all together; ``words`` are its words, shown even where nothing was counted.
    ``where`` keeps only the records with these values. ``term`` is the clause of the limit by which a figure
    of Measure.TERM judges. ``word`` names what a share counts, ``nameless`` the records without a name.
    Figures without ``compares`` have no span before: months of this span. ``group`` are the words before the
    titles of figures that belong together, such as the links of one side.
    """

    code: str
    section: Section
    title: str
    sources: tuple[str, ...]
    measure: Measure = Measure.COUNT
    unit: str = "件"
    by: str = ""
    words: type[Vocabulary] | None = None
    where: Mapping[str, object] = field(default_factory=dict)
    clause: str = ""
    term: str = ""
    word: str = ""
    nameless: str = "未写明"
    shape: Shape = Shape.NONE
    compares: bool = True
    group: str = ""

    @property
    def caption(self) -> str:
        """Return the title after the words of its group."""
        return f"{self.group}：{self.title}" if self.group else self.title

    @property
    def counted(self) -> str:
        """Return what is counted, by which day, and how long a step took is counted."""
        told = "；".join(COUNTED[source] for source in self.sources)
        if not self.term:
            return f"{told}。"
        term = find_term(self.term)
        return f"{told}。用时自“{term.start_event}”的次日起算，以{term.unit.label.lstrip('个')}计。"


COUNTED: Mapping[str, str] = {
    "complaint.received": "投诉按收到日期计",
    "complaint.repeat": "与以前的投诉关联为重复的投诉，按收到日期计",
    "complaint.outcome": "投诉按决定日期计",
    "complaint.decided": "投诉按决定日期计，补正或重新办理的自该日重新起算",
    "complaint.undecided": "期末尚未决定的另计，等待补正的不算逾期",
    "complaint.answered": "投诉按答复或办结日期计",
    "complaint.unanswered": "期末已受理尚未答复的另计",
    "complaint.results": "投诉按答复或办结日期计",
    "adjustment.cases": "调整按登记日期计",
    "adjustment.links": "环节按办结日期计，跳过的不计，期末未办结的另计，逾期未办结的算入应计数",
    "inspection.held": "已经反馈的检查按检查日期计",
    "finding.found": "问题按发现日期计，整改和销号为制表时的情况",
    "finding.repeat": "期末达到多发标准或有未销号严重问题的处室，计其期限内的问题",
    "publication.made": "公布登记按公布日期计",
    "publication.versions": "清单版本按审定日期计",
    "case.received": "办件按收到日期计",
    "case.refused": "办件按不予受理、不予立案的日期计",
    "case.decided": "办件按决定日期计，适用裁量标准的才判断是否偏离",
    "case.limits": "办件按决定日期计，期末尚未决定的另计，其中已过期限的算入应计数，中止的不计",
    "case.links": "有时限的环节按办结日期计，期末逾期未办结的算入应计数",
    "case.served": "办件按送达日期计，公开为制表时的情况，不予公开和未到参考期限的不计按期",
    "case.withheld": "办件按确定不予公开的日期计",
    "guidance.given": "行政指导按指导日期计",
    "accountability.opened": "责任追究按立案日期计",
    "accountability.decided": "责任追究按决定或移送日期计",
}
"""What each source counts, and by which day, in the words of the help."""


def limit_kind(clause: str) -> LimitKind:
    """Return where the limit of a term comes from."""
    term = find_term(clause)
    if term.advisory:
        return LimitKind.ADVISORY
    return LimitKind.NOTICE if citation(clause) else LimitKind.LAW
