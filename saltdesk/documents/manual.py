"""The manual on paper: pages of Markdown as headings, paragraphs, lists, tables and pictures."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Final

from saltdesk.documents.pictures import strips
from saltdesk.documents.pictures.strips import Strip
from saltdesk.documents.report import SHEET, ReportHead, render_report, shown
from saltdesk.documents.setting import geometry as g
from saltdesk.documents.setting import grid, palette
from saltdesk.documents.setting.faces import Faces, shared_faces
from saltdesk.documents.setting.fonts import FontRole
from saltdesk.documents.setting.marks import Box, Image, Mark, Placed
from saltdesk.documents.setting.office_fonts import SHIPPED, FontChoice
from saltdesk.documents.setting.sheets import Sheet
from saltdesk.documents.setting.typeset import Style, Text, Typesetter
from saltdesk.services.desk.wording import bureau_name
from saltdesk.services.house.manual import ManualPage, folder

if TYPE_CHECKING:
    from markdown_it.tree import SyntaxTreeNode

TITLE: Final = "盐政事务台使用手册"

_PART: Final = Style(FontRole.TITLE, 15.0)
_PART_ABOVE, _PART_BELOW = 6.0, 1.0
_INDENT: Final = 5.0
"""Millimetres from a bullet to the words beside it."""

_GAP: Final = 1.4
"""Millimetres between paragraphs."""

_PICTURE_WIDTH: Final = 140.0
_PNG_SIZE: Final = struct.Struct(">II")
_PNG_SIZE_AT: Final = 16
_LEAST_SHARE: Final = 5
"""Characters that the narrowest column of a table counts as."""


def render_manual(
    pages: Sequence[ManualPage], *, invariant: bool = False, fonts: FontChoice = SHIPPED
) -> bytes:
    """Return pages of the manual as PDF; a single one has its own title over it."""
    faces = shared_faces(fonts)
    setter = _Setter(Typesetter(faces), faces, SHEET)
    title = pages[0].title if len(pages) == 1 else TITLE
    frame = ReportHead(title, shown(faces, bureau_name()), ("盐政事务台使用手册；在程序中按 F1 打开。", ""))
    body = setter.page(pages[0]) if len(pages) == 1 else setter.parts(pages)
    return render_report(setter.setter, faces, frame, body, invariant=invariant)


class _Setter:
    """Makes strips of Markdown."""

    def __init__(self, setter: Typesetter, faces: Faces, sheet: Sheet) -> None:
        self.setter, self._faces, self._sheet = setter, faces, sheet

    def parts(self, pages: Sequence[ManualPage]) -> Iterator[Strip]:
        """Yield all pages, part by part."""
        for part, members in groupby(pages, key=lambda page: page.part):
            yield strips.space(_PART_ABOVE)
            placed = self.setter.at(_PART, part, self._sheet.left)
            yield Strip(g.em(_PART.size) + _PART_BELOW, _drawing(placed), keeps=True)
            for page in members:
                yield from strips.section(self.setter, self._sheet, page.title)
                yield from self.page(page)

    def page(self, page: ManualPage) -> Iterator[Strip]:
        """Yield the text of one page."""
        from markdown_it import MarkdownIt
        from markdown_it.tree import SyntaxTreeNode

        parser = MarkdownIt("commonmark").enable("table")
        for node in SyntaxTreeNode(parser.parse(page.text)).children:
            yield from self._block(node)

    def _block(self, node: SyntaxTreeNode, indent: float = 0.0) -> Iterator[Strip]:
        if node.type == "table":
            yield from self._table(node)
        elif node.type in ("bullet_list", "ordered_list"):
            for number, item in enumerate(node.children, start=1):
                yield from self._item(item, "·" if node.type == "bullet_list" else f"{number}.", indent)
        elif node.type == "paragraph" and (images := [one for one in node.walk() if one.type == "image"]):
            for image in images:
                yield from self._picture(folder() / str(image.attrs["src"]))
        else:
            yield from self._words(_plain(node), indent)

    def _item(self, item: SyntaxTreeNode, sign: str, indent: float) -> Iterator[Strip]:
        left = self._sheet.left + indent
        sign_at = self.setter.at(grid.TEXT, sign, left)
        for place, child in enumerate(item.children):
            made = list(self._block(child, indent + _INDENT))
            if place == 0 and made:
                made[0] = _beside(made[0], Placed(sign_at, 0.0))
            yield from made

    def _words(self, text: str, indent: float) -> Iterator[Strip]:
        """Yield the lines of a paragraph; its last one has room below."""
        left = self._sheet.left + indent
        rows = self.setter.paragraph(grid.TEXT, shown(self._faces, text), left=left, right=self._sheet.right)
        for row in rows:
            yield Strip(grid.PITCH + 0.4, _drawing(row.texts[0]))
        yield Strip(_GAP, lambda _: (), is_space=True)

    def _table(self, node: SyntaxTreeNode) -> Iterator[Strip]:
        head, *rows = [
            [shown(self._faces, _plain(cell)) for cell in row.children]
            for row in node.walk()
            if row.type == "tr"
        ]
        longest = [
            max(_LEAST_SHARE, *(len(row[place]) for row in (head, *rows))) for place in range(len(head))
        ]
        yield strips.space(_GAP)
        # A column grows with the root of its longest text: long ones wrap, short ones stay on one line.
        yield from strips.table(
            self.setter, self._sheet, head, rows, [length**0.6 for length in longest], bold_first=True
        )
        yield Strip(2 * _GAP, lambda _: (), is_space=True)

    def _picture(self, path: Path) -> Iterator[Strip]:
        wide, high = _PNG_SIZE.unpack_from(path.read_bytes(), _PNG_SIZE_AT)
        down = _PICTURE_WIDTH * high / wide
        left = self._sheet.centre - _PICTURE_WIDTH / 2

        def draw(y: float) -> Sequence[Mark]:
            return Image(str(path), left, y, _PICTURE_WIDTH, down), Box(
                left, y, _PICTURE_WIDTH, down, width=0.1, color=palette.GREY
            )

        yield Strip(down + 2 * _GAP, draw)


def _drawing(text: Text) -> Callable[[float], Sequence[Mark]]:
    return lambda y: (Placed(text, y),)


def _beside(strip: Strip, sign: Placed) -> Strip:
    """Return a strip with a sign at its first line."""
    return replace(strip, draw=lambda y: (*strip.draw(y), replace(sign, top=y)))


def _plain(node: SyntaxTreeNode) -> str:
    """Return the words of a node without the signs of Markdown."""
    pieces: Iterable[str] = (
        " " if one.type == "softbreak" else one.content
        for one in node.walk()
        if one.type in ("text", "code_inline", "softbreak", "fence", "code_block")
    )
    return "".join(pieces)
