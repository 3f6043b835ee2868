"""The content of a holiday notice, rest spans and make-up workdays, and its plausibility (A2).

The notice comes from pasted text (``holiday_text``) or a file (``holiday_files``). A contradiction is
refused; a deviation that has happened before, such as one day off more than the law gives, is a question.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from saltdesk.domain.base.errors import Problem, RuleError
from saltdesk.domain.base.weekdays import weekday
from saltdesk.domain.calendar.years import (
    CalendarYear,
    Festivals,
    YearStatus,
    statutory_count,
    statutory_holidays,
)

CLAUSE = "5.4"
KNOWN_YEARS = range(2000, 2101)
"""A notice of any other year is treated as a typing error."""
_DAY = timedelta(days=1)
_SATURDAY = 5


@dataclass(frozen=True)
class Phrase:
    """Words quoted from the notice, and their position in the text (both 0 when from a file)."""

    text: str = ""
    start: int = 0
    end: int = 0


@dataclass(frozen=True)
class RestSpan:
    """Days off, first and last included."""

    name: str
    first: date
    last: date
    phrase: Phrase = Phrase()

    def days(self) -> Iterator[date]:
        """Yield the days in order."""
        return (self.first + offset * _DAY for offset in range((self.last - self.first).days + 1))


@dataclass(frozen=True)
class WorkDay:
    """A day on which offices work."""

    name: str
    day: date
    phrase: Phrase = Phrase()


@dataclass(frozen=True)
class Extension:
    """Extends a holiday already ordered up to and including ``until``."""

    name: str
    until: date
    phrase: Phrase = Phrase()


@dataclass(frozen=True)
class NoticeProblem:
    """A problem and the phrase it is about; the user may confirm a question."""

    sentence: str
    phrase: Phrase = Phrase()
    is_question: bool = False


@dataclass(frozen=True)
class HolidayNotice:
    """One parsed notice; with ``is_amendment`` it changes single days of a year ordered before."""

    year: int
    rest: tuple[RestSpan, ...] = ()
    work: tuple[WorkDay, ...] = ()
    extensions: tuple[Extension, ...] = ()
    title: str = ""
    document: str = ""
    issued_on: date | None = None
    is_amendment: bool = False
    problems: tuple[NoticeProblem, ...] = ()

    @property
    def source(self) -> str:
        """Return title and number of the notice for a calendar year, or only the number of an amendment."""
        if self.is_amendment:
            return self.document or self.title
        title = self.title or f"国务院办公厅关于{self.year}年部分节假日安排的通知"
        return f"{title}（{self.document}）" if self.document else title

    @property
    def contradictions(self) -> tuple[NoticeProblem, ...]:
        """Return the problems that forbid entering it."""
        return tuple(problem for problem in self.problems if not problem.is_question)

    @property
    def questions(self) -> tuple[NoticeProblem, ...]:
        """Return the problems that the user must confirm."""
        return tuple(problem for problem in self.problems if problem.is_question)

    def rest_days(self) -> set[date]:
        """Return every day off it names."""
        return {day for span in self.rest for day in span.days()}

    def work_days(self) -> set[date]:
        """Return every workday it names."""
        return {work.day for work in self.work}


def checked(notice: HolidayNotice, festivals: Festivals | None = None) -> HolidayNotice:
    """Return the notice with its conflicts with the calendar, the law and itself added to its problems."""
    found = [*_work_problems(notice), *_year_problems(notice)]
    if not notice.is_amendment:
        found += [*_missing_holidays(notice, festivals), *_wrong_sum(notice)]
    return replace(notice, problems=(*notice.problems, *found))


def _work_problems(notice: HolidayNotice) -> Iterator[NoticeProblem]:
    rest = notice.rest_days()
    for work in notice.work:
        if work.day.weekday() < _SATURDAY:
            yield NoticeProblem(f"{full(work.day)}不是周六、周日，不应列为调休上班日。", work.phrase)
        if work.day in rest:
            yield NoticeProblem(f"{full(work.day)}既放假又上班。", work.phrase)


def _year_problems(notice: HolidayNotice) -> Iterator[NoticeProblem]:
    """Yield problems of days outside the notice's year, except the December before New Year's Day."""
    first, last = date(notice.year - 1, 12, 1), date(notice.year, 12, 31)
    ends = [(span.first, span.phrase) for span in notice.rest] + [(w.day, w.phrase) for w in notice.work]
    ends += [(span.last, span.phrase) for span in notice.rest if span.last > last]
    for day, phrase in ends:
        if not first <= day <= last:
            yield NoticeProblem(f"{day.isoformat()}不在{notice.year}年。", phrase)


def _missing_holidays(notice: HolidayNotice, festivals: Festivals | None) -> Iterator[NoticeProblem]:
    rest = notice.rest_days()
    for day, name in dict(statutory_holidays(notice.year, festivals)).items():
        if day not in rest:
            yield NoticeProblem(f"法定节日{name}{full(day)}没有列入放假。")


def _wrong_sum(notice: HolidayNotice) -> Iterator[NoticeProblem]:
    """Yield a problem unless weekdays off less weekend workdays fit the law: 11 from 2008, 13 from 2025."""
    due = statutory_count(notice.year)
    found = sum(day.weekday() < _SATURDAY for day in notice.rest_days())
    found -= sum(day.weekday() >= _SATURDAY for day in notice.work_days())
    if found != due:
        yield NoticeProblem(f"净放假{found}个工作日，法定{due}天，请核对原文。", is_question=True)


def full(day: date) -> str:
    """Return a day of a notice with its weekday, such as 1月4日（周日）."""
    return f"{day.month}月{day.day}日（周{weekday(day)}）"


def refuse(notice: HolidayNotice) -> None:
    """Raise ``RuleError`` naming every contradiction with its phrase; ignore questions."""
    if notice.contradictions:
        raise RuleError.of(
            Problem(f"“{one.phrase.text}”：{one.sentence}" if one.phrase.text else one.sentence, "", CLAUSE)
            for one in notice.contradictions
        )


def as_year(notice: HolidayNotice, base: CalendarYear) -> CalendarYear:
    """Return the year under the notice; an amendment changes single days of ``base`` and extends its source.

    Raises:
        RuleError: the notice contradicts itself, or extends a holiday ``base`` does not have.
    """
    refuse(notice)
    if not notice.is_amendment:
        rest, work = (tuple(sorted(days)) for days in (notice.rest_days(), notice.work_days()))
        return CalendarYear(notice.year, YearStatus.OFFICIAL, notice.source, rest, work)
    rest_days = notice.rest_days() | set(_extended(notice.extensions, base))
    return amended(base, rest_days, notice.work_days(), notice.source)


def _extended(extensions: Iterable[Extension], base: CalendarYear) -> Iterator[date]:
    """Yield the days between the last day off of ``base`` and the new end."""
    for extension in extensions:
        before = max((day for day in base.rest if day <= extension.until), default=None)
        if before is None:
            raise RuleError(f"“{extension.phrase.text}”：没有可以延长的假期。", clause=CLAUSE)
        yield from (before + offset * _DAY for offset in range(1, (extension.until - before).days + 1))


def amended(base: CalendarYear, rest: Iterable[date], work: Iterable[date], document: str) -> CalendarYear:
    """Return ``base`` with single days changed by another document, which is added to its source.

    A weekday that becomes a workday again needs no entry once it is removed from the days off.
    """
    closed, open_ = set(rest), set(work)
    return replace(
        base,
        source=_joined(base.source, document.strip()),
        rest=tuple(sorted((set(base.rest) | closed) - open_)),
        work=tuple(sorted(day for day in (set(base.work) | open_) - closed if day.weekday() >= _SATURDAY)),
    )


def _joined(source: str, document: str) -> str:
    if not document or document in source:
        return source
    if re.search(r"〔\d{4}〕.+）$", source):
        return f"{source[:-1]}，{document}调整）"
    return f"{source}（{document}调整）"
