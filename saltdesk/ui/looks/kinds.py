"""The widget kinds that the style sheet selects on."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget


def set_kind(widget: QWidget, kind: str) -> None:
    """Give a widget a kind of ``resources/style.qss``, even if it is shown already."""
    set_mark(widget, "kind", kind)
    # A label recomputes its frame margins only after a style change event.
    QApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))


def set_mark(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet selects on, and apply it."""
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
