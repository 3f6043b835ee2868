"""The tables about backups: those there are, the records they hold, and what a restore would lose."""

from __future__ import annotations

from saltdesk.domain.backups.head import Backup
from saltdesk.domain.backups.overview import BackupRow
from saltdesk.ledgers.base.columns import Column, Kind
from saltdesk.services.desk.desk import Desk

_MEGABYTE = 1024 * 1024


def size_text(backup: Backup) -> str:
    """Return the size of a backup in megabytes."""
    return f"{backup.size / _MEGABYTE:,.1f} MB"


def _files(_desk: Desk, row: BackupRow) -> str:
    head = row.backup.head
    if head is None:
        return ""
    return f"{head.files:,}" + (f"（缺{len(head.missing)}）" if head.missing else "")


def _entries(_desk: Desk, row: BackupRow) -> int | None:
    return row.backup.head.anchor.number if row.backup.head else None


BACKUP_COLUMNS = (
    Column("made_at", "备份时间", Kind.MOMENT, 17),
    Column("size", "大小", Kind.NUMBER, 10, value=lambda _, row: size_text(row.backup)),
    Column("entries", "痕迹条数", Kind.NUMBER, 9, value=_entries),
    Column("files", "存档文件", Kind.NUMBER, 10, value=_files),
    Column("place", "位置", Kind.STATE, 18),
    Column("trial", "核对", Kind.STATE, 18),
)
"""One row per backup."""

LOST_COLUMNS = (
    Column("seq", "条号", Kind.NUMBER, 7),
    Column("at", "时间", Kind.TEXT, 17, value=lambda _, entry: entry.at[:16]),
    Column("actor", "经办人", Kind.TEXT, 10),
    Column("sentence", "做了什么", Kind.TEXT, 40),
)
"""One row per entry of the trail that a restore would lose."""

COUNT_COLUMNS = (
    Column("label", "台账", Kind.TEXT, 18, value=lambda _, row: row[0]),
    Column("restored", "备份中", Kind.NUMBER, 9, value=lambda _, row: f"{row[1]:,}"),
    Column("present", "现在", Kind.NUMBER, 9, value=lambda _, row: f"{row[2]:,}"),
)
"""One row per ledger, with its records in the backup and at present."""
