"""监管措施: the measures of supervision during and after the event, by item (R2.2.4)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from saltdesk.domain.base.changes import Area
from saltdesk.domain.inspections.measures import MEASURE_FIELDS, SupervisionMeasure
from saltdesk.ledgers.base.columns import Ledger
from saltdesk.ledgers.base.facts import FactGroup, fact_group
from saltdesk.ledgers.inspections.supervision import MEASURE_LEDGER
from saltdesk.services.access import lookup
from saltdesk.ui.inspections.supervision.measure_dialog import MeasureDialog
from saltdesk.ui.ledger.facts_tab import OneActTab

_SHOWN = tuple(rule.name for rule in MEASURE_FIELDS if rule.name != "power_item")


class MeasuresPage(OneActTab):
    """The register of measures."""

    ledger: ClassVar[Ledger] = MEASURE_LEDGER
    further_areas: ClassVar[frozenset[Area]] = frozenset({Area.POWERS})
    groups: ClassVar[tuple[FactGroup, ...]] = (fact_group(MEASURE_FIELDS, "监管措施", *_SHOWN),)
    sets: ClassVar[str] = "measure.set"
    edit_text: ClassVar[str] = "修改监管措施"

    def act_handlers(self) -> Mapping[str, Callable[[], None]]:
        """Return the acts that add, change and import measures."""
        return {"measure.set": self.new_record, "measure.import": self.import_workbook}

    def begun(self) -> SupervisionMeasure:
        """Return measures in force from today."""
        return SupervisionMeasure(valid_from=self.desk.clock.today())

    def dialog_for(self, record: SupervisionMeasure) -> MeasureDialog:
        """Return the dialog of the measures of an item."""
        title = self.record_title(record) if record.id else "登记监管措施"
        return MeasureDialog(self.context, self, record, title)

    def record_title(self, record: Any) -> str:
        """Return the name of the item."""
        item = lookup.get(Area.POWERS, record.power_item)
        return f"{item.code}　{item.name}"
