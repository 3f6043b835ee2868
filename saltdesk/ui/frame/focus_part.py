"""The focus of a field that consists of several widgets."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QWidget


def pass_focus(field: QWidget, part: QWidget) -> None:
    """Pass the focus of a field to one of its parts, also when the letter of its label calls the field."""
    # A label focuses only fields with a policy; after setFocusProxy it would be set on the part instead.
    field.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    field.setFocusProxy(part)


def name_field(field: QWidget, label: str) -> None:
    """Name a field, and the part that has its focus, for screen readers; names of their own stay."""
    for one in (field, field.focusProxy()):
        if one is not None and not one.accessibleName():
            one.setAccessibleName(label)


def tells_no_label(field: QWidget) -> bool:
    """Return whether Qt does not tell a field by its label: lists, and fields of several parts."""
    return isinstance(field, QAbstractItemView) or field.focusProxy() is not None
