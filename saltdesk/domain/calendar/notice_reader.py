"""Reads the paragraphs of a notice: which days are off and which are worked.

A sentence is read from left to right. Dates wait for the word behind them in their clause (1月1日放假); where
none follows, the word that announced them counts (放假时间：1月1日). A date that turns out to be a deadline,
dateline or signature is dropped; one that nobody explains becomes a question.
"""

from __future__ import annotations

import re
from dataclasses import field
from datetime import date, timedelta
from enum import Enum, auto

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.calendar import notice_words as words
from saltdesk.domain.calendar.holiday_notice import CLAUSE, Extension, NoticeProblem, RestSpan, WorkDay
from saltdesk.domain.calendar.notice_dates import DateReader, Days
from saltdesk.domain.calendar.notice_text import NoticeText

_DAY = timedelta(days=1)
_SATURDAY = 5
_FARTHEST_WORD = 24
_LONGEST_CLAUSE = 80
_MOST_DATES = 400
_MOST_NAMES = 3
"""A list of more festivals than this names the notice, not one holiday."""
_ITEM = re.compile(r"[一二三四五六七八九十]{1,3}、")
_CLOCK = re.compile(r"\d(?:：\d\d|时|点)")
_NOT_UNDERSTOOD = "没有看懂这里放假还是上班，请核对。"


class _Sense(Enum):
    """What a word makes of its dates."""

    REST = auto()
    WORK = auto()
    USUAL = auto()
    MOVED = auto()


@dataclass(frozen=True)
class _Waiting:
    """Dates that wait for a word, and what a label before them announced."""

    days: Days
    label: _Sense | None


