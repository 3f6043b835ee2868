"""Opens a window so that it fits the screen at any size and scale."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

SMALLEST = QSize(900, 500)
"""Smallest size, in logical pixels, at which pages show their fields side by side."""

FRAME = QSize(8, 40)
"""Estimated size of borders and title bar, which are known only after the window is shown."""


def show_on_screen(window: QWidget) -> None:
    """Show ``window`` in its own size, or maximised if that does not fit beside the task bar.

    The minimum size becomes ``SMALLEST``, or the available size on a smaller screen.
    """
    room = window.screen().availableGeometry().size()
    window.setMinimumSize(SMALLEST.boundedTo(room - FRAME))
    if fits(window.size(), room):
        window.show()
    else:
        # The restored size must also fit the screen.
        window.resize((room - FRAME).expandedTo(window.minimumSize()))
        window.showMaximized()


def fits(size: QSize, room: QSize) -> bool:
    """Return whether a window of ``size`` with its frame fits into ``room``."""
    whole = size + FRAME
    return whole.width() <= room.width() and whole.height() <= room.height()
