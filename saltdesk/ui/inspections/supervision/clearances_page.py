"""证明清理: needless proofs and steps, checked for a basis, cancelled or kept (S4.2.4)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, ClassVar

from saltdesk.domain.inspections.clearances import CLEARANCE_FIELDS, Clearance
from saltdesk.ledgers.base.columns import Ledger
from saltdesk.ledgers.base.facts import FactGroup, fact_group
from saltdesk.ledgers.inspections.supervision import CLEARANCE_LEDGER
from saltdesk.services.inspections.clearances import keep_proof
from saltdesk.ui.inspections.supervision.cancelling_dialog import CancellingDialog
from saltdesk.ui.inspections.supervision.clearance_dialog import ClearanceDialog
from saltdesk.ui.inspections.supervision.supervision_page import SupervisionPage


class ClearancesPage(SupervisionPage):
    """The register of needless proofs and steps."""

    ledger: ClassVar[Ledger] = CLEARANCE_LEDGER
    shortcuts: ClassVar[Mapping[str, str]] = {"clearance.edit": "F2"}
    groups: ClassVar[tuple[FactGroup, ...]] = (
        fact_group(
            CLEARANCE_FIELDS,
            "核对",
            *("kind", "name", "office", "basis_checked", "checked_on", "checked_by", "note"),
        ),
        fact_group(
            CLEARANCE_FIELDS,
            "处理",
            *("status", "cancelled_on", "cancelled_by", "document", "kept_basis"),
        ),
    )

    def act_handlers(self) -> Mapping[str, Callable[[], None]]:
        """Return the acts on an entry."""
        return {
            "clearance.add": self.new_record,
            "clearance.edit": self.open_record,
            "clearance.cancel": self.cancel_proof,
            "clearance.keep": self.keep_proof,
            "clearance.import": self.import_workbook,
        }

    def new_record(self) -> None:
        """Add an entry."""
        self.open_dialog(ClearanceDialog(self.context, self, Clearance(), "登记清理事项"))

    def open_record(self) -> None:
        """Edit the chosen entry while it is to be decided."""
        entry = self.current_record()
        if entry and self.act_buttons["clearance.edit"].isEnabled():
            self.open_dialog(ClearanceDialog(self.context, self, entry, self.record_title(entry)))

    def cancel_proof(self) -> None:
        """Record that it is no longer asked for."""
        entry = self.current_record()
        if entry:
            self.open_dialog(CancellingDialog(self.context, self, entry, self.record_title(entry)))

    def keep_proof(self) -> None:
        """Record the basis for which it is kept."""
        entry = self.current_record()
        if entry is None:
            return
        question = f"“{entry.name}”保留的法律法规依据："
        basis = self.context.prompts.ask_text("有依据保留", question, about=entry.id)
        if basis is not None:
            self.context.attempt(partial(keep_proof, self.desk, entry.id, basis))

    def record_title(self, record: Any) -> str:
        """Return the name and the office."""
        return f"{record.name}　{record.office}"
