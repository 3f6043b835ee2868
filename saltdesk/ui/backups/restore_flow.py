"""The way to a restore in the window: permission, file, preview and question."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.domain.backups.preview import RestorePreview
from saltdesk.services.backups.preview import preview
from saltdesk.services.desk.desk import refusal
from saltdesk.storage.backups.restoring import key_for
from saltdesk.ui.backups.backups_dialog import BACKUP_FILES
from saltdesk.ui.backups.restore_dialog import RestoreDialog
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import show_dialog
from saltdesk.ui.frame.tasks import Progress

Leave = Callable[[Path], object]
"""Closes the window, so that a backup can be restored."""


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

    def work(progress: Progress) -> RestorePreview:
        found = preview(context.desk, path, progress)
        # A backup that nobody can open is refused before the window closes for it.
        key_for(found.backup, context.desk.store.key)
        return found

    def done(found: RestorePreview) -> None:
        dialog = RestoreDialog(context, found, window)
        dialog.confirmed.connect(partial(leave, path))
        show_dialog(dialog)

    context.tasks.run("读取备份", work, done)


def _is_allowed(context: TabContext) -> bool:
    refused = refusal(context.desk, ACT_BY_CODE["database.restore"])
    if refused:
        context.prompts.show_problem(refused)
    return refused is None
