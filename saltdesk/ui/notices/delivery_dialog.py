"""送达登记: how, when and to whom a notice was served (民诉法 87-95)."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from saltdesk.domain.base.issued import Delivery, IssuedNotice, Manner, needed_of
from saltdesk.services.desk.desk import Desk
from saltdesk.services.notices import issued
from saltdesk.ui.fields.choices import fill_with_words
from saltdesk.ui.fields.dialogs.act_dialog import ActDialog, with_today
from saltdesk.ui.forms.ui_delivery_dialog import Ui_DeliveryDialog
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.ledger.batch_dialog import BatchDialog, ForEach


class DeliveryDialog(ActDialog):
    """Asks for the facts that the manner of service needs; today and the person at the desk are prefilled."""

    def __init__(self, context: TabContext, parent: QWidget, notice: IssuedNotice) -> None:
        super().__init__(context, parent)
        self.form = Ui_DeliveryDialog()
        self.form.setupUi(self)
        fill_with_words(self.form.manner_combo, Manner)
        self.form.record_label.setText(f"{notice.title}　{notice.number}　{notice.addressee}")
        self._notice = notice
        self._delivery = _begun(self.desk)
        self.bind(self.form, self._delivery)
        self.connect_buttons(self.form.record_button, self.form.cancel_button, self.form.problem_label)

    def needed_now(self) -> list[str]:
        """Return what the chosen manner of service needs."""
        return needed_of(self.form.manner_combo.currentData())

    def draft_subject(self) -> tuple[object, ...]:
        """Return the notice."""
        return (self._notice.id,)

    def perform(self) -> object:
        """Record the delivery."""
        return issued.record_delivery(self.desk, self._notice.id, self.binding.read(self._delivery))


class DeliveriesDialog(BatchDialog):
    """Records that several notices were served on one day in the same way."""

    form_class: ClassVar[type] = Ui_DeliveryDialog
    confirm_name: ClassVar[str] = "record_button"
    unit: ClassVar[str] = "份"

    def prepare(self) -> None:
        """Offer the manners of service."""
        fill_with_words(self.form.manner_combo, Manner)

    def begin(self) -> Delivery:
        """Return a delivery of today by the person at the desk."""
        return _begun(self.desk)

    def needed_now(self) -> list[str]:
        """Return what the chosen manner of service needs."""
        return needed_of(self.form.manner_combo.currentData())

    def for_each(self) -> ForEach:
        """Return what records the delivery of one notice."""
        delivery = self.binding.read(_begun(self.desk))
        return lambda desk, key: issued.record_delivery(desk, key, delivery)


def _begun(desk: Desk) -> Delivery:
    return with_today(Delivery(deliverers=desk.actor.name), "delivered_on", desk)
