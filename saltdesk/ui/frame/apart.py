"""Work on a thread of its own where there is no desk, or no window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor


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
        from concurrent.futures import ThreadPoolExecutor  # loaded after the sign-in is shown

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
