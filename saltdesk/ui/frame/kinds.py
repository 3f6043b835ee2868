"""The kind of a widget, by which the style sheet dresses it."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget


def set_kind(widget: QWidget, kind: str) -> None:
    """Give a widget the look of a kind of ``resources/style.qss``, also after it was shown."""
    set_mark(widget, "kind", kind)
    # A label counts the room its frame takes only when told that its style changed.
    QApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))


def set_mark(widget: QWidget, name: str, value: object) -> None:
    """Set a property the style sheet asks for and let it take effect."""
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
