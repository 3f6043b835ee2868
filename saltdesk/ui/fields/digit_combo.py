"""A numbered list whose entries are selected by typing their number, such as the nine kinds of complaint."""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox

from saltdesk.domain.base.vocabulary import Vocabulary


class DigitCombo(QComboBox):
    """Selects the word whose code is the typed digit, half-width or full-width."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Handle digits; pass other keys to the base class."""
        text = event.text()
        digit = str(int(text)) if text.isdecimal() else ""
        for index in range(self.count()):
            word = self.itemData(index)
            if digit and isinstance(word, Vocabulary) and word.code == digit:
                self.setCurrentIndex(index)
                return
        super().keyPressEvent(event)
