"""What a restore would bring back, and what of the present data it would lose, as the person may read it."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from pathlib import Path

from saltdesk.domain.backups.head import Backup
from saltdesk.domain.backups.preview import RestorePreview, Standing
from saltdesk.domain.base.audit import AuditEntry
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.progress import Progress, unwatched
from saltdesk.services.access.hiding import GUARDED
from saltdesk.services.backups.keeping import UNCHANGING
from saltdesk.services.desk.desk import Desk
from saltdesk.services.house.trail import entries_after
from saltdesk.storage.backups.members import counts
from saltdesk.storage.backups.reading import describe
from saltdesk.storage.recording import trail_head
from saltdesk.storage.sharing.backup_reports import refuse_shared
from saltdesk.storage.trail import audit

_SHOWN = 20


def preview(desk: Desk, source: Path, progress: Progress = unwatched) -> RestorePreview:
    """Return what restoring ``source`` over the present data would do.

    Raises:
        RuleError: it is no backup, or damaged; or the present data is shared.
        EnvironmentProblem: it cannot be read, or is from a newer program.
    """
    refuse_shared(desk.store.folder)
    backup = describe(source)
    with desk.store.reading():
        standing = _standing(backup)
        entries, newest = 0, deque[AuditEntry](maxlen=_SHOWN)
        for entry in _lost(desk, backup, standing):
            entries += 1
            newest.append(entry)
            progress(0, 0)
        if standing is Standing.EARLIER and not entries:
            standing = Standing.SAME
        return RestorePreview(backup, standing, _counts(backup), entries, tuple(reversed(newest)))


def preview_of_new(source: Path) -> RestorePreview:
    """Return what restoring ``source`` into a folder without data would do; raises as ``preview``."""
    backup = describe(source)
    told = backup.head.counts if backup.head else {}
    return RestorePreview(
        backup,
        Standing.NOTHING,
        {area.label: (told[area.code], 0) for area in Area if area not in GUARDED and area.code in told},
    )


def _standing(backup: Backup) -> Standing:
    if backup.head is None:
        return Standing.UNKNOWN
    known, newest = backup.head.anchor, trail_head.head()[0]
    if audit.hash_at(known.number) == known.digest:
        return Standing.SAME if known.number == newest else Standing.EARLIER
    return Standing.AHEAD if known.number > newest else Standing.OTHER


def _lost(desk: Desk, backup: Backup, standing: Standing) -> Iterator[AuditEntry]:
    if backup.head is None or standing not in (Standing.EARLIER, Standing.OTHER):
        return iter(())
    after = backup.head.anchor.number if standing is Standing.EARLIER else 0
    return (entry for entry in entries_after(desk, after) if entry.act not in UNCHANGING)


def _counts(backup: Backup) -> dict[str, tuple[int, int]]:
    if backup.head is None:
        return {}
    told, now = backup.head.counts, counts()
    return {
        area.label: (told[area.code], now[area.code])
        for area in Area
        if area not in GUARDED and area.code in told and area.code in now
    }
