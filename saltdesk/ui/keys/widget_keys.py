"""Keys that work only while one widget has the focus."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

Key = Qt.Key | QKeyCombination | QKeySequence.StandardKey

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def on_keys(widget: QWidget, keys: Iterable[Key], handler: Callable[[], None]) -> None:
    """Call ``handler`` when one of the keys is pressed while ``widget`` itself has the focus."""
    for key in keys:
        shortcut = QShortcut(QKeySequence(key), widget)
        # PySide ignores a context given to the constructor beside a Python function.
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(handler)
