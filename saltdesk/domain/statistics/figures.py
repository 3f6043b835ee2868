"""The table of figures: each row is a figure, or a group with one value for each word or name.

A figure says what it counts (``sources``, see ``services/statistics``), by which column it is divided and
what it tells (``measure``). Tab, report and workbook loop over the table.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from saltdesk.domain.accountability import CaseSource, OwnMeasure, Situation
from saltdesk.domain.adjustments.adjustment import LINK_BY_CODE, LINK_ORDER
from saltdesk.domain.base.clauses import citation
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.domain.calendar.terms import Side, find_term
from saltdesk.domain.complaints.complaint import Channel
from saltdesk.domain.complaints.decisions import RefusalReason
from saltdesk.domain.complaints.handling import Conclusion, Satisfaction
from saltdesk.domain.complaints.kinds import ComplaintKind
from saltdesk.domain.inspections.inspection import FindingLabel, InspectionKind, Severity
from saltdesk.domain.registers.publications import PublicationChannel, Subject
from saltdesk.domain.statistics.measures import Measure


class Section(Vocabulary):
    """The mechanisms in the order of the report."""

    COMPLAINTS = "complaints", "投诉受理", "C5.1"
    ADJUSTMENTS = "adjustments", "动态调整", "D3.1"
    INSPECTIONS = "inspections", "监督检查", "S4.1"
    PUBLICATIONS = "publications", "公布", "P1.2.1"
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


_RECEIVED, _OUTCOMES = ("complaint.received",), ("complaint.outcome",)
_RESULTS, _BARS = ("complaint.results",), Shape.BARS
_IN_PLAIN_TERM, _EXTENDED = {"is_extended": False}, {"is_extended": True}

_COMPLAINTS: tuple[Figure, ...] = (
    Figure("complaint.received", Section.COMPLAINTS, "收到投诉", _RECEIVED, clause="C5.2.3"),
    Figure(
        "complaint.month",
        Section.COMPLAINTS,
        "各月收到的投诉",
        _RECEIVED,
        by="month",
        clause="C5.2.3",
        shape=_BARS,
        compares=False,
    ),
    Figure(
        "complaint.channel",
        Section.COMPLAINTS,
        "收到的投诉，按渠道",
        _RECEIVED,
        by="channel",
        words=Channel,
        clause="C5.2.3",
        shape=_BARS,
    ),
    Figure(
        "complaint.kind",
        Section.COMPLAINTS,
        "收到的投诉，按主要类别",
        _RECEIVED,
        by="kind",
        words=ComplaintKind,
        clause="C5.2.1",
        shape=_BARS,
    ),
    Figure(
        "complaint.office",
        Section.COMPLAINTS,
        "收到的投诉，按被投诉处室",
        _RECEIVED,
        by="office",
        clause="C5.2.5a",
        nameless="没有明确到处室",
        shape=_BARS,
    ),
    Figure("complaint.repeat", Section.COMPLAINTS, "重复投诉", ("complaint.repeat",), clause="C5.2.2(4)"),
    Figure(
        "complaint.outcome",
        Section.COMPLAINTS,
        "作出的决定",
        _OUTCOMES,
        by="outcome",
        words=Outcome,
        clause="C5.2.2",
        shape=_BARS,
    ),
    Figure(
        "complaint.reason",
        Section.COMPLAINTS,
        "不予受理，按情形",
        _OUTCOMES,
        by="reason",
        words=RefusalReason,
        where={"outcome": Outcome.REFUSED.code},
        clause="C5.2.2",
    ),
    Figure(
        "complaint.deciding",
        Section.COMPLAINTS,
        "决定是否受理",
        ("complaint.decided", "complaint.undecided"),
        Measure.TERM,
        term="C-accept",
    ),
    Figure(
        "complaint.answering",
        Section.COMPLAINTS,
        "答复投诉人",
        ("complaint.answered", "complaint.unanswered"),
        Measure.TERM,
        where=_IN_PLAIN_TERM,
        term="C-answer",
    ),
    Figure(
        "complaint.extended",
        Section.COMPLAINTS,
        "经批准延期后答复投诉人",
        ("complaint.answered", "complaint.unanswered"),
        Measure.TERM,
        where=_EXTENDED,
        term="C-answer-x",
    ),
    Figure(
        "complaint.conclusion",
        Section.COMPLAINTS,
        "答复的投诉，按调查结论",
        _RESULTS,
        by="conclusion",
        words=Conclusion,
        clause="C5.1",
        nameless="没有结论",
        shape=_BARS,
    ),
    Figure(
        "complaint.satisfaction",
        Section.COMPLAINTS,
        "答复的投诉，按回访结果",
        _RESULTS,
        by="satisfaction",
        words=Satisfaction,
        clause="C5.1",
        nameless="尚未回访",
        shape=_BARS,
    ),
    Figure(
        "complaint.satisfied",
        Section.COMPLAINTS,
        "回访满意率",
        _RESULTS,
        Measure.SHARE,
        by="is_satisfied",
        word="满意和基本满意",
        clause="C5.1",
    ),
)


def _links() -> Iterator[Figure]:
    """Yield the figure of each link: ours first, then those of other bodies (A10)."""
    rules = sorted((LINK_BY_CODE[code] for code in LINK_ORDER), key=lambda rule: rule.side is Side.OUT)
    for rule in rules:
        yield Figure(
            f"adjustment.link.{rule.code}",
            Section.ADJUSTMENTS,
            rule.label,
            ("adjustment.links",),
            Measure.TERM,
            unit="个",
            where={"link": rule.code},
            term=rule.clause,
            group=rule.side.label,
        )


def _own_links(code: str, title: str, side: Side) -> Figure:
    return Figure(
        code,
        Section.ADJUSTMENTS,
        title,
        ("adjustment.links",),
        Measure.SHARE,
        unit="个",
        by="is_on_time",
        where={"side": side.code},
        word="按期办结",
        clause="D3.3",
    )


_ADJUSTMENTS: tuple[Figure, ...] = (
    Figure("adjustment.cases", Section.ADJUSTMENTS, "登记的调整", ("adjustment.cases",), clause="D3.2"),
    _own_links("adjustment.own", "本局应办环节按期率", Side.IN),
    _own_links("adjustment.others", "外单位环节按期率", Side.OUT),
    *_links(),
)

_FOUND = ("finding.found",)
_INSPECTIONS: tuple[Figure, ...] = (
    Figure(
        "inspection.kind",
        Section.INSPECTIONS,
        "开展的检查，按种类",
        ("inspection.held",),
        unit="次",
        by="kind",
        words=InspectionKind,
        clause="S4.3",
    ),
    Figure(
        "inspection.office",
        Section.INSPECTIONS,
        "开展的检查，按被检查处室",
        ("inspection.held",),
        unit="次",
        by="office",
        clause="R2.3.1",
    ),
    Figure(
        "finding.office",
        Section.INSPECTIONS,
        "发现的问题，按责任处室",
        _FOUND,
        unit="个",
        by="office",
        clause="S4.3.1",
        shape=_BARS,
    ),
    Figure(
        "finding.label",
        Section.INSPECTIONS,
        "发现的问题，按标注",
        _FOUND,
        unit="个",
        by="label",
        words=FindingLabel,
        clause="S4.3.1",
        shape=_BARS,
    ),
    Figure(
        "finding.severity",
        Section.INSPECTIONS,
        "发现的问题，按程度",
        _FOUND,
        unit="个",
        by="severity",
        words=Severity,
        clause="S4.3.2",
    ),
    Figure(
        "finding.verified",
        Section.INSPECTIONS,
        "整改率",
        _FOUND,
        Measure.SHARE,
        unit="个",
        by="is_verified",
        word="已销号",
        clause="S4.3.2",
    ),
    Figure(
        "finding.in_time",
        Section.INSPECTIONS,
        "在责令的限期内整改",
        _FOUND,
        Measure.SHARE,
        unit="个",
        by="is_in_time",
        word="按期整改",
        clause="S4.3.2",
    ),
    Figure(
        "finding.repeat",
        Section.INSPECTIONS,
        "问题多发的处室",
        ("finding.repeat",),
        unit="个",
        by="office",
        clause="S4.3.2",
    ),
)

_PUBLISHED = ("publication.made",)
_PUBLICATIONS: tuple[Figure, ...] = (
    Figure(
        "publication.subject",
        Section.PUBLICATIONS,
        "登记的公布，按内容",
        _PUBLISHED,
        unit="条",
        by="subject",
        words=Subject,
        clause="P1.2.1",
    ),
    Figure(
        "publication.channel",
        Section.PUBLICATIONS,
        "登记的公布，按渠道",
        _PUBLISHED,
        unit="条",
        by="channel",
        words=PublicationChannel,
        clause="P1.2.1",
    ),
    Figure(
        "publication.proof",
        Section.PUBLICATIONS,
        "留有证据的公布",
        _PUBLISHED,
        Measure.SHARE,
        unit="条",
        by="has_proof",
        word="有证据",
        clause="P1.2.1",
    ),
    Figure(
        "publication.versions",
        Section.PUBLICATIONS,
        "审定的清单版本已公布",
        ("publication.versions",),
        Measure.SHARE,
        unit="版",
        by="is_public",
        word="已公布",
        clause="P1.2.1",
    ),
    Figure(
        "publication.own",
        Section.PUBLICATIONS,
        "部门网站和办公场所按期更新",
        ("adjustment.links",),
        Measure.SHARE,
        unit="个",
        by="is_on_time",
        where={"is_own_publication": True},
        word="按期更新",
        clause="D3.3.5c",
    ),
)

_OPENED = ("accountability.opened",)
_ACCOUNTABILITY: tuple[Figure, ...] = (
    Figure(
        "accountability.source",
        Section.ACCOUNTABILITY,
        "立案，按来源",
        _OPENED,
        by="source",
        words=CaseSource,
        clause="A6.2c",
    ),
    Figure(
        "accountability.situation",
        Section.ACCOUNTABILITY,
        "立案，按情形",
        _OPENED,
        by="situation",
        words=Situation,
        clause="A6.2b",
    ),
    Figure(
        "accountability.measure",
        Section.ACCOUNTABILITY,
        "决定或移送，按处理方式",
        ("accountability.decided",),
        by="measure",
        words=OwnMeasure,
        clause="A21",
        nameless="移送其他机关",
    ),
)

FIGURES: tuple[Figure, ...] = (
    *_COMPLAINTS,
    *_ADJUSTMENTS,
    *_INSPECTIONS,
    *_PUBLICATIONS,
    *_ACCOUNTABILITY,
)
"""Every figure, by section in the order of the report."""
