"""Functions that show external text literally where Qt would interpret characters in it.

Labels and tool tips need none of them, because the style sheet makes them plain text. A label with HTML of
our own, in which all other text is escaped, calls ``show_as_html``.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


def show_as_html(label: QLabel) -> None:
    """Make a label interpret its text as HTML."""
    # The style sheet checks this property each time it is applied.
    label.setProperty("html", True)
    label.setTextFormat(Qt.TextFormat.RichText)


def as_caption(text: str) -> str:
    """Return text for a button, menu or field label, where & would mark a shortcut key."""
    return text.replace("&", "&&")


def as_title(text: str) -> str:
    """Return text for a window title, where [*] would mark unsaved changes."""
    return text.replace("[*]", "[*][*]")
