"""Accountability (A6.1-A6.2c, A21): a case from its source to the end of the decision's effect."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import Problem
from saltdesk.domain.base.fields import FieldRule, FieldTable
from saltdesk.domain.base.kept_files import KeptFile
from saltdesk.domain.base.legal_review import ReviewResult
from saltdesk.domain.base.patterns import regex
from saltdesk.domain.base.vocabulary import Vocabulary


class OwnMeasure(Vocabulary):
    """Measures the bureau may take against its own staff; all others are referred (A21)."""

    CRITICISM = "criticism", "批评教育", "A21"
    WRITTEN_REVIEW = "written_review", "责令作出书面检查", "A21"
    APOLOGY = "apology", "责令赔礼道歉", "A21"
    ADMONITION = "admonition", "诫勉谈话", "A21"
    CIRCULAR = "circular", "通报批评", "A21"
    NO_HONOURS = "no_honours", "取消当年评优评先资格", "A21"
    MOVED = "moved", "调离工作岗位", "A21"


MEASURE_WORDS: Mapping[OwnMeasure, tuple[str, ...]] = {
    OwnMeasure.CRITICISM: ("批评教育",),
    OwnMeasure.WRITTEN_REVIEW: ("书面检查", "书面检讨"),
    OwnMeasure.APOLOGY: ("赔礼道歉",),
    OwnMeasure.ADMONITION: ("诫勉",),
    OwnMeasure.CIRCULAR: ("通报批评",),
    OwnMeasure.NO_HONOURS: ("评优", "评先"),
    OwnMeasure.MOVED: ("调离",),
}
"""The words by which a text names each measure of the bureau."""

OTHERS_WORDS = (
    *("警告", "记过", "记大过", "降级", "降职", "撤职", "撤销职务", "开除", "处分", "免职", "辞退", "罢免"),
    *("停职", "引咎辞职", "责令辞职", "党内", "留党察看", "罚款", "罚金", "拘留", "取消执法资格", "吊销"),
)
"""The words of measures that only another body may take (A21)."""

_NOT_TAKEN = "(?:不予|免予|免于|不给予|未给予|不再给予|无需给予)[\u4e00-\u9fff]{0,4}?"
_TITLES = regex("《[^》]*》")


def measures_told(text: str) -> tuple[str, ...]:
    """Return the words of measures in a text, without titles of laws and measures not taken (不予处分)."""
    plain = _TITLES.sub("", text)
    words = [word for told in MEASURE_WORDS.values() for word in told] + list(OTHERS_WORDS)
    return tuple(word for word in words if word in re.sub(_NOT_TAKEN + word, "", plain))


def measure_problems(measure: OwnMeasure | None, text: str, field: str) -> Iterator[Problem]:
    """Yield a problem if a text names another measure than the one chosen (A21)."""
    if measure is None:
        return
    own = MEASURE_WORDS[measure]
    strange = [word for word in measures_told(text) if word not in own]
    if strange:
        sentence = f"处理方式是“{measure.label}”，文字却写了“{'、'.join(strange)}”，请改为一致。"
        if any(word in OTHERS_WORDS for word in strange):
            sentence = sentence.rstrip("。") + "；不属本局权限的处理须移送。"
        yield Problem(sentence, field, "A21")


def other_measure_problems(text: str) -> Iterator[Problem]:
    """Yield a problem if a measure to be taken by another body is one of the bureau's own (A21)."""
    told = measures_told(text)
    own = [measure for measure, words in MEASURE_WORDS.items() if any(word in told for word in words)]
    if own and not any(word in OTHERS_WORDS for word in told):
        yield Problem(f"“{own[0].label}”在本局权限内，请在处理方式中选择。", "other_measure", "A21")


MAJOR_MEASURES = (OwnMeasure.CIRCULAR, OwnMeasure.NO_HONOURS, OwnMeasure.MOVED)
"""The measures whose decision needs a legal review first."""


class CaseSource(Vocabulary):
    """The origin of a case (A6.2c)."""

    COMPLAINT = "complaint", "投诉调查", "A6.2c"
    FINDING = "finding", "检查问题", "A6.2c"
    OVERDUE = "overdue", "逾期未整改", "A6.2c"
    OUTSIDE = "outside", "外部转来", "A6.2c"


class Situation(Vocabulary):
    """The two situations of the notice."""

    REFORM = "reform", "不按照改革工作实施方案及其配套制度机制实施改革", "A6.2b(i)"
    POWERS = "powers", "不按照清单制度规范行政权力运行的通知及其配套制度机制行使权力", "A6.2b(ii)"


class AccountabilityStatus(Vocabulary):
    """The state of a case."""

    OPEN = "open", "调查中"
    PROPOSED = "proposed", "待决定"
    DECIDED = "decided", "已决定"
    REFERRED = "referred", "已移送"
    SERVED = "served", "执行中"
    ENDED = "ended", "已结束"
    DROPPED = "dropped", "不予追究"


