"""监督检查: the ledgers of inspections, findings, plans, and the registers beside them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from saltdesk.domain.base.changes import Area
from saltdesk.ui.ledger.ledger_group import GroupPage, LedgerGroup

PAGES: tuple[GroupPage, ...] = (
    GroupPage("inspections.visits", "inspections_page", "检查", "InspectionsPage", Area.INSPECTIONS),
    GroupPage("inspections.findings", "findings_page", "问题台账", "FindingsPage", Area.FINDINGS),
    GroupPage("inspections.plans", "plans_page", "年度计划", "PlansPage", Area.PLANS),
    GroupPage("inspections.supervision", "rounds_page", "定期收集", "RoundsPage", Area.ROUNDS),
    GroupPage("inspections.supervision", "draws_page", "随机抽取", "DrawsPage", Area.DRAWS),
    GroupPage("inspections.supervision", "knowledge_page", "岗位抽查", "KnowledgePage", Area.KNOWLEDGE),
    GroupPage("inspections.supervision", "measures_page", "监管措施", "MeasuresPage", Area.MEASURES),
    GroupPage("inspections.supervision", "clearances_page", "证明清理", "ClearancesPage", Area.CLEARANCES),
)


class InspectionsTab(LedgerGroup):
    """The ledgers of supervision and inspection."""

    places: ClassVar[Sequence[GroupPage]] = PAGES
