"""What a person can fill in on a form, found by itself, so that a draft forgets no field."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QButtonGroup, QLabel, QLineEdit, QWidget

from saltdesk.ui.fields.binding import way_of
from saltdesk.ui.fields.date_edit import DateEdit, MomentEdit
from saltdesk.ui.fields.document_edit import DocumentEdit
from saltdesk.ui.fields.parts_edit import PartsEdit

_SEARCH = "search_edit"
"""How the names of fields end that only narrow a list."""


class TypedFields:
    """The fields of ``form`` by name, with their texts now and at the beginning."""

    def __init__(self, form: QWidget) -> None:
        self.widgets: dict[str, QObject] = {}
        for child in form.findChildren(QObject):
            if _is_field(child) and not _is_part_of_field(child, form):
                self.widgets[_name_of(child)] = child
        self.start = self.texts()

    def commit(self) -> None:
        """Take over what is still being typed into the cell of a table."""
        for widget in self.widgets.values():
            if isinstance(widget, PartsEdit):
                widget.commit()

    def texts(self) -> dict[str, str]:
        """What stands in the fields now."""
        return {name: way_of(widget).text(widget) for name, widget in self.widgets.items()}

    def changed(self) -> dict[str, str]:
        """What differs from the beginning."""
        return {name: text for name, text in self.texts().items() if text != self.start[name]}

    def put(self, texts: Mapping[str, str]) -> None:
        """Fill texts in; names the form does not have are left out."""
        for name, text in texts.items():
            if name in self.widgets:
                way_of(self.widgets[name]).put_text(self.widgets[name], text)

    def begin_differs(self, start: Mapping[str, str]) -> bool:
        """Whether the form began with something else then, other than the day, which passes by itself."""
        return any(
            self.start[name] != text
            for name, text in start.items()
            if name in self.widgets and not isinstance(self.widgets[name], DateEdit | MomentEdit)
        )


def _is_field(child: QObject) -> bool:
    if isinstance(child, QLabel | DocumentEdit) or not child.objectName():
        return False  # a document is kept by its two fields
    if isinstance(child, QLineEdit):
        is_secret = child.echoMode() is not QLineEdit.EchoMode.Normal
        return not (is_secret or child.isReadOnly() or child.objectName().endswith(_SEARCH))
    try:
        way_of(child)
    except TypeError:
        return False
    return True


def _is_part_of_field(child: QObject, form: QWidget) -> bool:
    """Whether a widget is only the inside of a field, such as the line of a combo box."""
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
