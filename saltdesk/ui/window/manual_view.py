"""Shows a page of the manual with its pictures, and marks the words that were searched."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QColor, QImage, QPalette, QResizeEvent, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from saltdesk.services.house.manual import ManualPage, folder

_MARGIN = 24
"""Pixels between a picture and the edges of the view."""

_SETTLED = 100
"""Milliseconds without another change of size after which pictures are fitted again."""


class ManualView(QTextBrowser):
    """A page of the manual; its pictures are as wide as the view, at most as they are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: ManualPage | None = None
        self._words: list[str] = []
        self._fitting = QTimer(self, interval=_SETTLED, singleShot=True)
        self._fitting.timeout.connect(self._fit)

    def show_page(self, page: ManualPage, words: str = "") -> None:
        """Show a page from its top, or from the first of the words that were searched."""
        self._page, self._words = page, words.split()
        self._put(page)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Return a picture of the manual as wide as the view; everything else as usual."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return super().loadResource(kind, name)
        file = name.fileName() if isinstance(name, QUrl) else name
        image = QImage(str(folder() / file))
        width = self.viewport().width() - _MARGIN
        if 0 < width < image.width():
            ratio = self.devicePixelRatioF()
            image = image.scaledToWidth(round(width * ratio), Qt.TransformationMode.SmoothTransformation)
            image.setDevicePixelRatio(ratio)
        return image

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pictures once the size stays."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fitting.start()

    def _fit(self) -> None:
        if self._page is not None and "![" in self._page.text:
            place = self.verticalScrollBar().value()
            self.document().clear()
            self._put(self._page)
            self.verticalScrollBar().setValue(place)

    def _put(self, page: ManualPage) -> None:
        self.setMarkdown(f"## {page.title}\n\n{page.text}")
        self._mark()

    def _mark(self) -> None:
        """Mark the words in the text, and scroll to the first."""
        found = [cursor for word in self._words for cursor in self._places(word)]
        look = QTextCharFormat()
        look.setBackground(self.palette().color(QPalette.ColorRole.Highlight))
        look.setForeground(QColor(self.palette().color(QPalette.ColorRole.HighlightedText)))
        marks = []
        for cursor in found:
            mark: Any = QTextEdit.ExtraSelection()  # the stubs lack its attributes
            mark.cursor, mark.format = cursor, look
            marks.append(mark)
        self.setExtraSelections(marks)
        start = QTextCursor(self.document())
        start.setPosition(min((cursor.selectionStart() for cursor in found), default=0))
        self.setTextCursor(start)
        self.ensureCursorVisible()

    def _places(self, word: str) -> list[QTextCursor]:
        found, cursor = [], self.document().find(word)
        while not cursor.isNull():
            found.append(QTextCursor(cursor))
            cursor = self.document().find(word, cursor)
        return found
