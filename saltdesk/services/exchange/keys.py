"""The office's Ed25519 key: made once, kept in its table, and what it signs (RFC 8032)."""

from __future__ import annotations

import hashlib

from saltdesk.domain.exchange.package import ExchangeKey
from saltdesk.services.desk.desk import Desk, act
from saltdesk.storage.areas.exchange import EXCHANGE_KEYS
from saltdesk.storage.trail.audit import Note

_KEY_BYTES = 32


def fingerprint(public: str) -> str:
    """Return the fingerprint of a public key (hexadecimal) as people compare it: groups of four digits."""
    digits = hashlib.sha256(bytes.fromhex(public)).hexdigest()[:32]
    return " ".join(digits[place : place + 4] for place in range(0, len(digits), 4))


def own_key() -> ExchangeKey | None:
    """Return the key of the office, or None while it has signed nothing."""
    return EXCHANGE_KEYS.first()


def signing_key(desk: Desk) -> ExchangeKey:
    """Return the key of the office, made at its first use."""
    return own_key() or _make(desk)


@act("exchange.key")
def _make(desk: Desk, note: Note) -> ExchangeKey:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    key = Ed25519PrivateKey.generate()
    public = key.public_key().public_bytes_raw().hex()
    made = EXCHANGE_KEYS.insert(ExchangeKey(public, key.private_bytes_raw().hex(), desk.clock.today()))
    note.sentence = f"生成交换包的签名密钥（公钥指纹 {fingerprint(public)}）"
    return made


def sign(key: ExchangeKey, text: bytes) -> bytes:
    """Return the signature of a text: 64 bytes."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(bytes.fromhex(key.secret)).sign(text)


def is_signed(public: str, signature: bytes, text: bytes) -> bool:
    """Return whether a signature of a text was made with the secret of a public key (hexadecimal)."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        key = bytes.fromhex(public)
        if len(key) != _KEY_BYTES:
            return False
        Ed25519PublicKey.from_public_bytes(key).verify(signature, text)
    except (InvalidSignature, ValueError):
        return False
    return True
