"""委托: organisations entrusted with certain items for a period (P1.2.6b)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, ClassVar

from saltdesk.domain.base.changes import Area
from saltdesk.domain.registers.enforcement import (
    ENTRUSTMENT_FIELDS,
    Entrustment,
    entrustment_problems,
    expiring,
    expiry_text,
)
from saltdesk.ledgers.base.columns import Ledger
from saltdesk.ledgers.base.facts import FactGroup, fact_group
from saltdesk.ledgers.registers.enforcement import ENTRUSTMENT_LEDGER
from saltdesk.services.access import lookup
from saltdesk.ui.registers.entrustment_dialog import EntrustmentDialog
from saltdesk.ui.registers.register_tab import RegisterTab


class EntrustmentsPage(RegisterTab):
    """The register of entrustments."""

    ledger: ClassVar[Ledger] = ENTRUSTMENT_LEDGER
    shortcuts: ClassVar[Mapping[str, str]] = {"entrustment.edit": "F2"}
    need_record: ClassVar[frozenset[str]] = frozenset({"entrustment.edit"})
    further_areas: ClassVar[frozenset[Area]] = frozenset({Area.BODIES, Area.POWERS})
    groups: ClassVar[tuple[FactGroup, ...]] = (
        fact_group(ENTRUSTMENT_FIELDS, "委托", "body", "trustee", "items", "scope"),
        fact_group(
            ENTRUSTMENT_FIELDS, "文书和期限", "document", "published_on", "valid_from", "valid_to", "note"
        ),
    )

    def act_handlers(self) -> Mapping[str, Callable[[], None]]:
        """Return the acts of entry, change and import."""
        return {
            "entrustment.add": self.new_record,
            "entrustment.edit": self.open_record,
            "entrustment.import": self.import_workbook,
        }

    def new_record(self) -> None:
        """Add an entrustment."""
        self.open_dialog(EntrustmentDialog(self.context, self, Entrustment()))

    def open_record(self) -> None:
        """Edit the selected entrustment."""
        entrustment = self.current_record()
        if entrustment and self.act_buttons["entrustment.edit"].isEnabled():
            self.open_dialog(EntrustmentDialog(self.context, self, entrustment))

    def record_title(self, record: Any) -> str:
        """Return the organisation."""
        return str(record.trustee)

    def verdict(self, record: Any) -> tuple[str, Iterable[str]]:
        """Return whether the organisation may act today, and when the entrustment ends."""
        today = self.desk.clock.today()
        items = lookup.load(Area.POWERS, record.items[:1])
        problems = [problem for item in items for problem in entrustment_problems(record, item, today)]
        if problems:
            return "problem", [problem.sentence for problem in problems]
        if expiring((record,), today):
            return "note", [f"委托{expiry_text(record, today)}，需要继续委托的请及时办理。"]
        return "success", ["委托有效。"]

    def fact(self, record: Any, name: str) -> str:
        """Return the text of a fact, with names in place of ids."""
        if name == "body":
            return str(lookup.get(Area.BODIES, record.body).name)
        if name == "items":
            return "\n".join(f"{item.code} {item.name}" for item in lookup.load(Area.POWERS, record.items))
        return super().fact(record, name)
