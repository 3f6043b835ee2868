"""Encrypted files in authenticated chunks: a changed, moved, cut or added chunk does not open."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

MAGIC: Final = b"saltdesk sealed 1\n"
CHUNK: Final = 64 * 1024
"""Bytes of content in a chunk; the last one may be shorter."""

_SALT_BYTES, _TAG_BYTES, _COUNTER_BYTES = 16, 16, 11


class NotSealed(ValueError):
    """The bytes were not sealed under this key, or they were altered."""


def is_sealed(content: bytes) -> bool:
    """Return whether the bytes begin like a sealed file."""
    return content.startswith(MAGIC)


def seal(content: bytes, key: bytes) -> bytes:
    """Return the content encrypted under a 32-byte key."""
    salt = secrets.token_bytes(_SALT_BYTES)
    cipher = _cipher(key, salt)
    starts = range(0, max(len(content), 1), CHUNK)
    parts = (
        cipher.encrypt(_nonce(number, number == len(starts) - 1), content[start : start + CHUNK], MAGIC)
        for number, start in enumerate(starts)
    )
    return b"".join((MAGIC, salt, *parts))


def unseal(sealed: bytes, key: bytes) -> bytes:
    """Return the content of a sealed file.

    Raises:
        NotSealed: another key, or altered bytes.
    """
    if not is_sealed(sealed):
        raise NotSealed("no sealed file")
    body = len(MAGIC) + _SALT_BYTES
    cipher = _cipher(key, sealed[len(MAGIC) : body])
    try:
        return b"".join(_opened(cipher, sealed[body:]))
    except InvalidTag as error:
        raise NotSealed("altered, or sealed under another key") from error


def _opened(cipher: AESGCM, body: bytes) -> Iterator[bytes]:
    whole = CHUNK + _TAG_BYTES
    starts = range(0, max(len(body), 1), whole)
    for number, start in enumerate(starts):
        yield cipher.decrypt(_nonce(number, number == len(starts) - 1), body[start : start + whole], MAGIC)


def _cipher(key: bytes, salt: bytes) -> AESGCM:
    """Return the cipher of one file: a key of its own, so that counted nonces never repeat."""
    return AESGCM(HKDF(hashes.SHA256(), 32, salt=salt, info=MAGIC).derive(key))


def _nonce(number: int, is_last: bool) -> bytes:
    # The mark of the last chunk makes a file that was cut between two chunks fail.
    return number.to_bytes(_COUNTER_BYTES) + bytes([is_last])
