"""Scans, photographs and foreign PDFs as pages that can be bound into a file."""

from __future__ import annotations

import io
import struct
from contextlib import closing
from typing import Any, Final
from warnings import catch_warnings, simplefilter

from saltdesk.documents.preview import one_at_a_time

_DPI: Final = 150
_WIDE, _HIGH = 1240, 1754
"""A4 in dots at ``_DPI``."""

_MARGIN: Final = 60
_MOST_DOTS: Final = 60_000_000
"""Largest picture that is read; a larger one would take hundreds of megabytes."""

_DAMAGES: Final = (
    *(OSError, ValueError, SyntaxError, EOFError, ArithmeticError, LookupError, TypeError),
    struct.error,
)
"""What Pillow raises for damaged pictures; such a file stays in the record beside the bound one."""

_FORMATS: Final = ("JPEG", "PNG", "TIFF", "BMP", "GIF")


def picture_page(picture: bytes) -> bytes:
    """Return a picture as a PDF of one page, fitted to A4 upright or across; empty if it cannot be read."""
    from PIL import Image, ImageOps

    try:
        # Pillow warns of damage it can live with; what it cannot live with it raises.
        with catch_warnings():
            simplefilter("ignore")
            with Image.open(io.BytesIO(picture), formats=_FORMATS) as opened:
                if opened.width * opened.height > _MOST_DOTS:
                    return b""
                shown = ImageOps.exif_transpose(opened).convert("RGB")
    except (*_DAMAGES, Image.DecompressionBombError):
        return b""
    out = io.BytesIO()
    _on_paper(shown).save(out, "PDF", resolution=float(_DPI))
    return out.getvalue()


def _on_paper(shown: Any) -> Any:
    """Return a picture in the middle of a white A4 page."""
    from PIL import Image, ImageOps

    size = (_HIGH, _WIDE) if shown.width > shown.height else (_WIDE, _HIGH)
    fitted = ImageOps.contain(shown, (size[0] - 2 * _MARGIN, size[1] - 2 * _MARGIN))
    page = Image.new("RGB", size, "white")
    page.paste(fitted, ((size[0] - fitted.width) // 2, (size[1] - fitted.height) // 2))
    return page


def upright_pages(pdf: bytes) -> bytes:
    """Return a foreign PDF as it can be bound; empty if it cannot be opened, as with a password.

    A PDF with turned pages is bound as pictures of its pages: the running number would lie on its side.
    """
    import pypdfium2

    try:
        with one_at_a_time(), closing(pypdfium2.PdfDocument(pdf)) as document:
            pages = range(len(document))
            if not any(_turned(document, place) for place in pages):
                return pdf if pages else b""
            shown = [_on_paper(_rendered(document, place)) for place in pages]
    except pypdfium2.PdfiumError:
        return b""
    out = io.BytesIO()
    shown[0].save(out, "PDF", resolution=float(_DPI), save_all=True, append_images=shown[1:])
    return out.getvalue()


def _turned(document: Any, place: int) -> bool:
    with closing(document[place]) as page:
        return bool(page.get_rotation())


def _rendered(document: Any, place: int) -> Any:
    """Return a page as a picture that fits on A4, however large the page is."""
    with closing(document[place]) as page:
        scale = min(_DPI / 72, _HIGH / max(page.get_size()))
        with closing(page.render(scale=scale)) as bitmap:
            return bitmap.to_pil().convert("RGB")
