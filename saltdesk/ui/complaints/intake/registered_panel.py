"""The panel shown after a complaint is registered."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from saltdesk.domain.complaints.complaint import ELEMENTS, Complaint, present_elements
from saltdesk.services.complaints.intake import Intake
from saltdesk.ui.forms.ui_registered_panel import Ui_RegisteredPanel


class RegisteredPanel:
    """Shows the number in large print, the due date, missing elements, and buttons for the next steps."""

    def __init__(self, complaint: Complaint, intake: Intake, parent: QWidget) -> None:
        self.panel = QFrame(parent)
        self.form = form = Ui_RegisteredPanel()
        form.setupUi(self.panel)
        self.number_label, self.again_button, self.return_button = (
            form.number_label,
            form.again_button,
            form.return_button,
        )
        form.number_label.setText(complaint.number)
        form.number_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        form.due_label.setText(f"是否受理：{complaint.due_on}（参考期限）")
        found = present_elements(complaint, intake.complainant)
        missing = [element.label for element, here in zip(ELEMENTS, found, strict=True) if not here]
        form.missing_label.setText(f"还缺少：{'、'.join(missing)}（可后补）" if missing else "五项要素齐全")
        for label, kind in (
            (form.registered_label, "title"),
            (form.number_label, "number"),
            (form.due_label, ""),
            (form.missing_label, "hint"),
        ):
            label.setProperty("kind", kind)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        form.again_button.setProperty("kind", "primary")
