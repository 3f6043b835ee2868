"""Administrative guidance (行政指导) through the whole process: for items, parties and cases (P1.2.4)."""

from __future__ import annotations

from datetime import date

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.fields import FieldRule, FieldTable
from saltdesk.domain.base.kept_files import KeptFile
from saltdesk.domain.base.vocabulary import Vocabulary

CLAUSE = "P1.2.4"


class GuidanceKind(Vocabulary):
    """How guidance is given."""

    EXPLAIN = "explain", "政策宣讲"
    CONSULT = "consult", "咨询辅导"
    REMIND = "remind", "提醒提示"
    ADVISE = "advise", "建议"
    TALK = "talk", "约谈"
    VISIT = "visit", "回访"


class GuidanceStage(Vocabulary):
    """When guidance is given: before, during or after the exercise of the power."""

    BEFORE = "before", "事前"
    DURING = "during", "事中"
    AFTER = "after", "事后"


@dataclass(frozen=True)
class Guidance:
    """One piece of guidance. ``items`` are power items, ``case`` the case it belongs to, 0 for none."""

    number: str = ""
    given_on: date | None = None
    kind: GuidanceKind = GuidanceKind.CONSULT
    stage: GuidanceStage = GuidanceStage.DURING
    party: str = ""
    items: tuple[int, ...] = ()
    case: int = 0
    content: str = ""
    result: str = ""
    files: tuple[KeptFile, ...] = ()
    givers: tuple[int, ...] = ()
    given_by: str = ""
    office: str = ""
    registered_by: str = ""
    id: int = 0
    version: int = 0


GUIDANCE_FIELDS = FieldTable(
    Guidance,
    FieldRule("given_on", "指导日期", required=True, clause=CLAUSE),
    FieldRule("kind", "指导方式", required=True, clause=CLAUSE),
    FieldRule("stage", "阶段", required=True, clause=CLAUSE),
    FieldRule("party", "指导对象", required=True, clause=CLAUSE, searched=True, longest=200),
    FieldRule("items", "涉及事项", clause=CLAUSE, is_chosen=True),
    FieldRule("case", "有关办件", clause=CLAUSE, is_chosen=True),
    FieldRule("content", "指导内容", required=True, clause=CLAUSE, searched=True),
    FieldRule("result", "效果", clause=CLAUSE, searched=True),
    FieldRule("files", "材料", clause=CLAUSE),
    FieldRule("given_by", "指导人", required=True, clause=CLAUSE, searched=True),
    FieldRule("givers"),
    FieldRule("number", "编号", act="guidance.add", searched=True),
    FieldRule("office", "处室", act="guidance.add", searched=True),
    FieldRule("registered_by", "登记人", act="guidance.add"),
)
"""The fields of a piece of guidance (P1.2.4)."""
