"""Dates of a notice: 1月1日（周四）, 10月1日至7日, 10月1-7日, 2026-10-01, 十月一日.

A date without a month or a year takes those of the date before it in the paragraph. Where a weekday is
written and fits only another possible year, it decides.
"""

from __future__ import annotations

import re
from dataclasses import field
from datetime import date

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.weekdays import WEEKDAYS, weekday
from saltdesk.domain.calendar.holiday_notice import KNOWN_YEARS

LONGEST_SPAN = 31
"""Days; a longer span is no holiday."""

_DECEMBER = 12
_NUMERALS = "零一二三四五六七八九十"
_ZERO = str.maketrans("〇○", "零零")
_N = r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})"
_YEAR = r"(?:(?:\d{4}|[零〇○一二三四五六七八九]{4})年度?|次年|翌年|当年|同年|上年|去年|今年|本年|明年)"
_WEEKDAY_NAME = rf"(?:星期|周|礼拜)[{WEEKDAYS}天]"
_NOTE = rf"(?:（[^（）\n]{{0,40}}）|{_WEEKDAY_NAME})?"
_CLOCK = r"(?:[012]?\d(?:时|点|：[0-5]\d)|零时|零点)?"
DASH = rf"{_CLOCK}(?:开始|起)?(?:至|到|—|－|-|–|~)+"
"""The pattern between the two ends of a span."""

_LISTED = (
    rf"(?=、\d{{1,2}}(?:、\d{{1,2}}){{0,6}}(?:(?:和|及){_N})?[日号]"
    rf"|(?:和|及)\d{{1,2}}[日号]|{DASH}\d{{1,2}}[日号])"
)
_ISO = r"(?<!\d)\d{4}[-./]\d{1,2}[-./]\d{1,2}(?!\d)"
_SHORT = r"(?<![\d.〔/-])\d{1,2}[./]\d{1,2}(?![\d.月日号万亿%元天个小时/])"
_SHORT_END = r"\d{1,2}[./]\d{1,2}(?![\d.月日号万亿%元天个小时/])"
_LATER = rf"(?:{_YEAR}?{_N}月(?:份)?(?:{_N}[日号]|\d{{1,2}}{_LISTED})|{_N}[日号]|{_ISO}|{_SHORT_END}){_NOTE}"
DATE = (
    rf"(?:(?<![\d一二三四五六七八九十]){_YEAR}?{_N}月(?:份)?(?:{_N}[日号]|\d{{1,2}}{_LISTED})"
    rf"|(?<![\d第]){_YEAR}?\d{{1,2}}日(?!内|游|均|常|报|志)|(?<=、)\d{{1,2}}(?=(?:、\d{{1,2}}){{0,6}}[日号])"
    rf"|(?<=[、和及])\d{{1,2}}[日号]|{_ISO}|{_SHORT}){_NOTE}"
)
"""The pattern of one date with its bracketed note."""
SPAN = rf"{DATE}{DASH}{_LATER}"
"""The pattern of two dates and what joins them."""

_PARTS = re.compile(
    rf"(?P<iso>(?P<y1>\d{{4}})[-./](?P<m1>\d{{1,2}})[-./](?P<d1>\d{{1,2}}))|(?P<m2>\d{{1,2}})[./](?P<d2>\d{{1,2}})"
    rf"|(?P<y>{_YEAR})?(?:(?P<m>{_N})月份?)?(?P<d>{_N})[日号]?"
)
_WEEKDAY = re.compile(rf"(?:星期|周|礼拜)([{WEEKDAYS}天])")
_SHIFTS = {"次年": 1, "翌年": 1, "明年": 1, "上年": -1, "去年": -1}


@dataclass(frozen=True)
class Fault:
    """Why a date cannot be right, and its bounds in the text."""

    sentence: str
    start: int
    end: int


@dataclass(frozen=True)
class Days:
    """A date or span of a text with its bounds; without days if it names none."""

    first: date | None
    last: date | None
    start: int
    end: int
    faults: tuple[Fault, ...] = ()


