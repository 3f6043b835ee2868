"""What every screen is handed: the desk, the worker, the prompts, and a line for short news."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from saltdesk.domain.adjustments.adjustment import Adjustment
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import EnvironmentProblem, RuleError
from saltdesk.domain.lists.items import PowerItem
from saltdesk.services.desk.desk import Desk
from saltdesk.ui.frame.prompts import Prompts
from saltdesk.ui.frame.tasks import Tasks

R = TypeVar("R")


def _say_nothing(_sentence: str) -> None:
    """News that nobody shows."""


def _stay(_area: Area, _key: int) -> None:
    """Without a window there is nowhere to go."""


ItemPage = Callable[["TabContext", PowerItem, QWidget, Adjustment], QWidget]


def _no_page(_context: TabContext, _item: PowerItem, parent: QWidget, _case: Adjustment) -> QWidget:
    """Without a window no page is made."""
    return QWidget(parent)


@dataclass
class TabContext:
    """The surroundings of a screen.

    ``notify`` shows a sentence that needs no answer in the status bar; ``paper_fonts`` is the setting of the
    fonts notices are set in; ``go_to`` brings a record to the front in the tab that shows its area.
    ``item_page`` makes the page on which an adjustment case changes a power item; it is of a higher room.
    """

    desk: Desk
    tasks: Tasks
    prompts: Prompts
    notify: Callable[[str], None] = _say_nothing
    paper_fonts: str = ""
    go_to: Callable[[Area, int], None] = _stay
    item_page: ItemPage = _no_page

    def attempt(self, call: Callable[[], R]) -> R | None:
        """The result of an act, None when it was refused and the user was told why.

        Faults of the surroundings offer another try; anything unforeseen is raised.
        """
        while True:
            try:
                return call()
            except RuleError as error:
                self.prompts.show_problem(error)
                return None
            except EnvironmentProblem as error:
                if not self.prompts.show_problem(error, can_retry=True):
                    return None
