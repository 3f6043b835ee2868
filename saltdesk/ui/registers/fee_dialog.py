"""收费和基金: adds or edits one entry of the two lists (C5.2.1(9))."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from saltdesk.domain.registers.fees import FeeItem, FeeKind
from saltdesk.services.registers import fees
from saltdesk.ui.fields.choices import fill_with_words
from saltdesk.ui.fields.dialogs.act_dialog import ActDialog
from saltdesk.ui.forms.ui_fee_dialog import Ui_FeeDialog
from saltdesk.ui.frame.context import TabContext


class FeeDialog(ActDialog):
    """Adds a new ``fee`` or edits an existing one."""

    def __init__(self, context: TabContext, parent: QWidget, fee: FeeItem) -> None:
        super().__init__(context, parent)
        self.form = Ui_FeeDialog()
        self.form.setupUi(self)
        self.setWindowTitle("修改收费项目" if fee.id else "登记收费项目")
        fill_with_words(self.form.kind_combo, FeeKind)
        self._record = fee
        self.bind(self.form, fee)
        self.connect_buttons(self.form.save_button, self.form.cancel_button, self.form.problem_label)

    def perform(self) -> object:
        """Add the entry, or save its changes."""
        fee = self.binding.read(self._record)
        save = fees.edit_fee if fee.id else fees.add_fee
        return save(self.desk, fee)
