"""The bar above a form that describes an earlier draft and offers actions on it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget


class DraftBar(QFrame):
    """Shows ``sentence`` with one button per answer, and disappears after the answer."""

    def __init__(self, sentence: str, answers: Mapping[str, Callable[[], None]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("draft_bar")
        self._answers = answers
        label = QLabel(sentence, self)
        label.setObjectName("draft_found_label")
        label.setWordWrap(True)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 4, 8, 4)
        line.addWidget(label, 1)
        self.buttons = [QPushButton(text, self) for text in answers]
        for button in self.buttons:
            # Enter must stay the shortcut of the dialog's act.
            button.setAutoDefault(False)
            button.clicked.connect(self._answer)
            line.addWidget(button)

    def _answer(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self.hide()
            self.deleteLater()
            self._answers[button.text()]()
