"""The contents of a page that is higher than its window: the field in which a person types is seen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget

from saltdesk.ui.frame.body_area import BodyArea


@pytest.fixture
def area(qtbot, bring_forward):
    """Ten fields in a room for three; the letter of the last is Q."""
    made, contents = BodyArea(), QWidget()
    lines = QVBoxLayout(contents)
    made.fields = [QLineEdit(contents) for _ in range(10)]
    for field in made.fields:
        field.setFixedHeight(40)
        lines.addWidget(field)
    label = QLabel("请求(&Q)")
    label.setBuddy(made.fields[-1])
    lines.addWidget(label)
    made.setWidget(contents)
    made.resize(300, 130)
    qtbot.addWidget(made)
    bring_forward(made)
    # A button that vanished under a click in an earlier test leaves Qt with a pressed mouse.
    qtbot.mouseClick(made.fields[0], Qt.MouseButton.LeftButton)
    return made


def _is_seen(area, field):
    place = field.rect().translated(field.mapTo(area.viewport(), field.rect().topLeft()))
    return area.viewport().rect().contains(place)


def test_a_field_reached_by_its_letter_is_scrolled_to(area, qtbot):
    assert not _is_seen(area, area.fields[-1])
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Q, Qt.KeyboardModifier.AltModifier)
    assert area.fields[-1].hasFocus()
    assert _is_seen(area, area.fields[-1])


def test_a_field_that_is_seen_stays_where_it_is(area):
    area.fields[1].setFocus()
    assert area.verticalScrollBar().value() == 0
