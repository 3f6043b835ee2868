"""The fonts in use: which one draws a character, how wide it is, and a refusal when none has it.

A PDF writer draws a missing glyph as a blank without a word. So every character is looked up before anything
is drawn, first in the font of its role, then in the font for rare characters.
"""

from __future__ import annotations

import struct
from functools import cache
from itertools import groupby
from threading import Lock
from typing import TYPE_CHECKING
from unicodedata import category

from saltdesk.documents.fonts import Role, font_file
from saltdesk.documents.tounicode import searchable_font
from saltdesk.domain.errors import RuleError

if TYPE_CHECKING:
    from reportlab.pdfbase.ttfonts import TTFont

_lock = Lock()


class Faces:
    """The shipped fonts of this process, each loaded and registered when first needed."""

    def __init__(self) -> None:
        self._fonts: dict[Role, TTFont] = {}
        self._chosen: dict[tuple[Role, str], Role] = {}
        self._widths: dict[tuple[Role, str], float] = {}

    def font(self, role: Role) -> TTFont:
        """The loaded font of a role. Raises EnvironmentProblem when it cannot be unpacked."""
        with _lock:
            if role not in self._fonts:
                self._fonts[role] = _registered(role)
            return self._fonts[role]

    def role_for(self, role: Role, char: str) -> Role:
        """The first role of the chain whose font has the character.

        Raises RuleError naming the character when none has it.
        """
        key = (role, char)
        if key not in self._chosen:
            self._chosen[key] = self._look_up(role, char)
        return self._chosen[key]

    def _look_up(self, role: Role, char: str) -> Role:
        for candidate in (role, Role.RARE):
            if ord(char) in self.font(candidate).face.charToGlyph:
                return candidate
        shown = char if char.isprintable() else "□"
        raise RuleError(f"字体中没有“{shown}”（U+{ord(char):04X}），无法打印。请改用其他写法后重试。")

    def width(self, role: Role, char: str) -> float:
        """Advance width of a character in ems."""
        key = (role, char)
        if key not in self._widths:
            face = self.font(self.role_for(role, char)).face
            self._widths[key] = float(face.charWidths[ord(char)]) / 1000
        return self._widths[key]

    def runs(self, role: Role, text: str) -> list[tuple[str, str]]:
        """The text in pieces drawn with one font each: font name and piece."""
        parts = groupby(text, key=lambda char: self.role_for(role, char))
        return [(self.font(used).fontName, "".join(chars)) for used, chars in parts]

    def ink(self, role: Role, char: str) -> tuple[float, float]:
        """Lowest and highest ink of a character above the baseline, in ems."""
        face = self.font(self.role_for(role, char)).face
        start, length = face.get_table_pos("glyf")
        glyph = face.charToGlyph[ord(char)]
        if face.glyphPos[glyph] == face.glyphPos[glyph + 1] or length == 0:
            return 0.0, 0.0
        header = struct.unpack(">5h", face.get_chunk(start + face.glyphPos[glyph], 10))
        return header[2] / face.unitsPerEm, header[4] / face.unitsPerEm


@cache
def shared_faces() -> Faces:
    """The one set of fonts of this process; loading takes tenths of a second."""
    return Faces()


def _registered(role: Role) -> TTFont:
    from reportlab.pdfbase import pdfmetrics

    font = searchable_font(f"saltdesk-{role.value}", font_file(role))
    pdfmetrics.registerFont(font)
    return font


_INVISIBLE = frozenset({"Cc", "Cf"})
_VARIATION_SELECTORS = frozenset((*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0)))


def printable(text: str) -> str:
    """The text without what has no shape: tabs and odd blanks become a blank, controls and selectors go."""
    return "".join(_printable(char) for char in text)


def _printable(char: str) -> str:
    if char in "\t\n\r" or (category(char).startswith("Z") and char != "\u3000"):
        return " "
    if category(char) in _INVISIBLE or ord(char) in _VARIATION_SELECTORS:
        return ""
    return char
