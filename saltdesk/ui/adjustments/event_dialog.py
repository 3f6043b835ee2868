"""登记情形: adds or edits an event that may require an adjustment, with its live due date (D3.2.a, A4)."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from saltdesk.domain.adjustments.adjustment import START_DATE, Trigger
from saltdesk.domain.adjustments.event import AdjustmentEvent
from saltdesk.domain.adjustments.situation import start_by_rule
from saltdesk.services.adjustments import events
from saltdesk.services.lists.event_register import event_due
from saltdesk.ui.fields.choices import fill_with_words
from saltdesk.ui.fields.dialogs.act_dialog import ActDialog
from saltdesk.ui.fields.item_choice import ItemMarks, item_choices
from saltdesk.ui.forms.ui_event_dialog import Ui_EventDialog
from saltdesk.ui.frame.context import TabContext


class EventDialog(ActDialog):
    """Adds a new ``event`` or edits one that nobody judged yet."""

    def __init__(self, context: TabContext, parent: QWidget, event: AdjustmentEvent) -> None:
        super().__init__(context, parent)
        self.form = Ui_EventDialog()
        self.form.setupUi(self)
        self.setWindowTitle(f"修改调整情形　{event.number}" if event.id else "登记调整情形")
        fill_with_words(self.form.trigger_combo, Trigger)
        self.items = ItemMarks(item_choices(self.desk, event.items), event.items, self)
        self.items.show_in(self.form.items_list, self.form.items_search_edit, self.form.items_count_label)
        # Show the stored start only if somebody chose it instead of the date from the rule.
        follows_rule = event.started_on == start_by_rule(event)
        self._record = replace(event, started_on=None) if follows_rule else event
        self.bind(self.form, self._record).edited.connect(self._show_due)
        self.connect_buttons(self.form.save_button, self.form.cancel_button, self.form.problem_label)
        self._show_due()

    def needed_now(self) -> tuple[str]:
        """Return the date that starts the term of the chosen situation."""
        return (START_DATE[self.form.trigger_combo.currentData()][0],)

    def perform(self) -> object:
        """Add the event, or save its changes."""
        event = self._entered()
        save = events.edit_event if event.id else events.add_event
        return save(self.desk, event)

    def _entered(self) -> AdjustmentEvent:
        return replace(self.binding.read(self._record), items=self.items.marked())

    def _show_due(self) -> None:
        event = self._entered()
        _, label = START_DATE[event.trigger]
        found = event_due(self.desk, event)
        mark = "（暂定）" if found and found.provisional else ""
        due = f"{found.due}{mark}前" if found else "10个工作日内"
        self.form.clock_hint_label.setText(
            f"本情形从{label}起算，{due}判断是否调整；需要调整的，同日前提出申请。"
        )
