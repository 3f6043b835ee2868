"""Masks the complainant in a text: names, numbers and addresses, however people write them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack
from functools import cached_property, lru_cache
from typing import ClassVar, Protocol, TypeVar

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.identifiers import fold_full_width, mask_identity, mask_name, mask_phone
from saltdesk.domain.base.patterns import regex
from saltdesk.domain.complaints.complainants import Complainant, Representative

T = TypeVar("T")

_TELLING_ADDRESS = 8
_TELLING_NUMBER = 7
_TELLING_DOCUMENT = 4
_SHORTEST_NAME = 2
"""Shorter parts name a district or a hotline, so they identify nobody."""

_BETWEEN = r"[-\s－—‐·.]*"
"""Separators between the digits of a number."""

_BLANKS = r"[\s　]*"
"""Separators between the characters of a name."""

_SEPARATORS = regex(r"[-\s　－—‐·.]+")
_WIDE_DIGIT = regex(r"[０-９]")
_DIGITS = str.maketrans("０１２３４５６７８９", "0123456789")
_DIGIT_RUN = regex(r"[0-9]+")
_NO_DIGIT = regex(r"[^0-9]")
_NO_SIGN = regex(r"[^0-9A-Za-z]")


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


class TextBook(Protocol):
    """Texts that a database masks, which alone knows the details."""

    def gathering(self) -> AbstractContextManager[None]:
        """Collect the texts of the block, which are empty in it, and have them masked together at its end."""


class TextMasks(Protocol):
    """What hides one complainant in texts, whether this program knows the details or only the database."""

    @property
    def book(self) -> TextBook | None:
        """Return where texts are collected; None if this program masks them itself."""

    @property
    def is_empty(self) -> bool:
        """Return whether there is nothing to hide."""

    def is_told(self, text: str) -> bool:
        """Return whether the text identifies the complainant."""

    def masked(self, text: str) -> str:
        """Return the masked text that other offices may read."""


@dataclass(frozen=True)
class Masks:
    """All identifying details of one complainant, in the order of masking."""

    tells: tuple[Tell, ...] = ()
    book: ClassVar[TextBook | None] = None

    @property
    def is_empty(self) -> bool:
        """Return whether there is nothing to hide."""
        return not self.tells

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


def together(masks: Iterable[TextMasks], work: Callable[[], T]) -> T:
    """Return the result of ``work``, whose texts a database masks with one question instead of one each.

    ``work`` may run twice, the first time with empty texts, so it changes nothing and returns no generator.
    """
    books = {id(one.book): one.book for one in masks if one.book}
    if books:
        with ExitStack() as gathered:
            for book in books.values():
                gathered.enter_context(book.gathering())
            work()
    return work()


def literal_tell(text: str, mask: str) -> Tell:
    """Return the detail that a text contains as it stands."""
    return Tell(_folded(text), re.escape(text), mask)


DOCUMENT, NUMBER, WORD, NAME = range(4)
"""The kinds of details in the order of masking."""


@dataclass(frozen=True)
class Detail:
    """An identifying detail with the field it comes from, and what places it among the others.

    ``name`` is the name that a detail of the kind ``NAME`` finds; longer names are masked first.
    """

    kind: int
    field: str
    tell: Tell
    name: str = ""

    @property
    def order(self) -> tuple[int, int, str]:
        """Return what details are sorted by; those of equal order keep theirs."""
        return self.kind, -len(self.name), self.name


def masks_of(person: Complainant, speakers: Sequence[Representative] = ()) -> Masks:
    """Return the identifying details of a complainant and the representatives, longest of a kind first."""
    found = (*details_of(person), *(detail for one in speakers for detail in details_of_speaker(one)))
    ordered = sorted(found, key=lambda detail: detail.order)
    return Masks(tuple(dict.fromkeys(detail.tell for detail in ordered)))


def details_of(person: Complainant) -> Iterator[Detail]:
    """Yield what identifies a complainant."""
    for field in ("id_number", "credit_code"):
        plain = fold_full_width(getattr(person, field))
        if plain and len(_NO_SIGN.sub("", plain)) >= _TELLING_DOCUMENT:
            yield Detail(DOCUMENT, field, _number(plain, mask_identity(plain)))
    yield from _numbers(person, "contact", "caller_number")
    # A contact may be a messenger name or a mail address instead of a number.
    for field, shortest in (("contact", 5), ("email", 5), ("address", _TELLING_ADDRESS)):
        word = getattr(person, field)
        if len(word) >= shortest:
            yield Detail(WORD, field, Tell(_uncased(word), re.escape(word), "***", re.IGNORECASE))
    yield from _names(person, "name", "agent")


def details_of_speaker(one: Representative) -> Iterator[Detail]:
    """Yield what identifies a representative."""
    yield from _numbers(one, "phone")
    yield from _names(one, "name")


def _numbers(person: object, *fields: str) -> Iterator[Detail]:
    for field in fields:
        number = getattr(person, field)
        for tell in _phone(number) if number else ():
            yield Detail(NUMBER, field, tell)


def _names(person: object, *fields: str) -> Iterator[Detail]:
    for field in fields:
        name = "".join(getattr(person, field).split())
        if len(name) >= _SHORTEST_NAME:
            tell = Tell(_folded(name), _BLANKS.join(map(re.escape, name)), mask_name(name))
            yield Detail(NAME, field, tell, name)


@lru_cache(maxsize=1024)
def _phone(number: str) -> tuple[Tell, ...]:
    """Return what finds a number with its area code, and the local part alone.

    Nothing else decides it, so what is cached is never out of date: contact and caller are often one number.
    """
    plain = fold_full_width(number)
    parts = dict.fromkeys((plain, plain.rpartition("-")[2].partition("转")[0]))
    found = ((_NO_DIGIT.sub("", part), part) for part in parts)
    return tuple(
        _number(digits, mask_phone(part)) for digits, part in found if len(digits) >= _TELLING_NUMBER
    )


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
