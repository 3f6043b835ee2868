"""The shared database finds names by the same words as Python (A15)."""

import unicodedata

import pytest

from tests.checks.naming_words import SCRIPT, UNICODE, main, script


def _by_words(text: str) -> list[str]:
    """The lines that do not depend on the version of Unicode: those that list ranges of characters do."""
    return [line for line in text.splitlines() if "\\u" not in line]


def test_the_words_of_the_shared_database_are_those_of_python():
    assert _by_words(SCRIPT.read_text("utf-8")) == _by_words(script())


@pytest.mark.skipif(
    unicodedata.unidata_version != UNICODE, reason="this Python knows the characters of another Unicode"
)
def test_so_are_its_characters(capsys):
    assert main([]) == 0, capsys.readouterr().out
