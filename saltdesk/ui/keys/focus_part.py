"""The focus of a field that consists of several widgets."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QWidget


def pass_focus(field: QWidget, part: QWidget) -> None:
    """Pass the focus of a field to one of its parts, also when the letter of its label calls the field."""
    # A label focuses only fields with a policy; after setFocusProxy it would be set on the part instead.
    field.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    field.setFocusProxy(part)


def name_field(field: QWidget, label: str) -> None:
    """Name a field, and the parts of it that have its focus, for screen readers; names of their own stay."""
    for one in (field, *_focused_parts(field)):
        if not one.accessibleName():
            one.setAccessibleName(label)


def tells_no_label(field: QWidget) -> bool:
    """Return whether Qt does not tell a field by its label: lists, and fields of several parts."""
    return isinstance(field, QAbstractItemView) or any(_focused_parts(field))


def _focused_parts(field: QWidget) -> Iterator[QWidget]:
    proxy = field.focusProxy()
    if proxy is not None:
        yield proxy
    line = field.lineEdit() if isinstance(field, QComboBox) else None
    if line is not None:
        # The combo box has the focus, but readers are sent to its line of text.
        yield line
