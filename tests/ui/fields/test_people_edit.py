"""The field for people: names become records, and an unknown name can be entered as an outsider."""

from dataclasses import dataclass
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QWidget

from saltdesk.services.desk import people
from saltdesk.storage.areas.people import STAFF
from saltdesk.ui.fields.binding import Bound, FormBinding
from saltdesk.ui.fields.people_edit import PeopleEdit


@dataclass(frozen=True)
class _Record:
    rectifiers: tuple[int, ...] = ()


@pytest.fixture
def staff(desk):
    return people.enrol(desk, "样例甲", "yz"), people.enrol(desk, "样例乙", "fz")


@pytest.fixture
def page(qtbot, context, staff):
    made = QWidget()
    qtbot.addWidget(made)
    edit = PeopleEdit(made)
    edit.declare(context)
    made.binding = FormBinding(
        SimpleNamespace(people=edit), made, (Bound("people", "rectifiers"),), context.desk
    )
    made.edit = edit
    made.show()
    return made


def test_typed_names_are_taken_as_records(page, staff):
    page.binding.fill(_Record())
    page.edit.names_edit.insert("样例甲，样例乙")
    assert page.binding.read(_Record()).rectifiers == (staff[0].id, staff[1].id)
    assert page.binding.input_problems() == []


def test_stored_people_are_shown_by_name_and_kept(page, staff):
    page.binding.fill(_Record((staff[1].id,)))
    assert page.edit.names_edit.text() == "样例乙"
    assert page.binding.read(_Record()).rectifiers == (staff[1].id,)


def test_an_unknown_name_is_told_and_can_be_entered_with_its_unit(page, staff, recorder):
    page.binding.fill(_Record())
    page.edit.names_edit.insert("样例甲、示例远")
    page.edit.names_edit.editingFinished.emit()
    (problem,) = page.binding.input_problems()
    assert (problem.field, "示例远" in problem.sentence) == ("rectifiers", True)
    assert page.edit.outsider_row.isVisible()
    page.edit.unit_edit.insert("某市盐业公司")
    page.edit.outsider_button.click()
    outsider = STAFF.first(name="示例远")
    assert outsider.unit == "某市盐业公司"
    assert page.binding.read(_Record()).rectifiers == (staff[0].id, outsider.id)
    assert not page.edit.outsider_row.isVisible()


def test_people_can_be_chosen_from_the_list(page, staff):
    page.binding.fill(_Record((staff[0].id,)))
    page.edit.choose_button.click()
    dialog = page.edit.findChild(QWidget, "items_dialog")
    shown = [dialog.items.index(row, 0).data() for row in range(dialog.items.rowCount())]
    assert shown == ["样例甲　盐政处", "样例乙　法制室"]
    dialog.accept()
    assert page.binding.read(_Record()).rectifiers == (staff[0].id,)


def test_a_draft_keeps_the_typed_names(page):
    page.binding.fill(_Record())
    page.binding.set_texts({"rectifiers": "样例甲、未登记"})
    assert page.binding.texts() == {"rectifiers": "样例甲、未登记"}
