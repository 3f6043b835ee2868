"""The line of a backup that is overdue: whoever sits at the desk can plug the stick in."""

from __future__ import annotations

from collections.abc import Iterator

from saltdesk.domain.base.changes import Area
from saltdesk.domain.today.groups import Group, Timing
from saltdesk.services.backups.days import backup_reminder
from saltdesk.services.desk.desk import Desk
from saltdesk.services.today.line import Line
from saltdesk.storage.open_rows import OpenRow


def _overdue(desk: Desk) -> Iterator[OpenRow]:
    told = backup_reminder(desk)
    if told:
        yield OpenRow(0, 0, details=(told,), person=desk.actor.name)


BACKUP_LINES: tuple[Line, ...] = (
    Line(
        "backup.overdue",
        "备份数据",
        Group.NOTE,
        "database.backup",
        timing=Timing.PLANNED,
        computed=_overdue,
        of_area=Area.DATABASE,
    ),
)
"""A week without a backup, or without one on another disk."""
