"""A question that is answered by a sentence, such as the reason of an act."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from saltdesk.ui.forms.ui_text_dialog import Ui_TextDialog
from saltdesk.ui.input_method import commit_input


class TextDialog(QDialog):
    """Asks for a text; where one is required, 确定 stays grey until there is one."""

    def __init__(self, title: str, question: str, is_required: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_TextDialog()
        self.form.setupUi(self)
        self.setWindowTitle(title)
        self.form.question_label.setText(question)
        self.form.answer_edit.setAccessibleName(question)
        self._is_required = is_required
        self.form.confirm_button.setProperty("kind", "primary")
        self.form.answer_edit.textChanged.connect(self._allow_confirm)
        self.form.confirm_button.clicked.connect(self._confirm)
        self.form.cancel_button.clicked.connect(self.reject)
        self._allow_confirm()

    def text(self) -> str:
        """The answer without blanks around it."""
        return self.form.answer_edit.toPlainText().strip()

    def _allow_confirm(self) -> None:
        self.form.confirm_button.setEnabled(bool(self.text()) or not self._is_required)

    def _confirm(self) -> None:
        commit_input()
        if self.text() or not self._is_required:
            self.accept()
