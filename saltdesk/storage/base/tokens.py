"""Search tokens of a text: overlapping pairs of characters, so that every part of a text is found.

Ready-made tokenizers of FTS5 find no Chinese words of two characters. Each run of text without blanks gives
the pairs of its neighbouring characters and its last character alone; a query is a phrase of such pairs.
It equals LIKE on folded text for every part without blanks. The shared database pairs the folded text itself,
in the same way (``guard.pairs``).
"""

from __future__ import annotations

import re
import unicodedata
from operator import add

from saltdesk.domain.base.patterns import regex

_WIDE_TO_NARROW = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20}
_BRACKETS = {ord(a): ord(b) for a, b in zip("〔〕［］【】（）", "[][][]()", strict=True)}
_SHIFT = 0xFEE0
_CONTROLS = dict.fromkeys((*range(0x20), 0x7F), 0x20)
"""Invisible characters; the ascii tokenizer would split at them."""

_NARROW = {wide: _BRACKETS.get(narrow, narrow) for wide, narrow in _WIDE_TO_NARROW.items()}
_FOLDING = {**_CONTROLS, **_BRACKETS, **_NARROW}
_TO_FOLD = regex(f"[{re.escape(''.join(map(chr, _FOLDING)))}]")
_MARKS = regex(r"[!-/:-@\[-`{-~]")


def fold(text: str) -> str:
    """Return text as it is compared: NFC, half width, lower case, one bracket shape, no control marks."""
    return _TO_FOLD.sub(_narrow, unicodedata.normalize("NFC", text)).lower()


def _narrow(found: re.Match[str]) -> str:
    return chr(_FOLDING[ord(found[0])])


def _guard(run: str) -> str:
    """Return text with full-width punctuation; the ascii tokenizer would split at ASCII marks."""
    return _MARKS.sub(_wide, run)


def _wide(found: re.Match[str]) -> str:
    return chr(ord(found[0]) + _SHIFT)


def as_token(pair: str) -> str:
    """Return a pair of characters as the index of this computer holds it."""
    return _guard(pair)


def _runs(text: str) -> list[str]:
    return _guard(fold(text)).split()


def tokens(text: str) -> str:
    """Return the tokens of a text in order, separated by blanks."""
    return " ".join(pair for run in _runs(text) for pair in _pairs(run))


def _pairs(run: str) -> list[str]:
    return [*map(add, run, run[1:]), run[-1:]]


def pairs(text: str) -> list[str]:
    """Return the pairs of neighbouring characters of a text, each once, in order."""
    found = (pair for run in fold(text).split() for pair in _pairs(run) if len(pair) > 1)
    return list(dict.fromkeys(found))


def match(query: str) -> str:
    """Return the FTS5 expression for texts that contain all blank-separated parts of ``query``.

    Empty if the query has no part; a single character becomes a prefix query.
    """
    return " AND ".join(_phrase(run) for run in _runs(query))


def _phrase(run: str) -> str:
    if len(run) == 1:
        return f'"{run}"*'
    return '"' + " ".join(_pairs(run)[:-1]) + '"'
