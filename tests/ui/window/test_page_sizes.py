"""Every page of the window shows all its controls on every screen of an office."""

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QTabWidget, QWidget

from saltdesk.app import open_window
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.lists.flow import FlowStep
from saltdesk.domain.lists.items import PowerClass, PowerItem
from saltdesk.domain.notices.kinds import KIND_BY_CODE
from saltdesk.domain.statistics.figure import Section
from saltdesk.services.house.maintenance import open_desk
from saltdesk.services.notices.values import prefilled
from saltdesk.ui.inspections.findings.finding_statistics_page import FindingStatisticsPage
from saltdesk.ui.inspections.plans.plan_year_page import PlanYearPage
from saltdesk.ui.inspections.visits.check_list_page import CheckListPage
from saltdesk.ui.ledger.ledger_group import LedgerGroup
from saltdesk.ui.ledger.ledger_tab import LedgerTab
from saltdesk.ui.lists.flow_view import FlowView
from saltdesk.ui.notices.notice_page import NoticePage, NoticeSource
from saltdesk.ui.window.main_window import MainWindow
from tests.days import TODAY
from tests.people import LEADER
from tests.ui.closing import close_for_good
from tests.ui.every_page import ledger_places
from tests.ui.fields.test_labels import PAGES
from tests.ui.geometry import ROOMS, faults, settle
from tests.ui.recorded_prompts import RecordedPrompts

pytestmark = pytest.mark.slow


def ledgers() -> Iterator[tuple[str, str]]:
    """Yield the tab and the name of every ledger."""
    for place in ledger_places():
        kind = getattr(import_module(f"saltdesk.ui.{place.room}.{place.name}"), place.kind)
        yield from ((place.name, one.name) for one in getattr(kind, "places", (place,)))


LEDGERS = list(ledgers())


@pytest.fixture(scope="module")
def sized(sample_bureau, tmp_path_factory, qapp) -> Iterator[MainWindow]:
    """Yield the window on the sample bureau, free to take any size."""
    folder = tmp_path_factory.mktemp("示例") / "数据"
    sample_bureau(TODAY, folder)
    desk = open_desk(folder, LEADER, FixedClock(TODAY))
    made = open_window(desk, RecordedPrompts())
    made.setMinimumSize(1, 1)
    made.show()
    yield made
    close_for_good(made)
    desk.store.close()


def ledger(window: MainWindow, tab: str, name: str) -> LedgerTab:
    shown: Any = window.show_tab(tab)
    return shown.show_page(name) if isinstance(shown, LedgerGroup) else shown


def faults_by_room(window: MainWindow) -> dict[tuple[int, int], list[str]]:
    """Return the faults of what the window shows now, by the size of the window."""
    found = {}
    for room in ROOMS:
        settle(window, QSize(*room))
        assert (window.width(), window.height()) == room
        found[room] = faults(window)
    return {room: lines for room, lines in found.items() if lines}


def check_page(sized: MainWindow, tab: LedgerTab, page: QWidget) -> None:
    """Check every sheet of a wide page, and close it."""
    sheets = page.findChildren(QTabWidget)
    try:
        for sheet in range(sheets[0].count() if sheets else 1):
            if sheets:
                sheets[0].setCurrentIndex(sheet)
            assert faults_by_room(sized) == {}
    finally:
        tab.close_page()


@pytest.mark.parametrize(("tab", "name"), LEDGERS)
def test_a_ledger_shows_all_its_controls(tab, name, sized):
    shown = ledger(sized, tab, name)
    for sheet in range(shown.form.detail_pages.count()):
        shown.form.detail_pages.setCurrentIndex(sheet)
        assert faults_by_room(sized) == {}
    shown.form.detail_pages.setCurrentIndex(0)
    shown.open_record()
    page = shown.current_page()
    if page:
        check_page(sized, shown, page)


def test_today_shows_all_its_controls(sized):
    sized.show_tab("today_tab")
    sized.tasks.wait()
    assert faults_by_room(sized) == {}


@pytest.mark.parametrize("section", Section)
def test_the_statistics_show_all_their_controls(section, sized):
    tab: Any = sized.show_tab("statistics_tab")
    sized.tasks.wait()
    tab.form.kind_combo.setCurrentIndex(tab.form.kind_combo.count() - 1)
    sized.tasks.wait()
    tab.show_section(section)
    assert faults_by_room(sized) == {}


@pytest.mark.parametrize(("page", "record"), PAGES, ids=[page.__name__ for page, _ in PAGES])
def test_a_page_of_entry_shows_all_its_controls(page, record, sized):
    tab = ledger(sized, "complaints_tab", "complaints_tab")
    shown = page(sized.context, record)
    tab.open_page(shown)
    check_page(sized, tab, shown)


def flow_view(tab: LedgerTab) -> QWidget:
    item = PowerItem("41-1", "许可证核发", PowerClass.LICENCE, steps=(FlowStep("受理", "窗口岗", "", 1),))
    return FlowView(tab.context, item, lambda: None)


def notice_page(tab: LedgerTab) -> QWidget:
    record = tab.current_record()
    kind = KIND_BY_CODE["acceptance_notice"]
    values = prefilled(tab.desk, kind, record.id, Area.COMPLAINTS)
    source = NoticeSource(kind, Area.COMPLAINTS, record.id, record.number)
    return NoticePage(tab.context, source, values)


VIEWS: tuple[tuple[str, str, Callable[[Any], QWidget | None]], ...] = (
    ("lists_tab", "powers_page", lambda tab: tab.show_as_of()),
    ("lists_tab", "powers_page", lambda tab: tab.show_coverage()),
    ("lists_tab", "versions_page", lambda tab: tab.compare()),
    ("lists_tab", "powers_page", flow_view),
    ("inspections_tab", "inspections_page", lambda tab: CheckListPage(tab.context, tab.current_record())),
    ("inspections_tab", "findings_page", lambda tab: FindingStatisticsPage(tab.context)),
    ("inspections_tab", "plans_page", lambda tab: PlanYearPage(tab.context)),
    ("complaints_tab", "complaints_tab", notice_page),
)
"""The other views of a ledger, and how each is opened: by its method, or as a page."""


@pytest.mark.parametrize(("tab", "name", "make"), VIEWS)
def test_a_view_of_a_ledger_shows_all_its_controls(tab, name, make, sized):
    shown = ledger(sized, tab, name)
    opened = make(shown) or shown.current_page()
    assert opened is not None
    if shown.current_page() is None:
        shown.open_page(opened)
    check_page(sized, shown, opened)
