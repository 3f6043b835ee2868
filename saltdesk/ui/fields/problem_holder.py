"""A container that shows a problem under a field; the field moves into it once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget


class ProblemHolder(QWidget):
    """Holds one field and the sentence of its problem below it."""

    def __init__(self, field: QWidget) -> None:
        # Created as a child of the field's window, so that the form's Tab order stays.
        super().__init__(field.parentWidget())
        self.sentence_label = QLabel(self)
        self.sentence_label.setProperty("kind", "problem")
        self.sentence_label.setWordWrap(True)
        self.sentence_label.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, field.sizePolicy().verticalPolicy())
        _replace(field, self)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        lines.addWidget(field)
        lines.addWidget(self.sentence_label)

    def show_sentence(self, sentence: str) -> None:
        """Show a sentence; an empty text hides it."""
        self.sentence_label.setText(sentence)
        self.sentence_label.setVisible(bool(sentence))


def _replace(field: QWidget, holder: QWidget) -> None:
    parent = field.parentWidget()
    layout = parent.layout() if parent else None
    if parent is None or layout is None:
        raise ValueError(f"{field.objectName()} is in no layout")
    focused = field.hasFocus()
    visible = field.isVisibleTo(parent)
    layout.replaceWidget(field, holder, Qt.FindChildOption.FindChildrenRecursively)
    field.setParent(holder)
    field.setVisible(visible)
    holder.setVisible(visible)
    if focused:
        field.setFocus()
