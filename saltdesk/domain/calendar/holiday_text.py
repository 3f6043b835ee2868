"""Parses the pasted text of a holiday notice: 1月1日（周四）至3日（周六）放假调休，共3天.

Blanks and line breaks are dropped and full-width digits converted before parsing; every phrase keeps its
position in the pasted text. A sentence is parsed from left to right: dates wait for the word that says
whether they are days off or workdays.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.weekdays import WEEKDAYS, weekday
from saltdesk.domain.calendar.holiday_notice import (
    CLAUSE,
    KNOWN_YEARS,
    Extension,
    HolidayNotice,
    NoticeProblem,
    Phrase,
    RestSpan,
    WorkDay,
)

LONGEST_TEXT = 20_000
"""Characters; the longest notice so far has about 900."""

_DAY = timedelta(days=1)
_LONGEST_SPAN = 31
_FARTHEST_WORD = 24
_MOST_DATES = 400
_WHOLE_YEAR_NAMES = 4
"""A notice with at least this many holidays covers a whole year; with fewer it changes single days."""
_NUMERALS = "零一二三四五六七八九十"
_PLAIN = str.maketrans(
    dict(zip("０１２３４５６７８９", "0123456789", strict=True))
    | dict(zip("():;,［］[]【】", "（）：；，〔〕〔〕〔〕", strict=True))
)


def _dated(mark: str) -> str:
    """Return the pattern of one date; its groups are y, r, m, d and n (note) after ``mark``."""
    year = rf"(?:(?P<{mark}y>\d{{4}})年|(?P<{mark}r>次年|翌年|当年|上年))?"
    return rf"{year}(?:(?P<{mark}m>\d{{1,2}})月)?(?P<{mark}d>\d{{1,2}})日(?:（(?P<{mark}n>[^（）]*)）)?"


_TOKEN = re.compile(
    r"(?P<head>(?P<name>元旦|[\u4e00-\u9fff]{1,11}节)(?P<names>(?:[、和](?:元旦|[\u4e00-\u9fff]{1,6}节)){0,4})：)"
    rf"|(?P<span>{_dated('a')}(?:至|到|—|－|-|–|~|～)+{_dated('b')})"
    rf"|(?P<until>延长[^。；]{{0,20}}?至{_dated('u')})"
    rf"|(?P<single>{_dated('c')})"
    r"|(?P<dropped>起?(?:正常|照常|恢复)上班|起上班|照常公休|为公休日|为法定节?假日)"
    r"|(?P<moved>公休日(?:分别)?调至)"
    r"|(?P<comma>，)"
    r"|(?P<rest>放假调休|调休放假|放假|补休|(?<!不)调休)"
    r"|(?P<work>补?上班)"
    r"|(?P<weekend>与周末连休)"
    rf"|(?P<count>共?(?P<total>\d{{1,2}}|[{_NUMERALS}])天)"
)
_WEEKDAY = re.compile(rf"(?:星期|周|礼拜)([{WEEKDAYS}天])")
_UNRELATED = re.compile(r"关于|通知|现将|日电|讯")
_YEARS = (
    re.compile(r"(?:关于|现将|调整|延长)(\d{4})年"),
    re.compile(r"(\d{4})年(?!12月)[^。，]{0,12}(?:节假日|放假|假期|上班)"),
)
_DATED_YEAR = re.compile(r"(\d{4})年\d{1,2}月\d{1,2}日")
_TITLE = re.compile(r"国务院(?:办公厅)?关于[^。；，：]{4,60}?的通知")
_HOLIDAY = re.compile(r"元旦|春节|清明节|劳动节|端午节|中秋节|国庆节")
_NUMBER = re.compile(r"((?:国办发明电|国发明电|国办明电|国办发|国办函|国发|国函)[〔（]\d{4}[〕）]\d{1,4}号)")
_OTHER_NUMBER = re.compile(r"(?:^|（)\s*([\u4e00-\u9fff]{2,12}〔\d{4}〕\d{1,4}号)\s*(?:$|）)", re.MULTILINE)
_ISSUED = re.compile(
    r"(?:国务院(?:办公厅)?|人民政府(?:办公厅|办公室)?)(\d{4})年(\d{1,2})月(\d{1,2})日(?!至|放假)"
)


@dataclass(frozen=True)
class _Text:
    """The pasted text without blanks, with the original position of each character."""

    plain: str
    places: tuple[int, ...]

    @classmethod
    def of(cls, pasted: str) -> _Text:
        kept = [(sign, place) for place, sign in enumerate(pasted) if not sign.isspace()]
        plain = "".join(sign for sign, _ in kept).translate(_PLAIN)
        return cls(plain, tuple(place for _, place in kept))

    def phrase(self, start: int, end: int) -> Phrase:
        return Phrase(self.plain[start:end], self.places[start], self.places[end - 1] + 1)

    def sentences(self) -> Iterator[tuple[int, int]]:
        for found in re.finditer(r"[^。；！]+", self.plain):
            yield found.span()


@dataclass(frozen=True)
class _Days:
    """A date or span that waits for its word."""

    first: date
    last: date
    start: int
    end: int


@dataclass
class _Reader:
    """Parses one sentence after another; ``group`` holds the spans that a following 共N天 counts."""

    text: _Text
    year: int
    name: str
    names: set[str] = field(default_factory=set)
    rest: list[RestSpan] = field(default_factory=list)
    work: list[WorkDay] = field(default_factory=list)
    extensions: list[Extension] = field(default_factory=list)
    problems: list[NoticeProblem] = field(default_factory=list)
    waiting: list[_Days] = field(default_factory=list)
    group: list[tuple[RestSpan, int]] = field(default_factory=list)
    before: date | None = None
    is_moving: bool = False

    def read(self) -> None:
        for start, end in self.text.sentences():
            self.waiting, self.group, self.before, self.is_moving = [], [], None, False
            for token in _TOKEN.finditer(self.text.plain, start, end):
                getattr(self, f"take_{token.lastgroup}")(token)
            self._ask_about(end)

    def take_head(self, token: re.Match[str]) -> None:
        self.name = token["name"] + token["names"]
        self.names |= set(_HOLIDAY.findall(self.name))
        self.waiting, self.group, self.before = [], [], None

    def take_span(self, token: re.Match[str]) -> None:
        first = self._date(token, "a")
        last = self._date(token, "b") if first else None
        if first is None or last is None:
            return
        if last < first and (first.month, last.month) == (12, 1):
            # Only the span of New Year's Day starts in the previous year.
            first = first.replace(year=first.year - 1)
        self._compare(token, "a", first)
        self._compare(token, "b", last)
        if not 0 <= (last - first).days < _LONGEST_SPAN:
            self._problem("起止日期不对。", token.start(), token.end())
        else:
            self.waiting.append(_Days(first, last, token.start(), token.end()))

    def take_single(self, token: re.Match[str]) -> None:
        day = self._date(token, "c")
        if day:
            self._compare(token, "c", day)
            self.waiting.append(_Days(day, day, token.start(), token.end()))

    def take_until(self, token: re.Match[str]) -> None:
        day = self._date(token, "u")
        if day:
            self._compare(token, "u", day)
            phrase = self.text.phrase(token.start(), token.end())
            self.extensions.append(Extension(self.name, day, phrase))

    def take_dropped(self, _token: re.Match[str]) -> None:
        self.waiting = []

    def take_moved(self, _token: re.Match[str]) -> None:
        self.waiting, self.is_moving = [], True

    def take_comma(self, _token: re.Match[str]) -> None:
        if self.is_moving:
            self.waiting, self.is_moving = [], False

    def take_rest(self, token: re.Match[str]) -> None:
        for days in self._meant(token):
            phrase = self.text.phrase(days.start, token.end())
            self.group.append((RestSpan(self.name, days.first, days.last, phrase), days.start))
            self.rest.append(self.group[-1][0])

    def take_work(self, token: re.Match[str]) -> None:
        meant = self._meant(token)
        for days in meant:
            phrase = self.text.phrase(days.start, token.end() if days is meant[-1] else days.end)
            for offset in range((days.last - days.first).days + 1):
                self.work.append(WorkDay(self.name, days.first + offset * _DAY, phrase))

    def take_weekend(self, _token: re.Match[str]) -> None:
        """Add the weekend next to a day off to the holiday."""
        for place, (span, start) in enumerate(self.group):
            joined = RestSpan(span.name, *_with_weekend(span.first, span.last), span.phrase)
            self.rest[self.rest.index(span)] = joined
            self.group[place] = (joined, start)

    def take_count(self, token: re.Match[str]) -> None:
        days = {day for span, _ in self.group for day in span.days()}
        total = token["total"]
        if self.group and len(days) != (int(total) if total.isdigit() else _NUMERALS.index(total)):
            start = min(start for _, start in self.group)
            self._problem(f"起止之间共{len(days)}天。", start, token.end())
        self.group = []

    def _meant(self, token: re.Match[str]) -> list[_Days]:
        """Return the waiting days this word refers to, without those of an earlier dateline."""
        meant, self.waiting = self.waiting, []
        between = self.text.plain[meant[-1].end : token.start()] if meant else ""
        if _UNRELATED.search(between):
            return []
        if len(between) > _FARTHEST_WORD or "是否" in between:
            self._ask(meant)
            return []
        return meant

    def _ask_about(self, end: int) -> None:
        """Report dates without a word if the rest of the sentence is about rest or work."""
        if self.waiting and re.search(r"放假|上班|调休", self.text.plain[self.waiting[-1].end : end]):
            self._ask(self.waiting)

    def _ask(self, days: list[_Days]) -> None:
        phrase = self.text.phrase(days[0].start, days[-1].end)
        self.problems.append(NoticeProblem("没有看懂这里放假还是上班，请核对。", phrase, is_question=True))

    def _date(self, token: re.Match[str], mark: str) -> date | None:
        month = int(token[f"{mark}m"] or (self.before.month if self.before else 0))
        year = self._year(token, mark, month)
        try:
            day = date(year if year in KNOWN_YEARS else 0, month, int(token[f"{mark}d"]))
        except ValueError:
            self._problem("没有这一天。" if month else "缺少月份。", token.start(), token.end())
            return None
        self.before = day
        return day

    def _year(self, token: re.Match[str], mark: str, month: int) -> int:
        near = self.before.year if self.before else self.year
        if token[f"{mark}y"]:
            return int(token[f"{mark}y"])
        if token[f"{mark}r"]:
            return near + {"次年": 1, "翌年": 1, "当年": 0, "上年": -1}[token[f"{mark}r"]]
        # A written year applies to the rest of that December; January belongs to the notice's year again.
        return near if self.before and month >= self.before.month else self.year

    def _compare(self, token: re.Match[str], mark: str, day: date) -> None:
        note = _WEEKDAY.search(token[f"{mark}n"] or "")
        if note and WEEKDAYS.index(note.group(1).replace("天", "日")) != day.weekday():
            parts = [token.start(f"{mark}{part}") for part in "yrmd"]
            sentence = f"{day.year}年{day.month}月{day.day}日是周{weekday(day)}。"
            self._problem(sentence, min(place for place in parts if place >= 0), token.end(f"{mark}n") + 1)

    def _problem(self, sentence: str, start: int, end: int) -> None:
        self.problems.append(NoticeProblem(sentence, self.text.phrase(start, end)))


def read_text(pasted: str, fallback_year: int | None = None) -> HolidayNotice:
    """Return the notice in a pasted text, not yet checked; ``fallback_year`` applies if it names none.

    Raises:
        RuleError: the text is too long, names no year, or holds no day off and no workday.
    """
    if len(pasted) > LONGEST_TEXT:
        raise RuleError(f"文字太长（超过{LONGEST_TEXT}字）。请只粘贴放假通知。", field="text", clause=CLAUSE)
    text = _Text.of(pasted)
    year = _year_of(text.plain, fallback_year)
    if year is None or year not in KNOWN_YEARS:
        raise RuleError("文字中没有可用的年份。请粘贴通知全文，包括标题。", field="text", clause=CLAUSE)
    title = _TITLE.search(text.plain)
    about = _HOLIDAY.findall(title.group()) if title else []
    reader = _Reader(text, year, about[0] if len(about) == 1 else "")
    reader.read()
    if not (reader.rest or reader.work or reader.extensions or reader.problems):
        raise RuleError("没有找到放假或上班的日期。请粘贴通知全文。", field="text", clause=CLAUSE)
    if len(reader.rest) + len(reader.work) > _MOST_DATES:
        raise RuleError("日期太多，不像一份放假通知。请只粘贴通知。", field="text", clause=CLAUSE)
    return HolidayNotice(
        year=year,
        rest=tuple(_merged(reader.rest)),
        work=tuple({work.day: work for work in reader.work}.values()),
        extensions=tuple(reader.extensions),
        title=title.group() if title else "",
        document=_document(pasted, text.plain),
        issued_on=_issued(text.plain),
        is_amendment=len(reader.names) < _WHOLE_YEAR_NAMES,
        problems=tuple(reader.problems),
    )


def _year_of(plain: str, fallback: int | None) -> int | None:
    found = next((match for match in (pattern.search(plain) for pattern in _YEARS) if match), None)
    if found is None and fallback:
        return fallback
    found = found or _DATED_YEAR.search(plain)
    return int(found.group(1)) if found else None


def _document(pasted: str, plain: str) -> str:
    found = _NUMBER.search(plain) or _OTHER_NUMBER.search(pasted.translate(_PLAIN))
    return re.sub(r"（(\d{4})）", r"〔\1〕", found.group(1)) if found else ""


def _issued(plain: str) -> date | None:
    for found in _ISSUED.finditer(plain):
        try:
            return date(*map(int, found.groups()))
        except ValueError:
            continue
    return None


def _with_weekend(first: date, last: date) -> tuple[date, date]:
    """Return the span with its adjacent weekend: before a Monday, after a Friday."""
    before, after = {0: 2, 6: 1}.get(first.weekday(), 0), {4: 2, 5: 1}.get(last.weekday(), 0)
    return first - before * _DAY, last + after * _DAY


def _merged(spans: list[RestSpan]) -> Iterator[RestSpan]:
    """Yield the spans except those that only repeat days of another (其中9月3日放假)."""
    days = [set(span.days()) for span in spans]
    for place, span in enumerate(spans):
        repeated = any(days[place] <= other for other in days[:place])
        if not repeated and not any(days[place] < other for other in days[place + 1 :]):
            yield span
