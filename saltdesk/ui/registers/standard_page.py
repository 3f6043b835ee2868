"""The page of a discretion standard: legal ranges and levels, checked while the user types (P1.2.5)."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from saltdesk.domain.base.errors import Problem
from saltdesk.domain.lists.items import PowerClass
from saltdesk.domain.registers.discretion import (
    LEVEL_TITLES,
    RANGE_TITLES,
    DiscretionLevel,
    DiscretionStandard,
    LegalRange,
    MeasureUnit,
    standard_problems,
    with_only_measure,
)
from saltdesk.services.registers import standards
from saltdesk.ui.fields.item_choice import fill_with_items, item_choices
from saltdesk.ui.fields.parts_model import PartColumn
from saltdesk.ui.forms.ui_standard_page import Ui_StandardPage
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.ledger.record_page import RecordPage
from saltdesk.ui.looks.kinds import set_kind

_RANGE_COLUMNS = (
    PartColumn("measure", RANGE_TITLES["measure"], 20),
    PartColumn("low", RANGE_TITLES["low"], 10),
    PartColumn("high", RANGE_TITLES["high"], 10),
    PartColumn("unit", RANGE_TITLES["unit"], 12, MeasureUnit),
)
_LEVEL_COLUMNS = (
    PartColumn("name", LEVEL_TITLES["name"], 8),
    PartColumn("facts", LEVEL_TITLES["facts"], 40),
    PartColumn("measure", LEVEL_TITLES["measure"], 12),
    PartColumn("low", LEVEL_TITLES["low"], 8),
    PartColumn("high", LEVEL_TITLES["high"], 8),
)
_TABLES = ("ranges", "levels")
_SHOWN = 3
"""Number of problems listed at a time."""


class StandardPage(RecordPage):
    """Adds or edits a draft; shows what prevents it from taking effect."""

    draft_name: ClassVar[str] = "standard"

    def __init__(
        self, context: TabContext, standard: DiscretionStandard, parent: QWidget | None = None
    ) -> None:
        title = f"修改裁量标准　{standard.conduct}　第{standard.number}版" if standard.id else "登记裁量标准"
        super().__init__(context, title, parent)
        self.form = Ui_StandardPage()
        self.form.setupUi(self.page.body)
        kept = (standard.power_item,) if standard.power_item else ()
        fill_with_items(self.form.power_item_combo, item_choices(context.desk, kept, PowerClass.PENALTY))
        # Below the scroll area, so that the checks stay visible while the user types.
        lines = self.page.page_layout
        lines.insertWidget(lines.indexOf(self.page.body_area) + 1, self.form.checks_label)
        self.form.ranges_edit.declare(LegalRange, _RANGE_COLUMNS)
        self.form.levels_edit.declare(DiscretionLevel, _LEVEL_COLUMNS)
        self.bind(self.form, standard)
        self.setFocusProxy(self.form.power_item_combo)
        self._asked_item = -1
        self._outside: tuple[Problem, ...] = ()
        self.ready()

    def save_record(self) -> DiscretionStandard:
        """Add the draft, or save its changes."""
        standard = self.record()
        save = standards.edit_standard if standard.id else standards.add_standard
        return save(self.context.desk, standard)

    def _outside_of(self, item: int) -> tuple[Problem, ...]:
        """Return what the item does not allow; read when the item changes, not at every key."""
        if item != self._asked_item:
            self._asked_item, self._outside = item, tuple(standards.procedure_problems(item))
        return self._outside

    def after_edit(self) -> None:
        """Show the check results of the standard as typed."""
        standard = self.record()
        found = (*self._outside_of(standard.power_item), *standard_problems(with_only_measure(standard)))
        # The user can see an empty field, but not a gap between levels.
        problems = sorted(found, key=lambda problem: problem.field not in (*_TABLES, "power_item"))
        label = self.form.checks_label
        if not problems:
            set_kind(label, "message-success")
            label.setText("核对通过：阶次衔接，无空档、重叠和超幅度，可以启用。")
            return
        set_kind(label, "message-note")
        lines = [f"·　{problem.sentence}" for problem in problems[:_SHOWN]]
        label.setText(f"启用前须改正{len(problems)}处（草拟可以先保存）：\n" + "\n".join(lines))
        label.setToolTip("\n".join(problem.sentence for problem in problems))
