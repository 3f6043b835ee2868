"""The appearance of a short table inside a page: whole-row selection, no grid, columns fitted to the text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView
from shiboken6 import isValid

from saltdesk.ui.frame.rows_model import RowsModel
from saltdesk.ui.keys.widget_keys import ENTER, on_keys
from saltdesk.ui.looks.cell_widths import CELL_PADDING, cell_widths, declared_widths, shared_out, sign_width
from saltdesk.ui.looks.text_size import changes_letters, keep_row_height

ROW_HEIGHT = 28


def prepare(view: QTableView, model: RowsModel) -> None:
    """Set the model and look of ``view``; the widest column takes the remaining width.

    A view that has them gets another model only.
    """
    view.setModel(model)
    for selection in view.findChildren(QItemSelectionModel):
        if selection is not view.selectionModel():
            selection.deleteLater()  # Qt leaves those of former models in the view and its headers.
    known = view.findChild(RowsFit, options=Qt.FindChildOption.FindDirectChildrenOnly)
    if known is None:
        _dress(view)
    (known or RowsFit(view)).follow(model)


def _dress(view: QTableView) -> None:
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setAlternatingRowColors(True)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setTextElideMode(Qt.TextElideMode.ElideRight)
    view.setTabKeyNavigation(False)
    view.verticalHeader().setVisible(False)
    keep_row_height(view, ROW_HEIGHT)
    view.horizontalHeader().setHighlightSections(False)


def open_rows_with(view: QAbstractItemView, handler: Callable[[], object]) -> None:
    """Call ``handler`` when the current row is opened: with a double click or with Enter."""

    def open_current(*_: object) -> None:
        if view.currentIndex().isValid():
            handler()

    view.doubleClicked.connect(open_current)
    on_keys(view, ENTER, open_current)


class RowsFit(QObject):
    """Fits the columns to the rows; the widest one takes the room that is left, at least half its width."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view, self._head = view, view.horizontalHeader()
        self._model: RowsModel | None = None
        self._letters = sign_width(view)
        self._needs: list[int] | None = None
        # The head gets its other letters after the rows.
        self._later = QTimer(self, interval=0, singleShot=True)
        self._later.timeout.connect(self._fit_to_letters)
        view.viewport().installEventFilter(self)

    def follow(self, model: RowsModel) -> None:
        """Fit the columns to the rows of this model from now on."""
        if self._model is not None and isValid(self._model):
            self._model.modelReset.disconnect(self._fit_to_rows)
        self._model = model
        self._take_letters()
        self._head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self._head.setSectionResizeMode(self._widest, QHeaderView.ResizeMode.Stretch)
        model.modelReset.connect(self._fit_to_rows)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the columns to a new width and to another size of the text."""
        if event.type() is QEvent.Type.Resize:
            self._fit()
        elif changes_letters(event) and self._letters != sign_width(self._view):
            self._later.start()
        return super().eventFilter(watched, event)

    def _fit_to_rows(self) -> None:
        self._needs = None
        self._fit()

    def _fit_to_letters(self) -> None:
        # Qt has widened columns that are too narrow for larger letters, which looks as if set by hand.
        self._take_letters()
        self._fit()

    def _take_letters(self) -> None:
        """Take the declared widths in the letters of now; those set by hand were for the letters before."""
        columns = self._model.columns if self._model else ()
        self._letters = sign_width(self._view)
        self._declared = declared_widths(self._view, (column.width for column in columns))
        self._widest = self._declared.index(max(self._declared))
        self._needs = None
        self._set(self._declared)

    def _needed(self) -> list[int]:
        """Return the widths of the rows, measured again only for other rows and other letters."""
        if self._needs is None:
            self._needs = cell_widths(self._view, CELL_PADDING)
        return self._needs

    def _fit(self) -> None:
        if self._model is None or self._view.model() is not self._model:
            return  # Another list has taken the view since.
        if self._letters != sign_width(self._view):
            self._take_letters()
            self._later.start()
        shown = [self._head.sectionSize(place) for place in range(len(self._declared))]
        is_by_hand = any(shown[place] != self._fitted[place] for place in self._others())
        needs = self._needed()
        if is_by_hand or not needs:
            return
        room = self._view.viewport().width()
        widths = list(self._declared)
        widths[self._widest] = max(0, room - sum(self._declared[place] for place in self._others()))
        least = [self._head.sectionSizeHint(place) for place in range(len(widths))]
        self._set(shared_out(widths, needs, least, room))
        self._fit_widest(room)

    def _fit_widest(self, room: int) -> None:
        """Give the widest column the room that is left, or half its width where the table has to scroll."""
        place, modes = self._widest, QHeaderView.ResizeMode
        half = self._declared[place] // 2
        fills = room - sum(self._fitted[other] for other in self._others()) >= half
        mode = modes.Stretch if fills else modes.Interactive
        if self._head.sectionResizeMode(place) is not mode:
            self._head.setSectionResizeMode(place, mode)
        if not fills:
            self._head.resizeSection(place, half)

    def _others(self) -> list[int]:
        return [place for place in range(len(self._declared)) if place != self._widest]

    def _set(self, widths: list[int]) -> None:
        self._fitted = widths
        for place in self._others():
            self._head.resizeSection(place, widths[place])
