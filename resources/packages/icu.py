"""Keeps of ICU's data what the program can ask for.

Qt's core loads ``libicudata.so`` and of its 32 MB asks how texts sort, how encodings are read and which time
zones there are. What months, regions and currencies are called in 200 languages it has in tables of its own.
"""

from __future__ import annotations

import re
import struct
import subprocess
from pathlib import Path

LANGUAGES = ("root", "zh", "en")
"""Those of an office; all others sort as ``root`` does."""

_LOCALE = re.compile(r"(?:[a-z]+/)?(?P<language>root|[a-z]{2,3})(?:_\w+)?\.res")
_UNUSED = re.compile(r".*\.dict|translit/.*|(?:curr|lang|region|unit|zone)/.*")
"""Words by which other languages break lines, other scripts, and names."""

_HEAD = struct.Struct("<HBB")
_MAGIC = (0xDA, 0x27)
_FORMAT = b"CmnD"
_ALIGNED = 16

_SOURCE = """
.section .rodata
.balign {align}
.globl {symbol}
.type {symbol}, %object
{symbol}: .incbin "{data}"
.size {symbol}, .-{symbol}
.section .note.GNU-stack,"",%progbits
"""


def is_kept(name: str) -> bool:
    """Return whether an item stays, by its name such as ``coll/zh.res``."""
    locale = _LOCALE.fullmatch(name)
    return not _UNUSED.fullmatch(name) and (locale is None or locale["language"] in LANGUAGES)


def items(held: bytes) -> dict[str, bytes]:
    """Return the items of ICU's data by name, in their order; names begin with ``icudt73l/`` or its like."""
    contents, count = _contents(held)
    entries = [struct.unpack_from("<II", held, contents + 4 + 8 * place) for place in range(count)]
    ends = [start for _, start in entries[1:]] + [len(held) - contents]
    return {
        held[contents + name : held.index(b"\0", contents + name)].decode(): held[
            contents + start : contents + end
        ]
        for (name, start), end in zip(entries, ends, strict=True)
    }


def packed(head: bytes, kept: dict[str, bytes]) -> bytes:
    """Return ICU's data with a head and these items: their number, where name and content are, then both."""
    names = [name.encode() + b"\0" for name in kept]
    place = 4 + 8 * len(kept)
    start = _padded(place + sum(map(len, names)))
    table, body = bytearray(struct.pack("<I", len(kept))), bytearray()
    for name, content in zip(names, kept.values(), strict=True):
        table += struct.pack("<II", place, start + len(body))
        place += len(name)
        body += content.ljust(_padded(len(content)), b"\0")
    return head + (bytes(table) + b"".join(names)).ljust(start, b"\0") + bytes(body)


def cut(library: Path, target: Path) -> None:
    """Write ``target``, a libicudata.so with the items of ``library`` that are kept, with GNU's as and ld."""
    held = _data(library.read_bytes())
    contents, _ = _contents(held)
    kept = {name: item for name, item in items(held).items() if is_kept(name.partition("/")[2])}
    data, made = target.with_suffix(".dat"), target.with_suffix(".o")
    data.write_bytes(packed(held[:contents], kept))
    version = library.name.rpartition(".")[2]
    source = _SOURCE.format(align=_ALIGNED, symbol=f"icudt{version}_dat", data=data)
    subprocess.run(["as", "-o", str(made), "-"], input=source, text=True, check=True)
    linked = ["ld", "-shared", "-z", "noexecstack", "-soname", library.name, "-o", str(target), str(made)]
    subprocess.run(linked, check=True)


def _data(library: bytes) -> bytes:
    """Return the data in a library, from their head on."""
    start = library.index(_FORMAT) - 12
    assert _HEAD.unpack_from(library, start)[1:] == _MAGIC
    return library[start:]


def _contents(held: bytes) -> tuple[int, int]:
    """Return where the table of contents begins, and the number of items."""
    size, *_ = _HEAD.unpack_from(held)
    return size, struct.unpack_from("<I", held, size)[0]


def _padded(size: int) -> int:
    return -(-size // _ALIGNED) * _ALIGNED
