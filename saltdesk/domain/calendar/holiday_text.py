"""Parses the pasted text of holiday notices: title, number, day of issue, and the days they order.

A paste may hold several notices; each begins at its title. Those of one year become one notice, the later
ones changing what the first orders.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.calendar.holiday_notice import (
    CLAUSE,
    KNOWN_YEARS,
    HolidayNotice,
    RestSpan,
    extended,
)
from saltdesk.domain.calendar.notice_reader import NoticeReader
from saltdesk.domain.calendar.notice_text import NoticeText
from saltdesk.domain.calendar.notice_words import festivals_of

LONGEST_TEXT = 20_000
"""Characters; the longest notice so far has about 900."""

_WHOLE_YEAR_NAMES = 4
"""A notice with at least this many holidays covers a whole year; with fewer it changes single days."""
_YEARS = (
    re.compile(r"(?:关于|现将|调整|延长)[^。，；\n\d]{0,8}(\d{4})年"),
    re.compile(r"(\d{4})年(?!12月)[^。，\n]{0,12}(?:节假日|放假|假期|上班)"),
    re.compile(r"(\d{4})年(?:元旦|春节|清明|劳动节|五一|端午|中秋|国庆|十一)"),
)
_DATED_YEAR = re.compile(r"(?<!\d)(\d{4})(?:年|[-./])\d{1,2}(?:月|[-./])\d{1,2}")
_ISSUER = r"[\u4e00-\u9fff（）]{2,30}?(?=关于)"
_TITLE = re.compile(
    rf"(?:^|\n)(?:标题：|转发：)?(?P<title>(?:{_ISSUER})?关于[^。；，：！？\n]{{2,60}}?的(?:紧急|补充)?(?:通知|公告|通告|决定|通报|函))"
    r"(?=$|[^\u4e00-\u9fff]|全文|各|国)"
)
_CITED = re.compile(r"(?P<title>国务院(?:办公厅)?关于[^。；，：！？\n《》]{4,60}?的通知)")
_AGENCY = re.compile(
    r"^[\u4e00-\u9fff（）]{2,28}?(?:政府(?:办公厅|办公室)?|国务院(?:办公厅)?|委员会|办公厅|办公室|[局厅院校司部处学]|公司)$"
)
_DATE_LINE = re.compile(r"^(?P<agency>[\u4e00-\u9fff（）]{0,30}?)(\d{4})年(\d{1,2})月(\d{1,2})日$")
_OWN_NUMBER = re.compile(
    r"^（?(?:文号：|发文字号：)?([\u4e00-\u9fff]{2,12}[〔（]\d{4}[〕）](?:第)?\d{1,4}号)）?$", re.MULTILINE
)
_ANY_NUMBER = re.compile(
    r"((?:国办发明电|国发明电|国办明电|国办发|国办函|国发|国函)[〔（]\d{4}[〕）]\d{1,4}号)"
)
_ISSUED_INSIDE = re.compile(
    r"(?:国务院(?:办公厅)?|人民政府(?:办公厅|办公室)?)(\d{4})年(\d{1,2})月(\d{1,2})日(?!至|放假)"
)


@dataclass(frozen=True)
class _Section:
    """One notice of a paste: its bounds, title and year."""

    start: int
    end: int
    title: str
    year: int


def read_text(pasted: str, fallback_year: int | None = None) -> HolidayNotice:
    """Return the notice in a pasted text, not yet checked.

    ``fallback_year`` applies if the text names no year, and chooses where it names several.

    Raises:
        RuleError: the text is too long, names no year, or holds no day off and no workday.
    """
    if len(pasted) > LONGEST_TEXT:
        raise _refusal(f"文字太长（超过{LONGEST_TEXT}字）。请只粘贴放假通知。")
    text = NoticeText.of(pasted)
    sections = _sections(text.plain, fallback_year)
    years = [one.year for one in sections]
    year = fallback_year if fallback_year in years else years[0]
    notices = [_read(text, one) for one in sections if one.year == year]
    notices.sort(key=lambda one: (one.is_amendment, one.issued_on or date.min))
    notice = notices[0]
    for later in notices[1:]:
        notice = _joined(notice, later)
    if not (notice.rest or notice.work or notice.usual or notice.extensions or notice.problems):
        raise _refusal("没有找到放假或上班的日期。请粘贴通知全文。")
    return notice


def _refusal(sentence: str) -> RuleError:
    return RuleError(sentence, field="text", clause=CLAUSE)


def _sections(plain: str, fallback: int | None) -> list[_Section]:
    """Return the notices of a paste, each from its title to the next."""
    titles = list(_TITLE.finditer(plain))
    starts = [0] + [found.start("title") for found in titles[1:]]
    ends = [*starts[1:], len(plain)]
    found: list[_Section] = []
    for place, (start, end) in enumerate(zip(starts, ends, strict=True)):
        title = titles[place]["title"] if titles else ""
        former = found[-1].year if found else fallback
        year = _year_of(title, None) or _year_of(plain[start:end], former)
        if year is None or year not in KNOWN_YEARS:
            raise _refusal("文字中没有可用的年份。请粘贴通知全文，包括标题。")
        found.append(_Section(start, end, title, year))
    return found


def _year_of(plain: str, fallback: int | None) -> int | None:
    found = next((match for match in (pattern.search(plain) for pattern in _YEARS) if match), None)
    if found is None and fallback:
        return fallback
    found = found or _DATED_YEAR.search(plain)
    return int(found.group(1)) if found else None


def _read(text: NoticeText, section: _Section) -> HolidayNotice:
    plain = text.plain[section.start : section.end]
    about = festivals_of(section.title)
    reader = NoticeReader(text, section.year, about[0] if len(about) == 1 else "")
    reader.read(section.start, section.end)
    names = {name for span in reader.rest for name in festivals_of(span.name)}
    cited = None if section.title else _CITED.search(plain)
    agency, issued_on = _signature(plain)
    title = cited["title"] if cited else section.title
    if title.startswith("关于") and agency:
        title = agency + title
    return HolidayNotice(
        year=section.year,
        rest=tuple(_merged(reader.rest)),
        work=tuple({work.day: work for work in reader.work}.values()),
        usual=tuple({work.day: work for work in reader.usual}.values()),
        extensions=tuple(reader.extensions),
        title=title,
        document=_document(plain, bool(section.title) and "国务院" not in title),
        issued_on=issued_on,
        is_amendment=len(names) < _WHOLE_YEAR_NAMES,
        problems=tuple(reader.problems),
    )


def _document(plain: str, is_own: bool) -> str:
    """Return the number of the notice; one it only cites is not taken for its own."""
    found = _OWN_NUMBER.search(plain) or (None if is_own else _ANY_NUMBER.search(plain))
    return re.sub(r"[〔（](\d{4})[〕）]", r"〔\1〕", found.group(1)) if found else ""


def _signature(plain: str) -> tuple[str, date | None]:
    """Return the issuer and the day in the last lines of a notice."""
    lines = plain.split("\n")
    for place in range(len(lines) - 1, -1, -1):
        found = _DATE_LINE.match(lines[place])
        if not found:
            continue
        agency = found["agency"] or (lines[place - 1] if place else "")
        day = _day(found.groups()[1:])
        if day:
            return (agency if _AGENCY.match(agency) else ""), day
    for found in _ISSUED_INSIDE.finditer(plain):
        if day := _day(found.groups()):
            return "", day
    return "", None


def _day(parts: tuple[str, ...]) -> date | None:
    try:
        return date(*map(int, parts))
    except ValueError:
        return None


def _joined(first: HolidayNotice, later: HolidayNotice) -> HolidayNotice:
    """Return ``first`` as ``later`` changes it."""
    longer = tuple(extended(later.extensions, first.rest_days()))
    closed = later.rest_days() | {day for span in longer for day in span.days()}
    opened = later.work_days() | {work.day for work in later.usual}
    kept = [part for span in first.rest for part in _without(span, opened)]
    work = {one.day: one for one in first.work if one.day not in closed}
    return replace(
        first,
        rest=tuple(_merged([*kept, *later.rest, *longer])),
        work=tuple((work | {one.day: one for one in later.work}).values()),
        usual=(*(one for one in first.usual if one.day not in closed), *later.usual),
        extensions=first.extensions if first.rest else (*first.extensions, *later.extensions),
        changed_by=(*first.changed_by, *([later.source] if later.source else [])),
        issued_on=later.issued_on or first.issued_on,
        problems=(*first.problems, *later.problems),
    )


def _without(span: RestSpan, days: set[date]) -> Iterator[RestSpan]:
    """Yield the parts of a span that are not among ``days``."""
    run: list[date] = []
    for day in (*span.days(), None):
        if day is not None and day not in days:
            run.append(day)
            continue
        if run:
            yield RestSpan(span.name, run[0], run[-1], span.phrase)
        run = []


def _merged(spans: list[RestSpan]) -> Iterator[RestSpan]:
    """Yield the spans except those that only repeat days of another (其中9月3日放假)."""
    days = [set(span.days()) for span in spans]
    for place, span in enumerate(spans):
        repeated = any(days[place] <= other for other in days[:place])
        if not repeated and not any(days[place] < other for other in days[place + 1 :]):
            yield span
