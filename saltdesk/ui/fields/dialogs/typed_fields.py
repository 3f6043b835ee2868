"""Collects the input fields of a form, so that a draft includes all of them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QButtonGroup, QLabel, QLineEdit, QWidget

from saltdesk.ui.fields.binding import way_of
from saltdesk.ui.fields.date_edit import DateEdit, MomentEdit
from saltdesk.ui.fields.document_edit import DocumentEdit
from saltdesk.ui.fields.parts_edit import PartsEdit

_SEARCH = "search_edit"
"""Suffix of the names of fields that only filter a list."""


class TypedFields:
    """The input fields of ``form`` by name, with their current and initial texts."""

    def __init__(self, form: QWidget) -> None:
        self.widgets: dict[str, QObject] = {}
        for child in form.findChildren(QObject):
            if _is_field(child) and not _is_part_of_field(child, form):
                self.widgets[_name_of(child)] = child
        self.start = self.texts()

    def commit(self) -> None:
        """Commit the table cell being edited."""
        for widget in self.widgets.values():
            if isinstance(widget, PartsEdit):
                widget.commit()

    def texts(self) -> dict[str, str]:
        """Return the current field texts."""
        return {name: way_of(widget).text(widget) for name, widget in self.widgets.items()}

    def changed(self) -> dict[str, str]:
        """Return the fields that differ from their initial text."""
        return {name: text for name, text in self.texts().items() if text != self.start[name]}

    def put(self, texts: Mapping[str, str]) -> None:
        """Fill in texts; ignore names the form does not have."""
        for name, text in texts.items():
            if name in self.widgets:
                way_of(self.widgets[name]).put_text(self.widgets[name], text)

    def begin_differs(self, start: Mapping[str, str]) -> bool:
        """Return whether the initial texts differ from ``start``; dates are ignored because today changes."""
        return any(
            self.start[name] != text
            for name, text in start.items()
            if name in self.widgets and not isinstance(self.widgets[name], DateEdit | MomentEdit)
        )


def _is_field(child: QObject) -> bool:
    if isinstance(child, QLabel | DocumentEdit) or not child.objectName():
        return False  # A document field is stored through its two inner fields.
    if isinstance(child, QLineEdit):
        is_secret = child.echoMode() is not QLineEdit.EchoMode.Normal
        return not (is_secret or child.isReadOnly() or child.objectName().endswith(_SEARCH))
    try:
        way_of(child)
    except TypeError:
        return False
    return True


def _is_part_of_field(child: QObject, form: QWidget) -> bool:
    """Return whether a widget is an inner part of a field, such as the line edit of a combo box."""
    above = child.parent()
    while above is not None and above is not form:
        if _is_field(above) and not isinstance(child, QButtonGroup):
            return True
        above = above.parent()
    return False


def _name_of(child: QObject) -> str:
    owner = child.parent()
    prefix = f"{owner.objectName()}." if isinstance(owner, DocumentEdit) else ""
    return prefix + child.objectName()
