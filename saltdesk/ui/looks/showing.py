"""Showing and hiding parts of a page."""

from PySide6.QtWidgets import QWidget


def set_shown(widget: QWidget, is_shown: bool) -> None:
    """Show or hide a part, unless it is so already.

    Qt dresses and lays out whatever it is told to show, also before the page has its size.
    """
    if widget.isHidden() is is_shown:
        widget.setVisible(is_shown)
