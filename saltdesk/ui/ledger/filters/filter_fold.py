"""Folds the filters of a ledger away where they do not fit on one line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QComboBox, QPushButton, QWidget

from saltdesk.ui.frame.flow_row import FlowRow
from saltdesk.ui.looks.text_size import changes_letters


class FilterFold(QObject):
    """Hides all parts of ``row`` but ``kept`` behind a button while they need more than one line.

    The button tells how many of the hidden filters are set.
    """

    def __init__(self, page: QWidget, row: FlowRow, kept: QWidget) -> None:
        super().__init__(page)
        self._page, self._row, self._kept = page, row, kept
        self._folded: list[QWidget] = []
        self._needed = 0
        # Once the parts have their other size.
        self._refit = QTimer(self, interval=0, singleShot=True)
        self._refit.timeout.connect(self.fit)
        self.button = QPushButton(page)
        self.button.setObjectName("fold_filters_button")
        self.button.setCheckable(True)
        self.button.setToolTip("显示或收起筛选条件")
        row.insertWidget(row.indexOf(kept) + 1, self.button)
        self.button.hide()
        self.button.toggled.connect(self._show_filters)
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fold or unfold at a new width, and in another text size."""
        if changes_letters(event):
            self._needed = 0
            self._refit.start()
        elif isinstance(event, QResizeEvent) and event.size().width() != event.oldSize().width():
            self.fit()
        return super().eventFilter(watched, event)

    def fit(self) -> None:
        """Fold the filters if they need more than one line, and unfold them once they fit."""
        if self._folded and self._page.width() < self._needed:
            return  # to show them all only to find that out takes longer than a frame
        self._unfold()
        self.button.hide()
        # Nobody tells the row of a page that is not shown that its parts have another size.
        self._row.invalidate()
        self._needed = self._row.line_width()
        if self._page.width() < self._needed:
            self._folded = [one for one in self._filters() if not one.isHidden()]
            self.button.show()
            self._show_filters(self.button.isChecked())

    def tell_used(self) -> None:
        """Tell how many of the hidden filters are set now."""
        self.button.setText(_caption(self._folded))

    def _unfold(self) -> None:
        for one in self._folded:
            one.show()
        self._folded = []

    def _show_filters(self, is_open: bool) -> None:
        for one in self._folded:
            one.setVisible(is_open)
        self.tell_used()

    def _filters(self) -> list[QWidget]:
        items = (self._row.itemAt(place) for place in range(self._row.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [one for one in widgets if one and one not in (self._kept, self.button)]


def _caption(filters: list[QWidget]) -> str:
    used = sum(1 for one in filters if _is_set(one))
    return f"筛选（{used}）" if used else "筛选"


def _is_set(widget: QWidget) -> bool:
    if isinstance(widget, QComboBox):
        return widget.currentIndex() > 0
    return isinstance(widget, QAbstractButton) and widget.isChecked()
