"""Pictures of a PDF for the screen and the printer."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from threading import Lock

# PDFium may be called from one thread at a time only.
_pdfium = Lock()


def one_at_a_time() -> Lock:
    """What whoever uses PDFium holds meanwhile."""
    return _pdfium


@dataclass(frozen=True)
class PageImage:
    """One page as pixels: rows of ``stride`` bytes, a pixel being blue, green, red and an unused byte."""

    width: int
    height: int
    stride: int
    pixels: bytes


def page_count(pdf: bytes) -> int:
    """Number of pages of a PDF."""
    import pypdfium2

    with _pdfium, closing(pypdfium2.PdfDocument(pdf)) as document:
        return len(document)


def page_size(pdf: bytes, index: int) -> tuple[float, float]:
    """Width and height of the page at ``index`` (from 0) in mm; its picture is rounded up to pixels."""
    import pypdfium2

    with _pdfium, closing(pypdfium2.PdfDocument(pdf)) as document, closing(document[index]) as page:
        width, height = page.get_size()
    return width / 72 * 25.4, height / 72 * 25.4


def page_image(pdf: bytes, index: int, dpi: float) -> PageImage:
    """The page at ``index`` (from 0) at a resolution in dots per inch, on white.

    Raises IndexError for a page that is not there.
    """
    import pypdfium2

    with _pdfium, closing(pypdfium2.PdfDocument(pdf)) as document:
        if not 0 <= index < len(document):
            raise IndexError(index)
        with (
            closing(document[index]) as page,
            closing(page.render(scale=dpi / 72, prefer_bgrx=True)) as bitmap,
        ):
            return PageImage(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
