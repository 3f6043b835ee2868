"""Waiting for long work while no window is open."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from threading import Event
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from saltdesk.domain.base.errors import Cancelled
from saltdesk.ui.frame.apart import Apart
from saltdesk.ui.frame.progress_dialog import ProgressDialog
from saltdesk.ui.frame.tasks import SHOWN_AFTER, Progress

R = TypeVar("R")


class _Waiting(QObject):
    """Does long work apart while a progress dialog, if the work may be cancelled, offers to."""

    _progressed = Signal(int, int)

    def __init__(self, title: str, may_cancel: bool) -> None:
        super().__init__()
        self._cancelled, self._may_cancel = Event(), may_cancel
        self._dialog = ProgressDialog(title, self._cancelled.set)
        self._dialog.form.cancel_button.setVisible(may_cancel)
        self._progressed.connect(self._dialog.show_progress)

    def perform(self, work: Callable[[Progress], R]) -> R:
        """Return what the work returns, or raise what it raised."""
        timer = QTimer(self, singleShot=True, interval=SHOWN_AFTER)
        timer.timeout.connect(self._dialog.show)
        timer.start()
        loop, outcome = QEventLoop(), Future[R]()
        outcome.add_done_callback(lambda _: loop.quit())
        apart = Apart(self)
        # Told on this thread: the end cannot come before the loop runs.
        apart.run(partial(work, self._report), outcome.set_result, outcome.set_exception)
        loop.exec()
        timer.stop()
        self._dialog.finish()
        return outcome.result()

    def _report(self, done: int, total: int) -> None:
        if self._may_cancel and self._cancelled.is_set():
            raise Cancelled
        self._progressed.emit(done, total)


def wait_for_work(title: str, work: Callable[[Progress], R], *, may_cancel: bool = True) -> R:
    """Return the result of long work while no window is open; longer work shows its progress.

    Raises:
        Cancelled: the user cancelled it. And whatever the work raises.
    """
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    # Closing the progress dialog must not end the program: a window opens after it.
    application.setQuitOnLastWindowClosed(False)
    try:
        return _Waiting(title, may_cancel).perform(work)
    finally:
        application.processEvents()
        application.setQuitOnLastWindowClosed(True)
