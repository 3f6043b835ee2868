"""The part of the tour about the office: supervision ledgers, people, parameters, readings, the trail."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from saltdesk.tour.driver import Driver

_SUPERVISION = (
    ("rounds_page", "collections"),
    ("draws_page", "draws"),
    ("knowledge_page", "knowledge-checks"),
    ("measures_page", "measures"),
    ("clearances_page", "clearances"),
)
_DIALOGS = (
    ("people_action", "people"),
    ("parameters_action", "parameters"),
    ("retention_action", "retention"),
)


def tour_house(driver: Driver) -> Iterator[str]:
    """Show the ledgers of supervision, the dialogs of the office, the interpretations and the trail."""
    inspections: Any = driver.tab("inspections_tab")
    for page, name in _SUPERVISION:
        inspections.show_page(page)
        yield driver.picture(name)
    inspections.show_page("inspections_page")
    for action, name in _DIALOGS:
        yield from _in_dialog(driver, driver.find_action(action, driver.window).trigger, name)
    lists: Any = driver.tab("lists_tab")
    lists.show_page("interpretations_page")
    yield driver.picture("interpretations")
    driver.tab("trail_tab")
    yield driver.picture("trail")


def _in_dialog(driver: Driver, open_it: Callable[[], object], name: str) -> Iterator[str]:
    shots: list[str] = []

    def shoot(dialog: QDialog) -> None:
        shots.append(driver.picture(name, dialog))
        dialog.reject()

    driver.in_dialog(partial(open_it), shoot)
    yield from shots
