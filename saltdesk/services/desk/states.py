"""States of records: the state an act requires and the state it leads to, as its row in ``ACTS`` says."""

from __future__ import annotations

from typing import Protocol, TypeVar

from saltdesk.domain.acts.act import Act
from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.domain.base.records import with_values
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.services.desk.desk import check_state
from saltdesk.services.desk.destroyed import refuse_destroyed_record
from saltdesk.storage.records import Records
from saltdesk.storage.trail.audit import Note


class Stateful(Protocol):
    """A record that has a state."""

    @property
    def status(self) -> Vocabulary:
        """Return the state of the record."""


S = TypeVar("S", bound=Stateful)


def rule_of(note: Note) -> Act:
    """Return the row of ``ACTS`` for the act of ``note``."""
    return ACT_BY_CODE[note.act]


def allowed(note: Note, record: S) -> S:
    """Return ``record``; raise ``RuleError`` if its state does not allow the act, or it was destroyed."""
    refuse_destroyed_record(record)
    check_state(rule_of(note), record.status)
    return record


def moved(note: Note, record: S, to: Vocabulary | None = None) -> S:
    """Return ``record`` in the state the act leads to, or unchanged if the act leads to none.

    ``to`` chooses one of the other states in the row of the act.

    Raises:
        ValueError: the row does not name ``to``; this is a programming error.
    """
    rule = rule_of(note)
    state = to or rule.to_state
    if state is None:
        return record
    if state not in rule.states:
        raise ValueError(f"the row of {rule.code} does not name the state {state!r}")
    return with_values(record, {"status": state})


def enter(note: Note, table: Records[S], record: S) -> S:
    """Insert ``record`` in the state the act leads to, and return it with its id."""
    return table.insert(moved(note, record))


def store(note: Note, table: Records[S], record: S, to: Vocabulary | None = None) -> S:
    """Save ``record`` in the state the act leads to; pass it in its state before the act.

    Raises:
        RuleError: its state does not allow the act.
        ChangedMeanwhile: a newer version was saved.
    """
    return table.update(moved(note, allowed(note, record), to))
