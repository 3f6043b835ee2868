"""责任事项: entering or changing a duty that matches a power item (R2.2.2)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from saltdesk.domain.lists import DutyItem, PowerItem
from saltdesk.services import lists
from saltdesk.ui.context import TabContext
from saltdesk.ui.dialogs.act_dialog import ActDialog
from saltdesk.ui.forms.ui_duty_dialog import Ui_DutyDialog
from saltdesk.ui.widgets.binding import Bound


class DutyDialog(ActDialog):
    """Enters ``duty`` when it is new, else saves its change."""

    fields = (
        Bound("content_edit", "content"),
        Bound("basis_edit", "basis"),
        Bound("accountability_edit", "accountability"),
        Bound("note_edit", "note"),
    )

    def __init__(self, context: TabContext, parent: QWidget, power: PowerItem, duty: DutyItem) -> None:
        super().__init__(context, parent)
        self.form = Ui_DutyDialog()
        self.form.setupUi(self)
        self.setWindowTitle("修改责任事项" if duty.id else "登记责任事项")
        self.form.power_label.setText(f"对应权力事项：{power.code}　{power.name}")
        self._record = duty
        self.bind(self.form, duty)
        self.connect_buttons(self.form.save_button, self.form.cancel_button, self.form.problem_label)

    def perform(self) -> object:
        """Enter the duty, or save its change."""
        duty = self.binding.read(self._record)
        save = lists.edit_duty if duty.id else lists.add_duty
        return save(self.desk, duty)
