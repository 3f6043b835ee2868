"""The people who are connected to the shared database."""

from __future__ import annotations

from typing import Final

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.storage.base.failures import sentences
from saltdesk.storage.sharing.server import PROGRAM
from saltdesk.storage.tables.base import database

_STATEMENT: Final = "SELECT name, office_name, since, programs, addresses FROM guard.at_work()"


@dataclass(frozen=True)
class Present:
    """A person who is connected: name, office, moment, and names or addresses of computers."""

    name: str
    office: str
    since: str
    computer: str


def at_work() -> list[Present]:
    """Return who is connected, the earliest first."""
    with sentences():
        rows = database.execute_sql(_STATEMENT).fetchall()
    return [
        Present(name, office, since, _computer(programs, places))
        for name, office, since, programs, places in rows
    ]


def _computer(programs: str | None, places: str | None) -> str:
    """Return the names of the computers, with their addresses; other programs by their own name."""
    told = (one.removeprefix(PROGRAM).strip() for one in (programs or "").split(", "))
    names = "、".join(dict.fromkeys(one for one in told if one))
    return f"{names}（{places}）" if names and places else names or places or "服务器本机"
