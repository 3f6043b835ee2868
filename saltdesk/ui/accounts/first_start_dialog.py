"""Asks who sets up the office: name, office and a password of their own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem, QWidget

from saltdesk.domain.accounts.passwords import HINT
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.people import Office, Staff
from saltdesk.services.accounts import founding
from saltdesk.services.accounts.accounts import NewPassword
from saltdesk.services.accounts.founding import FirstKey, FirstPerson
from saltdesk.ui.accounts.secret_dialog import SecretDialog
from saltdesk.ui.fields.binding import Bound
from saltdesk.ui.fields.choices import fill_with_pairs
from saltdesk.ui.forms.ui_first_start_dialog import Ui_FirstStartDialog

_OLD_OFFICE = (
    "从名单中选择自己；名单中没有的，在下面填写。第一位设口令的人成为管理员，以后为同事开设账户。"
    "随后全部数据将加密，口令用来打开数据，请记牢。"
)


@dataclass(frozen=True)
class _Person:
    name: str = ""
    office: str | None = None
    phone: str = ""
    password: str = ""
    again: str = ""


class OtherWay(Enum):
    """What a person may want instead of setting up an office."""

    RESTORE = "restore"  # This is a new computer, or the data was lost.
    CONNECT = "connect"  # The office shares a database already.
    SAMPLE = "sample"  # They want to look first; the dialog comes again.


class FirstStartDialog(SecretDialog):
    """Asks for the first administrator; ``person`` and ``first`` then hold the person and the new key.

    ``way`` is set where the person left the dialog for something else. ``staff`` are the people of an office
    from before accounts, who choose themselves from a list.
    """

    fields = (
        Bound("person_name_edit", "name"),
        Bound("person_office_combo", "office"),
        Bound("person_phone_edit", "phone"),
        Bound("password_edit", "password"),
        Bound("again_edit", "again"),
    )

    def __init__(
        self,
        offices: Sequence[Office],
        name: str = "",
        staff: Sequence[Staff] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(None, parent)
        self.person: FirstPerson | None = None
        self.first: FirstKey | None = None
        self.way: OtherWay | None = None
        self._is_new = not staff
        self.form = form = Ui_FirstStartDialog()
        form.setupUi(self)
        form.heading_label.setProperty("kind", "title")
        form.purpose_label.setProperty("kind", "hint")
        form.secrecy_label.setProperty("kind", "hint")
        form.password_edit.setPlaceholderText(HINT)
        fill_with_pairs(form.person_office_combo, ((one.name, one.code) for one in offices), "请选择")
        self.bind(form, _Person(name))
        self.connect_buttons(form.start_button, form.cancel_button, form.problem_label, form.show_check)
        ways = {
            form.restore_button: OtherWay.RESTORE,
            form.connect_button: OtherWay.CONNECT,
            form.sample_button: OtherWay.SAMPLE,
        }
        for button, way in ways.items():
            button.clicked.connect(partial(self._leave, way))
            button.setVisible(self._is_new)
        self._list_staff({one.code: one.name for one in offices}, staff)
        if staff:
            form.heading_label.setText("请设立管理员")
            form.purpose_label.setText(_OLD_OFFICE)

    def _leave(self, way: OtherWay) -> None:
        self.way = way
        self.reject()

    def _list_staff(self, offices: dict[str, str], staff: Sequence[Staff]) -> None:
        listed = self.form.staff_list
        for person in staff:
            item = QListWidgetItem(f"{person.name}　{offices.get(person.office, person.office)}", listed)
            item.setData(Qt.ItemDataRole.UserRole, person)
        listed.setVisible(listed.count() > 0)
        listed.currentItemChanged.connect(self._take_person)
        if listed.count():
            listed.setFocus()

    def _take_person(self, item: QListWidgetItem | None, *_: object) -> None:
        """Fill in the chosen person."""
        if item:
            person: Staff = item.data(Qt.ItemDataRole.UserRole)
            typed = self.binding.read(_Person())
            self.binding.fill(_Person(person.name, person.office, person.phone, typed.password, typed.again))

    def work(self) -> Callable[[], Any]:
        """Return the making of the key under the first password."""
        typed = self.binding.read(_Person())
        person = FirstPerson(typed.name, typed.office or "", typed.phone.strip())
        new = NewPassword(typed.password, typed.again)
        self.person = person
        is_new = self._is_new
        return lambda: founding.first_key(person, new, is_encrypted=is_new)

    def settle(self) -> None:
        """Keep the key and close."""
        self.first = self.result_record
        self.accept()
