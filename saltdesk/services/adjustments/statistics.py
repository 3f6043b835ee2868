"""On-time rates of the links of adjustment cases in a period (D3.3, A10)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from saltdesk.domain.adjustments.adjustment import AdjustmentLink, AdjustmentStatus
from saltdesk.domain.adjustments.timeliness import AdjustmentStatistics, statistics
from saltdesk.services.desk.desk import Desk
from saltdesk.storage.areas.adjustments import ADJUSTMENT_LINKS, ADJUSTMENTS


def adjustment_statistics(
    desk: Desk, since: date | None = None, until: date | None = None
) -> AdjustmentStatistics:
    """Return the figures of the links that ended from ``since`` to ``until`` (included) or were open then."""
    return statistics(links_of_period(desk, since, until), desk.calendar, end_of_period(desk, until))


def end_of_period(desk: Desk, until: date | None) -> date:
    """Return the last day of a period that has passed."""
    return min(until or date.max, desk.clock.today())


def links_of_period(desk: Desk, since: date | None, until: date | None) -> list[AdjustmentLink]:
    """Return the links that ended from ``since`` to ``until`` (included) or were open then.

    A link is open as it stood at the end of the period, or today if that comes first. Links of a withdrawn
    case that had not ended are not counted.
    """
    end = end_of_period(desk, until)
    open_cases = {case.id for case in ADJUSTMENTS.all(status=AdjustmentStatus.OPEN)}

    def counts(link: AdjustmentLink) -> bool:
        if link.is_open:
            return link.adjustment in open_cases
        return link.done_on is not None and (since is None or link.done_on >= since)

    as_it_stood = (_as_of(link, end) for link in ADJUSTMENT_LINKS.all() if _has_begun(link, end))
    return [link for link in as_it_stood if counts(link)]


def _has_begun(link: AdjustmentLink, day: date) -> bool:
    """Return whether a link had started, or had been skipped, by a day."""
    return any(start is not None and start <= day for start in (link.started_on, link.done_on))


def _as_of(link: AdjustmentLink, day: date) -> AdjustmentLink:
    """Return a link as it stood at the end of a day: still open if it ended later."""
    is_later = link.done_on is not None and link.done_on > day
    return replace(link, done_on=None, is_skipped=False) if is_later else link
