"""Credentials of one office: every account's password opens the key of the data (``storage/keys/``)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from saltdesk.storage.credentials.credentials import Opened, Tries
from saltdesk.storage.keys import key_ring, wrapping
from saltdesk.storage.keys.data_key import DataKey
from saltdesk.storage.keys.key_ring import KeyEntry, KeyRing

if TYPE_CHECKING:
    from saltdesk.domain.accounts.account import Account


class RingCredentials:
    """The key ring of a data folder."""

    is_shared = False

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def exist(self) -> bool:
        """Return whether the folder has a key ring."""
        return key_ring.exists(self._folder)

    def founder(self) -> tuple[str, str, str]:
        """Return who began a first start that was cut."""
        return self._ring().founder

    def _ring(self) -> KeyRing:
        return key_ring.read_ring(self._folder)

    def tries(self, name: str) -> Tries:
        """Return the failed tries of an account; none for an unknown name."""
        return _tries(self._ring(), name)

    def note_failure(self, name: str, now: datetime) -> Tries:
        """Count a failed try of an account; one of an unknown name leaves nothing."""
        return _tries(key_ring.change_ring(self._folder, lambda ring: _failed(ring, name, now)), name)

    def open(self, name: str, password: str) -> Opened | None:
        """Return the key of the data under the password. Takes about 0.3 s, by intention."""
        ring = self._ring()
        entry = ring.entry(name)
        if entry is None:
            # As slow as a wrong password: the time must not tell which names exist.
            for other in ring.entries[:1]:
                _unwrapped(other, password)
            return None
        key = _unwrapped(entry, password)
        if key is None:
            return None
        if entry.wrapped.cost.n < wrapping.cost_now().n and not ring.stays_plain:
            self._stretch_again(entry, key, password)
        return Opened(key, ring.is_encrypted)

    def _stretch_again(self, entry: KeyEntry, key: DataKey, password: str) -> None:
        """Wrap a key again that an older program, or a sample, stretched less than is usual now."""
        wrapped = wrapping.wrap(key, password)
        key_ring.change_ring(self._folder, lambda ring: ring.with_entry(replace(entry, wrapped=wrapped)))

    def is_right(self, name: str, password: str) -> bool:
        """Return whether a password opens the key of an account."""
        entry = self._ring().entry(name)
        return entry is not None and _unwrapped(entry, password) is not None

    def name_problem(self, name: str) -> str:
        """Return nothing: every name does."""
        return ""

    def enable(self, account: Account, password: str, key: DataKey | None) -> None:
        """Wrap the key under the password of a new account."""
        self.change(account, password, key)

    def change(self, account: Account, password: str, key: DataKey | None) -> None:
        """Wrap the key under the new password of an account; failed tries before it are forgotten."""
        if key is None:
            raise RuntimeError("the key of the data is needed to wrap it")
        entry = KeyEntry(account.name, wrapping.wrap(key, password))
        key_ring.change_ring(self._folder, lambda ring: ring.with_entry(entry))

    def disable(self, account: Account) -> None:
        """Drop the wrapped key of an account."""
        key_ring.change_ring(self._folder, lambda ring: ring.without(account.name))

    def settle(self, name: str, active: Collection[str]) -> None:
        """Forget the failed tries of who signed in, and the keys of accounts that ended."""
        key_ring.change_ring(self._folder, lambda ring: _settled(ring, name, active))


def _tries(ring: KeyRing, name: str) -> Tries:
    entry = ring.entry(name)
    return Tries(entry.failures, entry.failed_at, entry.unreported) if entry else Tries()


def _unwrapped(entry: KeyEntry, password: str) -> DataKey | None:
    try:
        return wrapping.unwrap(entry.wrapped, password)
    except ValueError as error:
        raise key_ring.damaged(Path(key_ring.FILE)) from error


def _failed(ring: KeyRing, name: str, now: datetime) -> KeyRing:
    entry = ring.entry(name)
    if entry is None:
        return ring
    tries = _tries(ring, name).failed(now)
    counted = replace(entry, failures=tries.failures, failed_at=now, unreported=tries.unreported)
    return ring.with_entry(counted)


def _settled(ring: KeyRing, name: str, active: Collection[str]) -> KeyRing:
    for one in ring.entries:
        if one.name not in active:
            ring = ring.without(one.name)
    entry = ring.entry(name)
    return ring.with_entry(replace(entry, failures=0, failed_at=None, unreported=0)) if entry else ring
