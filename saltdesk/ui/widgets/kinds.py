"""The kind of a widget, by which the style sheet dresses it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def set_kind(widget: QWidget, kind: str) -> None:
    """Give a widget the look of a kind of ``resources/style.qss``, also after it was shown."""
    set_mark(widget, "kind", kind)


def set_mark(widget: QWidget, name: str, value: object) -> None:
    """Set a property the style sheet asks for and let it take effect."""
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
