"""Texts and enumerations: the shared database folds and divides them as Python does (A15)."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from saltdesk.domain.complaints import objects
from saltdesk.domain.complaints.mentions import text_digest
from saltdesk.domain.complaints.objects import folded
from saltdesk.storage import complaint_parties
from saltdesk.storage.database import Store
from saltdesk.storage.tables.base import database

WORDS = (
    "李明",
    "ＡＢ处",
    "盐政处",
    "李明同志",
    "李明副处长",
    "组织處",
    "が",
    "か",
    "\u3099",
    "、",
    "和",
    "，",
    "\n",
    "\u2003",
    "\u200b",
    "。",
    "等人",
    "甲" * 31,
)
TEXTS = st.lists(st.sampled_from(WORDS), max_size=5).map("".join)


def asked(function: str, *values: object) -> object:
    """Return what a function of the server makes of values."""
    marks = ", ".join("?" for _ in values)
    return database.execute_sql(f"SELECT guard.{function}({marks})", values).fetchone()[0]


def test_every_character_is_folded_alike(new_shared: Store) -> None:
    characters = [chr(n) for n in range(1, 0x110000) if not 0xD800 <= n < 0xE000]
    for start in range(0, len(characters), 100_000):
        text = ",".join(characters[start : start + 100_000])
        assert asked("folded", text) == folded(text)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=st.lists(st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0"))))
def test_texts_are_folded_and_divided_alike(new_shared: Store, texts: list[str]) -> None:
    for text in (*texts, "".join(texts)):
        assert asked("folded", text) == folded(text)
        assert asked("text_digest", text) == text_digest(text)
        assert asked("split_names", text) == list(objects.split_names(text))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=TEXTS)
def test_enumerations_are_read_alike(new_shared: Store, text: str) -> None:
    names = objects.split_names(text)
    assert asked("split_names", text) == list(names)
    assert asked("is_list_of_names", list(names)) == objects.is_list_of_names(text)
    wanted = {name for name in objects.called_names(text) if 0 < len(name) <= complaint_parties.LONGEST_NAME}
    assert set(asked("called_names", text)) == wanted
