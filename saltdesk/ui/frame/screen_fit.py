"""Keeps a dialog on the screen: what does not fit is scrolled, and its buttons stay in sight."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMargins, QObject, QSize
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QLabel,
    QLayout,
    QLayoutItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from saltdesk.ui.frame.body_area import BodyArea, ContentsWidth
from saltdesk.ui.frame.flow_row import let_flow
from saltdesk.ui.frame.layout_items import of_items
from saltdesk.ui.frame.least_size import least_size
from saltdesk.ui.frame.window_size import FRAME

PROBLEM_LABEL = "problem_label"
"""Name of the label that says why an act was refused; it stays in sight beside the buttons."""


def room_for(dialog: QWidget) -> QSize:
    """Return the largest size of a dialog: the available screen, or the window under it if that is larger."""
    room = dialog.screen().availableGeometry().size() - FRAME
    beneath = dialog.parentWidget()
    return room.expandedTo(beneath.window().size()) if beneath is not None else room


class ScreenFit(QObject):
    """Bounds a dialog to the screen whenever its contents change.

    ``body`` is the layout of the contents; it moves into a scroll area once the contents do not fit.
    """

    def __init__(self, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._area: BodyArea | None = None
        self._body: QLayout | None = None
        dialog.installEventFilter(self)

    @property
    def body(self) -> QLayout | None:
        """Return the layout that holds the parts of the form."""
        return self._body or self._dialog.layout()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the dialog again before its layout reacts to a change."""
        if event.type() is QEvent.Type.LayoutRequest and watched is self._dialog and self._dialog.isVisible():
            self.apply()
        return False

    def apply(self) -> None:
        """Make the dialog large enough for its parts, and at most as large as its room.

        Qt itself does not make a dialog higher for a text that grew to more lines.
        """
        dialog, room = self._dialog, room_for(self._dialog)
        dialog.setMinimumSize(dialog.minimumSize().boundedTo(room))
        if isinstance(self.body, QBoxLayout):
            _let_rows_flow(self.body, room.width())
        needed = least_size(dialog, min(dialog.width(), room.width()))
        if self._area is None and not _holds(room, needed):
            self._wrap()
        dialog.resize(dialog.size().expandedTo(needed).boundedTo(room))

    def _wrap(self) -> None:
        body = self._dialog.layout()
        if not isinstance(body, QBoxLayout):
            return
        kept = _taken_tail(body)
        margins = body.contentsMargins()
        self._area = BodyArea(self._dialog)
        self._area.setObjectName("dialog_area")
        self._body = body
        contents = QWidget(self._area)
        contents.setObjectName("dialog_body")
        # Qt moves the layout and its widgets here from the dialog.
        contents.setLayout(body)
        self._area.setWidget(contents)
        ContentsWidth(self._area, lambda: room_for(self._dialog).width())
        outer = QVBoxLayout(self._dialog)
        outer.setContentsMargins(QMargins(0, 0, 0, margins.bottom()))
        outer.addWidget(self._area, 1)
        body.setContentsMargins(margins.left(), margins.top(), margins.right(), 0)
        tail = QVBoxLayout()
        tail.setContentsMargins(margins.left(), 0, margins.right(), 0)
        outer.addLayout(tail)
        for item in kept:
            tail.addItem(item)
        self._area.show()


def _let_rows_flow(body: QBoxLayout, width: int) -> None:
    """Let the rows break into lines that are too wide for the screen."""
    margins = body.contentsMargins()
    room = width - margins.left() - margins.right()
    for row in of_items(body, lambda item: item.layout()):
        if isinstance(row, QBoxLayout) and row.minimumSize().width() > room:
            let_flow(body, row)


def _holds(room: QSize, needed: QSize) -> bool:
    return needed.width() <= room.width() and needed.height() <= room.height()


def _taken_tail(body: QBoxLayout) -> list[QLayoutItem]:
    """Take the row of buttons at the end out of the layout, with the problem that is told above it."""
    if not body.count() or not of_items(body, _has_buttons)[-1]:
        return []
    kept = [body.takeAt(body.count() - 1)]
    problems = of_items(body, _is_problem)
    return [body.takeAt(problems.index(True)), *kept] if True in problems else kept


def _has_buttons(item: QLayoutItem) -> bool:
    row: QLayout | None = item.layout()
    if row is None:
        return False
    return any(of_items(row, lambda part: isinstance(part.widget(), QPushButton)))


def _is_problem(item: QLayoutItem) -> bool:
    label = item.widget()
    return isinstance(label, QLabel) and label.objectName() == PROBLEM_LABEL
