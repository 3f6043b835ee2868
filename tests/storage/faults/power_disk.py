"""A disk that loses its power: a VFS of SQLite under which everything that was not synced is uncertain.

Writes go to real files, as through the cache of the system. Beside them stands what the medium holds for
certain. At the cut the medium gets, of the changes since the last sync of a file, some and not others, in
any order, and of some only whole sectors.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import apsw

SECTOR = 512
"""Bytes a disk writes wholly or not at all."""


class PowerCut(Exception):
    """The power is gone; nothing reaches the disk any more."""


@dataclass
class _Medium:
    """A file as the medium holds it, and the changes that no sync has confirmed; None: no such name yet."""

    certain: bytearray | None
    pending: list[Callable[[bytearray], None]] = field(default_factory=list)

    def settle(self) -> None:
        """Confirm every change."""
        self.certain = self.certain if self.certain is not None else bytearray()
        for change in self.pending:
            change(self.certain)
        self.pending.clear()

    def after_the_cut(self, draw: random.Random) -> bytes | None:
        """Return the file as the next start finds it; None if its name never reached the folder."""
        if self.certain is None and draw.random() < 0.5:
            return None
        found = bytearray(self.certain or b"")
        share = draw.random()
        surviving = [change for change in self.pending if draw.random() < share]
        draw.shuffle(surviving)
        for change in surviving:
            change(found)
        return bytes(found)


class Disk(apsw.VFS):
    """A file system whose power fails at operation ``cut_at`` (0: never)."""

    def __init__(self, name: str, draw: random.Random, cut_at: int = 0) -> None:
        self.name, self.draw, self.cut_at, self.operations = name, draw, cut_at, 0
        self.media: dict[Path, _Medium] = {}
        super().__init__(name, "")

    @property
    def has_power(self) -> bool:
        return not self.cut_at or self.operations < self.cut_at

    def step(self) -> bool:
        """Count an operation; return whether the power fails in it.

        Raises:
            PowerCut: it has failed before.
        """
        self.operations += 1
        if self.cut_at and self.operations > self.cut_at:
            raise PowerCut
        return self.operations == self.cut_at

    def medium(self, path: Path) -> _Medium:
        if path not in self.media:
            self.media[path] = _Medium(bytearray(path.read_bytes()) if path.exists() else None)
        return self.media[path]

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> apsw.VFSFile:
        path = name.filename() if isinstance(name, apsw.URIFilename) else name
        if not path:
            return apsw.VFSFile("", name, flags)
        self.medium(Path(path))
        return _File(self, name, flags, Path(path))

    def xDelete(self, path: str, is_synced: bool) -> None:
        self.step()
        # A deleted log that comes back is replayed once more; SQLite foresees that, so it may come back.
        super().xDelete(path, is_synced)
        if is_synced or self.draw.random() < 0.5:
            self.media[Path(path)] = _Medium(None)

    def lose_power(self) -> None:
        """Write into the real files what the medium holds; every connection must be closed."""
        for path, medium in self.media.items():
            content = medium.after_the_cut(self.draw)
            if content is None:
                path.unlink(missing_ok=True)
            else:
                path.write_bytes(content)


class _File(apsw.VFSFile):
    """An open file of the disk."""

    def __init__(self, disk: Disk, name: str | apsw.URIFilename | None, flags: list[int], path: Path) -> None:
        self.disk, self.path = disk, path
        super().__init__("", name, flags)

    def xWrite(self, data: bytes, offset: int) -> None:
        is_last, data = self.disk.step(), bytes(data)
        pending = self.disk.medium(self.path).pending
        if is_last or self.disk.draw.random() < 0.3:
            pending += [_written(part, place) for part, place in _sectors(data, offset)]
        else:
            pending.append(_written(data, offset))
        if is_last:
            raise PowerCut
        super().xWrite(data, offset)

    def xTruncate(self, size: int) -> None:
        is_last = self.disk.step()
        self.disk.medium(self.path).pending.append(lambda content: _resize(content, size))
        if is_last:
            raise PowerCut
        super().xTruncate(size)

    def xSync(self, flags: int) -> None:
        if self.disk.step():
            raise PowerCut
        self.disk.medium(self.path).settle()

    def xDeviceCharacteristics(self) -> int:
        return 0

    def xSectorSize(self) -> int:
        return SECTOR


def _sectors(data: bytes, offset: int) -> list[tuple[bytes, int]]:
    """Return a write as the sectors of which each may get lost."""
    return [(data[at : at + SECTOR], offset + at) for at in range(0, len(data), SECTOR)]


def _written(data: bytes, offset: int) -> Callable[[bytearray], None]:
    def write(content: bytearray) -> None:
        if len(content) < offset:
            content.extend(bytes(offset - len(content)))
        content[offset : offset + len(data)] = data

    return write


def _resize(content: bytearray, size: int) -> None:
    del content[size:]
    content.extend(bytes(size - len(content)))
