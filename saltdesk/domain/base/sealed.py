"""Private texts that a database keeps to itself: what stands for them says only whether two are equal."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import Any, Final, cast

SEALED: Final = "〔已保护〕"
"""What a reader sees of a private text."""


class Sealed(str):
    """Stands for a private text, and equals only what stands for the same text of the same record.

    ``digest`` is the keyed digest of the text that the trail holds, too.
    """

    __slots__ = ("digest",)
    digest: str

    def __new__(cls, digest: str) -> Sealed:
        """Return what stands for the text with this digest."""
        made = super().__new__(cls, SEALED)
        made.digest = digest
        return made

    def __eq__(self, other: object) -> bool:
        """Return whether both stand for the same text."""
        return isinstance(other, Sealed) and self.digest == other.digest

    def __ne__(self, other: object) -> bool:
        """Return whether they stand for different texts."""
        return not self == other

    __hash__ = str.__hash__


def sealed_fields(record: object) -> frozenset[str]:
    """Return the names of the fields of a record whose texts were not told."""
    assert is_dataclass(record), "records are dataclasses"
    found = cast("Any", record)
    return frozenset(one.name for one in fields(found) if isinstance(getattr(found, one.name), Sealed))
