"""Anchors: number and hash of an entry of the trail, kept outside the database (F0.2).

A paper, a backup or the search index that knows an entry tells when the trail was shortened or written anew,
which the chain alone cannot.
"""

from __future__ import annotations

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.patterns import regex

ANCHOR_DIGITS = 16
"""Hexadecimal digits of the hash that an anchor keeps."""

_ANCHOR = regex(rf"(?P<number>[1-9][0-9]{{0,11}}):(?P<digest>[0-9a-f]{{{ANCHOR_DIGITS},64}})")


@dataclass(frozen=True)
class Anchor:
    """The newest entry when the anchor was taken: its number, and the first digits of its hash."""

    number: int
    digest: str

    def __str__(self) -> str:
        """Return the anchor as papers and the command line write it: 1234:0a1b2c3d4e5f6071."""
        return f"{self.number}:{self.digest[:ANCHOR_DIGITS]}"

    def problem(self, found: str, newest: int, holder: str) -> str:
        """Return what is wrong with a trail whose entry of this number has the hash ``found``; "" if nothing.

        ``newest`` is the number of its last entry, ``holder`` says in Chinese what keeps the anchor.
        """
        if found.startswith(self.digest):
            return ""
        if self.number > newest:
            told = f"{holder}记载的是第{self.number}条，现在只到第{newest}条"
            return f"痕迹被截短，或者数据库被换成了较早的：{told}。"
        return f"痕迹被改写：第{self.number}条的校验值与{holder}记载的不同。"


def read_anchor(text: str) -> Anchor | None:
    """Return the anchor a text writes, or None if it is none."""
    found = _ANCHOR.fullmatch(text.strip().lower().replace("：", ":"))
    return Anchor(int(found["number"]), found["digest"]) if found else None
