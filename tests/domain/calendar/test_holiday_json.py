"""Holiday arrangements in the JSON shapes in which they are published, for every year since 2007."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.calendar.holiday_files import read_file
from saltdesk.domain.calendar.holiday_notice import as_year, checked
from saltdesk.domain.calendar.workdays import Calendar
from saltdesk.domain.calendar.years import CalendarYear, read_shipped
from saltdesk.paths import resource
from tests.domain.calendar.notice_wordings import named, spans

FILE = resource("calendar.toml")
SHIPPED = {entry.year: entry for entry in read_shipped(FILE)}
DAY = timedelta(days=1)


def name_of(entry: CalendarYear, day: date) -> str:
    runs = spans(entry.rest)
    first, last = min(runs, key=lambda run: min(abs((run[0] - day).days), abs((run[1] - day).days)))
    return named(first, last)


def each(entry: CalendarYear) -> list[tuple[date, str, bool]]:
    days = [(day, name_of(entry, day), True) for day in entry.rest]
    return sorted(days + [(day, name_of(entry, day), False) for day in entry.work])


def with_flags(entry: CalendarYear) -> Any:
    rows = [{"name": name, "date": f"{day}", "isOffDay": rest} for day, name, rest in each(entry)]
    return {"$schema": "x", "$id": "y", "year": entry.year, "papers": ["z"], "days": rows}


def of_months(entry: CalendarYear) -> Any:
    days = {
        f"{day:%m-%d}": {
            "holiday": rest,
            "name": name if rest else f"{name}补班",
            "wage": 3,
            "date": f"{day}",
            "rest": 1,
        }
        for day, name, rest in each(entry)
    }
    return {"code": 0, "holiday": days}


def two_maps(entry: CalendarYear) -> Any:
    return {
        "holidays": {f"{day}": f"Festival,{name},1" for day, name, rest in each(entry) if rest},
        "workdays": {f"{day}": f"Festival,{name},1" for day, name, rest in each(entry) if not rest},
        "inLieuDays": {},
    }


def names_alone(entry: CalendarYear) -> Any:
    return {f"{day}": name if rest else f"{name}调休上班" for day, name, rest in each(entry)}


def digits(entry: CalendarYear) -> Any:
    return {f"{day:%Y%m%d}": 2 if rest else 0 for day, _, rest in each(entry)}


def records_by_day(entry: CalendarYear) -> Any:
    return {"data": {f"{day}": {"name": name, "isOffDay": rest} for day, name, rest in each(entry)}}


def lists_of_days(entry: CalendarYear) -> Any:
    return {
        f"{entry.year}": {"holidays": [f"{d}" for d in entry.rest], "workdays": [f"{d}" for d in entry.work]}
    }


def from_to(entry: CalendarYear) -> Any:
    rows = [
        {
            "Name": named(first, last),
            "StartDate": f"{first}",
            "EndDate": f"{last}",
            "Duration": 1,
            "CompDays": [],
        }
        for first, last in spans(entry.rest)
    ]
    rows[0]["CompDays"] = [f"{day}" for day in entry.work]
    return {"Name": "x", "Timezone": "Asia/Shanghai", "Years": {f"{entry.year}": rows}}


def every_day(entry: CalendarYear) -> Any:
    named_days = {day: (name, rest) for day, name, rest in each(entry)}
    first = min(date(entry.year, 1, 1), *named_days)
    rows = []
    for day in (first + n * DAY for n in range((date(entry.year, 12, 31) - first).days + 1)):
        name, rest = named_days.get(day, ("休息日" if day.weekday() > 4 else "工作日", day.weekday() > 4))
        kind = 2 if rest and day in named_days else int(rest)
        rows.append({"date": f"{day}", "weekDay": day.isoweekday(), "type": kind, "typeDes": name})
    return {"code": 1, "data": [{"year": entry.year, "month": 1, "days": rows}]}


SHAPES: dict[str, Callable[[CalendarYear], Any]] = {
    "with flags": with_flags,
    "of months": of_months,
    "two maps": two_maps,
    "names alone": names_alone,
    "digits": digits,
    "records by day": records_by_day,
    "lists of days": lists_of_days,
    "from to": from_to,
    "every day": every_day,
}


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("year", range(2007, 2027))
def test_every_year_in_every_shape_gives_the_shipped_calendar(year, shape):
    data = json.dumps(SHAPES[shape](SHIPPED[year]), ensure_ascii=False).encode()
    notice = checked(read_file(data, ".json", year))
    assert notice.contradictions == ()
    shipped = Calendar.from_file(FILE)
    read = shipped.with_year(as_year(notice, SHIPPED[year]))
    days = (date(year - 1, 12, 1) + n * DAY for n in range(396))
    assert [day for day in days if read.is_working(day) != shipped.is_working(day)] == []
    assert not [
        one
        for one in notice.questions
        if "看到" in one.sentence or ("不属于" in one.sentence and year != 2015)
    ]


def test_a_file_of_several_years_gives_the_wanted_one():
    data = json.dumps([with_flags(SHIPPED[year]) for year in (2018, 2019, 2020)]).encode()
    assert read_file(data, ".json", 2019).rest_days() == set(SHIPPED[2019].rest)
    data = json.dumps(names_alone(SHIPPED[2018]) | names_alone(SHIPPED[2019]), ensure_ascii=False).encode()
    assert read_file(data, ".json", 2019).rest_days() == set(SHIPPED[2019].rest)
    with pytest.raises(RuleError, match="请先选定年份"):
        read_file(data, ".json")


VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=8), st.sampled_from(["2026-01-01", "01-01", "0101", "元旦", "补班"])),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(
            st.sampled_from(["2026", "01-01", "2026-01-01", "days", "year", "holiday", "workdays", "date", "name", "type", "isOffDay", "start", "end", "CompDays", ""]),
            inner,
            max_size=5,
        ),
    ),
    max_leaves=20,
)  # fmt: skip


@given(VALUES, st.sampled_from([None, 2026]))
@settings(max_examples=500, deadline=None)
def test_any_json_is_read_or_refused(value, year):
    try:
        checked(read_file(json.dumps(value).encode(), ".json", year))
    except RuleError:
        return


# ruff: noqa: E501 (rows of a table stay on one line)
