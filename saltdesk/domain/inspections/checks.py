"""The questions of the two inspections as a table (R2.2, S4.2), and the record of one answer."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.kept_files import KeptFile
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.domain.inspections.inspection import InspectionKind


class CheckResult(Vocabulary):
    """The answer to a question."""

    CONFORMS = "conforms", "符合"
    FAILS = "fails", "不符合"
    NOT_APPLICABLE = "not_applicable", "不适用"


@dataclass(frozen=True)
class Question:
    """A row of the template; ``code`` is stable and used by the rules that prefill answers."""

    code: str
    clause: str
    text: str


_DUTY_LIST = (
    Question("public", "R2.2.1", "审定确认的责任清单是否在门户网站或其他公开渠道主动向社会公开？"),
    Question("performed", "R2.2.2", "是否严格落实与权力相对应的责任事项，做到“法定职责必须为”？"),
    Question(
        "adjusted", "R2.2.3", "遇有法律法规、“三定”或机构变化，是否及时提出调整意见并按程序核准后调整？"
    ),
    Question("supervised", "R2.2.4", "是否制定加强事中事后监管的标准、责任和具体措施并严格落实？"),
    Question("committed", "R2.2.5", "基本公共服务的条件和标准、时限、延时服务、投诉处理等承诺是否落实？"),
    Question("complaints", "R2.2.5", "投诉是否按时受理、按时答复？"),
    Question("other_duty", "R2.2.6", "是否还有其他需要监督检查的情况？"),
)

_SUPERVISION = (
    Question("known", "S4.2.1", "分管领导、处室负责人和工作人员是否熟知本岗位权责的具体内容？"),
    Question("told", "S4.2.1", "清单的名称、依据、运行流程和责任是否在网站、报纸等媒体及时公开？"),
    Question("lawful_body", "S4.2.2", "实施主体是否合法？"),
    Question("lawful_process", "S4.2.2", "运作流程是否合法？"),
    Question("effective", "S4.2.2", "监管措施是否有效？"),
    Question("clear_duty", "S4.2.2", "监管职责是否明确？"),
    Question("seamless", "S4.2.2", "审批、监管、执法是否无缝衔接？"),
    Question("boundary", "S4.2.2", "事前审批与事中事后监管的界限是否明晰？"),
    Question("kept_current", "S4.2.3", "是否随立改废释和机构、职能调整，及时调整、公布和实施清单？"),
    Question("red_tape", "S4.2.4", "没有法律法规依据的繁文缛节和不必要证明是否已经取消？"),
    Question("other_supervision", "S4.2.5", "各专项监督检查办法规定的其他内容是否落实？"),
)

TEMPLATES: Mapping[InspectionKind, tuple[Question, ...]] = {
    InspectionKind.DUTY_LIST: _DUTY_LIST,
    InspectionKind.SUPERVISION: _SUPERVISION,
}


@dataclass(frozen=True)
class InspectionCheck:
    """One question of one inspection with its answer; ``result`` None: not answered yet.

    ``prefill`` is what the program knew in advance with its source, ``prefilled_on`` the date of that;
    ``is_own`` marks a question the inspectors added.
    """

    inspection: int = 0
    place: int = 0
    code: str = ""
    clause: str = ""
    question: str = ""
    is_own: bool = False
    result: CheckResult | None = None
    note: str = ""
    files: tuple[KeptFile, ...] = ()
    prefill: str = ""
    prefilled_on: date | None = None
    answered_on: date | None = None
    answered_by: str = ""
    id: int = 0
    version: int = 0
