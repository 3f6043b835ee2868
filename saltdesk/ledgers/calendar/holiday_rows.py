"""The short tables of the holiday pages: years, phrases read from a notice, and due dates that move."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from saltdesk.domain.base.clauses import citation
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.calendar.holiday_notice import HolidayNotice, NoticeProblem, Phrase, full
from saltdesk.domain.calendar.years import CalendarYear
from saltdesk.ledgers.base.columns import Column, Kind
from saltdesk.services.desk.desk import Desk
from saltdesk.services.house.calendar import MovedDate, standing
from saltdesk.storage.areas.calendar import StoredYear


@dataclass(frozen=True)
class YearRow:
    """A year in the list: entered, or provisional without an entry (``stored`` None)."""

    entry: CalendarYear
    stored: StoredYear | None

    @property
    def standing(self) -> str:
        """Return the state of the year in one word."""
        return standing(self.stored) if self.stored else self.entry.status.label


@dataclass(frozen=True)
class UnderstoodRow:
    """A phrase of a notice, its meaning, and any problem with it."""

    phrase: Phrase
    meaning: str
    remark: str

    @property
    def words(self) -> str:
        """Return the phrase as written in the notice."""
        return self.phrase.text


YEAR_COLUMNS = (
    Column("year", "年份", Kind.CODE, 5, value=lambda _, row: row.entry.year),
    Column("standing", "状态", width=7),
    Column("entered", "录入", width=9, value=lambda _, row: _entered(row)),
    Column("checked", "复核", width=8, value=lambda _, row: row.stored.checked_by if row.stored else ""),
)
UNDERSTOOD_COLUMNS = (
    Column("words", "通知中的文字", width=27),
    Column("meaning", "看作", width=25),
    Column("remark", "问题", width=30),
)


def _entered(row: YearRow) -> str:
    if row.stored is None:
        return "未录入"
    return row.stored.entered_by or "随程序"


def _old(_: Desk, moved: MovedDate) -> str:
    return _day(moved.old, moved.was_provisional)


def _new(_: Desk, moved: MovedDate) -> str:
    return _day(moved.new, moved.is_provisional)


def _day(day: date | None, is_provisional: bool) -> str:
    return f"{day or '—'}{' 暂定' if is_provisional else ''}"


def _change(_: Desk, moved: MovedDate) -> str:
    if moved.shift:
        return f"{'推迟' if moved.shift > 0 else '提前'}{abs(moved.shift)}天"
    return "转为暂定" if moved.is_provisional else "转为正式"


def _clause(_: Desk, moved: MovedDate) -> str:
    return citation(moved.clause)


MOVED_COLUMNS = (
    Column("area", "台账", width=10, value=lambda _, moved: moved.area.label),
    Column("number", "编号", Kind.CODE, 12),
    Column("label", "期限", width=30),
    Column("clause", "条款", Kind.CODE, 14, value=_clause),
    Column("old", "原定", Kind.DATE, 16, value=_old),
    Column("new", "改为", Kind.DATE, 16, value=_new),
    Column("change", "变化", width=10, value=_change),
)


def understood_rows(notice: HolidayNotice) -> list[UnderstoodRow]:
    """Return the phrases in the order of the text, each with its meaning and its problems."""
    left = list(notice.problems)
    rows = [
        UnderstoodRow(phrase, meaning, _take_remarks(phrase, left)) for phrase, meaning in _meanings(notice)
    ]
    rows += [UnderstoodRow(problem.phrase, "", _remark(problem)) for problem in left]
    return sorted(rows, key=lambda row: (row.phrase.start, row.meaning == ""))


def _meanings(notice: HolidayNotice) -> Iterator[tuple[Phrase, str]]:
    for span in notice.rest:
        days = _short(span.first)
        if span.last > span.first:
            days += f"至{_short(span.last)}，{(span.last - span.first).days + 1}天"
        yield span.phrase, f"{span.name}放假 {days}"
    for work in notice.work:
        yield work.phrase, f"{work.name}上班 {full(work.day)}"
    for work in notice.usual:
        yield work.phrase, f"照常上班 {full(work.day)}"
    for extension in notice.extensions:
        yield extension.phrase, f"{extension.name}延长至 {full(extension.until)}"


def _short(day: date) -> str:
    return f"{day.month}月{day.day}日"


def _take_remarks(phrase: Phrase, left: list[NoticeProblem]) -> str:
    """Return the problems about a phrase or a part of it, and remove them from ``left``."""
    mine = [
        problem
        for problem in left
        if phrase.text and problem.phrase.text and _overlap(phrase, problem.phrase)
    ]
    for problem in mine:
        left.remove(problem)
    return "；".join(map(_remark, mine))


def _overlap(one: Phrase, other: Phrase) -> bool:
    return one.start < other.end and other.start < one.end


def _remark(problem: NoticeProblem) -> str:
    return f"{'？' if problem.is_question else '✗'} {problem.sentence}"
