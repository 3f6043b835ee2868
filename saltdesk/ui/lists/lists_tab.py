"""权责清单: the ledgers of the lists and of the registers beside them (P1.2, R2.2)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from saltdesk.domain.base.changes import Area
from saltdesk.ui.ledger.ledger_group import LedgerGroup, Page

PAGES: tuple[Page, ...] = (
    Page("lists", "powers_page", "权力事项", "PowersPage", Area.POWERS),
    Page("lists", "duties_page", "责任事项", "DutiesPage", Area.DUTIES),
    Page("lists", "versions_page", "清单版本", "VersionsPage", Area.VERSIONS),
    Page("registers", "standards_page", "裁量标准", "StandardsPage", Area.STANDARDS),
    Page("registers", "commitments_page", "服务承诺", "CommitmentsPage", Area.COMMITMENTS),
    Page("registers", "fees_page", "收费基金", "FeesPage", Area.FEES),
    Page("registers", "bodies_page", "执法主体", "BodiesPage", Area.BODIES),
    Page("registers", "entrustments_page", "委托", "EntrustmentsPage", Area.ENTRUSTMENTS),
    Page("registers", "officers_page", "执法人员", "OfficersPage", Area.OFFICERS),
    Page("registers", "publications_page", "公布登记", "PublicationsPage", Area.PUBLICATIONS),
    Page("registers", "laws_page", "依据文件", "LawsPage", Area.LAWS),
)


class ListsTab(LedgerGroup):
    """The ledgers of the lists."""

    places: ClassVar[Sequence[Page]] = PAGES
