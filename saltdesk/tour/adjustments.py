"""The adjustment part of the tour: trigger, time line, report and on-time rates."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from saltdesk.tour.driver import Driver

CASE = {
    "title_edit": "取消食盐零售许可的街道证明",
    "basis_document_edit": "《关于清理证明事项的通知》（示例）",
    "content_edit": "事项01-001的申请材料删去街道证明，运行流程相应调整。",
}
_LINKS_PAGE = 1
"""Index of the links page of a case."""


def tour_adjustments(driver: Driver, today: date) -> Iterator[str]:
    """Show a new case, one waiting for another body, the on-time rates and the register of events."""
    ledgers: Any = driver.tab("adjustments_tab")
    tab = ledgers.page("cases_page")
    yield driver.picture("adjustments")
    driver.press("adjustment_open_button", tab)
    driver.choose("trigger_combo", "国家和省取消、下放、调整", tab)
    driver.type(CASE | {"document_on_edit": (today - timedelta(days=5)).isoformat()}, tab)
    yield driver.picture("adjustment-case")
    yield from _shown(driver, driver.find("explain_button", driver.find("body", tab)).click, "why-this-date")
    driver.press("save_button", tab)
    yield driver.picture("adjustment")
    yield from _waiting(driver, tab)
    yield from _shown(driver, driver.find("statistics_button", tab).click, "on-time-rates")
    yield from _events(driver, ledgers)


def _events(driver: Driver, ledgers: Any) -> Iterator[str]:
    """Show the register of events, the entry of one and its judgement."""
    page = ledgers.show_page("events_page")
    driver.settle()
    yield driver.picture("events")
    yield from _shown(driver, driver.find("event_add_button", page).click, "event-entry")
    driver.choose("status_combo", "待判断", page)
    yield from _shown(driver, driver.find("event_dismiss_button", page).click, "event-judgement")
    driver.choose("status_combo", "全部", page)
    ledgers.show_page("cases_page")


def _waiting(driver: Driver, tab: Any) -> Iterator[str]:
    """Show the page of a case that waits for another body."""
    driver.choose("side_combo", "外单位", tab)
    tab.open_record()
    driver.settle()
    page = tab.current_page()
    yield driver.picture("case-time-line")
    driver.find("case_tabs", page).setCurrentIndex(_LINKS_PAGE)
    yield driver.picture("case-links")
    yield from _shown(driver, page.explain, "why-in-the-time-line")
    yield from _shown(driver, driver.find("print_button", page).click, "case-on-paper")
    driver.press("back_button", page)
    driver.choose("side_combo", "全部", tab)


def _shown(driver: Driver, trigger: Callable[[], object], name: str) -> list[str]:
    """Open a dialog, take its picture and close it."""
    shots: list[str] = []
    driver.in_dialog(trigger, partial(_look, driver, name, shots))
    return shots


def _look(driver: Driver, name: str, shots: list[str], dialog: QDialog) -> None:
    shots.append(driver.picture(name, dialog))
    dialog.reject()
