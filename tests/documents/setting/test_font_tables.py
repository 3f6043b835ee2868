"""Fonts read as a whole have what reportlab reads number by number."""

from __future__ import annotations

import struct

import pytest
from reportlab.pdfbase.ttfonts import TTFontFace

from saltdesk.documents.setting.font_tables import Metrics, face_class, glyphs_of, places_of
from saltdesk.documents.setting.fonts import FontRole, font_file

ATTRIBUTES = ("charToGlyph", "defaultWidth", "numGlyphs", "name", "bbox", "stemV")


@pytest.mark.parametrize("role", FontRole)
def test_a_face_equals_that_of_reportlab_and_gives_the_same_subset(role):
    ours, theirs = face_class()(str(font_file(role))), TTFontFace(str(font_file(role)))
    assert {name: getattr(ours, name) for name in ATTRIBUTES} == {
        name: getattr(theirs, name) for name in ATTRIBUTES
    }
    assert list(ours.glyphPos) == list(theirs.glyphPos)
    assert {char: ours.charWidths[char] for char in theirs.charWidths} == theirs.charWidths
    assert [ours.hmetrics[glyph] for glyph in range(ours.numGlyphs)] == theirs.hmetrics
    assert ours.getCharWidth(0x10FFFF) == theirs.getCharWidth(0x10FFFF) == ours.defaultWidth
    some = [0, *list(theirs.charToGlyph)[::97]]
    assert ours.makeSubset(some) == theirs.makeSubset(some)


def cmap_of(kind: int, body: bytes) -> bytes:
    return struct.pack(">HHHHL", 0, 1, 3, 1, 12) + struct.pack(">H", kind) + body


def test_segments_count_from_a_delta_or_look_glyphs_up():
    segments = struct.pack(">6H", 46, 0, 6, 0, 0, 0)
    segments += struct.pack(">3H", 66, 99, 0xFFFF) + b"\0\0" + struct.pack(">3H", 65, 97, 0xFFFF)
    segments += struct.pack(">3h", -60, 1, 1) + struct.pack(">3H", 0, 4, 0) + struct.pack(">3H", 8, 0, 10)
    assert glyphs_of(cmap_of(4, segments)) == {65: 5, 66: 6, 97: 9, 98: 0, 99: 11, 0xFFFF: 0}


def test_groups_reach_beyond_the_basic_plane():
    groups = struct.pack(">HLLL", 0, 40, 0, 2) + struct.pack(">6L", 65, 66, 1, 0x2CB4E, 0x2CB4E, 7)
    assert glyphs_of(cmap_of(12, groups)) == {65: 1, 66: 2, 0x2CB4E: 7}


def test_a_format_that_is_not_read_here_is_left_to_reportlab():
    assert glyphs_of(cmap_of(6, b"\0" * 8)) is None


def test_widths_repeat_after_the_last_one_and_places_may_be_halved():
    metrics = Metrics(struct.pack(">6H", 500, 1, 1000, 2, 3, 4), 2)
    assert [metrics[glyph] for glyph in range(4)] == [(500, 1), (1000, 2), (1000, 3), (1000, 4)]
    assert list(places_of(struct.pack(">3H", 0, 5, 9), 2, is_long=False)) == [0, 10, 18]
    assert list(places_of(struct.pack(">3L", 0, 5, 9), 2, is_long=True)) == [0, 5, 9]
