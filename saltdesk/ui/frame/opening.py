"""Open a dialog over the window without blocking the program."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog


def lay_over(dialog: QDialog) -> None:
    """Show a dialog over its window, as high as its fields need; delete it when it closes."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.resize(dialog.size().expandedTo(dialog.sizeHint()))
    dialog.open()
