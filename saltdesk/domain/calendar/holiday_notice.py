"""The content of a holiday notice, rest spans and make-up workdays, and its plausibility (A2).

The notice comes from pasted text (``holiday_text``) or a file (``holiday_files``). A contradiction is
refused; a deviation that has happened before, such as one day off more than the law gives, is a question.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import Problem, RuleError
from saltdesk.domain.base.weekdays import weekday
from saltdesk.domain.calendar.years import (
    FESTIVAL_SEASONS,
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
_LATE_DECEMBER = (12, 20)
_SEVEN_FESTIVALS_SINCE = 2008
_LONG_HOLIDAY = 5


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
    """One parsed notice; with ``is_amendment`` it changes single days of a year ordered before.

    ``usual`` holds weekdays called workdays (不放假); ``changed_by`` names later notices of the text.
    """

    year: int
    rest: tuple[RestSpan, ...] = ()
    work: tuple[WorkDay, ...] = ()
    usual: tuple[WorkDay, ...] = ()
    extensions: tuple[Extension, ...] = ()
    title: str = ""
    document: str = ""
    issued_on: date | None = None
    is_amendment: bool = False
    changed_by: tuple[str, ...] = ()
    problems: tuple[NoticeProblem, ...] = ()

    @property
    def source(self) -> str:
        """Return title and number of the notice for a calendar year, or only the number of an amendment.

        A notice without a title is called by its year; no issuer is assumed.
        """
        if self.is_amendment:
            source = self.document or self.title
        else:
            title = self.title or f"{self.year}年放假安排"
            source = f"{title}（{self.document}）" if self.document else title
        for document in self.changed_by:
            source = _joined(source, document)
        return source

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
    found = [*_work_problems(notice), *_year_problems(notice), *_strange_rest(notice)]
    if not notice.is_amendment:
        found += [*_missing_festivals(notice), *_missing_holidays(notice, festivals), *_wrong_sum(notice)]
    return replace(notice, problems=(*notice.problems, *found))


def _work_problems(notice: HolidayNotice) -> Iterator[NoticeProblem]:
    rest = notice.rest_days()
    for work in notice.work:
        if work.day.weekday() < _SATURDAY:
            sentence = f"{full(work.day)}不是周六、周日，本来就上班。"
            yield NoticeProblem(sentence, work.phrase, is_question=True)
    for work in (*notice.work, *notice.usual):
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


def _strange_rest(notice: HolidayNotice) -> Iterator[NoticeProblem]:
    """Yield a question for each span with a weekday off that belongs to none of the seven festivals."""
    for span in notice.rest:
        odd = next((day for day in span.days() if day.weekday() < _SATURDAY), None)
        if odd and not _is_in_season(span, odd):
            yield NoticeProblem(f"{full(odd)}放假不属于法定节日，请核对。", span.phrase, is_question=True)


def _is_in_season(span: RestSpan, day: date) -> bool:
    """Return whether a day off fits the festival its span names; a long span needs no name."""
    if "元旦" in span.name and (day.month, day.day) >= _LATE_DECEMBER:
        return True
    is_long = not span.name and (span.last - span.first).days + 1 >= _LONG_HOLIDAY
    seasons = [season for name, season in FESTIVAL_SEASONS.items() if name in span.name or is_long]
    return any(first <= (day.month, day.day) <= last for first, last in seasons)


def _missing_festivals(notice: HolidayNotice) -> Iterator[NoticeProblem]:
    """Yield one question that lists the festivals which the notice does not name."""
    named = "、".join(span.name for span in notice.rest)
    due = {name for _, name in statutory_holidays(notice.year)} | {"春节"}
    if notice.year >= _SEVEN_FESTIVALS_SINCE:
        due = set(FESTIVAL_SEASONS)
    missing = [name for name in FESTIVAL_SEASONS if name in due and name not in named]
    if missing:
        yield NoticeProblem(f"没有看到{'、'.join(missing)}的放假，请核对。", is_question=True)


def _missing_holidays(notice: HolidayNotice, festivals: Festivals | None) -> Iterator[NoticeProblem]:
    rest = notice.rest_days()
    for day, name in dict(statutory_holidays(notice.year, festivals)).items():
        if day not in rest:
            yield NoticeProblem(f"法定节日{name}{full(day)}没有列入放假。", is_question=True)


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
        longer = {day for span in extended(notice.extensions, notice.rest_days()) for day in span.days()}
        rest = notice.rest_days() | longer
        work = {day for day in notice.work_days() - longer if day.weekday() >= _SATURDAY}
        return CalendarYear(
            notice.year, YearStatus.OFFICIAL, notice.source, tuple(sorted(rest)), tuple(sorted(work))
        )
    for extension in notice.extensions:
        if not any(day <= extension.until for day in (*base.rest, *notice.rest_days())):
            raise RuleError(f"“{extension.phrase.text}”：没有可以延长的假期。", clause=CLAUSE)
    spans = extended(notice.extensions, {*base.rest, *notice.rest_days()})
    rest_days = notice.rest_days() | {day for span in spans for day in span.days()}
    open_days = notice.work_days() | {work.day for work in notice.usual}
    return amended(base, rest_days, open_days, notice.source)


def extended(extensions: Iterable[Extension], rest: set[date]) -> Iterator[RestSpan]:
    """Yield the days between the last day off in ``rest`` and each new end; nothing without a day before."""
    for extension in extensions:
        before = max((day for day in rest if day <= extension.until), default=None)
        if before is not None and before < extension.until:
            yield RestSpan(extension.name, before + _DAY, extension.until, extension.phrase)


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
