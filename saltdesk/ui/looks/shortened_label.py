"""A label of one line that shortens its text to the room there is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class ShortenedLabel(QLabel):
    """Shows its text with dots where it does not fit; the tool tip has all of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = ""
        self.elide = Qt.TextElideMode.ElideRight
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_text(self, text: str, tip: str = "") -> None:
        """Show a text, shortened where it does not fit; ``tip`` tells more than the text does."""
        self._whole = text
        self.setToolTip(tip or text)
        self.setAccessibleName(text)
        self._shorten()

    def whole(self) -> str:
        """Return the text as it was given."""
        return self._whole

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the text to the new width."""
        super().resizeEvent(event)
        self._shorten()

    def changeEvent(self, event: QEvent) -> None:
        """Shorten the text again for letters of another size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._shorten()

    def _shorten(self) -> None:
        self.setText(self.fontMetrics().elidedText(self._whole, self.elide, self.contentsRect().width()))
