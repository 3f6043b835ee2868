"""The extra filters of the adjustment ledger: who must act, stage, and overdue cases."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QWidget

from saltdesk.domain.adjustments.adjustment import Stage
from saltdesk.domain.base.query import Query
from saltdesk.domain.calendar.terms import Side
from saltdesk.ledgers.adjustments.adjustments import side_marks, stage_marks
from saltdesk.services.desk import people
from saltdesk.services.desk.desk import Desk
from saltdesk.ui.fields.choices import fill_with_pairs, fill_with_words
from saltdesk.ui.frame.flow_row import FlowRow

_ALL = "全部"


class AdjustmentFilters:
    """Adds its fields to the filter row of a ledger; calls ``changed`` after each change."""

    def __init__(
        self, desk: Desk, row: FlowRow, office: QComboBox, parent: QWidget, changed: Callable[[], object]
    ) -> None:
        self._desk = desk
        self.side_combo = self._combo("谁办(&I)", "side_combo", row, parent)
        self.stage_combo = self._combo("环节(&J)", "stage_combo", row, parent)
        self.overdue_check = QCheckBox("只看逾期", parent)
        self.overdue_check.setObjectName("overdue_check")
        self.overdue_check.setToolTip("只有本局应办的环节计逾期")
        row.insertWidget(row.count() - 1, self.overdue_check)
        fill_with_words(self.side_combo, Side, _ALL)
        fill_with_words(self.stage_combo, Stage, _ALL)
        self._offer_offices(office)
        self.side_combo.currentIndexChanged.connect(changed)
        self.stage_combo.currentIndexChanged.connect(changed)
        self.overdue_check.toggled.connect(changed)

    def narrowed(self, query: Query) -> Query:
        """Return the query narrowed by these filters."""
        side, stage = self.side_combo.currentData(), self.stage_combo.currentData()
        marks = {**(side_marks(side) if side else {}), **(stage_marks(stage) if stage else {})}
        overdue = self._desk.clock.today() if self.overdue_check.isChecked() else None
        return replace(query, marks=marks, overdue_on=overdue)

    def leave(self) -> None:
        """Reset these filters."""
        self.side_combo.setCurrentIndex(0)
        self.stage_combo.setCurrentIndex(0)
        self.overdue_check.setChecked(False)

    def _combo(self, caption: str, name: str, row: FlowRow, parent: QWidget) -> QComboBox:
        combo, label = QComboBox(parent), QLabel(caption, parent)
        combo.setObjectName(name)
        combo.setAccessibleName(caption.partition("(")[0])
        label.setBuddy(combo)
        for widget in (label, combo):
            # Insert before the stretch at the end of the row.
            row.insertWidget(row.count() - 1, widget)
        return combo

    def _offer_offices(self, office: QComboBox) -> None:
        """Offer the offices by name; cases store the code of their office."""
        blocked = office.blockSignals(True)
        fill_with_pairs(office, ((one.name, one.code) for one in people.offices()), _ALL)
        office.blockSignals(blocked)
