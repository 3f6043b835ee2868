"""登记报审: when and with which document a list version was submitted (P1.2.1)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from saltdesk.domain.lists.versions import ListVersion
from saltdesk.services.lists import public_lists, versions
from saltdesk.ui.fields.dialogs.act_dialog import ActDialog, with_today
from saltdesk.ui.forms.ui_version_report_dialog import Ui_VersionReportDialog
from saltdesk.ui.frame.context import TabContext


class VersionReportDialog(ActDialog):
    """Asks when and with which document a version was submitted."""

    def __init__(self, context: TabContext, parent: QWidget, version: ListVersion) -> None:
        super().__init__(context, parent)
        self.form = Ui_VersionReportDialog()
        self.form.setupUi(self)
        told = public_lists.told_revision(version)
        self.form.record_label.setText("\n".join(filter(None, (version.title, told))))
        self._record = with_today(version, "reported_on", context.desk)
        self.bind(self.form, self._record)
        self.connect_buttons(self.form.record_button, self.form.cancel_button, self.form.problem_label)

    def perform(self) -> object:
        """Record the submission."""
        version = self.binding.read(self._record)
        day = self.needed(version.reported_on, "reported_on")
        return versions.report_version(self.desk, version.id, day, version.report_document)
