"""Word features that python-docx does not offer: Chinese fonts, fields, borders, table heads.

Fonts are named, not embedded: offices that edit have them. Dimensions are those of ``geometry``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from saltdesk.documents.setting import geometry as g
from saltdesk.documents.setting import palette
from saltdesk.documents.setting.faces import printable
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import RuleError

if TYPE_CHECKING:
    from docx.table import Table as WordTable
    from docx.text.paragraph import Paragraph as WordParagraph
    from docx.text.run import Run

LINE: Final = 28.95
"""Line pitch in points: 22 lines fill the type area of a Word page; at 29 points one is lost."""

_TRACKING: Final = -5  # twentieths of a point after each body character: 28 to the line


@dataclass(frozen=True)
class WordStyle:
    """A font by name, its size in points, and a colour in hexadecimal."""

    font: str
    size: float
    tracking: int = 0
    color: str = palette.WORD_BLACK


BODY: Final = WordStyle("仿宋_GB2312", g.BODY_SIZE, _TRACKING)
SMALL: Final = WordStyle("仿宋_GB2312", g.SMALL_SIZE)
KEEPERS: Final = WordStyle("仿宋_GB2312", g.KEEPERS_SIZE)
TITLE: Final = WordStyle("方正小标宋简体", g.TITLE_SIZE)
FORM_TITLE: Final = WordStyle("方正小标宋简体", g.FORM_TITLE_SIZE)
SLIP_TITLE: Final = WordStyle("方正小标宋简体", g.BODY_SIZE)
MARK: Final = WordStyle("方正小标宋简体", g.MARK_SIZE, color=palette.WORD_RED)
NUMERAL: Final = WordStyle("宋体", g.SMALL_SIZE)
CELL_TEXT: Final = WordStyle("宋体", g.TABLE_SIZE)
CELL_HEAD: Final = WordStyle("黑体", g.TABLE_SIZE)
NOTE: Final = WordStyle("宋体", 9.0, color=palette.WORD_GREY)
HEADINGS: Final = {
    1: WordStyle("黑体", g.BODY_SIZE, _TRACKING),
    2: WordStyle("楷体_GB2312", g.BODY_SIZE, _TRACKING),
    3: BODY,
    4: BODY,
}


def writable(text: str) -> str:
    """Return the text without invisible characters, as a Word file can hold it.

    Raises RuleError naming a character that no XML file may hold.
    """
    shown = printable(text)
    for char in shown:
        if 0xD800 <= ord(char) <= 0xDFFF or ord(char) & 0xFFFE == 0xFFFE:
            raise RuleError(f"字符 U+{ord(char):04X} 无法写入 Word 文件。请改用其他写法后重试。")
    return shown


def add_text(paragraph: WordParagraph, text: str, style: WordStyle) -> Run:
    """Add a run whose Chinese and Latin characters have the same font."""
    from docx.oxml.ns import qn
    from docx.shared import Pt, RGBColor

    run = paragraph.add_run(writable(text))
    run.font.size = Pt(style.size)
    run.font.color.rgb = RGBColor.from_string(style.color)
    run.font.name = style.font
    properties = run._r.get_or_add_rPr()  # noqa: SLF001  # python-docx has no door to these properties
    fonts = properties.get_or_add_rFonts()
    fonts.set(qn("w:eastAsia"), style.font)
    fonts.set(qn("w:hint"), "eastAsia")
    if style.tracking:
        properties.insert_element_before(_element("w:spacing", val=str(style.tracking)), "w:sz")
    return run


def add_field(paragraph: WordParagraph, code: str, style: WordStyle) -> None:
    """Add a field such as PAGE, shown as 1 until the file is opened."""
    for kind, text in (("begin", ""), ("", code), ("separate", ""), ("shown", "1"), ("end", "")):
        run = add_text(paragraph, text if kind == "shown" else "", style)
        if kind == "shown":
            continue
        if kind:
            run._r.append(_element("w:fldChar", fldCharType=kind))  # noqa: SLF001
        else:
            instruction = _element("w:instrText")
            instruction.text = f" {text} "
            run._r.append(instruction)  # noqa: SLF001


def without_gaps(paragraph: WordParagraph) -> None:
    """Remove Word's automatic space between Chinese and Latin characters, because the grid has none."""
    properties = paragraph._p.get_or_add_pPr()  # noqa: SLF001
    for tag in ("w:autoSpaceDE", "w:autoSpaceDN"):
        properties.insert_element_before(_element(tag, val="0"), "w:spacing", "w:ind", "w:jc", "w:rPr")


def add_border(
    paragraph: WordParagraph, side: str, kind: str, eighths: int, color: str = palette.WORD_BLACK
) -> None:
    """Add a rule above (``top``) or below (``bottom``) a paragraph, ``eighths`` of a point thick."""
    properties = paragraph._p.get_or_add_pPr()  # noqa: SLF001
    borders = properties.find(_name("w:pBdr"))
    if borders is None:
        borders = _element("w:pBdr")
        # The schema requires borders before spacing and indents; Word rejects another order.
        properties.insert_element_before(
            borders, "w:shd", "w:tabs", "w:autoSpaceDE", "w:spacing", "w:ind", "w:jc", "w:rPr"
        )
    borders.append(_element(f"w:{side}", val=kind, sz=str(eighths), space="0", color=color))


def rule_table(table: WordTable, *, head: bool) -> None:
    """Set rules and margins of a table; repeat its first row on each page and keep rows whole."""
    properties = table._tbl.tblPr  # noqa: SLF001
    borders = _element("w:tblBorders")
    for side in ("top", "left", "bottom", "right"):
        borders.append(_element(f"w:{side}", val="single", sz="8", space="0", color=palette.WORD_BLACK))
    for side in ("insideH", "insideV"):
        borders.append(_element(f"w:{side}", val="single", sz="6", space="0", color=palette.WORD_BLACK))
    side_width = str(round(g.TABLE_SIDE / g.POINT * 20))
    margins = _element("w:tblCellMar")
    for side in ("left", "right"):
        margins.append(_element(f"w:{side}", w=side_width, type="dxa"))
    # Word measures a table's indent to its text; this puts the rules on the edges of the type area.
    for element in (_element("w:tblInd", w=side_width, type="dxa"), borders):
        properties.insert_element_before(element, "w:tblLayout", "w:tblLook")
    properties.insert_element_before(margins, "w:tblLook")
    for n, row in enumerate(table.rows):
        row_properties = row._tr.get_or_add_trPr()  # noqa: SLF001
        row_properties.append(_element("w:cantSplit"))
        if head and n == 0:
            row_properties.append(_element("w:tblHeader"))


def _name(tag: str) -> str:
    from docx.oxml.ns import qn

    return qn(tag)


def _element(tag: str, **attributes: str):  # type: ignore[no-untyped-def]  # noqa: ANN202
    from docx.oxml import OxmlElement

    element = OxmlElement(tag)
    for name, value in attributes.items():
        element.set(_name(f"w:{name}"), value)
    return element
