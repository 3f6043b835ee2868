"""Shows the progress of longer work and lets the user cancel it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from saltdesk.ui.forms.ui_progress_dialog import Ui_ProgressDialog
from saltdesk.ui.frame.dialogs import Dialog


class ProgressDialog(Dialog):
    """A non-modal progress dialog; closing it cancels the work, and it stays open until the work stops."""

    def __init__(self, title: str, cancel: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_ProgressDialog()
        self.form.setupUi(self)
        self.form.task_label.setText(f"{title}…")
        self._cancel = cancel
        self.form.cancel_button.clicked.connect(self.reject)

    def show_progress(self, done: int, total: int) -> None:
        """Show that ``done`` of ``total`` parts are done."""
        self.form.task_progress.setMaximum(total)
        self.form.task_progress.setValue(done)

    def reject(self) -> None:
        """Ask the work to stop."""
        self._cancel()
        self.form.cancel_button.setEnabled(False)
        self.form.task_label.setText("正在取消…")

    def finish(self) -> None:
        """Close after the work has ended."""
        super().reject()
        self.deleteLater()
