"""Holiday notices in JSON and iCalendar files: read as told, and refused when damaged."""

from __future__ import annotations

import json
from datetime import date, timedelta
from itertools import pairwise

import pytest

from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.calendar.holiday_files import LARGEST_FILE, read_file
from saltdesk.domain.calendar.holiday_notice import as_year, checked
from saltdesk.domain.calendar.years import CalendarYear, read_shipped
from saltdesk.paths import resource

SHIPPED = {entry.year: entry for entry in read_shipped(resource("calendar.toml"))}
DAY = timedelta(days=1)


def as_json(entry: CalendarYear) -> bytes:
    days = [{"name": "节日", "date": day.isoformat(), "isOffDay": True} for day in entry.rest]
    days += [{"name": "节日", "date": day.isoformat(), "isOffDay": False} for day in entry.work]
    return json.dumps({"year": entry.year, "papers": [], "days": days}, ensure_ascii=False).encode()


def event(summary: str, first: date, last: date | None = None) -> str:
    end = f"DTEND;VALUE=DATE:{last + DAY:%Y%m%d}\r\n" if last else ""
    return f"BEGIN:VEVENT\r\nSUMMARY:{summary}\r\nDTSTART;VALUE=DATE:{first:%Y%m%d}\r\n{end}END:VEVENT\r\n"


def as_ics(*entries: CalendarYear) -> bytes:
    events = ""
    for entry in entries:
        starts = [entry.rest[0]] + [b for a, b in pairwise(entry.rest) if b - a > DAY]
        ends = [a for a, b in pairwise(entry.rest) if b - a > DAY] + [entry.rest[-1]]
        for first, last in zip(starts, ends, strict=True):
            name = "元旦" if first.month in (12, 1) and last.day < 5 else "节日"
            events += event(f"{name}\r\n 假期", first, last)
        events += "".join(
            event("上班(补元旦假期)" if day.month == 12 else "节日（班）", day) for day in entry.work
        )
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{events}END:VCALENDAR\r\n".encode()


@pytest.mark.parametrize("year", range(2015, 2027))
def test_json_of_every_year_is_understood_as_shipped(year):
    notice = checked(read_file(as_json(SHIPPED[year]), ".json"))
    entry = as_year(notice, SHIPPED[year])
    assert (entry.year, entry.rest, entry.work) == (year, SHIPPED[year].rest, SHIPPED[year].work)


@pytest.mark.parametrize("year", [2019, 2023, 2026])
def test_a_year_is_taken_out_of_a_calendar_of_several(year):
    data = as_ics(*(SHIPPED[one] for one in (2019, 2023, 2026)))
    notice = checked(read_file(data, ".ICS", year))
    entry = as_year(notice, SHIPPED[year])
    assert (entry.rest, entry.work) == (SHIPPED[year].rest, SHIPPED[year].work)
    with pytest.raises(RuleError, match="2019、2023、2026年的安排，请先选定年份"):
        read_file(data, ".ics")
    with pytest.raises(RuleError, match="没有2027年"):
        read_file(data, ".ics", 2027)


def test_events_about_anything_else_are_left_out():
    meeting = "BEGIN:VEVENT\nSUMMARY:元旦值班会\nDTSTART;TZID=Asia/Shanghai:20260101T090000\nEND:VEVENT\n"
    plain = "BEGIN:VEVENT\nSUMMARY:生日\nDTSTART;VALUE=DATE:20260202\nEND:VEVENT\n"
    data = f"BEGIN:VCALENDAR\n{meeting}{plain}{event('元旦 休', date(2026, 1, 1))}END:VCALENDAR".encode()
    notice = read_file(data, ".ics")
    assert (notice.rest_days(), notice.work_days()) == ({date(2026, 1, 1)}, set())


def test_older_programs_save_in_gb18030():
    text = f"BEGIN:VCALENDAR\n{event('元旦（休）', date(2026, 1, 1))}END:VCALENDAR"
    assert read_file(text.encode("gb18030"), ".ics").rest[0].name == "元旦"


def of(**values: object) -> bytes:
    return json.dumps(
        {"year": 2027, "days": [{"name": "元旦", "date": "2027-01-01", "isOffDay": True}]} | values
    ).encode()


def calendar(*events: str) -> bytes:
    return f"BEGIN:VCALENDAR\n{''.join(events)}END:VCALENDAR".encode()


@pytest.mark.parametrize(
    ("data", "kind", "sentence"),
    [
        (b"", ".json", "不是完好的 JSON"),
        (b"[" * 100_000, ".json", "不是完好的 JSON"),
        (b"[]", ".json", "缺少 days"),
        (of(days={}), ".json", "缺少 days"),
        (of(days=[]), ".json", "可能尚未公布"),
        (of(year="2027"), ".json", "年份"),
        (of(year=True), ".json", "年份"),
        (of(year=3000), ".json", "年份"),
        (of(days=[{}]), ".json", "第1天"),
        (of(days=[{"name": "a", "date": "2027-02-30", "isOffDay": True}]), ".json", "第1天"),
        (of(days=[{"name": "a", "date": "2027-02-03", "isOffDay": "no"}]), ".json", "第1天"),
        (of(days=[{"name": "a", "date": "2027-01-02", "isOffDay": flag} for flag in (True, False)]), ".json", "既写放假又写上班"),
        (b"\xff\xfe\x00\x81", ".json", "不是文字文件"),
        (b"x" * (LARGEST_FILE + 1), ".json", "太大"),
        (of(), ".xlsx", "只能导入"),
        (b"hello", ".ics", "不是 iCalendar"),
        (calendar(), ".ics", "没有带"),
        (calendar(event("休", date(2027, 1, 3), date(2027, 1, 1))), ".ics", "起止日期不对"),
        (calendar(event("休", date(2027, 1, 3), date(2027, 9, 1))), ".ics", "起止日期不对"),
        (calendar(event("休", date(9999, 12, 31))), ".ics", "年份9999不对"),
        (calendar(event("休", date(2027, 1, 3)).replace("20270103", "20270231")), ".ics", "不对"),
    ],
)  # fmt: skip
def test_a_bad_file_is_refused_with_a_sentence(data, kind, sentence):
    with pytest.raises(RuleError, match=sentence) as caught:
        read_file(data, kind)
    assert caught.value.problems[0].clause == "5.4"


def test_a_file_at_odds_with_the_calendar_is_asked_about():
    rows = [
        {"name": "元旦", "date": "2026-01-01", "isOffDay": True},
        {"name": "元旦", "date": "2026-01-05", "isOffDay": False},
    ]
    notice = checked(read_file(of(year=2026, days=rows), ".json"))
    sentences = " ".join(one.sentence for one in notice.questions)
    assert "1月5日（周一）不是周六、周日" in sentences
    assert "国庆节10月1日（周四）没有列入放假" in sentences


# ruff: noqa: E501 (rows of a table stay on one line)
