"""Parses dates as written in registers: 2016.3.5, 2016年3月5日, 3/5/16, 20160305, 42434."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta, timezone
from enum import Enum

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.patterns import regex


class Order(Enum):
    """The order of the three numbers of a date."""

    YEAR_FIRST = "year"
    MONTH_FIRST = "month"
    DAY_FIRST = "day"


@dataclass(frozen=True)
class Reading:
    """A parsed text: the moment, whether it has a time of day, and whether it holds nothing else."""

    moment: datetime
    has_time: bool = False
    is_whole: bool = True


_EARLIEST_YEAR, _LATEST_YEAR = 1949, 2199
_SERIAL_START = datetime(1899, 12, 30)
"""Day 0 of spreadsheets that count from 1900 and include 29 February 1900."""

_SERIALS = range(18264, 73051)
"""Serial numbers of the days from 1950 to 2099."""

_SEPARATOR = r"\s*[年月./\-、,\\]\s*"
_FULL = regex(rf"(\d{{4}}){_SEPARATOR}(\d{{1,2}}){_SEPARATOR}(\d{{1,2}})\s*[日号]?")
_SHORT = regex(r"(\d{1,2})\s*([年./\-])\s*(\d{1,2})\s*[月./\-]\s*(\d{4}|\d{1,2})\s*[日号]?")
_COMPACT = regex(r"(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(?:\d{2})?)?")
_COMPACT_SHORT = regex(r"(\d{2})(\d{2})(\d{2})")
_SERIAL = regex(r"(\d{5})(\.\d+)?")
_HALF = "上午|下午|中午|晚上|傍晚|凌晨|早上|早晨|早|晚|夜里|夜间|午后|AM|PM"
_TIME = regex(
    rf"(?P<half>{_HALF})?\s*(?P<hour>\d{{1,2}})\s*[:点时]\s*(?:(?P<minute>\d{{1,2}})\s*分?|(?P<part>半|[一1]刻|[三3]刻|整))?"
    rf"(?:[:分]?\s*(?P<second>\d{{1,2}})(?:\.\d+)?\s*秒?)?\s*(?P<after>AM|PM)?$"
)
_AFTERNOON = ("下午", "晚上", "傍晚", "午后", "晚", "夜里", "夜间", "PM")
_NIGHT, _SMALL_HOURS = ("晚上", "晚", "夜里", "夜间"), ("凌晨", "AM")
_PARTS = {"半": 30, "一刻": 15, "1刻": 15, "三刻": 45, "3刻": 45}
_ZONED = regex(
    r"(\d{4}-\d{1,2}-\d{1,2})[T ](\d{1,2}:\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*(Z|[+\-]\d{2}:?\d{2})",
    re.IGNORECASE,
)
_OURS = timezone(timedelta(hours=8))
"""The one time of the country."""

_SPAN = regex(
    r"(?P<first>\d{4}\s*[年./\-]\s*\d{1,2}\s*[月./\-]\s*\d{1,2}\s*[日号]?)\s*(?:[\-—–~～至到]+)\s*"
    r"(?:\d{2,4}\s*[年./\-]\s*)?(?:\d{1,2}\s*[月./\-]\s*)?\d{1,2}\s*[日号]?"
)
_VAGUE = regex(r"大?约|许$|左右$|前后$|(?<=[\d分点时])\s*[\-~～至到—]+\s*\d{1,2}\s*[:点时]\s*\d{0,2}\s*分?$")
"""What makes a time of day less exact, and the end of a span of hours."""

_YEARLESS = regex(r"(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]")
_WEEKDAY = regex(r"[(\[]?\s*(?:星期|周|礼拜)[一二三四五六日天]\s*[)\]]?")
_ABOUT = regex(r"[^\d]{1,8}")
"""Words around a date that do not change it: 上午, 左右, 来电."""

_NUMERAL = regex(r"[〇○零一二三四五六七八九十]+(?=\s*[年月日号点时分])")
_DIGITS = str.maketrans("〇○零一二两三四五六七八九", "0001223456789")


def read_moment(
    text: str, latest: date, prefer: Order | None = None, year: int | None = None
) -> Reading | None:
    """Return the moment a text means, or None if it has none or several that ``prefer`` cannot decide.

    Two-digit years are in the hundred years up to ``latest``; a day without a year is in ``year``, if given.
    A moment with a zone is turned to the time of the country; a span of days counts from its first day.
    """
    if zoned := _zoned(text):
        return Reading(zoned, True)
    said = _plain(text)
    plain = _VAGUE.sub("", said)
    if span := _SPAN.fullmatch(plain):
        first = _exact(re.sub(r"\s+", "", span["first"]), latest, prefer)
        return Reading(first, is_whole=False) if first else None
    if year is not None and _YEARLESS.match(plain):
        plain = f"{year}年{plain}"
        said = f"{year}年{said}"
    whole, clock = _split_time(plain)
    found = _day(whole, latest, prefer)
    if found is None:
        return None
    moment, is_whole = found
    if clock is not None:
        moment = datetime.combine(moment, clock)
    return Reading(moment, clock is not None or moment.time() != time(), is_whole and plain == said)


def _zoned(text: str) -> datetime | None:
    """Return the local time of a moment with a zone, such as 2016-03-05T21:08:07Z."""
    match = _ZONED.fullmatch(unicodedata.normalize("NFKC", text).strip())
    if not match:
        return None
    day, clock, zone = match.groups()
    offset = "+0000" if zone.upper() == "Z" else zone.replace(":", "")
    try:
        moment = datetime.strptime(f"{day} {clock} {offset}", "%Y-%m-%d %H:%M %z")
        return moment.astimezone(_OURS).replace(tzinfo=None)
    except (ValueError, OverflowError):
        return None


def column_order(texts: Iterable[str], latest: date) -> Order | None:
    """Return the date order of a column, taken from its texts that allow only one order."""
    found: Counter[Order] = Counter()
    for text in texts:
        match = _SHORT.fullmatch(_split_time(_plain(text))[0])
        readings = _short_readings(match, latest) if match else {}
        if len(readings) == 1:
            found.update(readings.keys())
    (best, second) = (*found.most_common(2), (None, 0), (None, 0))[:2]
    return best[0] if best[1] > second[1] * 10 else None


def numeral_value(numeral: str) -> str:
    """Return a Chinese numeral in digits: 二〇一六, 十二, 二十一, 两."""
    if "十" not in numeral:
        return numeral.translate(_DIGITS)
    tens, _, ones = numeral.partition("十")
    return str(int(tens.translate(_DIGITS) or 1) * 10 + int(ones.translate(_DIGITS) or 0))


def _plain(text: str) -> str:
    half = unicodedata.normalize("NFKC", text).upper()
    half = re.sub(r"[\s;T]+", " ", _WEEKDAY.sub(" ", half)).strip()
    return _NUMERAL.sub(lambda match: numeral_value(match[0]), half)


def _split_time(plain: str) -> tuple[str, time | None]:
    """Split a time of day from the end of a text; return the rest and the time."""
    match = _TIME.search(plain)
    if not match:
        return plain, None
    hour, minute = int(match["hour"]), int(match["minute"] or _PARTS.get(match["part"] or "", 0))
    half = match["half"] or match["after"] or ""
    if half in _AFTERNOON and hour < 12:
        hour += 12
    if half in _NIGHT and hour == 12:
        hour = 24
    if half in _SMALL_HOURS and hour == 12:
        hour = 0
    if hour == 24 and minute == 0:
        # The end of the day that is written, not the start of the next.
        hour, minute = 23, 59
    if hour > 23 or minute > 59:
        return plain, None
    return plain[: match.start()].strip(), time(hour, minute)


def _day(text: str, latest: date, prefer: Order | None) -> tuple[datetime, bool] | None:
    for is_whole, part in ((True, text), (False, _without_words(text))):
        moment = _exact(part, latest, prefer) if part else None
        if moment:
            return moment, is_whole
    return None


def _without_words(text: str) -> str:
    """Return the text without a few words around its digits; empty if there are no such words."""
    match = re.fullmatch(rf"({_ABOUT.pattern})?(\d.*?[\d日号])({_ABOUT.pattern})?", text)
    return match[2] if match and (match[1] or match[3]) else ""


def _exact(text: str, latest: date, prefer: Order | None) -> datetime | None:
    if match := _FULL.fullmatch(text):
        return _made(*map(int, match.groups()))
    if match := _COMPACT.fullmatch(text):
        year, month, day, hour, minute = (int(part or 0) for part in match.groups())
        return _made(year, month, day, hour, minute)
    if match := _SERIAL.fullmatch(text):
        return _from_serial(match)
    if (match := _COMPACT_SHORT.fullmatch(text)) and not _is_month(text):
        return _made(_full_year(match[1], latest), int(match[2]), int(match[3]))
    match = _SHORT.fullmatch(text)
    readings = _short_readings(match, latest) if match else {}
    if len(readings) == 1:
        return next(iter(readings.values()))
    return readings.get(prefer) if prefer else None


def _short_readings(match: re.Match[str], latest: date) -> dict[Order, datetime]:
    """Return the possible dates of three short numbers; only a two-digit year may come first."""
    one, sign, two, three = match.groups()
    found: dict[Order, datetime | None] = {}
    if len(one) == 2 and len(three) <= 2:
        found[Order.YEAR_FIRST] = _made(_full_year(one, latest), int(two), int(three))
    if sign == "年" or (found.get(Order.YEAR_FIRST) and sign != "/"):
        return {order: moment for order, moment in found.items() if moment}
    if len(three) >= 2:
        year = _full_year(three, latest)
        found[Order.MONTH_FIRST] = _made(year, int(one), int(two))
        if not any(found.values()):
            found[Order.DAY_FIRST] = _made(year, int(two), int(one))
    return {order: moment for order, moment in found.items() if moment}


def _full_year(text: str, latest: date) -> int:
    if len(text) > 2:
        return int(text)
    year = latest.year // 100 * 100 + int(text)
    return year if year <= latest.year else year - 100


def _is_month(text: str) -> bool:
    """Return whether six digits look like a year and a month, such as 201603."""
    return text[:2] in ("19", "20") and 1 <= int(text[4:]) <= 12


def _from_serial(match: re.Match[str]) -> datetime | None:
    if int(match[1]) not in _SERIALS:
        return None
    seconds = round(float(match[2] or 0) * 86_400 / 60) * 60
    return _SERIAL_START + timedelta(days=int(match[1]), seconds=seconds)


def _made(year: int, month: int, day: int, hour: int = 0, minute: int = 0) -> datetime | None:
    try:
        made = datetime(year, month, day, hour, minute)
    except ValueError:
        return None
    return made if _EARLIEST_YEAR <= year <= _LATEST_YEAR else None
