"""The archive step on real papers; that a validator agrees is not shown here."""

from __future__ import annotations

import builtins
import io

import pikepdf
import pytest

from saltdesk.documents import preview
from saltdesk.documents.archive import prepared_for_archive
from saltdesk.documents.notice import render
from saltdesk.domain.base.errors import EnvironmentProblem
from tests.documents.paper import content, letterhead, lines, record, rules

PAPERS = {"form": content(), "letterhead": letterhead(), "record": record()}


@pytest.fixture(scope="module", params=PAPERS)
def pair(request: pytest.FixtureRequest) -> tuple[bytes, bytes]:
    """A paper before and after the step."""
    pdf = render(PAPERS[request.param], invariant=True)
    return pdf, prepared_for_archive(pdf)


def test_the_pages_stay_as_they_are(pair: tuple[bytes, bytes]) -> None:
    before, after = pair
    assert lines(after) == lines(before)
    assert rules(after) == rules(before)
    assert preview.page_image(after, 0, 72) == preview.page_image(before, 0, 72)


def test_the_description_repeats_the_properties_and_names_the_format(pair: tuple[bytes, bytes]) -> None:
    with pikepdf.open(io.BytesIO(pair[1])) as document:
        info = document.docinfo
        with document.open_metadata() as metadata:
            assert metadata["pdfaid:part"] == "2"
            assert metadata["pdfaid:conformance"] == "U"
            assert metadata["dc:title"] == str(info["/Title"])
            assert metadata["dc:creator"] == [str(info["/Author"])]
            assert metadata["dc:description"] == str(info["/Subject"])
            assert metadata["xmp:CreatorTool"] == str(info["/Creator"])
            assert metadata["pdf:Producer"] == str(info["/Producer"])


def test_colours_have_a_profile(pair: tuple[bytes, bytes]) -> None:
    with pikepdf.open(io.BytesIO(pair[1])) as document:
        (intent,) = document.Root.OutputIntents
        assert intent.S == "/GTS_PDFA1"
        profile = intent.DestOutputProfile.read_bytes()
        assert profile[12:24] == b"mntrRGB XYZ "
        assert profile[36:40] == b"acsp"
        assert intent.DestOutputProfile.N == 3
        assert document.pdf_version == "1.7"


def test_every_font_is_embedded_with_one_cmap_and_a_text_map(pair: tuple[bytes, bytes]) -> None:
    with pikepdf.open(io.BytesIO(pair[1])) as document:
        assert "/Encrypt" not in document.trailer
        assert "/ID" in document.trailer
        for page in document.pages:
            for font in page.Resources.Font.values():
                assert "/FontFile2" in font.FontDescriptor
                assert "/ToUnicode" in font
                assert "/Encoding" not in font
                assert int(font.FontDescriptor.Flags) & 4


def test_equal_papers_give_equal_archives(pair: tuple[bytes, bytes]) -> None:
    assert prepared_for_archive(pair[0]) == pair[1]


def test_without_the_optional_part_the_program_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    load = builtins.__import__

    def missing(name: str, *rest: object) -> object:
        if name == "pikepdf":
            raise ImportError(name)
        return load(name, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(builtins, "__import__", missing)
    with pytest.raises(EnvironmentProblem, match="归档组件"):
        prepared_for_archive(b"")
