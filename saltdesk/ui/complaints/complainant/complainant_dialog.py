"""The complainant's identity, shown after the audit trail has recorded a reason."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QWidget

from saltdesk.domain.complaints.complainants import COMPLAINANT_FIELDS, Complainant, Representative
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.ledgers.base.columns import field_text
from saltdesk.ui.fields.binding import show_captions
from saltdesk.ui.forms.ui_complainant_dialog import Ui_ComplainantDialog
from saltdesk.ui.frame.dialogs import Dialog

_SHOWN = tuple(rule.name for rule in COMPLAINANT_FIELDS if rule.label and rule.name != "id_shown")
_ASKED = {"name", "contact", "disclosure", "is_confidential", "complainant_type"}
"""Fields shown even if empty; other fields are shown only if they have a value."""


class ComplainantDialog(Dialog):
    """Shows one complainant; closing clears the fields, so that the window keeps no identity in memory."""

    def __init__(
        self,
        complaint: Complaint,
        person: Complainant,
        parent: QWidget | None = None,
        representatives: Sequence[Representative] = (),
    ) -> None:
        super().__init__(parent)
        self.form = Ui_ComplainantDialog()
        self.form.setupUi(self)
        self.form.record_label.setText(f"投诉 {complaint.number}")
        self.form.record_label.setProperty("kind", "title")
        self.form.hint_label.setProperty("kind", "hint")
        show_captions(self.form, Complainant)
        for field in _SHOWN:
            text = field_text(getattr(person, field))
            if field == "id_kind" and not person.id_number:
                text = ""
            self._show(f"{field.removeprefix('is_')}_value", text, is_wanted=field in _ASKED)
        speakers = "\n".join(f"{one.name}　{one.phone}" for one in representatives)
        self._show("representatives_value", speakers, is_wanted=False)
        self.form.close_button.clicked.connect(self.accept)
        self.finished.connect(self._clear)

    def _value(self, name: str) -> QLabel:
        found: QLabel = getattr(self.form, name)
        return found

    def _show(self, name: str, text: str, *, is_wanted: bool) -> None:
        caption: QLabel = getattr(self.form, name.replace("_value", "_caption"))
        caption.setProperty("kind", "hint")
        self._value(name).setText(text or "（未留）")
        for label in (caption, self._value(name)):
            label.setVisible(is_wanted or bool(text))

    def _clear(self) -> None:
        for field in (*_SHOWN, "representatives"):
            self._value(f"{field.removeprefix('is_')}_value").clear()
