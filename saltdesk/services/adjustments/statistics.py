"""On-time rates of the links of adjustment cases in a period (D3.3, A10)."""

from __future__ import annotations

from datetime import date

from saltdesk.domain.adjustments.adjustment import AdjustmentLink, AdjustmentStatus
from saltdesk.domain.adjustments.timeliness import AdjustmentStatistics, statistics
from saltdesk.services.desk.desk import Desk
from saltdesk.storage.adjustments import ADJUSTMENT_LINKS, ADJUSTMENTS


def adjustment_statistics(
    desk: Desk, since: date | None = None, until: date | None = None
) -> AdjustmentStatistics:
    """Return the figures of the links that ended from ``since`` to ``until`` (included) or are running now.

    Links of a withdrawn case that had not ended are not counted.
    """
    open_cases = {case.id for case in ADJUSTMENTS.all(status=AdjustmentStatus.OPEN)}

    def counts(link: AdjustmentLink) -> bool:
        if link.done_on is None:
            return link.adjustment in open_cases
        return (since is None or link.done_on >= since) and (until is None or link.done_on <= until)

    chosen = [link for link in ADJUSTMENT_LINKS.all() if counts(link)]
    return statistics(chosen, desk.calendar, desk.clock.today())
