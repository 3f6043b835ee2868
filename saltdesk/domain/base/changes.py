"""The areas and records that an act changed, announced to all screens at once."""

from __future__ import annotations

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.vocabulary import Vocabulary


class Area(Vocabulary):
    """The areas a screen can show; the code is also the name of the ledger."""

    POWERS = "powers", "权力清单"
    DUTIES = "duties", "责任清单"
    VERSIONS = "versions", "清单版本"
    STANDARDS = "standards", "裁量标准"
    COMMITMENTS = "commitments", "服务承诺"
    FEES = "fees", "收费和基金清单"
    BODIES = "bodies", "执法主体"
    ENTRUSTMENTS = "entrustments", "委托执法"
    OFFICERS = "officers", "执法人员"
    PUBLICATIONS = "publications", "公布登记"
    LAWS = "laws", "依据文件"
    INTERPRETATIONS = "interpretations", "解释"
    EVENTS = "events", "调整情形"
    ADJUSTMENTS = "adjustments", "动态调整"
    COMPLAINTS = "complaints", "投诉受理"
    INSPECTIONS = "inspections", "监督检查"
    PLANS = "plans", "年度检查计划"
    FINDINGS = "findings", "检查问题"
    ROUNDS = "rounds", "问题定期收集"
    DRAWS = "draws", "随机抽取"
    KNOWLEDGE = "knowledge", "岗位权责抽查"
    MEASURES = "measures", "事中事后监管措施"
    CLEARANCES = "clearances", "证明和环节清理"
    ACCOUNTABILITY = "accountability", "责任追究"
    CASES = "cases", "权力运行"
    GUIDANCE = "guidance", "行政指导"
    NOTICES = "notices", "文书"
    PEOPLE = "people", "处室人员"
    CALENDAR = "calendar", "工作日历"
    DATABASE = "database", "数据"
    TRAIL = "audit", "痕迹"


@dataclass(frozen=True)
class ChangeSet:
    """The areas and record numbers one act touched; ``audit_seq`` is the number of its audit entry."""

    areas: frozenset[Area]
    ids: tuple[int, ...] = ()
    audit_seq: int = 0
