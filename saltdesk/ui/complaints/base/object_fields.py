"""The fields that choose what a complaint is about, in the intake and in the dialog that clarifies it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QComboBox, QWidget

from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.domain.complaints.objects import ObjectKind
from saltdesk.services.complaints.objects import directory
from saltdesk.services.desk import people
from saltdesk.services.desk.desk import Desk
from saltdesk.ui.fields.binding import Bound
from saltdesk.ui.fields.choices import choose, fill_with_names, fill_with_words
from saltdesk.ui.fields.problem_holder import ProblemHolder
from saltdesk.ui.looks.showing import set_shown

OBJECT_BOUNDS = (
    Bound("object_kind_combo", "object_kind"),
    Bound("object_office_combo", "object_office"),
    Bound("object_person_edit", "object_staff"),
    Bound("object_words_edit", "object_words"),
)

_CAPTIONS = {
    ObjectKind.ENTRUSTED: "受委托组织(&O)",
    ObjectKind.OUTSIDE: "外单位(&O)",
}
_OFFICE = "被投诉处室(&O)"


def shown_object(complaint: Complaint) -> Complaint:
    """Return a complaint as the fields show it: an unclear object has words, but no office."""
    is_unclear = complaint.object_kind is ObjectKind.UNCLEAR
    return replace(complaint, object_office="") if is_unclear else complaint


class ObjectFields(QObject):
    """Offers offices, entrusted organisations or outside bodies by the chosen kind of object.

    A chosen office or person sets a kind that was unclear.
    """

    def __init__(self, form: Any, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self.form, self.desk = form, desk
        self.kinds: QComboBox = form.object_kind_combo
        self.names: QComboBox = form.object_office_combo
        fill_with_words(self.kinds, ObjectKind)
        form.object_person_label.setText("被投诉人员(&U)")
        form.object_person_edit.follow(desk)
        form.object_person_edit.names_edit.setAccessibleName("被投诉人员")
        self.names.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        # Read once: a key that changes the kind reads nothing.
        self._known = {kind: tuple(self._names_of(kind)) for kind in ObjectKind}
        self._offered: tuple[str, ...] | None = None
        self.kinds.currentIndexChanged.connect(self._offer)
        self.names.currentTextChanged.connect(self._follow)
        form.object_person_edit.edited.connect(self._follow)
        choose(self.kinds, ObjectKind.UNCLEAR)
        self._offer()

    @property
    def kind(self) -> ObjectKind:
        """Return the chosen kind."""
        kind = self.kinds.currentData()
        return kind if isinstance(kind, ObjectKind) else ObjectKind.UNCLEAR

    def _offer(self, *_: object) -> None:
        """Offer the names of the chosen kind; keep a typed name."""
        kind, names = self.kind, self._known[self.kind]
        self.form.object_office_label.setText(_CAPTIONS.get(kind, _OFFICE))
        self._show_person(kind not in _CAPTIONS)
        if names == self._offered:
            return
        text = self.names.currentText() if self._offered is not None else ""
        self._offered = names
        blocked = self.names.blockSignals(True)
        fill_with_names(self.names, names, "")
        choose(self.names, text if text in names else "")
        self.names.blockSignals(blocked)

    def _names_of(self, kind: ObjectKind) -> Iterator[str]:
        if kind is ObjectKind.ENTRUSTED:
            yield from directory().trustees
        elif kind is ObjectKind.OUTSIDE:
            yield from (body.name for body in people.outside_bodies())
        else:
            yield from (office.name for office in people.offices())

    def _show_person(self, is_shown: bool) -> None:
        field: QWidget = self.form.object_person_edit
        holder = field.parentWidget()
        if isinstance(holder, ProblemHolder):
            set_shown(holder, is_shown)
        set_shown(field, is_shown)
        set_shown(self.form.object_person_label, is_shown)

    def _follow(self, *_: object) -> None:
        """Set the kind that a chosen office or person tells, unless another kind was chosen."""
        if self.form.object_person_edit.text().strip() and self.kind in (
            ObjectKind.UNCLEAR,
            ObjectKind.OFFICE,
        ):
            choose(self.kinds, ObjectKind.PERSON)
        elif self.names.currentText().strip() and self.kind is ObjectKind.UNCLEAR:
            choose(self.kinds, ObjectKind.OFFICE)
