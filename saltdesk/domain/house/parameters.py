"""Parameters: every value the notice leaves open and the office may set, one row each (A3, A16, A17)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, time
from types import MappingProxyType
from typing import Final

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import Problem
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.domain.calendar.terms import DUE_SOON, OWN_DUE_SOON, TERMS, Term
from saltdesk.domain.calendar.terms import own_name as term_name
from saltdesk.domain.house.retention import PERIODS, SUGGESTED, SUGGESTION, parameter_of
from saltdesk.domain.inspections.inspection import CHANNELS
from saltdesk.domain.registers.enforcement import OWN_WARNING_DAYS, WARNING_DAYS

NOT_OF_THE_NOTICE: Final = "参数，非通知规定"
"""Said wherever a value is used that the notice does not prescribe."""


WORK_BEGINS: Final = "work_begins"
"""Name of the parameter with the time of the reminder on working days."""


class ParameterGroup(Vocabulary):
    """The groups of the page of parameters, in display order."""

    CONTACT = "contact", "投诉途径和来访"
    TERM = "term", "参考期限"
    REMINDER = "reminder", "提醒"
    INSPECTION = "inspection", "监督检查"
    RETENTION = "retention", "保管期限"
    ACCOUNT = "account", "账户"
    NOTICE = "notice", "通知本身"


class ParameterKind(Vocabulary):
    """How the value of a parameter is written."""

    TEXT = "text", "文字"
    NUMBER = "number", "整数"
    DATE = "date", "日期"
    TIME = "time", "时刻"
    CHOICE = "choice", "选项"


@dataclass(frozen=True)
class Parameter:
    """One value the office may set; ``default`` and stored values are text.

    ``unit`` follows a number, ``least`` and ``most`` bound it; ``longest`` is the limit of a text in
    characters; ``choices`` are the allowed texts of a choice. ``printed_on`` names the notices that say the
    value in small type. ``clause`` is the clause or ambiguity that leaves the value open.
    """

    code: str
    label: str
    group: ParameterGroup
    default: str
    source: str
    clause: str = ""
    kind: ParameterKind = ParameterKind.TEXT
    unit: str = ""
    least: int = 0
    most: int = 0
    longest: int = 100
    required: bool = True
    choices: tuple[str, ...] = ()
    printed_on: tuple[str, ...] = ()

    def shown(self, value: str) -> str:
        """Return a value with its unit, as pages and papers show it."""
        return f"{value}{self.unit}" if value else "（未设）"

    def problems(self, value: str) -> Iterator[Problem]:
        """Yield why a value cannot be set."""
        sentence = _complaint(self, value)
        if sentence:
            yield Problem(sentence, self.code, self.clause)


def _complaint(parameter: Parameter, value: str) -> str:
    if not value:
        return f"请填写{parameter.label}。" if parameter.required else ""
    return _CHECKS[parameter.kind](parameter, value)


def _text_problem(parameter: Parameter, value: str) -> str:
    too_long = len(value) > parameter.longest
    return f"{parameter.label}有{len(value)}个字，请不要超过{parameter.longest}个字。" if too_long else ""


def _number_problem(parameter: Parameter, value: str) -> str:
    is_number = value.isascii() and value.isdecimal() and len(value) < 10
    if is_number and parameter.least <= int(value) <= parameter.most:
        return ""
    return f"{parameter.label}须为{parameter.least}至{parameter.most}{parameter.unit}，只填整数。"


def _date_problem(parameter: Parameter, value: str) -> str:
    try:
        date.fromisoformat(value)
    except ValueError:
        return f"{parameter.label}须为日期，如2016-03-01。"
    return ""


def _time_problem(parameter: Parameter, value: str) -> str:
    try:
        is_minute = len(value) == len("17:30") and time.fromisoformat(value) is not None
    except ValueError:
        is_minute = False
    return "" if is_minute else f"{parameter.label}须为时刻，如17:30。"


def _choice_problem(parameter: Parameter, value: str) -> str:
    if value in parameter.choices:
        return ""
    return f"{parameter.label}只能是{'、'.join(parameter.choices)}。"


_CHECKS = MappingProxyType(
    {
        ParameterKind.TEXT: _text_problem,
        ParameterKind.NUMBER: _number_problem,
        ParameterKind.DATE: _date_problem,
        ParameterKind.TIME: _time_problem,
        ParameterKind.CHOICE: _choice_problem,
    }
)

_COMPLAINT_PAPERS = (
    *("acceptance_notice", "refusal_notice", "supplement_request", "reply"),
    *("transfer_notice", "extension_notice"),
)
_FIFTH = "郑盐局〔2016〕5号第五部分（二）第3项"


def _contact(
    code: str, label: str, default: str, source: str = _FIFTH, *, required: bool = True, longest: int = 60
) -> Parameter:
    return Parameter(
        code,
        label,
        ParameterGroup.CONTACT,
        default,
        source,
        "C5.2.3",
        longest=longest,
        required=required,
        printed_on=_COMPLAINT_PAPERS,
    )


def _term(term: Term, most: int, printed_on: tuple[str, ...] = ()) -> Parameter:
    return Parameter(
        term_name(term.clause),
        term.label,
        ParameterGroup.TERM,
        str(term.length),
        term.source,
        term.clause,
        ParameterKind.NUMBER,
        term.unit.label,
        1,
        most,
        printed_on=printed_on,
    )


def _number(
    code: str, label: str, group: ParameterGroup, default: int, unit: str, least: int, most: int, **more: str
) -> Parameter:
    source = more.get("source", NOT_OF_THE_NOTICE)
    clause = more.get("clause", "A17")
    papers = tuple(filter(None, more.get("printed_on", "").split()))
    return Parameter(
        code,
        label,
        group,
        str(default),
        source,
        clause,
        ParameterKind.NUMBER,
        unit,
        least,
        most,
        printed_on=papers,
    )


def _account(code: str, label: str, default: int, unit: str, least: int, most: int) -> Parameter:
    source, clause = "GB/T 22239-2019 第二级", "GB/T 22239"
    return _number(
        code, label, ParameterGroup.ACCOUNT, default, unit, least, most, source=source, clause=clause
    )


_TERM_LIMITS: Final = {"P1.2.8": 30, "C-accept": 15, "C-notice15": 60, "C-answer": 90, "C-answer-x": 120}
_TERM_PAPERS: Final = {"C-answer": ("acceptance_notice",), "C-answer-x": ("extension_notice",)}

PARAMETERS: Final[tuple[Parameter, ...]] = (
    _contact("contact_phone", "投诉电话", "0371-63988286"),
    _contact("contact_fax", "传真", "0371-66220061"),
    _contact("contact_email", "电子邮箱", "zzyyfs@126.com"),
    _contact("contact_address", "地址", "郑州市惠济区江山路36号郑州市盐业管理局办公室"),
    _contact("contact_post_code", "邮政编码", "", NOT_OF_THE_NOTICE, required=False, longest=6),
    _contact("contact_hours", "来访接待时间", "工作日办公时间", NOT_OF_THE_NOTICE, required=False),
    *(
        _term(term, _TERM_LIMITS[term.clause], _TERM_PAPERS.get(term.clause, ()))
        for term in TERMS
        if term.clause in _TERM_LIMITS
    ),
    Parameter(
        "closing_time",
        "期限末日的下班时间",
        ParameterGroup.TERM,
        "17:30",
        f"{NOT_OF_THE_NOTICE}；有办公时间的，末日到停止办公时为止",
        "A3",
        ParameterKind.TIME,
    ),
    Parameter(
        WORK_BEGINS,
        "上班提醒的时刻",
        ParameterGroup.REMINDER,
        "08:30",
        NOT_OF_THE_NOTICE,
        "A17",
        ParameterKind.TIME,
    ),
    _number(OWN_DUE_SOON, "“将到期”提前", ParameterGroup.REMINDER, DUE_SOON, "个工作日", 1, 20, clause="A17"),
    _number(
        OWN_WARNING_DAYS,
        "证件、委托到期提前提醒",
        ParameterGroup.REMINDER,
        WARNING_DAYS,
        "日",
        1,
        365,
        clause="P1.2.6",
    ),
    _number("stuck_days", "办件停滞提醒", ParameterGroup.REMINDER, 10, "个工作日", 1, 60, clause="P1.2.7"),
    _number("retention_days", "保管期满提前提醒", ParameterGroup.REMINDER, 90, "日", 1, 730, clause="F0.2"),
    *(
        Parameter(
            f"finding_{channel.code}",
            f"“六位一体”{channel.label}",
            ParameterGroup.INSPECTION,
            channel.label,
            f"{NOT_OF_THE_NOTICE}；“六位一体”的六个渠道，文件没有列明",
            "A16",
            longest=30,
        )
        for channel in CHANNELS
    ),
    _number("collect_months", "“定期”收集问题的周期", ParameterGroup.INSPECTION, 1, "个月", 1, 12),
    _number("collect_days", "收集问题的报送期限", ParameterGroup.INSPECTION, 5, "个工作日", 1, 30),
    _number("feedback_days", "“及时”反馈问题的参考期限", ParameterGroup.INSPECTION, 5, "个工作日", 1, 30),
    _number(
        "rectify_days",
        "“限期”整改的常用期限",
        ParameterGroup.INSPECTION,
        30,
        "日",
        1,
        180,
        printed_on="rectification_notice",
    ),
    _number("repeat_months", "“多发”的统计期", ParameterGroup.INSPECTION, 12, "个月", 1, 60),
    _number("repeat_times", "“多发”的个数", ParameterGroup.INSPECTION, 3, "个", 2, 50),
    *(
        Parameter(
            parameter_of(area),
            f"{area.label}的保管期限",
            ParameterGroup.RETENTION,
            period.label,
            SUGGESTION,
            "F0.2",
            ParameterKind.CHOICE,
            choices=PERIODS,
        )
        for area, period in SUGGESTED.items()
    ),
    _account("idle_minutes", "无人操作时锁定", 10, "分钟", 1, 120),
    _account("password_days", "口令使用期限（0为不限）", 90, "天", 0, 730),
    Parameter(
        "in_force_on",
        "施行日期",
        ParameterGroup.NOTICE,
        "",
        "郑盐局〔2016〕5号自发布之日起实行；所用文本没有印发日期",
        "X7.2",
        ParameterKind.DATE,
        required=False,
    ),
)
"""Every parameter of the office, in display order."""

PARAMETER_BY_CODE: Final[Mapping[str, Parameter]] = MappingProxyType({one.code: one for one in PARAMETERS})


def joint_problems(values: Mapping[str, str]) -> Iterator[Problem]:
    """Yield contradictions between parameters; ``values`` holds every parameter that is not unset."""
    names = [values[f"finding_{channel.code}"] for channel in CHANNELS]
    if len(set(names)) < len(names):
        yield Problem("六个渠道的名称不能相同。", f"finding_{CHANNELS[0].code}", "A16")
    usual, longest = term_name("C-answer"), term_name("C-answer-x")
    if int(values[usual]) > int(values[longest]):
        yield Problem("答复期限不能长于经批准延期后的期限。", usual, "C5.2")
