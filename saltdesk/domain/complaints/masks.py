"""Masks the complainant in a text: names, numbers and addresses, however people write them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from saltdesk.domain.base.identifiers import fold_full_width, mask_identity, mask_name, mask_phone
from saltdesk.domain.complaints.complainants import Complainant, Representative

_TELLING_ADDRESS = 8
_TELLING_NUMBER = 7
_TELLING_DOCUMENT = 4
"""Shorter parts name a district or a hotline, so they identify nobody."""

_BETWEEN = r"[-\s－—‐·.]*"
"""Separators between the digits of a number."""

_BLANKS = r"[\s　]*"
"""Separators between the characters of a name."""

_SEPARATORS = re.compile(r"[-\s　－—‐·.]+")
_WIDE_DIGIT = re.compile(r"[０-９]")
_DIGITS = str.maketrans("０１２３４５６７８９", "0123456789")
_DIGIT_RUN = re.compile(r"[0-9]+")


@dataclass(frozen=True)
class Tell:
    """One identifying detail: ``pattern`` finds it in a text, ``mask`` replaces it.

    ``core`` is the part that every matching text contains once blanks, hyphens and full-width digits are
    normalised. Looking for it first saves an export from compiling hundreds of thousands of patterns.
    """

    core: str
    pattern: str
    mask: str
    flags: re.RegexFlag = re.NOFLAG

    @cached_property
    def shape(self) -> re.Pattern[str]:
        """Return the pattern, compiled when a text first contains its core."""
        return re.compile(self.pattern, self.flags)


@dataclass(frozen=True)
class Masks:
    """All identifying details of one complainant, in the order of masking."""

    tells: tuple[Tell, ...] = ()

    def is_told(self, text: str) -> bool:
        """Return whether the text identifies the complainant."""
        folded = _folded(text)
        return any(tell.core in folded and tell.shape.search(text) for tell in self.tells)

    def masked(self, text: str) -> str:
        """Return the masked text that other offices may read."""
        if not text or not self.tells:
            return text
        folded = _folded(text)
        for tell in self.tells:
            if tell.core in folded:
                # The masks contain neither backslashes nor group references.
                text = tell.shape.sub(tell.mask, text)
                folded = _folded(text)
        return text


def literal_tell(text: str, mask: str) -> Tell:
    """Return the detail that a text contains as it stands."""
    return Tell(_folded(text), re.escape(text), mask)


def masks_of(person: Complainant, speakers: Sequence[Representative] = ()) -> Masks:
    """Return the identifying details of a complainant and the representatives, longest of a kind first."""
    return Masks(tuple(_tells(person, speakers)))


def _tells(person: Complainant, speakers: Sequence[Representative]) -> Iterator[Tell]:
    numbers = (person.contact, person.caller_number, *(one.phone for one in speakers))
    for document in (person.id_number, person.credit_code):
        plain = fold_full_width(document)
        if len(re.sub(r"[^0-9A-Za-z]", "", plain)) >= _TELLING_DOCUMENT:
            yield _number(plain, mask_identity(plain))
    for number in dict.fromkeys(numbers):
        yield from _phone(number)
    # A contact may be a messenger name or a mail address instead of a number.
    words = ((person.contact, 5), (person.email, 5), (person.address, _TELLING_ADDRESS))
    for word, shortest in words:
        if len(word) >= shortest:
            yield Tell(_uncased(word), re.escape(word), "***", re.IGNORECASE)
    names = {"".join(name.split()) for name in (person.name, person.agent, *(one.name for one in speakers))}
    for name in sorted(names, key=lambda name: (-len(name), name)):
        if len(name) >= 2:
            yield Tell(_folded(name), _BLANKS.join(map(re.escape, name)), mask_name(name))


def _phone(number: str) -> Iterator[Tell]:
    """Yield a number with its area code, and the local part alone."""
    plain = fold_full_width(number)
    for part in (plain, plain.rpartition("-")[2].partition("转")[0]):
        digits = re.sub(r"[^0-9]", "", part)
        if len(digits) >= _TELLING_NUMBER:
            yield _number(digits, mask_phone(part))


def _number(text: str, mask: str) -> Tell:
    """Return a number in any spelling: with hyphens and blanks, half or full width, upper or lower case."""
    plain = [char for char in text if char.isascii() and char.isalnum()]
    pattern = _BETWEEN.join(f"[{char}{chr(ord(char) + 0xFEE0)}]" for char in plain)
    # Letters may be in either case, but the longest run of digits never changes.
    core = max(_DIGIT_RUN.findall("".join(plain)), key=len, default="")
    return Tell(core, pattern, mask, re.IGNORECASE)


def _uncased(word: str) -> str:
    """Return the longest part of a word without case variants, normalised like the texts."""
    same = (char if char.lower() == char == char.upper() else "\n" for char in word)
    return max((_folded(part) for part in "".join(same).split("\n")), key=len)


def _folded(text: str) -> str:
    """Return the text without separators and with half-width digits."""
    folded = _SEPARATORS.sub("", text)
    return folded.translate(_DIGITS) if _WIDE_DIGIT.search(folded) else folded
