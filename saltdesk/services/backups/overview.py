"""The backups in both folders, with what the trail tells about them."""

from __future__ import annotations

from saltdesk.domain.backups.head import Backup
from saltdesk.domain.backups.outcome import BackupPlaces
from saltdesk.domain.backups.overview import BackupRow, Overview
from saltdesk.domain.base.audit import AuditEntry
from saltdesk.services.backups.days import backup_reminder, last_trial, shared_backup_told
from saltdesk.services.desk.desk import Desk
from saltdesk.storage.backups import folders

_FIRST, _SECOND = "备份文件夹", "第二处"


def overview(desk: Desk, places: BackupPlaces) -> Overview:
    """Return the backups there are; a folder that is not there has none.

    Of a shared database it tells only what the administrator's script reported.
    """
    shared = shared_backup_told(desk)
    if shared:
        return Overview((), backup_reminder(desk), "", True, True, shared)
    found: dict[str, tuple[Backup, list[str]]] = {}
    for folder, word in zip(places.folders(), (_FIRST, _SECOND), strict=False):
        for backup in folders.backups_in(folder):
            found.setdefault(backup.path.name, (backup, []))[1].append(word)
    tried, second = last_trial(), places.second
    rows = (BackupRow(backup, "、".join(words), _trial_of(backup, tried)) for backup, words in found.values())
    return Overview(
        tuple(sorted(rows, key=lambda row: row.made_at, reverse=True)),
        backup_reminder(desk),
        f"{tried.at[:16]}　{tried.sentence}" if tried else "",
        second is not None and second.is_dir(),
        second is not None and folders.is_elsewhere(second, desk.store.folder),
    )


def _trial_of(backup: Backup, tried: AuditEntry | None) -> str:
    """Return how the last trial restore ended, if it was that of this backup."""
    head, _, result = tried.sentence.partition("：") if tried else ("", "", "")
    return (
        f"试恢复{result}" if f"“{backup.path.name}”" in head else "制作时已核对" if backup.head else "未核对"
    )
