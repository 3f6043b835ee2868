"""Files as offices get them, through the command line to what is kept: notices, registers, lists, mails."""

import json
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from saltdesk.cli.call import DONE, REFUSED
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.people import Actor, Role
from saltdesk.services.house.maintenance import open_desk
from saltdesk.storage.areas.complaints import COMPLAINANTS, COMPLAINTS
from saltdesk.storage.areas.lists import POWERS

CASES = Path(__file__).parent / "cases"
Call = Callable[..., tuple[int, str]]

WHOLE_2027 = "0101 0205-0211 0405 0503-0505 0609 0915 1001-1007"
MADE_UP_2027 = "0131 0220 0425 0926 1009"
NOTICES = {
    "01-notice-signature-date-then-words.txt": (2026, "1001-1008", "0920 1010 1011", "0914"),
    "03-notice-dateline-same-sentence.txt": (2026, "1001-1007", "0920 1010", "1104"),
    "04-notice-whole-year-and-extension-in-one-paste.txt": (2026, "0101-0103 0215-0226", "0227", ""),
    "05-notice-day-without-month-new-sentence.txt": (2026, "0215-0223", "0214 0228", ""),
    "08-notice-date-of-the-law.txt": (2026, "0423-0425", "", "1110"),
    "09-notice-plain-days-list.txt": (2026, "0619-0621", "0622", ""),
    "10-notice-web-page-head.txt": (2026, "1001-1007", "0920 1010", "0914"),
    "12-notice-negated.txt": (2026, "", "0903", "0903"),
    "53-notice-holiday-before-date.txt": (2026, "0501-0506 1001-1008", "0426 0509 0920 1010 1011", ""),
    "54-notice-whole-year-with-colons.txt": (2027, WHOLE_2027, MADE_UP_2027, ""),
    "56-notice-whole-year-traditional.txt": (2027, WHOLE_2027, MADE_UP_2027, ""),
    "50-ics-make-up-days-with-hours.ics": (2026, "1001-1007", "1010", ""),
}
"""Year, days off, working days, and days that are no days off by mistake."""

UNSURE = frozenset(
    (
        "04-notice-whole-year-and-extension-in-one-paste.txt",
        "08-notice-date-of-the-law.txt",
        "54-notice-whole-year-with-colons.txt",
        "56-notice-whole-year-traditional.txt",
    )
)
"""Notices that leave a question: a day off of no known holiday, or a sum of days that does not fit."""

MAILS = {
    "30-mail-comma-in-name.eml": {"name": "郑州食品公司,张某", "email": "zhang@example.com"},
    "31-mail-table.eml": {"facts": "投诉人 张某\n数量 3 5\n电话 13700000000 450000"},
    "32-mail-date-minus-0000.eml": {"received_at": "2026-11-23 10:05"},
    "34-mail-raw-gbk-file-name.eml": {"attachments": ["证明材料.pdf"]},
    "35-mail-html-without-end-of-head.eml": {"facts": "我要投诉盐价"},
    "37-mail-gbk-called-latin1.eml": {"facts": "盐价太高"},
    "38-mail-body-with-a-name.eml": {"facts": "正文在这里", "attachments": []},
    "40-mail-blank-first-line.eml": {"name": "张某", "facts": "投诉内容。"},
    "42-mail-forward-in-base64.eml": {"attachments": ["o.eml"]},
    "43-mail-hz.eml": {"facts": "盐价太高"},
}

DAYS = {
    "1": datetime(2015, 1, 20),
    "2": datetime(2015, 3, 5),
    "3": datetime(2016, 3, 5, 20, 30),
    "4": datetime(2016, 3, 6, 5, 8),
    "5": datetime(2016, 3, 5),
    "7": datetime(2016, 3, 5, 23, 59),
    "8": datetime(2016, 3, 5),
    "9": datetime(2015, 2, 1),
}


@pytest.fixture
def call(command, office) -> Call:
    """Run one call on the office's data and return its status and output."""

    def perform(*arguments: object, today: str = "2026-09-01") -> tuple[int, str]:
        status, shown, _ = command("--data", office, "--today", today, *arguments)
        return status, shown

    return perform


@pytest.fixture
def imported(call, office) -> Callable[..., tuple[str, list, dict]]:
    """Import a register and return what was said, the complaints, and the complainants by complaint."""

    def perform(name: str, *further: str) -> tuple[str, list, dict]:
        _, said = call("import", "complaints", CASES / name, "--apply", "--rest", *further)
        desk = open_desk(office, Actor("甄一", role=Role.ADMINISTRATOR), FixedClock(date(2026, 9, 1)))
        complaints, people = COMPLAINTS.all(), {one.complaint: one for one in COMPLAINANTS.all()}
        desk.store.close()
        return said, complaints, people

    return perform


def days(year: int, text: str) -> set[str]:
    """Return the days of a text such as ``1001-1007 1010``."""
    found = set()
    for span in text.split():
        first, _, last = span.partition("-")
        day = date(year, int(first[:2]), int(first[2:]))
        while f"{day:%m%d}" <= (last or first):
            found.add(day.isoformat())
            day += timedelta(days=1)
    return found


def is_off(found: dict, day: str) -> bool:
    is_weekend = date.fromisoformat(day).weekday() >= 5
    return day in found["rest"] or (is_weekend and day not in found["work"])


@pytest.mark.parametrize("name", NOTICES)
def test_a_notice_is_entered_with_its_days_and_no_others(call, name):
    year, off, work, other = NOTICES[name]
    status, out = call("calendar", year, CASES / name, "--apply", "--json")
    assert status == (REFUSED if name in UNSURE else DONE)
    assert bool(json.loads(out)["problems"]) == (name in UNSURE)
    status, out = call("calendar", year, CASES / name, "--apply", "--checked", "--json")
    assert status == DONE
    found = json.loads(call("calendar", year, "--json")[1])
    assert [day for day in days(year, off) if not is_off(found, day)] == []
    assert [day for day in days(year, work) | days(year, other) if is_off(found, day)] == []


