"""The preview of an unissued notice: it can be issued, but neither saved nor printed."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.ledger.output.preview_dialog import PreviewDialog


class IssueDialog(PreviewDialog):
    """Preview whose button 签发 accepts it; a paper without a number must not leave the program."""

    def __init__(self, context: TabContext, title: str, pdf: bytes, parent: QWidget) -> None:
        super().__init__(context, title, pdf, "", parent)
        form = self.form
        form.save_button.hide()
        form.print_button.hide()
        form.save_button.setEnabled(False)
        form.print_button.setEnabled(False)
        form.close_button.setText("不签发")
        form.close_button.clicked.disconnect(self.accept)
        form.close_button.clicked.connect(self.reject)
        hint = QLabel("签发后编号并存档，不能再改。", self)
        hint.setProperty("kind", "hint")
        self.issue_button = QPushButton("签发(&S)", self)
        self.issue_button.setObjectName("issue_button")
        self.issue_button.setProperty("kind", "primary")
        self.issue_button.clicked.connect(self.accept)
        form.tool_layout.insertWidget(form.tool_layout.indexOf(form.close_button), hint)
        form.tool_layout.addWidget(self.issue_button)
        self.issue_button.setFocus()
