"""The office's own fonts: found in the folders of Windows, Kylin, UOS and WPS, checked, chosen by role.

The font files stay on the machine: a PDF embeds subsets, and nothing copies the files. If a font is missing
or does not have a character, the bundled fonts are used.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from saltdesk.documents.setting.fonts import FontRole
from saltdesk.documents.setting.sfnt import FontFacts, facts_of
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.json_text import read_json

WANTED: Final[Mapping[FontRole, tuple[str, ...]]] = {
    FontRole.BODY: (
        "仿宋_GB2312", "FangSong_GB2312", "仿宋", "FangSong", "simfang",
        "CESI仿宋-GB18030", "CESI_FS_GB18030", "CESI仿宋-GB13000", "CESI_FS_GB13000",
        "CESI仿宋-GB2312", "CESI_FS_GB2312", "方正仿宋_GBK", "FZFSK",
    ),
    FontRole.TITLE: (
        "方正小标宋简体", "FZXiaoBiaoSong-B05S", "FZXBSJW", "FZXBSJW--GB1-0",
        "CESI小标宋-GB18030", "CESI_XBS_GB18030", "CESI小标宋-GB13000", "CESI_XBS_GB13000",
        "CESI小标宋-GB2312", "CESI_XBS_GB2312", "方正小标宋_GBK", "FZXBSK",
    ),
    FontRole.HEADING: (
        "黑体", "SimHei", "CESI黑体-GB18030", "CESI_HT_GB18030", "CESI黑体-GB13000", "CESI_HT_GB13000",
        "CESI黑体-GB2312", "CESI_HT_GB2312", "方正黑体_GBK", "FZHTK",
    ),
    FontRole.SUBHEADING: (
        "楷体_GB2312", "KaiTi_GB2312", "楷体", "KaiTi", "simkai",
        "CESI楷体-GB18030", "CESI_KT_GB18030", "CESI楷体-GB13000", "CESI_KT_GB13000",
        "CESI楷体-GB2312", "CESI_KT_GB2312", "方正楷体_GBK", "FZKTK",
    ),
    FontRole.TABLE: (
        "宋体", "SimSun", "CESI宋体-GB18030", "CESI_SS_GB18030", "CESI宋体-GB13000", "CESI_SS_GB13000",
        "CESI宋体-GB2312", "CESI_SS_GB2312", "方正书宋_GBK", "FZSSK",
    ),
}  # fmt: skip
"""Font and file names to search for each role, the best first; GB18030 versions hold more names."""

_SUFFIXES: Final = frozenset({".ttf", ".ttc"})
_MARKS: Final = "，。、；：？！“”‘’（）《》〔〕—…％0123456789"


@dataclass(frozen=True)
class OfficeFont:
    """A font file of this machine; ``index`` is its face in a collection."""

    file: Path
    index: int
    family: str


@dataclass(frozen=True)
class FontChoice:
    """Maps roles to office fonts; a role without one uses the bundled font."""

    fonts: tuple[tuple[FontRole, OfficeFont], ...] = ()

    def font_for(self, role: FontRole) -> OfficeFont | None:
        """Return the office font of a role."""
        return dict(self.fonts).get(role)

    def as_text(self) -> str:
        """Return the choice as one line of JSON, for the settings."""
        rows = {role.value: [str(font.file), font.index, font.family] for role, font in self.fonts}
        return json.dumps(rows, ensure_ascii=False)

    @classmethod
    def from_text(cls, text: str) -> FontChoice:
        """Parse a line of the settings; return the bundled fonts if it is invalid."""
        try:
            rows = read_json(text or "{}")
            fonts = [
                (FontRole(code), OfficeFont(Path(file), int(index), str(family)))
                for code, (file, index, family) in rows.items()
            ]
        except (ValueError, TypeError, AttributeError):
            return cls()
        return cls(tuple(fonts))


SHIPPED: Final = FontChoice()
"""Only the bundled fonts."""


def font_folders(environment: Mapping[str, str] = os.environ) -> tuple[Path, ...]:
    """Return the folders that may hold office fonts, system folders before the user's."""
    windows, local = environment.get("WINDIR"), environment.get("LOCALAPPDATA")
    folders = [Path(windows) / "Fonts"] if windows else []
    folders += [Path(local) / "Microsoft" / "Windows" / "Fonts"] if local else []
    folders += [Path("/usr/share/fonts") / name for name in ("fonts-cesi", "cesi", "wps-office")]
    return (*folders, Path("~/.local/share/fonts").expanduser())


def find_office_fonts(
    folders: Iterable[Path] | None = None, wanted: Mapping[FontRole, Sequence[str]] = WANTED
) -> FontChoice:
    """Return the best usable office font for each role; fonts not embeddable or incomplete are skipped.

    Searches the folders recursively, which takes seconds if many fonts are installed.
    """
    known = list(_installed(font_folders() if folders is None else folders))
    found = ((role, _best(known, names)) for role, names in wanted.items())
    return FontChoice(tuple((role, font) for role, font in found if font))


def _installed(folders: Iterable[Path]) -> Iterator[tuple[Path, FontFacts]]:
    """Yield every font face that we can and may embed."""
    for folder in dict.fromkeys(folders):
        files = sorted(folder.rglob("*")) if folder.is_dir() else []
        for file in files:
            if file.suffix.lower() in _SUFFIXES:
                yield from ((file, facts) for facts in facts_of(file) if facts.truetype and facts.embeddable)


def _best(known: Sequence[tuple[Path, FontFacts]], names: Sequence[str]) -> OfficeFont | None:
    for name in names:
        for file, facts in known:
            called = {each.casefold() for each in facts.names}
            if facts.index == 0:
                called.add(file.stem.casefold())
            if name.casefold() in called and _covers(file, facts.index):
                return OfficeFont(file, facts.index, name)
    return None


def _covers(file: Path, index: int) -> bool:
    """Return whether the font has the 3,755 common characters, digits and document punctuation."""
    from reportlab.pdfbase.ttfonts import TTFError, TTFontFile

    try:
        glyphs = TTFontFile(str(file), subfontIndex=index).charToGlyph
    except (TTFError, OSError, KeyError, IndexError, ValueError):
        return False
    return all(glyphs.get(ord(char)) for char in (*_common_characters(), *_MARKS))


def _common_characters() -> Iterator[str]:
    """Yield the first level of GB 2312."""
    for high in range(0xB0, 0xD8):
        for low in range(0xA1, 0xFF):
            yield from bytes((high, low)).decode("gb2312", errors="ignore")
