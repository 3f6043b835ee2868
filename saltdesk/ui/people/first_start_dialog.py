"""Asks who works at this desk, on the first start and when the person changes."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem, QWidget

from saltdesk.domain.base.people import Actor, Staff
from saltdesk.services.desk import people
from saltdesk.services.desk.desk import as_actor
from saltdesk.ui.fields.binding import Bound
from saltdesk.ui.fields.choices import fill_with_pairs
from saltdesk.ui.fields.dialogs.act_dialog import ActDialog
from saltdesk.ui.forms.ui_first_start_dialog import Ui_FirstStartDialog
from saltdesk.ui.frame.context import TabContext


@dataclass(frozen=True)
class _Person:
    name: str = ""
    office: str | None = None
    phone: str = ""


class FirstStartDialog(ActDialog):
    """Asks for name and office and adds the staff member, who becomes ``actor``."""

    keeps_no_draft = "Nobody is at the desk yet who could own a draft."

    fields = (
        Bound("person_name_edit", "name"),
        Bound("person_office_combo", "office"),
        Bound("person_phone_edit", "phone"),
    )

    def __init__(self, context: TabContext, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.actor: Actor | None = None
        self.form = Ui_FirstStartDialog()
        self.form.setupUi(self)
        self.form.heading_label.setProperty("kind", "title")
        self.form.purpose_label.setProperty("kind", "hint")
        self.form.secrecy_label.setProperty("kind", "hint")
        self.form.staff_list.hide()
        offices = ((office.name, office.code) for office in people.offices())
        fill_with_pairs(self.form.person_office_combo, offices, "请选择")
        self.bind(self.form, _Person(name))
        self.connect_buttons(self.form.start_button, self.form.cancel_button, self.form.problem_label)

    def ask_as_change(self) -> None:
        """Reword the dialog for a change of person, and list the people who serve today."""
        self.setWindowTitle("更换经办人")
        self.form.heading_label.setText("谁来接着办公")
        self.form.purpose_label.setText("从名单中选择；名单中没有的，在下面登记姓名和处室。")
        self.form.cancel_button.setText("取消")
        self.form.start_button.setText("更换")
        self._list_staff()

    def _list_staff(self) -> None:
        listed = self.form.staff_list
        for person in people.staff_on(self.desk.clock.today()):
            if (person.name, person.office) != (self.desk.actor.name, self.desk.actor.office):
                item = QListWidgetItem(f"{person.name}　{people.office_name(person.office)}", listed)
                item.setData(Qt.ItemDataRole.UserRole, person)
        listed.setVisible(listed.count() > 0)
        listed.currentItemChanged.connect(self._take_person)
        listed.itemActivated.connect(lambda _: self.confirm())
        if listed.count():
            listed.setFocus()

    def _take_person(self, item: QListWidgetItem | None, *_: object) -> None:
        """Fill in the chosen person."""
        if item:
            person: Staff = item.data(Qt.ItemDataRole.UserRole)
            self.binding.fill(_Person(person.name, person.office, person.phone))

    def perform(self) -> Staff:
        """Add the staff member; the trail records them as the actor of their own enrolment."""
        person = self.binding.read(_Person())
        office = person.office or ""
        self_made = Actor(" ".join(person.name.split()), office, people.office_name(office))
        desk = as_actor(self.desk, self_made)
        enrolled = people.enrol(desk, person.name, office, person.phone.strip())
        self.actor = people.actor_for(enrolled)
        return enrolled
