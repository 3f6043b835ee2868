"""The widget kinds that the style sheet selects on."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget


def set_kind(widget: QWidget, kind: str) -> None:
    """Give a widget a kind of ``resources/style.qss``, even if it is shown already."""
    if _mark_anew(widget, "kind", kind):
        # A label recomputes its frame margins only after a style change event.
        QApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))


def set_mark(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet selects on, and apply it."""
    _mark_anew(widget, name, value)


def _mark_anew(widget: QWidget, name: str, value: object) -> bool:
    """Set a property and apply it, and return whether it was another before.

    To apply it again would lay out the whole page anew, with every key that is typed.
    """
    if widget.property(name) == value:
        return False
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    return True
