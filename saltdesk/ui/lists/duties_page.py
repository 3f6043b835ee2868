"""责任事项: the duty list, filtered by the related power (R2.2.1, R2.2.2)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any, ClassVar

from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from saltdesk.domain.base.changes import Area, ChangeSet
from saltdesk.domain.base.query import Query
from saltdesk.domain.lists.comparing import value_text
from saltdesk.domain.lists.items import DUTY_FIELDS, DutyItem
from saltdesk.domain.lists.versions import ListKind
from saltdesk.ledgers.base.columns import Ledger
from saltdesk.ledgers.base.facts import fact_group
from saltdesk.ledgers.lists.lists import DUTY_LEDGER
from saltdesk.services.lists import lists, public_lists
from saltdesk.ui.fields.choices import choose, fill_with_pairs
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import show_dialog
from saltdesk.ui.ledger.facts_view import FactsView
from saltdesk.ui.ledger.importing.list_importing import import_list
from saltdesk.ui.ledger.ledger_tab import LedgerTab
from saltdesk.ui.lists.cancelling import Cancelling
from saltdesk.ui.lists.duty_dialog import DutyDialog
from saltdesk.ui.lists.own_office import name_own_office, own_duties_query
from saltdesk.ui.looks.text_size import TextSized

_FACTS = fact_group(DUTY_FIELDS, "", *(rule.name for rule in DUTY_FIELDS))
_POWER_WIDTH = 240


class DutiesPage(LedgerTab):
    """The ledger of duty items."""

    ledger: ClassVar[Ledger] = DUTY_LEDGER
    shortcuts: ClassVar[Mapping[str, str]] = {"duty.edit": "F2"}
    need_record: ClassVar[frozenset[str]] = frozenset({"duty.edit", "duty.cancel"})
    further_areas: ClassVar[frozenset[Area]] = frozenset({Area.POWERS, Area.ADJUSTMENTS})
    has_offices: ClassVar[bool] = False
    has_periods: ClassVar[bool] = False

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        # Sorted by power, as the printed list is.
        self.model.query = Query(sort="power_item", descending=False)
        name_own_office(self.form.mine_check)
        self.cancelling = Cancelling(self, ListKind.DUTIES)
        self.power_combo = QComboBox(self.form.ledger_page)
        self.power_combo.setObjectName("power_combo")
        TextSized(self.power_combo, _POWER_WIDTH, self.power_combo.setMaximumWidth)
        caption = QLabel("权力事项(&P)", self.form.ledger_page)
        caption.setBuddy(self.power_combo)
        self.form.filter_layout.insertWidget(1, caption)
        self.form.filter_layout.insertWidget(2, self.power_combo)
        self._fill_powers()
        self.power_combo.currentIndexChanged.connect(self._filter)

    def act_handlers(self) -> Mapping[str, Callable[[], None]]:
        """Return the acts on the duty list."""
        return {
            "duty.add": self.new_record,
            "duty.edit": self.open_record,
            "duty.cancel": self.cancel,
            "duty.import": self.import_workbook,
        }

    def query(self) -> Query:
        """Return the query of the filters, including the chosen power and the person's office (P1.1)."""
        query = replace(super().query(), parent=self.power_combo.currentData() or 0)
        return own_duties_query(query, self.desk)

    def changed(self, changes: ChangeSet) -> None:
        """Update the powers in the filter, too."""
        if Area.POWERS in changes.areas:
            self._fill_powers()
        super().changed(changes)

    def new_record(self) -> None:
        """Add a duty, of the power chosen in the filter if there is one."""
        duty = DutyItem(power_item=self.power_combo.currentData() or 0)
        show_dialog(DutyDialog(self.context, self, duty, self.open_page))

    def open_record(self) -> None:
        """Edit the selected duty."""
        duty = self.current_record()
        if duty and self.act_buttons["duty.edit"].isEnabled():
            show_dialog(DutyDialog(self.context, self, duty, self.open_page))

    def cancel(self) -> None:
        """Discard the selected draft and record the reason."""
        duty = self.current_record()
        if duty is None:
            return
        question = f"“{duty.content[:20]}”将标为已取消，保留在台账中。请填写作废理由："
        reason = self.context.prompts.ask_text("作废草拟责任", question)
        if reason is not None:
            self.context.attempt(partial(lists.cancel_duty, self.desk, duty.id, reason))

    def import_workbook(self) -> None:
        """Import a workbook after a dry run."""
        import_list(self.context, self, "duties")

    def offer_acts(self) -> None:
        """Enable the acts, including the proposal to cancel a public duty."""
        super().offer_acts()
        self.cancelling.offer(self.current_record())

    def record_title(self, record: Any) -> str:
        """Return the start of the duty text."""
        return f"责任　{record.content[:18]}"

    def detail_widget(self) -> QWidget:
        """Return the pane with all fields."""
        self.detail = FactsView()
        self.detail.declare((_FACTS,))
        return self.detail

    def show_detail(self, record: Any | None) -> None:
        """Show a duty."""
        values = {name: value_text(getattr(record, name)) for name in _FACTS.names} if record else {}
        if record:
            values["power_item"] = public_lists.power_names().get(record.power_item, "")
        self.detail.show_values(values)

    def _leave_filters(self) -> None:
        self.power_combo.setCurrentIndex(0)
        super()._leave_filters()

    def _fill_powers(self) -> None:
        chosen = self.power_combo.currentData()
        self.power_combo.blockSignals(True)  # the filter keeps its choice
        pairs = sorted((name, key) for key, name in public_lists.power_names().items())
        fill_with_pairs(self.power_combo, pairs, "全部")
        choose(self.power_combo, chosen)
        self.power_combo.blockSignals(False)
