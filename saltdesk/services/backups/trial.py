"""The trial restore of each month: the newest backup is unpacked, opened and checked as a whole."""

from __future__ import annotations

from collections.abc import Sequence

from saltdesk.domain.backups.head import Backup
from saltdesk.domain.backups.outcome import BackupPlaces
from saltdesk.domain.backups.reminding import is_trial_due as is_due
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.progress import Progress, unwatched
from saltdesk.services.backups import keeping
from saltdesk.services.backups.days import day_of, last_trial
from saltdesk.services.desk.desk import Desk, act, refuse_act
from saltdesk.storage.backups import trial
from saltdesk.storage.sharing.backup_reports import refuse_shared
from saltdesk.storage.trail.audit import Note

_TOLD = 3
"""Faults that the entry of the trail names; the dialog shows all."""


@dataclass(frozen=True)
class Trial:
    """A backup that was tried, and a sentence for each fault."""

    backup: Backup
    faults: tuple[str, ...]


def is_trial_due(desk: Desk, places: BackupPlaces) -> bool:
    """Return whether this month has had no trial restore and there is a backup to try."""
    if not keeping.is_ours(desk):
        return False
    return is_due(day_of(last_trial()), desk.clock.today()) and bool(keeping.backups_in(places))


def try_newest(desk: Desk, places: BackupPlaces, progress: Progress = unwatched) -> Trial | None:
    """Restore the newest backup into a private folder beside it, check it, and record the result.

    Returns None without a backup.

    Raises:
        RuleError: nobody has the key of the backup, or the data is shared.
        EnvironmentProblem: no space or permission beside the backup; nothing is recorded.
    """
    refuse_act(desk, "database.selftest")
    refuse_shared(desk.store.folder)
    newest = next(iter(keeping.backups_in(places)), None)
    if newest is None:
        return None
    faults = trial.try_backup(newest, desk.store.key, desk.clock.now(), progress)
    record_trial(desk, newest, faults)
    return Trial(newest, tuple(faults))


@act("database.selftest")
def record_trial(desk: Desk, note: Note, backup: Backup, faults: Sequence[str]) -> None:
    """Record a trial restore and the first faults it found."""
    name = backup.path.name
    if not faults:
        note.sentence = f"试恢复备份“{name}”：完好"
        return
    note.sentence = f"试恢复备份“{name}”：发现{len(faults)}处问题"
    note.reason = "\n".join(faults[:_TOLD])
