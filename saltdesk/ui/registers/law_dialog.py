"""依据文件: adds or corrects one edition of a law or document (D3.2.a)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from saltdesk.domain.lists.laws import Law, LawLevel
from saltdesk.services.registers import laws
from saltdesk.ui.fields.choices import fill_with_words
from saltdesk.ui.fields.dialogs.act_dialog import ActDialog
from saltdesk.ui.forms.ui_law_dialog import Ui_LawDialog
from saltdesk.ui.frame.context import TabContext


class LawDialog(ActDialog):
    """Adds a new ``law`` or edits an existing one."""

    def __init__(self, context: TabContext, parent: QWidget, law: Law) -> None:
        super().__init__(context, parent)
        self.form = Ui_LawDialog()
        self.form.setupUi(self)
        self.setWindowTitle("修改依据文件" if law.id else "登记依据文件")
        fill_with_words(self.form.level_combo, LawLevel)
        self._record = law
        self.bind(self.form, law)
        self.connect_buttons(self.form.save_button, self.form.cancel_button, self.form.problem_label)

    def perform(self) -> object:
        """Add the law, or save its changes."""
        law = self.binding.read(self._record)
        save = laws.edit_law if law.id else laws.add_law
        return save(self.desk, law)
