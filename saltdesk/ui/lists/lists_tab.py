"""权责清单: the ledgers of the lists and of the registers beside them (P1.2, R2.2)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from saltdesk.domain.base.changes import Area
from saltdesk.ui.ledger.ledger_group import GroupPage, LedgerGroup

PAGES: tuple[GroupPage, ...] = (
    GroupPage("lists", "powers_page", "权力事项", "PowersPage", Area.POWERS),
    GroupPage("lists", "duties_page", "责任事项", "DutiesPage", Area.DUTIES),
    GroupPage("lists", "versions_page", "清单版本", "VersionsPage", Area.VERSIONS),
    GroupPage("registers", "standards_page", "裁量标准", "StandardsPage", Area.STANDARDS),
    GroupPage("registers", "commitments_page", "服务承诺", "CommitmentsPage", Area.COMMITMENTS),
    GroupPage("registers", "fees_page", "收费基金", "FeesPage", Area.FEES),
    GroupPage("registers", "bodies_page", "执法主体", "BodiesPage", Area.BODIES),
    GroupPage("registers", "entrustments_page", "委托", "EntrustmentsPage", Area.ENTRUSTMENTS),
    GroupPage("registers", "officers_page", "执法人员", "OfficersPage", Area.OFFICERS),
    GroupPage("registers", "publications_page", "公布登记", "PublicationsPage", Area.PUBLICATIONS),
    GroupPage("registers", "laws_page", "依据文件", "LawsPage", Area.LAWS),
    GroupPage("registers", "interpretations_page", "解释", "InterpretationsPage", Area.INTERPRETATIONS),
)


class ListsTab(LedgerGroup):
    """The ledgers of the lists."""

    places: ClassVar[Sequence[GroupPage]] = PAGES
