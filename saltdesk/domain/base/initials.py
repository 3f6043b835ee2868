"""Finding names by the first letters of their pinyin: ``sylsxkz`` or ``syxkz`` for 食盐零售许可证核发."""

from __future__ import annotations

import re

_INITIALS = re.compile(r"[a-z]{2,40}")
_TOLERANT_FROM = 4
"""Letters from which one may be wrong: with fewer, nearly everything would be found."""


def as_initials(query: str) -> str:
    """The letters of a query that can only be initials, in lower case; empty for any other query."""
    letters = query.strip().lower()
    return letters if _INITIALS.fullmatch(letters) else ""


def fits(initials: str, wanted: str) -> bool:
    """Whether the wanted letters stand in the initials in this order; others may stand between them."""
    place = 0
    for letter in wanted:
        place = initials.find(letter, place) + 1
        if not place:
            return False
    return True


def nearly_fits(initials: str, wanted: str) -> bool:
    """Whether they fit with one wrong letter left out (``szxkz`` for 食盐…许可证); four letters or more."""
    if len(wanted) < _TOLERANT_FROM:
        return False
    # Where the letters before the wrong one end at the earliest, and those after it begin at the latest.
    end, ends = 0, [0]
    for letter in wanted[:-1]:
        end = initials.find(letter, end) + 1
        if not end:
            break
        ends.append(end)
    begin = len(initials)
    for place in range(len(wanted) - 1, -1, -1):
        if place < len(ends) and ends[place] <= begin:
            return True
        begin = initials.rfind(wanted[place], 0, begin)
        if begin < 0:
            return False
    return False
