"""增加外单位 and 修改: a body outside the bureau and its part in the procedure (F0.6)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from saltdesk.domain.base.people import OutsideBody
from saltdesk.services.people import bodies
from saltdesk.ui.fields.dialogs.act_dialog import ActDialog
from saltdesk.ui.forms.ui_outside_body_dialog import Ui_OutsideBodyDialog
from saltdesk.ui.frame.context import TabContext


class OutsideBodyDialog(ActDialog):
    """Adds a body (one without an id) or changes it."""

    def __init__(self, context: TabContext, parent: QWidget, body: OutsideBody) -> None:
        super().__init__(context, parent)
        self.form = Ui_OutsideBodyDialog()
        self.form.setupUi(self)
        self._record = body
        self.setWindowTitle("修改外单位" if body.id else "增加外单位")
        self.form.hint_label.setText("职责中写有“牵头”的，转办时可以选为牵头部门。已制发的文书保留原名。")
        self.bind(self.form, body)
        self.connect_buttons(self.form.save_button, self.form.cancel_button, self.form.problem_label)

    def perform(self) -> object:
        """Add the body, or save its changes."""
        body = self.binding.read(self._record)
        save = bodies.edit_body if body.id else bodies.add_body
        return save(self.desk, body)
