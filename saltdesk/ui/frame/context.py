"""The shared objects that every screen receives: desk, worker, prompts and status bar messages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Generic, Protocol, TypeVar

from PySide6.QtWidgets import QWidget

from saltdesk.domain.adjustments.adjustment import Adjustment
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import EnvironmentProblem, RuleError
from saltdesk.domain.lists.items import PowerItem
from saltdesk.services.desk.desk import Desk
from saltdesk.settings import Settings
from saltdesk.ui.frame.place import ShownLedger
from saltdesk.ui.frame.prompts import Prompts
from saltdesk.ui.frame.tasks import Tasks

R = TypeVar("R")


class Notify(Protocol):
    """Shows a sentence in the status bar; of a file or folder that was written, also how to open it."""

    def __call__(self, sentence: str, file: Path | None = None) -> None:
        """Show the sentence."""


def _say_nothing(sentence: str, file: Path | None = None) -> None:
    """Ignore a status message when there is no window."""


def _stay(_area: Area, _key: int) -> None:
    """Ignore a request to go to a record when there is no window."""


def _show_nothing(_area: Area, _ids: Sequence[int], _words: str) -> None:
    """Ignore a request to show records when there is no window."""


@dataclass(frozen=True)
class Done(Generic[R]):
    """The result of an attempt that succeeded; true even if the result is empty or None."""

    result: R


ItemPage = Callable[["TabContext", PowerItem, QWidget, Adjustment], QWidget]


def _stay_there(_area: Area, _key: int, _code: str) -> None:
    """Ignore a request to go to an act when there is no window."""


def _build_nothing(_step: Callable[[], None]) -> None:
    """Leave a part to be built on first use when there is no window."""


def _nothing_recent() -> Sequence[tuple[Area, int]]:
    """Return no records when there is no window."""
    return ()


def _forget(_scope: str) -> None:
    """Remember nothing when there is no window."""


def _leave(_ledger: ShownLedger) -> None:
    """Leave a ledger as it is when there is no window."""


def _no_page(_context: TabContext, _item: PowerItem, parent: QWidget, _case: Adjustment) -> QWidget:
    """Return an empty widget in place of the page when there is no window."""
    return QWidget(parent)


@dataclass
class TabContext:
    """The shared objects a screen works with.

    ``notify`` shows a status bar message; ``paper_fonts`` is the setting for the fonts of notices;
    ``settings`` is None when there is no window; ``go_to`` shows a record in the tab of its area,
    ``show_only`` shows several, called by words for what they have in common;
    ``go_to_act`` also opens it where its next act is. ``record_opened`` is told of every record that a person
    opens, ``recent_records`` returns those opened last. ``scope_chosen`` and ``scope_last`` remember whose
    work Today lists.
    ``ledger_shown`` is told of every ledger before it reads its records, to restore how the person had it.
    ``build_ahead`` takes a step that builds what may be wanted next, for a quiet moment; it is short.
    ``item_page`` makes the page on which an adjustment case changes a power item; it is passed in because
    that page belongs to a higher layer.
    """

    desk: Desk
    tasks: Tasks
    prompts: Prompts
    notify: Notify = _say_nothing
    paper_fonts: str = ""
    settings: Settings | None = None
    go_to: Callable[[Area, int], None] = _stay
    go_to_act: Callable[[Area, int, str], None] = _stay_there
    record_opened: Callable[[Area, int], None] = _stay
    recent_records: Callable[[], Sequence[tuple[Area, int]]] = _nothing_recent
    scope_chosen: Callable[[str], None] = _forget
    scope_last: Callable[[], str] = str
    show_only: Callable[[Area, Sequence[int], str], None] = _show_nothing
    item_page: ItemPage = _no_page
    build_ahead: Callable[[Callable[[], None]], None] = _build_nothing
    ledger_shown: Callable[[ShownLedger], None] = _leave

    def attempt(self, call: Callable[[], R]) -> Done[R] | None:
        """Return the result of an act, or None if the act was refused; the user then sees the reason.

        Environment errors offer a retry; unexpected errors are raised.
        """
        while True:
            try:
                return Done(call())
            except RuleError as error:
                self.prompts.show_problem(error)
                return None
            except EnvironmentProblem as error:
                if not self.prompts.show_problem(error, can_retry=True):
                    return None
