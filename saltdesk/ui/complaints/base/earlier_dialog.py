"""Dialog that shows another complaint, such as an earlier one found during intake."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.ledgers.complaints.complaints import INTAKE_FACTS
from saltdesk.ledgers.complaints.facts import fact_values
from saltdesk.ui.forms.ui_earlier_dialog import Ui_EarlierDialog
from saltdesk.ui.frame.dialogs import Dialog


class EarlierDialog(Dialog):
    """Shows one complaint read-only, without the complainant's identity."""

    def __init__(self, complaint: Complaint, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_EarlierDialog()
        self.form.setupUi(self)
        self.setWindowTitle(f"投诉 {complaint.number}")
        self.form.facts_view.declare(INTAKE_FACTS)
        self.form.facts_view.show_values(fact_values(complaint))
        self.form.close_button.setDefault(True)
        self.form.close_button.clicked.connect(self.accept)
