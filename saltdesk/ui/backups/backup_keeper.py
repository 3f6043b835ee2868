"""Keeps the backups while the window is open: in a quiet minute of each day, and before it closes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from saltdesk.domain.backups.outcome import BackupOutcome
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import SaltdeskError
from saltdesk.services.backups import days, keeping, trial
from saltdesk.services.desk.desk import as_actor
from saltdesk.settings import LAST_BACKUP
from saltdesk.storage.backups.work_files import sweep
from saltdesk.ui.backups.backup_memory import note_backup, places, remember
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.tasks import Progress, Tasks

_MINUTE = 60_000
_AFTER_FAILURE = timedelta(hours=1)
"""Time after which a backup that failed is tried again."""

_NOT_BACKED_UP = "数据已经保存，但没有备份：{told}"
_FAULTY = "备份“{name}”试恢复时发现{count}处问题，不能靠它恢复。请立即备份一次，并联系管理员：\n{told}"
_SHOWN = 8


@dataclass
class _Kept:
    """What a look of the worker found and did."""

    reminder: str = ""
    shared_at: str | None = None
    """When the shared database was backed up; None where the data is of this computer."""
    outcome: BackupOutcome | None = None
    trial: trial.Trial | None = None
    problem: str = ""


class BackupKeeper(QObject):
    """Looks once a minute on a worker of its own, so that a long backup holds up no reading.

    ``show_backup`` shows in the status bar when the last backup was made, and what is overdue.
    """

    def __init__(self, context: TabContext, show_backup: Callable[[str], object], window: QWidget) -> None:
        super().__init__(window)
        self._context, self._show = context, show_backup
        self._tasks = Tasks(context.desk, context.prompts, window)
        self._tried_on: date | None = None
        self._not_before: datetime | None = None
        self._is_closing = False
        self._timer = QTimer(self, interval=_MINUTE)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look now, and then once a minute."""
        if not self._is_closing:
            self._timer.start()
            self.look()

    def look(self) -> None:
        """Back up, or try a backup, if the day asks for it and nobody waits for the program."""
        if not self._is_quiet():
            return
        desk, where, may_try = self._context.desk, places(self._context), self._may_try()

        def work(progress: Progress) -> _Kept:
            kept = _Kept()
            try:
                if keeping.is_day_due(desk, where):
                    kept.outcome = keeping.keep_backup(desk, where, progress)
                elif keeping.awaiting(where):
                    kept.outcome = keeping.keep_second(desk, where, progress)
                elif may_try and trial.is_trial_due(desk, where):
                    kept.trial = trial.try_newest(as_actor(desk, keeping.AUTOMATIC), where, progress)
                else:
                    sweep(where.first)
                kept.reminder = days.backup_reminder(desk)
                kept.shared_at = days.shared_backup_at()
            except SaltdeskError as error:
                kept.problem = error.sentence
            return kept

        self._tasks.run("自动备份", work, self._tell, is_quiet=True)

    def wait(self) -> None:
        """Wait for the present look; for tests."""
        self._tasks.wait()

    def _is_quiet(self) -> bool:
        now = self._context.desk.clock.now()
        if self._is_closing or (self._not_before and now < self._not_before):
            return False
        is_waited_for = self._context.tasks.is_busy or QApplication.activeModalWidget() is not None
        return self._tasks.is_idle and not is_waited_for

    def _may_try(self) -> bool:
        return self._tried_on != self._context.desk.clock.today()

    def _tell(self, kept: _Kept) -> None:
        if kept.shared_at is not None:
            remember(self._context, LAST_BACKUP, kept.shared_at)
        if kept.outcome:
            note_backup(self._context, kept.outcome)
            kept.problem = "；".join(kept.outcome.problems)
        if kept.problem:
            self._not_before = self._context.desk.clock.now() + _AFTER_FAILURE
            self._context.notify(kept.problem)
        if kept.trial:
            self._tried_on = self._context.desk.clock.today()
            # A sound backup is nothing to interrupt anybody for; the dialog shows it.
            if kept.trial.faults:
                tell_trial(self._context, kept.trial)
        self._show(kept.reminder)

    # Closing

    def lets_close(self, close: Callable[[], object]) -> bool:
        """Return whether the window may close now; if not, call ``close`` once the backup was made.

        A backup that is cancelled or fails does not keep the window open. When the session of the desktop
        ends there is no time for one.
        """
        if self._is_closing:
            return True
        self._is_closing = True
        self._timer.stop()
        self._tasks.shutdown()
        application = QApplication.instance()
        if isinstance(application, QApplication) and application.isSavingSession():
            return True
        desk, where = self._context.desk, places(self._context)

        def work(progress: Progress) -> _Kept:
            kept = _Kept()
            try:
                if keeping.is_changed(desk, keeping.backups_in(where)):
                    kept.outcome = keeping.keep_backup(desk, where, progress)
            except SaltdeskError as error:
                kept.problem = error.sentence
            return kept

        def done(kept: _Kept) -> None:
            if kept.outcome:
                note_backup(self._context, kept.outcome)
                kept.problem = "\n".join(kept.outcome.problems)
            if kept.problem:
                self._context.prompts.inform(_NOT_BACKED_UP.format(told=kept.problem), "备份")
            close()

        self._context.tasks.run("退出前备份", work, done)
        return False

    def give_up(self) -> None:
        """Stop without a backup: the data is about to be replaced."""
        self._is_closing = True
        self._timer.stop()
        self._tasks.shutdown()


def tell_trial(context: TabContext, found: trial.Trial) -> None:
    """Say how a trial restore ended: in the status bar if well, else in a box."""
    name = found.backup.path.name
    if not found.faults:
        context.notify(f"备份“{name}”试恢复完好")
        return
    told = "\n".join(found.faults[:_SHOWN])
    context.prompts.inform(_FAULTY.format(name=name, count=len(found.faults), told=told), "试恢复")
