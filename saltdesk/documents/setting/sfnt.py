"""Reads the names, embedding rights and outline kind of a TrueType file (OpenType 1.9).

Reads only the tables requested, so that a folder of hundreds of fonts is scanned quickly.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Final

from saltdesk.domain.base.dataclass import dataclass

_FAMILY_NAMES: Final = (1, 4, 6, 16)  # family, full, PostScript and typographic family
_RESTRICTED: Final = 0x0002
_NO_SUBSETS: Final = 0x0100
_BITMAPS_ONLY: Final = 0x0200
_MOST_FACES: Final = 64  # faces in a collection; more means a damaged file


@dataclass(frozen=True)
class FontFacts:
    """One face of a file: its index in a collection, its names, and whether we may and can embed it."""

    index: int
    names: frozenset[str]
    embeddable: bool
    truetype: bool


def facts_of(file: Path) -> tuple[FontFacts, ...]:
    """Return the faces of a ``.ttf`` or ``.ttc`` file; empty if it is damaged or not a font."""
    try:
        with file.open("rb") as stream:
            return tuple(_faces(stream))
    except (OSError, struct.error, ValueError):
        return ()


def _faces(stream: BinaryIO) -> Iterator[FontFacts]:
    starts: tuple[int, ...] = (0,)
    if stream.read(4) == b"ttcf":
        _, count = struct.unpack(">II", stream.read(8))
        if count > _MOST_FACES:
            raise ValueError(count)
        starts = struct.unpack(f">{count}I", stream.read(4 * count))
    for index, start in enumerate(starts):
        tables = _tables(stream, start)
        yield FontFacts(
            index,
            frozenset(_names(_chunk(stream, tables, b"name"))),
            _may_embed(_chunk(stream, tables, b"OS/2")),
            b"glyf" in tables,
        )


def _tables(stream: BinaryIO, start: int) -> dict[bytes, tuple[int, int]]:
    """Return offset and length of every table."""
    stream.seek(start)
    _, count = struct.unpack(">IH6x", stream.read(12))
    rows = (struct.unpack(">4s4xII", stream.read(16)) for _ in range(count))
    return {tag: (offset, length) for tag, offset, length in rows}


def _chunk(stream: BinaryIO, tables: dict[bytes, tuple[int, int]], tag: bytes) -> bytes:
    offset, length = tables.get(tag, (0, 0))
    stream.seek(offset)
    return stream.read(length)


def _may_embed(table: bytes) -> bool:
    """Return whether the licence bits (OS/2 fsType) allow embedding a subset."""
    if len(table) < 10:
        return False
    (bits,) = struct.unpack_from(">H", table, 8)
    return not bits & (_RESTRICTED | _NO_SUBSETS | _BITMAPS_ONLY)


def _names(table: bytes) -> Iterator[str]:
    _, count, strings = struct.unpack_from(">HHH", table)
    for n in range(count):
        platform, _, _, name, length, offset = struct.unpack_from(">6H", table, 6 + 12 * n)
        if name in _FAMILY_NAMES:
            raw = table[strings + offset : strings + offset + length]
            yield raw.decode("utf-16-be" if platform in (0, 3) else "gb18030", errors="replace")
