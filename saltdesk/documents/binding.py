"""Combines several PDFs into one and stamps a running number at the upper right of each page.

PDFium imports whole pages and lays a page with only the number over each, so nothing is rendered again.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from contextlib import closing
from typing import Any, Final

from saltdesk.documents.preview import one_at_a_time
from saltdesk.documents.setting.faces import Faces
from saltdesk.documents.setting.fonts import FontRole
from saltdesk.documents.setting.layout import Page
from saltdesk.documents.setting.marks import Placed
from saltdesk.documents.setting.page import Metadata, draw
from saltdesk.documents.setting.sheets import Sheet
from saltdesk.documents.setting.typeset import Style, Typesetter
from saltdesk.domain.base.dataclass import dataclass

_NUMBER: Final = Style(FontRole.TABLE, 10.5)
_TOP: Final = 9.0


@dataclass(frozen=True)
class BoundPart:
    """One PDF of the combined file; pages of a part that is not ``numbered`` carry no running number."""

    pdf: bytes
    numbered: bool = True


def bind(parts: Sequence[BoundPart], faces: Faces) -> bytes:
    """Return one PDF with all pages of ``parts`` in order; numbered parts count from 1."""
    import pypdfium2

    with one_at_a_time(), closing(pypdfium2.PdfDocument.new()) as bound:
        spans = [_append(bound, part) for part in parts]
        places = [
            place
            for part, (first, last) in zip(parts, spans, strict=True)
            if part.numbered
            for place in range(first, last)
        ]
        if places:
            _stamp(bound, places, faces)
        out = io.BytesIO()
        bound.save(out)
    return out.getvalue()


def _append(bound: Any, part: BoundPart) -> tuple[int, int]:
    import pypdfium2

    first = len(bound)
    with closing(pypdfium2.PdfDocument(part.pdf)) as source:
        bound.import_pages(source)
    return first, len(bound)


def _stamp(bound: Any, places: Sequence[int], faces: Faces) -> None:
    """Lay a page that contains only the number over each of ``places``."""
    import pypdfium2

    sizes = []
    for place in places:
        with closing(bound[place]) as page:
            sizes.append(page.get_size())
    numbers = draw(
        [_number_page(faces, number, wide > high) for number, (wide, high) in enumerate(sizes, start=1)],
        faces,
        Metadata("", "", ""),
    )
    with closing(pypdfium2.PdfDocument(numbers)) as overlay:
        for number, (place, size) in enumerate(zip(places, sizes, strict=True)):
            with closing(overlay[number]) as drawn:
                own = drawn.get_size()
            with closing(overlay.page_as_xobject(number, bound)) as form, closing(bound[place]) as page:
                # A page of a foreign paper may have another size: the number keeps to its upper right corner.
                laid = form.as_pageobject()
                laid.transform(pypdfium2.PdfMatrix().translate(size[0] - own[0], size[1] - own[1]))
                page.insert_obj(laid)
                page.gen_content()


def _number_page(faces: Faces, number: int, is_across: bool) -> Page:
    sheet = Sheet(is_landscape=is_across)
    placed = Placed(Typesetter(faces).right(_NUMBER, str(number), sheet.right), _TOP)
    return Page((placed,), is_landscape=is_across)
