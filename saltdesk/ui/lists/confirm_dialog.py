"""登记审定: when, by whom and with which document a list version was confirmed (P1.2.1)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from saltdesk.domain.lists.versions import ListVersion
from saltdesk.services.lists import versions
from saltdesk.ui.fields.dialogs.act_dialog import ActDialog, with_today
from saltdesk.ui.forms.ui_confirm_dialog import Ui_ConfirmDialog
from saltdesk.ui.frame.context import TabContext


class ConfirmDialog(ActDialog):
    """Asks when, by whom and with which document a version was confirmed."""

    def __init__(self, context: TabContext, parent: QWidget, version: ListVersion) -> None:
        super().__init__(context, parent)
        self.form = Ui_ConfirmDialog()
        self.form.setupUi(self)
        self.form.record_label.setText(version.title)
        self._record = with_today(version, "confirmed_on", context.desk)
        self.bind(self.form, self._record)
        self.connect_buttons(self.form.record_button, self.form.cancel_button, self.form.problem_label)

    def perform(self) -> object:
        """Record the confirmation."""
        version = self.binding.read(self._record)
        day = self.needed(version.confirmed_on, "confirmed_on")
        return versions.confirm_version(
            self.desk, version.id, day, version.confirmed_by, version.confirm_document
        )
