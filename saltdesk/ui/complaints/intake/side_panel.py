"""The panel beside the fields of the intake."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

_WIDTH = 36
"""Width in digits, whatever the panel says, so that nothing beside it moves while text is typed."""


class SidePanel(QWidget):
    """Has a fixed width beside the fields; under them it is as wide as they are."""

    def sizeHint(self) -> QSize:
        """Return the width beside the fields."""
        return QSize(self._width(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the width beside the fields."""
        return QSize(self._width(), super().minimumSizeHint().height())

    def _width(self) -> int:
        return _WIDTH * self.fontMetrics().horizontalAdvance("0")
