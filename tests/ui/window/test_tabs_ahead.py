"""The tabs are built before somebody asks for them, and show what is there when they are shown."""

from datetime import time, timedelta

import pytest
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from saltdesk.domain.base.changes import Area, ChangeSet
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.domain.base.people import Actor, OutsideBody
from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.domain.complaints.objects import ObjectKind
from saltdesk.services.complaints.intake import Intake, register_complaint
from saltdesk.services.people import bodies
from saltdesk.ui.fields.choices import choose
from saltdesk.ui.forms.ui_complaint_page import Ui_ComplaintPage
from saltdesk.ui.frame.input_method import is_composing
from saltdesk.ui.frame.place import LedgerPlace
from saltdesk.ui.ledger.ledger_acts import LedgerActs
from saltdesk.ui.ledger.ledger_group import LedgerGroup
from saltdesk.ui.ledger.ledger_model import LedgerModel
from saltdesk.ui.ledger.ledger_tab import LedgerTab
from saltdesk.ui.ledger.record_page import RecordPage
from saltdesk.ui.window.main_window import TABS
from saltdesk.ui.window.open_forms import keep_drafts
from saltdesk.ui.window.tabs_ahead import TabsAhead


def _register(desk):
    complaint = Complaint(received_at=desk.clock.now(), matter="许可证")
    return register_complaint(desk, Intake(complaint, Complainant()))


def _is_built(window):
    return window.findChildren(TabsAhead)[-1].is_done


@pytest.fixture
def prepared(window, qtbot):
    """The window some seconds after its start, with one complaint."""
    _register(window.desk)
    window.build_ahead()
    qtbot.waitUntil(lambda: _is_built(window), timeout=20_000)
    return window


def test_every_tab_is_there_with_its_rows_while_the_first_one_is_shown(prepared):
    assert all(prepared.findChild(QWidget, place.name) for place in TABS)
    assert prepared.form.main_tabs.currentIndex() == 0
    assert prepared.findChild(QWidget, "complaints_tab").model.rowCount() == 1


def test_so_is_every_ledger_of_a_tab_with_several_and_a_click_on_one_builds_nothing(prepared):
    groups = prepared.findChildren(LedgerGroup)
    built = len(prepared.findChildren(LedgerTab))
    for group in groups:
        prepared.show_tab(group.objectName())
        for place in group.places:
            assert group.show_page(place.name).isVisible()
    assert len(groups) == 4
    assert len(prepared.findChildren(LedgerTab)) == built


def test_a_ledger_built_ahead_behind_another_shows_what_changed_before_its_first_click(prepared, counted):
    group = prepared.show_tab("lists_tab")
    duties = group.page("duties_page")
    assert not duties.isVisible()
    group.changed(ChangeSet(frozenset({Area.DUTIES})))
    read = counted(LedgerModel, "show")
    group.show_page("duties_page")
    group.show_page("powers_page")
    assert read == [duties.model]


def test_acts_of_ledgers_that_nobody_sees_are_offered_when_they_are_shown(prepared, counted):
    offered = counted(LedgerActs, "offer_for")
    prepared.show_actor()
    assert offered == []
    shown = prepared.show_tab("complaints_tab")
    prepared.show_tab("today_tab")
    prepared.show_tab("complaints_tab")
    assert offered == [shown.ledger_acts]


def test_a_tab_built_ahead_shows_what_was_registered_before_its_first_click(prepared):
    made = _register(prepared.desk)
    assert prepared.show_tab("complaints_tab").model.id_at(0) == made.id


def test_a_tab_built_ahead_shows_the_newest_record_first_and_then_what_was_chosen(prepared):
    made = _register(prepared.desk)
    tab = prepared.show_tab("complaints_tab")
    assert tab.current_id() == made.id
    prepared.show_tab("today_tab")
    _register(prepared.desk)
    prepared.show_tab("complaints_tab")
    assert tab.current_id() == made.id


def _called_up(window):
    tab = window.show_tab("complaints_tab")
    tab.new_record()
    return tab.current_page()


def test_the_intake_of_the_next_call_is_made_ahead_and_another_once_it_closes(prepared, qtbot, counted):
    made = counted(Ui_ComplaintPage, "setupUi")
    first = _called_up(prepared)
    assert first.isVisible()
    assert made == []
    first.form.matter_edit.setText("许可证办得慢")
    first.leave()
    qtbot.waitUntil(lambda: _is_built(prepared))
    assert len(made) == 1
    second = _called_up(prepared)
    assert second is not first
    assert second.form.matter_edit.text() == ""
    assert len(made) == 1


