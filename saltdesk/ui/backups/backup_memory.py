"""What the window remembers of backups: the folders, and when the last one was made."""

from __future__ import annotations

from contextlib import suppress

from saltdesk.domain.backups.outcome import BackupOutcome, BackupPlaces
from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.services.backups.keeping import places_of
from saltdesk.settings import BACKUP_FOLDER, LAST_BACKUP, SECOND_FOLDER, SECOND_TOLD, Setting
from saltdesk.ui.frame.context import TabContext

_AWAY = "第二处备份现在不在。接上以后自动补存一份。"


def places(context: TabContext) -> BackupPlaces:
    """Return the folders that were chosen on this machine, or the usual one."""
    settings, folder = context.settings, context.desk.store.folder
    if settings is None:
        return places_of(folder, "", "")
    return places_of(folder, settings.get(BACKUP_FOLDER), settings.get(SECOND_FOLDER))


def remember(context: TabContext, setting: Setting, value: str) -> None:
    """Remember a value; a full disk is ignored."""
    if context.settings:
        with suppress(EnvironmentProblem):
            context.settings.set(setting, value)


def note_backup(context: TabContext, outcome: BackupOutcome) -> None:
    """Remember when the backup was made, and say once a day that the second folder is not there."""
    now = context.desk.clock.now()
    if outcome.made:
        remember(context, LAST_BACKUP, f"{now:%Y-%m-%d %H:%M}")
    if outcome.is_second_away and context.settings:
        today = f"{now:%Y-%m-%d}"
        if context.settings.get(SECOND_TOLD) != today:
            remember(context, SECOND_TOLD, today)
            context.notify(_AWAY)
