"""登记解释: a question about a clause and the leading group's answer (X7.1)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from saltdesk.domain.registers.interpretations import Interpretation
from saltdesk.services.registers import interpretations
from saltdesk.ui.fields.choices import fill_with_pairs
from saltdesk.ui.fields.dialogs.act_dialog import ActDialog, with_today
from saltdesk.ui.forms.ui_interpretation_dialog import Ui_InterpretationDialog
from saltdesk.ui.frame.context import TabContext


class InterpretationDialog(ActDialog):
    """Adds an interpretation (one without an id) or edits it."""

    def __init__(self, context: TabContext, parent: QWidget, interpretation: Interpretation) -> None:
        super().__init__(context, parent)
        self.form = Ui_InterpretationDialog()
        self.form.setupUi(self)
        self.setWindowTitle("修改解释" if interpretation.id else "登记解释")
        pairs = ((one.caption, one.code) for one in interpretations.clauses())
        fill_with_pairs(self.form.clause_combo, pairs, "请选择")
        self._record = with_today(interpretation, "answered_on", self.desk)
        self.bind(self.form, self._record)
        self.connect_buttons(self.form.save_button, self.form.cancel_button, self.form.problem_label)

    def perform(self) -> object:
        """Add the interpretation, or save its changes."""
        found = self.binding.read(self._record)
        save = interpretations.edit_interpretation if found.id else interpretations.add_interpretation
        return save(self.desk, found)
