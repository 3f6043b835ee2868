from __future__ import annotations

import re

from reportlab.pdfbase import ttfonts

from saltdesk.documents.setting.tounicode import unicode_map

HYDROGEN_ISOTOPE = 0x2CB4E  # 𬭎, beyond U+FFFF


def test_the_map_writes_utf_16() -> None:
    assert "<01> <D872DF4E>" in unicode_map("AAAAAA+F", [0, HYDROGEN_ISOTOPE])


def test_the_map_lists_at_most_100_entries_in_a_block() -> None:
    text = unicode_map("AAAAAA+F", list(range(0x4E00, 0x4E00 + 256)))
    assert re.findall(r"(\d+) beginbfchar", text) == ["100", "100", "56"]
    assert len(re.findall(r"^<[0-9A-F]{2}> <[0-9A-F]{4}>$", text, re.MULTILINE)) == 256
    assert "<00> <FF>" in text


def test_reportlab_still_needs_the_correction() -> None:
    """When this fails reportlab writes UTF-16 itself, and saltdesk/documents/setting/tounicode.py can go."""
    assert "<2CB4E>" in ttfonts.makeToUnicodeCMap("AAAAAA+F", [0, HYDROGEN_ISOTOPE])


def test_the_global_map_writer_of_reportlab_is_left_alone() -> None:
    assert ttfonts.makeToUnicodeCMap.__module__ == "reportlab.pdfbase.ttfonts"
