"""A TrueType font whose text can be searched and copied, also beyond U+FFFF.

reportlab 5.1 writes the code point of a character into the ToUnicode map unchanged. The map holds UTF-16, so
𬭎 (U+2CB4E) reads back as another character. The font class made here replaces the written map with the right
one; nothing global is patched. A test reports when reportlab does so itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from saltdesk.documents.setting.font_tables import face_class

if TYPE_CHECKING:
    from reportlab.pdfbase.ttfonts import TTFont

_BLOCK = 100  # entries of one bfchar block (ISO 32000-1, 9.10.3 with the CMap rules it refers to)


def unicode_map(name: str, subset: Sequence[int]) -> str:
    """Return the ToUnicode CMap of a font subset; ``subset[i]`` is the code point of code ``i``."""
    entries = [f"<{code:02X}> <{_utf16(point)}>" for code, point in enumerate(subset)]
    blocks = [entries[at : at + _BLOCK] for at in range(0, len(entries), _BLOCK)]
    body = [line for block in blocks for line in (f"{len(block)} beginbfchar", *block, "endbfchar")]
    return "\n".join(
        [
            "/CIDInit /ProcSet findresource begin",
            "12 dict begin",
            "begincmap",
            f"/CIDSystemInfo << /Registry ({name}) /Ordering ({name}) /Supplement 0 >> def",
            f"/CMapName /{name} def",
            "/CMapType 2 def",
            "1 begincodespacerange",
            f"<00> <{len(subset) - 1:02X}>",
            "endcodespacerange",
            *body,
            "endcmap",
            "CMapName currentdict /CMap defineresource pop",
            "end",
            "end",
        ]
    )


def _utf16(point: int) -> str:
    return chr(point).encode("utf-16-be").hex().upper()


def searchable_font(name: str, file: Path, index: int = 0) -> TTFont:
    """Return the font of a TrueType file under a name for ``setFont``, with correct ToUnicode maps.

    ``index`` is the face of a collection.
    """
    font: TTFont = _font_class()(name, file, index)
    return font


@cache
def _font_class() -> Any:
    from weakref import WeakKeyDictionary

    from reportlab.pdfbase.ttfonts import TTEncoding, TTFont

    class SearchableFont(TTFont):
        """A reportlab font that replaces its ToUnicode maps once they are written."""

        def __init__(self, name: str, file: Path, index: int) -> None:
            """Set what reportlab sets, with a face that reads the tables of the file as a whole."""
            self.fontName = name
            self.face = face_class()(str(file), subfontIndex=index)
            self.encoding = TTEncoding()
            self.state = WeakKeyDictionary()
            self._asciiReadable = 0
            self.shapable = False

        def addObjects(self, doc: Any) -> None:
            """Write the font objects, then correct the map of every subset."""
            subsets = self.state[doc].subsets
            names = [self.getSubsetInternalName(number, doc)[1:] for number in range(len(subsets))]
            super().addObjects(doc)
            fonts = doc.idToObject["BasicFonts"].dict
            for name, subset in zip(names, subsets, strict=True):
                base = fonts[name].BaseFont
                doc.idToObject[f"toUnicodeCMap:{base}"].content = unicode_map(base, subset)

    return SearchableFont
