"""The first part of the tour: what is to be done today, one day of the month, and the page in print."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from saltdesk.tour.driver import Driver


def tour_today(driver: Driver) -> Iterator[str]:
    """Show the list, what is due on one day, and the page before it is printed."""
    tab: Any = driver.tab("today_tab")
    yield driver.picture("today")
    day = next((one.day for one in tab.form.month_sheet.shown() if one.due.ours), None)
    if day:
        tab.show_day(day)
        driver.settle()
        yield driver.picture("today-one-day")
        driver.press("every_day_button", tab)
    shots: list[str] = []

    def shoot(dialog: QDialog) -> None:
        shots.append(driver.picture("today-on-paper", dialog))
        dialog.reject()

    driver.in_dialog(driver.find("print_button", tab).click, shoot)
    yield from shots
