"""The random key of an office's data; every file gets a key of its own derived from it."""

from __future__ import annotations

from dataclasses import field

from saltdesk.domain.base.dataclass import dataclass

DATA, SEARCH, DRAFTS, FILES, SETTINGS = "data", "search", "drafts", "files", "settings"
"""Purposes of the derived keys: the three databases and their copies, the documents, the settings."""

_BYTES = 32
_ID_BYTES = 8


@dataclass(frozen=True)
class DataKey:
    """A random 256-bit key. It is stored only wrapped: under each account's password and the recovery key."""

    secret: bytes = field(repr=False)

    @classmethod
    def random(cls) -> DataKey:
        """Return a new key."""
        import secrets  # loads OpenSSL, after the sign-in is shown

        return cls(secrets.token_bytes(_BYTES))

    @property
    def id(self) -> str:
        """Return what names the key without telling it: 16 hexadecimal digits."""
        return self.part("id")[:_ID_BYTES].hex()

    def part(self, purpose: str) -> bytes:
        """Return the 32 bytes derived from the key for one purpose (HKDF-SHA256, RFC 5869)."""
        from cryptography.hazmat.primitives import hashes  # loaded after the sign-in is shown
        from cryptography.hazmat.primitives.kdf.hkdf import HKDF

        derivation = HKDF(hashes.SHA256(), _BYTES, salt=None, info=f"saltdesk {purpose}".encode())
        return derivation.derive(self.secret)

    def passphrase(self, purpose: str) -> str:
        """Return the raw key of a database as SQLCipher takes it: no stretching when a file opens."""
        return f"x'{self.part(purpose).hex()}'"


def part_of(key: DataKey | None, purpose: str) -> bytes:
    """Return the derived key of files that are sealed; empty for data that is not encrypted."""
    return key.part(purpose) if key else b""


def passphrase_of(key: DataKey | None, purpose: str) -> str:
    """Return the raw key of a database; empty for data that is not encrypted."""
    return key.passphrase(purpose) if key else ""
