"""Opens every page of the window: the ledgers, the pages over them, and the tabs inside a page."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from PySide6.QtWidgets import QTabWidget, QWidget

from saltdesk.domain.accountability import AccountabilityCase
from saltdesk.domain.adjustments.adjustment import Adjustment
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.query import Query
from saltdesk.domain.cases.case import Case
from saltdesk.domain.complaints.complaint import Channel, Complaint
from saltdesk.domain.inspections.inspection import Inspection
from saltdesk.domain.lists.items import PowerItem
from saltdesk.domain.lists.versions import ListKind, ListVersion
from saltdesk.domain.notices.kinds import kinds_for
from saltdesk.domain.registers.discretion import DiscretionStandard
from saltdesk.services.access import lookup
from saltdesk.ui.accountability.accountability_case_page import AccountabilityCasePage
from saltdesk.ui.accountability.accountability_page import AccountabilityPage
from saltdesk.ui.adjustments.adjustment_case_page import AdjustmentCasePage
from saltdesk.ui.adjustments.adjustment_page import AdjustmentPage
from saltdesk.ui.cases.case_entry_page import CaseEntryPage
from saltdesk.ui.cases.power_case_page import PowerCasePage
from saltdesk.ui.complaints.complaint_case_page import ComplaintCasePage
from saltdesk.ui.complaints.intake.complaint_page import ComplaintPage
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.inspections.findings.finding_statistics_page import FindingStatisticsPage
from saltdesk.ui.inspections.plans.plan_year_page import PlanYearPage
from saltdesk.ui.inspections.visits.check_list_page import CheckListPage
from saltdesk.ui.inspections.visits.inspection_case_page import InspectionCasePage
from saltdesk.ui.inspections.visits.inspection_page import InspectionPage
from saltdesk.ui.ledger.ledger_group import LedgerGroup
from saltdesk.ui.ledger.ledger_tab import LedgerTab
from saltdesk.ui.lists.as_of_view import AsOfView
from saltdesk.ui.lists.compare_view import CompareView
from saltdesk.ui.lists.coverage_view import CoverageView
from saltdesk.ui.lists.flow_view import FlowView
from saltdesk.ui.lists.power_item_page import PowerItemPage
from saltdesk.ui.lists.version_page import VersionPage
from saltdesk.ui.notices.notice_page import NoticePage, NoticeSource
from saltdesk.ui.registers.standard_page import StandardPage
from saltdesk.ui.window.main_window import TABS, MainWindow, TabPlace
from tests.days import TODAY

Maker = Callable[[TabContext], QWidget]


def _stay() -> None:
    """Leave a view that has no ledger below it."""


def _first(context: TabContext, area: Area) -> int:
    return lookup.find(context.desk, area, Query())[0]


def _first_record(context: TabContext, area: Area) -> Any:
    return lookup.get(area, _first(context, area), context.desk)


def _notice(context: TabContext, area: Area, place: int) -> QWidget:
    kind = list(kinds_for(area))[place]
    return NoticePage(context, NoticeSource(kind, area, _first(context, area), "记录"), {})


def _notices() -> dict[str, Maker]:
    areas = (Area.COMPLAINTS, Area.INSPECTIONS, Area.ADJUSTMENTS, Area.ACCOUNTABILITY)
    return {
        f"notice {kind.code} {area.code}": lambda c, area=area, n=place: _notice(c, area, n)
        for area in areas
        for place, kind in enumerate(kinds_for(area))
    }


ENTRY_PAGES: Mapping[str, Maker] = {
    "accountability_page": lambda c: AccountabilityPage(c, AccountabilityCase()),
    "case_entry_page": lambda c: CaseEntryPage(c, Case()),
    "adjustment_page": lambda c: AdjustmentPage(c, Adjustment()),
    "inspection_page": lambda c: InspectionPage(c, Inspection()),
    "power_item_page": lambda c: PowerItemPage(c, PowerItem()),
    "standard_page": lambda c: StandardPage(c, DiscretionStandard()),
    "version_page": lambda c: VersionPage(c, ListVersion()),
} | {
    f"complaint_page {channel.label}": lambda c, channel=channel: ComplaintPage(
        c, Complaint(channel=channel, received_at=c.desk.clock.now())
    )
    for channel in Channel
}
"""Pages on which a record is entered; the intake once for each channel."""

OTHER_PAGES: Mapping[str, Maker] = {
    "accountability_case_page": lambda c: AccountabilityCasePage(c, _first(c, Area.ACCOUNTABILITY)),
    "power_case_page": lambda c: PowerCasePage(c, _first(c, Area.CASES)),
    "adjustment_case_page": lambda c: AdjustmentCasePage(c, _first(c, Area.ADJUSTMENTS), lambda _: None),
    "complaint_case_page": lambda c: ComplaintCasePage(c, _first(c, Area.COMPLAINTS)),
    "inspection_case_page": lambda c: InspectionCasePage(c, _first(c, Area.INSPECTIONS)),
    "check_list_page": lambda c: CheckListPage(
        c, lookup.get(Area.INSPECTIONS, _first(c, Area.INSPECTIONS), c.desk)
    ),
    "finding_statistics_page": FindingStatisticsPage,
    "plan_year_page": PlanYearPage,
    "as_of_view": lambda c: AsOfView(c, ListKind.POWERS, TODAY, _stay, lambda *_: None),
    "compare_view": lambda c: CompareView(c, ListKind.POWERS, TODAY.replace(year=2025), TODAY, _stay),
    "coverage_view": lambda c: CoverageView(c, _stay),
    "flow_view": lambda c: FlowView(c, _first_record(c, Area.POWERS), _stay),
}
"""Pages that show stored records."""

PAGES: Mapping[str, Maker] = {**ENTRY_PAGES, **_notices(), **OTHER_PAGES}


def ledger_places() -> list[TabPlace]:
    """Return the tabs that show ledgers."""
    return [place for place in TABS if place.areas]


def ledger_names() -> list[str]:
    """Return the object names of all ledgers: ``tab`` or ``tab/page``."""
    found = []
    for place in ledger_places():
        module = __import__(f"saltdesk.ui.{place.room}.{place.name}", fromlist=[place.kind])
        kind = getattr(module, place.kind)
        inner = [one.name for one in kind.places] if issubclass(kind, LedgerGroup) else [""]
        found += [f"{place.name}/{name}".rstrip("/") for name in inner]
    return found


def show_ledger(window: MainWindow, name: str) -> LedgerTab:
    """Show a ledger of ``ledger_names`` without any page over it."""
    tab_name, _, page = name.partition("/")
    tab = window.show_tab(tab_name)
    ledger = tab.show_page(page) if isinstance(tab, LedgerGroup) else tab
    while ledger.current_page():
        ledger.close_page()
    return ledger


def show_page(window: MainWindow, name: str) -> QWidget:
    """Show a page of ``PAGES`` over a ledger of the window, alone."""
    ledger = show_ledger(window, "complaints_tab")
    page = PAGES[name](window.context)
    ledger.open_page(page)
    return page


def inner_tabs(page: QWidget) -> Iterator[str]:
    """Show each tab inside a page in turn; yield its title, empty where there is none."""
    rows = [one for one in page.findChildren(QTabWidget) if one.isVisible()]
    if not rows:
        yield ""
    for row in rows:
        for place in range(row.count()):
            row.setCurrentIndex(place)
            yield row.tabText(place)
