"""Search for power items and their duties by the pinyin initials of the item's name."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.initials import as_initials, fits, nearly_fits
from saltdesk.domain.base.patterns import regex
from saltdesk.storage.areas.lists import DUTIES, POWERS

BY_INITIALS = frozenset({Area.POWERS, Area.DUTIES})
_OTHER_THAN_LETTERS = regex(r"[^a-z]")


@lru_cache(maxsize=20_000)
def initials_of(name: str) -> str:
    """Return the pinyin initials of a name in lower case.

    A character with several readings is read as in its phrase.
    """
    # Loading the readings takes a tenth of a second, so only a search by letters loads them.
    from pypinyin import Style, lazy_pinyin

    letters = lazy_pinyin(name, style=Style.FIRST_LETTER, errors=str.lower)
    return _OTHER_THAN_LETTERS.sub("", "".join(letters))


def with_initials(area: Area, query: str, found: list[int] | None) -> list[int] | None:
    """Return the ids found by a search, and those of items and duties whose name has these initials.

    If nothing else matches, one letter may be wrong. If ``found`` is None (no text is given), return None.
    """
    letters = as_initials(query)
    if found is None or area not in BY_INITIALS or not letters:
        return found
    further = _matching(area, letters, fits) or ([] if found else _matching(area, letters, nearly_fits))
    return list(dict.fromkeys((*found, *further)))


def _matching(area: Area, letters: str, match: Callable[[str, str], bool]) -> list[int]:
    powers = [key for key, name in POWERS.values("name") if match(initials_of(name), letters)]
    if area is Area.POWERS:
        return powers
    chosen = set(powers)
    return [key for key, power in DUTIES.values("power_item") if power in chosen]
