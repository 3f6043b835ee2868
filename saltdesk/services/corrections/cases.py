"""What follows from a correction of a case: its days, its numbers and its due dates (P1.2.7)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from saltdesk.domain.base.errors import Problem
from saltdesk.domain.cases.case import Case
from saltdesk.services.cases.clocks import link_with_due, with_clocks
from saltdesk.services.cases.items import public_item
from saltdesk.services.cases.steps import day_problems, links_of
from saltdesk.services.desk.desk import Desk
from saltdesk.storage.areas.cases import CASE_LINKS, CASES


def case_faults(desk: Desk, case: Case) -> Iterator[Problem]:
    """Yield days out of order, missing files, and an item that was not public on the day of receipt."""
    yield from day_problems(desk, case)
    if case.received_on and public_item(case.item, case.received_on) is None:
        yield Problem("收到当日这个事项不在已公布的权力清单中。", "received_on", "P1.2.1")
    first = next(iter(links_of(case.id)), None)
    if first and first.ended_on and case.received_on and first.ended_on < case.received_on:
        yield Problem(f"收到日期不能晚于第一个环节的办结日期{first.ended_on}。", "received_on", "P1.2.7")


def save_case(desk: Desk, before: Case, after: Case) -> Case:
    """Save a corrected case; the first link begins on the corrected day of receipt."""
    links = links_of(after.id)
    if links and before.received_on != after.received_on and links[0].started_on == before.received_on:
        moved = link_with_due(desk.calendar, replace(links[0], started_on=after.received_on))
        links[0] = CASE_LINKS.update(moved)
        if moved.is_open:
            after = replace(after, held_since=moved.started_on)
    return CASES.update(with_clocks(desk.calendar, after, links))
