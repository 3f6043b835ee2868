"""The tabs and the busiest pages in every look, on the smallest, the common and a large screen."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.people import Actor, Role
from saltdesk.tour.driver import SIZE, Driver
from saltdesk.tour.opening import prepare, sample_desk, window_of

if TYPE_CHECKING:
    from saltdesk.ui.looks.appearance import Look

SIZES = ((911, 472), SIZE, (1920, 1040))
"""Logical pixels beside a task bar: 1366 x 768 at 150 % and at 100 %, and 1920 x 1080."""

SCREENS = (
    *("today_tab", "lists_tab", "adjustments_tab", "complaints_tab", "inspections_tab"),
    *("accountability_tab", "cases_tab", "notices_tab", "statistics_tab", "trail_tab"),
    *("phone_intake", "complaint_case"),
)


def tour_looks(out: Path, today: date) -> Iterator[str]:
    """Save a picture of each of ``SCREENS`` in each look and size in ``out``; yield one line for each.

    Raises:
        EnvironmentProblem: ``out`` cannot be written.
    """
    prepare(out)
    with tempfile.TemporaryDirectory(prefix="saltdesk-looks-") as work:
        leader = Actor("示例一", "leaders", "局领导", Role.LEADER)
        with window_of(sample_desk(Path(work) / "示例单位", FixedClock(today), leader), out) as driver:
            yield from _in_every_look(driver)


def _in_every_look(driver: Driver) -> Iterator[str]:
    from PySide6.QtWidgets import QApplication

    from saltdesk.ui.looks.appearance import Look, wear

    application = QApplication.instance()
    assert isinstance(application, QApplication), "a window is open"
    try:
        for look in (Look.LIGHT, Look.DARK, Look.CONTRAST):
            wear(application, look)
            yield from _in_every_size(driver, look)
    finally:
        wear(application, Look.LIGHT)


def _in_every_size(driver: Driver, look: Look) -> Iterator[str]:
    for width, height in SIZES:
        driver.window.setMinimumSize(1, 1)
        driver.window.resize(width, height)
        for screen in SCREENS:
            _show(driver, screen)
            yield driver.picture(f"{look.value}-{width}x{height}-{screen}")


def _show(driver: Driver, screen: str) -> None:
    complaints: Any = driver.tab("complaints_tab")
    complaints.close_page()
    if screen == "phone_intake":
        driver.press("complaint_register_button", complaints)
    elif screen == "complaint_case":
        complaints.open_record()
        driver.settle()
    else:
        driver.tab(screen)
