"""What the administrator's script tells the shared database of its backups."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Final

from saltdesk.domain.backups.shared import SharedBackups
from saltdesk.domain.base.errors import RuleError
from saltdesk.storage.base.failures import sentences
from saltdesk.storage.sharing.mark import read_server
from saltdesk.storage.tables.base import database

SHARED: Final = "共享数据库由管理员在服务器上用备份脚本备份和恢复，这里不另做。"
"""Said where somebody wants to back up or restore a shared database here."""


def shared_backups() -> SharedBackups | None:
    """Return when the open shared database was backed up and tried; None for data of one computer."""
    if not database.is_shared:
        return None
    with sentences():
        at, size, tried_at = database.execute_sql("SELECT at, size, tried_at FROM last_backup()").fetchone()
    return SharedBackups(_moment(at), int(size or 0), _moment(tried_at))


def refuse_shared(folder: Path) -> None:
    """Raise ``RuleError`` if a folder's data is shared: this program neither backs it up nor restores it."""
    if read_server(folder):
        raise RuleError(SHARED)


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
