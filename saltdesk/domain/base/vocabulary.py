"""Vocabularies: enums with a stable ASCII code for storage and a Chinese label for people."""

from __future__ import annotations

from enum import Enum
from functools import cache
from typing import Self, cast


class Vocabulary(Enum):
    """A closed list of words. The value, and ``code``, is the stable ASCII code for storage.

    ``label`` is the text that people read. Members are written ``NAME = "code", "标签"``; an optional third
    element is stored in ``clause``.
    """

    code: str
    label: str
    clause: str

    def __new__(cls, code: str, label: str, clause: str = "") -> Self:
        """Create a member with its code, label and clause."""
        member = object.__new__(cls)
        member._value_ = member.code = code
        member.label = label
        member.clause = clause
        return member

    @classmethod
    def from_code(cls, code: str) -> Self:
        """Return the member with this stored code; ValueError if there is none."""
        return cast("Self", member(cls, code))

    @classmethod
    def from_text(cls, text: str) -> Self | None:
        """Return the member whose code or label equals ``text`` (without surrounding blanks), or None."""
        wanted = text.strip()
        return next((member for member in cls if wanted in (member.code, member.label)), None)


@cache
def member(words: type[Vocabulary], code: str) -> Vocabulary:
    """Return ``words.from_code(code)``; a look-up by value calls three functions in Python for every row."""
    return words(code)  # type: ignore[call-arg]  # a look-up by value, not a construction
