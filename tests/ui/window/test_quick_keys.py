"""A key in a form asks the data nothing, and a save asks little: slow disks are not felt while typing."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.query import Query
from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.services.access import lookup
from saltdesk.services.complaints.intake import Intake, register_complaint
from saltdesk.ui.accountability.accountability_page import AccountabilityPage
from saltdesk.ui.adjustments.adjustment_page import AdjustmentPage
from saltdesk.ui.complaints.complaints_tab import ComplaintsTab
from saltdesk.ui.complaints.intake.complaint_page import ComplaintPage
from saltdesk.ui.complaints.intake.complaint_side import LOOK_AFTER
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.tasks import Tasks
from saltdesk.ui.inspections.visits.inspection_page import InspectionPage
from saltdesk.ui.ledger.record_page import RecordPage
from saltdesk.ui.lists.power_item_page import PowerItemPage
from saltdesk.ui.lists.version_page import VersionPage
from saltdesk.ui.registers.standard_page import StandardPage
from saltdesk.ui.window.item_page import item_page
from tests.statements import statements

MOST_PER_SAVE = 26

PAGES = {
    AccountabilityPage: Area.ACCOUNTABILITY,
    AdjustmentPage: Area.ADJUSTMENTS,
    ComplaintPage: Area.COMPLAINTS,
    InspectionPage: Area.INSPECTIONS,
    PowerItemPage: Area.POWERS,
    StandardPage: Area.STANDARDS,
    VersionPage: Area.VERSIONS,
}


@pytest.fixture
def tab(show):
    return show(ComplaintsTab)


@pytest.fixture
def intake(tab):
    tab.new_record()
    return tab.current_page()


def fields_of(page: RecordPage) -> list[QLineEdit | QPlainTextEdit]:
    """The fields of a page in which a person can type now."""
    found = [*page.findChildren(QLineEdit), *page.findChildren(QPlainTextEdit)]
    return [one for one in found if one.isVisibleTo(page) and one.isEnabled() and not one.isReadOnly()]


def costly_keys(page: RecordPage) -> dict[str, list[str]]:
    """The fields in which a key sends a statement, each with what it sends."""
    found = {}
    for field in fields_of(page):
        field.setFocus()
        QApplication.processEvents()
        asked = statements(lambda field=field: QTest.keyClick(field, "7"))
        if asked:
            found[field.objectName()] = asked
    return found


@pytest.mark.parametrize("key", range(1, 6))
def test_a_key_in_any_field_of_the_intake_asks_the_data_nothing(intake, qtbot, key):
    intake.side._timer.setInterval(60_000)
    qtbot.keyClick(intake, Qt.Key(Qt.Key.Key_0 + key), Qt.KeyboardModifier.ControlModifier)
    assert len(fields_of(intake)) > 10
    assert costly_keys(intake) == {}


class Dressing(QObject):
    """Notes which parts of a page are dressed or laid out anew."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self.page = page
        self.seen: list[str] = []

    def eventFilter(self, widget: QObject, event: QEvent) -> bool:
        is_part = widget is self.page or (isinstance(widget, QWidget) and self.page.isAncestorOf(widget))
        if is_part and event.type() in (QEvent.Type.StyleChange, QEvent.Type.LayoutRequest):
            self.seen.append(f"{widget.objectName()} {event.type().name}")
        return False


@pytest.mark.parametrize("name", ["matter_edit", "address_edit", "facts_edit"])
def test_a_key_that_changes_no_mark_dresses_and_lays_out_nothing_anew(intake, qapp, name):
    field, dressing = getattr(intake.form, name), Dressing(intake)
    field.setFocus()
    for _ in range(8):  # a page that was just opened is laid out level by level
        QTest.keyClick(field, "1")
        QApplication.processEvents()
    qapp.installEventFilter(dressing)
    QTest.keyClick(field, "2")
    QApplication.processEvents()
    qapp.removeEventFilter(dressing)
    assert dressing.seen == []


