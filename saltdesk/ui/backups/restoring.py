"""The restore between two windows: the old one has closed, and the next one opens on what was restored."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from threading import Event

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from saltdesk.domain.base.clock import Clock
from saltdesk.domain.base.errors import Cancelled, SaltdeskError
from saltdesk.domain.base.people import Actor
from saltdesk.services.house import maintenance
from saltdesk.storage.keys.data_key import DataKey
from saltdesk.ui.frame.progress_dialog import ProgressDialog
from saltdesk.ui.frame.prompts import Prompts
from saltdesk.ui.frame.tasks import SHOWN_AFTER, Progress

_RESTORED = "已恢复“{name}”。{aside}"
_ASIDE = "被替换的数据保留在：{aside}"


@dataclass(frozen=True)
class WantedRestore:
    """A backup that the person at the desk wants restored, and the key that opens it."""

    source: Path
    actor: Actor
    key: DataKey | None


class _Restoring(QObject):
    """Restores on a thread while a progress dialog can cancel; no window is open."""

    _progressed = Signal(int, int)
    _ended = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._cancelled = Event()
        self._dialog = ProgressDialog("恢复数据", self._cancelled.set)
        self._progressed.connect(self._dialog.show_progress)
        self._ended.connect(self._end)
        self.result: object = None

    def perform(self, work: Callable[[Progress], object]) -> object:
        """Return what the work returned, or the error it raised."""
        timer = QTimer(self, singleShot=True, interval=SHOWN_AFTER)
        timer.timeout.connect(self._dialog.show)
        timer.start()
        loop = QEventLoop()
        self._ended.connect(loop.quit)
        with ThreadPoolExecutor(1) as worker:
            # Queued to this thread: the signal cannot come before the loop runs.
            worker.submit(self._run, work)
            loop.exec()
        timer.stop()
        self._dialog.finish()
        return self.result

    def _run(self, work: Callable[[Progress], object]) -> None:
        try:
            self._ended.emit(work(self._report))
        except BaseException as error:  # Any error is told by who waits.
            self._ended.emit(error)

    def _report(self, done: int, total: int) -> None:
        if self._cancelled.is_set():
            raise Cancelled
        self._progressed.emit(done, total)

    def _end(self, result: object) -> None:
        self.result = result


def restore_between(wanted: WantedRestore, folder: Path, clock: Clock, prompts: Prompts) -> bool:
    """Restore a backup while no window is open, and say how it ended; return whether data was replaced."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    # Closing the progress dialog must not end the program: the window opens again.
    application.setQuitOnLastWindowClosed(False)
    try:

        def work(progress: Progress) -> Path | None:
            return maintenance.restore(
                wanted.source, folder, wanted.actor, clock, key=wanted.key, progress=progress
            )

        result = _Restoring().perform(work)
        application.processEvents()
        return _told(result, wanted, prompts)
    finally:
        application.setQuitOnLastWindowClosed(True)


def _told(result: object, wanted: WantedRestore, prompts: Prompts) -> bool:
    if isinstance(result, Cancelled):
        return False
    if isinstance(result, SaltdeskError):
        prompts.show_problem(result)
        return False
    if isinstance(result, BaseException):
        prompts.show_bug(result)
        return False
    aside = _ASIDE.format(aside=result) if result else ""
    prompts.inform(_RESTORED.format(name=wanted.source.name, aside=aside), "恢复")
    return True
