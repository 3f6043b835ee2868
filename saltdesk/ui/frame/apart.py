"""Work on a thread of its own where there is no desk, or no window."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from threading import Event
from typing import Any, TypeVar

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from saltdesk.domain.base.errors import Cancelled
from saltdesk.ui.frame.progress_dialog import ProgressDialog
from saltdesk.ui.frame.tasks import SHOWN_AFTER, Progress

R = TypeVar("R")


class Apart(QObject):
    """Runs one piece of work at a time on a thread of its own; the result comes back on the GUI thread."""

    _ended = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker: ThreadPoolExecutor | None = None
        self._done: Callable[[Any], object] = lambda _: None
        self._failed: Callable[[BaseException], object] = lambda _: None
        self._ended.connect(self._tell)

    @property
    def is_busy(self) -> bool:
        """Return whether work is running."""
        return self._worker is not None

    def run(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], object],
        failed: Callable[[BaseException], object],
    ) -> None:
        """Run ``work``; call ``done`` with its result, or ``failed`` with what it raised.

        Nothing happens while other work is running.
        """
        if self._worker:
            return
        self._done, self._failed = done, failed
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="saltdesk-apart")
        self._worker.submit(self._perform, work)

    def _perform(self, work: Callable[[], Any]) -> None:
        result, error = None, None
        try:
            result = work()
        except BaseException as caught:  # Any error: the GUI thread handles it.
            error = caught
        if isValid(self):
            self._ended.emit(result, error)

    def _tell(self, result: Any, error: BaseException | None) -> None:
        if self._worker:
            self._worker.shutdown(wait=False)
            self._worker = None
        if error is None:
            self._done(result)
        else:
            self._failed(error)


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
