"""Qt's Fusion style, in which the mouse wheel scrolls the page and never changes a value."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QProxyStyle


class OfficeStyle(QProxyStyle):
    """Fusion; every list box and number field it polishes leaves the wheel to the page around it."""

    def __init__(self) -> None:
        super().__init__("Fusion")
        self._guard = _WheelGuard(self)

    def polish(self, target: object) -> object:  # type: ignore[override]  # three overloads behind one name
        """Polish a widget, palette or application."""
        if isinstance(target, QComboBox | QAbstractSpinBox):
            target.installEventFilter(self._guard)
        return super().polish(target)  # type: ignore[call-overload]


class _WheelGuard(QObject):
    """Hands wheel events on to the parent of the watched widget."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the wheel from the widget."""
        if event.type() is QEvent.Type.Wheel:
            event.ignore()
            return True
        return False
