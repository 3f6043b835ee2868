"""Renders PDF pages as images for screen and printer."""

from __future__ import annotations

from contextlib import closing
from threading import Lock

from saltdesk.domain.base.dataclass import dataclass

# PDFium is not thread-safe.
_pdfium = Lock()


def one_at_a_time() -> Lock:
    """Return the lock that every user of PDFium must hold."""
    return _pdfium


@dataclass(frozen=True)
class PageImage:
    """One page as pixels: rows of ``stride`` bytes; a pixel is blue, green, red and an unused byte."""

    width: int
    height: int
    stride: int
    pixels: bytes


def page_count(pdf: bytes) -> int:
    """Return the number of pages of a PDF."""
    import pypdfium2

    with _pdfium, closing(pypdfium2.PdfDocument(pdf)) as document:
        return len(document)


def page_sizes(pdf: bytes) -> list[tuple[float, float]]:
    """Return width and height in mm of each page; its image is rounded up to pixels."""
    import pypdfium2

    with _pdfium, closing(pypdfium2.PdfDocument(pdf)) as document:
        sizes = [document.get_page_size(index) for index in range(len(document))]
    return [(width / 72 * 25.4, height / 72 * 25.4) for width, height in sizes]


def page_image(pdf: bytes, index: int, dpi: float) -> PageImage:
    """Return the page at ``index`` (from 0) on white, at a resolution in dots per inch.

    Raises IndexError for a page that does not exist.
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
