"""Terms: how long each step may take, who must act, and the due date.

The table ``TERMS`` holds the terms of the bureau's notice (clauses D3.3.*) and the advisory ones for
complaints, about which the notice is silent. ``due_date`` turns a term and a start date into a due date
together with the counted days, so that the program can explain and print the date.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from saltdesk.domain.base.clauses import NOTICE, citation
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.domain.calendar.workdays import Calendar

_DAY = timedelta(days=1)

DUE_SOON = 2
"""A due date counts as near with this many working days left, or fewer, unless the office sets another."""

OWN_DUE_SOON = "due_soon_days"
"""Name of the office's own value for ``DUE_SOON`` in ``Calendar.own``."""

Span = tuple[date, date]
"""First and last day, both included."""


class Side(Vocabulary):
    """The side that must act; only the bureau's own steps can be overdue (A10)."""

    IN = "in", "本局应办", "A10"
    OUT = "out", "外单位", "A10"


class Unit(Vocabulary):
    """The unit of a term's length."""

    WORKING_DAYS = "working_days", "个工作日", "A1"
    CALENDAR_DAYS = "calendar_days", "日", "A1"


class TermOrigin(Vocabulary):
    """Where a term comes from; figures never mix the kinds."""

    NOTICE = "notice", "通知规定"
    ADVISORY = "advisory", "参考期限"
    LAW = "law", "其他法律规定"
    LIST = "list", "清单承诺"


@dataclass(frozen=True)
class Term:
    """How long one step may take.

    ``label`` names the step, ``start_event`` what starts the term; ``length`` is in ``unit``, 0 for the
    same day. ``extendable_to`` is the total from the same start, not an addition (A6), and
    ``extension_clause`` is the clause of the extension. An ``advisory`` term does not come from the
    notice; one of another ``origin`` neither, but binds.
    """

    clause: str
    label: str
    start_event: str
    length: int
    unit: Unit
    side: Side
    source: str
    advisory: bool = False
    extendable_to: int | None = None
    extension_clause: str = ""
    law: str = ""
    is_promised: bool = False

    @property
    def origin(self) -> TermOrigin:
        """Return where the term comes from; ``law`` names another law, ``is_promised`` means the list."""
        if self.advisory:
            return TermOrigin.ADVISORY
        if self.law:
            return TermOrigin.LAW
        return TermOrigin.LIST if self.is_promised else TermOrigin.NOTICE


def _ours(clause: str, label: str, start_event: str, length: int) -> Term:
    return Term(clause, label, start_event, length, Unit.WORKING_DAYS, Side.IN, NOTICE + citation(clause))


def _theirs(clause: str, label: str, start_event: str, length: int) -> Term:
    return Term(clause, label, start_event, length, Unit.WORKING_DAYS, Side.OUT, NOTICE + citation(clause))


def _advisory(clause: str, label: str, start_event: str, length: int, unit: Unit, after: str) -> Term:
    source = f"参考期限，通知未作规定；{after}"
    return Term(clause, label, start_event, length, unit, Side.IN, source, advisory=True)


def _legal(
    clause: str, label: str, start_event: str, length: int, unit: Unit, law: str, side: Side = Side.IN
) -> Term:
    return Term(clause, label, start_event, length, unit, side, law, law=law)


def _extendable(term: Term, to: int, clause: str) -> Term:
    return replace(term, extendable_to=to, extension_clause=clause)


_APPLY = _ours("D3.3.1", "提出调整申请", "调整情形发生", 10)
_ANSWER = _advisory(
    "C-answer", "答复投诉人", "受理投诉", 30, Unit.CALENDAR_DAYS, "比照《河南省信访条例》30日办结的规定"
)

