"""行政指导: the ledger of guidance (P1.2.4)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, ClassVar

from saltdesk.domain.base.changes import Area
from saltdesk.domain.cases.guidance import GUIDANCE_FIELDS, Guidance
from saltdesk.ledgers.base.columns import Ledger, as_text
from saltdesk.ledgers.base.facts import FactGroup, fact_group
from saltdesk.ledgers.cases.guidance import GUIDANCE_LEDGER
from saltdesk.ui.cases.guidance_dialog import GuidanceDialog
from saltdesk.ui.frame.dialogs import show_dialog
from saltdesk.ui.ledger.importing.list_importing import import_list
from saltdesk.ui.ledger.ledger_tab import LedgerTab
from saltdesk.ui.ledger.register_detail import RegisterDetail

_GROUPS = (
    fact_group(GUIDANCE_FIELDS, "指导", "given_on", "kind", "stage", "party", "items", "case"),
    fact_group(GUIDANCE_FIELDS, "内容", "content", "result", "given_by", "office", "files"),
)


class GuidancePage(LedgerTab):
    """The ledger of guidance."""

    ledger: ClassVar[Ledger] = GUIDANCE_LEDGER
    shortcuts: ClassVar[Mapping[str, str]] = {"guidance.edit": "F2"}
    need_record: ClassVar[frozenset[str]] = frozenset({"guidance.edit"})
    further_areas: ClassVar[frozenset[Area]] = frozenset({Area.CASES})
    groups: ClassVar[tuple[FactGroup, ...]] = _GROUPS

    def act_handlers(self) -> Mapping[str, Callable[[], None]]:
        """Return the acts of entry and change."""
        return {
            "guidance.add": self.new_record,
            "guidance.edit": self.open_record,
            "guidance.import": self.import_workbook,
        }

    def import_workbook(self) -> None:
        """Import a workbook of guidance after a dry run."""
        import_list(self.context, self, self.ledger.name)

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

    def detail_widget(self) -> RegisterDetail:
        """Return the pane with the facts."""
        self.detail = RegisterDetail(self.groups)
        return self.detail

    def show_detail(self, record: Any | None) -> None:
        """Show one piece of guidance."""
        if record is None:
            self.detail.show_facts({})
            return
        told = {column.name: column.text(self.desk, record) for column in self.ledger.columns}
        facts = {name: as_text(getattr(record, name)) for group in self.groups for name in group.names}
        files = "、".join(file.name for file in record.files)
        self.detail.show_facts(facts | {"items": told["items"], "case": told["case"], "files": files})

    def _open(self, guidance: Guidance, title: str) -> None:
        dialog = GuidanceDialog(self.context, self, guidance, title)
        dialog.accepted.connect(partial(self._choose_result, dialog))
        show_dialog(dialog)

    def _choose_result(self, dialog: GuidanceDialog) -> None:
        self._choose_saved(dialog.result_record)
