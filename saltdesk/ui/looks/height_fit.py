"""A short table as high as its rows, so that the page scrolls and not the table."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QTableView

from saltdesk.ui.looks.text_size import changes_letters


def fit_height(view: QTableView, most: int = 10, least: int = 1) -> None:
    """Fit the height to the rows, between ``least`` and ``most``, and keep it so in any size of the text."""
    known = view.findChild(HeightFit, options=Qt.FindChildOption.FindDirectChildrenOnly)
    (known or HeightFit(view)).fit(least, most)


class HeightFit(QObject):
    """Keeps a table as high as its rows, and its scroll bar below them, need."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view, self._least, self._most = view, 1, 1
        # The head and the bar get their other size after the table.
        self._later = QTimer(self, interval=0, singleShot=True)
        self._later.timeout.connect(self._fit)
        view.horizontalScrollBar().rangeChanged.connect(self._fit)
        view.installEventFilter(self)

    def fit(self, least: int, most: int) -> None:
        """Fit the height to the rows of now, between ``least`` and ``most`` of them."""
        self._least, self._most = least, most
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the text."""
        if changes_letters(event):
            self._later.start()
        return super().eventFilter(watched, event)

    def _fit(self, *_: int) -> None:
        view = self._view
        rows = min(max(view.model().rowCount(), self._least), self._most)
        head, bar = view.horizontalHeader(), view.horizontalScrollBar()
        head.ensurePolished()
        body = rows * view.verticalHeader().defaultSectionSize()
        below = bar.sizeHint().height() if bar.maximum() else 0
        view.setFixedHeight(head.sizeHint().height() + body + below + 2 * view.frameWidth() + 2)
