"""裁量标准: the ledger of discretion standards, from draft to revision (P1.2.5)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.domain.adjustments.adjustment import Adjustment, Trigger
from saltdesk.domain.base.changes import Area
from saltdesk.domain.registers.discretion import (
    STANDARD_FIELDS,
    DiscretionStandard,
    level_texts,
    range_texts,
    standard_problems,
)
from saltdesk.ledgers.base.columns import Ledger
from saltdesk.ledgers.base.facts import FactGroup, fact_group
from saltdesk.ledgers.registers.standards import STANDARD_LEDGER
from saltdesk.services.access import lookup
from saltdesk.services.desk.offers import offer
from saltdesk.services.registers import laws, standards
from saltdesk.ui.adjustments.adjustment_page import AdjustmentPage
from saltdesk.ui.adjustments.effect_dialog import EffectDialog
from saltdesk.ui.fields.act_buttons import show_offer
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.registers.register_tab import RegisterTab
from saltdesk.ui.registers.standard_page import StandardPage


class StandardsPage(RegisterTab):
    """The register of discretion standards."""

    ledger: ClassVar[Ledger] = STANDARD_LEDGER
    shortcuts: ClassVar[Mapping[str, str]] = {"standard.edit": "F2"}
    further_areas: ClassVar[frozenset[Area]] = frozenset({Area.POWERS, Area.LAWS, Area.ADJUSTMENTS})
    has_periods: ClassVar[bool] = True
    groups: ClassVar[tuple[FactGroup, ...]] = (
        fact_group(
            STANDARD_FIELDS, "处罚", ("power", "处罚事项"), ("basis", "处罚依据"), "ranges", "document"
        ),
        fact_group(STANDARD_FIELDS, "裁量阶次", "levels"),
        fact_group(STANDARD_FIELDS, "效力", "effective_from", "effective_to", "note"),
    )

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.case_button = self.add_button("standard_case_button", "登记调整…", self.open_case)
        self.case_button.setToolTip("已公布事项的裁量标准随动态调整修订")

    def act_handlers(self) -> Mapping[str, Callable[[], None]]:
        """Return the acts on a standard, in the order of its workflow."""
        return {
            "standard.add": self.new_record,
            "standard.edit": self.open_record,
            "standard.effect": self.effect,
            "standard.revise": self.revise,
            "standard.import": self.import_workbook,
        }

    def new_record(self) -> None:
        """Open an empty page."""
        self.open_page(StandardPage(self.context, DiscretionStandard(), self.form.pages))

    def open_record(self) -> None:
        """Open the selected draft for editing."""
        standard = self.current_record()
        if standard and self.act_buttons["standard.edit"].isEnabled():
            self.open_page(StandardPage(self.context, standard, self.form.pages))

    def effect(self) -> None:
        """Bring the selected draft into force."""
        standard = self.current_record()
        if standard:
            self.open_dialog(EffectDialog(self.context, self, standard))

    def revise(self) -> None:
        """Create the next version and open it."""
        standard = self.current_record()
        if standard is None:
            return
        outcome = self.context.attempt(partial(standards.revise_standard, self.desk, standard.id))
        if outcome:
            self.refresh(select=outcome.result.id)
            self.open_page(StandardPage(self.context, outcome.result, self.form.pages))

    def open_case(self) -> None:
        """Open the page of a new case about the item of the selected standard (D3.2.b.1)."""
        standard = self.current_record()
        if standard is None or not self.case_button.isEnabled():
            return
        case = Adjustment(
            title=f"修订“{standard.conduct}”的裁量标准",
            trigger=Trigger.INTERNAL,
            content=f"修订“{standard.conduct}”的裁量标准。",
            items=(standard.power_item,),
        )
        self.open_page(AdjustmentPage(self.context, case, self.form.pages))

    def offer_acts(self) -> None:
        """Enable the acts, including the case through which a standard changes."""
        super().offer_acts()
        if hasattr(self, "case_button"):
            found = offer(self.desk, ACT_BY_CODE["adjustment.open"], None)
            show_offer(self.case_button, found, "" if self.current_id() else "请先选择一条记录。")

    def _choose_saved(self, result: object) -> None:
        # An adjustment opened from here is not a row of this table.
        if isinstance(result, Adjustment):
            self.context.notify(f"已登记调整 {result.number}")
        else:
            super()._choose_saved(result)

    def record_title(self, record: Any) -> str:
        """Return conduct and version."""
        return f"{record.conduct}　第{record.number}版"

    def verdict(self, record: Any) -> tuple[str, Iterable[str]]:
        """Return the check results, and whether the legal basis is still in force."""
        sentences = [problem.sentence for problem in standard_problems(record)]
        gone = laws.repealed_on(record.law, record.article, self.desk.clock.today())
        if gone:
            sentences.append(f"所引《{record.law}》{record.article}已于{gone}废止或失效。")
        return ("problem", sentences) if sentences else ("success", ["核对通过：无空档、重叠和超幅度。"])

    def fact(self, record: Any, name: str) -> str:
        """Return ranges and levels line by line."""
        if name == "power":
            item = lookup.get(Area.POWERS, record.power_item)
            return f"{item.code} {item.name}"
        if name == "basis":
            return f"《{record.law}》{record.article}" if record.law else ""
        if name == "ranges":
            return "\n".join(range_texts(record))
        if name == "levels":
            return "\n".join(level_texts(record))
        return super().fact(record, name)
