"""Names that every system accepts for a file: Windows refuses signs, endings and names that Linux takes."""

from __future__ import annotations

import re
import unicodedata

from saltdesk.domain.base.patterns import regex

LONGEST = 180
"""Bytes of a name in UTF-8: 60 Chinese characters. Linux takes 255."""

MOST_SIGNS = 80
"""Signs of a name: with the folders before it a path of Windows has at most 260."""

LONGEST_ENDING = 20
"""Characters after the last point that still count as the kind of a file."""

NAMELESS = "文件"
"""Name of a file whose own name has nothing that could stand."""

_UNFIT = regex(r'[\\/:*?"<>|\x00-\x1f\x7f]+')
_DEVICE = regex(r"(?:CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(?:COM|LPT)[0-9¹²³]) *(?=\.|$)", re.IGNORECASE)
"""Names of devices, which Windows opens instead of a file, whatever follows the first point."""


def file_name(text: str) -> str:
    """Return ``text`` as the name of a file on Windows and Linux; a fitting name stays as it is.

    Unfit signs become ``_``; invisible ones, which could disguise the ending, are left out. A long name
    keeps its ending.
    """
    seen = "".join(sign for sign in text if unicodedata.category(sign) not in ("Cf", "Cs", "Cn"))
    name = _UNFIT.sub("_", seen).strip().rstrip(". ")
    stem, point, ending = name.rpartition(".")
    if not stem or len(ending) > LONGEST_ENDING:
        stem, point, ending = name, "", ""
    if _DEVICE.match(name):
        device, *rest = stem.split(".", 1)
        stem = ".".join((f"{device.rstrip()}_", *rest))
    tail = f"{point}{ending}"
    short = stem.encode()[: LONGEST - len(tail.encode())].decode(errors="ignore")
    # Windows counts in units of two bytes: signs beyond the first plane are two.
    units = 2 * MOST_SIGNS - len(tail.encode("utf-16-le"))
    short = short.encode("utf-16-le")[:units].decode("utf-16-le", errors="ignore")
    return f"{short}{tail}".rstrip(". ") or NAMELESS
