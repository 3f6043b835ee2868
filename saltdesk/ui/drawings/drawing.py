"""The base of widgets that draw themselves."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from saltdesk.ui.looks.text_size import sized


class Drawing(QWidget):
    """A widget that draws itself with smooth lines; ``points`` is the size of its text at 100 %."""

    points: ClassVar[float] = 9.0

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
