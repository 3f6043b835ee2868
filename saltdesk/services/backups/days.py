"""What the trail tells of backups: when the last ones were made, and which trial restore came last."""

from __future__ import annotations

from datetime import date, datetime

from saltdesk.domain.backups.reminding import ON_ANOTHER_DISK, BackupDays, reminder
from saltdesk.domain.base.audit import AuditEntry
from saltdesk.domain.base.changes import Area
from saltdesk.services.desk.desk import Desk
from saltdesk.storage.sharing.backup_reports import shared_backups
from saltdesk.storage.trail import audit


def last_backup(reason: str = "") -> datetime | None:
    """Return when the last backup was recorded; with a reason, the last one recorded with it."""
    return _moment(audit.newest_of_act(Area.DATABASE, "database.backup", reason))


def last_trial() -> AuditEntry | None:
    """Return the entry of the last trial restore, or None."""
    return audit.newest_of_act(Area.DATABASE, "database.selftest")


def day_of(entry: AuditEntry | None) -> date | None:
    """Return the day of an entry; None without one."""
    moment = _moment(entry)
    return moment.date() if moment else None


def backup_days(desk: Desk) -> BackupDays:
    """Return the days that decide whether a backup is overdue."""
    today = desk.clock.today()
    began, anywhere, elsewhere = audit.began_at(), last_backup(), last_backup(ON_ANOTHER_DISK)
    return BackupDays(
        datetime.fromisoformat(began).date() if began else today,
        anywhere.date() if anywhere else None,
        elsewhere.date() if elsewhere else None,
    )


def backup_reminder(desk: Desk) -> str:
    """Return the sentence about a backup that is overdue; empty if none is."""
    today, shared = desk.clock.today(), shared_backups()
    if shared:
        began = audit.began_at()
        return shared.reminder(datetime.fromisoformat(began).date() if began else today, today)
    return reminder(backup_days(desk), today)


def shared_backup_at() -> str | None:
    """Return when the shared database was backed up, empty if never; None for data of this computer."""
    shared = shared_backups()
    if shared is None:
        return None
    return f"{shared.made_at:%Y-%m-%d %H:%M}" if shared.made_at else ""


def shared_backup_told(desk: Desk) -> str:
    """Return in words when the shared database was backed up; empty where the data is of this computer."""
    shared = shared_backups()
    return shared.sentence(desk.clock.today()) if shared else ""


def _moment(entry: AuditEntry | None) -> datetime | None:
    try:
        return datetime.fromisoformat(entry.at) if entry else None
    except ValueError:
        return None
