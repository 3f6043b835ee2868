"""监督检查: inspections, the ledger of problems, and the plan of the year, each a ledger."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from saltdesk.domain.base.changes import Area
from saltdesk.ui.ledger.ledger_group import GroupPage, LedgerGroup

PAGES: tuple[GroupPage, ...] = (
    GroupPage("inspections", "inspections_page", "检查", "InspectionsPage", Area.INSPECTIONS),
    GroupPage("inspections", "findings_page", "问题台账", "FindingsPage", Area.FINDINGS),
    GroupPage("inspections", "plans_page", "年度计划", "PlansPage", Area.PLANS),
)


class InspectionsTab(LedgerGroup):
    """The ledgers of inspection."""

    places: ClassVar[Sequence[GroupPage]] = PAGES
