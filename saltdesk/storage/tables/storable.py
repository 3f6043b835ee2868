"""Texts as every database can store them: what cannot be a character of a text is dropped on the way in."""

from __future__ import annotations

from typing import Final

from saltdesk.domain.base.patterns import regex

_NO_CHARACTERS: Final = regex("[\0\ud800-\udfff]")
_ESCAPED_ZERO: Final = regex(r"(?<!\\)((?:\\\\)*)\\u0000")
"""A zero character as JSON writes it; behind an odd number of backslashes it is the text of one."""


def storable(text: str) -> str:
    """Return a text without zero characters and halves of surrogate pairs.

    They come with damaged mails and clipboards, mean nothing, and PostgreSQL refuses them.
    """
    return _NO_CHARACTERS.sub("", text) if "\0" in text or _is_torn(text) else text


def _is_torn(text: str) -> bool:
    """Return whether a text holds halves of surrogate pairs; a search for them takes five times as long."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return True
    return False


def storable_json(text: str) -> str:
    """Return JSON whose strings are storable, too."""
    return storable(_ESCAPED_ZERO.sub(r"\1", text) if "\\u0000" in text else text)
