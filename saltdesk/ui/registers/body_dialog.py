"""执法主体: adds or edits a body qualified to enforce (P1.2.6a)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from saltdesk.domain.registers.enforcement import EnforcementBody
from saltdesk.services.registers import enforcement
from saltdesk.ui.fields.dialogs.act_dialog import ActDialog
from saltdesk.ui.forms.ui_body_dialog import Ui_BodyDialog
from saltdesk.ui.frame.context import TabContext


class BodyDialog(ActDialog):
    """Adds a new ``body`` or edits an existing one."""

    def __init__(self, context: TabContext, parent: QWidget, body: EnforcementBody) -> None:
        super().__init__(context, parent)
        self.form = Ui_BodyDialog()
        self.form.setupUi(self)
        self.setWindowTitle("修改执法主体" if body.id else "登记执法主体")
        self._record = body
        self.bind(self.form, body)
        self.connect_buttons(self.form.save_button, self.form.cancel_button, self.form.problem_label)

    def perform(self) -> object:
        """Add the body, or save its changes."""
        body = self.binding.read(self._record)
        save = enforcement.edit_body if body.id else enforcement.add_body
        return save(self.desk, body)
