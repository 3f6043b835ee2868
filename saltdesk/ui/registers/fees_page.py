"""收费基金: the lists of fees and government funds, used to check complaints of kind (9)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, ClassVar

from saltdesk.domain.registers.fees import FEE_FIELDS, FeeItem, fees_on
from saltdesk.ledgers.base.columns import Ledger
from saltdesk.ledgers.base.facts import FactGroup, fact_group
from saltdesk.ledgers.registers.fees import FEE_LEDGER
from saltdesk.ui.registers.fee_dialog import FeeDialog
from saltdesk.ui.registers.register_tab import RegisterTab


class FeesPage(RegisterTab):
    """The two lists in one register."""

    ledger: ClassVar[Ledger] = FEE_LEDGER
    shortcuts: ClassVar[Mapping[str, str]] = {"fee.edit": "F2"}
    need_record: ClassVar[frozenset[str]] = frozenset({"fee.edit"})
    status_caption: ClassVar[str] = "种类"
    groups: ClassVar[tuple[FactGroup, ...]] = (
        fact_group(FEE_FIELDS, "项目", "kind", "basis", "document"),
        fact_group(
            FEE_FIELDS, "征收", "amount", "period", "payer", "scope", "valid_from", "valid_to", "note"
        ),
    )

    def act_handlers(self) -> Mapping[str, Callable[[], None]]:
        """Return the acts of entry, change and import."""
        return {
            "fee.add": self.new_record,
            "fee.edit": self.open_record,
            "fee.import": self.import_workbook,
        }

    def new_record(self) -> None:
        """Add a fee or a fund."""
        self.open_dialog(FeeDialog(self.context, self, FeeItem()))

    def open_record(self) -> None:
        """Edit the selected entry."""
        fee = self.current_record()
        if fee and self.act_buttons["fee.edit"].isEnabled():
            self.open_dialog(FeeDialog(self.context, self, fee))

    def record_title(self, record: Any) -> str:
        """Return code and name."""
        return f"{record.code}　{record.name}"

    def verdict(self, record: Any) -> tuple[str, Iterable[str]]:
        """Return whether it may be charged today."""
        if fees_on((record,), self.desk.clock.today()):
            return "note", ()
        return "problem", ["今天不在执行期内，不得征收。"]