@dataclass
class NoticeReader:
    """Reads one notice; ``group`` holds the spans that a following 共N天 counts."""

    text: NoticeText
    year: int
    name: str
    rest: list[RestSpan] = field(default_factory=list)
    work: list[WorkDay] = field(default_factory=list)
    usual: list[WorkDay] = field(default_factory=list)
    extensions: list[Extension] = field(default_factory=list)
    problems: list[NoticeProblem] = field(default_factory=list)
    unexplained: list[Days] = field(default_factory=list)
    waiting: list[_Waiting] = field(default_factory=list)
    group: list[tuple[RestSpan, int]] = field(default_factory=list)
    label: tuple[_Sense, int] | None = None
    is_moving: bool = False
    is_item: bool = False
    is_name_of_item: bool = False
    is_named: bool = False
    is_cancelled: bool = False
    clause: int = 0
    dates: DateReader = field(init=False)
    usual_name: str = field(init=False)

    def __post_init__(self) -> None:
        self.dates = DateReader(self.text.plain, self.year)
        self.usual_name = self.name

    def read(self, start: int, end: int) -> None:
        """Read the text between two positions."""
        for first, last in self.text.sentences(start, end):
            if self.text.plain[first - 1 : first] in ("", "\n"):
                self.dates.before = None
            self._sentence(first, last)
        self._ask_about_unexplained()

    def _sentence(self, start: int, end: int) -> None:
        self.waiting, self.group, self.label, self.is_moving, self.clause = [], [], None, False, start
        self.is_named = self.is_cancelled = False
        sentence, before = self.text.plain[start:end], len(self.unexplained)
        self.is_item = _ITEM.match(sentence) is not None
        if self.is_item and self.is_name_of_item:
            self.name, self.is_name_of_item = self.usual_name, False
        if words.OFFICE_HOURS.search(sentence) and not re.search("放假|调休|补班", sentence):
            return
        for token in words.TOKEN.finditer(self.text.plain, start, end):
            getattr(self, f"take_{token.lastgroup}")(token)
        self._settle(end)
        if not words.WORD.search(sentence):
            del self.unexplained[before:]

    # Dates

    def take_span(self, token: re.Match[str]) -> None:
        """Let a span wait for its word."""
        start, end = token.span()
        first = words.SINGLE.match(self.text.plain, start, end)
        middle = first.end() if first else end
        dash = words.DASHED.match(self.text.plain, middle, end)
        self._wait(self.dates.span(start, middle, dash.end() if dash else middle, end, self._is_new_year()))

    def take_single(self, token: re.Match[str]) -> None:
        """Let a date wait for its word, unless it is a deadline, a dateline or the like."""
        start, end = token.span()
        plain = self.text.plain
        if self._is_aside(start, end):
            return
        before = self.dates.before
        days = self.dates.single(start, end, self._is_new_year())
        if words.AFTER_DATE.match(plain, end):
            # The day of a law or a page lends its year to no other date; a deadline may lend its month.
            self.dates.before = before
            return
        self._wait(days)

    def _is_aside(self, start: int, end: int) -> bool:
        """Return whether a date stands alone as a signature, or after words such as 发布时间."""
        plain = self.text.plain
        before = plain[max(0, start - 10) : start]
        if words.BEFORE_DATE.search(before) or words.ALONE_BEFORE.search(before):
            return True
        has_year = re.match(r"\d{4}|[二零〇]{4}|（\d{4}", plain[start:end]) is not None
        is_last = plain[end : end + 1] in ("", "\n", "）")
        is_first = plain[start - 1 : start] in ("", "\n", "（") or re.search("[府厅室局会院司校处]$", before)
        return has_year and is_last and bool(is_first)

    def _wait(self, days: Days) -> None:
        label = None
        if self.label and days.start - self.label[1] <= _FARTHEST_WORD:
            sense, place = self.label
            between = self.text.plain[place : days.start]
            if words.LABEL.fullmatch(between) or (self.waiting and re.fullmatch("[、和及与，]", between)):
                label = sense
                self.label = (sense, days.end)
        self.waiting.append(_Waiting(days, label))

    def take_until(self, token: re.Match[str]) -> None:
        """Add an extension of the holiday."""
        days = self.dates.single(token.start("until_day"), token.end("until_day"), False)
        phrase = self.text.phrase(*token.span())
        for fault in days.faults:
            self.problems.append(NoticeProblem(fault.sentence, phrase))
        if days.last:
            self.extensions.append(Extension(self.name, days.last, phrase))

    def _is_new_year(self) -> bool:
        return self.name.startswith("元旦")

    # Words

    def take_name(self, token: re.Match[str]) -> None:
        """Remember which holiday the next days belong to."""
        found = words.festivals_of(token["name"])
        self.is_named = True
        self.is_name_of_item = self.is_item
        if len(found) > _MOST_NAMES:
            return
        self.name = "、".join(found) or token["name"]
        if self.text.plain[token.end() : token.end() + 1] == "：":
            self._settle(token.start())
            self.group, self.label = [], None

    def take_rest(self, token: re.Match[str]) -> None:
        """Make the waiting days days off, or announce those that follow."""
        if words.NO_PREDICATE.match(self.text.plain, token.end()) and not self._is_label(token):
            return
        sense = _Sense.MOVED if token["rest"] == "调休" else _Sense.REST
        self._apply(token, sense)

    def take_work(self, token: re.Match[str]) -> None:
        """Make the waiting days workdays, or announce those that follow."""
        if words.NO_PREDICATE.match(self.text.plain, token.end()) and not self._is_label(token):
            return
        self._apply(token, _Sense.USUAL if token["plain"] or token["usual"] else _Sense.WORK)

    def _is_label(self, token: re.Match[str]) -> bool:
        label = words.LABEL.match(self.text.plain, token.end())
        return label is not None and words.SINGLE.match(self.text.plain, label.end()) is not None

    def _apply(self, token: re.Match[str], sense: _Sense) -> None:
        meant = self._meant(token)
        if self.is_cancelled:
            sense = _Sense.USUAL if sense in (_Sense.REST, _Sense.MOVED) else _Sense.REST
        for one in meant:
            self._bind(one, sense, token.end() if one is meant[-1] else one.end)
        if not meant:
            self.label = (sense, token.end())

    def take_negated(self, token: re.Match[str]) -> None:
        """Read 不放假 as worked and 不上班 as off; ask about the rest."""
        plain = token["not"]
        meant = self._meant(token) if self.waiting else []
        if plain in ("调休", "补休"):
            self.unexplained += meant
        elif plain.startswith(("放假", "休息")):
            for one in meant:
                self._bind(one, _Sense.USUAL, token.end())
        else:
            for one in meant:
                self._bind(one, _Sense.REST, token.end())

    def take_cancelled(self, _token: re.Match[str]) -> None:
        """Turn the words of this clause around: 取消10月10日上班 makes a day off."""
        self.is_cancelled = True

    def take_cell(self, token: re.Match[str]) -> None:
        """End a cell of a table: days off stand in the row of a festival without a word."""
        for one in self.waiting:
            days = one.days
            is_weekend = days.first == days.last and days.first and days.first.weekday() >= _SATURDAY
            if self.is_named and not one.label and not is_weekend and self.text.plain[days.end] == "｜":
                self._bind(days, _Sense.REST, days.end)
                self.waiting = [other for other in self.waiting if other is not one]
        self._settle(token.start())
        self.clause = token.end()

    def take_ordinary(self, _token: re.Match[str]) -> None:
        """Drop days that are only explained: 照常公休, 为法定节假日."""
        self.waiting = []

    take_leave = take_ordinary

    def take_moved(self, _token: re.Match[str]) -> None:
        """Drop the rest days that are moved, and up to the comma those they are moved to."""
        self.waiting, self.is_moving = [], True

    def take_swapped(self, _token: re.Match[str]) -> None:
        """Ask about days that change places, unless other sentences name them."""
        self.unexplained += [one.days for one in self.waiting]
        self.waiting = []

    take_vague = take_swapped

    def take_comma(self, token: re.Match[str]) -> None:
        """End a clause: what it announced is settled, and dates with words of their own wait no longer."""
        if self.is_moving:
            self.waiting, self.is_moving = [], False
        self.is_cancelled = False
        if self.waiting:
            between = self.text.plain[self.waiting[-1].days.end : token.start()]
            if words.FINISHED.search(between) or self.waiting[-1].label:
                self._settle(token.start())
        self.clause = token.end()

    def take_weekend(self, _token: re.Match[str]) -> None:
        """Add the weekend next to a day off to the holiday."""
        for place, (span, start) in enumerate(self.group):
            joined = RestSpan(span.name, *_with_weekend(span.first, span.last), span.phrase)
            self.rest[self.rest.index(span)] = joined
            self.group[place] = (joined, start)

    def take_count(self, token: re.Match[str]) -> None:
        """Compare 共3天 with the span before it; a span without another word is one of days off."""
        if self.waiting and not self.group and self._counts_waiting(token):
            self._apply(token, _Sense.REST)
        days = {day for span, _ in self.group for day in span.days()}
        if self.group and len(days) != words.number(token["total"]):
            start = min(start for _, start in self.group)
            self._problem(f"起止之间共{len(days)}天。", start, token.end())
        if self.group:
            self.group = []

    def _counts_waiting(self, token: re.Match[str]) -> bool:
        days = self.waiting[-1].days
        between = self.text.plain[days.end : token.start()]
        is_span = days.first != days.last or self.waiting[-1].label is _Sense.REST
        return bool(self.name) and is_span and re.fullmatch("[，（]?", between) is not None

    # Binding

    def _meant(self, token: re.Match[str]) -> list[Days]:
        """Return the waiting days this word refers to."""
        waiting, self.waiting = self.waiting, []
        if not waiting:
            return []
        meant = [one.days for one in waiting]
        between = self.text.plain[meant[-1].end : token.start()]
        last = meant[-1]
        if token["work"] and _CLOCK.search(between) and (last.first is None or last.first != last.last):
            # 10月1日至次年4月30日 8：30上班 tells office hours.
            return []
        is_other = words.BARRIER.search(between) or words.OFFICE_HOURS.search(between)
        if is_other or self._is_encouraged(token.end()):
            return []
        if len(between) > _FARTHEST_WORD:
            self.unexplained += meant
            return []
        after = self.text.plain[token.end() : token.end() + 4]
        if self._is_partial(between, after, token):
            phrase = self.text.phrase(meant[0].start, token.end())
            sentence = "只有半天或只有部分人员，没有作为放假或上班，请核对。"
            self.problems.append(NoticeProblem(sentence, phrase, is_question=True))
            return []
        return meant

    def _is_partial(self, between: str, after: str, token: re.Match[str]) -> bool:
        if token["work"] and _CLOCK.search(between):
            return False
        is_half = words.HALF.search(between) or re.match("[共各]?(?:半天|半日)", after)
        return bool(is_half or words.SOME_PEOPLE.search(between))

    def _settle(self, end: int) -> None:
        """Bind the waiting days to the word that announced them; the others stay unexplained."""
        waiting, self.waiting = self.waiting, []
        is_encouraged = bool(waiting) and self._is_encouraged(end)
        for one in waiting:
            if one.label:
                self._bind(one.days, one.label, one.days.end)
            elif not is_encouraged:
                self.unexplained.append(one.days)

    def _is_encouraged(self, end: int) -> bool:
        start = max(self.clause, end - _LONGEST_CLAUSE)
        return words.ENCOURAGED.search(self.text.plain, start, end) is not None

    def _bind(self, days: Days, sense: _Sense, end: int) -> None:
        end = max(end, days.end)
        for fault in days.faults:
            self._problem(fault.sentence, fault.start, fault.end)
        if days.first is None or days.last is None:
            return
        if len(self.rest) + len(self.work) + len(self.usual) >= _MOST_DATES:
            raise RuleError("日期太多，不像一份放假通知。请只粘贴通知。", field="text", clause=CLAUSE)
        phrase = self.text.phrase(days.start, end)
        is_weekend = days.first == days.last and days.first.weekday() >= _SATURDAY
        if sense is _Sense.MOVED and is_weekend:
            self.problems.append(NoticeProblem("“调休”在这里看作上班，请核对。", phrase, is_question=True))
            sense = _Sense.WORK
        if sense in (_Sense.REST, _Sense.MOVED):
            self.group.append((RestSpan(self.name, days.first, days.last, phrase), days.start))
            self.rest.append(self.group[-1][0])
            return
        for offset in range((days.last - days.first).days + 1):
            day = days.first + offset * _DAY
            is_usual = sense is _Sense.USUAL and day.weekday() < _SATURDAY
            (self.usual if is_usual else self.work).append(WorkDay(self.name, day, phrase))

    def _ask_about_unexplained(self) -> None:
        """Ask about days that no word explains, except those the notice names elsewhere."""
        known = {day for span in self.rest for day in span.days()}
        known |= {work.day for work in (*self.work, *self.usual)}
        for days in self.unexplained:
            if not self._is_known(days, known):
                phrase = self.text.phrase(days.start, days.end)
                self.problems.append(NoticeProblem(_NOT_UNDERSTOOD, phrase, is_question=True))
        self.unexplained = []

    def _is_known(self, days: Days, known: set[date]) -> bool:
        if days.first is None or days.last is None:
            return False
        length = (days.last - days.first).days + 1
        return all(days.first + offset * _DAY in known for offset in range(length))

    def _problem(self, sentence: str, start: int, end: int) -> None:
        self.problems.append(NoticeProblem(sentence, self.text.phrase(start, end)))


def _with_weekend(first: date, last: date) -> tuple[date, date]:
    """Return the span with its adjacent weekend: before a Monday, after a Friday."""
    before, after = {0: 2, 6: 1}.get(first.weekday(), 0), {4: 2, 5: 1}.get(last.weekday(), 0)
    return first - before * _DAY, last + after * _DAY
