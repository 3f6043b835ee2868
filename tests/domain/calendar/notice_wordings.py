"""Notices for a shipped year in the wordings of several decades, and their spellings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from itertools import pairwise

from saltdesk.domain.calendar.years import CalendarYear

DAY = timedelta(days=1)
NUMERALS = "一二三四五六七八九十"
WEEKDAYS = "一二三四五六日"
TRADITIONAL = str.maketrans(
    "关于节调劳动国庆为补与连周发办厅务号从当现将经准单应年轮后两实无续长时间个体员会",
    "關於節調勞動國慶為補與連週發辦廳務號從當現將經準單應年輪後兩實無續長時間個體員會",
)


def spans(days: Iterable[date]) -> list[tuple[date, date]]:
    """The runs of days, first and last of each."""
    ordered = sorted(days)
    starts = [ordered[0]] + [b for a, b in pairwise(ordered) if b - a > DAY]
    ends = [a for a, b in pairwise(ordered) if b - a > DAY] + [ordered[-1]]
    return list(zip(starts, ends, strict=True))


def named(first: date, last: date) -> str:
    """The festivals a run of days off belongs to."""
    days = {(day.month, day.day) for day in (first + n * DAY for n in range((last - first).days + 1))}
    if (1, 1) in days or (1, 2) in days:
        return "元旦"
    if first.month <= 2:
        return "春节"
    if first.year == 2015 and (9, 3) in days:
        return "纪念日"
    if (10, 1) in days:
        return "国庆节、中秋节" if first.year in (2012, 2017, 2020, 2023, 2025, 2009) else "国庆节"
    if first.month >= 9:
        return "中秋节"
    if last.month == 4:
        return "清明节"
    return "劳动节" if last.month == 5 and last.day < 20 else "端午节"


def groups(entry: CalendarYear) -> Iterator[tuple[str, date, date, list[date]]]:
    """Each run of days off with its name and the make-up days that notices tell beside it."""
    runs = spans(entry.rest)
    left = list(entry.work)
    for place, (first, last) in enumerate(runs):
        until = runs[place + 1][0] if place + 1 < len(runs) else date.max
        mine = [day for day in left if day < until]
        left = [day for day in left if day not in mine]
        yield named(first, last), first, last, mine


def said(day: date, year: int, after: date | None = None, week: str = "周") -> str:
    """A day as notices write it: the year only when it is another one, no month after the same month."""
    note = f"（{week}{WEEKDAYS[day.weekday()]}）" if week else ""
    if after and (day.year, day.month) == (after.year, after.month):
        return f"{day.day}日{note}"
    other = day.year != year or (after is not None and after.year != year)
    return f"{f'{day.year}年' if other else ''}{day.month}月{day.day}日{note}"


def listed(days: list[date], year: int, week: str) -> str:
    return "、".join(said(day, year, before, week) for day, before in zip(days, [None, *days], strict=False))


def spanned(first: date, last: date, year: int, dash: str, week: str) -> str:
    return said(first, year, None, week) + (f"{dash}{said(last, year, first, week)}" if last > first else "")


def modern(entry: CalendarYear) -> Iterator[str]:
    for name, first, last, work in groups(entry):
        total = (last - first).days + 1
        yield f"{name}：{spanned(first, last, entry.year, '至', '周')}放假调休，共{total}天。" + (
            f"{listed(work, entry.year, '周')}上班。" if work else ""
        )


def older(entry: CalendarYear) -> Iterator[str]:
    """The wording of 2007 and 2008: which rest days are moved where."""
    for name, first, last, work in groups(entry):
        total = (last - first).days + 1
        text = f"{name}：{spanned(first, last, entry.year, '－', '')}放假，共{total}天。"
        text += f"其中{said(first, entry.year, None, '星期')}为法定节假日"
        if work:
            text += f"，{listed(work, entry.year, '星期')}公休日调至{said(last, entry.year, None, '星期')}"
            text += f"，{listed(work, entry.year, '星期')}上班"
        yield text + "。"


def labelled(entry: CalendarYear) -> Iterator[str]:
    """The wording of offices: the word stands before its dates, each on a line of its own."""
    for name, first, last, work in groups(entry):
        total = (last - first).days + 1
        yield f"{name}放假时间：{spanned(first, last, entry.year, '—', '星期')}，共{total}天。" + (
            f"\n补班日期为{listed(work, entry.year, '星期')}。" if work else ""
        )


def newspaper(entry: CalendarYear) -> Iterator[str]:
    """The wording of newspapers: one sentence a holiday, no weekday, no sum."""
    for name, first, last, work in groups(entry):
        if last > first:
            text = f"{name}假期从{said(first, entry.year, None, '')}到{said(last, entry.year, first, '')}"
        else:
            text = f"{name}{said(first, entry.year, None, '')}放假"
        yield text + (f"，{listed(work, entry.year, '')}正常上班。" if work else "。")


WORDINGS: dict[str, Callable[[CalendarYear], Iterator[str]]] = {
    "modern": modern,
    "older": older,
    "labelled": labelled,
    "newspaper": newspaper,
}


def notice(entry: CalendarYear, wording: str) -> str:
    """A whole notice with title, lead, signature and day."""
    lines = [
        f"某某市人民政府办公室关于{entry.year}年部分节假日安排的通知",
        f"某政办〔{entry.year - 1}〕{entry.year % 90}号",
        "各县区人民政府：",
        f"现将{entry.year}年元旦、春节、劳动节、国庆节放假调休日期的具体安排通知如下。",
        *(f"{NUMERALS[place]}、{text}" for place, text in enumerate(WORDINGS[wording](entry))),
        "节假日期间，要妥善安排好值班和安全、保卫等工作，并于放假前3日报送值班表。",
        "某某市人民政府办公室",
        f"{entry.year - 1}年12月9日",
    ]
    return "\n".join(lines)


SPELLINGS: dict[str, Callable[[str], str]] = {
    "with colons": lambda text: text,
    "without colons": lambda text: text.replace("：", ""),
    "traditional": lambda text: text.translate(TRADITIONAL),
}
