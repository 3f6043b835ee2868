"""The part of the tour about statistics: last month's figures, its report as PDF, and its workbook."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from saltdesk.tour.driver import Driver


def tour_statistics(driver: Driver) -> Iterator[str]:
    """Show the month before and its links of adjustment, save its report, and export its workbook."""
    shots: list[str] = []
    tab: Any = driver.tab("statistics_tab")
    driver.press("earlier_button", tab)
    yield driver.picture("statistics")
    driver.press("adjustments_section_button", tab)
    yield driver.picture("statistics-links")

    def save(dialog: QDialog) -> None:
        shots.append(driver.picture("statistics-report", dialog))
        driver.press("save_button", dialog)
        driver.press("close_button", dialog)

    driver.in_dialog(driver.find("report_button", tab).click, save)
    driver.press("export_button", tab)
    yield from shots
    yield from (f"报告  {path.name}" for path in sorted(driver.out.glob("*统计报告-*.pdf")))
    yield from (f"统计  {path.name}" for path in sorted(driver.out.glob("统计 *.xlsx")))
