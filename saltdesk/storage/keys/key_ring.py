"""The file of wrapped keys in the data folder: one for each account, and one under the recovery key.

It is read before anybody has signed in, so it tells names and failed tries, but nothing that opens the data.
What an account may do stands in the data itself.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, replace
from datetime import datetime
from pathlib import Path
from time import monotonic, sleep
from typing import Any, Final

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.domain.base.json_text import read_json
from saltdesk.domain.base.surroundings import using
from saltdesk.storage.base.durable import OWN_ALONE, write_durably
from saltdesk.storage.folder.exchange import KEYS
from saltdesk.storage.folder.file_locks import lock
from saltdesk.storage.keys.data_key import DataKey
from saltdesk.storage.keys.wrapping import Wrapped

FILE: Final = KEYS
_FORMAT: Final = 1
_LOCK = f"{FILE}.lock"
_PATIENCE, _PAUSE = 5.0, 0.02
"""Seconds a change waits for another process, and between two tries."""

_LARGEST = 4 * 1024 * 1024


@dataclass(frozen=True)
class KeyEntry:
    """The key of one account: its login name, the wrapped key, and the failed tries since the last sign-in.

    ``unreported`` counts failed tries that the trail does not know yet.
    """

    name: str
    wrapped: Wrapped
    failures: int = 0
    failed_at: datetime | None = None
    unreported: int = 0


@dataclass(frozen=True)
class KeyRing:
    """All wrapped keys of one data folder. ``key`` is the id of the data key they hold.

    ``is_encrypted`` tells whether the files are encrypted under it. Those of an office from before accounts
    are not yet; those of a sample that ``stays_plain`` never are. ``founder`` (name, office, phone) is set
    until the first administrator stands in the data, so that a first start that was cut goes on.
    """

    key: str
    is_encrypted: bool
    entries: tuple[KeyEntry, ...] = ()
    recovery: Wrapped | None = None
    stays_plain: bool = False
    founder: tuple[str, str, str] = ("", "", "")

    def entry(self, name: str) -> KeyEntry | None:
        """Return the entry of an account, or None."""
        return next((one for one in self.entries if one.name == name), None)

    def with_entry(self, entry: KeyEntry) -> KeyRing:
        """Return the ring with an entry added, or put in the place of the one of the same name."""
        if self.entry(entry.name) is None:
            return replace(self, entries=(*self.entries, entry))
        return replace(self, entries=tuple(entry if one.name == entry.name else one for one in self.entries))

    def without(self, name: str) -> KeyRing:
        """Return the ring without the entry of an account."""
        return replace(self, entries=tuple(one for one in self.entries if one.name != name))


AskKey = Callable[[KeyRing], DataKey | None]
"""Asks for the key that a ring holds, such as that of a backup; None if nobody could tell it."""


def exists(folder: Path) -> bool:
    """Return whether a folder has a key ring, so that somebody must sign in."""
    with using(folder):
        return (folder / FILE).exists()


def read_ring(folder: Path) -> KeyRing:
    """Return the key ring of a folder.

    Raises:
        EnvironmentProblem: it is missing, damaged, or of a newer program.
    """
    path = folder / FILE
    with using(path):
        if path.stat().st_size > _LARGEST:
            raise damaged(path)
        content = path.read_bytes()
    return ring_in(content, path)


def ring_in(content: bytes, path: Path) -> KeyRing:
    """Return the key ring in the bytes of a file; ``path`` names it where it is damaged."""
    try:
        told: dict[str, Any] = read_json(content.decode("utf-8"))
        if told["format"] > _FORMAT:
            raise EnvironmentProblem(f"“{path.name}”由更新版本的程序写成。", "请升级本程序后再打开。")
        entries = tuple(_entry(one) for one in told["entries"])
        recovery = Wrapped(**told["recovery"]) if told["recovery"] else None
        name, office, phone = map(str, told["founder"])
        found = (str(told["key"]), bool(told["is_encrypted"]), entries, recovery)
        return KeyRing(*found, bool(told["stays_plain"]), (name, office, phone))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise damaged(path) from error


def _entry(told: dict[str, Any]) -> KeyEntry:
    failed_at = datetime.fromisoformat(told["failed_at"]) if told["failed_at"] else None
    return KeyEntry(
        str(told["name"]),
        Wrapped(**told["wrapped"]),
        int(told["failures"]),
        failed_at,
        int(told["unreported"]),
    )


def damaged(path: Path) -> EnvironmentProblem:
    """Return the problem of a key ring that cannot be read."""
    return EnvironmentProblem(
        f"账户密钥文件“{path.name}”已损坏，不能登录。", "请从最近的备份取回这个文件，或联系管理员。"
    )


def bytes_of(ring: KeyRing) -> bytes:
    """Return a key ring as the bytes of its file."""
    told = {"format": _FORMAT, **asdict(ring)}
    return json.dumps(told, ensure_ascii=False, indent=1, default=datetime.isoformat).encode("utf-8")


def write_ring(folder: Path, ring: KeyRing) -> None:
    """Store a key ring durably; the old one is there until the new one is complete.

    Raises:
        EnvironmentProblem: no space or no permission; the old one stays.
    """
    path = folder / FILE
    with using(path):
        write_durably(path, bytes_of(ring))


def change_ring(folder: Path, change: Callable[[KeyRing], KeyRing]) -> KeyRing:
    """Read the key ring, change it, store it if it differs, and return it; one process after the other."""
    with alone(folder):
        ring = read_ring(folder)
        changed = change(ring)
        if changed != ring:
            write_ring(folder, changed)
    return changed


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Wait until no other process changes the ring or counts tries; one that died holds no lock."""
    end = monotonic() + _PATIENCE
    with using(folder):
        handle = os.open(folder / _LOCK, os.O_RDONLY | os.O_CREAT, OWN_ALONE)
    try:
        while not lock(handle, is_exclusive=True):
            if monotonic() > end:
                raise EnvironmentProblem("账户密钥文件正被另一个程序改写。", "请稍候重试。")
            sleep(_PAUSE)
        yield
    finally:
        os.close(handle)
