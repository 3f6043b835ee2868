"""Binds a form to a record: maps widgets to fields and shows problems beside the fields."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import Any, TypeVar, cast

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import Problem
from saltdesk.domain.base.fields import FIELD_TABLES, FieldRule, fields_of
from saltdesk.domain.base.patterns import regex
from saltdesk.domain.base.records import with_values
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.domain.house.phrases import place_of
from saltdesk.ledgers.base.columns import as_text
from saltdesk.services.desk.desk import Desk
from saltdesk.ui.fields.approval_part import ApprovalPart
from saltdesk.ui.fields.check_list import CheckList
from saltdesk.ui.fields.choices import choose, chosen
from saltdesk.ui.fields.date_edit import DateEdit, MomentEdit
from saltdesk.ui.fields.document_edit import DocumentEdit
from saltdesk.ui.fields.help_dialog import offer_help
from saltdesk.ui.fields.items_field import ItemsField
from saltdesk.ui.fields.parts_edit import PartsEdit
from saltdesk.ui.fields.pending_files import PendingFiles
from saltdesk.ui.fields.people_edit import PeopleEdit
from saltdesk.ui.fields.phrase_place import offer_phrases
from saltdesk.ui.fields.rows_edit import RowsEdit
from saltdesk.ui.fields.shown_problems import ShownProblems
from saltdesk.ui.fields.word_checks import WordChecks
from saltdesk.ui.keys.focus_part import name_field, tells_no_label

R = TypeVar("R")

_MNEMONIC = regex(r"\(&.\)|&")
_STAR = " *"
_KEY_ALONE = regex(r"(\(&.\))?")


@dataclass(frozen=True)
class Bound:
    """One field of a record and the name of the widget that shows it."""

    widget: str
    field: str


@dataclass(frozen=True)
class _Way:
    """Reads and writes the value of a kind of widget; ``signal`` names the signal that reports an edit."""

    put: Callable[[Any, Any], None]
    take: Callable[[Any, Any], object]
    signal: str
    text: Callable[[Any], str]
    put_text: Callable[[Any, str], None]


def _checked_index(group: QButtonGroup) -> int:
    return next((i for i, button in enumerate(group.buttons()) if button.isChecked()), -1)


def _check_index(group: QButtonGroup, index: int) -> None:
    buttons: list[QAbstractButton] = group.buttons()
    if 0 <= index < len(buttons):
        buttons[index].setChecked(True)
        return
    # A word without a button, such as the unknown channel of an old register: none may stay checked.
    is_exclusive = group.exclusive()
    group.setExclusive(False)
    for button in buttons:
        button.setChecked(False)
    group.setExclusive(is_exclusive)


def _put_word(group: QButtonGroup, word: Vocabulary) -> None:
    _check_index(group, list(type(word)).index(word))


def _take_word(group: QButtonGroup, present: Vocabulary) -> object:
    index = _checked_index(group)
    return list(type(present))[index] if index >= 0 else present


def _put_number_text(box: QSpinBox, text: str) -> None:
    box.setValue(int(text) if text.isdecimal() else 0)


def _take_moment(widget: MomentEdit, present: object) -> object:
    """Return the moment of the field, or the present one if the field shows its minute."""
    moment = widget.moment()
    is_same = isinstance(present, datetime) and moment == present.replace(second=0, microsecond=0)
    return present if is_same else moment


# The first matching class wins, so subclasses come before their bases.
_WAYS: Mapping[type, _Way] = {
    DateEdit: _Way(DateEdit.set_date, lambda w, _: w.date(), "textChanged", DateEdit.text, DateEdit.setText),
    MomentEdit: _Way(MomentEdit.set_moment, _take_moment, "textChanged", MomentEdit.text, MomentEdit.setText),
    QLineEdit: _Way(
        lambda w, v: w.setText(str(v)),
        lambda w, _: w.text(),
        "textChanged",
        QLineEdit.text,
        QLineEdit.setText,
    ),
    QPlainTextEdit: _Way(
        lambda w, v: w.setPlainText(str(v)),
        lambda w, _: w.toPlainText(),
        "textChanged",
        QPlainTextEdit.toPlainText,
        QPlainTextEdit.setPlainText,
    ),
    QComboBox: _Way(
        choose,
        lambda w, _: chosen(w),
        "currentTextChanged",
        QComboBox.currentText,
        lambda w, t: w.setEditText(t) if w.isEditable() else w.setCurrentText(t),
    ),
    QCheckBox: _Way(
        lambda w, v: w.setChecked(bool(v)),
        lambda w, _: w.isChecked(),
        "toggled",
        lambda w: "1" if w.isChecked() else "",
        lambda w, t: w.setChecked(bool(t)),
    ),
    QSpinBox: _Way(
        lambda w, v: w.setValue(int(v)),
        lambda w, _: w.value(),
        "valueChanged",
        lambda w: str(w.value()),
        _put_number_text,
    ),
    RowsEdit: _Way(RowsEdit.set_rows, lambda w, _: w.rows(), "edited", RowsEdit.rows_text, RowsEdit.set_rows),
    PartsEdit: _Way(
        PartsEdit.set_parts, lambda w, _: w.parts(), "edited", PartsEdit.text, PartsEdit.set_text
    ),
    CheckList: _Way(CheckList.mark, lambda w, _: w.marked(), "edited", CheckList.text, CheckList.set_text),
    DocumentEdit: _Way(
        DocumentEdit.set_document,
        lambda w, _: w.document(),
        "edited",
        DocumentEdit.text,
        DocumentEdit.set_text,
    ),
    WordChecks: _Way(
        WordChecks.set_words, lambda w, _: w.words(), "edited", WordChecks.text, WordChecks.set_text
    ),
    ItemsField: _Way(
        ItemsField.set_items, lambda w, _: w.items(), "edited", ItemsField.text, ItemsField.set_text
    ),
    PeopleEdit: _Way(
        PeopleEdit.set_people, lambda w, _: w.people(), "edited", PeopleEdit.text, PeopleEdit.set_text
    ),
    ApprovalPart: _Way(
        lambda w, v: None, lambda _, present: present, "edited", ApprovalPart.text, ApprovalPart.set_text
    ),
    PendingFiles: _Way(
        PendingFiles.set_files, lambda w, _: w.files(), "edited", PendingFiles.text, PendingFiles.set_text
    ),
    QButtonGroup: _Way(
        _put_word,
        _take_word,
        "buttonToggled",
        lambda w: str(_checked_index(w)),
        lambda w, t: _check_index(w, int(t or -1)),
    ),
    QLabel: _Way(
        lambda w, v: w.setText(as_text(v)),
        lambda _, present: present,
        "linkActivated",
        QLabel.text,
        QLabel.setText,
    ),
}


def way_of(widget: QObject) -> _Way:
    """Return how to read and write a widget; TypeError for an unsupported kind."""
    for kind, way in _WAYS.items():
        if isinstance(widget, kind):
            return way
    raise TypeError(f"{widget.objectName()}: no way to bind a {type(widget).__name__}")


_ENDINGS = ("edit", "combo", "spin", "check", "list", "group")


def fields_by_name(form: object, record: type, *others: Bound) -> tuple[Bound, ...]:
    """Return the fields for which the form has a widget of their name, in the order of the field table.

    ``matter_edit`` holds ``matter``, ``confidential_check`` holds ``is_confidential``; ``others`` are fields
    in widgets of another name.
    """
    named = {bound.field: bound for bound in others}
    found = (named.get(rule.name) or _by_name(form, rule.name) for rule in fields_of(record))
    return tuple(bound for bound in found if bound)


def _by_name(form: object, field: str) -> Bound | None:
    """Return the input widget named for a field; None if there is none, such as only a group box."""
    names = (f"{stem}_{ending}" for stem in (field, field.removeprefix("is_")) for ending in _ENDINGS)
    widgets = (name for name in names if isinstance(getattr(form, name, None), tuple(_WAYS)))
    return next((Bound(name, field) for name in widgets), None)


def show_captions(form: object, record: type) -> None:
    """Caption the fields a form only shows: ``matter_caption`` gets the label of ``matter``."""
    for rule in fields_of(record):
        caption = getattr(form, f"{rule.name.removeprefix('is_')}_caption", None)
        if isinstance(caption, QLabel) and rule.label:
            caption.setText(rule.label)


class FormBinding(ShownProblems):
    """Fills a form from a record, reads it back, and shows problems beside the fields.

    ``form`` is the generated form object whose attributes are the widgets. ``edited`` reports changes by
    the user or by ``set_texts``, not by ``fill``; ``left`` names a one-line field that the user left.
    Date fields take today and the rest days from ``desk``, people the staff who serve.
    """

    edited = Signal()
    left = Signal(str)

    def __init__(
        self, form: object, parent: QWidget, fields: Sequence[Bound], desk: Desk | None = None
    ) -> None:
        super().__init__({bound.field: getattr(form, bound.widget) for bound in fields}, parent)
        self._is_filling = False
        self._is_labelled = False
        self._names: dict[str, str] = {}
        self._starred: frozenset[str] = frozenset()
        self._has_desk = desk is not None
        for name, widget in self.widgets.items():
            getattr(widget, way_of(widget).signal).connect(self._tell_edited)
            if desk and isinstance(widget, DateEdit | MomentEdit | PeopleEdit):
                widget.follow(desk)
            elif desk and isinstance(widget, PartsEdit):
                widget.today = desk.clock.today
            if isinstance(widget, QLineEdit):
                widget.editingFinished.connect(partial(self._tell_left, name))
            widget.setProperty("field", name)

    def fill(self, record: object) -> None:
        """Show the fields of a record, and their labels the first time."""
        if not self._is_labelled:
            self._show_labels(tuple(FIELD_TABLES.get(type(record), ())))
            self._is_labelled = True
        self._is_filling = True
        try:
            for name, widget in self.widgets.items():
                way_of(widget).put(widget, getattr(record, name))
                place = place_of(record, name)
                if place and isinstance(widget, QPlainTextEdit):
                    offer_phrases(widget, place)
        finally:
            self._is_filling = False
        self.clear_problems()

    def _show_labels(self, rules: Iterable[FieldRule]) -> None:
        """Set the labels of the fields from their table, except labels whose form has its own text."""
        buddies = {label.buddy(): label for label in cast("QWidget", self.parent()).findChildren(QLabel)}
        for rule in rules:
            widget: Any = self.widgets.get(rule.name)
            if rule.label and isinstance(widget, QWidget):
                self._names[rule.name] = widget.accessibleName() or rule.label
                # A name would hide the text of a label, which tells itself.
                if not isinstance(widget, QLabel):
                    name_field(widget, rule.label)
            label = widget if isinstance(widget, QCheckBox) else buddies.get(widget)
            if rule.label and label and _KEY_ALONE.fullmatch(label.text()):
                is_typed = not isinstance(widget, QLabel | QCheckBox)
                label.setText(f"{rule.label}{label.text()}{_STAR if rule.required and is_typed else ''}")
        for widget, label in buddies.items():
            if widget and tells_no_label(widget):
                name_field(widget, _MNEMONIC.sub("", label.text()).rstrip(" *："))
        if self._has_desk:
            offer_help(
                (widget, buddies.get(widget), rule.label, rule.clause)
                for rule in rules
                if isinstance(widget := self.widgets.get(rule.name), QWidget)
            )

    def read(self, record: R) -> R:
        """Return the record with the values of the form; unreadable dates count as missing.

        Text in an open input method composition is left alone, because a page reads its fields while
        a person types.
        """
        for widget in self.widgets.values():
            if isinstance(widget, PartsEdit):
                widget.commit()
        values = {
            name: way_of(widget).take(widget, getattr(record, name)) for name, widget in self.widgets.items()
        }
        return with_values(record, values)

    def input_problems(self) -> list[Problem]:
        """Return one problem for each text that cannot be parsed, such as a date."""
        found = []
        for name, widget in self.widgets.items():
            if isinstance(widget, PartsEdit):
                found += widget.problems(name)
            elif isinstance(widget, DateEdit | MomentEdit | DocumentEdit | PeopleEdit) and widget.problem():
                found.append(Problem(widget.problem(), name))
        return found

    def texts(self) -> dict[str, str]:
        """Return the field values as texts, for a draft."""
        return {name: way_of(widget).text(widget) for name, widget in self.widgets.items()}

    def set_texts(self, texts: Mapping[str, str]) -> None:
        """Restore the texts of a draft; ignore unknown names."""
        for name, widget in self.widgets.items():
            if name in texts:
                way_of(widget).put_text(widget, texts[name])

    def set_read_only(self, is_read_only: bool) -> None:
        """Set whether the fields are read-only."""
        for widget in self.widgets.values():
            targets = widget.buttons() if isinstance(widget, QButtonGroup) else [widget]
            for target in targets:
                if isinstance(target, QLineEdit | QPlainTextEdit):
                    target.setReadOnly(is_read_only)
                elif isinstance(target, PartsEdit):
                    target.set_read_only(is_read_only)
                elif isinstance(target, QWidget) and not isinstance(target, QLabel):
                    target.setEnabled(not is_read_only)

    def star(self, needed: Callable[[], Iterable[str]]) -> None:
        """Star the labels of the fields that ``needed`` names, now and after each edit."""
        self.edited.connect(partial(self._show_stars, needed))
        self._show_stars(needed)

    def _show_stars(self, needed: Callable[[], Iterable[str]]) -> None:
        names = frozenset(needed()) & self.widgets.keys()
        for name in names ^ self._starred:
            label = self._label(name)
            if label is not None:
                label.setText(label.text().removesuffix(_STAR) + (_STAR if name in names else ""))
        self._starred = names

    def label_of(self, name: str) -> str:
        """Return the field's label without its shortcut key, or its accessible name."""
        label, widget = self._label(name), self.widgets[name]
        if label is not None:
            return _MNEMONIC.sub("", label.text()).rstrip(" *：")
        told = widget.accessibleName() if isinstance(widget, QWidget) else name
        return told or self._names.get(name, "")

    def _label(self, name: str) -> QLabel | None:
        labels = cast("QWidget", self.parent()).findChildren(QLabel)
        return next((one for one in labels if one.buddy() is self.widgets[name]), None)

    def _marked(self, name: str) -> QWidget:
        widget = self.widgets[name]
        return widget.table if isinstance(widget, PartsEdit) else super()._marked(name)

    def _tell_left(self, name: str) -> None:
        # Wait for the end of the event, because the field may have to move into its holder.
        QTimer.singleShot(0, self, partial(self.left.emit, name))

    def _tell_edited(self) -> None:
        if not self._is_filling:
            sender = self.sender()
            self.clear_problem(str(sender.property("field")) if sender else "")
            self.edited.emit()
