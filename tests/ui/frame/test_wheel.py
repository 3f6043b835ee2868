"""The mouse wheel scrolls pages; it never changes a value on the way."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QSpinBox, QWidget

from saltdesk.ui.ledger.ledger_group import LedgerGroup
from tests.ui.every_page import ledger_places


@pytest.fixture
def roll(qapp):
    def over(widget: QWidget) -> bool:
        middle = QPointF(widget.rect().center())
        event = QWheelEvent(
            middle,
            widget.mapToGlobal(middle),
            QPoint(0, -120),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        qapp.sendEvent(widget, event)
        return event.isAccepted()

    return over


def _value(widget):
    return widget.currentIndex() if isinstance(widget, QComboBox) else widget.text()


@pytest.mark.parametrize("place", [place.name for place in ledger_places()])
def test_the_wheel_over_any_box_of_a_tab_or_its_new_page_leaves_the_value(window, roll, place):
    tab = window.show_tab(place)
    ledger = tab.current() if isinstance(tab, LedgerGroup) else tab
    ledger.new_record()
    kinds = (QComboBox, QAbstractSpinBox)
    boxes = [box for kind in kinds for box in window.findChildren(kind) if box.isVisible()]
    assert boxes
    for box in boxes:
        if isinstance(box, QComboBox):
            box.setCurrentIndex(0)
        before = _value(box)
        assert not roll(box), box.objectName()
        assert _value(box) == before, box.objectName()


def test_a_box_made_later_is_guarded_too(qtbot, roll):
    spin = QSpinBox()
    qtbot.addWidget(spin)
    spin.setValue(50)
    spin.show()
    spin.setFocus()
    roll(spin)
    assert spin.value() == 50


def test_the_wheel_over_the_boxes_of_the_statistics_leaves_the_span(window, roll):
    tab = window.show_tab("statistics_tab")
    window.tasks.wait()
    assert not roll(tab.form.kind_combo)
    assert tab.form.kind_combo.currentIndex() == 0
