"""The order of codes in lists: numbers by their value, empty codes last."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

_NUMBER = re.compile(r"(\d+)")
_LAST = [(10**9, "")]


def in_code_order(ids: Sequence[int], codes: Mapping[int, str]) -> list[int]:
    """Return ids in the order of their codes; those of the same code in the order of the ids."""
    return sorted(ids, key=lambda key: (_parts(codes.get(key, "")), key))


def _parts(code: str) -> list[tuple[int, str]]:
    """Return a code as numbers and texts, so that 2 comes before 10."""
    pieces = [piece for piece in _NUMBER.split(code) if piece]
    return [(int(piece), "") if piece.isdecimal() else (-1, piece) for piece in pieces] or _LAST
