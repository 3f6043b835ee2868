"""Operates the real window for the tour by the names of its widgets."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any

from saltdesk.domain.base.errors import SaltdeskError
from saltdesk.domain.base.surroundings import using

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QDialog, QWidget

    from saltdesk.ui.window.main_window import MainWindow

SIZE = (1366, 768)
"""The most common office screen size."""

PATIENCE = 60.0
"""Seconds after which a step counts as failed."""

_SHADE = 90


class Driver:
    """Operates the window: presses, types, chooses, and takes pictures."""

    def __init__(self, window: MainWindow, out: Path) -> None:
        self.window = window
        self.out = out
        self.pictures = 0

    def settle(self, reached: Callable[[], bool] = lambda: True) -> None:
        """Process events until the window is idle and ``reached`` is true."""
        from PySide6.QtWidgets import QApplication

        end = monotonic() + PATIENCE
        while True:
            QApplication.processEvents()
            QApplication.sendPostedEvents()
            if reached() and self.window.tasks.is_idle:
                QApplication.processEvents()
                return
            if monotonic() > end:
                raise TimeoutError("the window did not get where the tour expects it")

    def find(self, name: str, within: QWidget | None = None) -> Any:
        """Return the widget of this object name, preferring a visible one."""
        from PySide6.QtWidgets import QWidget

        found = (within or self.window).findChildren(QWidget, name)
        for widget in found:
            if widget.isVisible():
                return widget
        raise LookupError(f"no visible widget is named {name}")

    def find_action(self, name: str, within: QWidget) -> QAction:
        """Return the action of this name in an open menu."""
        from PySide6.QtGui import QAction

        found: QAction | None = within.findChild(QAction, name)
        if found is None or not found.isEnabled():
            raise LookupError(f"no entry {name} is offered")
        return found

    def tab(self, name: str) -> QWidget:
        """Show the tab of this name."""
        tab: QWidget = self.window.show_tab(name)
        self.settle(tab.isVisible)
        return tab

    def press(self, name: str, within: QWidget | None = None) -> None:
        """Press a button."""
        self.settle()
        button = self.find(name, within)
        if not button.isEnabled():
            raise SaltdeskError(f"{button.text()}：{button.toolTip()}")
        button.click()
        self.settle()

    def type(self, texts: dict[str, str], within: QWidget | None = None) -> None:
        """Type into fields by name."""
        for name, text in texts.items():
            field = self.find(name, within)
            field.setFocus()
            (field.setPlainText if hasattr(field, "setPlainText") else field.setText)(text)
        self.settle()

    def choose(self, name: str, label: str, within: QWidget | None = None) -> None:
        """Choose the list entry with this text."""
        combo = self.find(name, within)
        place = combo.findText(label)
        if place < 0:
            raise LookupError(f"{name} does not offer {label}")
        combo.setCurrentIndex(place)
        self.settle()

    def in_dialog(self, trigger: Callable[[], object], script: Callable[[QDialog], None]) -> None:
        """Run ``trigger``, which opens a dialog, and run ``script`` on it."""
        from PySide6.QtCore import QTimer

        faults: list[Exception] = []
        is_done = False

        def attempt() -> None:
            nonlocal is_done
            fresh = [dialog for dialog in self._dialogs() if not dialog.property("toured")]
            if not fresh:
                QTimer.singleShot(20, attempt)
                return
            fresh[-1].setProperty("toured", True)
            try:
                script(fresh[-1])
            except Exception as fault:  # Raise outside Qt's event loop, which would only print the error.
                faults.append(fault)
                fresh[-1].reject()
            is_done = True

        QTimer.singleShot(20, attempt)
        trigger()
        self.settle(lambda: is_done)
        if faults:
            raise faults[0]

    def _dialogs(self) -> list[QDialog]:
        """Return the visible dialogs, except the progress dialog, which appears and closes by itself."""
        from PySide6.QtWidgets import QApplication, QDialog

        from saltdesk.ui.frame.progress_dialog import ProgressDialog

        return [
            widget
            for widget in QApplication.topLevelWidgets()
            if isinstance(widget, QDialog) and widget.isVisible() and not isinstance(widget, ProgressDialog)
        ]

    def picture(self, name: str, over: QWidget | None = None) -> str:
        """Take a picture of the window, with ``over`` on the shaded window; return its line."""
        from PySide6.QtCore import QPoint
        from PySide6.QtGui import QColor, QPainter

        self.settle()
        shot = self.window.grab()
        if over is not None:
            top = over.grab()
            painter = QPainter(shot)
            painter.fillRect(shot.rect(), QColor(20, 30, 36, _SHADE))
            across, down = shot.width() - top.width(), shot.height() - top.height()
            painter.drawPixmap(QPoint(across // 2, max(0, down // 2)), top)
            painter.end()
        self.pictures += 1
        path = self.out / f"{self.pictures:02d}-{name}.png"
        with using(path):
            if not shot.save(str(path)):
                raise OSError(0, "not saved")
        return f"截图  {path.name}"
