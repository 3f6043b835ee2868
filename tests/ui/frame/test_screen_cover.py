"""遮盖屏幕: one key hides what was entered on every tab, the same key shows it again."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel

from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.ledgers.base.palette import LIGHT
from saltdesk.services.complaints.intake import Intake, register_complaint


@pytest.fixture
def tab(window):
    person = Complainant(name="李示例", contact="63221234")
    complaint = Complaint(
        received_at=window.desk.clock.now(), matter="许可证", object_office="盐政处", facts="不给办"
    )
    register_complaint(window.desk, Intake(complaint, person))
    return window.show_tab("complaints_tab")


@pytest.fixture(autouse=True)
def uncovered(window):
    yield
    if window.cover.is_on:
        window.cover.toggle()


def _colours(widget) -> set[str]:
    image = widget.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in range(image.height())}


def test_f9_puts_bars_over_names_and_texts_and_lifts_them_again(window, tab, qtbot):
    table = tab.form.ledger_table.viewport()
    before = _colours(table)
    assert LIGHT.cover.lower() not in before
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert window.cover.is_on
    assert LIGHT.cover.lower() in _colours(table)
    assert not (before - {"#ffffff"}) & _colours(table)
    assert window.findChild(QLabel, "cover_status").isVisible()
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert not window.cover.is_on
    assert _colours(table) == before
    assert not window.findChild(QLabel, "cover_status").isVisible()


def test_every_tab_and_what_is_being_typed_is_covered(window, tab, qtbot):
    tab.new_record()
    page = tab.current_page()
    page.form.complainant_name_edit.setText("李示例")
    page.form.facts_edit.setPlainText("不给办")
    qtbot.keyClick(window, Qt.Key.Key_F9)
    for field in (page.form.complainant_name_edit, page.form.facts_edit.viewport()):
        assert LIGHT.cover.lower() in _colours(field)
    qtbot.keyClicks(page.form.complainant_name_edit, "a")
    assert page.form.complainant_name_edit.text() == "李示例a"
    for name in ("lists_tab", "adjustments_tab", "inspections_tab", "notices_tab"):
        other = window.show_tab(name)
        other = other.current() if hasattr(other, "current") else other
        assert LIGHT.cover.lower() in _colours(other.form.search_edit)


def test_no_tool_tip_tells_what_is_covered(window, tab, qtbot):
    seen = []
    window.cover.toggle()
    event = QHelpEvent(QEvent.Type.ToolTip, QPoint(4, 4), QPoint(4, 4))
    tab.model.data = lambda *_: seen.append("asked")
    assert QApplication.sendEvent(tab.form.ledger_table.viewport(), event)
    assert seen == []


def test_the_key_works_over_the_window_as_in_it(window, tab, recorder, qtbot):
    seen = []

    def look(dialog):
        qtbot.waitUntil(lambda: dialog.isActiveWindow())
        qtbot.keyClick(dialog, Qt.Key.Key_F9)
        seen.append((window.cover.is_on, LIGHT.cover.lower() in _colours(dialog.form.name_value)))
        dialog.form.close_button.click()

    recorder.texts = ["核实"]
    tab.reveal_complainant()
    look(QApplication.activeModalWidget())
    assert seen == [(True, True)]
