"""The fonts in use: finds the font that has a character, measures it, and refuses unknown characters.

A PDF writer silently draws a missing glyph as a blank. So every character is looked up before anything is
drawn: in the office's font of its role, in the bundled one, then in the font for rare characters.
"""

from __future__ import annotations

import hashlib
import re
import struct
from collections.abc import Callable
from functools import cache, partial
from itertools import groupby
from threading import Lock
from typing import TYPE_CHECKING, TypeVar
from unicodedata import category

from saltdesk.documents.setting.fonts import FontRole, font_file
from saltdesk.documents.setting.office_fonts import SHIPPED, FontChoice, OfficeFont
from saltdesk.documents.setting.tounicode import searchable_font
from saltdesk.domain.base.errors import EnvironmentProblem, RuleError

if TYPE_CHECKING:
    from reportlab.pdfbase.ttfonts import TTFont

K = TypeVar("K")
V = TypeVar("V")

Source = FontRole | OfficeFont
"""A font that draws a character: a bundled one by its role, or one of the office."""

_lock = Lock()


class _Found(dict[K, V]):
    """What was found for each character, looked up once; a layout asks millions of times."""

    def __init__(self, find: Callable[[K], V]) -> None:
        super().__init__()
        self._find = find

    def __missing__(self, key: K) -> V:
        self[key] = found = self._find(key)
        return found


class Faces:
    """The fonts of a choice, each loaded and registered on first use."""

    def __init__(self, choice: FontChoice = SHIPPED) -> None:
        self._choice = choice
        self._sources = {role: _Found(partial(self._look_up, role)) for role in FontRole}
        self._widths = {role: _Found(partial(self._measured, role)) for role in FontRole}
        self._names = _Found(_name_of)

    def font(self, role: FontRole) -> TTFont:
        """Return the default font of a role; raises EnvironmentProblem when it cannot be read."""
        return _loaded(self._chain(role)[0])

    def source_for(self, role: FontRole, char: str) -> Source:
        """Return the first font that has the character: the office's, the bundled one, then the rare one.

        Raises RuleError naming the character when none has it.
        """
        return self._sources[role][char]

    def _chain(self, role: FontRole) -> tuple[Source, ...]:
        office = self._choice.font_for(role)
        return (office, role, FontRole.RARE) if office else (role, FontRole.RARE)

    def _look_up(self, role: FontRole, char: str) -> Source:
        for candidate in self._chain(role):
            if _loaded(candidate).face.charToGlyph.get(ord(char)):
                return candidate
        shown = char if char.isprintable() else "□"
        raise RuleError(f"字体中没有“{shown}”（U+{ord(char):04X}），无法打印。请改用其他写法后重试。")

    def width(self, role: FontRole, char: str) -> float:
        """Return the advance width of a character in ems."""
        return self._widths[role][char]

    def _measured(self, role: FontRole, char: str) -> float:
        face = _loaded(self.source_for(role, char)).face
        return float(face.charWidths[ord(char)]) / 1000

    def width_of(self, role: FontRole, text: str) -> float:
        """Return the sum of the widths of the characters of a text, in ems."""
        return sum(map(self._widths[role].__getitem__, text))

    def runs(self, role: FontRole, text: str) -> list[tuple[str, str]]:
        """Return the text in pieces of one font each, as font name and piece."""
        parts = groupby(text, key=self._sources[role].__getitem__)
        return [(self._names[used], "".join(chars)) for used, chars in parts]

    def ink(self, role: FontRole, char: str) -> tuple[float, float]:
        """Return the lowest and highest ink of a character above the baseline, in ems."""
        face = _loaded(self.source_for(role, char)).face
        start, length = face.get_table_pos("glyf")
        glyph = face.charToGlyph[ord(char)]
        if face.glyphPos[glyph] == face.glyphPos[glyph + 1] or length == 0:
            return 0.0, 0.0
        header = struct.unpack(">5h", face.get_chunk(start + face.glyphPos[glyph], 10))
        return header[2] / face.unitsPerEm, header[4] / face.unitsPerEm


@cache
def shared_faces(choice: FontChoice = SHIPPED) -> Faces:
    """Return the process-wide fonts of a choice; loading takes tenths of a second."""
    return Faces(choice)


def _name_of(source: Source) -> str:
    return _loaded(source).fontName


def _loaded(source: Source) -> TTFont:
    with _lock:
        return _registered(source)


@cache
def _registered(source: Source) -> TTFont:
    from reportlab.pdfbase import pdfmetrics

    font = (
        searchable_font(f"saltdesk-{source.value}", font_file(source))
        if isinstance(source, FontRole)
        else _office(source)
    )
    pdfmetrics.registerFont(font)
    return font


def _office(chosen: OfficeFont) -> TTFont:
    from reportlab.pdfbase.ttfonts import TTFError

    mark = hashlib.sha256(f"{chosen.file}#{chosen.index}".encode()).hexdigest()[:8]
    try:
        font = searchable_font(f"office-{mark}", chosen.file, chosen.index)
    except (OSError, TTFError) as error:
        raise EnvironmentProblem(
            f"办公字体 {chosen.family}（{chosen.file}）无法读取。", "请在设置中重新选择字体。"
        ) from error
    # reportlab identifies fonts by their inner name, even if they are two versions of one font.
    font.face.name += b"-" + mark.encode()
    return font


_INVISIBLE = frozenset({"Cc", "Cf"})
_SELECTOR = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]")
"""A variation selector, which Unicode calls printable."""


def printable(text: str) -> str:
    """Return the text without invisible characters; tabs and odd blanks become plain blanks."""
    if text.replace("\u3000", "").isprintable() and not _SELECTOR.search(text):
        return text
    return "".join(_printable(char) for char in text)


def _printable(char: str) -> str:
    if char in "\t\n\r" or (category(char).startswith("Z") and char != "\u3000"):
        return " "
    if category(char) in _INVISIBLE or _SELECTOR.match(char):
        return ""
    return char
