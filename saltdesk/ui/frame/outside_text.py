"""Text from outside where Qt would read signs in it: shown as it stands.

Labels and tool tips need nothing: the style sheet has them take every text as plain. A label whose text is
HTML of ours, with all else escaped, says so with ``show_as_html``.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


def show_as_html(label: QLabel) -> None:
    """Let a label read its text as HTML."""
    # The property is what the style sheet asks for, whenever it is applied anew.
    label.setProperty("html", True)
    label.setTextFormat(Qt.TextFormat.RichText)


def as_caption(text: str) -> str:
    """A text for a button, a menu or the label of a field, where & would be taken for a key."""
    return text.replace("&", "&&")


def as_title(text: str) -> str:
    """A text for the title of a window, where [*] would stand for unsaved changes."""
    return text.replace("[*]", "[*][*]")
