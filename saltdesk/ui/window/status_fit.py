"""Hides notes of the status bar that have no room, the least important first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLabel, QStatusBar

_GAP = 24
"""Pixels for the spaces between and beside the notes."""


class StatusFit(QObject):
    """Shows as many ``notes`` as fit beside the permanent ``label`` whenever the width changes.

    Notes come in the order of their importance.
    """

    def __init__(self, bar: QStatusBar, label: QLabel, notes: Sequence[QLabel]) -> None:
        super().__init__(bar)
        self._bar, self._label, self._notes = bar, label, notes
        bar.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """React to a new width, or to the text of a note."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        room = self._bar.width() - self._label.sizeHint().width() - _GAP
        for note in self._notes:
            room -= note.sizeHint().width()
            # A note that a message of the bar covers for a while stays as it is.
            if note.isHidden() == (room >= 0) and not self._bar.currentMessage():
                note.setVisible(room >= 0)
