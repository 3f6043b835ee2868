"""联系记录: when and how an outside body was asked about its progress."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from saltdesk.domain.adjustments.adjustment import Adjustment, AdjustmentLink
from saltdesk.domain.adjustments.case_files import ContactManner, LinkContact
from saltdesk.services.adjustments import case_files
from saltdesk.ui.adjustments.case_names import case_name, link_name
from saltdesk.ui.fields.choices import fill_with_words
from saltdesk.ui.fields.dialogs.act_dialog import ActDialog
from saltdesk.ui.forms.ui_contact_dialog import Ui_ContactDialog
from saltdesk.ui.frame.context import TabContext


class ContactDialog(ActDialog):
    """Asks when and how the outside body was contacted, and about what."""

    def __init__(self, context: TabContext, parent: QWidget, case: Adjustment, link: AdjustmentLink) -> None:
        super().__init__(context, parent)
        self.form = Ui_ContactDialog()
        self.form.setupUi(self)
        self.form.link_label.setText(link_name(link))
        self.form.term_label.setText(f"{case_name(case)}\n{link.started_on} 起等待，预计 {link.due_on}")
        fill_with_words(self.form.manner_combo, ContactManner)
        self._record = LinkContact(case.id, link.id, context.desk.clock.today())
        self.bind(self.form, self._record)
        self.connect_buttons(self.form.record_button, self.form.cancel_button, self.form.problem_label)

    def draft_subject(self) -> tuple[object, ...]:
        """Return the link."""
        return self._record.adjustment, self._record.link

    def perform(self) -> object:
        """Record the contact."""
        return case_files.log_contact(self.desk, self.binding.read(self._record))
