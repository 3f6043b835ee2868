"""The base of widgets that draw themselves."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from saltdesk.ui.frame.told import tell_as_picture
from saltdesk.ui.looks.text_size import sized


class Drawing(QWidget):
    """A widget that draws itself with smooth lines; ``points`` is the size of its text at 100 %.

    Its accessible name says what it is, its accessible description what it shows.
    """

    points: ClassVar[float] = 9.0

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tell_as_picture(self)

    @property
    def text_font(self) -> QFont:
        """Return the font of the labels at the present size of the text."""
        return sized(self.font(), self.points)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the widget."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(self.text_font)
            self.paint(painter)

    def paint(self, painter: QPainter) -> None:
        """Draw with a painter that has the font of the labels."""
        raise NotImplementedError
