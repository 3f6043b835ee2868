"""权力运行: the ledgers of cases, of their results and of administrative guidance."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from saltdesk.domain.base.changes import Area
from saltdesk.ui.ledger.ledger_group import GroupPage, LedgerGroup

PAGES: tuple[GroupPage, ...] = (
    GroupPage("cases", "power_cases_page", "办件", "PowerCasesPage", Area.CASES),
    GroupPage("cases", "results_page", "结果公开", "ResultsPage", Area.CASES),
    GroupPage("cases", "guidance_page", "行政指导", "GuidancePage", Area.GUIDANCE),
)


class CasesTab(LedgerGroup):
    """The ledgers of the exercise of powers."""

    places: ClassVar[Sequence[GroupPage]] = PAGES
