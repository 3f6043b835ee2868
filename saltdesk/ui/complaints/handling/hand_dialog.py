"""交办: assigns a complaint to an office and a person (C5.1)."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar

from PySide6.QtWidgets import QComboBox

from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.services.complaints import handling as complaint_handling
from saltdesk.services.desk import people
from saltdesk.ui.complaints.base.complaint_dialog import ComplaintDialog
from saltdesk.ui.fields.choices import fill_with_names
from saltdesk.ui.forms.ui_hand_dialog import Ui_HandDialog
from saltdesk.ui.ledger.batch_dialog import BatchDialog, ForEach


class HandDialog(ComplaintDialog):
    """Asks for the handling office, the person, and the date of the hand-over."""

    form_class = Ui_HandDialog

    def prepare(self) -> None:
        """Offer the offices."""
        _offer_offices(self.form.handling_office_combo)

    def begin(self) -> Complaint:
        """Return the complaint with today as the date of the hand-over."""
        return replace(self.complaint, handed_on=self.desk.clock.today())

    def perform(self) -> Complaint:
        """Assign the complaint."""
        wanted = self.binding.read(self.complaint)
        day = self.needed(wanted.handed_on, "handed_on")
        return complaint_handling.hand_over(
            self.desk, self.complaint.id, wanted.handling_office, wanted.assignee, day
        )


class HandSeveralDialog(BatchDialog):
    """Assigns several complaints to one office and person on one day."""

    form_class: ClassVar[type] = Ui_HandDialog

    def prepare(self) -> None:
        """Offer the offices."""
        self.form.hint_label.setProperty("kind", "hint")
        _offer_offices(self.form.handling_office_combo)

    def begin(self) -> Complaint:
        """Return an empty complaint with today as the date of the hand-over."""
        return Complaint(handed_on=self.desk.clock.today())

    def for_each(self) -> ForEach:
        """Return what assigns one complaint."""
        wanted = self.binding.read(Complaint())
        day = self.needed(wanted.handed_on, "handed_on")
        office, person = wanted.handling_office, wanted.assignee
        return lambda desk, key: complaint_handling.hand_over(desk, key, office, person, day)


def _offer_offices(combo: QComboBox) -> None:
    fill_with_names(combo, (office.name for office in people.offices()), "请选择")
