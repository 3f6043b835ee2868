"""The tables of a TrueType font read as a whole: which characters it has, how wide and where they are.

reportlab unpacks them number by number, which took half of the first notice. Read here are cmap formats 4
and 12 (OpenType 1.9); a font with another one is left to reportlab.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import chain, islice, repeat
from itertools import count as count_up
from typing import Any

_SEGMENTS, _GROUPS = 4, 12
"""Formats of a cmap: segments of 16 bits, and groups of 32 bits."""

_VARIANTS = 5
"""Encoding of platform 0 whose table only tells variants of characters."""

_BLANK, _FIXED_BLANK = 0x20, 0xA0


def _numbers(data: bytes, kind: str, at: int, count: int) -> tuple[int, ...]:
    """Return big-endian numbers of a kind of ``struct``."""
    return struct.unpack_from(f">{count}{kind}", data, at)


def glyphs_of(cmap: bytes) -> dict[int, int] | None:
    """Return the glyph of each character; None for a format that is not read here.

    Of several tables the last one for Unicode counts, as in reportlab.
    """
    (count,) = _numbers(cmap, "H", 2, 1)
    rows = [struct.unpack_from(">HHL", cmap, 4 + 8 * n) for n in range(count)]
    starts = [
        at for platform, encoding, at in rows if platform == 3 or (not platform and encoding != _VARIANTS)
    ]
    if not starts or any(platform == 1 and encoding == 1 for platform, encoding, _ in rows):
        return None
    (kind,) = _numbers(cmap, "H", starts[-1], 1)
    if kind == _SEGMENTS:
        return _of_segments(cmap, starts[-1])
    return _of_groups(cmap, starts[-1]) if kind == _GROUPS else None


def _of_groups(cmap: bytes, start: int) -> dict[int, int]:
    (count,) = _numbers(cmap, "L", start + 12, 1)
    found: dict[int, int] = {}
    for first, last, glyph in struct.iter_unpack(">3L", cmap[start + 16 : start + 16 + 12 * count]):
        if first == last:
            found[first] = glyph
        else:
            found.update(zip(range(first, last + 1), range(glyph, glyph + last - first + 1), strict=True))
    return found


def _of_segments(cmap: bytes, start: int) -> dict[int, int]:
    _, length, _, twice = _numbers(cmap, "H", start, 4)
    count, table = twice // 2, start + 14
    ends = _numbers(cmap, "H", table, count)
    firsts = _numbers(cmap, "H", table + twice + 2, count)
    deltas = _numbers(cmap, "h", table + 2 * twice + 2, count)
    offsets = _numbers(cmap, "H", table + 3 * twice + 2, count)
    found: dict[int, int] = {}
    for n, (first, last, delta, offset) in enumerate(zip(firsts, ends, deltas, offsets, strict=True)):
        chars = range(first, last + 1)
        if offset == 0:
            glyph = (first + delta) & 0xFFFF
            found.update(
                zip(chars, islice(chain(range(glyph, 0x10000), count_up(0)), len(chars)), strict=True)
            )
            continue
        at = table + 3 * twice + 2 + 2 * n + offset
        known = max(0, min(len(chars), (start + length - at + 1) // 2))
        glyphs = _numbers(cmap, "H", at, known)
        found.update(zip(chars, ((glyph and (glyph + delta) & 0xFFFF) for glyph in glyphs), strict=False))
        found.update(zip(chars[known:], repeat(0)))
    return found


class Metrics:
    """Advance width and left side bearing of each glyph, read when asked for: a paper shows a few hundred.

    ``hmtx`` is the table; from glyph number ``full`` on the widths repeat.
    """

    def __init__(self, hmtx: bytes, full: int) -> None:
        self._hmtx, self._full = hmtx, full

    def __getitem__(self, glyph: int) -> tuple[int, int]:
        after = 2 * glyph if glyph < self._full else self._full + glyph - 1
        (bearing,) = _numbers(self._hmtx, "H", 2 * after + 2, 1)
        return self.width(glyph), bearing

    def width(self, glyph: int) -> int:
        """Return the advance width of a glyph."""
        (found,) = _numbers(self._hmtx, "H", 4 * min(glyph, self._full - 1), 1)
        return found


class Widths:
    """The width of each character in thousandths of an em, by what reportlab asks of a dictionary."""

    def __init__(self, glyphs: Mapping[int, int], metrics: Metrics, units: int) -> None:
        self._glyphs, self._metrics, self._units = glyphs, metrics, units

    def __getitem__(self, char: int) -> float:
        return self._metrics.width(self._glyphs[char]) * 1000 / self._units

    def get(self, char: int, usual: float) -> float:
        """Return the width of a character, ``usual`` if the font has none of it."""
        return self[char] if char in self._glyphs else usual


def places_of(loca: bytes, glyphs: int, *, is_long: bool) -> Sequence[int]:
    """Return where each glyph begins in its table, and the end of the last one."""
    if is_long:
        return _numbers(loca, "L", 0, glyphs + 1)
    return [2 * half for half in _numbers(loca, "H", 0, glyphs + 1)]


class _Slices:
    """A large table of which only small pieces are copied."""

    def __init__(self, data: bytes, start: int, length: int) -> None:
        self._view = memoryview(data)[start : start + length]

    def __getitem__(self, at: slice) -> bytes:
        return bytes(self._view[at])


@cache
def face_class() -> Any:
    """Return the class of a face that reads its tables as a whole."""
    from reportlab.pdfbase.ttfonts import TTFontFace

    class Face(TTFontFace):
        """A face of reportlab filled faster; without ``glyphToChar``, which only shaping of text reads."""

        _ttf_data: bytes

        def extractInfo(self, charInfo: int = 1) -> None:  # noqa: N803 the name of reportlab
            """Read names and measures as reportlab does, and characters as a whole."""
            glyphs = glyphs_of(self.get_table("cmap"))
            super().extractInfo(not glyphs)
            if glyphs:
                self._take(glyphs)

        def _take(self, glyphs: dict[int, int]) -> None:
            (full,) = _numbers(self.get_table("hhea"), "H", 34, 1)
            (is_long,) = _numbers(self.get_table("head"), "h", 50, 1)
            self.hmetrics = Metrics(self.get_table("hmtx"), full)
            self.glyphPos = places_of(self.get_table("loca"), self.numGlyphs, is_long=bool(is_long))
            self.defaultWidth = self.hmetrics.width(0) * 1000 / self.unitsPerEm
            self.charToGlyph = glyphs
            self.charWidths = Widths(glyphs, self.hmetrics, self.unitsPerEm)
            _share_blank(glyphs)

        def get_table(self, tag: str) -> Any:
            """Return a table; that of the outlines, megabytes large, without copying it."""
            start, length = self.get_table_pos(tag)
            if tag == "glyf":
                return _Slices(self._ttf_data, start, length)
            return self._ttf_data[start : start + length]

    return Face


def _share_blank(glyphs: dict[int, int]) -> None:
    """Give both kinds of blank the glyph of one of them; where both have one, that of the plain one."""
    if _BLANK in glyphs:
        glyphs[_FIXED_BLANK] = glyphs[_BLANK]
    elif _FIXED_BLANK in glyphs:
        glyphs[_BLANK] = glyphs[_FIXED_BLANK]