@dataclass
class DateReader:
    """Reads the dates of a text in order; ``before`` is the date that lends its month and year."""

    plain: str
    year: int
    before: date | None = None
    faults: list[Fault] = field(default_factory=list)

    def single(self, start: int, end: int, is_new_year: bool) -> Days:
        """Return the date between two positions; December belongs to the year before in ``is_new_year``."""
        self.faults = []
        day = self._date(start, end, start, is_new_year)
        return Days(day, day, start, end, tuple(self.faults))

    def span(self, start: int, middle: int, second: int, end: int, is_new_year: bool) -> Days:
        """Return the span whose first date ends at ``middle`` and whose second begins at ``second``."""
        self.faults = []
        first = self._date(start, middle, start, is_new_year)
        last = self._date(second, end, start, False) if first else None
        if first is None or last is None:
            return Days(None, None, start, end, (Fault(self.faults[-1].sentence, start, end),))
        if last < first and (first.month, last.month) == (_DECEMBER, 1):
            # Only the span of New Year's Day starts in the previous year.
            first = first.replace(year=first.year - 1)
            self.faults = []
        if last.year > first.year == self.year:
            # 次年 in hours of office lends its year to no later date.
            self.before = first
        if not 0 <= (last - first).days < LONGEST_SPAN:
            return Days(None, None, start, end, (Fault("起止日期不对。", start, end),))
        return Days(first, last, start, end, tuple(self.faults))

    def _date(self, start: int, end: int, whole: int, is_new_year: bool) -> date | None:
        found = _PARTS.match(self.plain, start, end)
        if found is None:  # pragma: no cover - the pattern of the caller is at least as narrow
            return None
        month_text = found["m1"] or found["m2"] or found["m"]
        month = _number(month_text) if month_text else (self.before.month if self.before else 0)
        number = _number(found["d1"] or found["d2"] or found["d"])
        note = _WEEKDAY.search(self.plain, found.end(), end)
        wanted = WEEKDAYS.index(note.group(1).replace("天", "日")) if note else None
        years = self._years(found["y1"] or found["y"] or "", month, is_new_year)
        days = [day for day in (_day(year, month, number) for year in years) if day]
        if not days:
            self.faults.append(Fault("没有这一天。" if month else "缺少月份。", whole, end))
            return None
        day = next((one for one in days if one.weekday() == wanted), days[0])
        if wanted is not None and day.weekday() != wanted:
            sentence = f"{day.year}年{day.month}月{day.day}日是周{weekday(day)}。"
            self.faults.append(Fault(sentence, start, end))
        self.before = day
        return day

    def _years(self, text: str, month: int, is_new_year: bool) -> list[int]:
        """Return the years a date may belong to, likeliest first; a written year is the only one."""
        near = self.before.year if self.before else self.year
        if text:
            digits = text.translate(_ZERO).rstrip("年度")
            if len(digits) == len("2026"):
                return [int("".join(str(_NUMERALS.find(one)) if one in _NUMERALS else one for one in digits))]
            return [(near if text in ("次年", "翌年") else self.year) + _SHIFTS.get(text, 0)]
        # A written year applies to the rest of that December; January belongs to the notice's year again.
        usual = near if self.before and month >= self.before.month else self.year
        if month == _DECEMBER:
            return [self.year - 1, self.year] if is_new_year else [usual, self.year - 1]
        return [usual, self.year]


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year if year in KNOWN_YEARS else 0, month, day)
    except ValueError:
        return None


def _number(text: str) -> int:
    """Return 31 for 31 or 三十一; 0 for numerals that are no number."""
    if text.isdigit():
        return int(text)
    tens, has_ten, ones = text.rpartition("十")
    if len(tens) > 1 or len(ones) > 1:
        return 0
    return (10 * (_NUMERALS.index(tens) if tens else 1) if has_ten else 0) + (
        _NUMERALS.index(ones) if ones else 0
    )
