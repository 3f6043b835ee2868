"""The appearance of a short table inside a page: whole-row selection, no grid, columns fitted to the text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from saltdesk.ui.frame.rows_model import RowsModel
from saltdesk.ui.keys.widget_keys import ENTER, on_keys
from saltdesk.ui.looks.text_size import RowHeight

ROW_HEIGHT = 28
_SIGN = "国"
_PADDING = 14


def prepare(view: QTableView, model: RowsModel) -> None:
    """Set the model and look of ``view``; the widest column takes the remaining width."""
    view.setModel(model)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setAlternatingRowColors(True)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setTextElideMode(Qt.TextElideMode.ElideRight)
    view.setTabKeyNavigation(False)
    view.verticalHeader().setVisible(False)
    RowHeight(view, ROW_HEIGHT)
    _set_widths(view, model)


def open_rows_with(view: QAbstractItemView, handler: Callable[[], object]) -> None:
    """Call ``handler`` when the current row is opened: with a double click or with Enter."""

    def open_current(*_: object) -> None:
        if view.currentIndex().isValid():
            handler()

    view.doubleClicked.connect(open_current)
    on_keys(view, ENTER, open_current)


def _set_widths(view: QTableView, model: RowsModel) -> None:
    head = view.horizontalHeader()
    head.setHighlightSections(False)
    # Column widths count digits; a Chinese character is two digits wide.
    sign = view.fontMetrics().horizontalAdvance(_SIGN)
    widths = [column.width for column in model.columns]
    for place, width in enumerate(widths):
        head.resizeSection(place, width * sign * 5 // 8 + _PADDING)
    head.setSectionResizeMode(widths.index(max(widths)), QHeaderView.ResizeMode.Stretch)


def fit_height(view: QTableView, most: int = 10) -> None:
    """Fit the height to the rows, between one and ``most`` rows."""
    rows = min(max(view.model().rowCount(), 1), most)
    head = view.horizontalHeader()
    head.ensurePolished()
    body = rows * view.verticalHeader().defaultSectionSize()
    view.setFixedHeight(head.sizeHint().height() + body + 2 * view.frameWidth() + 2)
