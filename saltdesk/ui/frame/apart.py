"""Work beside the window before there is a desk: it needs no data, only time."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QEventLoop, QObject, Signal
from shiboken6 import isValid

from saltdesk.domain.base.errors import SaltdeskError
from saltdesk.ui.frame.progress_dialog import ProgressDialog


class Apart(QObject):
    """Runs one piece of work at a time on a thread of its own; the result comes back on the GUI thread."""

    _ended = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker: ThreadPoolExecutor | None = None
        self._done: Callable[[Any], object] = lambda _: None
        self._failed: Callable[[SaltdeskError], object] = lambda _: None
        self._ended.connect(self._tell)

    @property
    def is_busy(self) -> bool:
        """Return whether work is running."""
        return self._worker is not None

    def run(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], object],
        failed: Callable[[SaltdeskError], object],
    ) -> None:
        """Run ``work``; call ``done`` with its result, or ``failed`` with the sentence why not.

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
        elif isinstance(error, SaltdeskError):
            self._failed(error)
        else:
            raise error


def wait_for_work(title: str, work: Callable[[], Any]) -> None:
    """Do long work that cannot be cancelled before the window opens, under a dialog that says what goes on.

    Raises:
        SaltdeskError: what the work raised.
    """
    loop, failures = QEventLoop(), list[SaltdeskError]()
    dialog = ProgressDialog(title, lambda: None)
    dialog.form.cancel_button.hide()
    dialog.show_progress(0, 0)
    dialog.show()
    apart = Apart()

    def failed(error: SaltdeskError) -> None:
        failures.append(error)
        loop.quit()

    apart.run(work, lambda _: loop.quit(), failed)
    loop.exec()
    dialog.finish()
    if failures:
        raise failures[0]
