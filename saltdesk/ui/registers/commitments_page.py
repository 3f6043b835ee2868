"""服务承诺: the bureau's commitments for its public services (R2.2.5)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.domain.base.changes import Area
from saltdesk.domain.registers.commitments import COMMITMENT_FIELDS, ServiceCommitment
from saltdesk.ledgers.base.columns import Ledger
from saltdesk.ledgers.base.facts import FactGroup, fact_group
from saltdesk.ledgers.registers.fees import COMMITMENT_LEDGER
from saltdesk.services.access import lookup
from saltdesk.services.desk.offers import offer
from saltdesk.ui.fields.act_buttons import show_offer
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.registers.commitment_dialog import CommitmentDialog
from saltdesk.ui.registers.register_tab import RegisterTab

_SET = ACT_BY_CODE["commitment.set"]
_SHOWN = tuple(rule.name for rule in COMMITMENT_FIELDS if rule.name != "power_item")


class CommitmentsPage(RegisterTab):
    """The register of service commitments."""

    ledger: ClassVar[Ledger] = COMMITMENT_LEDGER
    further_areas: ClassVar[frozenset[Area]] = frozenset({Area.POWERS})
    groups: ClassVar[tuple[FactGroup, ...]] = (fact_group(COMMITMENT_FIELDS, "五项承诺", *_SHOWN),)

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.edit_button = self.add_button("edit_commitment_button", "修改服务承诺", self.open_record)
        self.edit_button.setShortcut("F2")
        self.form.act_layout.insertWidget(1, self.edit_button)

    def act_handlers(self) -> Mapping[str, Callable[[], None]]:
        """Return the acts that add, change and import commitments."""
        return {"commitment.set": self.new_record, "commitment.import": self.import_workbook}

    def offer_acts(self) -> None:
        """Enable editing only if a commitment is selected."""
        super().offer_acts()
        missing = "" if self.current_id() else "请先选择一条记录。"
        if hasattr(self, "edit_button"):
            show_offer(self.edit_button, offer(self.desk, _SET, None), missing)

    def new_record(self) -> None:
        """Add the commitment of a public service."""
        self.open_dialog(CommitmentDialog(self.context, self, ServiceCommitment()))

    def open_record(self) -> None:
        """Edit the selected commitment."""
        commitment = self.current_record()
        if commitment and self.edit_button.isEnabled():
            self.open_dialog(CommitmentDialog(self.context, self, commitment))

    def record_title(self, record: Any) -> str:
        """Return the name of the item."""
        item = lookup.get(Area.POWERS, record.power_item)
        return f"{item.code}　{item.name}"