@pytest.mark.parametrize("kind", PAGES, ids=lambda kind: kind.__name__)
def test_a_key_in_any_field_of_a_page_asks_the_data_nothing(bureau, prompts, qtbot, kind):
    tasks, area = Tasks(bureau, prompts), PAGES[kind]
    (key, *_) = lookup.find(bureau, area, Query())
    page = kind(TabContext(bureau, tasks, prompts, item_page=item_page), lookup.get(area, key, bureau))
    qtbot.addWidget(page)
    page.show()
    assert fields_of(page)
    assert costly_keys(page) == {}
    tasks.shutdown()


def test_who_must_stand_back_is_told_after_a_pause_and_taken_back(intake, qtbot):
    form = intake.form
    form.object_office_combo.setEditText("计划管理处")
    assert "回避" not in form.due_label.text()
    qtbot.waitUntil(lambda: "应当回避" in form.due_label.text(), timeout=20 * LOOK_AFTER)
    form.received_at_edit.setText("1116 0900")
    assert "2026-11-23" in form.due_label.text()
    assert "应当回避" in form.due_label.text()
    form.object_office_combo.setEditText("盐政处")
    qtbot.waitUntil(lambda: "回避" not in form.due_label.text(), timeout=20 * LOOK_AFTER)


def test_who_must_stand_back_is_told_also_while_a_number_is_half_typed(intake, qtbot):
    intake.form.object_office_combo.setEditText("计划管理处")
    intake.form.id_number_edit.setText("4101")
    qtbot.waitUntil(lambda: "应当回避" in intake.form.due_label.text(), timeout=20 * LOOK_AFTER)


def test_a_warning_does_not_stay_for_the_next_intake(intake, qtbot):
    form = intake.form
    form.object_office_combo.setEditText("计划管理处")
    qtbot.waitUntil(lambda: "应当回避" in form.due_label.text(), timeout=20 * LOOK_AFTER)
    intake.save()
    intake.register_again()
    assert "回避" not in form.due_label.text()


def test_registering_asks_little_and_the_table_is_read_once_when_it_is_seen_again(tab, intake, monkeypatch):
    refreshed = []
    show = tab.model.show
    monkeypatch.setattr(tab.model, "show", lambda query: refreshed.append(query) or show(query))
    intake.form.matter_edit.setText("许可证")
    intake.form.caller_number_edit.setText("63221234")
    asked = statements(intake.save)
    assert len(asked) <= MOST_PER_SAVE, asked
    assert refreshed == []
    key = tab.current_record().id
    again = statements(intake.closed.emit)
    assert len(refreshed) == 1
    assert len(again) <= MOST_PER_SAVE, again
    assert tab.model.id_at(tab.form.ledger_table.currentIndex().row()) == key


def test_saving_a_supplement_reads_the_table_once(tab, intake, monkeypatch):
    intake.form.matter_edit.setText("许可证")
    intake.save()
    intake.closed.emit()
    tab.edit_record()
    tab.current_page().form.facts_edit.setPlainText("补充的事实")
    refreshed = []
    show = tab.model.show
    monkeypatch.setattr(tab.model, "show", lambda query: refreshed.append(query) or show(query))
    tab.current_page().save()
    assert tab.current_page() is None
    assert len(refreshed) == 1
    assert tab.current_record().facts == "补充的事实"


def test_a_change_by_others_shows_when_the_page_over_the_table_is_left(tab, intake, desk):
    complaint = Complaint(received_at=desk.clock.now(), matter="窗口态度")
    saved = register_complaint(desk, Intake(complaint, Complainant()))
    intake.leave()
    assert tab.model.row_of(saved.id) >= 0


def test_choosing_a_record_asks_for_the_head_of_the_trail_once(tab, desk):
    for matter in ("甲", "乙"):
        complaint = Complaint(received_at=desk.clock.now(), matter=matter)
        register_complaint(desk, Intake(complaint, Complainant()))
    table = tab.form.ledger_table
    asked = statements(lambda: table.setCurrentIndex(tab.model.index(0, 0)))
    assert asked.count("PRAGMA data_version") == 1