def test_an_intake_made_ahead_does_not_lie_over_the_ledger(prepared):
    tab = prepared.show_tab("complaints_tab")
    pages = [tab.form.pages.widget(place) for place in range(tab.form.pages.count())]
    assert [page for page in tab.findChildren(RecordPage) if page.isVisible()] == []
    assert [page for page in pages if page.isVisible()] == [tab.form.ledger_page]


def test_an_intake_made_ahead_tells_the_moment_and_the_person_of_the_call(prepared):
    desk = prepared.desk
    desk.clock = FixedClock(desk.clock.today() + timedelta(days=1), time(15, 4))
    desk.actor = Actor("样例丙", "yz", "盐政处")
    page = _called_up(prepared)
    assert page.record().received_at == desk.clock.now()
    assert page.form.received_by_label.text() == "登记人 样例丙"


def test_an_intake_made_ahead_is_no_input_that_a_closing_window_asks_about(prepared, recorder):
    assert keep_drafts(prepared) == ""
    assert prepared.close()


def test_what_an_office_enrolled_since_then_stands_in_an_intake_made_ahead(prepared):
    bodies.add_body(prepared.desk, OutsideBody("", "新设的外单位", ""))
    page = _called_up(prepared)
    choose(page.form.object_kind_combo, ObjectKind.OUTSIDE)
    assert page.form.object_office_combo.findText("新设的外单位") >= 0


@pytest.fixture
def composing(window, bring_forward, qapp):
    """The facts of a complaint, in which a word is being composed."""
    bring_forward(window)
    field = window.show_tab("complaints_tab")
    field.new_record()
    facts = field.current_page().page.body.findChild(QPlainTextEdit, "facts_edit")
    facts.setFocus()
    qapp.sendEvent(facts, QInputMethodEvent("xu ke", []))
    assert is_composing()
    return facts


def test_no_tab_is_built_while_a_word_is_being_composed(window, composing, qtbot, qapp):
    built = len(window.findChildren(LedgerTab))
    window.build_ahead()
    qtbot.wait(300)
    assert len(window.findChildren(LedgerTab)) == built
    event = QInputMethodEvent()
    event.setCommitString("许可")
    qapp.sendEvent(composing, event)
    qtbot.waitUntil(lambda: _is_built(window), timeout=20_000)
    assert composing.toPlainText() == "许可"


@pytest.mark.parametrize("place", TABS, ids=lambda place: place.name)
def test_building_a_tab_ends_no_composition(window, composing, place):
    index = TABS.index(place)
    window.construct(index)
    tab = window.tab(index)
    for step in tab.steps_ahead() if isinstance(tab, LedgerPlace) else ():
        step()
    assert is_composing()
    assert composing.toPlainText() == ""


def test_a_change_of_person_builds_the_tabs_anew(prepared, qtbot):
    former = prepared.findChild(QWidget, "complaints_tab")
    prepared.seat(Actor("样例丙", "yz", "盐政处"))
    qtbot.waitUntil(lambda: _is_built(prepared), timeout=20_000)
    assert prepared.findChild(QWidget, "complaints_tab") not in (None, former)


def test_a_closed_window_builds_nothing_more(window, qtbot):
    window.build_ahead()
    window.close()
    qtbot.waitUntil(lambda: _is_built(window))
    assert window.findChild(QWidget, "trail_tab") is None


def test_data_that_cannot_be_read_are_read_again_by_who_opens_the_tab(window, qtbot, monkeypatch):
    real, asked = LedgerModel.show, []

    def fail(*_):
        raise EnvironmentProblem("没有连接。", "请稍后重试。")

    def show(*given):
        asked.append(given)
        real(*given)

    monkeypatch.setattr(LedgerModel, "show", fail)
    window.build_ahead()
    qtbot.waitUntil(lambda: _is_built(window))
    assert window.findChild(QWidget, "lists_tab")
    assert window.findChild(QWidget, "statistics_tab") is None
    monkeypatch.setattr(LedgerModel, "show", show)
    window.show_tab("lists_tab")
    assert asked
