"""``saltdesk due`` and ``saltdesk workdays``: dates by the office's calendar, or the bundled one."""

from __future__ import annotations

import sys
from typing import Any

from saltdesk.cli.call import DONE, Call
from saltdesk.domain.base.weekdays import weekday


def run_due(call: Call) -> int:
    """Print when a term ends that starts on a day, and the days that count."""
    from saltdesk.domain.calendar.terms import due_date, find_term

    arguments = call.arguments
    term, calendar = find_term(arguments.clause), _calendar(call)
    found = due_date(term, arguments.date, calendar, extended=arguments.extended)
    call.answer = {
        "clause": found.clause,
        "start": found.start.isoformat(),
        "due": found.due.isoformat(),
        "provisional": found.provisional,
        "counted": [day.isoformat() for day in found.counted],
        "side": found.side.name,
        "source": found.source,
    }
    call.say(found.due.isoformat() + _provisional(found.provisional))
    call.say(
        f"{term.clause} {term.label}（{term.side.label}），自“{term.start_event}”次日起算；{found.source}"
    )
    for place, day in enumerate(found.counted, start=1):
        made_up = "  调休上班" if day.weekday() >= 5 and calendar.is_working(day) else ""
        call.say(f"{place:>4}  {day}  周{weekday(day)}{made_up}")
    return DONE


def _provisional(provisional: bool) -> str:
    return "（暂定：有的年份还没有放假通知）" if provisional else ""


def run_workdays(call: Call) -> int:
    """Print the date some working days after a day."""
    calendar = _calendar(call)
    found = calendar.add_working_days(call.arguments.date, call.arguments.number)
    provisional = calendar.leans_on_provisional(call.arguments.date, found)
    call.answer = {"date": found.isoformat(), "provisional": provisional}
    call.say(found.isoformat() + _provisional(provisional))
    return DONE


def _calendar(call: Call) -> Any:
    """Return the office's calendar for who signs in to it, otherwise the bundled one; create nothing."""
    from saltdesk.domain.calendar.workdays import Calendar
    from saltdesk.paths import resource
    from saltdesk.services.house.presence import holds_data

    has_data = holds_data(call.folder)
    if has_data and bool(getattr(call.arguments, "actor", "")):
        with call.desk() as desk:
            return desk.calendar
    if has_data:
        print("按随程序提供的放假安排计算；加 --as 登录后按本局录入的计算。", file=sys.stderr)
    return Calendar.from_file(resource("calendar.toml"))
