"""使用手册: one section of the manual."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from saltdesk.services.house.manual import ManualSection
from saltdesk.ui.forms.ui_manual_dialog import Ui_ManualDialog
from saltdesk.ui.frame.dialogs import Dialog


class ManualDialog(Dialog):
    """Shows one section."""

    def __init__(self, section: ManualSection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_ManualDialog()
        self.form.setupUi(self)
        self.form.section_view.setMarkdown(f"## {section.title}\n\n{section.text}")
        self.form.close_button.clicked.connect(self.reject)
