"""The backup of the day: made when something changed, copied to the second folder, and thinned."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Final

from saltdesk.domain.backups.head import Backup
from saltdesk.domain.backups.outcome import BackupOutcome, BackupPlaces
from saltdesk.domain.base.errors import Cancelled, EnvironmentProblem
from saltdesk.domain.base.people import Actor, Role
from saltdesk.domain.base.progress import Progress, unwatched
from saltdesk.domain.base.surroundings import using
from saltdesk.services.desk.desk import Desk, as_actor
from saltdesk.services.house.maintenance import record_backup
from saltdesk.storage.backups import folders, making
from saltdesk.storage.backups.work_files import sweep
from saltdesk.storage.base.durable import OWN_FOLDER
from saltdesk.storage.sharing.backup_reports import SHARED
from saltdesk.storage.trail import audit

AUTOMATIC: Final = Actor("自动备份", role=Role.ADMINISTRATOR)
"""Actor of what the program does by itself: nobody at the desk asked for it."""

UNCHANGING: Final = ("database.backup", "database.selftest", "account.sign_in")
"""Acts after which the data is as the last backup has it."""

_AGAIN = timedelta(days=6)
"""Age of a backup after which one is made although nothing changed, before anybody is reminded."""


def places_of(folder: Path, first: str, second: str) -> BackupPlaces:
    """Return the places that the settings name; an empty first one is the usual folder beside the data."""
    return BackupPlaces(
        Path(first) if first else folders.usual_folder(folder), Path(second) if second else None
    )


def backups_in(places: BackupPlaces) -> list[Backup]:
    """Return the backups in the first folder, newest first."""
    return folders.backups_in(places.first)


def is_ours(desk: Desk) -> bool:
    """Return whether this program backs up the open data; a script of the server backs up shared data."""
    return desk.store.server is None


def is_changed(desk: Desk, backups: list[Backup]) -> bool:
    """Return whether the data holds something that the newest of these backups does not."""
    if not is_ours(desk):
        return False
    head = next((one.head for one in backups if one.head), None)
    if head is None or audit.hash_at(head.anchor.number) != head.anchor.digest:
        return True
    return audit.is_followed(head.anchor.number, UNCHANGING)


def is_day_due(desk: Desk, places: BackupPlaces) -> bool:
    """Return whether the day has no backup yet, and needs one."""
    if not is_ours(desk):
        return False
    backups, now = backups_in(places), desk.clock.now()
    if backups and backups[0].made_at.date() == now.date():
        return False
    return is_changed(desk, backups) or now - backups[0].made_at >= _AGAIN


def keep_backup(desk: Desk, places: BackupPlaces, progress: Progress = unwatched) -> BackupOutcome:
    """Make a backup in the first folder and copy it to the second; thin both, and record it.

    A folder that fails does not stop the other: where the first is full, the second gets the backup itself.
    The older backups of a folder are thinned only once the new one was verified there. Nothing is raised; the
    outcome tells what failed.
    """
    if not is_ours(desk):
        return BackupOutcome(problems=[SHARED])
    outcome = BackupOutcome(is_second_away=_is_away(places.second))
    name = folders.automatic_name(desk.clock.now())
    try:
        for folder in _there(places):
            try:
                _keep_in(desk, folder, name, outcome, progress)
            except EnvironmentProblem as problem:
                outcome.problems.append(f"没有备份到“{folder}”：{problem.sentence}")
    except Cancelled:
        outcome.is_cancelled = True
    _record(desk, outcome)
    return outcome


def keep_second(desk: Desk, places: BackupPlaces, progress: Progress = unwatched) -> BackupOutcome:
    """Copy the newest backup to the second folder, which was away when it was made; outcome as above."""
    outcome, newest = BackupOutcome(), awaiting(places)
    if newest is None or places.second is None:
        return outcome
    try:
        sweep(places.second)
        outcome.files.append(folders.copy_verified(newest.path, places.second, progress))
        folders.thin(places.second)
    except EnvironmentProblem as problem:
        outcome.problems.append(f"没有备份到“{places.second}”：{problem.sentence}")
    except Cancelled:
        outcome.is_cancelled = True
    _record(desk, outcome)
    return outcome


def awaiting(places: BackupPlaces) -> Backup | None:
    """Return the newest backup if the second folder is there and does not hold it, else None."""
    if places.second is None or _is_away(places.second):
        return None
    newest = next((one for one in backups_in(places) if folders.is_automatic(one.path)), None)
    return newest if newest and not (places.second / newest.path.name).exists() else None


def _there(places: BackupPlaces) -> tuple[Path, ...]:
    return tuple(one for one in places.folders() if one == places.first or not _is_away(one))


def _is_away(second: Path | None) -> bool:
    return second is not None and not second.is_dir()


def _keep_in(desk: Desk, folder: Path, name: str, outcome: BackupOutcome, progress: Progress) -> None:
    if outcome.made:
        outcome.files.append(folders.copy_verified(outcome.made.path, folder, progress))
    else:
        with using(folder):
            folder.mkdir(OWN_FOLDER, exist_ok=True)
        outcome.made = making.back_up(desk.store, folder / name, desk.clock.now(), progress)
        outcome.files.append(outcome.made.path)
    sweep(folder)
    folders.thin(folder)


def _record(desk: Desk, outcome: BackupOutcome) -> None:
    """Record what was written; a full data disk does not make the backup on a stick worthless."""
    if not outcome.files:
        return
    try:
        record_backup(as_actor(desk, AUTOMATIC), outcome.files)
    except EnvironmentProblem as problem:
        outcome.problems.append(f"备份已做好，痕迹没有记下：{problem.sentence}")
