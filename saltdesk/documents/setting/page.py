"""Draws laid-out pages into a PDF; the only module that draws with reportlab."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from itertools import groupby
from threading import Lock
from typing import TYPE_CHECKING, Any

from saltdesk.documents.setting import geometry as g
from saltdesk.documents.setting import palette
from saltdesk.documents.setting.faces import Faces
from saltdesk.documents.setting.fonts import FontRole
from saltdesk.documents.setting.layout import Page
from saltdesk.documents.setting.marks import Box, Image, Matrix, Path, Placed, Upright
from saltdesk.documents.setting.typeset import Rule, Text
from saltdesk.domain.base.dataclass import dataclass

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

# A reportlab font keeps its reading position, so only one document may be written at a time.
_drawing = Lock()


@dataclass(frozen=True)
class Metadata:
    """The properties of the PDF: name of the paper, its number and the agency."""

    title: str
    subject: str
    author: str


def draw(pages: Sequence[Page], faces: Faces, metadata: Metadata, *, invariant: bool = False) -> bytes:
    """Return the PDF of laid-out pages with fonts embedded as subsets.

    ``invariant`` omits the creation time, so that equal pages give equal bytes.
    """
    buffer = io.BytesIO()
    with _drawing:
        canvas = _canvas(buffer, faces, metadata, invariant)
        pen = _Pen(canvas, faces)
        for page in pages:
            _turn(canvas, page)
            for mark in page.marks:
                match mark:
                    case Placed():
                        pen.draw(mark)
                    case Rule():
                        _draw_rule(canvas, mark)
                    case Upright():
                        _draw_upright(canvas, mark)
                    case Matrix():
                        _draw_matrix(canvas, mark)
                    case Box():
                        _draw_box(canvas, mark)
                    case Path():
                        _draw_path(canvas, mark)
                    case Image():
                        _draw_image(canvas, mark)
            canvas.showPage()
        canvas.save()
    return buffer.getvalue()


def _canvas(buffer: io.BytesIO, faces: Faces, metadata: Metadata, invariant: bool) -> Canvas:
    from reportlab import rl_config
    from reportlab.pdfgen.canvas import Canvas

    # Pages as they are: ASCII85, for ways of seven bits, takes a tenth of the time and a quarter more room.
    rl_config.useA85 = 0
    # Without an initial font of ours, every page would reference Helvetica, which is never embedded.
    canvas = Canvas(
        buffer,
        pagesize=(g.PAGE_WIDTH / g.POINT, g.PAGE_HEIGHT / g.POINT),
        initialFontName=faces.font(FontRole.BODY).fontName,  # type: ignore[arg-type]  # the stubs say float
        initialFontSize=g.BODY_SIZE,
        invariant=int(invariant),
        pageCompression=1,
        lang="zh-CN",
    )
    canvas.setTitle(metadata.title)
    canvas.setSubject(metadata.subject)
    canvas.setAuthor(metadata.author)
    canvas.setCreator("saltdesk")
    return canvas


def _turn(canvas: Canvas, page: Page) -> None:
    """Set the size of a page, which else is that of the page before; heights count from the upper edge."""
    sides = (g.PAGE_WIDTH / g.POINT, g.PAGE_HEIGHT / g.POINT)
    canvas.setPageSize(sides[::-1] if page.is_landscape else sides)
    if page.is_landscape:
        canvas.translate(0, (g.PAGE_WIDTH - g.PAGE_HEIGHT) / g.POINT)


def _draw_box(canvas: Canvas, box: Box) -> None:
    canvas.saveState()
    canvas.setStrokeColorRGB(*box.color)
    canvas.setLineWidth(box.width / g.POINT)
    if box.dash:
        canvas.setDash(box.dash / g.POINT, box.dash / g.POINT)
    if box.fill:
        canvas.setFillColorRGB(*box.fill)
    canvas.roundRect(
        box.x / g.POINT,
        (g.PAGE_HEIGHT - box.y - box.down) / g.POINT,
        box.across / g.POINT,
        box.down / g.POINT,
        box.radius / g.POINT,
        stroke=int(box.width > 0),
        fill=int(box.fill is not None),
    )
    canvas.restoreState()


def _draw_path(canvas: Canvas, path: Path) -> None:
    canvas.saveState()
    canvas.setStrokeColorRGB(*path.color)
    canvas.setFillColorRGB(*path.color)
    canvas.setLineWidth(path.width / g.POINT)
    drawn = canvas.beginPath()
    begin, *others = [(x / g.POINT, (g.PAGE_HEIGHT - y) / g.POINT) for x, y in path.points]
    drawn.moveTo(*begin)
    for point in others:
        drawn.lineTo(*point)
    if path.is_filled:
        drawn.close()
    canvas.drawPath(drawn, stroke=int(not path.is_filled), fill=int(path.is_filled))
    canvas.restoreState()


def _draw_image(canvas: Canvas, image: Image) -> None:
    bottom = (g.PAGE_HEIGHT - image.y - image.down) / g.POINT
    canvas.drawImage(image.file, image.x / g.POINT, bottom, image.across / g.POINT, image.down / g.POINT)


def _draw_rule(canvas: Canvas, rule: Rule) -> None:
    canvas.saveState()
    canvas.setStrokeColorRGB(*rule.color)
    canvas.setLineWidth(rule.width / g.POINT)
    if rule.dash:
        canvas.setDash(rule.dash / g.POINT, rule.dash / g.POINT)
    y = (g.PAGE_HEIGHT - rule.y) / g.POINT
    canvas.line(rule.x0 / g.POINT, y, rule.x1 / g.POINT, y)
    canvas.restoreState()


def _draw_upright(canvas: Canvas, rule: Upright) -> None:
    canvas.saveState()
    canvas.setStrokeColorRGB(*palette.BLACK)
    canvas.setLineWidth(rule.width / g.POINT)
    x = rule.x / g.POINT
    canvas.line(x, (g.PAGE_HEIGHT - rule.y0) / g.POINT, x, (g.PAGE_HEIGHT - rule.y1) / g.POINT)
    canvas.restoreState()


def _draw_matrix(canvas: Canvas, matrix: Matrix) -> None:
    """Draw dark modules as filled boxes, adjacent ones merged, so that edges are sharp at any resolution."""
    step = matrix.size / len(matrix.modules) / g.POINT
    left, top = matrix.x / g.POINT, (g.PAGE_HEIGHT - matrix.y) / g.POINT
    canvas.saveState()
    canvas.setFillColorRGB(*palette.BLACK)
    for n, row in enumerate(matrix.modules, start=1):
        at = 0
        for dark, group in groupby(row):
            length = len(list(group))
            if dark:
                canvas.rect(left + at * step, top - n * step, length * step, step, stroke=0, fill=1)
            at += length
    canvas.restoreState()


@dataclass(frozen=True)
class _Operators:
    """Text operators of PDF that the canvas takes as one of its text objects, whose numbers cost most."""

    told: Sequence[str]

    def getCode(self) -> str:
        """Return the operators."""
        return " ".join(self.told)


class _Pen:
    """Puts texts on the pages of one document, which holds each font in subsets of up to 256 characters."""

    def __init__(self, canvas: Any, faces: Faces) -> None:
        self._canvas, self._faces = canvas, faces
        self._document: Any = canvas._doc  # noqa: SLF001 as a text object of reportlab does
        self._fonts: dict[str, Any] = {}
        self._names: dict[tuple[str, int], str] = {}

    def draw(self, placed: Placed) -> None:
        """Draw a text in its fonts."""
        style = placed.text.style
        baseline = placed.top + g.EM_TOP * g.em(style.size)
        x, y = placed.text.x / g.POINT, (g.PAGE_HEIGHT - baseline) / g.POINT
        told = ["BT", "{:.3f} {:.3f} {:.3f} rg".format(*style.color)]
        for font, spacing, chars in _runs(self._faces, placed.text):
            # Some readers ignore the space after the last character of a run, so each has its own position.
            told.append(f"1 0 0 1 {x:.3f} {y:.3f} Tm {spacing:.3f} Tc")
            for subset, codes in self._font(font).splitString(chars, self._document):
                told.append(f"{self._name(font, subset)} {style.size:.3f} Tf <{codes.hex()}> Tj")
            x += self._faces.width_of(style.role, chars) * style.size + spacing * len(chars)
        drawn: Any = _Operators((*told, "ET"))
        self._canvas.drawText(drawn)

    def _font(self, name: str) -> Any:
        if name not in self._fonts:
            from reportlab.pdfbase.pdfmetrics import getFont

            self._fonts[name] = getFont(name)
        return self._fonts[name]

    def _name(self, font: str, subset: int) -> str:
        """Return how the document calls a subset of a font."""
        if (font, subset) not in self._names:
            named = self._font(font).getSubsetInternalName(subset, self._document)
            self._names[font, subset] = named
        return self._names[font, subset]


def _runs(faces: Faces, text: Text) -> Iterator[tuple[str, float, str]]:
    """Yield pieces of one font and one spacing: font name, points after each character, characters."""
    start, every = 0, text.line.extras
    # Nothing follows the last character: with the space of the one before it needs no piece of its own.
    for extra, group in groupby((*every[:-1], *every[-2:-1]) or every):
        end = start + len(list(group))
        for font, piece in faces.runs(text.style.role, text.line.text[start:end]):
            yield font, text.style.tracking + extra / g.POINT, piece
        start = end
