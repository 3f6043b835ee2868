"""A scroll area whose contents fill it, and scroll only where they cannot shrink any further."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from saltdesk.ui.frame.least_size import least_size

_NEED_CHANGES = (QEvent.Type.LayoutRequest, QEvent.Type.Resize, QEvent.Type.Show)
"""Events after which contents need another width; hidden contents ask for no layout when the text grows."""


class FocusFollower(QObject):
    """Scrolls an area to the field that gets the focus; Qt does so only for Tab, and a click needs none."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._show)

    def _show(self, _left: QWidget | None, focused: QWidget | None) -> None:
        is_clicked = QApplication.mouseButtons() is not Qt.MouseButton.NoButton
        if focused is not None and not is_clicked and self._area.isAncestorOf(focused):
            self._area.ensureWidgetVisible(focused)


class BodyArea(QScrollArea):
    """Keeps its contents as large as its view, but never smaller than they need.

    Qt's own resizable contents take their preferred height instead of the least one when that depends on
    the width.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        FocusFollower(self)

    def setWidget(self, widget: QWidget) -> None:
        """Show the contents."""
        super().setWidget(widget)
        widget.installEventFilter(self)
        widget.show()
        self._fit()

    def sizeHint(self) -> QSize:
        """Return the size of the contents with the scroll bar beside them."""
        bar = QSize(self.verticalScrollBar().sizeHint().width(), 0)
        return self.widget().sizeHint() + bar if self.widget() else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return a size that holds a few lines."""
        line = self.fontMetrics().height()
        return QSize(8 * line, 3 * line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the contents to the new size."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the contents when they need another size."""
        # While Python shuts down, the contents are gone before the area.
        if event.type() is QEvent.Type.LayoutRequest and watched is self.widget():
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        contents: QWidget | None = self.widget()
        if contents is None:
            return
        view = self.maximumViewportSize()
        needed = least_size(contents, view.width())
        if needed.height() > view.height():
            view -= QSize(self.verticalScrollBar().sizeHint().width(), 0)
            needed = least_size(contents, view.width())
        if needed.width() > view.width():
            view -= QSize(0, self.horizontalScrollBar().sizeHint().height())
        contents.resize(view.expandedTo(needed))


class ContentsWidth(QObject):
    """Keeps a scroll area as wide as its contents and its scroll bar need, up to ``most()`` pixels.

    It never gets narrower than the least width of its form.
    """

    def __init__(self, area: QScrollArea, most: Callable[[], int]) -> None:
        super().__init__(area)
        self._area, self._least, self._most = area, area.minimumWidth(), most
        area.widget().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Widen the area when its contents need more."""
        if event.type() in _NEED_CHANGES and watched is self._area.widget():
            bar = self._area.verticalScrollBar().sizeHint().width()
            needed = self._area.widget().minimumSizeHint().width() + bar + 2 * self._area.frameWidth()
            self._area.setMinimumWidth(max(self._least, min(needed, self._most())))
        return False
