"""Build the shipped fonts from their source packages: ``python build_fonts.py FOLDER_OF_PACKAGES``.

Needs the ``fonts`` extra (fonttools, uharfbuzz). The folder holds the packages named in ``sources.sha256``;
README.md says where they come from. Writes one ``.ttf.xz`` per role, ``fonts.toml`` with size and checksum of
every unpacked font, the licence texts and the original of the one font whose outlines are converted.

The same packages and tool versions give the same bytes.
"""

from __future__ import annotations

import bz2
import gzip
import hashlib
import io
import lzma
import sys
import tarfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import uharfbuzz as hb
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable

HERE = Path(__file__).resolve().parent

NOTO_SERIF = "expo-google-fonts-noto-serif-sc-0.4.3.tgz"
NOTO_SANS = "expo-google-fonts-noto-sans-sc-0.4.3.tgz"
WENKAI = "fontsource-lxgw-wenkai-5.3.0.tgz"
TEXLIVE = "texlive-lang-chinese_2022.20230122-1_all.deb"
UNICODE = "unicode-data_15.0.0-1_all.deb"

# The name table may not be dropped with the subset: it carries copyright (0) and licence (13, 14).
_KEPT_NAMES = (0, 1, 2, 3, 4, 5, 6, 13, 14)
_DROPPED_TABLES = ("GSUB", "GPOS", "GDEF", "BASE", "JSTF", "DSIG", "STAT", "vhea", "vmtx", "VORG", "FFTM")
_CURVE_ERROR = 1.0  # units of a 1000-unit em; no difference is visible at 16 pt
_EVERYTHING = "all"
_BASE = "base"


@dataclass(frozen=True)
class Recipe:
    """One shipped font: the role it plays, the package and member it comes from and what is kept of it."""

    role: str
    family: str
    package: str
    member: str
    characters: str
    licence: str


_NOTO_SERIF_FILE = "package/{0}/NotoSerifSC_{0}.ttf"
RECIPES = (
    Recipe(
        "fangsong",
        "Saltdesk FangSong",
        TEXLIVE,
        "./usr/share/texlive/texmf-dist/fonts/opentype/public/fandol/FandolFang-Regular.otf",
        _BASE,
        "fandol.txt",
    ),
    Recipe(
        "song", "Saltdesk Song", NOTO_SERIF, _NOTO_SERIF_FILE.format("400Regular"), _BASE, "noto-serif-sc.txt"
    ),
    Recipe(
        "title", "Saltdesk Title", NOTO_SERIF, _NOTO_SERIF_FILE.format("700Bold"), _BASE, "noto-serif-sc.txt"
    ),
    Recipe(
        "hei",
        "Saltdesk Hei",
        NOTO_SANS,
        "package/400Regular/NotoSansSC_400Regular.ttf",
        _BASE,
        "noto-sans-sc.txt",
    ),
    Recipe(
        "kai",
        "Saltdesk Kai",
        WENKAI,
        "package/files/lxgw-wenkai-latin-500-normal.woff",
        _BASE,
        "lxgw-wenkai.txt",
    ),
    Recipe(
        "rare",
        "Saltdesk Rare",
        NOTO_SERIF,
        _NOTO_SERIF_FILE.format("300Light"),
        _EVERYTHING,
        "noto-serif-sc.txt",
    ),
)

_FANDOL_DOC = "./usr/share/doc/texlive-doc/fonts/fandol/"
LICENCES: dict[str, tuple[tuple[str, str], ...]] = {
    "fandol.txt": ((TEXLIVE, _FANDOL_DOC + "README"), (TEXLIVE, _FANDOL_DOC + "COPYING.gz")),
    "noto-serif-sc.txt": ((NOTO_SERIF, "package/LICENSE_FONT"),),
    "noto-sans-sc.txt": ((NOTO_SANS, "package/LICENSE_FONT"),),
    "lxgw-wenkai.txt": ((WENKAI, "package/LICENSE"),),
}


# -- source packages -------------------------------------------------------------------------------------


def check_packages(folder: Path) -> None:
    """Stop unless every package of ``sources.sha256`` is in ``folder`` with the stated checksum."""
    for line in (HERE / "sources.sha256").read_text(encoding="ascii").splitlines():
        wanted, name = line.split()
        found = hashlib.sha256((folder / name).read_bytes()).hexdigest()
        if found != wanted:
            raise SystemExit(f"{name}: sha256 is {found}, expected {wanted}")


def _ar_members(data: bytes) -> Iterator[tuple[str, bytes]]:
    """Members of a Unix ``ar`` archive, the outer format of a Debian package."""
    at = len(b"!<arch>\n")
    while at < len(data):
        name, size = data[at : at + 16].decode().strip().rstrip("/"), int(data[at + 48 : at + 58])
        yield name, data[at + 60 : at + 60 + size]
        at += 60 + size + size % 2


