"""归入调整: the case that an event belongs to (D3.2.a)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from saltdesk.domain.adjustments.event import AdjustmentEvent
from saltdesk.services.adjustments import events
from saltdesk.ui.adjustments.case_names import case_name, event_name
from saltdesk.ui.fields.choices import fill_with_pairs
from saltdesk.ui.fields.dialogs.act_dialog import ActDialog
from saltdesk.ui.forms.ui_event_attach_dialog import Ui_EventAttachDialog
from saltdesk.ui.frame.context import TabContext


class EventAttachDialog(ActDialog):
    """Asks to which case an event belongs."""

    def __init__(self, context: TabContext, parent: QWidget, event: AdjustmentEvent) -> None:
        super().__init__(context, parent)
        self.form = Ui_EventAttachDialog()
        self.form.setupUi(self)
        self.form.record_label.setText(event_name(event))
        self.form.hint_label.setText("只列出起算日不晚于本情形的调整；没有合适的，请登记新的调整。")
        cases = events.attachable(event)
        fill_with_pairs(self.form.adjustment_combo, ((case_name(case), case.id) for case in cases))
        self._record = event
        self.bind(self.form, event)
        self.connect_buttons(self.form.record_button, self.form.cancel_button, self.form.problem_label)
        self.form.record_button.setEnabled(bool(cases))

    def perform(self) -> object:
        """Record the case of the event."""
        case = int(self.form.adjustment_combo.currentData())
        return events.attach_event(self.desk, self._record.id, case)
