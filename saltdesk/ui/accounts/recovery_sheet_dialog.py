"""恢复单: shows a new recovery code once, prints its sheet, and puts it into force."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QWidget

from saltdesk.services.accounts import recovery
from saltdesk.ui.forms.ui_recovery_sheet_dialog import Ui_RecoverySheetDialog
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import Dialog
from saltdesk.ui.frame.printing import chosen_printer, print_pdf
from saltdesk.ui.frame.tasks import Progress

_KIND = "PDF (*.pdf)"
_FILE_NAME = "恢复单.pdf"
_LARGE = 1.35


class RecoverySheetDialog(Dialog):
    """The code opens nothing until its sheet was printed or saved; closing before changes nothing."""

    keeps_no_draft = "A code is never kept."

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self.desk = context, context.desk
        self.code = recovery.draft_code()
        self.is_made = False
        self.form = form = Ui_RecoverySheetDialog()
        form.setupUi(self)
        form.heading_label.setProperty("kind", "title")
        form.purpose_label.setProperty("kind", "hint")
        form.print_button.setProperty("kind", "primary")
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(form.code_label.font().pointSizeF() * _LARGE)
        form.code_label.setFont(font)
        form.code_label.setText(self.code)
        form.problem_label.hide()
        form.print_button.clicked.connect(self.print_sheet)
        form.save_button.clicked.connect(self.save_sheet)
        form.close_button.clicked.connect(self.reject)

    def _sheet(self) -> bytes:
        from saltdesk.documents.recovery_sheet import render_recovery_sheet

        return render_recovery_sheet(self.desk, self.code)

    def print_sheet(self) -> None:
        """Print the sheet; when it went to the printer, the code is in force."""

        def printed(pdf: bytes) -> None:
            printer = chosen_printer(self.context.prompts, _FILE_NAME)
            if printer:
                print_pdf(pdf, printer)
                self._put_into_force(None)

        self.context.tasks.run("排印恢复单", lambda _: self._sheet(), printed)

    def save_sheet(self) -> None:
        """Save the sheet as PDF; when it is written, the code is in force."""
        path = self.context.prompts.save_file("保存恢复单", _FILE_NAME, _KIND)
        if path is None:
            return

        def work(_progress: Progress) -> None:
            path.write_bytes(self._sheet())

        self.context.tasks.run("保存恢复单", work, lambda _: self._put_into_force(path))

    def _put_into_force(self, path: Path | None) -> None:
        code, desk = self.code, self.desk

        def work(_progress: Progress) -> None:
            recovery.make_sheet(desk, code)

        def done(_: None) -> None:
            self.is_made = True
            self.context.notify("恢复单已生效，请签字封存，不要留在电脑上。", path)
            self.accept()

        self.context.tasks.run("启用恢复单", work, done)
