"""增设处室 and 改名: the name of an office (F0.5)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from saltdesk.domain.base.people import Office
from saltdesk.services.people import offices
from saltdesk.ui.fields.dialogs.act_dialog import ActDialog
from saltdesk.ui.forms.ui_office_dialog import Ui_OfficeDialog
from saltdesk.ui.frame.context import TabContext

_KEPT = "此前的记录保留原名。"
_ADDED = "增设后可以登记人员、变更责任分工。"


class OfficeDialog(ActDialog):
    """Adds an office (one without an id) or renames it."""

    def __init__(self, context: TabContext, parent: QWidget, office: Office) -> None:
        super().__init__(context, parent)
        self.form = Ui_OfficeDialog()
        self.form.setupUi(self)
        self._record = office
        self.setWindowTitle(f"处室改名　{office.name}" if office.id else "增设处室")
        self.form.hint_label.setText(_KEPT if office.id else _ADDED)
        self.bind(self.form, office)
        self.connect_buttons(self.form.save_button, self.form.cancel_button, self.form.problem_label)

    def perform(self) -> object:
        """Add the office, or give it the new name."""
        name = self.binding.read(self._record).name
        if self._record.id:
            return offices.rename_office(self.desk, self._record, name)
        return offices.add_office(self.desk, name)
