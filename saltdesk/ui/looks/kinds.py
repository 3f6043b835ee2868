"""The widget kinds that the style sheet selects on."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget


def set_kind(widget: QWidget, kind: str) -> None:
    """Give a widget a kind of ``resources/style.qss``, even if it is shown already."""
    set_mark(widget, "kind", kind)


def set_mark(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet selects on, and apply it.

    To apply one again that is set would lay out the whole page anew, with every key that is typed.
    """
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        # A label recomputes its frame margins only after a style change event.
        QApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))
