"""权责清单: the lists and the registers beside them, each a ledger of its own (P1.2, R2.2)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from saltdesk.domain.base.changes import Area
from saltdesk.ui.tabs.ledger_group import LedgerGroup, Page

PAGES: tuple[Page, ...] = (
    Page("powers_page", "权力事项", "PowersPage", Area.POWERS),
    Page("duties_page", "责任事项", "DutiesPage", Area.DUTIES),
    Page("versions_page", "清单版本", "VersionsPage", Area.VERSIONS),
    Page("standards_page", "裁量标准", "StandardsPage", Area.STANDARDS),
    Page("commitments_page", "服务承诺", "CommitmentsPage", Area.COMMITMENTS),
    Page("fees_page", "收费基金", "FeesPage", Area.FEES),
    Page("bodies_page", "执法主体", "BodiesPage", Area.BODIES),
    Page("entrustments_page", "委托", "EntrustmentsPage", Area.ENTRUSTMENTS),
    Page("officers_page", "执法人员", "OfficersPage", Area.OFFICERS),
    Page("publications_page", "公布登记", "PublicationsPage", Area.PUBLICATIONS),
    Page("laws_page", "依据文件", "LawsPage", Area.LAWS),
)


class ListsTab(LedgerGroup):
    """The ledgers of the lists."""

    places: ClassVar[Sequence[Page]] = PAGES
