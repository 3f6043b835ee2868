"""The prompts of the real window."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog

from saltdesk.ui.fields.text_dialog import TextDialog
from saltdesk.ui.frame.prompts import Prompts


class WindowPrompts(Prompts):
    """Speaks in boxes, and asks for a text in a dialog that keeps what was typed."""

    def ask_text(self, title: str, question: str, is_required: bool = True, about: object = "") -> str | None:
        """A sentence typed by the user, None when cancelled; empty only where it may be."""
        dialog = TextDialog(title, question, is_required, self.parent(), about, self.desk)
        try:
            return dialog.text() if dialog.exec() == QDialog.DialogCode.Accepted else None
        finally:
            dialog.deleteLater()
