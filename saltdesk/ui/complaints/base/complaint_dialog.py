"""Base of the dialogs that perform an act on one complaint."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar

from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.query import Query
from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.services.access import lookup
from saltdesk.services.complaints.earlier import earlier
from saltdesk.services.complaints.intake import Intake
from saltdesk.services.complaints.links import links_of
from saltdesk.services.desk.desk import Desk
from saltdesk.ui.fields.choices import fill_with_pairs
from saltdesk.ui.fields.dialogs.act_dialog import ActDialog
from saltdesk.ui.frame.context import TabContext


class ComplaintDialog(ActDialog):
    """Base dialog; a subclass names its ``form_class`` and overrides ``perform``."""

    form_class: ClassVar[type]

    def __init__(self, context: TabContext, complaint: Complaint, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.complaint = complaint
        self.form: Any = self.form_class()
        self.form.setupUi(self)
        self.form.record_label.setText(f"投诉 {complaint.number}　{complaint.matter}")
        hint = self.findChild(QLabel, "hint_label")
        if hint:
            hint.setProperty("kind", "hint")
        self.prepare()
        self.bind(self.form, self.begin())
        self.connect_buttons(self.form.confirm_button, self.form.cancel_button, self.form.problem_label)

    def draft_subject(self) -> tuple[object, ...]:
        """Return the id of the complaint."""
        return (self.complaint.id,)

    def prepare(self) -> None:
        """Fill the combo boxes; by default there are none."""

    def begin(self) -> object:
        """Return the record that fills the form first; by default the complaint."""
        return self.complaint


def fill_with_complaints(combo: QComboBox, desk: Desk, complaint: Complaint) -> None:
    """Fill the combo box with the complaints linked to this one or similar to it."""
    combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    fill_with_pairs(combo, ((_label(one), one.id) for one in _near(desk, complaint)), "")


def chosen_complaint(combo: QComboBox, desk: Desk) -> int:
    """Return the id of the complaint chosen or typed by number, or 0 for none."""
    text = combo.currentText().strip()
    index = combo.findText(text)
    if index >= 0:
        return int(combo.itemData(index) or 0)
    number = text.split()[0] if text else ""
    keys = lookup.find(desk, Area.COMPLAINTS, Query(text=number), limit=20) if number else []
    found = lookup.load(Area.COMPLAINTS, keys, desk)
    return next((one.id for one in found if one.number == number), 0)


def _near(desk: Desk, complaint: Complaint) -> Iterator[Complaint]:
    linked = [one.complaint for one in links_of(desk, complaint.id)]
    yield from linked
    known = {one.id for one in linked}
    for one in earlier(desk, Intake(complaint, Complainant())):
        if one.complaint.id not in known:
            yield one.complaint


def _label(complaint: Complaint) -> str:
    return f"{complaint.number} {complaint.status.label}　{complaint.matter[:16]}"
