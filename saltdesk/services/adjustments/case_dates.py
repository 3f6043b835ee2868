"""Dates of an adjustment case: explained due dates, waiting times, cautions and the time line."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from saltdesk.domain.adjustments.adjustment import Adjustment, AdjustmentLink
from saltdesk.domain.adjustments.procedure import ObjectionDates, explained, objection_dates
from saltdesk.domain.adjustments.situation import strict_start
from saltdesk.domain.adjustments.timeline import Timeline, timeline
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.calendar.terms import DueDate, Side, due_date, find_term
from saltdesk.services.adjustments.adjustments import OWN_UPDATES, latest, links_of, next_links
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.people import body_names
from saltdesk.storage.areas.adjustments import ADJUSTMENTS, LINK_CONTACTS


def why(desk: Desk, link: AdjustmentLink) -> DueDate | None:
    """Return the due date of a link with every counted day; None if the link has not started.

    It uses today's calendar, so the date of a finished link may differ from the one it was judged by.
    """
    return explained(link, ADJUSTMENTS.get(link.adjustment), desk.calendar)


def strict_due(desk: Desk, case: Adjustment) -> DueDate | None:
    """Return the due date of the application if the earliest date of the basis document counts (A4)."""
    start = strict_start(case)
    if start is None:
        return None
    return due_date(find_term("D3.3.1"), start, desk.calendar, extended=bool(case.extension_approval))


@dataclass(frozen=True)
class Waiting:
    """A link that waits for an outside body: since when, for how many working days, and the contacts made."""

    link: AdjustmentLink
    since: date
    days: int
    is_past_due: bool
    contacts: int
    last_contact: date | None

    @property
    def text(self) -> str:
        """Return the sentence shown to staff; it never says "overdue" (A10)."""
        beyond = "，已超过预计日期，可以催办" if self.is_past_due else ""
        return f"自{self.since}起等待{self.days}个工作日{beyond}"


def waiting(desk: Desk, key: int) -> list[Waiting]:
    """Return the links of a case that wait for outside bodies, the earliest due date first (A10)."""
    running = [link for link in next_links(links_of(key)) if link.rule.side is Side.OUT]
    return [_waiting(desk, link) for link in sorted(running, key=lambda link: link.due_on or date.max)]


def _waiting(desk: Desk, link: AdjustmentLink) -> Waiting:
    today = desk.clock.today()
    since = link.started_on or today
    days = [contact.contacted_on for contact in LINK_CONTACTS.all(link=link.id) if contact.contacted_on]
    return Waiting(
        link,
        since,
        desk.calendar.count_working_days(since, today),
        link.due_on is not None and today > link.due_on,
        len(days),
        max(days, default=None),
    )


def cautions(desk: Desk, link: AdjustmentLink, done_on: date, posted_on: date | None = None) -> Iterator[str]:
    """Yield the warnings to show before the end of a link is recorded; none of them blocks it (A5, A7)."""
    links = links_of(link.adjustment)
    published = latest(links, "publish").done_on
    if link.code in OWN_UPDATES and (published is None or done_on < published):
        city = f"市政务服务网于{published}公布" if published else "市政务服务网还没有公布"
        yield f"{city}，本局先行更新会早于统一公布。"
    if link.rule.side is Side.IN and link.due_on and (posted_on or done_on) > link.due_on:
        yield f"{'交邮' if posted_on else '办结'}日期晚于到期日{link.due_on}，将记为逾期办结。"
    elif link.due_on and done_on > link.due_on and posted_on:
        yield f"在{posted_on}交邮，没有超过到期日{link.due_on}，按期办结。"


def dates_to_object(desk: Desk, key: int) -> ObjectionDates | None:
    """Return the dates for an objection in the latest loop (A5); None before the approval opinion arrives."""
    links = links_of(key)
    return objection_dates(links, latest(links, "approve").loop, desk.calendar)


def drawn(desk: Desk, key: int) -> Timeline:
    """Return the time line of a case as of today, with the names of the lead departments."""
    names = body_names()
    return timeline(ADJUSTMENTS.get(key), links_of(key), desk.calendar, desk.clock.today(), names)
