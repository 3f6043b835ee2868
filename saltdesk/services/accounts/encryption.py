"""Encrypting the data of an office from before accounts, once its first administrator stands in it."""

from __future__ import annotations

from pathlib import Path

from saltdesk.domain.base.clock import Clock
from saltdesk.domain.base.progress import Progress, unwatched
from saltdesk.services.desk.desk import Desk, act
from saltdesk.storage.keys import encrypting, key_ring
from saltdesk.storage.keys.data_key import DataKey
from saltdesk.storage.trail.audit import Note


def is_due(folder: Path) -> bool:
    """Return whether the data in ``folder`` is still plain although its key exists."""
    if not key_ring.exists(folder):
        return False
    ring = key_ring.read_ring(folder)
    return not (ring.is_encrypted or ring.stays_plain)


def encrypt_data(folder: Path, key: DataKey, clock: Clock, progress: Progress = unwatched) -> None:
    """Encrypt the data in ``folder``; no store may be open. ``finish`` then deletes the plain data.

    Raises:
        EnvironmentProblem: the data is in use or damaged, or there is no space: it stays as it was.
    """
    encrypting.encrypt(folder, key, clock.now(), progress)


def is_to_finish(desk: Desk) -> bool:
    """Return whether plain data from before the encryption lies beside the folder."""
    return desk.store.key is not None and any(encrypting.plain_leftovers(desk.store.folder))


def finish(desk: Desk, progress: Progress = unwatched) -> list[str]:
    """Check the encrypted data and delete the plain data; where something is wrong, keep it and tell what.

    It is called after the encryption, and after a start that finds plain data left by a cut one.
    """
    from saltdesk.storage import checking  # hardly any start finishes an encryption

    problems = list(checking.problems(desk.store, progress))
    if not problems:
        encrypting.delete_plain(desk.store.folder)
        _note_encryption(desk)
    return problems


@act("account.encrypt")
def _note_encryption(desk: Desk, note: Note) -> None:
    note.sentence = "数据全部加密，未加密的原数据已删除"
