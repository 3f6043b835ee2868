"""Removing of widgets that were made for one record."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def discard(widget: QWidget) -> None:
    """Take a widget out of its parent and layout, and delete it.

    No search by object name finds it any more. It is hidden first: Qt shows what was just put into a layout
    a moment later, and without a parent that would be a window of its own.
    """
    widget.hide()
    widget.setParent(None)
    widget.deleteLater()
