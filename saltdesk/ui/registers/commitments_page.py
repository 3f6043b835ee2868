"""服务承诺: the bureau's commitments for its public services (R2.2.5)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from saltdesk.domain.base.changes import Area
from saltdesk.domain.registers.commitments import COMMITMENT_FIELDS, ServiceCommitment
from saltdesk.ledgers.base.columns import Ledger
from saltdesk.ledgers.base.facts import FactGroup, fact_group
from saltdesk.ledgers.registers.fees import COMMITMENT_LEDGER
from saltdesk.services.access import lookup
from saltdesk.ui.ledger.facts_tab import OneActTab
from saltdesk.ui.registers.commitment_dialog import CommitmentDialog
from saltdesk.ui.registers.register_tab import RegisterTab

_SHOWN = tuple(rule.name for rule in COMMITMENT_FIELDS if rule.name != "power_item")


class CommitmentsPage(OneActTab, RegisterTab):
    """The register of service commitments."""

    ledger: ClassVar[Ledger] = COMMITMENT_LEDGER
    further_areas: ClassVar[frozenset[Area]] = frozenset({Area.POWERS})
    groups: ClassVar[tuple[FactGroup, ...]] = (fact_group(COMMITMENT_FIELDS, "五项承诺", *_SHOWN),)
    sets: ClassVar[str] = "commitment.set"
    edit_text: ClassVar[str] = "修改服务承诺"

    def act_handlers(self) -> Mapping[str, Callable[[], None]]:
        """Return the acts that add, change and import commitments."""
        return {"commitment.set": self.new_record, "commitment.import": self.import_workbook}

    def begun(self) -> ServiceCommitment:
        """Return an empty commitment."""
        return ServiceCommitment()

    def dialog_for(self, record: ServiceCommitment) -> CommitmentDialog:
        """Return the dialog of the commitment of a public service."""
        return CommitmentDialog(self.context, self, record)

    def record_title(self, record: Any) -> str:
        """Return the name of the item."""
        item = lookup.get(Area.POWERS, record.power_item)
        return f"{item.code}　{item.name}"
