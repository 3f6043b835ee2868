"""The known names are those of the rows as they stand, also in the midst of an act, and cost one question."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from saltdesk.domain.base.people import Office
from saltdesk.storage.areas.people import OFFICES
from saltdesk.storage.database import Store
from saltdesk.storage.known_names import known_names
from saltdesk.storage.trail.audit import Note, recorded, rehearsed
from tests.statements import statements

Notes = Callable[..., Note]


def _codes() -> set[str]:
    return {name for name in known_names().codes if name.startswith("某")}


def test_names_follow_each_change_within_an_act_and_after_it(store: Store, note: Notes) -> None:
    with recorded(store, note()):
        assert _codes() == set()
        made = OFFICES.insert(Office("x", "某处"))
        assert _codes() == {"某处"}
        OFFICES.update(replace(made, name="某室"))
        assert "某室" in _codes()
    assert "某室" in _codes()


def test_names_of_an_act_that_came_to_nothing_are_forgotten(store: Store, note: Notes) -> None:
    with rehearsed(store, note()):
        OFFICES.insert(Office("x", "某处"))
        assert _codes() == {"某处"}
    assert _codes() == set()
    with recorded(store, note()):
        assert _codes() == set()


def _questions(work: Callable[[], object]) -> int:
    """Return how often ``work`` asks whether an office, a person or a mandate changed."""
    return sum("count(*)" in sql for sql in statements(work))


@pytest.mark.local
def test_an_act_asks_once_until_it_writes(store: Store, note: Notes) -> None:
    with recorded(store, note()):
        assert _questions(lambda: (known_names(), known_names())) == 1
        OFFICES.insert(Office("x", "某处"))
        assert _questions(lambda: (known_names(), known_names())) == 1
    with recorded(store, note()):
        assert _questions(known_names) == 1
    with store.reading():
        assert _questions(lambda: (known_names(), known_names())) == 2
