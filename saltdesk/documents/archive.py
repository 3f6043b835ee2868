"""Prepares an issued PDF for the archive format PDF/A-2u (ISO 19005-2).

It adds the XMP description and the colour profile, which our PDFs do not have. Fonts, text maps and colours
already comply. No validator has confirmed the result, so it is called prepared, never conforming.
"""

from __future__ import annotations

import io
from functools import cache

from saltdesk.domain.base.errors import EnvironmentProblem

_PROFILE = "sRGB IEC61966-2.1"
_PROFILE_DATE = slice(24, 36)  # of the ICC header: year, month, day, hour, minute, second
_FIXED_DATE = bytes((0x07, 0xE0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0))  # 2016-01-01


def prepared_for_archive(pdf: bytes) -> bytes:
    """Return the PDF with an XMP description (PDF/A-2, level U) and an sRGB output intent.

    Equal input gives equal bytes, and the pages are unchanged. Raises EnvironmentProblem when the
    optional part of the program is missing.
    """
    try:
        import pikepdf
    except ImportError as error:
        raise EnvironmentProblem("没有安装归档组件。", "请安装程序的 archive 选件后重试。") from error
    buffer = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        if "/Trapped" in document.docinfo:  # empty values have no place in the description
            del document.docinfo["/Trapped"]
        with document.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
            metadata.load_from_docinfo(document.docinfo)
            metadata["pdfaid:part"] = "2"
            metadata["pdfaid:conformance"] = "U"
        profile = document.make_stream(_colour_profile(), N=3, Alternate=pikepdf.Name.DeviceRGB)
        intent = pikepdf.Dictionary(
            Type=pikepdf.Name.OutputIntent,
            S=pikepdf.Name.GTS_PDFA1,
            OutputConditionIdentifier=_PROFILE,
            Info=_PROFILE,
            DestOutputProfile=profile,
        )
        document.Root.OutputIntents = pikepdf.Array([document.make_indirect(intent)])
        document.save(buffer, min_version="1.7", deterministic_id=True)
    return buffer.getvalue()


@cache
def _colour_profile() -> bytes:
    """Return the sRGB profile of Little CMS with a fixed creation date."""
    from PIL.ImageCms import ImageCmsProfile, createProfile

    data = bytearray(ImageCmsProfile(createProfile("sRGB")).tobytes())
    data[_PROFILE_DATE] = _FIXED_DATE
    return bytes(data)
