"""The room of the pane beside a table, which grows and shrinks with the text."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSplitter

from saltdesk.ui.looks.text_size import TextSized

SIDE_WIDTH = 370
"""Pixels of the usual pane, at 100 %."""

_USUAL_WIDTH = 1330
"""Pixels of both parts in a usual window."""


class SidePane(QObject):
    """Gives the second part of ``splitter`` ``width`` pixels, and in a larger text those of the usual pane.

    A pane moved by hand gets more or less in proportion. The table takes what a wider window gives.
    """

    def __init__(self, splitter: QSplitter, width: int) -> None:
        super().__init__(splitter)
        self._splitter, self._least = splitter, width
        self._side = 0
        splitter.setStretchFactor(0, 1)
        TextSized(splitter, SIDE_WIDTH, self._follow)

    def _follow(self, usual: int) -> None:
        former, self._side = self._side, max(self._least, usual)
        rest, side = self._splitter.sizes()
        if former and side:
            wanted = side * self._side // former
            self._splitter.setSizes([max(1, rest + side - wanted), wanted])
        else:
            self._splitter.setSizes([max(self._side, _USUAL_WIDTH - self._side), self._side])
