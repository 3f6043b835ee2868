"""Lays a window out before it paints, so that nobody sees lines squeezed into their former room."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QWidget


class LayoutsFirst(QObject):
    """Ends all layouts that wait when ``window`` is about to paint.

    A text that gets longer asks one widget after another around it for room, each by a new request. Qt paints
    what was changed before the requests that came later.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.installEventFilter(self)

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:
        """Send the requests that wait, and those that follow from them."""
        if event.type() is QEvent.Type.UpdateRequest:
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        return False
