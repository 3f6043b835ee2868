"""Wrapping of the data key under a password: scrypt, then AES-256-GCM, which also proves the password."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.storage.keys.data_key import DataKey

_SALT_BYTES, _NONCE_BYTES, _KEY_BYTES = 16, 12, 32
_BOUND: Final = b"saltdesk data key"


@dataclass(frozen=True)
class Cost:
    """Parameters of scrypt (RFC 7914): ``n`` rounds, block size ``r``, lanes ``p``, 128 n r bytes."""

    n: int
    r: int = 8
    p: int = 1

    @property
    def memory(self) -> int:
        """Return the bytes that OpenSSL may take, with some room."""
        return 128 * self.r * (self.n + self.p + 2) + (1 << 20)


USUAL: Final = Cost(1 << 16)
"""About 0.3 s and 64 MB a try on an office computer."""

LIGHT: Final = Cost(1 << 13)
"""For samples, whose password everybody knows."""

_costs = [USUAL]

LARGEST: Final = Cost(1 << 20)
"""A file that asks for more was not written by this program."""


@dataclass(frozen=True)
class Wrapped:
    """A data key under one secret, in hexadecimal digits, with the parameters that open it again."""

    n: int
    r: int
    p: int
    salt: str
    nonce: str
    sealed: str

    @property
    def cost(self) -> Cost:
        """Return the parameters of scrypt."""
        return Cost(self.n, self.r, self.p)


@contextmanager
def stretched_by(cost: Cost) -> Iterator[None]:
    """Wrap keys at this cost in the block, at most at the present one: for samples and tests."""
    _costs.append(min(cost, _costs[-1], key=lambda one: one.n))
    try:
        yield
    finally:
        _costs.pop()


def cost_now() -> Cost:
    """Return the cost of new wrappings."""
    return _costs[-1]


def wrap(key: DataKey, secret: str) -> Wrapped:
    """Return the key wrapped under a secret."""
    import secrets  # loads OpenSSL, after the sign-in is shown

    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    cost = cost_now()
    salt, nonce = secrets.token_bytes(_SALT_BYTES), secrets.token_bytes(_NONCE_BYTES)
    sealed = AESGCM(_stretched(secret, salt, cost)).encrypt(nonce, key.secret, _BOUND)
    return Wrapped(cost.n, cost.r, cost.p, salt.hex(), nonce.hex(), sealed.hex())


def unwrap(wrapped: Wrapped, secret: str) -> DataKey | None:
    """Return the key, or None if the secret is not the one it was wrapped under.

    Raises:
        ValueError: the parameters are not ours.
    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    cost = wrapped.cost
    if not (1 < cost.n <= LARGEST.n and 1 <= cost.r <= LARGEST.r and 1 <= cost.p <= LARGEST.p):
        raise ValueError(f"scrypt parameters out of bounds: {cost}")
    stretched = _stretched(secret, bytes.fromhex(wrapped.salt), cost)
    try:
        found = AESGCM(stretched).decrypt(bytes.fromhex(wrapped.nonce), bytes.fromhex(wrapped.sealed), _BOUND)
    except InvalidTag:
        return None
    return DataKey(found)


def _stretched(secret: str, salt: bytes, cost: Cost) -> bytes:
    import hashlib

    # An input method may give full-width digits; the same keys must always make the same password.
    told = unicodedata.normalize("NFKC", secret).encode("utf-8", "surrogatepass")
    return hashlib.scrypt(told, salt=salt, n=cost.n, r=cost.r, p=cost.p, maxmem=cost.memory, dklen=_KEY_BYTES)
