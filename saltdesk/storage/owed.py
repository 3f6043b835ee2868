"""Records that an act across all offices passed by, because the shared database hides them from who acted."""

from __future__ import annotations

from collections.abc import Iterable

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.storage.base.failures import sentences
from saltdesk.storage.tables.base import database


@dataclass(frozen=True)
class Owed:
    """What a record still lacks: the act and its entry of the trail, the row it changed, and who takes over.

    ``successor`` is the id of a person, or 0.
    """

    id: int
    entry: int
    act: str
    key: int
    successor: int
    area: Area
    record: int


def owe(
    act: str, key: int, complaints: Iterable[Vocabulary], cases: Iterable[Vocabulary], successor: int = 0
) -> None:
    """Note, inside an act that changed the row ``key``, the records in these states that it did not see.

    On one computer, and for the keeper of a shared database, there are none.
    """
    if database.is_guarded:
        states = [[one.code for one in states] for states in (complaints, cases)]
        database.execute_sql(
            "SELECT guard.owe(?, ?, ?, ?::text[], ?::text[])", (act, key, successor, *states)
        )


def owed_here() -> list[Owed]:
    """Return what is owed to the records that the person of the login sees, the oldest act first."""
    if not database.is_shared:
        return []
    with sentences():
        rows = database.execute_sql(
            "SELECT id, entry, act, key, successor, area, record FROM guard.owed_here()"
        ).fetchall()
    return [
        Owed(key, entry, act, row, successor, Area.from_code(area), record)
        for key, entry, act, row, successor, area, record in rows
    ]


def take(owed: Owed) -> bool:
    """Strike one off inside an act; False where somebody else brought the record up to date."""
    (is_taken,) = database.execute_sql("SELECT guard.take_owed(?)", (owed.id,)).fetchone()
    return bool(is_taken)


def has_hidden_work(office: int, complaints: Iterable[Vocabulary], cases: Iterable[Vocabulary]) -> bool:
    """Return, inside an act, whether an office has open work that the shared database may hide."""
    if not database.is_guarded:
        return False
    states = [[one.code for one in states] for states in (complaints, cases)]
    found = database.execute_sql(
        "SELECT guard.has_work(?, ?::text[], ?::text[])", (office, *states)
    ).fetchone()
    return bool(found[0])
