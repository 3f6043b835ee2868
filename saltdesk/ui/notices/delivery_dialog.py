"""送达登记: how, when and to whom a notice was served (民诉法 87-95)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from saltdesk.domain.base.issued import Delivery, IssuedNotice, Manner
from saltdesk.services.notices import issued
from saltdesk.ui.fields.choices import fill_with_words
from saltdesk.ui.fields.dialogs.act_dialog import ActDialog, with_today
from saltdesk.ui.forms.ui_delivery_dialog import Ui_DeliveryDialog
from saltdesk.ui.frame.context import TabContext


class DeliveryDialog(ActDialog):
    """Asks for the facts that the manner of service needs; today and the person at the desk are prefilled."""

    def __init__(self, context: TabContext, parent: QWidget, notice: IssuedNotice) -> None:
        super().__init__(context, parent)
        self.form = Ui_DeliveryDialog()
        self.form.setupUi(self)
        fill_with_words(self.form.manner_combo, Manner)
        self.form.record_label.setText(f"{notice.title}　{notice.number}　{notice.addressee}")
        self._notice = notice
        self._delivery = with_today(Delivery(deliverers=self.desk.actor.name), "delivered_on", self.desk)
        self.bind(self.form, self._delivery)
        self.connect_buttons(self.form.record_button, self.form.cancel_button, self.form.problem_label)

    def draft_subject(self) -> tuple[object, ...]:
        """Return the notice."""
        return (self._notice.id,)

    def perform(self) -> object:
        """Record the delivery."""
        return issued.record_delivery(self.desk, self._notice.id, self.binding.read(self._delivery))
