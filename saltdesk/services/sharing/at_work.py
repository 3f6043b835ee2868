"""Who is at work in the shared database now."""

from __future__ import annotations

from datetime import datetime

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.services.desk.desk import Desk
from saltdesk.storage.sharing import present


@dataclass(frozen=True)
class AtWork:
    """A person at work: name, office, since when, and the computers."""

    name: str
    office: str
    since: datetime
    computer: str
    id: int = 0


def at_work(desk: Desk) -> list[AtWork]:
    """Return who is connected now, the earliest first; empty where the data is on this computer."""
    if desk.store.server is None:
        return []
    return [
        AtWork(one.name, one.office, datetime.fromisoformat(one.since), one.computer, number)
        for number, one in enumerate(present.at_work(), 1)
    ]
