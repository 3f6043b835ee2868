"""从备份恢复 at the first start: on a new computer, or where the data was lost."""

from __future__ import annotations

from pathlib import Path

from saltdesk.domain.base.clock import Clock
from saltdesk.domain.base.errors import SaltdeskError
from saltdesk.services.backups.keys import needs_another_key
from saltdesk.services.desk.people import SETUP_ACTOR
from saltdesk.storage.keys.data_key import DataKey
from saltdesk.ui.backups.backup_key_dialog import BackupKeyDialog
from saltdesk.ui.backups.backups_dialog import BACKUP_FILES
from saltdesk.ui.backups.restoring import WantedRestore, restore_between
from saltdesk.ui.frame.prompts import Prompts, wait_for


def bring_back(folder: Path, clock: Clock, prompts: Prompts, wanted: Path | None = None) -> bool:
    """Ask for a backup, unless one is wanted, and what opens it, and restore it into ``folder``.

    Return whether it was restored.
    """
    source = wanted or prompts.open_file("从备份恢复", BACKUP_FILES)
    if source is None:
        return False
    key: DataKey | None = None
    try:
        is_sealed = needs_another_key(source, None)
    except SaltdeskError as error:
        prompts.show_problem(error)
        return False
    if is_sealed:
        dialog = BackupKeyDialog(source)
        if not wait_for(dialog):
            return False
        key = dialog.result_record
    return restore_between(WantedRestore(source, SETUP_ACTOR, key), folder, clock, prompts)
