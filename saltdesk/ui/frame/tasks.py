"""Runs slow work on one worker thread, with progress and cancel, and returns results to the window."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import field
from functools import partial
from threading import Event
from time import monotonic
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import Cancelled, ConnectionLost, EnvironmentProblem, SaltdeskError
from saltdesk.ui.frame.progress_dialog import ProgressDialog
from saltdesk.ui.frame.prompts import Prompts

if TYPE_CHECKING:
    from saltdesk.services.desk.desk import Desk

R = TypeVar("R")
Progress = Callable[[int, int], None]
"""Called by the work with (done, total); raises ``Cancelled`` when the user cancels."""

SHOWN_AFTER = 400
"""Milliseconds before the progress dialog appears; shorter work shows none."""

_PAINTED_AFTER = 100
"""Milliseconds in which the window has painted what a work gave it."""

_REPORT_SECONDS = 0.05

logger = logging.getLogger(__name__)


@dataclass(eq=False)
class _Task:
    title: str
    work: Callable[[Progress], Any]
    done: Callable[[Any], None]
    is_quiet: bool
    cancelled: Event = field(default_factory=Event)
    dialog: ProgressDialog | None = None

    @property
    def is_dropped(self) -> bool:
        """Return whether the result is no longer needed."""
        return self.is_quiet and self.cancelled.is_set()


def is_alive(call: Callable[..., object]) -> bool:
    """Return whether the window, dialog or page a method belongs to still exists."""
    while isinstance(call, partial):
        call = call.func
    owner = getattr(call, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)


class Tasks(QObject):
    """Runs one piece of work after another on a worker thread with its own database connection.

    Work must not touch widgets. ``done`` receives the result on the GUI thread; if it is a method of a widget
    deleted meanwhile, the result is dropped. The prompts show errors by kind: a sentence, a sentence with a
    retry, or a bug report.
    """

    _progressed = Signal(object, int, int)
    _finished = Signal(object, object, object)
    _settled = Signal()

    def __init__(self, desk: Desk, prompts: Prompts | None = None, window: QWidget | None = None) -> None:
        super().__init__(window)
        self.desk = desk
        self.prompts = prompts or Prompts(window)
        self._window = window
        self._waiting: list[_Task] = []
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="saltdesk-worker")
        self._progressed.connect(self._show_progress)
        self._finished.connect(self._finish)

    @property
    def is_busy(self) -> bool:
        """Return whether user-requested work is running or waiting; quiet look-ups do not count."""
        return not all(task.is_quiet for task in self._waiting)

    @property
    def is_idle(self) -> bool:
        """Return whether no work is running or waiting, quiet look-ups included."""
        return not self._waiting

    def run(
        self,
        title: str,
        work: Callable[[Progress], R],
        done: Callable[[R], None] = lambda _: None,
        is_quiet: bool = False,
    ) -> Callable[[], None]:
        """Run ``work`` on the worker; ``title`` describes it to the user. Return what cancels it.

        Quiet work only reads: it shows no progress, closing the window cancels it, and nobody is told.
        """
        task = _Task(title, work, done, is_quiet)
        self._waiting.append(task)
        self._worker.submit(self._perform, task)
        if not is_quiet:
            QTimer.singleShot(SHOWN_AFTER, self, lambda: self._show_dialog(task))
        return task.cancelled.set

    def afterwards(self, call: Callable[[], object]) -> None:
        """Call a function between two events, once the result of the work that runs now is on the screen."""
        call_soon = partial(QTimer.singleShot, _PAINTED_AFTER, self, call)
        if self.is_idle:
            call_soon()
        else:
            self._settled.connect(call_soon, Qt.ConnectionType.SingleShotConnection)

    def drop_quiet(self) -> None:
        """Cancel the quiet look-ups: who asked for them is no longer at the desk."""
        for task in self._waiting:
            if task.is_quiet:
                task.cancelled.set()

    def wait(self) -> None:
        """Wait until all work is done while the window stays alive; for closing and tests."""
        while self._waiting:
            # Do not wait on the worker's signal: if it fired before connecting, this loop would never end.
            loop = QEventLoop()
            self._settled.connect(loop.quit)
            loop.exec()

    def shutdown(self) -> None:
        """Cancel the work that can be cancelled, wait for the rest, and accept no more work.

        Quiet work ends after its current SQL statement, and its result is dropped.
        """
        for task in self._waiting:
            task.cancelled.set()
        self.wait()
        self._worker.shutdown()

    def _perform(self, task: _Task) -> None:
        result, error = None, None
        try:
            if task.is_dropped:
                raise Cancelled
            with self.desk.store.connected(task.cancelled.is_set if task.is_quiet else None):
                result = task.work(self._reporter(task))
        except BaseException as caught:  # Catch any error: the GUI thread handles it.
            error = caught
        self._finished.emit(task, result, error)

    def _reporter(self, task: _Task) -> Progress:
        last = 0.0

        def report(done: int, total: int) -> None:
            nonlocal last
            if task.cancelled.is_set():
                raise Cancelled
            if monotonic() - last >= _REPORT_SECONDS:
                last = monotonic()
                self._progressed.emit(task, done, total)

        return report

    def _show_dialog(self, task: _Task) -> None:
        if task in self._waiting and task.dialog is None:
            task.dialog = ProgressDialog(task.title, task.cancelled.set, self._window)
            task.dialog.show()

    def _show_progress(self, task: _Task, done: int, total: int) -> None:
        if task.dialog:
            task.dialog.show_progress(done, total)

    def _finish(self, task: _Task, result: Any, error: BaseException | None) -> None:
        self._waiting.remove(task)
        if task.dialog:
            task.dialog.finish()
            task.dialog = None
        try:
            if task.is_dropped:
                # The widget that would show it may be gone, and the error only reports the cancellation.
                logger.info("broken off: %s", task.title)
            elif error is None and is_alive(task.done):
                task.done(result)
            elif error is None:
                logger.info("nobody left to show: %s", task.title)
            else:
                self._explain(task, error)
        finally:
            self._settled.emit()

    def _explain(self, task: _Task, error: BaseException) -> None:
        if isinstance(error, Cancelled):
            logger.info("cancelled: %s", task.title)
        elif task.is_quiet and isinstance(error, ConnectionLost):
            # The status bar says it, and everything is read again when the server is back.
            logger.info("no connection: %s", task.title)
        elif isinstance(error, SaltdeskError):
            is_environment = isinstance(error, EnvironmentProblem)
            if self.prompts.show_problem(error, can_retry=is_environment):
                self.run(task.title, task.work, task.done, task.is_quiet)
        else:
            self.prompts.show_bug(error)
