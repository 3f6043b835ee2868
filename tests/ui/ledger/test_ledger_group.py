"""The group of ledgers under one tab: only what is shown is built, and the keyboard changes it."""

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from saltdesk.domain.base.changes import Area
from saltdesk.domain.lists.items import PowerClass, PowerItem
from saltdesk.services.lists import lists
from saltdesk.ui.frame.place import LedgerPlace
from saltdesk.ui.lists.lists_tab import PAGES, ListsTab

ITEM = PowerItem("01-001", "食盐零售许可", PowerClass.LICENCE, legal_basis="条例第二十三条")


@pytest.fixture
def group(show, qtbot):
    tab = show(ListsTab)
    with qtbot.waitActive(tab):
        tab.activateWindow()
    return tab


def test_only_the_ledger_in_front_is_built(group):
    built = [place.name for place in PAGES if group.findChild(QWidget, place.name)]
    assert built == ["powers_page"]
    assert isinstance(group, LedgerPlace)


@pytest.mark.parametrize("place", PAGES, ids=lambda place: place.name)
def test_every_ledger_opens_by_its_name(group, place, click):
    click(group.findChild(QWidget, f"{place.name}_button"))
    assert group.current().objectName() == place.name
    assert group.current().ledger.area is place.area
    assert group.current().isVisible()
    assert f"saltdesk.ui.{place.room}.{place.name}" in sys.modules


def test_the_keyboard_goes_through_the_ledgers_and_around(group, qtbot):
    first, last = PAGES[0].name, PAGES[-1].name
    qtbot.keyClick(group, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert group.current().objectName() == last
    qtbot.keyClick(group, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert group.current().objectName() == first


def test_a_record_is_brought_to_the_front_through_filters(group, desk):
    lists.add_power(desk, ITEM)
    other = lists.add_power(desk, PowerItem("02-001", "检查", PowerClass.INSPECTION, legal_basis="某法"))
    page = group.current()
    page.form.search_edit.setText("零售")
    page.refresh()
    assert group.show_record(Area.POWERS, other.id)
    assert page.current_id() == other.id
    assert not group.show_record(Area.COMPLAINTS, 1)
