"""Opening a window so that it lies on the screen, whatever the screen's size and scale."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

SMALLEST = QSize(900, 500)
"""Below this size the pages no longer show their fields side by side; in logical pixels."""

_FRAME = QSize(8, 40)
"""Room for the borders and the title bar, which are only known once the window is shown."""


def show_on_screen(window: QWidget) -> None:
    """Show ``window`` in its own size, or maximised where that does not fit beside the task bar.

    The smallest size of the window becomes ``SMALLEST``, or all there is on a smaller screen.
    """
    room = window.screen().availableGeometry().size()
    window.setMinimumSize(SMALLEST.boundedTo(room - _FRAME))
    if fits(window.size(), room):
        window.show()
    else:
        # What the person gets back by leaving the maximised state lies on the screen too.
        window.resize((room - _FRAME).expandedTo(window.minimumSize()))
        window.showMaximized()


def fits(size: QSize, room: QSize) -> bool:
    """Whether a window of ``size`` lies within ``room`` together with its frame."""
    whole = size + _FRAME
    return whole.width() <= room.width() and whole.height() <= room.height()