def read_member(package: Path, member: str) -> bytes:
    """Bytes of one file of a .tgz or .deb package, gzip and bzip2 wrappers taken off."""
    if package.suffix == ".deb":
        data = next(
            content for name, content in _ar_members(package.read_bytes()) if name.startswith("data.tar")
        )
        archive = tarfile.open(fileobj=io.BytesIO(data))  # noqa: SIM115 - closed below
    else:
        archive = tarfile.open(package)  # noqa: SIM115 - closed below
    with archive:
        stored = archive.extractfile(member)
        if stored is None:
            raise SystemExit(f"{package.name}: {member} is not a file")
        content = stored.read()
    unwrap: dict[str, Callable[[bytes], bytes]] = {".gz": gzip.decompress, ".bz2": bz2.decompress}
    return unwrap.get(Path(member).suffix, bytes)(content)


# -- characters ------------------------------------------------------------------------------------------


def table_of_standard_characters(packages: Path) -> set[int]:
    """The 8105 characters of the Table of General Standard Chinese Characters, from Unihan kTGH."""
    member = "./usr/share/unicode/Unihan_OtherMappings.txt.bz2"
    lines = read_member(packages / UNICODE, member).decode("utf-8").splitlines()
    rows = (line.split("\t") for line in lines if "\tkTGH\t" in line)
    found = {int(row[0][2:], 16) for row in rows}
    if len(found) != 8105:
        raise SystemExit(f"kTGH lists {len(found)} characters, expected 8105")
    return found


def gb2312() -> set[int]:
    """Every character that GB 2312 encodes: 6763 Han characters, symbols, Greek, Cyrillic, kana, pinyin."""
    pairs = (bytes((high, low)) for high in range(0xA1, 0xFF) for low in range(0xA1, 0xFF))
    return {ord(char) for pair in pairs for char in pair.decode("gb2312", errors="ignore")}


# Marks of office papers that neither table holds.
_BLOCKS = (
    (0x0020, 0x007E),  # ASCII
    (0x00A0, 0x00FF),  # Latin-1: degree, plus-minus, multiplication, middle dot
    (0x2010, 0x2027),  # dashes, quotation marks, ellipsis
    (0x2030, 0x203B),  # per mille, primes, reference mark
    (0x2103, 0x2103),  # degree Celsius
    (0x2116, 0x2116),  # numero
    (0x2160, 0x217B),  # Roman numerals
    (0x2190, 0x2193),  # arrows
    (0x2208, 0x22BF),  # mathematical signs
    (0x2460, 0x249B),  # circled, parenthesised and dotted numbers
    (0x2500, 0x257F),  # box drawing
    (0x25A0, 0x25CF),  # squares and circles of forms
    (0x2605, 0x2606),  # stars
    (0x2610, 0x2612),  # ballot boxes
    (0x2713, 0x2713),  # check mark
    (0x3000, 0x301F),  # Chinese punctuation, hexagonal brackets
    (0x3220, 0x3229),  # parenthesised Chinese numbers
    (0x3380, 0x33DF),  # squared units: kg, mm, km
    (0xFF01, 0xFF5E),  # full-width forms
    (0xFFE0, 0xFFE5),  # full-width currency
)


def base_set(packages: Path) -> set[int]:
    """Code points of the base set: standard characters, GB 2312 and the marks of office papers."""
    blocks = {code for first, last in _BLOCKS for code in range(first, last + 1)}
    return table_of_standard_characters(packages) | gb2312() | blocks


# -- outlines and tables ---------------------------------------------------------------------------------


def with_truetype_outlines(data: bytes) -> bytes:
    """The font with quadratic outlines; PDF writing reads no others. Sizes follow the source's em."""
    font = TTFont(io.BytesIO(data), recalcTimestamp=False)
    if "CFF " in font:
        _convert_outlines(font)
    font.flavor = None
    out = io.BytesIO()
    font.save(out)
    return out.getvalue()


def _convert_outlines(font: TTFont) -> None:
    order, source = font.getGlyphOrder(), font.getGlyphSet()
    glyphs = {}
    for name in order:
        pen = TTGlyphPen(source)
        source[name].draw(Cu2QuPen(pen, _CURVE_ERROR, reverse_direction=True))
        glyphs[name] = pen.glyph()
    font["loca"], font["glyf"] = newTable("loca"), newTable("glyf")
    font["glyf"].glyphOrder, font["glyf"].glyphs = order, glyphs
    font["maxp"] = _truetype_maxp(len(order))
    font["post"].formatType, font["post"].extraNames, font["post"].mapping = 3.0, [], {}
    del font["CFF "]
    font.sfntVersion = "\x00\x01\x00\x00"


