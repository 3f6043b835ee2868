"""Qt's Fusion style, changed so that the mouse wheel scrolls the page and never changes a value."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QProxyStyle


class OfficeStyle(QProxyStyle):
    """Fusion style in which list boxes and number fields pass the wheel to the page around them."""

    def __init__(self) -> None:
        super().__init__("Fusion")
        self._guard = _WheelGuard(self)

    def polish(self, target: object) -> object:  # type: ignore[override]  # three overloads behind one name
        """Polish a widget, palette or application."""
        if isinstance(target, QComboBox | QAbstractSpinBox):
            target.installEventFilter(self._guard)
        return super().polish(target)  # type: ignore[call-overload]


class _WheelGuard(QObject):
    """Passes wheel events to the parent of the watched widget."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Consume the wheel event and send it to the parent."""
        if event.type() is QEvent.Type.Wheel:
            event.ignore()
            return True
        return False
