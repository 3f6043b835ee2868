"""The way to a restore in the window: permission, file, preview and question."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.domain.backups.preview import RestorePreview
from saltdesk.services.backups.keys import needs_another_key
from saltdesk.services.backups.preview import preview
from saltdesk.services.desk.desk import refusal
from saltdesk.storage.keys.data_key import DataKey
from saltdesk.ui.backups.backup_key_dialog import BackupKeyDialog
from saltdesk.ui.backups.backups_dialog import BACKUP_FILES
from saltdesk.ui.backups.restore_dialog import RestoreDialog
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import show_dialog
from saltdesk.ui.frame.tasks import Progress

Leave = Callable[[Path, DataKey | None], object]
"""Closes the window, so that a backup can be restored with its key."""


def choose_backup(context: TabContext, window: QWidget, leave: Leave) -> None:
    """Ask for a backup file and show what restoring it would do."""
    if not _is_allowed(context):
        return
    path = context.prompts.open_file("恢复", BACKUP_FILES)
    if path:
        show_preview(context, window, leave, path)


def show_preview(context: TabContext, window: QWidget, leave: Leave, path: Path) -> None:
    """Show what restoring a backup would do; ``leave`` is called once the person confirmed it."""
    if not _is_allowed(context):
        return

    own = context.desk.store.key

    def work(progress: Progress) -> tuple[RestorePreview, bool]:
        return preview(context.desk, path, progress), needs_another_key(path, own)

    def done(found: tuple[RestorePreview, bool]) -> None:
        told, is_others = found
        if is_others:
            # Asked before the window closes: a backup that nobody can open must not close it.
            asked = BackupKeyDialog(path, window)
            show_dialog(asked, lambda: _show(context, window, leave, told, asked.result_record))
        else:
            _show(context, window, leave, told, own)

    context.tasks.run("读取备份", work, done)


def _show(
    context: TabContext, window: QWidget, leave: Leave, told: RestorePreview, key: DataKey | None
) -> None:
    dialog = RestoreDialog(context, told, window)
    dialog.confirmed.connect(partial(leave, told.backup.path, key))
    show_dialog(dialog)


def _is_allowed(context: TabContext) -> bool:
    refused = refusal(context.desk, ACT_BY_CODE["database.restore"])
    if refused:
        context.prompts.show_problem(refused)
    return refused is None
