"""Fixture of all service tests: checks the states that acts give to records."""

from collections.abc import Iterator

import pytest

from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.domain.base.audit import RowChange
from saltdesk.domain.base.changes import ChangeSet
from saltdesk.services.desk import desk as desk_module
from saltdesk.storage.trail.audit import Note
from tests.services.watching import STATES, strays


def _watched_changes(note: Note) -> tuple[RowChange, ...]:
    """Return the changes of an act; skip reading them if no changed table has states (imports are long)."""
    return () if STATES.keys().isdisjoint(note.tables) else note.changes


@pytest.fixture(autouse=True)
def states_follow_the_table(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail the test if an act moves a record to a state that its row does not name."""
    found: list[str] = []
    change_set = desk_module._change_set

    def watched(note: Note) -> ChangeSet:
        found.extend(strays(ACT_BY_CODE[note.act], note.record, _watched_changes(note)))
        return change_set(note)

    monkeypatch.setattr(desk_module, "_change_set", watched)
    yield
    assert found == []
