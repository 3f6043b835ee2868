"""The phone rings while something else is on the screen: one key opens the intake, and nothing is lost."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from saltdesk.domain.base.people import Role
from saltdesk.ui.complaints.intake.complaint_page import ComplaintPage
from saltdesk.ui.ledger.ledger_group import LedgerGroup
from saltdesk.ui.window.main_window import TABS

RINGS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def ring(window):
    """Press the key that registers a complaint from anywhere, where the focus is."""
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_N, RINGS)
    return window.show_tab("complaints_tab").current_page()


def is_empty_intake(page):
    return isinstance(page, ComplaintPage) and page.is_new and not page.keep_if_edited()


@pytest.mark.parametrize("name", [place.name for place in TABS])
def test_from_every_tab_a_key_opens_an_empty_intake_ready_to_be_typed_into(window, name):
    window.show_tab(name)
    page = ring(window)
    assert is_empty_intake(page)
    assert page.isAncestorOf(QApplication.focusWidget())


def test_the_key_works_over_a_page_that_is_being_filled_in(window):
    tab = window.show_tab("inspections_tab")
    inner = tab.current() if isinstance(tab, LedgerGroup) else tab
    inner.new_record()
    filled = inner.current_page()
    assert is_empty_intake(ring(window))
    assert inner.current_page() is filled


def test_today_registers_like_a_ledger(window, qtbot):
    today = window.show_tab("today_tab")
    assert "Ctrl+N" in today.form.register_button.toolTip()
    qtbot.keyClick(today.form.agenda_tree, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert is_empty_intake(window.show_tab("complaints_tab").current_page())


def test_an_intake_in_front_that_holds_nothing_makes_way_for_one_received_now(window, qtbot):
    first = ring(window)
    gone = []
    first.destroyed.connect(lambda: gone.append(True))
    second = ring(window)
    assert second is not first
    qtbot.waitUntil(lambda: bool(gone))
    second.leave()
    assert window.show_tab("complaints_tab").current_page() is None


def test_a_half_filled_intake_waits_under_the_new_one(window):
    first = ring(window)
    first.form.matter_edit.setText("收费没有依据")
    assert first.keep_if_edited()
    second = ring(window)
    assert is_empty_intake(second)
    assert second.form.matter_edit.text() == ""
    second.leave()
    assert window.show_tab("complaints_tab").current_page() is first
    assert first.form.matter_edit.text() == "收费没有依据"


def test_who_may_not_register_is_told_so_and_stays_where_they_are(window, recorder):
    window.seat(replace(window.desk.actor, role=Role.AUDITOR))
    button: QWidget = window.show_tab("today_tab").form.register_button
    assert not button.isEnabled()
    assert "审计员" in button.toolTip()
    window.form.register_action.trigger()
    assert "审计员" in recorder.told[-1]
    assert window.form.main_tabs.currentIndex() == 0
