"""Pages also show all their controls with large text on the common screen."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QTabWidget, QWidget

from saltdesk.domain.statistics.figure import Section
from saltdesk.ui.looks.appearance import Look, wear
from tests.ui.every_page import PAGES, show_ledger, show_page
from tests.ui.geometry import faults, settle
from tests.ui.window.test_page_sizes import LEDGERS, ledger, sized

__all__ = ["sized"]

pytestmark = pytest.mark.slow

ROOM = QSize(1366, 728)


@pytest.fixture(scope="module", autouse=True)
def large(qapp):
    """Show the program with the largest text of its menu."""
    wear(qapp, Look.LIGHT, 200)
    yield qapp
    wear(qapp, Look.LIGHT)


def faults_of_sheets(window: QWidget, sheets: QTabWidget | None) -> list[str]:
    """Return the faults of the window with each of the sheets shown."""
    found = []
    for place in range(sheets.count() if sheets else 1):
        if sheets:
            sheets.setCurrentIndex(place)
        settle(window, ROOM)
        found += faults(window)
    return found


def sheets_of(page: QWidget) -> QTabWidget | None:
    return next(iter(page.findChildren(QTabWidget)), None)


@pytest.mark.parametrize(("tab", "name"), LEDGERS)
def test_a_ledger_and_its_record_show_all_their_controls_with_large_text(tab, name, sized):
    shown = ledger(sized, tab, name)
    found = faults_of_sheets(sized, shown.form.detail_pages)
    shown.form.detail_pages.setCurrentIndex(0)
    shown.open_record()
    page = shown.current_page()
    if page:
        found += faults_of_sheets(sized, sheets_of(page))
        shown.close_page()
    assert found == []


def test_today_shows_all_its_controls_with_large_text(sized):
    tab = sized.show_tab("today_tab")
    sized.tasks.wait()
    tab.show_day(sized.desk.clock.today())
    sized.tasks.wait()
    assert faults_of_sheets(sized, None) == []


@pytest.mark.parametrize("section", Section)
def test_the_statistics_show_all_their_controls_with_large_text(section, sized):
    tab = sized.show_tab("statistics_tab")
    sized.tasks.wait()
    tab.show_section(section)
    settle(sized, ROOM)
    assert faults(sized) == []


@pytest.mark.parametrize("name", PAGES)
def test_a_page_shows_all_its_controls_with_large_text(name, sized):
    page = show_page(sized, name)
    found = faults_of_sheets(sized, sheets_of(page))
    show_ledger(sized, "complaints_tab")
    assert found == []
