"""监督检查: the ledgers of inspections, findings and yearly plans."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from saltdesk.domain.base.changes import Area
from saltdesk.ui.ledger.ledger_group import GroupPage, LedgerGroup

PAGES: tuple[GroupPage, ...] = (
    GroupPage("inspections.visits", "inspections_page", "检查", "InspectionsPage", Area.INSPECTIONS),
    GroupPage("inspections.findings", "findings_page", "问题台账", "FindingsPage", Area.FINDINGS),
    GroupPage("inspections.plans", "plans_page", "年度计划", "PlansPage", Area.PLANS),
)


class InspectionsTab(LedgerGroup):
    """The ledgers of supervision and inspection."""

    places: ClassVar[Sequence[GroupPage]] = PAGES
