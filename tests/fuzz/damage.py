"""Random damage to bytes, the same for the same random numbers."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

_TOKENS = (
    b"\x00",
    b"\xff\xfe",
    b"<",
    b">",
    b"&",
    b"]]>",
    b'"',
    b"[",
    b"{",
    b"\r\n\r\n",
    b"-1",
    b"1e999",
    b"=?",
    b"%",
)
_MOST = 8


def flip(data: bytearray, chance: random.Random) -> None:
    """Change single bytes."""
    for _ in range(chance.randint(1, _MOST)):
        if data:
            data[chance.randrange(len(data))] = chance.randrange(256)


def cut(data: bytearray, chance: random.Random) -> None:
    """Delete a stretch."""
    begin = chance.randrange(len(data) + 1)
    del data[begin : begin + chance.randint(1, 64)]


def shorten(data: bytearray, chance: random.Random) -> None:
    """Drop the end."""
    del data[chance.randrange(len(data) + 1) :]


def repeat(data: bytearray, chance: random.Random) -> None:
    """Repeat a stretch many times in place."""
    begin = chance.randrange(len(data) + 1)
    part = bytes(data[begin : begin + chance.randint(1, 32)])
    data[begin:begin] = part * chance.choice((1, 2, 50, 2000))


def insert(data: bytearray, chance: random.Random) -> None:
    """Insert a character that means something to many formats."""
    place = chance.randrange(len(data) + 1)
    data[place:place] = chance.choice(_TOKENS) * chance.choice((1, 1, 1, 300))


def move(data: bytearray, chance: random.Random) -> None:
    """Copy a stretch to another place."""
    begin, place = chance.randrange(len(data) + 1), chance.randrange(len(data) + 1)
    data[place:place] = data[begin : begin + chance.randint(1, 200)]


WAYS: tuple[Callable[[bytearray, random.Random], None], ...] = (flip, cut, shorten, repeat, insert, move)


def damaged(data: bytes, chance: random.Random) -> bytes:
    """Return ``data`` with one to three damages."""
    kept = bytearray(data)
    for _ in range(chance.randint(1, 3)):
        chance.choice(WAYS)(kept, chance)
    return bytes(kept)


def damaged_archive(data: bytes, chance: random.Random) -> bytes:
    """Return a sound archive one of whose parts is damaged."""
    kept = BytesIO()
    with ZipFile(BytesIO(data)) as source, ZipFile(kept, "w", ZIP_DEFLATED) as target:
        names = source.namelist()
        hit = chance.choice(names)
        for name in names:
            part = source.read(name)
            target.writestr(name, damaged(part, chance) if name == hit else part)
    return kept.getvalue()


def choose_damage(samples: Sequence[bytes], is_zipped: bool, chance: random.Random) -> bytes:
    """Return one of the samples, damaged; of an archive mostly the parts inside."""
    sample = chance.choice(samples)
    inside = is_zipped and chance.random() < 0.8
    return damaged_archive(sample, chance) if inside else damaged(sample, chance)