TERMS = (
    _extendable(_APPLY, 30, "D3.3.1x"),
    _ours("D3.3.1x", "经批准延期后提出调整申请", "调整情形发生", 30),
    _theirs("D3.3.2", "分类转办", "市政务服务改革管理办公室收到调整申请", 2),
    _theirs("D3.3.3", "出具审核意见", "牵头部门收到转办意见", 5),
    _theirs("D3.3.3x", "告知需要联合会审", "主办牵头部门收到转办意见", 1),
    _theirs("D3.3.4a", "出具核准意见", "市政务服务改革管理办公室收到全部审核意见", 2),
    _ours("D3.3.4b", "确认核准意见", "本局收到核准意见", 1),
    _theirs("D3.3.5a", "转告市数字办", "本局确认无异议", 2),
    _theirs("D3.3.5b", "政务服务网更新公布", "市数字办收到调整意见", 1),
    _ours("D3.3.5c", "更新部门网站和办公场所内容", "本局确认无异议", 3),
    _ours("D3.3.5d", "提交异议申请复审", "本局收到核准意见", 2),
    _advisory("C-register", "登记投诉", "收到投诉", 0, Unit.WORKING_DAYS, "当日登记为内部要求"),
    _advisory(
        "C-accept", "决定是否受理", "收到投诉", 5, Unit.WORKING_DAYS, "比照12345热线3至7个工作日的做法"
    ),
    replace(
        _advisory(
            "C-supplement",
            "投诉人补正",
            "通知补正",
            10,
            Unit.WORKING_DAYS,
            "按材料多少可另定，逾期按已有材料决定",
        ),
        side=Side.OUT,
    ),
    _advisory(
        "C-notice15",
        "告知是否受理的最迟日期",
        "收到投诉",
        15,
        Unit.CALENDAR_DAYS,
        "比照《信访条例》（2005年）第二十一条、第二十二条",
    ),
    _extendable(_ANSWER, 60, "C-answer-x"),
    _advisory(
        "C-answer-x",
        "经批准延期后答复投诉人",
        "受理投诉",
        60,
        Unit.CALENDAR_DAYS,
        "比照《信访条例》（2005年）第三十三条60日办结的规定",
    ),
    _advisory(
        "P1.2.8",
        "公开权力运行结果",
        "决定送达",
        7,
        Unit.WORKING_DAYS,
        "通知只写“及时”，比照行政许可和行政处罚双公示的做法",
    ),
    _extendable(
        _legal(
            "L-licence",
            "作出许可决定",
            "受理申请",
            20,
            Unit.WORKING_DAYS,
            "《中华人民共和国行政许可法》第四十二条",
        ),
        30,
        "L-licence-x",
    ),
    _legal(
        "L-licence-x",
        "经批准延长后作出许可决定",
        "受理申请",
        30,
        Unit.WORKING_DAYS,
        "《中华人民共和国行政许可法》第四十二条",
    ),
    _legal(
        "L-licence-serve",
        "颁发、送达许可证件",
        "作出许可决定",
        10,
        Unit.WORKING_DAYS,
        "《中华人民共和国行政许可法》第四十四条",
    ),
    _legal(
        "L-penalty",
        "作出处罚决定",
        "立案",
        90,
        Unit.CALENDAR_DAYS,
        "《中华人民共和国行政处罚法》（2021年）第六十条",
    ),
    _legal(
        "L-penalty-serve",
        "送达处罚决定书",
        "作出处罚决定",
        7,
        Unit.WORKING_DAYS,
        "《中华人民共和国行政处罚法》（2021年）第六十一条",
    ),
    _extendable(
        _legal(
            "L-coercion",
            "查封、扣押的期限",
            "采取强制措施",
            30,
            Unit.CALENDAR_DAYS,
            "《中华人民共和国行政强制法》第二十五条",
        ),
        60,
        "L-coercion-x",
    ),
    _legal(
        "L-coercion-x",
        "经批准延长后查封、扣押的期限",
        "采取强制措施",
        60,
        Unit.CALENDAR_DAYS,
        "《中华人民共和国行政强制法》第二十五条",
    ),
)

_BY_CLAUSE = {term.clause: term for term in TERMS}


def find_term(clause: str) -> Term:
    """Return the term of a clause, such as ``D3.3.1`` or ``C-answer``.

    Raises:
        RuleError: no term has this clause.
    """
    term = _BY_CLAUSE.get(clause.strip())
    if term is None:
        raise RuleError(f"没有条款“{clause}”。可用的条款：{'、'.join(_BY_CLAUSE)}。", field="clause")
    return term


def own_name(clause: str) -> str:
    """Return the name of the office's own length of an advisory term in ``Calendar.own``."""
    return f"term_{clause}"


def term_here(clause: str, calendar: Calendar) -> Term:
    """Return the term of a clause; an advisory one with the length this office set (A17).

    Raises:
        RuleError: no term has this clause.
    """
    return _here(find_term(clause), calendar)


def _here(term: Term, calendar: Calendar) -> Term:
    own = calendar.own.get(own_name(term.clause)) if term.advisory else None
    if own is None or own == term.length:
        return term
    return replace(term, length=own, source=f"{term.source}；本局定为{own}{term.unit.label}")


@dataclass(frozen=True, slots=True)
class DueDate:
    """The end of a term with its explanation.

    ``counted`` holds the counted days, as many as the term is long; a calendar-day term that ends on a
    rest day is due on the next working day, which then is not among them. ``provisional`` means that a
    year without a holiday notice is involved.
    """

    clause: str
    start: date
    due: date
    provisional: bool
    counted: tuple[date, ...]
    side: Side
    source: str


