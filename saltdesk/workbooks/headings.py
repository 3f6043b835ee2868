"""Finds the field a heading means by its synonyms, ignoring width, blanks, punctuation and remarks."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.services.desk.importing import ImportField

LONGEST_HEADING = 40
SURE, LIKELY, LOWEST = 0.8, 0.6, 0.5
"""Minimum confidence to share a field, to match part of a heading, and to match at all."""

_REMARK = re.compile(r"\((?:[^()]*(?:必填|选填|可空|可不填|填写|示例|如[::])[^()]*)\)")
_BRACKETED = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_MARKS = re.compile(r"[\s*＊:：、,，.。_\-—/\\|※★●]+")
_LEADING_NUMBER = re.compile(r"^(?:[(]?[一二三四五六七八九十\d]+[)、.．])")
_FEWEST_SIGNS = 2


@dataclass(frozen=True)
class FieldGuess:
    """The field a heading probably means (None for none), with confidence from 0 to 1."""

    field: ImportField | None = None
    confidence: float = 0.0


@lru_cache(maxsize=4096)
def plain_heading(text: str) -> str:
    """Return a heading without blanks, punctuation, leading numbers and remarks such as （必填）."""
    half = unicodedata.normalize("NFKC", text)
    half = _LEADING_NUMBER.sub("", _REMARK.sub("", re.sub(r"\s+", "", half)))
    return _MARKS.sub("", half)


def guess_field(lines: Sequence[str], fields: Sequence[ImportField], is_lenient: bool = False) -> FieldGuess:
    """Return the field of a heading of one or two lines; the line nearer to the data counts more.

    ``is_lenient`` also accepts headings with a typing error.
    """
    best = FieldGuess()
    for reading, weight in _readings(lines):
        for field in fields:
            confidence = weight * max(
                _likeness(reading, name, is_lenient) for name in (field.title, *field.headings)
            )
            if confidence > best.confidence:
                best = FieldGuess(field, round(confidence, 2))
    return best if best.confidence >= LOWEST else FieldGuess()


def _readings(lines: Sequence[str]) -> list[tuple[str, float]]:
    kept = list(dict.fromkeys(plain for line in lines if (plain := plain_heading(line))))
    if len(kept) < 2:
        return [(plain, 1.0) for plain in kept]
    upper, lower = kept[0], kept[-1]
    return [(upper + lower, 1.0), (lower + upper, 1.0), (lower, 0.95), (upper, 0.85)]


@lru_cache(maxsize=16384)
def _likeness(reading: str, name: str, is_lenient: bool) -> float:
    known = plain_heading(name)
    if reading == known:
        return 1.0
    bare = _BRACKETED.sub("", reading)
    if bare and bare == known:
        return 0.9
    if len(known) > _FEWEST_SIGNS and (bare.endswith(known) or bare.startswith(known)):
        return 0.6 + 0.2 * len(known) / len(bare)
    return 0.7 * _ratio(bare, known) if is_lenient and len(known) > _FEWEST_SIGNS else 0.0


def _ratio(one: str, other: str) -> float:
    ratio = SequenceMatcher(None, one, other, autojunk=False).ratio()
    return ratio if ratio >= 0.75 else 0.0


def share_out(guesses: Sequence[FieldGuess]) -> list[FieldGuess]:
    """Assign each field to one column of a head, unless the field takes several columns."""
    order = sorted(range(len(guesses)), key=lambda place: -guesses[place].confidence)
    taken: dict[str, float] = {}
    shared = [FieldGuess() for _ in guesses]
    for place in order:
        guess = guesses[place]
        if guess.field is None:
            continue
        name = guess.field.name
        if name not in taken or (guess.field.several and guess.confidence >= SURE):
            taken[name] = guess.confidence
            shared[place] = guess
    return shared
