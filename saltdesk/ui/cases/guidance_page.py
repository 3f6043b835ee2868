"""行政指导: the ledger of guidance (P1.2.4)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from saltdesk.domain.base.changes import Area
from saltdesk.domain.cases.guidance import GUIDANCE_FIELDS, Guidance
from saltdesk.ledgers.base.columns import Ledger
from saltdesk.ledgers.base.facts import FactGroup, fact_group
from saltdesk.ledgers.cases.guidance import GUIDANCE_LEDGER
from saltdesk.ui.cases.guidance_dialog import GuidanceDialog
from saltdesk.ui.ledger.facts_tab import FactsTab

_GROUPS = (
    fact_group(GUIDANCE_FIELDS, "指导", "given_on", "kind", "stage", "party", "items", "case"),
    fact_group(GUIDANCE_FIELDS, "内容", "content", "result", "given_by", "office", "files"),
)


class GuidancePage(FactsTab):
    """The ledger of guidance."""

    ledger: ClassVar[Ledger] = GUIDANCE_LEDGER
    shortcuts: ClassVar[Mapping[str, str]] = {"guidance.edit": "F2"}
    need_record: ClassVar[frozenset[str]] = frozenset({"guidance.edit"})
    further_areas: ClassVar[frozenset[Area]] = frozenset({Area.CASES})
    has_mine: ClassVar[bool] = True
    groups: ClassVar[tuple[FactGroup, ...]] = _GROUPS

    def act_handlers(self) -> Mapping[str, Callable[[], None]]:
        """Return the acts of entry and change."""
        return {
            "guidance.add": self.new_record,
            "guidance.edit": self.open_record,
            "guidance.import": self.import_workbook,
        }

    def new_record(self) -> None:
        """Add guidance."""
        self._open(Guidance(), "登记行政指导")

    def open_record(self) -> None:
        """Change the selected guidance."""
        found = self.current_record()
        if found and self.act_buttons["guidance.edit"].isEnabled():
            self._open(found, f"行政指导 {found.number}")

    def record_title(self, record: Any) -> str:
        """Return number and party."""
        return f"{record.number}　{record.party}"

    def fact(self, record: Any, name: str) -> str:
        """Return items and case by their names, and the names of the files."""
        if name == "files":
            return "、".join(file.name for file in record.files)
        if name in ("items", "case"):
            column = next(one for one in self.ledger.columns if one.name == name)
            return column.text(self.desk, record)
        return super().fact(record, name)

    def _open(self, guidance: Guidance, title: str) -> None:
        self.open_dialog(GuidanceDialog(self.context, self, guidance, title))
