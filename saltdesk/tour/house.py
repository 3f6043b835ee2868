"""The part of the tour about the office: people, parameters, retention, interpretations, the trail."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from saltdesk.tour.driver import Driver

_DIALOGS = (
    ("people_action", "people"),
    ("parameters_action", "parameters"),
    ("retention_action", "retention"),
)


def tour_house(driver: Driver) -> Iterator[str]:
    """Show the dialogs of the office, the interpretations and the trail."""
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
