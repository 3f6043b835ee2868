"""Holiday calendars (.ics) as publishers and calendar programs write them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.calendar.holiday_files import read_file
from saltdesk.domain.calendar.holiday_notice import HolidayNotice, as_year, checked
from saltdesk.domain.calendar.workdays import Calendar
from saltdesk.domain.calendar.years import read_shipped
from saltdesk.paths import resource
from tests.domain.calendar.notice_wordings import named, spans

FILE = resource("calendar.toml")
SHIPPED = {entry.year: entry for entry in read_shipped(FILE)}
DAY = timedelta(days=1)
JANUARY = {date(2026, 1, day) for day in (1, 2, 3)}
FOURTH = {date(2026, 1, 4)}


def event(*lines: str) -> str:
    return "\r\n".join(["BEGIN:VEVENT", *lines, "END:VEVENT", ""])


def calendar(*events: str, head: str = "") -> str:
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{head}{''.join(events)}END:VCALENDAR\r\n"


def read(text: str, year: int | None = 2026) -> HolidayNotice:
    return checked(read_file(text.encode(), ".ics", year))


def with_hours(day: date, summary: str) -> str:
    return event(
        f"SUMMARY:{summary}",
        f"DTSTART;TZID=Asia/Shanghai:{day:%Y%m%d}T090000",
        f"DTEND;TZID=Asia/Shanghai:{day:%Y%m%d}T180000",
    )


@pytest.mark.parametrize("year", range(2007, 2027))
def test_make_up_days_with_hours_are_workdays_in_every_year(year):
    entry = SHIPPED[year]
    events = [
        event(
            f"SUMMARY:{named(first, last)} 假期",
            f"DTSTART;VALUE=DATE:{first:%Y%m%d}",
            f"DTEND;VALUE=DATE:{last + DAY:%Y%m%d}",
        )
        for first, last in spans(entry.rest)
    ]
    notice = read(calendar(*events, *(with_hours(day, "补班") for day in entry.work)), year)
    assert notice.contradictions == ()
    found = as_year(notice, entry)
    assert (found.rest, found.work) == (entry.rest, entry.work)


@pytest.mark.parametrize(
    "lines",
    [
        ("DTSTART;VALUE=DATE:20260101", "DTEND;VALUE=DATE:20260104"),
        ("DTSTART:20260101", "DTEND:20260104"),
        ("DTSTART;VALUE=DATE:20260101", "DURATION:P3D"),
        ("DTSTART;TZID=Asia/Shanghai:20260101T000000", "DTEND;TZID=Asia/Shanghai:20260104T000000"),
        ("DTSTART:20260101T000000", "DTEND:20260103T235959"),
        ("DTSTART:20251231T160000Z", "DTEND:20260103T160000Z"),
        ("DTSTART;TZID=Somewhere/Else:20260101T000000", "DTEND;TZID=Somewhere/Else:20260104T000000"),
        ("dtstart;value=date:20260101", "dtend;value=date:202601\r\n 04"),
    ],
)
def test_the_days_of_a_holiday_in_each_way_to_write_its_ends(lines):
    assert read(calendar(event("SUMMARY:元旦（休）", *lines))).rest_days() == JANUARY


@pytest.mark.parametrize(
    "lines",
    [
        ("DTSTART;VALUE=DATE:20260104", "DTEND;VALUE=DATE:20260104"),
        ("DTSTART;VALUE=DATE:20260104",),
        ("DTSTART:20260104T010000Z", "DTEND:20260104T100000Z"),
        ("DTSTART;TZID=Asia/Shanghai:20260104T090000", "DTEND;TZID=Asia/Shanghai:20260104T120000"),
        ("DTSTART;TZID=Asia/Shanghai:20260104T090000",),
    ],
)
@pytest.mark.parametrize(
    "summary", ["元旦 补班", "元旦（班）", "调休上班(补元旦假期)", "元旦后补班", "工作日", "上班"]
)
def test_a_make_up_day_in_each_way_to_write_it(lines, summary):
    notice = read(calendar(event(f"SUMMARY:{summary}", *lines)))
    assert (notice.work_days(), notice.rest_days()) == (FOURTH, set())


@pytest.mark.parametrize(
    "summary",
    [
        "元旦值班",
        "张某年休假",
        "放假通知报送",
        "加班",
        "培训班",
        "班子会议",
        "情人节",
        "请假",
        "距春节放假倒计时3天",
        "退休欢送",
    ],
)
def test_an_event_that_is_no_holiday_is_left_out(summary):
    other = event(f"SUMMARY:{summary}", "DTSTART;VALUE=DATE:20260105")
    notice = read(calendar(other, event("SUMMARY:元旦 休", "DTSTART;VALUE=DATE:20260101")))
    assert (notice.rest_days(), notice.work_days()) == ({date(2026, 1, 1)}, set())


def test_a_cancelled_event_is_left_out():
    off = event("SUMMARY:元旦 休", "DTSTART;VALUE=DATE:20260102", "STATUS:CANCELLED")
    assert read(calendar(off, with_hours(date(2026, 1, 4), "补班"))).rest_days() == set()


@pytest.mark.parametrize(
    "lines",
    [
        ("SUMMARY:除夕下午放假", "DTSTART;VALUE=DATE:20260216"),
        ("SUMMARY:除夕 放假", "DTSTART:20260216T130000", "DTEND:20260216T180000"),
        ("SUMMARY:放假半天", "DTSTART;VALUE=DATE:20260216", "DTEND;VALUE=DATE:20260217"),
    ],
)
def test_half_a_day_off_is_a_question(lines):
    notice = read(calendar(event(*lines), event("SUMMARY:春节 休", "DTSTART;VALUE=DATE:20260217")))
    assert notice.rest_days() == {date(2026, 2, 17)}
    assert [one for one in notice.questions if "只有半天" in one.sentence]


def test_marks_of_the_publisher_tell_rest_and_work():
    events = [
        event("SUMMARY:元旦", "DTSTART;VALUE=DATE:20260101", "X-APPLE-SPECIAL-DAY:WORK-HOLIDAY"),
        event("SUMMARY:元旦", "DTSTART;VALUE=DATE:20260104", "X-APPLE-SPECIAL-DAY:ALTERNATE-WORKDAY"),
        event("SUMMARY:小寒", "DTSTART;VALUE=DATE:20260105"),
        event("SUMMARY:除夕", "DTSTART;VALUE=DATE:20260216"),
    ]
    notice = read(calendar(*events))
    assert (notice.rest_days(), notice.work_days()) == ({date(2026, 1, 1)}, FOURTH)


def test_a_calendar_of_names_alone_gives_its_festivals():
    events = [
        event("SUMMARY:元旦", "DTSTART;VALUE=DATE:20260101"),
        event("SUMMARY:小寒", "DTSTART;VALUE=DATE:20260105"),
    ]
    assert read(calendar(*events)).rest_days() == {date(2026, 1, 1)}


def test_several_calendars_in_one_file_are_read_together():
    first = calendar(
        event("SUMMARY:元旦 休", "DTSTART:20260101", "DTEND:20260104"),
        head="X-WR-CALNAME:2026年放假安排表\r\n",
    )
    notice = read(first + calendar(with_hours(date(2026, 1, 4), "补班")))
    assert (notice.rest_days(), notice.work_days()) == (JANUARY, FOURTH)
    assert notice.title == "2026年放假安排表"


def test_zones_alarms_and_junk_in_a_file_do_no_harm():
    zone = "BEGIN:VTIMEZONE\r\nTZID:Asia/Shanghai\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0800\r\nTZOFFSETTO:+0800\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
    alarm = "BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT9H\r\nDESCRIPTION:元旦\r\nEND:VALARM"
    holiday = event(
        "SUMMARY;LANGUAGE=zh_CN:元旦（休）", "DTSTART:20260101", "DTEND:20260104", alarm, "这一行不是属性"
    )
    text = "\ufeff\r\n\r\n" + calendar(zone, holiday, with_hours(date(2026, 1, 4), "补班"))
    notice = read(text)
    assert (notice.rest_days(), notice.work_days()) == (JANUARY, FOURTH)


def test_after_reading_hours_the_day_after_the_holiday_is_the_make_up_day():
    entry = SHIPPED[2026]
    text = calendar(
        event("SUMMARY:国庆节 假期", "DTSTART:20261001", "DTEND:20261008"),
        with_hours(date(2026, 10, 10), "国庆节 补班"),
    )
    found = Calendar.from_file(FILE).with_year(as_year(read(text), entry))
    assert found.is_working(date(2026, 10, 10))


VALUES = st.sampled_from(
    [
        "20260101",
        "20260231",
        "20260101T090000",
        "20260101T090000Z",
        "99991231T235959Z",
        "00010101",
        "P3D",
        "-P9999999D",
        "休",
        "补班",
        "元旦",
        "",
        "20260101,20260102",
        "20260101/P1D",
    ]
)
LINES = st.one_of(
    st.tuples(
        st.sampled_from(
            [
                "DTSTART",
                "DTSTART;VALUE=DATE",
                "DTSTART;TZID=Asia/Shanghai",
                'DTSTART;TZID="x',
                "DTEND",
                "DTEND;TZID=Nowhere",
                "DURATION",
                "SUMMARY",
                "STATUS",
                "RRULE",
                "X-APPLE-SPECIAL-DAY",
            ]
        ),
        VALUES,
    ).map(":".join),
    st.sampled_from(
        [
            "BEGIN:VEVENT",
            "END:VEVENT",
            "BEGIN:VTIMEZONE",
            "END:VTIMEZONE",
            "BEGIN:VCALENDAR",
            "END:VCALENDAR",
            "BEGIN:",
            ";:",
            " 休",
        ]
    ),
    st.text(max_size=12),
)


@given(st.lists(LINES, max_size=14), st.sampled_from([None, 2026]))
@settings(max_examples=400, deadline=None)
def test_any_calendar_is_read_or_refused(lines, year):
    text = "\r\n".join(["BEGIN:VCALENDAR", "BEGIN:VEVENT", *lines, "END:VEVENT", "END:VCALENDAR"])
    try:
        read(text, year)
    except RuleError:
        return


# ruff: noqa: E501 (rows of a table stay on one line)