@dataclass(frozen=True)
class AccountabilityCase:
    """One case. ``source_record`` is the id of the complaint or finding (0: from outside).

    ``persons`` are the staff records of ``person``; rules compare these. ``measure`` is a measure of the
    bureau's own competence; None with ``other_measure`` means that only
    another body may decide, so the case is referred (A21).
    """

    number: str = ""
    source: CaseSource = CaseSource.OUTSIDE
    source_record: int = 0
    source_text: str = ""
    opened_on: date | None = None
    person: str = ""
    persons: tuple[int, ...] = ()
    post: str = ""
    office: str = ""
    situation: Situation = Situation.POWERS
    facts: str = ""
    evidence: str = ""
    files: tuple[KeptFile, ...] = ()
    statement_on: date | None = None
    statement: str = ""
    proposal: str = ""
    proposed_on: date | None = None
    proposed_by: str = ""
    decision_body: str = ""
    measure: OwnMeasure | None = None
    other_measure: str = ""
    reviewed_on: date | None = None
    reviewed_by: str = ""
    reviewer: int = 0
    review_result: ReviewResult | None = None
    review_opinion: str = ""
    decision: str = ""
    approved_by: str = ""
    approval: tuple[KeptFile, ...] = ()
    decided_on: date | None = None
    referred_to: str = ""
    outside_result: str = ""
    served_on: date | None = None
    served_how: str = ""
    appeal_way: str = ""
    appeal_until: date | None = None
    effect_from: date | None = None
    effect_to: date | None = None
    ended_on: date | None = None
    end_note: str = ""
    status: AccountabilityStatus = AccountabilityStatus.OPEN
    registered_by: str = ""
    id: int = 0
    version: int = 0

    @property
    def is_own_competence(self) -> bool:
        """Return whether the bureau may decide itself (A21)."""
        return self.measure is not None


def review_gaps(case: AccountabilityCase) -> Iterator[Problem]:
    """Yield a problem if a major measure has not passed its legal review."""
    if case.measure not in MAJOR_MEASURES:
        return
    if case.review_result is None:
        sentence = f"“{case.measure.label}”属重大处理决定，须先经法制审核。"
        yield Problem(sentence, "reviewed_on", "A6.2c")
    elif case.review_result is ReviewResult.REFUSED:
        yield Problem("法制审核不同意，请修改处理建议后重新审核。", "review_result", "A6.2c")


ACCOUNTABILITY_FIELDS = FieldTable(
    AccountabilityCase,
    FieldRule("source", "来源", required=True),
    FieldRule("source_text", "来源编号或说明", required=True, searched=True),
    FieldRule("person", "被追究人", searched=True),
    FieldRule("post", "职务岗位"),
    FieldRule("office", "责任处室", searched=True),
    FieldRule("opened_on", "立案日期"),
    FieldRule("situation", "追究情形", required=True),
    FieldRule("facts", "主要事实", searched=True),
    FieldRule("evidence", "证据", searched=True),
    FieldRule("files", "证据附件"),
    FieldRule("source_record"),
    FieldRule("persons"),
    FieldRule("number", "编号", act="accountability.open", searched=True),
    FieldRule("status", "状态", act="accountability.open"),
    FieldRule("registered_by", "登记人", act="accountability.open"),
    FieldRule("statement_on", "听取陈述日期", required=True, act="accountability.hear"),
    FieldRule("statement", "陈述和申辩", required=True, act="accountability.hear"),
    FieldRule("proposed_on", "建议日期", required=True, act="accountability.propose"),
    FieldRule("proposed_by", "建议人", act="accountability.propose"),
    FieldRule("proposal", "处理建议", required=True, act="accountability.propose", searched=True),
    FieldRule("measure", "本局处理方式", clause="A21", act="accountability.propose"),
    FieldRule("other_measure", "需要移送的处理", clause="A21", act="accountability.propose", searched=True),
    FieldRule("reviewed_on", "法制审核日期", required=True, act="accountability.review"),
    FieldRule("reviewed_by", "法制审核人", act="accountability.review"),
    FieldRule("reviewer", act="accountability.review"),
    FieldRule("review_result", "法制审核结论", required=True, act="accountability.review"),
    FieldRule("review_opinion", "法制审核意见", required=True, act="accountability.review"),
    FieldRule("decision_body", "决定机构", required=True, act="accountability.decide"),
    FieldRule("decided_on", "决定或移送日期", required=True, act="accountability.decide"),
    FieldRule("decision", "处理决定和要求", required=True, act="accountability.decide", searched=True),
    FieldRule("approved_by", "决定批准人", act="accountability.decide"),
    FieldRule("approval", "决定批件", act="accountability.decide"),
    FieldRule("referred_to", "受移送机关", required=True, clause="A21", act="accountability.refer"),
    FieldRule("outside_result", "移送结果", required=True, clause="A21", act="accountability.result"),
    FieldRule("served_on", "送达日期", required=True, act="accountability.serve"),
    FieldRule("served_how", "送达方式", required=True, act="accountability.serve"),
    FieldRule("appeal_way", "申诉途径", required=True, act="accountability.serve"),
    FieldRule("appeal_until", "申诉截止日期", required=True, act="accountability.serve"),
    FieldRule("effect_from", "影响期起", act="accountability.serve"),
    FieldRule("effect_to", "影响期止", act="accountability.serve"),
    FieldRule("ended_on", "结束日期", required=True, act="accountability.end"),
    FieldRule("end_note", "执行情况", required=True, act="accountability.end"),
)
"""The fields of a case of accountability (A6.2c)."""
