"""监管措施: the measures of supervision during and after the event, by item (R2.2.4)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.domain.base.changes import Area
from saltdesk.domain.inspections.measures import MEASURE_FIELDS, SupervisionMeasure
from saltdesk.ledgers.base.columns import Ledger
from saltdesk.ledgers.base.facts import FactGroup, fact_group
from saltdesk.ledgers.inspections.supervision import MEASURE_LEDGER
from saltdesk.services.access import lookup
from saltdesk.services.desk.offers import offer
from saltdesk.ui.fields.act_buttons import show_offer
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.inspections.supervision.measure_dialog import MeasureDialog
from saltdesk.ui.inspections.supervision.supervision_page import SupervisionPage
from saltdesk.ui.ledger.importing.list_importing import import_list

_SET = ACT_BY_CODE["measure.set"]
_SHOWN = tuple(rule.name for rule in MEASURE_FIELDS if rule.name != "power_item")


class MeasuresPage(SupervisionPage):
    """The register of measures."""

    ledger: ClassVar[Ledger] = MEASURE_LEDGER
    further_areas: ClassVar[frozenset[Area]] = frozenset({Area.POWERS})
    groups: ClassVar[tuple[FactGroup, ...]] = (fact_group(MEASURE_FIELDS, "监管措施", *_SHOWN),)

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.edit_button = self.add_button("edit_measure_button", "修改监管措施", self.open_record)
        self.edit_button.setShortcut("F2")
        self.form.act_layout.insertWidget(1, self.edit_button)

    def act_handlers(self) -> Mapping[str, Callable[[], None]]:
        """Return the acts that add, change and import measures."""
        return {"measure.set": self.new_record, "measure.import": self.import_workbook}

    def import_workbook(self) -> None:
        """Import a workbook into this register after a dry run."""
        import_list(self.context, self, self.ledger.name)

    def offer_acts(self) -> None:
        """Enable editing only if measures are selected."""
        super().offer_acts()
        missing = "" if self.current_id() else "请先选择一条记录。"
        if hasattr(self, "edit_button"):
            show_offer(self.edit_button, offer(self.desk, _SET, None), missing)

    def new_record(self) -> None:
        """Add the measures of an item."""
        begun = SupervisionMeasure(valid_from=self.desk.clock.today())
        self.open_dialog(MeasureDialog(self.context, self, begun, "登记监管措施"))

    def open_record(self) -> None:
        """Edit the selected measures."""
        measure = self.current_record()
        if measure and self.edit_button.isEnabled():
            self.open_dialog(MeasureDialog(self.context, self, measure, self.record_title(measure)))

    def record_title(self, record: Any) -> str:
        """Return the name of the item."""
        item = lookup.get(Area.POWERS, record.power_item)
        return f"{item.code}　{item.name}"
