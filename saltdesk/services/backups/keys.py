"""The key of a backup that the present data does not share: of another computer, or of an earlier office."""

from __future__ import annotations

from pathlib import Path

from saltdesk.domain.accounts.clause import CLAUSE
from saltdesk.domain.accounts.recovery_code import read_code
from saltdesk.domain.base.errors import RuleError
from saltdesk.storage.backups.reading import describe, ring_of
from saltdesk.storage.backups.restoring import needs_key
from saltdesk.storage.keys import wrapping
from saltdesk.storage.keys.data_key import DataKey
from saltdesk.storage.keys.key_ring import KeyRing


def needs_another_key(source: Path, key: DataKey | None) -> bool:
    """Return whether a backup is encrypted under another key than this one.

    Raises:
        RuleError: it is no backup, or damaged.
        EnvironmentProblem: it cannot be read, or is from a newer program.
    """
    return needs_key(describe(source), key)


def open_backup(source: Path, name: str, secret: str) -> DataKey:
    """Return the key of a backup: by an account in it and its password, or by the recovery code of then.

    Takes about 0.3 s, by intention.

    Raises:
        RuleError: neither opens it.
    """
    ring = ring_of(source)
    key = _opened(ring, name.strip(), secret) if ring else None
    if key is None:
        raise RuleError(
            "登录名、口令或恢复码打不开这份备份，请用备份时的那一个。", field="password", clause=CLAUSE
        )
    return key


def _opened(ring: KeyRing, name: str, secret: str) -> DataKey | None:
    """Return the key that the password of an account opens, or where there is none, the recovery code."""
    entry = ring.entry(name)
    if entry:
        return wrapping.unwrap(entry.wrapped, secret)
    code = read_code(secret)
    return wrapping.unwrap(ring.recovery, code) if ring.recovery and code else None
