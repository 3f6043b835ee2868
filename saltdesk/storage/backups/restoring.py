"""Restoring a backup: checked in a folder of its own, then exchanged for the present data as a whole."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from saltdesk.domain.backups.head import Backup
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.progress import Progress, unwatched
from saltdesk.domain.base.surroundings import using
from saltdesk.storage.backups import reading
from saltdesk.storage.folder import exchange, places
from saltdesk.storage.keys import key_ring
from saltdesk.storage.keys.data_key import DATA, DataKey, passphrase_of
from saltdesk.storage.sharing.backup_reports import refuse_shared

Complete = Callable[[Path, DataKey | None], object]
"""Completes fresh data in its folder, which ``DataKey`` opens, before it replaces anything."""


def no_key(_ring: key_ring.KeyRing) -> DataKey | None:
    """Ask nobody for a key."""
    return None


def restore(
    source: Path,
    folder: Path,
    moment: datetime,
    complete: Complete = lambda _folder, _key: None,
    *,
    key: DataKey | None = None,
    ask_key: key_ring.AskKey = no_key,
    progress: Progress = unwatched,
) -> Path | None:
    """Replace the data in ``folder`` by the backup ``source``.

    Returns the folder, beside it, to which the replaced data was moved, or None if there was none. The folder
    is claimed first; the backup is unpacked and checked before anything is replaced. ``key`` is the one of
    the present data. ``progress`` may cancel until the exchange begins.

    Raises:
        RuleError: the file is no backup of this program, it is damaged, or nobody has its key; or the folder
            names a shared database.
        EnvironmentProblem: the folder is in use or cannot be written, or the backup is from a newer program.
    """
    places.refuse_unsafe(folder)
    refuse_shared(folder)
    backup = reading.describe(source)
    with using(folder), exchange.making_fresh(folder) as fresh:
        own = key_for(backup, key, ask_key)
        reading.unpack(source, fresh, progress)
        reading.check(fresh, backup.head, passphrase_of(own, DATA))
        complete(fresh, own)
        _join_rings(folder, fresh)
        return exchange.put_in_place(folder, moment)


def needs_key(backup: Backup, key: DataKey | None) -> bool:
    """Return whether a backup is encrypted under another key than this one."""
    return bool(backup.key) and (key is None or key.id != backup.key)


def key_for(backup: Backup, key: DataKey | None, ask_key: key_ring.AskKey = no_key) -> DataKey | None:
    """Return the key that opens a backup; None for one that is not encrypted.

    Raises:
        RuleError: it is encrypted, and nobody has its key.
    """
    if not needs_key(backup, key):
        return key if backup.key else None
    ring = reading.ring_of(backup.path)
    found = ask_key(ring) if ring else None
    if needs_key(backup, found):
        raise RuleError(
            "这份备份已加密，现在的密钥打不开，没有恢复。"
            "请管理员用备份时的账户和口令运行 saltdesk restore 备份文件。"
        )
    return found


def _join_rings(folder: Path, fresh: Path) -> None:
    """Keep the present accounts' keys beside those of the backup, where both open the same data.

    A password changed since the backup stays changed.
    """
    if not (key_ring.exists(folder) and key_ring.exists(fresh)):
        return
    present, restored = key_ring.read_ring(folder), key_ring.read_ring(fresh)
    if present.key != restored.key:
        return
    gone = tuple(one for one in restored.entries if present.entry(one.name) is None)
    # Recovery and passwords are the present ones; what the files are like, the backup's ring tells.
    joined = replace(restored, entries=(*present.entries, *gone), recovery=present.recovery)
    key_ring.write_ring(fresh, joined)
