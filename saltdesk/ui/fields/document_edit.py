"""A field for one document of a case: its number, its date, and its file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from saltdesk.domain.adjustments.case_files import CaseDocument
from saltdesk.services.access.attachments import read_attachment
from saltdesk.services.adjustments import case_files
from saltdesk.ui.fields.date_edit import DateEdit
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.keys.focus_part import pass_focus

_KINDS = "文件 (*.pdf *.jpg *.jpeg *.png *.docx *.doc *.wps *.xlsx *.ofd);;全部文件 (*)"


class DocumentEdit(QWidget):
    """Shows number and date of a ``CaseDocument`` and lets the user choose a file.

    Call ``declare`` before use; ``taken`` stores the file and returns the document.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = CaseDocument()
        self._path: Path | None = None
        self._context: TabContext | None = None
        self.number_edit = QLineEdit(self)
        self.number_edit.setObjectName("number_edit")
        self.number_edit.setPlaceholderText("文号或名称")
        self.dated_on_edit = DateEdit(self)
        self.dated_on_edit.setObjectName("dated_on_edit")
        self.dated_on_edit.setPlaceholderText("日期")
        self.dated_on_edit.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.file_button = QPushButton("附文件…", self)
        self.file_button.setObjectName("file_button")
        self.file_label = QLabel(self)
        self.file_label.setProperty("kind", "hint")
        self.file_label.hide()
        self._arrange()
        pass_focus(self, self.number_edit)
        self.file_button.clicked.connect(self.choose_file)
        for field in (self.number_edit, self.dated_on_edit):
            field.textChanged.connect(self.edited)

    def _arrange(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        line = QHBoxLayout()
        line.setSpacing(8)
        for field, share in ((self.number_edit, 1), (self.dated_on_edit, 0), (self.file_button, 0)):
            line.addWidget(field, share)
        lines.addLayout(line)
        lines.addWidget(self.file_label)

    def declare(self, context: TabContext, name: str = "材料") -> None:
        """Set the context and the accessible name of the document."""
        self._context = context
        self.dated_on_edit.follow(context.desk)
        self.number_edit.setAccessibleName(f"{name}文号或名称")
        self.dated_on_edit.setAccessibleName(f"{name}日期")
        self.file_button.setAccessibleName(f"附{name}文件")

    def set_document(self, document: CaseDocument) -> None:
        """Show a document."""
        self._document = document
        self.number_edit.setText(document.number)
        self.dated_on_edit.set_date(document.dated_on)

    def document(self) -> CaseDocument:
        """Return the document as entered; its file is not stored yet."""
        return replace(
            self._document, number=self.number_edit.text().strip(), dated_on=self.dated_on_edit.date()
        )

    @property
    def is_empty(self) -> bool:
        """Return whether all parts of the field are empty."""
        return not self.number_edit.text().strip() and self._path is None

    def problem(self) -> str:
        """Return why the date is invalid, or an empty text."""
        return self.dated_on_edit.problem()

    def taken(self) -> CaseDocument:
        """Store the file and return the document.

        Raises:
            RuleError: the file is empty, too large, or a program. EnvironmentProblem: it cannot be read.
        """
        if self._path is None or self._context is None:
            return self.document()
        found = read_attachment(self._path, "file")
        return case_files.with_file(self._context.desk, self.document(), found)

    def choose_file(self) -> None:
        """Ask the user for the file of the document."""
        path = self._context.prompts.open_file("附文件", _KINDS) if self._context else None
        if path:
            self._path = path
            self.file_label.setText(f"附件：{path.name}")
            self.file_label.show()
            self.edited.emit()

    def text(self) -> str:
        """Return the number, for a draft."""
        return self.number_edit.text()

    def set_text(self, text: str) -> None:
        """Restore the number of a draft."""
        self.number_edit.setText(text)
