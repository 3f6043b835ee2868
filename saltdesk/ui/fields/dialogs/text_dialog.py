"""A dialog that asks for one text, such as the reason for an act."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from saltdesk.services.desk.desk import Desk
from saltdesk.ui.fields.dialogs.kept_dialog import KeptDialog
from saltdesk.ui.forms.ui_text_dialog import Ui_TextDialog
from saltdesk.ui.frame.input_method import commit_input
from saltdesk.ui.frame.outside_text import as_caption


class TextDialog(KeptDialog):
    """Asks for a text; 确定 stays disabled while a required text is missing.

    ``about`` identifies the record if the question does not; ``desk`` stores the draft.
    """

    def __init__(
        self,
        title: str,
        question: str,
        is_required: bool,
        parent: QWidget | None = None,
        about: object = "",
        desk: Desk | None = None,
    ) -> None:
        super().__init__(desk, parent)
        self._subject = (title, question, about)
        self.form = Ui_TextDialog()
        self.form.setupUi(self)
        self.setWindowTitle(title)
        self.form.question_label.setText(as_caption(question))
        self.form.answer_edit.setAccessibleName(question)
        self._is_required = is_required
        self.form.confirm_button.setProperty("kind", "primary")
        self.form.answer_edit.textChanged.connect(self._allow_confirm)
        self.form.confirm_button.clicked.connect(self._confirm)
        self.form.cancel_button.clicked.connect(self.reject)
        self._allow_confirm()

    def draft_subject(self) -> tuple[object, ...]:
        """Return the question and the record."""
        return self._subject

    def text(self) -> str:
        """Return the answer without surrounding blanks."""
        return self.form.answer_edit.toPlainText().strip()

    def _allow_confirm(self) -> None:
        self.form.confirm_button.setEnabled(bool(self.text()) or not self._is_required)

    def _confirm(self) -> None:
        commit_input()
        if self.text() or not self._is_required:
            self.accept()
