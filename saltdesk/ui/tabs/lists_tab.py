"""权责清单: the lists and the registers beside them, each a ledger of its own (P1.2, R2.2)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from saltdesk.domain.changes import Area
from saltdesk.ui.tabs.ledger_group import LedgerGroup, Page

PAGES: tuple[Page, ...] = (
    Page("powers_page", "权力事项", "PowersPage", Area.POWERS),
    Page("duties_page", "责任事项", "DutiesPage", Area.DUTIES),
    Page("versions_page", "清单版本", "VersionsPage", Area.VERSIONS),
)


class ListsTab(LedgerGroup):
    """The ledgers of the lists."""

    places: ClassVar[Sequence[Page]] = PAGES
