"""Makes the widget of a field from the type of its value, for dialogs whose fields are known at run time."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSpinBox, QWidget

from saltdesk.domain.base.fields import FieldRule
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.services.desk import people
from saltdesk.ui.fields.check_list import CheckList
from saltdesk.ui.fields.choices import fill_with_words
from saltdesk.ui.fields.date_edit import DateEdit, MomentEdit
from saltdesk.ui.fields.items_field import ItemsField
from saltdesk.ui.fields.note_edit import NoteEdit
from saltdesk.ui.fields.open_choice import offer

_MOST = 9999
_LONG = 500
"""Texts that may be longer get a field of several lines."""


def make_field(record: type, rule: FieldRule, parent: QWidget) -> QWidget:
    """Return an empty widget for a field of a record, named by the convention of the forms."""
    kind = _value_type(get_type_hints(record)[rule.name])
    made, ending = _made(kind, rule, parent)
    made.setObjectName(f"{rule.name.removeprefix('is_')}_{ending}")
    return made


def _value_type(hint: Any) -> Any:
    """Return the type of a value that may be missing."""
    if get_origin(hint) in (Union, UnionType):
        return next(one for one in get_args(hint) if one is not type(None))
    return hint


def _made(kind: Any, rule: FieldRule, parent: QWidget) -> tuple[QWidget, str]:
    if get_origin(kind) is tuple:
        return _made_for_parts(get_args(kind)[0], parent)
    if issubclass(kind, Vocabulary):
        combo = QComboBox(parent)
        fill_with_words(combo, kind)
        return combo, "combo"
    if kind is bool:
        return QCheckBox(parent), "check"
    if kind is int:
        spin = QSpinBox(parent)
        spin.setRange(0, _MOST)
        return spin, "spin"
    if issubclass(kind, datetime):
        return MomentEdit(parent), "edit"
    if issubclass(kind, date):
        return DateEdit(parent), "edit"
    return _made_for_text(rule, parent)


def _made_for_parts(part: Any, parent: QWidget) -> tuple[QWidget, str]:
    if part is int:
        return ItemsField(parent), "edit"
    words: Iterable[Vocabulary] = part
    found = CheckList(parent)
    found.offer((word.label, word) for word in words)
    return found, "list"


def _made_for_text(rule: FieldRule, parent: QWidget) -> tuple[QWidget, str]:
    if rule.name.endswith("office"):
        combo = QComboBox(parent)
        combo.setEditable(True)
        offer(combo, (office.name for office in people.offices()))
        return combo, "combo"
    return (NoteEdit(parent) if rule.longest > _LONG else QLineEdit(parent)), "edit"
