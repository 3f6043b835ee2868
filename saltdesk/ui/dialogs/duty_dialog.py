"""责任事项: entering or changing a duty that matches a power item (R2.2.2)."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from saltdesk.domain.lists import DutyItem, PowerItem
from saltdesk.services import lists
from saltdesk.ui.context import TabContext
from saltdesk.ui.dialogs.record_dialog import RecordDialog
from saltdesk.ui.forms.ui_duty_dialog import Ui_DutyDialog
from saltdesk.ui.widgets.binding import Bound

_FIELDS = (
    Bound("content_edit", "content"),
    Bound("basis_edit", "basis"),
    Bound("accountability_edit", "accountability"),
    Bound("note_edit", "note"),
)


class DutyDialog(RecordDialog):
    """Enters ``duty`` when it is new, else saves its change."""

    def __init__(self, context: TabContext, parent: QWidget, power: PowerItem, duty: DutyItem) -> None:
        super().__init__(context, parent)
        self.form = Ui_DutyDialog()
        self.form.setupUi(self)
        self.setWindowTitle("修改责任事项" if duty.id else "登记责任事项")
        self.form.power_label.setText(f"对应权力事项：{power.code}　{power.name}")
        self.bind(self.form, self.form.save_button, _FIELDS, duty, self._perform_act)

    def _perform_act(self, duty: Any) -> object:
        save = lists.edit_duty if duty.id else lists.add_duty
        return save(self.desk, duty)
