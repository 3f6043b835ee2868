"""The manual on paper: every page, picture and character is there; the card of the phone is one sheet."""

import io
import re

import pdfplumber
import pytest

from saltdesk.documents.manual import render_manual
from saltdesk.documents.report import MISSING
from saltdesk.services.house.manual import page_named, pages

pytestmark = pytest.mark.slow


def _read(pdf):
    with pdfplumber.open(io.BytesIO(pdf)) as opened:
        texts = [page.extract_text() for page in opened.pages]
        return texts, sum(len(page.images) for page in opened.pages)


@pytest.fixture(scope="module")
def whole():
    return _read(render_manual(pages(), invariant=True))


def test_every_page_stands_in_the_manual_in_its_order(whole):
    lines = "\n".join(whole[0]).splitlines()
    places = [lines.index(page.title) for page in pages()]
    assert places == sorted(places)


def test_every_picture_is_drawn_and_every_character_printed(whole):
    texts, pictures = whole
    assert pictures == sum(len(re.findall(r"!\[", page.text)) for page in pages()) > 5
    assert MISSING not in "".join(texts)


def test_nothing_of_markdown_is_left(whole):
    assert re.findall(r"\*\*|`|\]\(|^#|\|", "\n".join(whole[0]), re.MULTILINE) == []


def test_the_card_of_the_phone_is_one_sheet_with_every_key():
    card = page_named("phone_card")
    texts, _ = _read(render_manual([card]))
    assert len(texts) == 1
    assert set(re.findall(r"Alt\+[A-Z]|Ctrl\+\w+", card.text)) <= set(
        re.findall(r"Alt\+[A-Z]|Ctrl\+\w+", texts[0])
    )
    assert texts[0].startswith(card.title)
