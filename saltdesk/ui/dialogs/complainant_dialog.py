"""Who complained: shown after a reason was given and traced, cleared on closing."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QLabel, QWidget

from saltdesk.domain.complaints import Complainant, Complaint
from saltdesk.ui.forms.ui_complainant_dialog import Ui_ComplainantDialog
from saltdesk.ui.widgets.binding import field_text

_FIELDS = (
    ("name_value", "name"),
    ("disclosure_value", "disclosure"),
    ("confidential_value", "is_confidential"),
    ("complainant_type_value", "complainant_type"),
    ("contact_value", "contact"),
    ("caller_number_value", "caller_number"),
    ("id_number_value", "id_number"),
    ("address_value", "address"),
)


class ComplainantDialog(QDialog):
    """Shows one complainant; nothing of it stays in memory of the window after closing."""

    def __init__(self, complaint: Complaint, person: Complainant, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_ComplainantDialog()
        self.form.setupUi(self)
        self.form.record_label.setText(f"投诉 {complaint.number}")
        self.form.record_label.setProperty("kind", "title")
        self.form.hint_label.setProperty("kind", "hint")
        for name, field in _FIELDS:
            self._value(name).setText(field_text(getattr(person, field)) or "（未留）")
            getattr(self.form, name.replace("_value", "_caption")).setProperty("kind", "hint")
        self.form.close_button.clicked.connect(self.accept)
        self.finished.connect(self._clear)

    def _value(self, name: str) -> QLabel:
        found: QLabel = getattr(self.form, name)
        return found

    def _clear(self) -> None:
        for name, _ in _FIELDS:
            self._value(name).clear()
