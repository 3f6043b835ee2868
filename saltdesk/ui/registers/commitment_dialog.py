"""服务承诺: adds or edits the commitment of one public service (R2.2.5)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from saltdesk.domain.lists.items import PowerClass
from saltdesk.domain.registers.commitments import ServiceCommitment
from saltdesk.services.registers import commitments
from saltdesk.ui.fields.dialogs.act_dialog import ActDialog
from saltdesk.ui.fields.item_choice import fill_with_items, item_choices
from saltdesk.ui.forms.ui_commitment_dialog import Ui_CommitmentDialog
from saltdesk.ui.frame.context import TabContext


class CommitmentDialog(ActDialog):
    """Adds a new ``commitment`` or edits an existing one; only public services are offered."""

    def __init__(self, context: TabContext, parent: QWidget, commitment: ServiceCommitment) -> None:
        super().__init__(context, parent)
        self.form = Ui_CommitmentDialog()
        self.form.setupUi(self)
        self.setWindowTitle("修改服务承诺" if commitment.id else "登记服务承诺")
        kept = (commitment.power_item,) if commitment.power_item else ()
        choices = item_choices(self.desk, kept, PowerClass.PUBLIC_SERVICE)
        fill_with_items(self.form.power_item_combo, choices)
        self._record = commitment
        self.bind(self.form, commitment)
        self.connect_buttons(self.form.save_button, self.form.cancel_button, self.form.problem_label)

    def perform(self) -> object:
        """Add the commitment, or save its changes."""
        return commitments.set_commitment(self.desk, self.binding.read(self._record))
