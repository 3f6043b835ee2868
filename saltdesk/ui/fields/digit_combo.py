"""A list of numbered words chosen by their number, such as the nine kinds of complaint."""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox

from saltdesk.domain.base.vocabulary import Vocabulary


class DigitCombo(QComboBox):
    """A digit chooses the word whose code it is, also one typed in full width."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits, leave the rest to the list."""
        text = event.text()
        digit = str(int(text)) if text.isdecimal() else ""
        for index in range(self.count()):
            word = self.itemData(index)
            if digit and isinstance(word, Vocabulary) and word.code == digit:
                self.setCurrentIndex(index)
                return
        super().keyPressEvent(event)
