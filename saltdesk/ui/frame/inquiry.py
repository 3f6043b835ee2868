"""Asks the worker for what is shown beside a record, and never shows the answer about another."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer

from saltdesk.ui.frame.tasks import Tasks

R = TypeVar("R")

STALE_AFTER = 300
"""Milliseconds for which the answer before stays: most are there sooner, and nothing flickers."""


class Inquiry(QObject):
    """Runs one quiet look-up at a time; a new one drops that before.

    ``title`` describes the look-up. ``forget`` takes away what is shown when the answer is slow.
    """

    def __init__(self, tasks: Tasks, title: str, forget: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._title = tasks, title
        self._asked = 0
        self._drop: Callable[[], None] = lambda: None
        self._stale = QTimer(self, interval=STALE_AFTER, singleShot=True)
        self._stale.timeout.connect(forget)

    def expect(self) -> None:
        """Say that what is shown is out of date, before it is known what to ask."""
        self._stale.start()

    def ask(self, work: Callable[[], R], show: Callable[[R], object]) -> None:
        """Do ``work`` on the worker, which only reads; ``show`` its result if nothing else was asked."""
        self._leave()
        if not self._stale.isActive():
            self.expect()
        done = partial(self._take, self._asked, show)
        self._drop = self._tasks.run(self._title, lambda _progress: work(), done, is_quiet=True)

    def settle(self) -> None:
        """Drop what is asked, because the answer is known."""
        self._leave()
        self._stale.stop()

    def _leave(self) -> None:
        self._asked += 1
        self._drop()

    def _take(self, asked: int, show: Callable[[R], object], result: R) -> None:
        if asked == self._asked:
            self._stale.stop()
            show(result)
