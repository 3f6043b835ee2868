"""Builds the tabs before somebody asks for them, a part at a time between two events."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import chain
from typing import Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from saltdesk.domain.base.changes import Area, ChangeSet
from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.ui.frame.input_method import is_composing
from saltdesk.ui.frame.place import LedgerPlace
from saltdesk.ui.frame.tasks import Tasks

_PAUSE = 20
"""Milliseconds between two steps, in which keys and the worker have their turn."""


class TabHost(Protocol):
    """A window whose tabs are built on first use."""

    tasks: Tasks

    def construct(self, index: int) -> None:
        """Do the first half of building a tab."""

    def tab(self, index: int) -> QWidget:
        """Return the tab at a position; build it on first use."""

    def isVisible(self) -> bool:
        """Return whether the window is open."""


class TabsAhead(QObject):
    """Builds and fills the first ``count`` tabs of a window while its worker rests, until it closes.

    It waits while somebody composes a text.

    A tab that a person opens meanwhile is there already; what changes later is read when a tab is shown.
    Where the data cannot be read, the rest is left to the first use.
    """

    def __init__(self, window: TabHost, count: int, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._steps: Iterator[bool] = self._parts(count)
        self._timer = QTimer(self, interval=_PAUSE)
        self._timer.timeout.connect(self._step)
        self._timer.start()

    @property
    def is_done(self) -> bool:
        """Return whether nothing is left to do."""
        return not self._timer.isActive()

    def add(self, step: Callable[[], None]) -> None:
        """Do a further step after the others."""
        self._steps = chain(self._steps, (_done(one) for one in (step,)))
        self._timer.start()

    def stop(self) -> None:
        """Leave the rest to be built on first use."""
        self._timer.stop()

    def _step(self) -> None:
        if not self._window.isVisible():
            self.stop()
        elif self._window.tasks.is_idle and not is_composing():
            self._timer.stop()
            # An unforeseen error ends this, and goes the way of all of them.
            with suppress(EnvironmentProblem):
                if next(self._steps, False):
                    self._timer.start()

    def _parts(self, count: int) -> Iterator[bool]:
        """Do the work, and yield True between its parts: what each tab shows first, then what lies behind."""
        rest: list[Iterator[bool]] = []
        for index in range(count):
            self._window.construct(index)
            yield True
            tab = self._window.tab(index)
            yield True
            if isValid(tab) and isinstance(tab, LedgerPlace):
                rest.append(_fill(tab, tab.steps_ahead()))
                yield next(rest[-1], True)
        for steps in rest:
            yield from steps


def _done(step: Callable[[], None]) -> bool:
    step()
    return True


def _fill(tab: LedgerPlace, steps: Iterator[Callable[[], None]]) -> Iterator[bool]:
    """Do the steps of a tab; where the data cannot be read, it is told to whoever opens the tab."""
    for step in steps:
        try:
            step()
        except EnvironmentProblem:
            tab.changed(ChangeSet(frozenset(Area)))
            raise
        yield True
