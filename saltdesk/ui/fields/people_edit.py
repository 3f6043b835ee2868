"""A field for people: their names are typed or chosen, their records are what the form takes."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from saltdesk.domain.base.people import Staff
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.people import add_outsider
from saltdesk.services.desk.person_names import (
    PeopleFound,
    named_among,
    people_of_ids,
    people_on,
    place_of,
    shown_names,
)
from saltdesk.ui.fields.items_dialog import ItemsDialog
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import show_dialog
from saltdesk.ui.frame.input_method import commit_input
from saltdesk.ui.keys.focus_part import pass_focus
from saltdesk.ui.looks.kinds import set_kind


class PeopleEdit(QWidget):
    """Holds a tuple of ids of staff records, shown as names with 、 between them.

    Without ``declare`` nobody can be entered as a person of another unit.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._context: TabContext | None = None
        self._shown: dict[str, tuple[int, ...]] = {}
        self._among: list[Staff] = []
        self.names_edit = QLineEdit(self)
        self.names_edit.setObjectName("names_edit")
        self.names_edit.setPlaceholderText("姓名，多人用顿号隔开")
        self.choose_button = QPushButton("选择…", self)
        self.choose_button.setObjectName("choose_people_button")
        self.choose_button.setAccessibleName("从名单选择人员")
        self.outsider_row = QWidget(self)
        self.outsider_label = QLabel(self.outsider_row)
        self.unit_edit = QLineEdit(self.outsider_row)
        self.unit_edit.setObjectName("unit_edit")
        self.unit_edit.setAccessibleName("外单位人员所在单位")
        self.unit_edit.setPlaceholderText("所在单位")
        self.outsider_button = QPushButton("登记外单位人员", self.outsider_row)
        self.outsider_button.setObjectName("outsider_button")
        self._arrange()
        pass_focus(self, self.names_edit)
        self.names_edit.textChanged.connect(self._tell_edited)
        self.names_edit.editingFinished.connect(self._offer_outsider)
        self.choose_button.clicked.connect(self.choose)
        self.outsider_button.clicked.connect(self.enter_outsider)

    def _arrange(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.names_edit, 1)
        line.addWidget(self.choose_button)
        lines.addLayout(line)
        lines.addWidget(self.outsider_row)
        row = QHBoxLayout(self.outsider_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.outsider_label)
        row.addWidget(self.unit_edit, 1)
        row.addWidget(self.outsider_button)
        set_kind(self.outsider_label, "hint")
        self.outsider_row.hide()

    def follow(self, desk: Desk) -> None:
        """Read names by the staff who serve on the day of this desk."""
        self._desk = desk
        self._load()

    def declare(self, context: TabContext) -> None:
        """Set the context, in which a person of another unit can be entered."""
        self._desk, self._context = context.desk, context
        self._load()

    def people(self) -> tuple[int, ...]:
        """Return the ids of the people named; names without exactly one record are left out."""
        return self._found().ids

    def set_people(self, keys: Iterable[int]) -> None:
        """Show these people, also those who no longer serve."""
        keys = tuple(keys)
        people = people_of_ids(keys)
        text = shown_names(people, (*self._present(), *(one for one in people if not self._serves(one))))
        self._shown = {text: keys} if keys else {}
        self.names_edit.setText(text)
        self.outsider_row.hide()

    def problem(self) -> str:
        """Return why a name cannot be taken, or an empty text."""
        return "".join(one.sentence for one in self._found().problems[:1])

    def text(self) -> str:
        """Return the names, for a draft."""
        return self.names_edit.text()

    def set_text(self, text: str) -> None:
        """Restore the names of a draft."""
        self.names_edit.setText(text)

    def choose(self) -> None:
        """Let the user check people in the list."""
        self._load()
        names = {one.id: f"{one.name}　{place_of(one)}" for one in self._present()}
        dialog = ItemsDialog(names, self.people(), self)
        dialog.setWindowTitle("选择人员")
        show_dialog(dialog, partial(self._take_chosen, dialog))

    def enter_outsider(self) -> None:
        """Enter the first unknown name as a person of another unit."""
        unknown = self._found().unknown
        if self._context is None or not unknown:
            return
        commit_input()
        enter = partial(add_outsider, self._context.desk, unknown[0], self.unit_edit.text())
        if self._context.attempt(enter):
            self._load()
            self.unit_edit.clear()
            self._offer_outsider()
            self.edited.emit()

    def _take_chosen(self, dialog: ItemsDialog) -> None:
        self.set_people(dialog.items.checked())
        self.edited.emit()

    def _tell_edited(self) -> None:
        self.outsider_row.hide()
        self.edited.emit()

    def _load(self) -> None:
        """Read the people who serve now; a key in the field reads nothing."""
        self._among = self._present()

    def _offer_outsider(self) -> None:
        unknown = self._found().unknown if self._context else ()
        self.outsider_row.setVisible(bool(unknown))
        if unknown:
            self.outsider_label.setText(f"{unknown[0]}不在名单中，如是外单位人员：")

    def _found(self) -> PeopleFound:
        text = self.names_edit.text()
        if text in self._shown:
            return PeopleFound(self._shown[text])
        if not text.strip() or self._desk is None:
            return PeopleFound()
        return named_among(text, self._among)

    def _present(self) -> list[Staff]:
        return people_on(self._desk.clock.today()) if self._desk else []

    def _serves(self, person: Staff) -> bool:
        return self._desk is not None and person.serves_on(self._desk.clock.today())
