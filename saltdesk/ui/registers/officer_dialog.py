"""执法人员: adds or edits an officer and the certificate (P1.2.6c)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from saltdesk.domain.registers.enforcement import CertificateKind, CertificateState, Officer, needed_of
from saltdesk.services.desk import people
from saltdesk.services.registers import enforcement
from saltdesk.ui.fields.choices import fill_with_words
from saltdesk.ui.fields.dialogs.act_dialog import ActDialog
from saltdesk.ui.fields.open_choice import offer
from saltdesk.ui.forms.ui_officer_dialog import Ui_OfficerDialog
from saltdesk.ui.frame.context import TabContext


class OfficerDialog(ActDialog):
    """Adds a new ``officer`` or edits an existing one."""

    def __init__(self, context: TabContext, parent: QWidget, officer: Officer) -> None:
        super().__init__(context, parent)
        self.form = Ui_OfficerDialog()
        self.form.setupUi(self)
        self.setWindowTitle("修改执法人员" if officer.id else "登记执法人员")
        offer(self.form.office_combo, (office.name for office in people.offices()))
        fill_with_words(self.form.certificate_kind_combo, CertificateKind)
        fill_with_words(self.form.state_combo, CertificateState)
        self._record = officer
        self.bind(self.form, officer)
        self.connect_buttons(self.form.save_button, self.form.cancel_button, self.form.problem_label)

    def needed_now(self) -> tuple[str, ...]:
        """Return what the chosen state of the certificate needs."""
        return needed_of(self.form.state_combo.currentData())

    def perform(self) -> object:
        """Add the officer, or save the changes."""
        officer = self.binding.read(self._record)
        save = enforcement.edit_officer if officer.id else enforcement.add_officer
        return save(self.desk, officer)