def due_date(
    term: Term,
    start: date,
    calendar: Calendar,
    *,
    extended: bool = False,
    suspensions: Iterable[Span] = (),
) -> DueDate:
    """Return the due date of a term that starts running on ``start``, which is not counted (A1).

    ``extended`` counts the extended total from the same start (A6). ``suspensions`` are spans of days that
    are not counted; they may overlap.

    Raises:
        RuleError: the term cannot be extended, a span ends before it begins, or the date lies after 9999.
    """
    ruling = _here(_extension_of(term) if extended else term, calendar)
    spans = sorted(suspensions)
    counted = _counted(ruling, start, calendar, spans) if ruling.length else ()
    due = calendar.next_working_day(counted[-1] if counted else start)
    return DueDate(
        clause=term.clause,
        start=start,
        due=due,
        provisional=_leans_on_provisional_year(start, due, calendar),
        counted=counted,
        side=term.side,
        source=ruling.source,
    )


def _extension_of(term: Term) -> Term:
    if term.extendable_to is None:
        raise RuleError(f"“{term.label}”没有可以延长的规定。", clause=term.clause)
    return find_term(term.extension_clause)


def _counted(term: Term, start: date, calendar: Calendar, spans: list[Span]) -> tuple[date, ...]:
    """Return the first ``term.length`` days of its unit after ``start`` outside the sorted spans."""
    counted: tuple[date, ...] = ()
    cursor, missing = start, term.length
    for first, last in spans:
        if last < first:
            raise RuleError("中止期间的结束日期早于开始日期。", field="suspensions")
        if first > cursor:
            if _nth_day(term.unit, cursor, missing, calendar) < first:
                break
            before = _days_between(term.unit, cursor, first - _DAY, calendar)
            counted += before
            missing -= len(before)
        cursor = max(cursor, last)
    end = _nth_day(term.unit, cursor, missing, calendar)
    return counted + _days_between(term.unit, cursor, end, calendar)


def _nth_day(unit: Unit, start: date, n: int, calendar: Calendar) -> date:
    if unit is Unit.WORKING_DAYS:
        return calendar.add_working_days(start, n)
    if n > (date.max - start).days:
        raise RuleError("日期超出可计算的范围（最晚到9999年12月31日）。")
    return start + n * _DAY


def _days_between(unit: Unit, start: date, end: date, calendar: Calendar) -> tuple[date, ...]:
    if unit is Unit.WORKING_DAYS:
        return calendar.working_days_between(start, end)
    first = start.toordinal() + 1
    return tuple(map(date.fromordinal, range(first, end.toordinal() + 1)))


def _leans_on_provisional_year(start: date, due: date, calendar: Calendar) -> bool:
    first = start + _DAY if start < due else due
    return calendar.leans_on_provisional(first, due)


class DueKind(Vocabulary):
    """The state of a due date today; ledgers filter and count by it."""

    NONE = "none", "无期限"
    ON_TIME = "on_time", "期限内"
    DUE_SOON = "due_soon", "将到期"
    DUE_TODAY = "due_today", "今日到期"
    OVERDUE = "overdue", "逾期"
    WAITING = "waiting", "等待外单位"


@dataclass(frozen=True, slots=True)
class DueState:
    """A due date in the words of a ledger cell; ``days`` are working days left, or past the due date."""

    kind: DueKind
    days: int
    text: str


def due_state(
    due: date | None, today: date, calendar: Calendar, side: Side = Side.IN, *, provisional: bool = False
) -> DueState:
    """Return the state of ``due`` on ``today`` for the ledger cell: ``●2日``, ``▲逾期3日``, ``○9日``, ``—``.

    Only the bureau's own steps become overdue; for another body's steps the bureau waits (A10). The first
    day after the due date counts as one day past, even on a rest day. A provisional date says 暂.
    """
    if due is None:
        return DueState(DueKind.NONE, 0, "—")
    kind, days, text = _standing(due, today, calendar, side)
    return DueState(kind, days, f"{text} 暂" if provisional else text)


def working_days_past(due: date, day: date, calendar: Calendar) -> int:
    """Return the number of working days ``day`` is past ``due``: 0 up to it, at least 1 after it."""
    return max(1, calendar.count_working_days(due, day)) if day > due else 0


def _standing(due: date, today: date, calendar: Calendar, side: Side) -> tuple[DueKind, int, str]:
    if today > due:
        past = working_days_past(due, today, calendar)
        if side is Side.IN:
            return DueKind.OVERDUE, past, f"▲逾期{past}日"
        return DueKind.WAITING, past, f"◇等待{past}日"
    left = calendar.count_working_days(today, due)
    if today == due:
        return DueKind.DUE_TODAY, left, "●今日"
    if left <= calendar.own.get(OWN_DUE_SOON, DUE_SOON):
        return DueKind.DUE_SOON, left, f"●{left}日"
    return DueKind.ON_TIME, left, f"○{left}日"
