"""The focus of a field that consists of several widgets."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def pass_focus(field: QWidget, part: QWidget) -> None:
    """Pass the focus of a field to one of its parts, also when the letter of its label calls the field."""
    # A label focuses only fields with a policy; after setFocusProxy it would be set on the part instead.
    field.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    field.setFocusProxy(part)
