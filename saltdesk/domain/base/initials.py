"""Finds names by their pinyin initials: ``sylsxkz`` or ``syxkz`` for 食盐零售许可证核发."""

from __future__ import annotations

from saltdesk.domain.base.patterns import regex

_INITIALS = regex(r"[a-z]{2,40}")
_TOLERANT_FROM = 4
"""Minimum number of letters to allow one wrong; with fewer, nearly everything would match."""


def as_initials(query: str) -> str:
    """Return a query's letters in lower case if it can only be initials, otherwise an empty text."""
    letters = query.strip().lower()
    return letters if _INITIALS.fullmatch(letters) else ""


def fits(initials: str, wanted: str) -> bool:
    """Return whether the wanted letters occur in the initials in this order, with gaps allowed."""
    place = 0
    for letter in wanted:
        place = initials.find(letter, place) + 1
        if not place:
            return False
    return True


def nearly_fits(initials: str, wanted: str) -> bool:
    """Return whether four or more letters fit without one wrong letter (``szxkz`` for 食盐…许可证)."""
    if len(wanted) < _TOLERANT_FROM:
        return False
    # Earliest end of the letters before the wrong one, and latest start of those after it.
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
