"""Patterns of identifying details, written so that PostgreSQL finds what Python finds.

PostgreSQL knows neither Python's blanks nor its letters of either case in every script: both are spelt out.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from functools import cache, lru_cache

from saltdesk.domain.base.patterns import regex
from saltdesk.domain.complaints.masks import Detail

_TOKENS = regex(r"(?P<set>\[[^\]]*\])(?P<many>\*?)|\\(?P<escaped>.)|(?P<plain>.)", re.DOTALL)


def stored_details(details: Iterable[Detail]) -> list[dict[str, object]]:
    """Return the details of one person as the database stores them."""
    return [
        {
            "place": place,
            "field": detail.field,
            "kind": detail.kind,
            "name": detail.name,
            "core": detail.tell.core,
            "pattern": portable(detail.tell.pattern, detail.tell.flags),
            "mask": detail.tell.mask,
        }
        for place, detail in enumerate(details)
    ]


def portable(pattern: str, flags: re.RegexFlag = re.NOFLAG) -> str:
    """Return a pattern of literals, sets and separators without flags and classes."""
    is_uncased = bool(flags & re.IGNORECASE)

    def written(token: re.Match[str]) -> str:
        if token["many"]:
            return token["set"].replace(r"\s", _blanks()) + "*"
        if token["set"]:
            return _one_of(token["set"][1:-1], is_uncased)
        return _one_of(token["escaped"] or token["plain"], is_uncased)

    return _TOKENS.sub(written, pattern)


def _one_of(chars: str, is_uncased: bool) -> str:
    found = dict.fromkeys(form for char in chars for form in (_forms(char) if is_uncased else char))
    if len(found) == 1:
        return re.escape(chars)
    return f"[{''.join(found)}]"


@lru_cache(maxsize=4096)
def _forms(char: str) -> str:
    """Return the forms of a letter that Python takes for the same in either case."""
    if char.lower() == char == char.upper():
        return char
    return "".join(re.findall(re.escape(char), _cased(), re.IGNORECASE)) or char


@cache
def _cased() -> str:
    return "".join(
        char for char in map(chr, range(sys.maxunicode + 1)) if not char.lower() == char == char.upper()
    )


@cache
def _blanks() -> str:
    return "".join(char for char in map(chr, range(sys.maxunicode + 1)) if char.isspace())
