"""动态调整: the ledgers of cases and of the events that may require one (section 三)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from saltdesk.domain.base.changes import Area
from saltdesk.ui.ledger.ledger_group import GroupPage, LedgerGroup

PAGES: tuple[GroupPage, ...] = (
    GroupPage("adjustments", "cases_page", "调整办件", "CasesPage", Area.ADJUSTMENTS),
    GroupPage("adjustments", "events_page", "调整情形", "EventsPage", Area.EVENTS),
)


class AdjustmentsTab(LedgerGroup):
    """The ledgers of dynamic adjustment."""

    places: ClassVar[Sequence[GroupPage]] = PAGES
