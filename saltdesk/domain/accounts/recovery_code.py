"""The recovery code on the sealed sheet: random, easy to read out and to type, wrong letters are noticed."""

from __future__ import annotations

import hashlib
import secrets
from typing import Final

ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O, U, which are read as other signs."""

_GROUP, _GROUPS = 5, 6
_LENGTH: Final = _GROUP * _GROUPS
_CHECKED: Final = 2
"""Characters at the end that follow from the others: 28 carry 140 random bits."""

_READ_AS: Final = str.maketrans({"I": "1", "L": "1", "O": "0", "U": "V"})


def new_code() -> str:
    """Return a new recovery code in groups: ``7K2QF-…``."""
    return grouped(with_check("".join(secrets.choice(ALPHABET) for _ in range(_LENGTH - _CHECKED))))


def with_check(random: str) -> str:
    """Return the random characters with their check characters."""
    digest = hashlib.sha256(random.encode("ascii")).digest()
    return random + "".join(ALPHABET[byte % len(ALPHABET)] for byte in digest[:_CHECKED])


def grouped(code: str) -> str:
    """Return a code in groups of five."""
    return "-".join(code[start : start + _GROUP] for start in range(0, len(code), _GROUP))


def read_code(text: str) -> str:
    """Return a typed code in its one form; empty if it is not a code, so that a slip is told at once.

    Spaces, dashes and small letters do not matter, nor letters that look like another.
    """
    letters = "".join(text.upper().translate(_READ_AS).replace("-", "").split())
    is_code = len(letters) == _LENGTH and not set(letters) - set(ALPHABET)
    return grouped(letters) if is_code and with_check(letters[:-_CHECKED]) == letters else ""
