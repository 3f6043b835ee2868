"""The list part of the tour: an item, its flow, its coverage, and the versions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from saltdesk.tour.driver import Driver

_FLOW_PAGE = 2
"""Index of the flow page of an item."""


def tour_lists(driver: Driver) -> Iterator[str]:
    """Show the lists to the office that maintains them: an item, its flow, its coverage, the versions."""
    group = driver.tab("lists_tab")
    driver.choose("status_combo", "已公布", group)
    yield driver.picture("powers")
    driver.choose("status_combo", "全部", group)
    driver.press("power_edit_button", group)
    yield driver.picture("power-item")
    driver.press("back_button", group)
    pages = driver.find("detail_pages", group)
    pages.setCurrentIndex(_FLOW_PAGE)
    driver.press("open_flow_button", group)
    yield driver.picture("flow")
    driver.press("back_button", group)
    pages.setCurrentIndex(0)
    driver.press("coverage_button", group)
    yield driver.picture("coverage")
    driver.press("back_button", group)
    yield from _versions(driver, group)
    driver.press("powers_page_button", group)


def _versions(driver: Driver, group: QWidget) -> Iterator[str]:
    """Show the list versions and the changes of the latest one."""
    driver.press("versions_page_button", group)
    yield driver.picture("versions")
    driver.press("compare_button", group)
    yield driver.picture("compare")
    driver.press("back_button", group)
