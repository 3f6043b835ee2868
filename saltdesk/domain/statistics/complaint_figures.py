"""The figures of complaints (part 五): received by the day of receipt, decided and answered by theirs."""

from __future__ import annotations

from saltdesk.domain.complaints.complaint import Channel
from saltdesk.domain.complaints.decisions import RefusalReason
from saltdesk.domain.complaints.handling import Conclusion, Satisfaction
from saltdesk.domain.complaints.kinds import ComplaintKind
from saltdesk.domain.statistics.figure import Figure, Outcome, Section, Shape
from saltdesk.domain.statistics.measures import Measure

_RECEIVED, _OUTCOMES = ("complaint.received",), ("complaint.outcome",)
_RESULTS, _BARS = ("complaint.results",), Shape.BARS
_IN_PLAIN_TERM, _EXTENDED = {"is_extended": False}, {"is_extended": True}

COMPLAINT_FIGURES: tuple[Figure, ...] = (
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
