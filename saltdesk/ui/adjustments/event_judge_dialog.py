"""判断不需调整: why an event needs no adjustment (D3.2.a)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from saltdesk.domain.adjustments.event import AdjustmentEvent
from saltdesk.services.adjustments import events
from saltdesk.ui.adjustments.case_names import event_name
from saltdesk.ui.fields.dialogs.act_dialog import ActDialog
from saltdesk.ui.forms.ui_event_judge_dialog import Ui_EventJudgeDialog
from saltdesk.ui.frame.context import TabContext


class EventJudgeDialog(ActDialog):
    """Asks why an event needs no adjustment."""

    def __init__(self, context: TabContext, parent: QWidget, event: AdjustmentEvent) -> None:
        super().__init__(context, parent)
        self.form = Ui_EventJudgeDialog()
        self.form.setupUi(self)
        self.form.record_label.setText(event_name(event))
        self.form.hint_label.setText("判断后期限停止；判断人、日期和理由记入台账。")
        self._record = event
        self.bind(self.form, event)
        self.connect_buttons(self.form.record_button, self.form.cancel_button, self.form.problem_label)

    def perform(self) -> object:
        """Record that no adjustment is needed."""
        return events.dismiss_event(self.desk, self._record.id, self.binding.read(self._record).reason)