def _truetype_maxp(glyphs: int) -> object:
    table = newTable("maxp")
    table.tableVersion, table.numGlyphs, table.maxZones = 0x00010000, glyphs, 1
    for field in (
        "maxTwilightPoints",
        "maxStorage",
        "maxFunctionDefs",
        "maxInstructionDefs",
        "maxStackElements",
        "maxSizeOfInstructions",
        "maxComponentElements",
    ):
        setattr(table, field, 0)
    return table


def subset(data: bytes, characters: set[int] | None) -> bytes:
    """The font cut to ``characters`` (all of them when None), without layout tables and hints."""
    face = hb.Face(hb.Blob(data))
    wanted = hb.SubsetInput()
    wanted.flags = hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NOTDEF_OUTLINE
    wanted.name_id_set.set(_KEPT_NAMES)
    wanted.drop_table_tag_set.update(int.from_bytes(tag.encode(), "big") for tag in _DROPPED_TABLES)
    wanted.unicode_set.set(face.unicodes if characters is None else characters)
    return hb.subset(face, wanted).blob.data


def rename(data: bytes, family: str) -> bytes:
    """The font under a family name of its own, so that a changed file never passes for the original."""
    font = TTFont(io.BytesIO(data), recalcTimestamp=False)
    postscript = family.replace(" ", "") + "-Regular"
    names = {1: family, 2: "Regular", 3: postscript, 4: family, 6: postscript}
    table = font["name"]
    table.names = [
        record for record in table.names if record.nameID in (0, 13, 14) and record.platformID == 3
    ]
    for identifier, text in names.items():
        table.setName(text, identifier, 3, 1, 0x409)
        table.setName(text, identifier, 1, 0, 0)
    # The weight belongs to the family name; a style bit would pair the files up as one family.
    font["OS/2"].fsSelection, font["head"].macStyle = 0x40, 0
    font["OS/2"].usWeightClass = 400
    if font["OS/2"].fsType & 2:
        raise SystemExit(f"{family}: the font forbids embedding")
    out = io.BytesIO()
    font.save(out)
    return out.getvalue()


# -- the build -------------------------------------------------------------------------------------------


def pack(data: bytes) -> bytes:
    """The data in xz with a large dictionary; font files shrink to half."""
    return lzma.compress(data, preset=9 | lzma.PRESET_EXTREME)


def build_font(recipe: Recipe, packages: Path, base: set[int]) -> str:
    """Write one shipped font; the answer is its row of ``fonts.toml``."""
    original = read_member(packages / recipe.package, recipe.member)
    if recipe.package == TEXLIVE:
        # The GNU licence asks for the form the font was converted from.
        (HERE / "source").mkdir(exist_ok=True)
        (HERE / "source" / (Path(recipe.member).name + ".xz")).write_bytes(pack(original))
    wanted = None if recipe.characters == _EVERYTHING else base
    data = rename(subset(with_truetype_outlines(original), wanted), recipe.family)
    file = recipe.family.replace(" ", "") + ".ttf"
    (HERE / (file + ".xz")).write_bytes(pack(data))
    digest, glyphs = hashlib.sha256(data).hexdigest(), len(TTFont(io.BytesIO(data)).getBestCmap())
    sys.stdout.write(f"{recipe.role:10} {glyphs:6} characters {len(data) / 1e6:6.2f} MB\n")
    return (
        f'[{recipe.role}]\nfile = "{file}"\nfamily = "{recipe.family}"\nsize = {len(data)}\n'
        f'sha256 = "{digest}"\nlicence = "licences/{recipe.licence}"\n'
    )


def write_licences(packages: Path) -> None:
    """Copy the licence text of every source font."""
    (HERE / "licences").mkdir(exist_ok=True)
    for name, parts in LICENCES.items():
        texts = [read_member(packages / package, member) for package, member in parts]
        (HERE / "licences" / name).write_bytes(b"\n\n".join(text.strip() for text in texts) + b"\n")


def main(packages: Path) -> None:
    """Build everything from the packages of one folder."""
    check_packages(packages)
    base = base_set(packages)
    sys.stdout.write(f"base set   {len(base):6} characters\n")
    rows = [build_font(recipe, packages, base) for recipe in RECIPES]
    head = "# Written by build_fonts.py: what every unpacked font must be.\n\n"
    (HERE / "fonts.toml").write_text(head + "\n".join(rows), encoding="utf-8", newline="\n")
    write_licences(packages)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    main(Path(sys.argv[1]))
