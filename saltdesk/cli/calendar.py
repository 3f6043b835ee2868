"""``saltdesk calendar YEAR [FILE]``: shows a year's holidays and the dates a notice would move (A2)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from itertools import groupby
from typing import Any

from saltdesk.cli.call import DONE, REFUSED, Call
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.calendar.holiday_notice import KNOWN_YEARS, HolidayNotice, as_year
from saltdesk.domain.calendar.years import CalendarYear
from saltdesk.services.house import calendar as arrangements
from saltdesk.services.house.calendar import CalendarPreview


def run(call: Call) -> int:
    """Show a year, or test a notice and enter it with ``--apply``.

    Returns 1 if the notice contradicts itself, or is to be entered with open questions but no ``--checked``.

    Raises:
        RuleError: the file is damaged, or about another year.
    """
    year, path = call.arguments.year, call.arguments.file
    if year not in KNOWN_YEARS:
        raise RuleError(f"年份应在{KNOWN_YEARS.start}至{KNOWN_YEARS.stop - 1}之间。", field="year")
    with call.desk() as desk:
        if path is None:
            return _show_year(call, desk, year)
        notice = arrangements.read_notice_file(desk, path, year)
        if notice.year != year:
            raise RuleError(f"文件是{notice.year}年的安排，不是{year}年。", field="file")
        return _try(call, desk, notice)


def _show_year(call: Call, desk: Any, year: int) -> int:
    entry, row = desk.calendar.year(year), arrangements.stored_year(year)
    standing = arrangements.standing(row) if row else entry.status.label
    leaning = arrangements.provisional_dates(desk).get(year, 0)
    call.answer = _told(entry) | {"standing": standing, "provisional_dates": leaning}
    call.say(f"{year}年（{standing}）：{entry.source}")
    _say_days(call, entry)
    if leaning:
        call.say(f"{leaning}个期限为暂定。")
    return DONE


def _try(call: Call, desk: Any, notice: HolidayNotice) -> int:
    call.answer = {
        "year": notice.year,
        "applied": False,
        "problems": [
            {"phrase": one.phrase.text, "message": one.sentence, "question": one.is_question}
            for one in notice.problems
        ],
    }
    for one in notice.problems:
        phrase = f"“{one.phrase.text}”：" if one.phrase.text else ""
        call.say(f"{'请核对' if one.is_question else '有误'}　{phrase}{one.sentence}")
    if notice.contradictions:
        call.say("通知前后矛盾，没有录入。")
        return REFUSED
    preview = arrangements.preview_year(desk, as_year(notice, desk.calendar.year(notice.year)))
    is_new = preview.entry != desk.calendar.year(notice.year)
    is_asked = bool(notice.questions) and not call.arguments.checked
    applied = bool(call.arguments.apply) and is_new and not is_asked
    if applied:
        arrangements.enter_year(desk, preview.entry, preview)
    call.answer |= _told(preview.entry) | _told_effect(preview) | {"applied": applied}
    _say_effect(call, preview)
    if not is_new:
        call.say("与现有安排相同，不需要录入。")
    elif call.arguments.apply and is_asked:
        call.say(f"有{len(notice.questions)}处请核对，没有录入。与通知原文核对无误后，加 --checked 录入。")
        return REFUSED
    else:
        call.say("已录入，请另一位工作人员复核。" if applied else "这是试算；加 --apply 录入。")
    return DONE


def _told(entry: CalendarYear) -> dict[str, Any]:
    return {
        "year": entry.year,
        "status": entry.status.code,
        "source": entry.source,
        "rest": [day.isoformat() for day in entry.rest],
        "work": [day.isoformat() for day in entry.work],
    }


def _told_effect(preview: CalendarPreview) -> dict[str, Any]:
    return {
        "days": [{"date": one.day.isoformat(), "working": one.is_working} for one in preview.days],
        "moved": [
            {
                "area": one.area.code,
                "number": one.number,
                "clause": one.clause,
                "label": one.label,
                "old": one.old.isoformat() if one.old else None,
                "new": one.new.isoformat(),
                "was_provisional": one.was_provisional,
                "provisional": one.is_provisional,
            }
            for one in preview.moved
        ],
    }


def _say_effect(call: Call, preview: CalendarPreview) -> None:
    call.say(f"{preview.entry.year}年：{preview.entry.source}")
    _say_days(call, preview.entry)
    call.say(f"变动的期限{len(preview.moved)}个：改日{preview.shifted}个，转为正式{preview.settled}个")
    for one in preview.moved:
        call.say(f"  {arrangements.moved_text(one)}（{one.clause}）")


def _say_days(call: Call, entry: CalendarYear) -> None:
    call.say("放假　" + ("、".join(_spans(entry.rest)) or "无"))
    call.say("上班　" + ("、".join(day.isoformat() for day in entry.work) or "无"))


def _spans(days: Iterable[date]) -> list[str]:
    """Return runs of days as first and last day, such as 2026-01-01至01-03."""
    found = []
    for _, run_ in groupby(enumerate(sorted(days)), lambda at: at[1].toordinal() - at[0]):
        span = [day for _, day in run_]
        found.append(f"{span[0]}至{span[-1]:%m-%d}" if len(span) > 1 else span[0].isoformat())
    return found
