"""委托执法: adds or edits an entrustment with its items (P1.2.6b)."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from saltdesk.domain.registers.enforcement import Entrustment
from saltdesk.services.registers import enforcement
from saltdesk.ui.fields.dialogs.act_dialog import ActDialog
from saltdesk.ui.fields.item_choice import ItemMarks, fill_with_items, item_choices
from saltdesk.ui.forms.ui_entrustment_dialog import Ui_EntrustmentDialog
from saltdesk.ui.frame.context import TabContext


class EntrustmentDialog(ActDialog):
    """Adds a new ``entrustment`` or edits an existing one."""

    def __init__(self, context: TabContext, parent: QWidget, entrustment: Entrustment) -> None:
        super().__init__(context, parent)
        self.form = Ui_EntrustmentDialog()
        self.form.setupUi(self)
        self.setWindowTitle("修改委托" if entrustment.id else "登记委托")
        fill_with_items(self.form.body_combo, ((body.id, body.name) for body in enforcement.bodies()))
        self.items = ItemMarks(item_choices(self.desk, entrustment.items), entrustment.items, self)
        self.items.show_in(self.form.items_list, self.form.items_search_edit, self.form.items_count_label)
        self._record = entrustment
        self.bind(self.form, entrustment)
        self.connect_buttons(self.form.save_button, self.form.cancel_button, self.form.problem_label)

    def perform(self) -> object:
        """Add the entrustment, or save its changes."""
        entrustment = replace(self.binding.read(self._record), items=self.items.marked())
        save = enforcement.edit_entrustment if entrustment.id else enforcement.add_entrustment
        return save(self.desk, entrustment)