@pytest.mark.parametrize(
    ("name", "day", "next_day"),
    [
        ("10-notice-web-page-head.txt", "2026-09-11", "2026-09-14"),
        ("50-ics-make-up-days-with-hours.ics", "2026-10-09", "2026-10-10"),
    ],
)
def test_the_next_working_day_follows_the_notice(call, name, day, next_day):
    call("calendar", 2026, CASES / name, "--apply")
    assert call("workdays", day, 1)[1].strip() == next_day


@pytest.mark.parametrize(
    "name", ["54-notice-whole-year-with-colons.txt", "56-notice-whole-year-traditional.txt"]
)
def test_a_whole_year_has_the_title_of_its_text_and_is_no_amendment(call, name):
    found = json.loads(call("calendar", 2027, CASES / name, "--apply", "--checked", "--json")[1])
    assert found["source"] == "关于2027年部分节假日安排的通知"
    assert found["status"] == "official"


@pytest.mark.parametrize("name", MAILS)
def test_a_mail_fills_in_what_it_says(call, name):
    arguments = ("import", "complaints", CASES / name, "--json")
    (mail,) = json.loads(call(*arguments, today="2026-11-24")[1])["mails"]
    assert {field: mail[field] for field in MAILS[name]} == MAILS[name]


def test_a_name_under_an_unlisted_heading_is_the_complainants(imported):
    _, (one,), people = imported("20-identity-under-unknown-heading.xlsx")
    assert people[one.id].name == "郝某英"
    assert "郝某英" not in str(one)


@pytest.mark.parametrize(
    ("name", "facts"),
    [
        ("22-hidden-sheet-first.xlsx", ["可见表内容"]),
        ("25-escaped-characters.xlsx", ["第一行\n第二行\t制表\n换行_x000D_字面"]),
        ("26-subtotal-row.xlsx", ["甲", "乙"]),
        ("44-strict-ooxml.xlsx", ["严格"]),
        ("46-apostrophe.xlsx", ["撇号"]),
    ],
)
def test_a_register_gives_its_complaints_and_nothing_else(imported, name, facts):
    said, complaints, people = imported(name)
    assert [one.facts for one in complaints] == facts
    assert {person.contact for person in people.values()} <= {"13712345678", "13712345679"}
    assert ("隐藏的工作表" in said) == (name == "22-hidden-sheet-first.xlsx")
    assert ("共3行不是记录" in said) == (name == "26-subtotal-row.xlsx")


def test_a_span_of_time_is_the_hour_it_shows(imported):
    _, (one,), _ = imported("21-duration-cell.xlsx")
    assert one.received_at == datetime(2016, 3, 5, 14, 30)


def test_a_day_written_as_a_number_in_a_date_cell_is_that_day(imported):
    _, complaints, _ = imported("24-20160305-in-a-date-cell.xlsx")
    assert [one.received_at.date() for one in complaints] == [date(2016, 3, 5), date(2016, 3, 6)]


def test_days_within_longer_texts_are_found_and_half_ones_refused(imported):
    said, complaints, _ = imported("28-dates-with-a-day.xlsx")
    assert {one.old_number: one.received_at for one in complaints} == DAYS
    assert "B7  收到时间不能辨认" in said
    assert any("2016.3.5-3.8" in one.remark for one in complaints)


def test_a_row_without_a_day_gets_that_of_the_row_above_where_a_person_chose_it(imported):
    said, complaints, _ = imported("28-dates-with-a-day.xlsx", "--neighbour")
    (sixth,) = [one for one in complaints if one.old_number == "6"]
    assert sixth.received_at.date() == date(2016, 3, 5)
    assert "暂按登记顺序记为2016-03-05" in sixth.remark
    assert "1件收到时间不能辨认，按所选取上一行的日期" in said


def test_neighbour_is_refused_for_a_list_without_days(call, capsys):
    power_list = CASES / "47-power-list-item-and-sub-item.xlsx"
    assert call("import", "powers", power_list, "--neighbour")[0] == REFUSED


def test_different_rows_are_never_called_the_same(imported):
    said, _, _ = imported("29-rows-called-identical.xlsx")
    assert "相同" not in said


def test_channels_that_are_none_of_ours_are_unknown_kept_and_counted(imported):
    said, complaints, _ = imported("45-channels.xlsx")
    assert "11件渠道不明，原文保留。" in said
    assert all("来源=" in one.remark for one in complaints)


def test_the_headings_of_message_boards_are_known(imported):
    _, complaints, people = imported("52-message-board-headings.xlsx")
    first = complaints[0]
    assert (first.old_number, first.matter, first.facts) == (
        *("1", "小区门口卖的盐没有标签", "请查一查门口小店的盐"),
    )
    assert first.received_at == datetime(2016, 3, 5, 12, 9)
    assert people[first.id].name == "某网友"


def test_items_and_sub_items_in_two_columns_are_items_of_their_own(call, office):
    call("import", "powers", CASES / "47-power-list-item-and-sub-item.xlsx", "--apply", "--rest")
    desk = open_desk(office, Actor("甄一", role=Role.ADMINISTRATOR), FixedClock(date(2026, 9, 1)))
    items = {one.name: one for one in POWERS.all()}
    desk.store.close()
    parent = items["乙许可"]
    assert (parent.code, items["甲许可"].code) == ("99-002", "99-001")
    assert {name for name, one in items.items() if one.parent == parent.id} == {"乙一子项", "乙二子项"}
