"""The streams of an OLE compound file, the container of .xls workbooks; damaged chains end in an error."""

from __future__ import annotations

import struct
from collections.abc import Iterator

SIGNATURE = bytes.fromhex("d0cf11e0a1b11ae1")
"""The first bytes of every compound file."""

_HEADER = 512
_ENTRY = 128
_IN_HEADER = 109
"""Sectors of the allocation table that the header itself lists."""

_MOST_SECTORS = 2**24
_STREAM, _ROOT = 2, 5
_NOTHING = 0xFFFFFFFF
"""The directory's number for no entry."""


class DamagedFile(ValueError):
    """A compound file whose header, directory or chains of sectors contradict each other."""


class CompoundFile:
    """An OLE compound file held in memory: the names of its top streams, and their bytes."""

    def __init__(self, data: bytes) -> None:
        """Read the directory.

        Raises:
            DamagedFile: no compound file, or a damaged one.
        """
        self._data = data
        try:
            self._read_header()
            self._streams = dict(self._top_streams())
        except (struct.error, IndexError, ValueError) as error:
            raise DamagedFile("directory") from error

    @property
    def names(self) -> frozenset[str]:
        """Return the names of the streams in the root, in lower case."""
        return frozenset(self._streams)

    def stream(self, name: str) -> bytes:
        """Return the bytes of a stream of the root, named in lower case.

        Raises:
            DamagedFile: its chain of sectors is damaged.
        """
        first, size = self._streams[name]
        if size > len(self._data):
            raise DamagedFile(name)
        try:
            found = self._chain(first) if size >= self._cutoff else b"".join(self._small(first))
        except (struct.error, IndexError) as error:
            raise DamagedFile(name) from error
        if len(found) < size:
            raise DamagedFile(name)
        return found[:size]

    def _read_header(self) -> None:
        if not self._data.startswith(SIGNATURE):
            raise DamagedFile("signature")
        shift, small = struct.unpack_from("<HH", self._data, 30)
        self._cutoff, small_table = struct.unpack_from("<II", self._data, 56)
        if shift not in (9, 12) or small != 6:
            raise DamagedFile("sizes of sectors")
        self._sector, self._small_sector = 1 << shift, 1 << small
        self._table = self._numbers(b"".join(map(self._sector_at, self._table_sectors())))
        (directory,) = struct.unpack_from("<I", self._data, 48)
        self._directory = self._chain(directory)
        root, root_size = struct.unpack_from("<II", self._directory, 116)
        self._small_table = self._numbers(self._chain(small_table)) if self._is_sector(small_table) else []
        self._small_data = self._chain(root)[:root_size] if root_size else b""

    def _table_sectors(self) -> Iterator[int]:
        """Yield the sectors of the allocation table: those in the header, then those of a chain of lists."""
        yield from filter(self._is_sector, struct.unpack_from(f"<{_IN_HEADER}I", self._data, 76))
        (more,) = struct.unpack_from("<I", self._data, 68)
        seen = set()
        while self._is_sector(more):
            if more in seen:
                raise DamagedFile("allocation table")
            seen.add(more)
            *listed, more = self._numbers(self._sector_at(more))
            yield from filter(self._is_sector, listed)

    def _top_streams(self) -> Iterator[tuple[str, tuple[int, int]]]:
        """Yield name, first sector and size of the streams that lie in the root, not in a folder below it."""
        if self._directory[66] != _ROOT:
            raise DamagedFile("root")
        waiting, seen = [struct.unpack_from("<I", self._directory, 76)[0]], set()
        while waiting:
            number = waiting.pop()
            if number == _NOTHING or number in seen:
                continue
            seen.add(number)
            entry = self._directory[number * _ENTRY : (number + 1) * _ENTRY]
            left, right = struct.unpack_from("<II", entry, 68)
            waiting += left, right
            if entry[66] == _STREAM:
                (length,) = struct.unpack_from("<H", entry, 64)
                name = entry[: max(length - 2, 0)].decode("utf-16-le")
                yield name.lower(), struct.unpack_from("<II", entry, 116)

    def _is_sector(self, number: int) -> bool:
        """Return whether a number is that of a sector; larger ones are signs such as the end of a chain."""
        return number < _MOST_SECTORS

    def _sector_at(self, number: int) -> bytes:
        begin = (number + 1) * self._sector
        return self._data[begin : begin + self._sector]

    def _numbers(self, data: bytes) -> list[int]:
        return [number for (number,) in struct.iter_unpack("<I", data[: len(data) // 4 * 4])]

    def _chain(self, first: int) -> bytes:
        return b"".join(map(self._sector_at, self._followed(first, self._table)))

    def _small(self, first: int) -> Iterator[bytes]:
        for number in self._followed(first, self._small_table):
            yield self._small_data[number * self._small_sector : (number + 1) * self._small_sector]

    def _followed(self, number: int, table: list[int]) -> Iterator[int]:
        """Yield the sectors of a chain; none can come twice."""
        for _ in range(len(table)):
            if not self._is_sector(number):
                return
            yield number
            number = table[number]
        if self._is_sector(number):
            raise DamagedFile("a chain without an end")
