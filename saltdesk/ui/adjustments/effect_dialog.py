"""启用裁量标准: set the day on which a draft takes effect (P1.2.5)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from saltdesk.domain.registers.discretion import DiscretionStandard
from saltdesk.services.registers import standards
from saltdesk.ui.fields.dialogs.act_dialog import ActDialog, with_today
from saltdesk.ui.forms.ui_effect_dialog import Ui_EffectDialog
from saltdesk.ui.frame.context import TabContext


class EffectDialog(ActDialog):
    """Brings ``standard`` into force if its checks pass."""

    def __init__(self, context: TabContext, parent: QWidget, standard: DiscretionStandard) -> None:
        super().__init__(context, parent)
        self.form = Ui_EffectDialog()
        self.form.setupUi(self)
        self.form.standard_label.setText(f"{standard.conduct}　第{standard.number}版")
        self._record = with_today(standard, "effective_from", self.desk)
        self.bind(self.form, self._record)
        self.connect_buttons(self.form.save_button, self.form.cancel_button, self.form.problem_label)

    def perform(self) -> object:
        """Bring the draft into force."""
        standard = self.binding.read(self._record)
        day = self.needed(standard.effective_from, "effective_from")
        return standards.effect_standard(self.desk, standard.id, day)
