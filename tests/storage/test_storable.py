"""No text is stored that a database of texts cannot hold, whatever is pasted."""

import json
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from saltdesk.domain.complaints.handling import RequestAnswer
from saltdesk.services.desk.desk import Desk
from saltdesk.storage.areas.complaints import COMPLAINTS
from saltdesk.storage.tables.storable import storable, storable_json
from saltdesk.storage.trail import audit
from tests.services.complaint_cases import registered

ANY = st.text(st.one_of(st.sampled_from("\0\ud83d\udc4d\\u0盐"), st.characters(codec=None)))
"""Every character of Python, halves of pairs and zeros more often than others."""


def is_sound(text: str) -> bool:
    return "\0" not in text and text == text.encode("utf-8", "replace").decode()


@given(ANY)
def test_a_stored_text_is_the_typed_one_without_what_is_no_character(text: str) -> None:
    kept = storable(text)
    assert is_sound(kept)
    assert kept == "".join(one for one in text if one != "\0" and not "\ud800" <= one <= "\udfff")


@given(st.lists(ANY))
def test_the_texts_in_a_stored_list_are_sound_too(texts: list[str]) -> None:
    stored = storable_json(json.dumps(texts, ensure_ascii=False))
    assert json.loads(stored) == [storable(text) for text in texts]


def test_a_record_with_such_texts_is_stored_and_told(desk: Desk) -> None:
    complaint = registered(desk, facts="前\0后\ud83d", request="食盐👍")
    stored = COMPLAINTS.get(complaint.id)
    assert (stored.facts, stored.request) == ("前后", "食盐👍")
    note = audit.Note(
        desk.clock.now(), desk.actor, "complaint.edit", COMPLAINTS.area, "说\0明", reason="理\ud83d由"
    )
    with audit.recorded(desk.store, note):
        COMPLAINTS.update(replace(stored, answers=(RequestAnswer("请\0求", "答\ud83d复"),)))
    assert COMPLAINTS.get(complaint.id).answers == (RequestAnswer("请求", "答复"),)
    *_, newest = audit.since(0)
    assert (newest.sentence, newest.reason) == ("说明", "理由")
