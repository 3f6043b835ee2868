"""Names are compared as folded: each character by itself wherever that gives the same."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from saltdesk.domain.complaints.objects import INVISIBLE, OLD_SHAPES, folded

MARKS = st.characters(categories=["Mn", "Mc", "Me"])
LETTERS = st.sampled_from("盐鹽處处计（），Ａ１ｶﾞé가가각ㄱ Ⅷ㍿　\u200b\ufdd0\uffff")
"""Full width, old shapes, Korean in parts, and characters that become several or none."""


def whole(text: str) -> str:
    """Fold a text as a whole, in the words of the rule."""
    shaped = unicodedata.normalize("NFKC", text).translate(OLD_SHAPES)
    return "".join(char for char in shaped if unicodedata.category(char) not in INVISIBLE)


@given(
    st.lists(
        st.one_of(st.characters(), MARKS, LETTERS, st.characters(min_codepoint=0x1100, max_codepoint=0x11FF))
    )
)
def test_folding_by_characters_equals_folding_the_whole_text(characters: list[str]) -> None:
    text = "".join(characters)
    assert folded(text) == whole(text)


def test_every_character_is_folded_as_a_text_of_its_own() -> None:
    assert [number for number in range(0x110000) if folded(chr(number)) != whole(chr(number))] == []
